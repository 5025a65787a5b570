"""A later start of Segue, or a link, asks for this window: it comes forward, and shows a lead."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.domain.lead_row import RecordId, record_id
from app.ui.main_window import MainWindow

_PATIENCE_MS: Final = 20_000
"""So long a lead may take to come into the queue, which may be still being read."""


class Summons(QObject):
    """Shows and selects; nothing else can be asked of it from outside."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: RecordId | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        window.queue.rows_changed.connect(self._look)

    def answer(self, lead_id: str) -> None:
        """Come forward; lead_id: digits, or "" for none.

        Raises:
            ValueError: it isn't an id.
        """
        self._come_forward()
        # A lead must not change under a dialog that is open about another.
        if lead_id and QApplication.activeModalWidget() is None:
            self._wanted = record_id(lead_id)
            self._patience.start()
            self._look()

    def _come_forward(self) -> None:
        window = self._window
        window.setWindowState(
            window.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive
        )
        window.show()
        window.raise_()
        window.activateWindow()

    def _look(self) -> None:
        if self._wanted is not None and self._window.queue.lead_to(self._wanted):
            self._wanted = None
            self._patience.stop()

    def _give_up(self) -> None:
        lead_id, self._wanted = self._wanted, None
        if lead_id is None:
            return
        text = self.tr(
            "Lead %1 isn't in the queue. It may be converted already, or belong to another org."
        ).replace("%1", lead_id)
        from app.ui.dialogs import tell

        self._window.status.set_notice(
            self.tr("The lead in the link isn't in the queue"),
            lambda: tell(self._window, self.tr("Lead not found"), text),
        )
