"""A line of text that holds what it shows: Qt shows a pasted line break as a blank and keeps it."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

_BREAKS: Final = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")


class OneLineEdit(QLineEdit):
    """Cells of a table come with tabs, their ends with a line break: between words they become a
    blank, at the end nothing. It can be undone as any typing.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textEdited.connect(self._flatten)

    def replace(self, text: str) -> None:
        """Put text in the place of all there is, so that it can be undone."""
        self.selectAll()
        self.insert(text)

    def _flatten(self, text: str) -> None:
        if not _BREAKS.search(text):
            return
        before, behind = text[: self.cursorPosition()], text[self.cursorPosition() :]
        flat, end = _flat(before), _flat(behind)
        if not behind:
            flat = _flat(before.rstrip("\t\r\n"))
        self.undo()  # else what has the breaks would come back by it
        self.replace(flat + end)
        self.setCursorPosition(len(flat))


def _flat(text: str) -> str:
    return _BREAKS.sub(" ", text)
