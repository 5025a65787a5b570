"""Which keys can do an action at all: not those that controls live by, nor what is no key alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_Key = Qt.Key
_Held = Qt.KeyboardModifier

_OF_CONTROLS: Final = {"Return", "Enter", "Space", "Esc", "Tab", "Backtab", "Backspace", "Del"} | {
    *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
}
"""An action that had one of them alone would be done in the place of the button in focus, and
nobody without a mouse would get anywhere any more.
"""
_FIRST_DEAD: Final = _Key.Key_AltGr.value
_LAST_DEAD: Final = _Key.Key_Dead_Longsolidusoverlay.value
"""Between them lie what only changes the next key (accents, AltGr, compose), and what switches
input methods; Qt has no name for most of them.
"""
_LOCKS: Final = range(_Key.Key_Shift.value, _Key.Key_ScrollLock.value + 1)
_SYSTEM: Final = range(_Key.Key_Super_L.value, _Key.Key_Hyper_R.value + 1)


def is_alone(key: int) -> bool:
    """Whether a key (Qt.Key) is pressed for its own sake, not for what it makes of another."""
    return not (_FIRST_DEAD <= key <= _LAST_DEAD or key in _LOCKS or key in _SYSTEM or key <= 0)


def is_of_controls(key: str) -> bool:
    """Whether buttons, lists and fields need a key (Qt's portable text) for themselves."""
    return key.removeprefix("Shift+") in _OF_CONTROLS


def pressed_keys(event: QKeyEvent) -> Iterator[str]:
    """As what a press can be meant, as Qt's portable text: a sign that needs Shift or AltGr on
    this keyboard is the sign itself too, as a shortcut would have it.
    """
    held = event.modifiers() & ~(_Held.KeypadModifier | _Held.GroupSwitchModifier)
    yield _written(event, held)
    text = event.text()
    if text.isprintable() and not text.isalnum() and not text.isspace():
        yield _written(event, held & ~_Held.ShiftModifier)


def _written(event: QKeyEvent, held: Qt.KeyboardModifier) -> str:
    """Not by QKeyCombination: what is on a keyboard isn't all in Qt's list (the euro sign)."""
    keys = QKeySequence(held.value | event.key())
    return keys.toString(QKeySequence.SequenceFormat.PortableText)
