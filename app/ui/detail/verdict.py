"""The banner with the verdict: one sentence, its reason, and the key that does it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.detail.reasons import Verdict
from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, column
from app.ui.text import PlainLabel
from app.ui.theme import Palette, Theme


class VerdictBanner(Banner):
    """used: the user takes the suggestion.

    words: its column of texts, for more of them. Where there is one to take, its button is on while
    nothing speaks against it: is_closed (Zoho is being asked), is_ready (the user can have seen
    what it does).
    """

    used = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Tone.ACCENT, parent)
        self.setObjectName("verdict")
        self._theme = theme
        self._verdict: Verdict | None = None
        self._is_closed = False
        self._is_ready = True
        self._icon = IconLabel("lightbulb", theme.palette.accent_text)
        self._title = PlainLabel(role="strong", wrap=True)
        self._title.setObjectName("verdict_title")
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("verdict_text")
        self.use_button = KeyedButton(self.tr("Use this"), Act.ACCEPT, name="use_suggestion")
        self.use_button.clicked.connect(self.used)
        self.body.addWidget(self._icon)
        self.words = column(self._title, self._text, spacing=2)
        self.body.addLayout(self.words, 1)
        self.body.addWidget(self.use_button)
        theme.changed.connect(self._draw)

    @property
    def verdict(self) -> Verdict | None:
        """What it says now."""
        return self._verdict

    def set_verdict(self, verdict: Verdict) -> None:
        """Show another verdict."""
        self._verdict = verdict
        self._title.setText(verdict.title)
        self._text.setText(verdict.text)
        self._text.setVisible(bool(verdict.text))
        self.use_button.setVisible(verdict.usable)
        self._allow()
        self.set_tone(verdict.tone)
        self.setAccessibleName(verdict.title)
        self.setAccessibleDescription(verdict.text)
        self.use_button.setAccessibleDescription(f"{verdict.title}. {verdict.text}")
        self._draw()

    def set_closed(self, *, closed: bool) -> None:
        """Whether nothing may be decided, though all is shown."""
        self._is_closed = closed
        self._allow()

    def set_ready(self, *, ready: bool) -> None:
        """Whether the user can have seen it."""
        self._is_ready = ready
        self._allow()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.use_button]

    def _allow(self) -> None:
        usable = self._verdict is not None and self._verdict.usable
        self.use_button.setEnabled(usable and self._is_ready and not self._is_closed)

    def _draw(self) -> None:
        if self._verdict is not None:
            color = tone_color(self._theme.palette, self._verdict.tone)
            self._icon.draw(self._verdict.icon, color)


def tone_color(palette: Palette, tone: Tone) -> str:
    """The colour of a drawing that stands on a ground of that tone."""
    return {
        Tone.ACCENT: palette.accent_text,
        Tone.GOOD: palette.good,
        Tone.WARN: palette.warn,
        Tone.BAD: palette.bad,
    }.get(tone, palette.muted)
