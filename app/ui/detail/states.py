"""What the pane shows where there is no lead to show: nothing chosen, loading, failed, offline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.icons import pixmap
from app.ui.parts import button, row
from app.ui.sizes import grown
from app.ui.text import PlainLabel
from app.ui.theme import Theme

SKELETON_DELAY_MS: Final = 150
"""A lead that is read faster than this shows no skeleton at all: nothing flickers."""

_ICON_SIZE: Final = 32
ALL_THE_ROOM: Final = 1000
TEXT_WIDTH: Final = 480
"""Of the words on an empty page: no longer a line than one reads with ease."""

_BLOCKS: Final = (
    # left, top, width (shares of the room), height in pixels; cards in the shape of what comes
    (0.0, 0, 1.0, 74),
    (0.0, 98, 0.22, 14),
    (0.0, 124, 1.0, 168),
    (0.0, 304, 1.0, 64),
    (0.0, 392, 0.22, 14),
    (0.0, 418, 1.0, 110),
)


@dataclass(frozen=True, slots=True)
class Message:
    """A state in words. action is the button's text, "" where there is nothing to press."""

    icon: str
    title: str
    text: str
    action: str = ""
    key: str = ""


class MessagePage(QWidget):
    """An icon, a sentence, and what to do about it."""

    acted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._message: Message | None = None
        self._icon = PlainLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = _centred("heading")
        self._text = _centred("muted")
        self.action_button = button("", name="retry_button")
        self.action_button.clicked.connect(self.acted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(32, 32, 32, 32)
        layout.setSpacing(8)
        layout.addStretch(2)
        self._text.setMaximumWidth(grown(TEXT_WIDTH))
        layout.addWidget(self._icon)
        layout.addWidget(self._title)
        words = row(None, self._text, None)
        words.setStretch(1, ALL_THE_ROOM)
        layout.addLayout(words)
        layout.addSpacing(4)
        layout.addLayout(row(None, self.action_button, None))
        layout.addStretch(3)
        theme.changed.connect(self._draw)

    def set_message(self, message: Message) -> None:
        """Show another state."""
        self._message = message
        self._title.setText(message.title)
        self._text.setText(message.text)
        key = f"  {message.key}" if message.key else ""
        self.action_button.setText(message.action + key)
        self.action_button.setAccessibleName(message.action)
        self.action_button.setVisible(bool(message.action))
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.text)
        self._draw()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.action_button]

    def _draw(self) -> None:
        if self._message is not None:
            color, ratio = self._theme.palette.muted, self.devicePixelRatioF()
            self._icon.setPixmap(pixmap(self._message.icon, color, _ICON_SIZE, ratio))


class Skeleton(QWidget):
    """Grey shapes in place of what is being read; they come late, so that nothing flickers."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = False
        self._timer = QTimer(self, interval=SKELETON_DELAY_MS, singleShot=True)
        self._timer.timeout.connect(self._appear)
        self.setAccessibleName(self.tr("Reading the matches…"))
        theme.changed.connect(self.update)

    @property
    def drawn(self) -> bool:
        """Whether the shapes are shown by now."""
        return self._shown

    def begin(self) -> None:
        """Start over: blank first, shapes a moment later."""
        self._shown = False
        self._timer.start()
        self.update()

    def end(self) -> None:
        """What was waited for has come."""
        self._timer.stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.raised))
        room = self.contentsRect()
        for left, top, share, height in _BLOCKS:
            block = QRectF(left * room.width(), top, share * room.width(), height)
            painter.drawRoundedRect(block, 8, 8)

    def _appear(self) -> None:
        self._shown = True
        self.update()


def _centred(role: str) -> PlainLabel:
    label = PlainLabel(role=role, wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
