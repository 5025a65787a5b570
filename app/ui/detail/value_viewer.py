"""One whole value as plain text, to read and to copy."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.ui.parts import button, row
from app.ui.plain import several_lines
from app.ui.sizes import window_size
from app.ui.text import PlainLabel, caption

WHOLE_LENGTH: Final = 200_000
"""Characters shown; a plain text of 100,000 takes 0.09 s (reliability.md M3)."""

_SIZE: Final = QSize(560, 420)


class ValueViewer(QDialog):
    """Opened with open(); it deletes itself."""

    def __init__(self, label: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(caption(label))
        self.resize(window_size(_SIZE))
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("whole_value")
        self.edit.setReadOnly(True)
        self.edit.setAccessibleName(label)
        self.edit.setPlainText(several_lines(value, WHOLE_LENGTH))
        close = button(self.tr("Close"), name="close_button")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(label, role="heading"))
        layout.addWidget(self.edit, 1)
        layout.addLayout(row(None, close))
