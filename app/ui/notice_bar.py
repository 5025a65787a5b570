"""A strip over the desk for what stands in the way of all conversions, for as long as it does."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, button
from app.ui.spoken import Voice
from app.ui.text import PlainLabel, caption
from app.ui.theme import Theme


class NoticeBar(QWidget):
    """Hidden while there is nothing to say. acted: its button was pressed.

    name: its own, and the beginning of its parts' names.
    """

    acted = Signal()

    def __init__(self, theme: Theme, name: str = "notice") -> None:
        super().__init__()
        self.setObjectName(f"{name}_bar")
        self._theme = theme
        self._voice = Voice(self)
        self._icon = IconLabel("triangle-alert", theme.palette.warn)
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName(f"{name}_text")
        self.banner = banner = Banner(Tone.WARN)
        banner.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        banner.body.addWidget(self._text, 1)
        self._button = button("", name=f"{name}_button")
        self._button.clicked.connect(self.acted)
        banner.body.addWidget(self._button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(banner)
        theme.changed.connect(self._draw)
        self.hide()

    def say(self, text: str, action: str = "") -> None:
        """Show text, "" for nothing, and what can be done, "" for nothing."""
        self._text.setText(text)
        self._button.setText(caption(action))
        self._button.setAccessibleName(action)
        self._button.setVisible(bool(action))
        across = Qt.AlignmentFlag.AlignVCenter if action else Qt.AlignmentFlag.AlignTop
        self.banner.body.setAlignment(self._icon, across)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self._voice.say(text, action)

    def _draw(self) -> None:
        self._icon.draw("triangle-alert", self._theme.palette.warn)
