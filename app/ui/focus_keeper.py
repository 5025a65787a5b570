"""The keyboard goes home when what had it goes away: Qt hands it on to whatever comes next."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Of one room of a window: what comes next in there may be a button that converts."""

    def __init__(self, room: QWidget, home: QWidget) -> None:
        super().__init__(room)
        self._room = room
        self._home = home
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, _new: QWidget | None) -> None:
        room = self._room
        if not isValid(room):  # it is being destroyed, which takes the focus too
            return
        if old is None or not room.isAncestorOf(old) or self._home.isAncestorOf(old):
            return
        if not (old.isEnabled() and old.isVisibleTo(room)):
            self._home.setFocus()
