"""How many leads of each lane fit the search and the owner, whichever lane is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.lane import Lane
from app.ui.leads.lanes import NUMBERS, LaneCount, lane_count
from app.ui.leads.table import LeadTable
from app.ui.leads.walk import Ask

_NO_HIT: Final = 0


class Hits:
    """Counts them a part at each step, then lead by lead as they change. Until all are counted
    the last counts stand.
    """

    def __init__(self, table: LeadTable, part: int) -> None:
        self._table = table
        self._part = part
        self._ask = Ask()
        self._counted = bytearray()  # by slot: _NO_HIT, or one more than the lane's number
        self._counts = [0] * NUMBERS
        self._told: list[int] | None = None

    @property
    def is_behind(self) -> bool:
        """Whether leads are still to be counted."""
        return not self._ask.everything and len(self._counted) < self._table.width

    def ask(self, ask: Ask) -> None:
        """Count what fits this, its lane aside."""
        wanted = Ask(ask.query, ask.owner)
        if wanted != self._ask:
            self._ask = wanted
            self._counted, self._counts = bytearray(), [0] * NUMBERS
            if wanted.everything:
                self._told = None

    def step(self) -> bool:
        """Count some more; nothing that the rows show changes by it."""
        start = len(self._counted)
        end = min(start + self._part, self._table.width)
        alive, lanes = self._table.alive, self._table.lanes
        self._counted.extend(bytes(end - start))
        for slot in self._ask.hits(self._table, [s for s in range(start, end) if alive[s]]):
            self._counts[lanes[slot]] += 1
            self._counted[slot] = lanes[slot] + 1
        if not self.is_behind:
            self._told = self._counts
        return False

    def note(self, slot: int) -> None:
        """The lead has changed, or is in another lane now."""
        if slot < len(self._counted):
            self.drop(slot)
            if self._ask.takes(self._table, slot):
                number = self._table.lanes[slot]
                self._counts[number] += 1
                self._counted[slot] = number + 1

    def drop(self, slot: int) -> None:
        """The lead leaves the queue."""
        if slot < len(self._counted) and self._counted[slot] != _NO_HIT:
            self._counts[self._counted[slot] - 1] -= 1
            self._counted[slot] = _NO_HIT

    def counts(self) -> Mapping[Lane, LaneCount] | None:
        """The hits of each lane; None where all leads fit."""
        told = self._told
        return None if told is None else {lane: lane_count(told, lane) for lane in Lane}
