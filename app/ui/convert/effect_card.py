"""One card of the right column: a record, what becomes of it, line by line."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from app.ui.convert.effects import EffectCard
from app.ui.icons import IconLabel
from app.ui.parts import Card, Chip, Tone, button, clear, column, row
from app.ui.text import Paragraph
from app.ui.theme import Theme

_LINES_SHOWN: Final = 7
"""Lines before the rest needs a click."""

_BESIDE_A_CHIP: Final = 2
"""Pixels above the first line of a name, so that it stands level with the chip's words."""

_ROLES: Final = {Tone.WARN: "warning", Tone.BAD: "error"}


class EffectCardView(Card):
    """Shows one EffectCard after the other; an equal one costs nothing."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._effect: EffectCard | None = None
        self._all = False
        self._icon = IconLabel("info", theme.palette.muted)
        self._title = Paragraph(role="strong")
        self._chip = Chip("")
        self._lines = column()
        self._more = button("", "link")
        self._more.setProperty("flush", "true")
        self._more.clicked.connect(self._open)
        self._title.setContentsMargins(0, _BESIDE_A_CHIP, 0, 0)
        # A long name goes on below; the drawing and the chip stay beside its first line.
        icon, chip = column(_BESIDE_A_CHIP, self._icon, None, spacing=0), column(self._chip, None)
        head = row(icon, self._title, chip)
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._lines)
        self.body.addLayout(row(self._more, None))
        theme.changed.connect(self._draw_icon)

    def show_effect(self, effect: EffectCard) -> None:
        """Show this card instead of the one before."""
        if effect == self._effect:
            return
        self._effect = effect
        self._title.setText(effect.title)
        self._chip.setText(effect.chip)
        self._chip.set_tone(effect.tone)
        self._chip.setVisible(bool(effect.chip))
        self.setAccessibleName(f"{effect.title} {effect.chip}".strip())
        self.setAccessibleDescription(". ".join(line.text for line in effect.lines))
        self._draw_icon()
        self._draw_lines(effect)

    def _draw_icon(self) -> None:
        if self._effect is not None:
            self._icon.draw(self._effect.drawing, self._theme.palette.muted)

    def _draw_lines(self, effect: EffectCard) -> None:
        hidden = 0 if self._all else max(0, len(effect.lines) - _LINES_SHOWN)
        hidden = hidden if hidden > 1 else 0  # a link in place of one line gains nothing
        clear(self._lines)
        for line in effect.lines[: len(effect.lines) - hidden]:
            role = _ROLES.get(line.tone, "muted")
            self._lines.addWidget(Paragraph(line.text, role=role))
        words = self.tr("%n more", "", hidden)
        self._more.setText(words)
        self._more.setAccessibleName(f"{effect.title}: {words}")
        self._more.setVisible(bool(hidden))

    def _open(self) -> None:
        self._all = True
        if self._effect is not None:
            self._draw_lines(self._effect)
