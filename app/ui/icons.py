"""The few vendored Lucide drawings, in the colour of the text that they stand beside."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.text import PlainLabel
from resources import ICONS

SIZE = 16
_ARROW = 12
AIR = 4
"""Behind a drawing that stands before words."""


def icon(name: str, color: str) -> QIcon:
    """resources/icons/<name>.svg in color, crisp on the screens that are there (see Theme)."""
    picture = QIcon()
    for ratio in screen_ratios():
        picture.addPixmap(pixmap(name, color, SIZE, ratio))
    return picture


def arrow(*, dark: bool) -> QIcon:
    """The same drawing as on the boxes whose arrow the style sheet draws."""
    shade = "dark" if dark else "light"
    picture = QIcon()
    for ratio in screen_ratios():
        picture.addPixmap(pixmap(f"arrow-{shade}", "", _ARROW, ratio))
    return picture


def icon_before_words(name: str, color: str) -> QIcon:
    """The same, with more air behind it than a style leaves between a picture and words."""
    picture = QIcon()
    for ratio in screen_ratios():
        drawing = pixmap(name, color, SIZE, ratio)
        wider = QPixmap(QSize(round((SIZE + AIR) * ratio), drawing.height()))
        wider.setDevicePixelRatio(ratio)
        wider.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(wider)
        painter.drawPixmap(0, 0, drawing)
        painter.end()
        picture.addPixmap(wider)
    return picture


def screen_ratios() -> tuple[float, ...]:
    """The pixels a logical one has: 1 and the most that a screen has, each once."""
    app = QGuiApplication.instance()
    most = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return tuple(sorted({1.0, most}))


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int = SIZE, ratio: float = 1.0) -> QPixmap:
    """The drawing as a pixmap of size logical pixels.

    Raises:
        FileNotFoundError: where no such drawing is vendored.
    """
    from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon is drawn

    svg = (ICONS / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(svg.replace(b"currentColor", color.encode("ascii"))))
    drawn = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return drawn


class IconLabel(PlainLabel):
    """A small drawing beside words. It says nothing of its own, so it needs no accessible name.

    Without a name it is empty until draw.
    """

    def __init__(self, name: str = "", color: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setFixedSize(SIZE, SIZE)
        if name:
            self.draw(name, color)

    def draw(self, name: str, color: str) -> None:
        """Show another drawing, or the same in another colour."""
        self.setPixmap(pixmap(name, color, SIZE, self.devicePixelRatioF()))
