"""Sentences with room for values: marked for the translators, translated, filled in one pass.

Texts that stand in tables are marked where they stand and translated where they are shown. lupdate
finds them with `-tr-function-alias QT_TRANSLATE_NOOP+=marked` (Qt's own marker returns an object).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.plain import one_line

VALUE_LENGTH: Final = 60
"""Characters of a value from outside inside a sentence; a label cuts the whole at 400."""

WORDS_LENGTH: Final = 400
"""Of our own words: as many as a label shows."""

_PLACE: Final = re.compile(r"\{([a-z_]+)\}(\.?)")


def marked(context: str, text: str) -> str:  # noqa: ARG001 - read by lupdate alone
    """text itself; whoever shows it calls QCoreApplication.translate with the same context."""
    return text


def translate(context: str, text: str) -> str:
    """text in the user's language. lupdate knows calls of this name."""
    return QCoreApplication.translate(context, text)


def filled(sentence: str, **values: str) -> str:
    """sentence with {name} replaced by the value of that name, made visible and cut short.

    One pass, so that braces inside a value from outside stay what they are. A full stop after a
    value that has its own ("Sp. z o.o.") isn't doubled.
    """
    return _filled(sentence, values, VALUE_LENGTH)


def joined(sentence: str, **words: str) -> str:
    """sentence with {name} replaced by words of ours, or by a list: those aren't cut short, since
    a sentence that lacks the end of another says nothing.
    """
    return _filled(sentence, words, WORDS_LENGTH)


def _filled(sentence: str, values: Mapping[str, str], length: int) -> str:
    def value_in(place: re.Match[str]) -> str:
        if place[1] not in values:
            return place[0]
        value = one_line(values[place[1]], length)
        return ended(value) if place[2] else value

    return _PLACE.sub(value_in, sentence)


def ended(sentence: str) -> str:
    """sentence with a full stop, unless it has one."""
    return sentence if sentence.endswith((".", "…")) else f"{sentence}."
