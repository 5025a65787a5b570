"""Fields that were changed: field, old value, new value. The old one can be marked and copied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.history.whole_text import RING, WholeText
from app.ui.parts import column
from app.ui.phrases import marked, translate
from app.ui.plain import SHOWN_LENGTH
from app.ui.text import PlainLabel

_HEADS: Final = (
    marked("ChangeStory", "Field"),
    marked("ChangeStory", "Old value"),
    marked("ChangeStory", "New value"),
)


def value_grid(rows: Iterable[tuple[str, str, str, str]], limit: int = SHOWN_LENGTH) -> QGridLayout:
    """A row for each (label, old, new, note); note may be "". Values end after limit characters."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(2)
    for place, share in enumerate((3, 4, 4)):
        grid.setColumnStretch(place, share)
    heads = [translate("ChangeStory", head) for head in _HEADS]
    for place, head in enumerate(heads):
        grid.addWidget(_inset(PlainLabel(head, role="small")), 0, place)
    for number, (label, old, new, note) in enumerate(rows, start=1):
        grid.addWidget(_inset(_Wrapped(label, role="muted")), number, 0, Qt.AlignmentFlag.AlignTop)
        kept = WholeText(old, limit)
        kept.setAccessibleName(f"{label}: {heads[1]}")
        grid.addWidget(kept, number, 1, Qt.AlignmentFlag.AlignTop)
        became = column(_inset(_Wrapped(new)))
        if note:
            became.addWidget(_inset(_Wrapped(note, role="small")))
        became.addStretch(1)
        grid.addLayout(became, number, 2)
    return grid


class _Wrapped(PlainLabel):
    """As narrow as its column, with values that may have no blank to break at."""

    def __init__(self, text: str, *, role: str = "") -> None:
        super().__init__(text, role=role, wrap=True)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)


def _inset(label: PlainLabel) -> QWidget:
    label.setContentsMargins(RING, RING, RING, RING)
    return label
