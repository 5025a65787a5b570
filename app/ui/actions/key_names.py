"""What keys are called: on buttons, in lists, and in sentences.

Qt names keys in the language that is spoken, and its words aren't everywhere those on the keyboards
("Control+Retorno"). The names here are translated in Qt's own context, where ours are asked for
first, so that Qt's field for a new key has them too. On a Mac there are signs instead of names.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.ui.phrases import marked

_ON_A_MAC: Final = sys.platform == "darwin"
_NATIVE: Final = QKeySequence.SequenceFormat.NativeText
_SIGNS: Final = {"Return": "⏎", "Enter": "⏎"}

NAMES: Final = (
    marked("QShortcut", "Ctrl"),
    marked("QShortcut", "Shift"),
    marked("QShortcut", "Return"),
    marked("QShortcut", "Enter"),
    marked("QShortcut", "Esc"),
    marked("QShortcut", "Tab"),
    marked("QShortcut", "Del"),
    marked("QShortcut", "Ins"),
    marked("QShortcut", "PgUp"),
    marked("QShortcut", "PgDown"),
    marked("QShortcut", "Backspace"),
)
"""Those that the catalogues name otherwise than Qt's do in one language at least."""


def shown_key(key: str) -> str:
    """A key (Qt's portable text), short enough for a button; "" of none."""
    before, last = _parts(key)
    if last == "Tab":  # whose sign alone says little
        last = QCoreApplication.translate("QShortcut", "Tab")
    return before + (_SIGNS.get(last) or named_key(last))


def named_key(key: str) -> str:
    """A key in words, as Qt's field for a new key has it; on a Mac in signs."""
    return QKeySequence(key).toString(_NATIVE)


def spoken_key(key: str) -> str:
    """A key for a sentence: what most keyboards call Enter is called that."""
    before, last = _parts(key)
    return before + named_key("Enter" if last == "Return" and not _ON_A_MAC else last)


def _parts(key: str) -> tuple[str, str]:
    """What is held down meanwhile, as it is shown with what joins it to the rest, and the rest."""
    held, _, last = key.rpartition("+")
    if not held or not last:  # a plus is the key itself
        return "", key
    return named_key(f"{held}+A")[:-1], last
