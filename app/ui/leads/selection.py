"""Which lead is chosen: it keeps the selection wherever it goes, also out of sight and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.domain.lead_row import LeadRow, RecordId
from app.ui.leads.index import LeadIndex
from app.ui.leads.model import LeadsModel
from app.ui.leads.view import QueueView


class Selection:
    """tell hears the LeadRow, or None, whenever another lead is selected, by whatever cause."""

    def __init__(
        self,
        view: QueueView,
        model: LeadsModel,
        index: LeadIndex,
        tell: Callable[[LeadRow | None], object],
    ) -> None:
        self._view: Final = view
        self._model: Final = model
        self._index: Final = index
        self._tell: Final = tell
        self._chosen: RecordId | None = None
        self._chosen_row = -1
        self._told: RecordId | None = None

    def choose(self, row: int) -> None:
        """The person went to a row, -1: to none."""
        if row >= 0:
            self._chosen = self._model.lead(row).id
            self._chosen_row = row
        self.tell()

    def expect(self, lead_id: RecordId) -> None:
        """Choose a lead that is about to be shown."""
        self._chosen = lead_id

    def let_go_unless(self, is_fit: Callable[[RecordId], bool]) -> None:
        """Other leads are shown from now on: the first of them, unless the chosen one is fit."""
        if self._chosen is not None and not is_fit(self._chosen):
            self._chosen = None

    def follow(self) -> None:
        """The rows have changed: select the chosen lead where it is now."""
        if self._chosen is None:
            self._chosen = self._lead_at(0)
        elif self._index.table.slot(self._chosen) is None:  # it has left: its neighbour's turn
            self._chosen = self._lead_at(min(self._chosen_row, len(self._model.slots) - 1))
        row = None if self._chosen is None else self._index.row_of(self._chosen)
        if row is not None:
            self._chosen_row = row
        self._view.show_current(-1 if row is None else row)

    def tell(self) -> None:
        """Say which lead is selected, where it is another one than was said."""
        row = self._view.current_row()
        lead = self._model.lead(row) if row >= 0 else None
        if lead is None and self._chosen == self._told and self._index.unsettled:
            return  # the search may come by it yet
        told, self._told = self._told, lead.id if lead else None
        if told != self._told:
            self._tell(lead)

    def _lead_at(self, row: int) -> RecordId | None:
        slots = self._model.slots
        is_there = 0 <= row < len(slots) and self._index.table.alive[slots[row]]
        return self._model.lead(row).id if is_there else None
