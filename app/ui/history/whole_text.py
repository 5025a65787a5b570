"""Text that can be marked and copied, as high as its lines: what it stands in scrolls."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.plain import several_lines

RING: Final = 2
"""What shows the focus around it; a label above stands as far in."""


class WholeText(QPlainTextEdit):
    """text is shown as it is, cut to limit characters."""

    def __init__(self, text: str, limit: int) -> None:
        super().__init__(several_lines(text, limit))
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setProperty("role", "flat")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        # What most texts need, for which nothing has to move once the lines are known.
        lines = self.document().blockCount()
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2 * RING + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a moment later: Qt would set the viewport back to the height that it had."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            QTimer.singleShot(0, self, self._fit)

    def _fit(self) -> None:
        """The layout tells a plain document's height in lines, and a line may be of two fonts."""
        around = self.height() - self.viewport().height()
        last = self.blockBoundingGeometry(self.document().lastBlock())
        self.setFixedHeight(ceil(last.bottom()) + around + 1)  # else Qt scrolls by a line
