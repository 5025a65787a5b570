"""A radio button whose words, a name of the CRM, may be longer than there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from app.ui.plain import one_line
from app.ui.text import caption

_LETTERS_LEFT = 6
_SLACK = 4  # fractions of pixels, at scales between the whole ones


class ElidedRadio(QRadioButton):
    """As wide as its whole text where that fits; else the text ends in …"""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = one_line(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(caption(self._whole))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(self._around() + self._width(self._whole) + _SLACK, hint.height())

    def minimumSizeHint(self) -> QSize:
        few = self._around() + self._width("m" * _LETTERS_LEFT)
        whole = self.sizeHint()
        return QSize(min(whole.width(), few), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    def _around(self) -> int:
        """Room for the mark and the frame: what the hint has besides the text."""
        shown = self.text().replace("&&", "&")
        return super().sizeHint().width() - self._width(shown)

    def _width(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
