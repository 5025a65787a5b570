"""Two controls beside each other where both have room, else one under the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

_GAP: Final = 12


class Beside(QWidget):
    """Cells of one width, as many as there are; each has the whole width where one needs more."""

    def __init__(self, cells: Sequence[QLayout]) -> None:
        super().__init__()
        self._cells = cells
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        for cell in cells:
            self._box.addLayout(cell, 1)

    def arrange(self) -> None:
        """Look again at what the cells need."""
        room = (self.width() + _GAP) // max(1, len(self._cells)) - _GAP
        fit = all(cell.sizeHint().width() <= room for cell in self._cells)
        ways = QBoxLayout.Direction
        self._box.setDirection(ways.LeftToRight if fit else ways.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()
