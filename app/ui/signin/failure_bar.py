"""Why the last try came to nothing, above the page where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, button, column, row
from app.ui.signin.trouble_words import WayOut
from app.ui.spoken import tell
from app.ui.text import PlainLabel
from app.ui.theme import Theme
from app.ui.words import Words


class FailureBar(QWidget):
    """Hidden while there is nothing to say. guide_requested, device_requested: that way out."""

    guide_requested = Signal()
    device_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_failure")
        banner = Banner(Tone.BAD)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 0)
        layout.addWidget(banner)
        self._theme = theme
        self._icon = IconLabel("circle-x", theme.palette.bad)
        self._title = PlainLabel(role="heading", wrap=True)
        self._title.setObjectName("sign_in_failure_title")
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("sign_in_failure_text")
        self._code = PlainLabel(role="small")
        banner.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._guide = button(self.tr("Show the guide"), name="failure_guide_button")
        self._guide.clicked.connect(self.guide_requested)
        self._device = button(self.tr("Use a code instead"), name="failure_device_button")
        self._device.clicked.connect(self.device_requested)
        for each in (self._guide, self._device):
            each.setAutoDefault(False)
        words = column(self._title, self._text, self._code, row(self._guide, self._device, None))
        banner.body.addLayout(words, 1)
        theme.changed.connect(self._draw)
        self.hide()

    def say(self, words: Words | None, way_out: WayOut = WayOut.AGAIN) -> None:
        """Show the words, None for nothing, and the way out where it is another page."""
        self._guide.setVisible(way_out is WayOut.GUIDE)
        self._device.setVisible(way_out is WayOut.DEVICE)
        if words is not None:
            self._title.setText(words.title)
            self._text.setText(words.text)
            self._code.setText(words.code)
            self._code.setVisible(bool(words.code))
            self.setAccessibleName(f"{words.title}. {words.text}")
        self.setVisible(words is not None)
        if words is not None:
            tell(self, words.title, words.text)

    def _draw(self) -> None:
        self._icon.draw("circle-x", self._theme.palette.bad)
