"""In which lane each lead stands now, and where it stood when somebody last sorted by lane.

Suggestions come while a person goes through the queue. Rows that jumped to another place the
moment they are read would make that a chase: a lead keeps its rank until it is sorted again. The
lanes themselves are always as they are now, and so are their counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.lane import Lane, before_reading
from app.domain.lead_row import RecordId
from app.ui.leads.table import LeadTable

if TYPE_CHECKING:
    from app.domain.matching import Suggestion  # nothing is known of matches at the start

_RANK: Final[Mapping[Lane, int]] = {
    Lane.READY: 0,
    Lane.NEW: 1,
    Lane.CHOOSE: 2,
    Lane.BLOCKED: 3,
    Lane.ASIDE: 4,
    Lane.UNREAD: 5,
}
_PROBABLE: Final = 8
"""Added to a lane's number where it rests on a look at the records alone."""

NUMBERS: Final = 2 * _PROBABLE
"""How many numbers there are."""

EVERY_LANE: Final = bytes([1]) * 256


class LaneCount(NamedTuple):
    """Leads of a lane: those that Zoho's own answer put there, and those that probably belong."""

    sure: int
    probable: int

    @property
    def all(self) -> int:
        """Both together."""
        return self.sure + self.probable


def lane_count(counts: Sequence[int], lane: Lane) -> LaneCount:
    """How many leads are in a lane, by the counts of the numbers (LeadTable.lanes)."""
    number = _RANK[lane]
    return LaneCount(counts[number], counts[number + _PROBABLE])


def lane_mask(lane: Lane | None) -> bytes:
    """1 at each number that a lead of the lane may have (LeadTable.lanes); None: at each."""
    if lane is None:
        return EVERY_LANE
    number = _RANK[lane]
    return bytes(int(one in {number, number + _PROBABLE}) for one in range(256))


class Lanes:
    """Keeps LeadTable.lanes, and counts as it goes: no count ever looks at all leads."""

    def __init__(self, table: LeadTable, suggestions: Mapping[RecordId, Suggestion]) -> None:
        self._table = table
        self._suggestions = suggestions
        self._counts = [0] * NUMBERS

    def add(self, slot: int) -> None:
        """A lead came."""
        number = self._table.lanes[slot] = self._current(slot)
        self._counts[number] += 1

    def note(self, slot: int) -> bool:
        """The lead may belong into another lane now; whether it does."""
        before, number = self._table.lanes[slot], self._current(slot)
        if before != number:
            self._table.lanes[slot] = number
            self._counts[before] -= 1
            self._counts[number] += 1
        return before != number

    def drop(self, slot: int) -> None:
        """The lead leaves the queue."""
        self._counts[self._table.lanes[slot]] -= 1

    def count(self, lane: Lane) -> LaneCount:
        """How many leads are in a lane."""
        return lane_count(self._counts, lane)

    def _current(self, slot: int) -> int:
        suggestion = self._suggestions.get(self._table.id(slot))
        if suggestion is not None:
            return _RANK[suggestion.lane] + _PROBABLE * suggestion.probable
        lane, _ = before_reading(self._table.hindrance(slot))
        return _RANK[lane]


class LaneRanks:
    """A rank for each slot, and which of them are no longer right."""

    def __init__(self, table: LeadTable) -> None:
        self.late: set[int] = set()
        self._table = table
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
        return self._table.lanes[slot] % _PROBABLE
