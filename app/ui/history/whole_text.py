"""Text that can be marked and copied, as high as its lines: what it stands in scrolls."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from app.ui.plain import several_lines

RING: Final = 2
"""What shows the focus around it; a label above stands as far in."""

_KEPT: Final = 32


class WholeText(QPlainTextEdit):
    """text is shown as it is, cut to limit characters. Its height follows from its width, so that
    a layout has it right at once: Qt's own tells it only after it was shown.
    """

    def __init__(self, text: str, limit: int) -> None:
        super().__init__(several_lines(text, limit))
        self._heights: dict[tuple[int, str], int] = {}
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "flat")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """What all lines need, broken at that width. It is kept: layouts ask often."""
        asked = width, self.font().key()
        if asked not in self._heights:
            if len(self._heights) >= _KEPT:
                self._heights.clear()
            self._heights[asked] = self._lines_high(width - 2 * RING) + 2 * RING + 1
        return self._heights[asked]

    def sizeHint(self) -> QSize:
        width = super().sizeHint().width()
        return QSize(width, self.heightForWidth(self.width() or width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.fontMetrics().lineSpacing() + 2 * RING)

    def _lines_high(self, room: int) -> int:
        """In pixels, as the document lays them out."""
        option, high = QTextOption(), 0.0
        option.setWrapMode(self.wordWrapMode())
        for paragraph in self.toPlainText().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, room))
                line.setPosition(QPointF(0, high))
                high += line.height()
            layout.endLayout()
        return ceil(high)
