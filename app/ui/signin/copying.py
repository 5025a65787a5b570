"""A text that is to be copied elsewhere: read-only, with a button that copies it whole."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.parts import button, row


class CopyField(QWidget):
    """One line and its button, which says for a while that it was copied."""

    def __init__(self, name: str, label: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        shown = QLineEdit(text)
        shown.setObjectName(name)
        shown.setAccessibleName(label)
        shown.setReadOnly(True)
        shown.setCursorPosition(0)
        self._copy = button(self.tr("Copy"), name=f"{name}_copy_button")
        self._copy.setAccessibleName(self.tr("Copy: %1").replace("%1", label))
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._put_on_clipboard)
        self.setLayout(row(shown, self._copy))

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copy.setText(self.tr("Copied"))
