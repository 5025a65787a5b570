"""Every key of the program passes here first: one that is held does one thing (held_keys.py)."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from app.ui.actions.held_keys import HeldKeys

_Key = Qt.Key
_WALKING: Final = frozenset(
    {
        _Key.Key_Tab,
        _Key.Key_Backtab,
        _Key.Key_Up,
        _Key.Key_Down,
        _Key.Key_Left,
        _Key.Key_Right,
        _Key.Key_PageUp,
        _Key.Key_PageDown,
    }
)
_MODIFYING: Final = frozenset(
    {
        _Key.Key_Shift,
        _Key.Key_Control,
        _Key.Key_Alt,
        _Key.Key_AltGr,
        _Key.Key_Meta,
        _Key.Key_CapsLock,
    }
)
"""They do nothing by themselves, and another key goes on repeating beside them."""
_PRESSES: Final = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress})
_NO_CODE: Final = 1
"""macOS has no scan codes, and Qt says 1 there."""


class KeyWatch(QObject):
    """Looks at the keys of the window in front, before shortcuts and controls have them.

    A filter of the whole program would be asked about each event of each widget.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._held = HeldKeys()
        self._window: QWindow | None = None
        app.focusWindowChanged.connect(self._follow)
        app.focusObjectChanged.connect(self._note_moved)
        self._follow(QGuiApplication.focusWindow())

    def did(self, *, repeats: bool = False) -> None:
        """The key pressed last did something; see HeldKeys."""
        self._held.did(repeats=repeats)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.key() in _MODIFYING:
            return False
        code, at = _code(event), int(event.timestamp())
        if event.type() == QEvent.Type.KeyRelease:
            self._held.release(code, at)
            return False
        if event.type() not in _PRESSES:
            return False
        walks = event.key() in _WALKING
        passed_over = self._held.press(code, at, marked=event.isAutoRepeat(), walks=walks)
        if passed_over:
            event.accept()  # of a ShortcutOverride it means: no shortcut
        return passed_over

    def _follow(self, window: QWindow | None) -> None:
        self._held.moved()
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def _note_moved(self, _focus: QObject | None) -> None:
        self._held.moved()


def _code(event: QKeyEvent) -> int:
    """The key itself, whatever Shift makes of it meanwhile."""
    code = event.nativeScanCode()
    return code if code > _NO_CODE else int(event.key())


_the_watch: list[KeyWatch] = []


def key_watch() -> KeyWatch | None:
    """The watch of this program, begun when first asked for; None before there is a program."""
    app = QGuiApplication.instance()
    if not isinstance(app, QGuiApplication):
        return None
    if not _the_watch or not isValid(_the_watch[0]):
        _the_watch[:] = [KeyWatch(app)]
    return _the_watch[0]
