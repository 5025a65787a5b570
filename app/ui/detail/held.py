"""The pane while a decision is held: how long still, what it is, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.detail.states import ALL_THE_ROOM, TEXT_WIDTH
from app.ui.icons import pixmap
from app.ui.parts import row
from app.ui.sizes import grown
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_ICON_SIZE = 32


class HeldPage(QWidget):
    """take_back: the user wants the decision back."""

    take_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("held_page")
        self._theme = theme
        self._icon = PlainLabel()
        self._title = PlainLabel(role="heading", wrap=True)
        self._title.setObjectName("held_title")
        self._text = PlainLabel(role="muted", wrap=True)
        self._text.setObjectName("held_text")
        for label in (self._icon, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.take_back_button = KeyedButton(self.tr("Take back"), Act.UNDO, name="take_back_button")
        self.take_back_button.clicked.connect(self.take_back)
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
        layout.addLayout(row(None, self.take_back_button, None))
        layout.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def say(self, title: str, text: str) -> None:
        """How long still, and what happens then."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.take_back_button]

    def _draw(self) -> None:
        color, ratio = self._theme.palette.accent_text, self.devicePixelRatioF()
        self._icon.setPixmap(pixmap("clock", color, _ICON_SIZE, ratio))
