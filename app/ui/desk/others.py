"""What others do meanwhile: leads that have changed, and leads that are gone, told quietly."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.domain.records import LeadRow, RecordId
from app.ui.main_window import MainWindow


class Others(QObject):
    """Compares each reading of the queue with the one before. changed is told of each lead whose
    record is another now: what was known of it is doubtful.
    """

    def __init__(self, window: MainWindow, changed: Callable[[RecordId], object]) -> None:
        super().__init__(window)
        self._window = window
        self._changed = changed
        self._known: dict[RecordId, str] = {}

    def forget(self, lead_id: RecordId) -> None:
        """We ourselves have changed the lead, or converted it."""
        self._known.pop(lead_id, None)

    def note(self, rows: Sequence[LeadRow]) -> None:
        """The whole queue has been read."""
        before = self._known
        self._known = {row.id: row.modified_time for row in rows}
        changed = [
            row.id for row in rows if before.get(row.id, row.modified_time) != row.modified_time
        ]
        gone = [lead_id for lead_id in before if lead_id not in self._known]
        for lead_id in changed:
            self._changed(lead_id)
        parts = [self._changed_words(len(changed)), self._gone_words(len(gone))]
        parts = [words for words in parts if words]
        if parts:
            select = (lambda: self._window.queue.lead_to(changed[0])) if changed else _nothing
            self._window.status.set_quiet("  ·  ".join(parts), select, about="others")

    def _changed_words(self, count: int) -> str:
        many = self.tr("%1 leads have changed").replace("%1", str(count)) if count else ""
        return self.tr("1 lead has changed") if count == 1 else many

    def _gone_words(self, count: int) -> str:
        words = self.tr("%1 leads were converted or deleted elsewhere")
        many = words.replace("%1", str(count)) if count else ""
        return self.tr("1 lead was converted or deleted elsewhere") if count == 1 else many


def _nothing() -> None:
    pass
