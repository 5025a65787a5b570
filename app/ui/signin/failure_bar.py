"""Why the last try came to nothing, above the page where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, column
from app.ui.text import PlainLabel
from app.ui.theme import Theme
from app.ui.words import Words


class FailureBar(QWidget):
    """Hidden while there is nothing to say."""

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
        banner.body.addLayout(column(self._title, self._text, self._code), 1)
        theme.changed.connect(self._draw)
        self.hide()

    def say(self, words: Words | None) -> None:
        """Show the words, None for nothing."""
        if words is not None:
            self._title.setText(words.title)
            self._text.setText(words.text)
            self._code.setText(words.code)
            self._code.setVisible(bool(words.code))
            self.setAccessibleName(f"{words.title}. {words.text}")
        self.setVisible(words is not None)

    def _draw(self) -> None:
        self._icon.draw("circle-x", self._theme.palette.bad)
