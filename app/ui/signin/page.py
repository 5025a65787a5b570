"""What all pages of the sign-in are made of: title, a few words, content, a row of buttons."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.parts import bar, row
from app.ui.text import PlainLabel

_MARGIN: Final = 24
_NUMBERED: Final = re.compile(r"(\S{1,4})\s+(.+)", re.DOTALL)


class SignInPage(QWidget):
    """body: its content. notes: what stays in sight. buttons: from left to right."""

    def __init__(self, title: str, says: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self._scroll.viewport())
        self._scroll.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(8)
        self._title = PlainLabel(title, role="title", wrap=True)
        self._says = PlainLabel(says, role="muted", wrap=True)
        self._says.setVisible(bool(says))
        column.addWidget(self._title)
        column.addWidget(self._says)
        column.addSpacing(4)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        column.addLayout(self.body)
        column.addStretch(1)
        self.notes = QVBoxLayout()
        footer, self.buttons = bar("top")
        self.buttons.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self.notes)
        layout.addWidget(footer)

    def set_words(self, title: str, says: str) -> None:
        """Another title and other words under it."""
        self.setAccessibleName(title)
        self._title.setText(title)
        self._says.setText(says)
        self._says.setVisible(bool(says))

    def begin(self) -> None:
        """The page is shown: put the focus where the work begins."""


def add_all(line: QHBoxLayout, *items: QWidget | None) -> None:
    """Buttons side by side; None takes what is left."""
    for item in items:
        if item is None:
            line.addStretch(1)
        else:
            line.addWidget(item)


def step(text: str) -> QHBoxLayout:
    """A numbered step ("1. Press …"): its lines stand under each other, beside the number."""
    numbered = _NUMBERED.fullmatch(text)
    if numbered is None:
        return row(PlainLabel(text, wrap=True))
    number, words = PlainLabel(numbered[1]), PlainLabel(numbered[2], wrap=True)
    number.setMinimumWidth(number.fontMetrics().horizontalAdvance("0."))
    line = row(number, words, spacing=6)
    line.setAlignment(number, Qt.AlignmentFlag.AlignTop)
    line.setStretch(1, 1)
    return line
