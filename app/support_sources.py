"""Where the support bundle gets its parts from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.domain.journal import JournalEntry
from app.home import Home
from app.services.open_org import OpenOrg
from app.services.support import Sources
from app.ui.support.about import about


def support_sources(home: Home | None, org: OpenOrg | None) -> Sources:
    """The sources there are now: without a home no settings and log, without an org no journal."""

    def settings() -> Mapping[str, str]:
        if home is None:
            return {}
        kept = home.preferences.settings
        return {
            "appearance": kept.appearance,
            "language": kept.language,
            "window kept": "yes" if kept.window else "no",
            "keys of other versions": str(len(kept.more)),
        }

    def log_lines(count: int) -> Sequence[str]:
        return home.logs.last_lines(count) if home is not None else ()

    async def operations(count: int) -> Sequence[JournalEntry]:
        return await org.journal.history(count) if org is not None else ()

    return Sources(about, settings, log_lines, operations)
