"""Where the window stood and how it was divided, and that it can always be reached again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QSplitter, QWidget

from app.ui.sizes import on_screen

_STRIP: Final = 40
_GRIP: Final = 120
"""Of the strip at the window's upper edge so much must be on a screen: it is moved by that."""


Places = dict[str, tuple[bytes, bytes]]
"""Of windows beside the desk's, by their names: geometry and division."""


def remember(dialog: QDialog, places: Places) -> None:
    """Put dialog where places has it, and note there where it is whenever it is closed."""
    restore(dialog, *places.setdefault(dialog.objectName(), (b"", b"")))
    dialog.finished.connect(lambda: _note(dialog, places))


def note_open(window: QWidget, places: Places) -> None:
    """The same for those of window's dialogs that nobody has closed."""
    for dialog in window.findChildren(QDialog):
        if dialog.objectName() in places:
            _note(dialog, places)


def geometry_of(window: QWidget) -> bytes:
    """The window's place, size and state, also while it is hidden."""
    return bytes(window.saveGeometry().data())


def division_of(window: QWidget) -> bytes:
    """How the window's splitter is divided, b"" where it has none."""
    splitter = _splitter(window)
    return b"" if splitter is None else bytes(splitter.saveState().data())


def restore(window: QWidget, geometry: bytes, division: bytes) -> None:
    """Put everything back; what can't be read is left as it is, what can't be seen is moved."""
    splitter = _splitter(window)
    if division and splitter is not None:
        splitter.restoreState(division)
    if geometry and window.restoreGeometry(geometry):
        _bring_into_view(window)
    else:  # its first start, or one beside a screen so different that Qt restores nothing
        window.resize(on_screen(window, window.size()))


def _note(dialog: QDialog, places: Places) -> None:
    places[dialog.objectName()] = (geometry_of(dialog), division_of(dialog))


def _bring_into_view(window: QWidget) -> None:
    """After a screen is gone or has become smaller (reliability.md fault 27)."""
    frame = window.frameGeometry()
    strip = QRect(frame.x(), frame.y(), frame.width(), _STRIP)
    for screen in QGuiApplication.screens():
        seen = strip.intersected(screen.availableGeometry())
        if seen.width() >= _GRIP and seen.height() >= _STRIP // 2:
            return
    room = QGuiApplication.primaryScreen().availableGeometry()
    size = window.size().boundedTo(room.size()).expandedTo(window.minimumSize())
    frame = QRect(room.topLeft(), size)
    frame.moveCenter(room.center())
    frame.moveTop(max(room.top(), frame.top()))
    window.setGeometry(frame)


def _splitter(window: QWidget) -> QSplitter | None:
    own = (one for one in window.findChildren(QSplitter) if one.window() is window)
    return next(own, None)
