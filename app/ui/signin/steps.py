"""The steps of a sign-in, with a mark for what is done, under way, or still to come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import row, set_style_property
from app.ui.spoken import Voice
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class Steps(QWidget):
    """Lines one under the other; the one under way is named for screen readers."""

    def __init__(self, theme: Theme, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._at = 0
        self._voice = Voice(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._lines: list[tuple[IconLabel, PlainLabel]] = []
        for text in lines:
            mark = IconLabel("circle-dashed", theme.palette.muted)
            label = PlainLabel(text, wrap=True)
            layout.addLayout(row(mark, label, spacing=10))
            layout.setAlignment(mark, Qt.AlignmentFlag.AlignTop)
            self._lines.append((mark, label))
        theme.changed.connect(self._draw)
        self._draw()

    def go_to(self, at: int) -> None:
        """The step under way; all before it are done."""
        self._at = at
        self._draw()
        self._voice.say(self.accessibleName())

    def _draw(self) -> None:
        colors = self._theme.palette
        for number, (mark, label) in enumerate(self._lines):
            if number < self._at:
                mark.draw("circle-check", colors.good)
            elif number == self._at:
                mark.draw("arrow-right", colors.accent_text)
                self.setAccessibleName(label.text())
            else:
                mark.draw("circle-dashed", colors.muted)
            set_style_property(label, "role", "strong" if number == self._at else "muted")
