"""Where the leads stand by their lane, as of the last time that somebody sorted by it.

Suggestions come while a person goes through the queue. Rows that jumped to another place the
moment they are read would make that a chase: a lead keeps its rank until it is sorted again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain.matching import Lane, Suggestion
from app.domain.records import Hindrance, RecordId
from app.ui.leads.table import LeadTable

_RANK: Final[Mapping[Lane, int]] = {
    Lane.READY: 0,
    Lane.NEW: 1,
    Lane.CHOOSE: 2,
    Lane.BLOCKED: 3,
    Lane.UNREAD: 4,
}


class LaneRanks:
    """A rank for each slot, and which of them are no longer right."""

    def __init__(self, table: LeadTable, suggestions: Mapping[RecordId, Suggestion]) -> None:
        self.late: set[int] = set()
        self._table = table
        self._suggestions = suggestions
        self._ranks = bytearray()

    def __getitem__(self, slot: int) -> float:
        return float(self._ranks[slot])

    def add(self, slot: int) -> None:
        """Rank a new lead."""
        self._ranks.extend(bytes(slot + 1 - len(self._ranks)))
        self.renew(slot)

    def note(self, slot: int) -> None:
        """The lead may belong into another lane now."""
        if self._current(slot) == self._ranks[slot]:
            self.late.discard(slot)
        else:
            self.late.add(slot)

    def renew(self, slot: int) -> None:
        """Rank a lead by what is known of it now."""
        self._ranks[slot] = self._current(slot)
        self.late.discard(slot)

    def take_late(self) -> Iterator[int]:
        """The slots to be renewed, each of them once; those that left the queue are forgotten."""
        while self.late:
            slot = self.late.pop()
            if self._table.alive[slot]:
                yield slot

    def _current(self, slot: int) -> int:
        suggestion = self._suggestions.get(self._table.id(slot))
        if suggestion is not None:
            return _RANK[suggestion.lane]
        is_free = self._table.hindrance(slot) is Hindrance.NONE
        return _RANK[Lane.UNREAD if is_free else Lane.BLOCKED]
