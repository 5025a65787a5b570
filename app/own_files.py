"""What a user keeps for one org beside its journal: presets, pictures of records, last readings.

They lie in the user's data folder, a file a kind and org. The practice org keeps its presets from
run to run, though its leads begin anew; without a home nothing is kept.
"""

from __future__ import annotations

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from app.domain.presets import Preset
from app.services.asides import AsideService
from app.services.clock import Clock
from app.services.own import OwnServices
from app.services.presets import PresetService
from app.store.asides import kept_asides
from app.store.contexts import ContextStore, contexts_path
from app.store.pictures import Pictures
from app.store.presets import TeamPresets, kept_presets
from app.store.unsent import UnsentFile, kept_unsent


class OwnFiles:
    """data: the user's data folder, cache: the one for copies; None where nothing is kept beyond
    the run. org: any text that tells the org from all others.
    """

    def __init__(self, data: Path | None, org: str, cache: Path | None = None) -> None:
        self._data = data
        self._org = org
        self._cache = cache

    def services(self, clock: Clock, journal: str, presets: tuple[Preset, ...] = ()) -> OwnServices:
        """All of them. journal: its journal's name, "" where the org ends with the run. presets:
        what there is before any was made.
        """
        return OwnServices(self.presets_service(presets), self.asides_service(clock, journal))

    def presets_service(self, first: tuple[Preset, ...] = ()) -> PresetService:
        """The presets of this org; first: what there is before any was made."""
        return PresetService(kept_presets(self._data, self._org, _now, first), TeamPresets())

    def asides_service(self, clock: Clock, journal: str) -> AsideService:
        """The leads set aside in an org with that journal."""
        return AsideService(kept_asides(self._data, journal, _now), clock)

    def pictures(self, journal: str) -> Pictures:
        """What records looked like, of an org with that journal; "" where it ends with the run."""
        path = None
        if self._data is not None and journal:
            path = self._data / f"pictures-{sha256(journal.encode()).hexdigest()[:16]}.sqlite3"
        return Pictures(path, _now)

    def contexts(self, queue: str) -> ContextStore | None:
        """What was last read of the org whose queue is kept under that key; "" for not at all."""
        if self._cache is None or not queue:
            return None
        return ContextStore(contexts_path(self._cache, queue), _now)

    def unsent(self, queue: str) -> UnsentFile | None:
        """The decisions that weren't sent in the same org."""
        if self._data is None or not queue:
            return None
        return kept_unsent(self._data, queue, _now)


def _now() -> datetime:
    return datetime.now(UTC)
