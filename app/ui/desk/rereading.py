"""Reads the queue again from time to time, so that what others do reaches the desk by itself.

Quietly, out of the background's API credits, and only while Zoho answers: after a failure it is
app/ui/desk/offline.py that tries again.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.lane_scan import LaneScan
from app.ui.tasks import TaskScope

PAUSE: Final = 5 * 60
"""Seconds between two readings: about a hundred in a working day."""

_ROWS_A_CREDIT: Final = 200


class Rereading(QObject):
    """due: time to read the queue again; what that costs is paid."""

    due = Signal()

    def __init__(self, lanes: LaneScan, tasks: TaskScope, parent: QObject) -> None:
        super().__init__(parent)
        self._lanes = lanes
        self._tasks = tasks
        self._rows = 0
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(lambda: tasks.restart("reread", self._ask()))

    def note_read(self, rows: int) -> None:
        """The queue has been read, with so many leads: the next time is a pause from now."""
        self._rows = rows
        self.timer.start(PAUSE * 1000)

    async def _ask(self) -> None:
        self.timer.start(PAUSE * 1000)  # also where this time comes to nothing
        several = self._rows > _ROWS_A_CREDIT  # then those that are missing are asked for, too
        if await self._lanes.spending.take(1 + self._rows // _ROWS_A_CREDIT + several):
            self.due.emit()
