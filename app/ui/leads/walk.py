"""What was asked of the queue, and the walk that collects the leads that answer it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Final, NamedTuple, Protocol

from app.ui.leads.lanes import EVERY_LANE
from app.ui.leads.orders import Column
from app.ui.leads.query import EVERYTHING, Query
from app.ui.leads.table import LeadTable


class Pace(NamedTuple):
    """How much is done at one go, in leads; the defaults keep a step well below a millisecond."""

    first_page: int = 60
    """Hits that are shown before the walk has seen the rest: more than a screen has."""
    walk: int = 1000
    extend: int = 4000
    """Hits that are collected before they are shown too: each time costs Qt's view its share."""
    take_in: int = 40
    few: int = 256
    """Up to so many are put into their places one by one; more are worth sorting anew."""


DEFAULT_PACE: Final = Pace()


class Screen(Protocol):
    """Shows rows by their slots; the index alone changes them."""

    slots: array[int]

    def replace(self, slots: array[int]) -> None:
        """Show other rows, or the same in another order."""

    def extend(self, slots: Sequence[int]) -> None:
        """Show more rows at the end."""

    def insert(self, row: int, slot: int) -> None:
        """Show one row more."""

    def delete(self, row: int) -> None:
        """Show one row less."""

    def touch(self, row: int) -> None:
        """The lead of the row has changed."""


class Ask(NamedTuple):
    """Which leads to show, in which order. owner is an id, None for all owners.

    lanes has 1 at the number of each lane that is shown (lanes.py). pinned: a slot that is shown
    whatever its lane, since somebody is looking at it; -1 for none.
    """

    query: Query = EVERYTHING
    owner: str | None = None
    lanes: bytes = EVERY_LANE
    pinned: int = -1
    column: Column = Column.WAITING
    descending: bool = False

    @property
    def everything(self) -> bool:
        """Whether each lead is a hit."""
        return not self.query and self.owner is None and self.lanes is EVERY_LANE

    def takes(self, table: LeadTable, slot: int) -> bool:
        """Whether the lead of slot is a hit."""
        if self.owner is not None and table.owners[slot] != self.owner:
            return False
        if not self.lanes[table.lanes[slot]] and slot != self.pinned:
            return False
        return self.query.found_in(table.stacks[slot])

    def hits(self, table: LeadTable, slots: Sequence[int]) -> Sequence[int]:
        """Those of slots whose leads are hits, in their order."""
        if self.owner is not None:
            owners, owner = table.owners, self.owner
            slots = [slot for slot in slots if owners[slot] == owner]
        if self.lanes is not EVERY_LANE:
            shown, lanes, pinned = self.lanes, table.lanes, self.pinned
            slots = [slot for slot in slots if shown[lanes[slot]] or slot == pinned]
        return self.query.hits(slots, table.stacks)


class Walk:
    """A walk through an order, a part at each step.

    early: show the first hits before it has ended. complete: it must not begin before the order
    has all leads.
    """

    def __init__(self, pace: Pace, early: bool, complete: bool = False) -> None:
        self.pace = pace
        self.early = early
        self.complete = complete
        self.ended = False
        self._walked = 0
        self._installed = False
        self._found = array("i")

    def again(self) -> Walk:
        """The same walk from its beginning."""
        return Walk(self.pace, self.early, self.complete)

    def step(self, ask: Ask, table: LeadTable, slots: array[int], screen: Screen) -> bool:
        """Look at some more of slots; whether the screen changed as a whole."""
        if ask.everything:
            self.ended = True
            screen.replace(slots[::-1] if ask.descending else slots[:])
            return True
        self._found.extend(ask.hits(table, self._next_part(slots, backwards=ask.descending)))
        self.ended = self._walked >= len(slots)
        if self._installed:
            if self.ended or len(self._found) > self.pace.extend:
                screen.extend(self._found)
                self._found = array("i")
        elif self.ended or (self.early and len(self._found) >= self.pace.first_page):
            screen.replace(self._found)
            self._found, self._installed = array("i"), True
            return True
        return False

    def _next_part(self, slots: array[int], *, backwards: bool) -> array[int]:
        start, self._walked = self._walked, self._walked + self.pace.walk
        if not backwards:
            return slots[start : self._walked]
        count = len(slots)
        return slots[max(0, count - self._walked) : max(0, count - start)][::-1]
