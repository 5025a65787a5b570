"""All orders of the queue, and the sorting that is under way: a little at each step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Final

from app.ui.leads.orders import Column, Key, Order
from app.ui.leads.table import LeadTable


class Sorting:
    """An order a column. Leads that came last are missing until it has caught up with them.

    few: up to so many are put into their places one by one; for more all is sorted anew.
    """

    def __init__(
        self, table: LeadTable, keys: Mapping[Column, Callable[[int], Key]], few: int
    ) -> None:
        self.orders: Final = {column: Order(key) for column, key in keys.items()}
        self._table = table
        self._few = few
        self._building: tuple[Column, Iterator[None]] | None = None

    def __getitem__(self, column: Column) -> Order:
        return self.orders[column]

    def is_behind(self, column: Column) -> bool:
        """Whether leads are missing in an order."""
        return self.orders[column].covered < self._table.width

    def any_behind(self) -> bool:
        """Whether leads are missing in any order."""
        return any(map(self.is_behind, self.orders))

    @property
    def under_way(self) -> Column | None:
        """The column that is being sorted anew."""
        return None if self._building is None else self._building[0]

    def go_on(self) -> Column | None:
        """Sort on; the column, when it is complete with this step."""
        if self._building is None:
            return None
        column, steps = self._building
        if next(steps, self) is not self:
            return None
        self._building = None
        return column

    def catch_up(self, column: Column) -> int | None:
        """Put the lead that came next into an order; its slot, if it is there still. Where many
        came, sorting anew begins instead.
        """
        order = self.orders[column]
        slot = order.covered
        if self._table.width - slot > self._few:
            self._building = column, order.build(list(self._table), self._table.width)
            return None
        order.covered += 1
        if not self._table.alive[slot]:
            return None
        order.insert(slot)
        return slot

    def catch_up_any(self) -> None:
        """The same for the first order that is behind."""
        self.catch_up(next(filter(self.is_behind, self.orders)))

    def take_out(self, slot: int, columns: Collection[Column] = tuple(Column)) -> list[Order]:
        """Take a lead out of the orders of columns; those that it may be put into again."""
        orders = [self.orders[column] for column in columns if slot < self.orders[column].covered]
        for order in orders:
            order.remove(slot)
        return orders

    def keep_alive(self) -> Iterator[None]:
        """Take all leads out that have left, a little at each step."""
        self._building = None
        for order in self.orders.values():
            yield from order.keep(self._table.alive)

    def interrupt(self, columns: Collection[Column]) -> None:
        """Leads have changed in these columns: what is being sorted of them begins again."""
        if self.under_way in columns:
            self._building = None
