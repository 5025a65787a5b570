"""The key that converts from anywhere in the form, once the form can have been seen."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.actions.catalogue import Act
from app.ui.actions.key_watch import key_watch
from app.ui.actions.keys import key_map
from app.ui.next_paint import NextPaint
from app.ui.readiness import Readiness


class ConvertKey(QObject):
    """pressed; or pressed_early, when it may still have been meant for the window that the form
    came up over. seen: whether the form can have been. look: seconds for which it has to be.
    """

    pressed = Signal()
    pressed_early = Signal()
    seen = Signal(bool)

    def __init__(self, form: QWidget, look: float) -> None:
        super().__init__(form)
        self._paint = NextPaint(form)
        self._readiness = Readiness(self._paint, monotonic, look)
        self._readiness.allowed.connect(self.seen)
        for key in key_map().keys(Act.CONVERT_NOW):
            shortcut = QShortcut(QKeySequence(key), form)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self._press)

    def begin(self) -> None:
        """There is something new to be seen."""
        self._readiness.begin()
        self._paint.watch()

    def _press(self) -> None:
        if (watch := key_watch()) is not None:
            watch.did()
        if self._readiness.press() is None:
            self.pressed.emit()
        else:
            self.pressed_early.emit()
