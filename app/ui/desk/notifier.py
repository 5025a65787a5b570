"""What ended while Segue wasn't in front, told by the system, if the user wants that.

No name, no value: such a message may be read by others, on a locked screen too.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from app.ui.phrases import filled

_GATHERED_MS: Final = 1_500
"""What ends within this time is told at once."""


class Notifier(QObject):
    """is_on: whether the user wants it. Where the system has no place for messages, the window's
    entry in its task bar asks for attention, and that is all.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.is_on = False
        self.told: str = ""
        self._window = window
        self._done = self._needed = 0
        self._icon: QSystemTrayIcon | None = None
        self._timer = QTimer(self, singleShot=True, interval=_GATHERED_MS)
        self._timer.timeout.connect(self.tell)

    def note(self, done: bool) -> None:
        """A conversion took place; else the user has to look what became of it."""
        if self.is_on and not self._window.isActiveWindow():
            self._done += done
            self._needed += not done
            self._timer.start()

    def tell(self) -> None:
        """Tell what was noted, unless the user has come back meanwhile."""
        text = self._words()
        self._done = self._needed = 0
        if not text or self._window.isActiveWindow():
            return
        self.told = text
        QApplication.alert(self._window)
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._tray().showMessage("Segue", text, self._window.windowIcon())

    def _words(self) -> str:
        done, needed = self._done, self._needed
        parts = []
        if done == 1:
            parts.append(self.tr("A conversion is done."))
        elif done:
            parts.append(filled(self.tr("{n} conversions are done."), n=str(done)))
        if needed == 1:
            parts.append(self.tr("A decision needs your attention."))
        elif needed:
            parts.append(filled(self.tr("{n} decisions need your attention."), n=str(needed)))
        return " ".join(parts)

    def _tray(self) -> QSystemTrayIcon:
        """Shown from the first message on: many systems show none without an icon."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.messageClicked.connect(self._come_forward)
            self._icon.activated.connect(self._come_forward)
        self._icon.show()
        return self._icon

    def _come_forward(self) -> None:
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
        if self._icon is not None:
            self._icon.hide()
