"""How old the shown matches are, and the button that reads them again."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.formats import ago, day_and_time
from app.ui.parts import row
from app.ui.phrases import filled
from app.ui.text import PlainLabel, set_tip


class FreshnessLine(QWidget):
    """recheck: the user wants the matches to be read again."""

    recheck = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_at: datetime | None = None
        self._label = PlainLabel(role="small")
        self._label.setObjectName("read_at")
        self.recheck_button = KeyedButton(
            self.tr("Re-check"), Act.RECHECK, "link", name="recheck_button"
        )
        self.recheck_button.clicked.connect(self.recheck)
        self.setLayout(row(None, self._label, self.recheck_button, spacing=4))

    def set_time(self, read_at: datetime, now: datetime) -> None:
        """Say when the matches were read."""
        self._read_at = read_at
        set_tip(self._label, day_and_time(read_at))
        self.refresh(now)

    def refresh(self, now: datetime) -> None:
        """Say it again, some time later."""
        if self._read_at is not None:
            self._label.setText(filled(self.tr("Matches read {age}"), age=ago(self._read_at, now)))

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.recheck_button]
