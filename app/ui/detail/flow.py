"""A layout that breaks its items into lines, as words in a paragraph."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from app.ui.items_layout import ItemsLayout

_SMALLEST_WIDTH: Final = 40
_LINE_GAP: Final = 6


Lines = list[tuple[list[tuple[QLayoutItem, int]], int]]
"""Items with their widths, and the line's height."""


class Flow(ItemsLayout):
    """Items from left to right (mirrored where the interface is), then on the next line.

    An item wider than the whole line gets the line's width: a value can't widen the window.
    """

    def __init__(self, *items: QWidget, gap: int = 6) -> None:
        super().__init__()
        self._broken: dict[int, Lines] = {}
        self._gap = gap
        self._line_gap = min(gap, _LINE_GAP)
        self.setContentsMargins(0, 0, 0, 0)
        for item in items:
            self.addWidget(item)

    def invalidate(self) -> None:
        self._broken.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(height for _, height in lines) + self._line_gap * max(0, len(lines) - 1)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        heights = [item.sizeHint().height() for item in self.shown()]
        return QSize(_SMALLEST_WIDTH, max(heights, default=0))

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        lines = self._lines(rect.width())
        top = rect.top() + max(0, rect.height() - self.heightForWidth(rect.width())) // 2
        for line, height in lines:
            left = rect.left()
            for item, width in line:
                hint = item.sizeHint().height()
                place = QRect(QPoint(left, top + (height - hint) // 2), QSize(width, hint))
                if mirrored:
                    place.moveRight(rect.right() - (left - rect.left()))
                item.setGeometry(place)
                left += width + self._gap
            top += height + self._line_gap

    def _lines(self, room: int) -> Lines:
        """The lines for that width, broken once until something changes."""
        if room not in self._broken:
            self._broken[room] = self._break(room)
        return self._broken[room]

    def _break(self, room: int) -> Lines:
        lines: Lines = []
        left = 0
        for item in self.shown():
            hint = item.sizeHint()
            width = min(hint.width(), max(room, _SMALLEST_WIDTH))
            if not lines or left + width > room:
                lines.append(([(item, width)], hint.height()))
                left = width + self._gap
            else:
                placed, height = lines[-1]
                lines[-1] = ([*placed, (item, width)], max(height, hint.height()))
                left += width + self._gap
        return lines
