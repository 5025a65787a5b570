"""A layout of two: beside each other where both have room, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from app.ui.items_layout import ItemsLayout


class SideBySide(ItemsLayout):
    """The first from the left and the second behind it, mirrored where the interface is.

    Its height follows from its width, so nothing is drawn over anything while a window is dragged.

    least: pixels that make the first readable; None: it needs its whole width. spread: the second
    stands at the far end and the first has the room up to there. below: pixels between the two
    where they are one under the other.
    """

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least: int | None = None,
        spread: bool = True,
        gap: int = 12,
        below: int = 4,
    ) -> None:
        super().__init__()
        self._heights: dict[int, int] = {}
        self._least = least
        self._spread = spread
        self._gap = gap
        self._below = below
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(first)
        self.addWidget(second)

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:  # asked for many times a change, also by layouts around it
            places = self._places(QRect(0, 0, width, 0))
            self._heights[width] = max((place.bottom() + 1 for place in places), default=0)
        return self._heights[width]

    def minimumSize(self) -> QSize:  # noqa: N802
        shown = [item.minimumSize() for item in self.shown()]
        width = max((size.width() for size in shown), default=0)
        return QSize(width, max((size.height() for size in shown), default=0))

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item, place in zip(self.shown(), self._places(rect), strict=True):
            if mirrored:
                place.moveRight(rect.right() - (place.left() - rect.left()))
            item.setGeometry(place)

    def _places(self, rect: QRect) -> list[QRect]:
        """Where each of the shown ones stands, in a mirror or not."""
        shown, room = self.shown(), rect.width()
        if len(shown) < 2:
            return [QRect(rect.left(), rect.top(), room, _height(one, room)) for one in shown]
        first, second = shown
        behind = second.sizeHint().width()
        left = room - behind - self._gap
        if left < (first.sizeHint().width() if self._least is None else self._least):
            height = _height(first, room)
            under = rect.top() + height + self._below
            return [
                QRect(rect.left(), rect.top(), room, height),
                QRect(rect.left(), under, room, _height(second, room)),
            ]
        wide = left if self._spread else min(left, first.sizeHint().width())
        heights = _height(first, wide), _height(second, behind)
        line = max(heights)
        start = rect.left() + (room - behind if self._spread else wide + self._gap)
        return [
            QRect(rect.left(), rect.top() + (line - heights[0]) // 2, wide, heights[0]),
            QRect(start, rect.top() + (line - heights[1]) // 2, behind, heights[1]),
        ]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
