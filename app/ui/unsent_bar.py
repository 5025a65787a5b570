"""The strip that tells of decisions which an earlier run didn't send."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, button
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class UnsentBar(QWidget):
    """show_requested: lead me there. read: the user knows now. Hidden while there is nothing."""

    show_requested = Signal()
    read = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unsent_bar")
        self._theme = theme
        self._icon = IconLabel("triangle-alert", theme.palette.warn)
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("unsent_text")
        show = button(self.tr("Show"), name="show_unsent")
        show.clicked.connect(self.show_requested)
        done = button(self.tr("Understood"), "link", name="unsent_read")
        done.clicked.connect(self.read)
        banner = Banner(Tone.WARN)
        banner.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        banner.body.addWidget(self._text, 1)
        banner.body.addWidget(show)
        banner.body.addWidget(done)
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
