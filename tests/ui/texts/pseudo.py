"""A language that nobody speaks: English with accents, in brackets, and four tenths longer.

What stays plain isn't translated; what lacks a bracket is cut, or put together from pieces.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QTranslator

_ACCENTS: Final = str.maketrans("AEIOUaeiouncsyCNSY", "ÀÉÎÕÛåéîøüñçšýÇÑŠÝ")
_PLACE: Final = re.compile(r"(\{[a-z_]+\}|%[\dn]|&(?=\w)|\*\.\w+)")
_LONGER: Final = 0.4
_QT_S_OWN: Final = re.compile(r"Q[A-Z]\w+")


def stretched(text: str) -> str:
    """text, longer and in brackets; its places, and blanks at its ends, stay as they are."""
    words = text.strip(" ")
    if not words:
        return text
    parts = _PLACE.split(words)
    letters = sum(len(part) for part in parts[::2])
    accented = "".join(
        part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts)
    )
    # In words of the length of German ones, so that a sentence can be broken into lines.
    filling = ("ßéqüøš " * (round(letters * _LONGER) // 7 + 1))[: round(letters * _LONGER)]
    left, _, right = text.partition(words)
    return f"{left}[{accented}{'' if len(filling) < 7 else ' '}{filling.rstrip()}]{right}"


class Pseudo(QTranslator):
    """Installed, it makes every text of Segue's so; Qt's own (shortcuts, for instance) stay."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(
        self,
        context: str | bytes,
        source: str | bytes,
        disambiguation: str | bytes | None = None,
        n: int = -1,
    ) -> str | None:
        if _QT_S_OWN.match(context if isinstance(context, str) else context.decode()):
            return None  # not "": that would be a text, and an empty one
        return stretched(source if isinstance(source, str) else source.decode())
