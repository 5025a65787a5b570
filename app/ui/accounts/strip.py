"""A coloured edge over the desk of an org that isn't live: seen out of the corner of an eye."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.domain.accounts import Colour
from app.ui.accounts.mark import colour_of
from app.ui.theme import Theme

_HEIGHT: Final = 4


class ColourStrip(QWidget):
    """The words beside the org's name say the same."""

    def __init__(self, colour: Colour, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("colour_strip")
        self._colour = colour
        self._theme = theme
        self.setFixedHeight(_HEIGHT)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour = QColor(colour_of(self._colour, dark=self._theme.is_dark))
        QPainter(self).fillRect(self.rect(), colour)
