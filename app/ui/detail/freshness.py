"""How old the shown matches are, and the button that reads them again."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.formats import ago, day_and_time
from app.ui.parts import row, set_style_property
from app.ui.phrases import filled
from app.ui.text import PlainLabel, set_tip


class Told(Enum):
    """FRESH: Zoho's answer of now. READING: an earlier one, while it is asked. OFFLINE: an earlier
    one, for it can't be asked. FAILED: an earlier one, for it had no answer.
    """

    FRESH = auto()
    READING = auto()
    OFFLINE = auto()
    FAILED = auto()

    @property
    def closed(self) -> bool:
        """Whether nothing may be decided on it."""
        return self in {Told.READING, Told.FAILED}

    @property
    def warns(self) -> bool:
        """Whether it isn't what there should be."""
        return self in {Told.OFFLINE, Told.FAILED}


class FreshnessLine(QWidget):
    """recheck: the user wants the matches to be read again."""

    recheck = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read_at: datetime | None = None
        self._told = Told.FRESH
        self._label = PlainLabel(role="small")
        self._label.setObjectName("read_at")
        self.recheck_button = KeyedButton(
            self.tr("Re-check"), Act.RECHECK, "link", name="recheck_button"
        )
        self.recheck_button.setProperty("flush", "end")
        self.recheck_button.clicked.connect(self.recheck)
        self.setLayout(row(None, self._label, self.recheck_button, spacing=4))

    def set_time(self, read_at: datetime, now: datetime, told: Told = Told.FRESH) -> None:
        """Say when the matches were read."""
        self._read_at = read_at
        self._told = told
        set_style_property(self._label, "role", "warning" if told.warns else "small")
        set_tip(self._label, day_and_time(read_at))
        self.refresh(now)

    def refresh(self, now: datetime) -> None:
        """Say it again, some time later."""
        if self._read_at is not None:
            words = {
                Told.FRESH: self.tr("Matches read {age}"),
                Told.READING: self.tr("From {age}, reading again…"),
                Told.OFFLINE: self.tr("From {age}, offline"),
                Told.FAILED: self.tr("From {age}, couldn't be read again"),
            }
            self._label.setText(filled(words[self._told], age=ago(self._read_at, now)))

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.recheck_button]
