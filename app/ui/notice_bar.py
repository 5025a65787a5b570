"""A strip over the desk for what stands in the way of all conversions, for as long as it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class NoticeBar(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._theme = theme
        self._icon = IconLabel("triangle-alert", theme.palette.warn)
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("notice_text")
        banner = Banner(Tone.WARN)
        banner.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        banner.body.addWidget(self._text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.addWidget(banner)
        theme.changed.connect(self._draw)
        self.hide()

    def say(self, text: str) -> None:
        """Show text, "" for nothing."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))

    def _draw(self) -> None:
        self._icon.draw("triangle-alert", self._theme.palette.warn)
