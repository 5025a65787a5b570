"""Where a lead stands on the screen, found by the order that the screen was filled in."""

from __future__ import annotations

from collections.abc import Mapping

from app.ui.leads.orders import Column, Order, place
from app.ui.leads.walk import Ask, Screen


class Places:
    """shown_by: the order on the screen, which isn't the one asked for while a walk is under way.

    disordered: keys have changed under the rows on the screen, so that only looking at all finds.
    """

    def __init__(self, screen: Screen, orders: Mapping[Column, Order], ask: Ask) -> None:
        self.shown_by = ask
        self.disordered = False
        self._screen = screen
        self._orders = orders

    def of(self, slot: int) -> int:
        """The row where the slot is or would be."""
        mark = self._orders[self.shown_by.column].mark
        return place(self._screen.slots, mark(slot), mark, down=self.shown_by.descending)

    def row(self, slot: int) -> int | None:
        """The row of the slot, None where it isn't shown."""
        slots = self._screen.slots
        if self.disordered:
            return slots.index(slot) if slot in slots else None
        row = self.of(slot)
        return row if row < len(slots) and slots[row] == slot else None

    def fits(self, row: int) -> bool:
        """Whether the lead of a row stands rightly between its neighbours."""
        mark = self._orders[self.shown_by.column].mark
        marks = [mark(slot) for slot in self._screen.slots[max(0, row - 1) : row + 2]]
        return marks == sorted(marks, reverse=self.shown_by.descending)
