"""The leads set aside in the open org: kept at once, back on their day or once they changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.asides import MOST_REASON, Aside, Way
from app.domain.lead_row import LeadRow
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.disk_turns import DiskTurns

Asides = dict[RecordId, Aside]


class FoundAsides(Protocol):
    """aside: the name under which a damaged file is kept."""

    @property
    def content(self) -> Asides:
        """What is set aside."""
        ...

    @property
    def aside(self) -> str:
        """ "" where nothing was damaged."""
        ...


class AsideFile(Protocol):
    """Where they are kept; both block, a little."""

    def read(self) -> FoundAsides:
        """What was written last. Never raises."""
        ...

    def write(self, content: Asides) -> None:
        """Keep them. Raises OSError."""
        ...


@dataclass(frozen=True, slots=True)
class Back:
    """Leads that come back by themselves: their day has come, or somebody has changed them."""

    due: tuple[RecordId, ...] = ()
    changed: tuple[RecordId, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.due or self.changed)


class AsideService:
    """All steps work at once; `keep` puts them on the disk."""

    def __init__(self, file: AsideFile, clock: Clock) -> None:
        self._file = file
        self._clock = clock
        self._asides: Asides = {}
        self._disk = DiskTurns("asides")

    async def open(self) -> str:
        """Read them; the name under which a damaged file was put aside, "" for none."""
        found = await self._disk.run(self._file.read)
        self._asides = {**found.content, **self._asides}
        return found.aside

    async def keep(self) -> None:
        """Put them on the disk as they are now. Raises OSError."""
        await self._disk.run(self._file.write, dict(self._asides))

    def all(self) -> Mapping[RecordId, Aside]:
        """What is set aside."""
        return self._asides

    def of(self, lead_id: RecordId) -> Aside | None:
        """How a lead is set aside."""
        return self._asides.get(lead_id)

    def reasons(self) -> tuple[str, ...]:
        """The reasons given so far, the latest first."""
        latest = sorted(self._asides.values(), key=lambda one: one.at, reverse=True)
        return tuple(dict.fromkeys(one.reason for one in latest if one.reason))

    def skip(self, row: LeadRow, reason: str) -> Aside:
        """Set a lead aside for a reason."""
        return self._set(row, Way.SKIPPED, reason, None)

    def later(self, row: LeadRow, until: date, reason: str = "") -> Aside:
        """Set a lead aside until a day."""
        return self._set(row, Way.LATER, reason, until)

    def put(self, aside: Aside) -> None:
        """As it was before."""
        self._asides[aside.lead_id] = aside

    def drop(self, lead_id: RecordId) -> Aside | None:
        """It isn't set aside any more; how it was."""
        return self._asides.pop(lead_id, None)

    def come_back(self, rows: Iterable[LeadRow] = ()) -> Back:
        """Let those come back whose day has come, and, of these rows, those that have changed."""
        today = self._clock.today()
        due = tuple(i for i, one in self._asides.items() if one.is_due(today))
        changed = tuple(
            row.id
            for row in rows
            if (one := self._asides.get(row.id)) is not None
            and row.id not in due
            and one.has_changed(row)
        )
        for lead_id in (*due, *changed):
            del self._asides[lead_id]
        return Back(due, changed)

    def _set(self, row: LeadRow, way: Way, reason: str, until: date | None) -> Aside:
        words = " ".join(reason.split())[:MOST_REASON]
        aside = Aside(row.id, way, words, self._clock.now(), row.modified_time, until)
        self._asides.pop(row.id, None)
        self._asides[row.id] = aside
        return aside
