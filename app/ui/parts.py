"""The few building blocks that every screen uses: cards, chips, banners, buttons, rows."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.ui.text import PlainLabel, caption, is_cut, paint_elided, set_tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractSpinBox

Box = TypeVar("Box", bound=QBoxLayout)

_AIR: Final = 8


class Tone(StrEnum):
    """What a chip or banner says by its colour; the words always say it too."""

    PLAIN = "plain"
    ACCENT = "accent"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"


class Card(QFrame):
    """A rounded surface whose content goes into body."""

    def __init__(self, parent: QWidget | None = None, *, margin: int = 12) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(margin + 2, margin, margin + 2, margin)
        self.body.setSpacing(4)


class Banner(QFrame):
    """A coloured strip with one message; its content goes into body (a row)."""

    def __init__(self, tone: Tone = Tone.ACCENT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self.body = QHBoxLayout(self)
        self.body.setContentsMargins(14, 12, 12, 12)
        self.body.setSpacing(12)
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        """Change the strip's colour."""
        set_style_property(self, "tone", tone.value)


class Chip(PlainLabel):
    """A few words in a pill; they end in … where the room ends, and the tooltip has the whole."""

    def __init__(self, text: str, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, role="chip")
        self.setIndent(0)
        self.setSizePolicy(self.sizePolicy().horizontalPolicy(), self.sizePolicy().Policy.Fixed)
        self.set_tone(tone)

    def set_tone(self, tone: Tone) -> None:
        """Change the pill's colour."""
        set_style_property(self, "tone", tone.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_cut(self) and not self.toolTip():
            set_tip(self, self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not is_cut(self):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        paint_elided(self, painter)


class LongChip(PlainLabel):
    """A sentence in a pill: in one line where there is room for it, else in several."""

    def __init__(self, text: str, tone: Tone = Tone.PLAIN, parent: QWidget | None = None) -> None:
        super().__init__(text, parent, role="chip", wrap=True)
        self.setIndent(0)
        set_style_property(self, "tone", tone.value)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + _AROUND_A_CHIP
        return QSize(width, self.heightForWidth(width))


_AROUND_A_CHIP: Final = 20
"""The padding of resources/theme.qss on both sides, and a little."""

_ICON_BESIDE_WORDS: Final = QSize(26, 16)
"""Wider than it is high: the drawing stays square, and the words stand off it."""


def set_style_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that theme.qss selects by, and have the style look at it again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return  # the style hasn't looked at it yet
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def button(text: str, role: str = "", *, name: str = "", key: str = "") -> QPushButton:
    """A push button. key is shown beside the words ("Convert  Ctrl+⏎") and is not bound here."""
    made = QPushButton(caption(f"{text}  {key}" if key else text))
    dressed(made, text, role, name=name)
    return made


def dressed(made: QPushButton, text: str, role: str = "", *, name: str = "") -> None:
    """Give a button what all of them have; text is for the screen reader."""
    made.setAccessibleName(text)
    made.setIconSize(_ICON_BESIDE_WORDS)
    if role:
        made.setProperty("role", role)
    if name:
        made.setObjectName(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)


def bar(edge: str, parent: QWidget | None = None) -> tuple[QFrame, QHBoxLayout]:
    """A strip over the window's whole width, with a line at its edge ("top" or "bottom")."""
    frame = QFrame(parent)
    frame.setProperty("role", "bar")
    frame.setProperty("edge", edge)
    layout = QHBoxLayout(frame)
    layout.setContentsMargins(14, 8, 14, 8)
    layout.setSpacing(8)
    return frame, layout


def row(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """Items side by side; an int is that much room, None takes what is left."""
    layout = QHBoxLayout()
    return _filled(layout, items, spacing)


def column(*items: QWidget | QLayout | int | None, spacing: int = 4) -> QVBoxLayout:
    """Items one under the other; an int is that much room, None takes what is left."""
    layout = QVBoxLayout()
    return _filled(layout, items, spacing)


def clear(layout: QLayout) -> None:
    """Take everything out of layout; its widgets die when Qt next gets a turn."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _filled(layout: Box, items: Iterable[QWidget | QLayout | int | None], spacing: int) -> Box:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            layout.addSpacing(item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def set_air(box: QAbstractSpinBox) -> None:
    """Keep the number away from the frame, which no style sheet can do inside a spin box."""
    for edit in box.findChildren(QLineEdit):
        edit.setTextMargins(_AIR, 0, _AIR, 0)
