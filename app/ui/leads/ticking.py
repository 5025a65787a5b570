"""Ticked leads: chosen by the person for what is done with many at once."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.domain.lead_row import LeadRow
from app.ui.leads.footer import Footer
from app.ui.leads.model import LeadsModel
from app.ui.leads.table import LeadTable
from app.ui.leads.view import QueueView


class Ticking(QObject):
    """changed: other leads are ticked than before, by the person."""

    changed = Signal()

    def __init__(
        self, table: LeadTable, model: LeadsModel, view: QueueView, footer: Footer
    ) -> None:
        super().__init__(view)
        self._table = table
        self._model = model
        self._view = view
        self._footer = footer

    @property
    def count(self) -> int:
        """How many leads are ticked, shown or not."""
        return self._table.ticked_count

    def rows(self) -> tuple[LeadRow, ...]:
        """The ticked leads: those that are shown in their order, then the others."""
        shown = dict.fromkeys(s for s in self._model.slots if self._table.ticked[s])
        others = (s for s in self._table if self._table.ticked[s] and s not in shown)
        return tuple(self._table.row(slot) for slot in (*shown, *others))

    def toggle(self) -> None:
        """Tick the selected lead, or take its tick away."""
        row = self._view.current_row()
        if row >= 0:
            slot = self._model.slots[row]
            self._put([slot], on=not self._table.ticked[slot])

    def extend(self, by: int) -> None:
        """Tick the selected lead, go on (back where by is negative), and tick that one too."""
        before = self._view.current_row()
        self._view.step(by)
        rows = {before, self._view.current_row()} - {-1}
        self._put([self._model.slots[row] for row in rows], on=True)

    def tick_shown(self) -> None:
        """Tick all leads that are shown: of the lane, as far as search and owner leave them."""
        self._put(self._model.slots, on=True)

    def clear(self) -> None:
        """Take all ticks away."""
        self._put([slot for slot in self._table if self._table.ticked[slot]], on=False)

    def tell(self) -> None:
        """Say how many are ticked, after some have left."""
        self._footer.show_ticked(self.count)

    def _put(self, slots: Iterable[int], *, on: bool) -> None:
        self._table.tick(slots, on=on)
        self._model.touch_all()
        self.tell()
        self.changed.emit()
