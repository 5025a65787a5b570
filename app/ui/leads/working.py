"""Each change of the queue's rows: the selection stays on its lead, and the list in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from app.domain.lead_row import LeadRow, RecordId
from app.ui.leads.index import LeadIndex
from app.ui.leads.model import LeadsModel
from app.ui.leads.selection import Selection
from app.ui.leads.slicing import Slicer
from app.ui.leads.view import Anchor, QueueView

Result = TypeVar("Result")


class Working(QObject):
    """Has the index work, at once or slice by slice. rows_changed: other rows are shown, or in
    another order; rested: nothing more of it will be seen.

    looked_at: the lead that somebody looks at stays in sight, whatever lane it moves to.
    """

    rows_changed = Signal()
    rested = Signal()

    def __init__(
        self, index: LeadIndex, model: LeadsModel, view: QueueView, selection: Selection
    ) -> None:
        super().__init__(view)
        self.looked_at: RecordId | None = None
        self._index = index
        self._model = model
        self._view = view
        self._selection = selection
        self._kept: Iterator[Sequence[LeadRow]] = iter(())
        self._asked = False
        self._slicer = Slicer(self._slice, self)

    @property
    def is_active(self) -> bool:
        """Whether anything is left to be done, be it for later only."""
        return self._slicer.active

    def wake(self) -> None:
        """There is work."""
        self._slicer.wake()

    def ask(self, change: Callable[[], None]) -> None:
        """Ask the index for other rows, or another order: the list goes to the answer."""
        before = self._index.ask
        change()
        self._asked = self._asked or before != self._index.ask
        self._slicer.wake()

    def fill_from(self, pages: Iterator[Sequence[LeadRow]]) -> None:
        """Take rows in page by page, as the window finds time."""
        self._kept = pages
        self._index.expects_more = True
        self._slicer.wake()

    def do(self, change: Callable[[], Result]) -> Result:
        """Let the index change the rows now."""
        anchor, revision = self._view.anchor(), self._model.revision
        with self._view.silence():
            result = change()
        self._slicer.wake()
        if revision != self._model.revision:
            self._selection.follow()
            self._keep_in_place(anchor)
            self.rows_changed.emit()
        self._selection.tell()
        return result

    def _slice(self, time_is_up: Callable[[], bool]) -> bool:
        is_left = self.do(lambda: self._pin_and_work(time_is_up))
        if self._index.expects_more and not self._index.unsettled:
            # One page at a time: all of them at once would take as much memory as the queue.
            page = next(self._kept, None)
            self._index.append(page or ())
            self._index.expects_more = is_left = page is not None
        if not is_left:
            self.rested.emit()
        return is_left or self._index.has_work

    def _pin_and_work(self, time_is_up: Callable[[], bool]) -> bool:
        self._index.pin(self.looked_at)
        return self._index.work(time_is_up)

    def _keep_in_place(self, anchor: Anchor | None) -> None:
        if self._asked:
            self._asked = False
            self._view.scroll_to_answer(seek_current=not self._index.ask.query)
        elif anchor is not None and (row := self._index.row_at(anchor.slot)) is not None:
            self._view.hold(row, anchor.top)
