"""Text that can be marked and copied, as high as its lines: what it stands in scrolls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.ui.plain import several_lines


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Of a plain document the layout tells the height in lines."""
        super().resizeEvent(event)
        around = self.height() - self.viewport().height()
        lines = round(self.document().size().height())
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + around)
