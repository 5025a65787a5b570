"""Fields that were changed: field, old value, new value. The old one can be marked and copied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.history.whole_text import RING, WholeText
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
    top = Qt.AlignmentFlag.AlignTop
    for number, (label, old, new, note) in enumerate(rows):
        at, high = 1 + 2 * number, 2 if note else 1  # the note has a row of its own
        grid.addWidget(_inset(_Wrapped(label, role="muted")), at, 0, high, 1, top)
        kept = WholeText(old, limit)
        kept.setAccessibleName(f"{label}: {heads[1]}")
        grid.addWidget(kept, at, 1, high, 1, top)
        grid.addWidget(_inset(_Wrapped(new)), at, 2, top)
        if note:
            grid.addWidget(_inset(_Wrapped(note, role="small")), at + 1, 2, top)
            grid.setRowStretch(at + 1, 1)
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
