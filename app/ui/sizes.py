"""Sizes of windows and columns: named for letters of the usual size, grown with larger ones.

Who has the system show larger letters gets larger windows, so that as much fits as in small ones.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QWidget

_USUAL_PIXELS: Final = 12
"""The height of letters for which sizes are named."""

_WINDOW_FRAME: Final = QSize(16, 48)


def grown(pixels: int) -> int:
    """pixels for the letters that there are."""
    return round(pixels * max(1.0, QFontInfo(QGuiApplication.font()).pixelSize() / _USUAL_PIXELS))


def window_size(size: QSize) -> QSize:
    """size for the letters that there are; not beyond the screen, unless it was so before."""
    wanted = QSize(grown(size.width()), grown(size.height()))
    room = QGuiApplication.primaryScreen().availableSize() - _WINDOW_FRAME
    return wanted.boundedTo(room).expandedTo(size.boundedTo(wanted))


def on_screen(widget: QWidget, size: QSize) -> QSize:
    """size, as far as there is room on the widget's screen beside a window's frame."""
    return size.boundedTo(widget.screen().availableSize() - _WINDOW_FRAME)


def letter_width(widget: QWidget) -> int:
    """Logical pixels of a Latin letter; in a Japanese font the average is of the wide signs."""
    metrics = widget.fontMetrics()
    return min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))
