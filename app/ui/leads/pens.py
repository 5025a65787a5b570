"""Fonts with their colours and measures, and short texts kept as pictures.

Shaping a text takes Qt some 10 µs, drawing a picture of it less than 1. A queue has few sources,
owners, ages and reasons, so these are drawn once; names and companies are drawn as they come.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap

_WIDEST: Final = "@MWmw%&QG"
"""The widest of the ASCII characters is one of these in every font that reads well."""

_AIR: Final = 3
"""Above and below the words of a chip, as resources/theme.qss has it."""

_STAMPS: Final = 512
_FITS: Final = 2048


class Pen:
    """A font with its colour and measures."""

    def __init__(self, font: QFont, color: str) -> None:
        self.font = font
        self.color = QColor(color)
        self.metrics = QFontMetrics(font)
        self._widest = max(map(self.metrics.horizontalAdvance, _WIDEST))
        self._elided: Callable[[str, int], str] = lru_cache(_FITS)(self._elide)
        self._stamp: Callable[[str, int, int, float], QPixmap] = lru_cache(_STAMPS)(self._drawn)

    def fit(self, text: str, width: int) -> str:
        """text, ending in … where width ends."""
        if text.isascii() and len(text) * self._widest <= width:
            return text
        return self._elided(text, width)

    def write(self, painter: QPainter, x: int, baseline: int, text: str, width: int) -> None:
        """Draw text, which hardly ever comes again."""
        painter.setFont(self.font)
        painter.setPen(self.color)
        painter.drawText(QPointF(x, baseline), self.fit(text, width))

    def stamp(
        self, painter: QPainter, x: int, baseline: int, text: str, width: int, ground: int
    ) -> None:
        """Draw text, which many rows have, on a ground of one colour (QColor.rgb)."""
        if text:
            ratio = painter.device().devicePixelRatio()
            picture = self._stamp(text, width, ground, ratio)
            painter.drawPixmap(QPointF(x, baseline - self.metrics.ascent()), picture)

    def _elide(self, text: str, width: int) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)

    def _drawn(self, text: str, width: int, ground: int, ratio: float) -> QPixmap:
        text = self.fit(text, width)
        # The metrics are whole pixels; at 150 % a descender ends below their height.
        size = QSize(self.metrics.horizontalAdvance(text) + 2, self.metrics.height() + 2)
        picture = blank(size, ratio, QColor(ground))
        painter = QPainter(picture)
        painter.setFont(self.font)
        painter.setPen(self.color)
        painter.drawText(QPointF(0, self.metrics.ascent()), text)
        painter.end()
        return picture


_BESIDE: Final = 9
"""Pixels on both sides of a chip's words."""


class Pills:
    """Chips as pictures."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics = QFontMetrics(font)
        self.height = self._metrics.height() + 2 * _AIR
        self.of: Callable[[str, int, str, str, float], QPixmap] = lru_cache(_STAMPS)(self._drawn)

    def _drawn(self, text: str, room: int, ink: str, ground: str, ratio: float) -> QPixmap:
        """text in ink on a rounded ground; both are colour names of the palette. Where room
        (pixels) ends the words end in …, inside a whole chip.
        """
        text = self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - 2 * _BESIDE)
        width = self._metrics.horizontalAdvance(text) + 2 * _BESIDE
        picture = blank(QSize(width, self.height), ratio, QColor(Qt.GlobalColor.transparent))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(0, 0, width, self.height, self.height / 2, self.height / 2)
        painter.setFont(self._font)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(0, 0, width, self.height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return picture


def blank(size: QSize, ratio: float, color: QColor) -> QPixmap:
    """A picture of size in logical pixels, all in color."""
    picture = QPixmap(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(color)
    return picture
