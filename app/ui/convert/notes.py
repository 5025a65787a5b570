"""Words beside a control: what stands against an option, never told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Tone, clear
from app.ui.text import Paragraph
from app.ui.theme import Theme

_DRAWINGS = {Tone.BAD: "circle-x", Tone.WARN: "triangle-alert", Tone.PLAIN: "info"}
_ROLES = {Tone.BAD: "error", Tone.WARN: "warning", Tone.PLAIN: "muted"}


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence and how much it weighs: BAD stands in the way, WARN wants a thought."""

    tone: Tone
    text: str


class NoteList(QWidget):
    """The notes of one option, one under the other; it takes no room while there are none."""

    def __init__(self, theme: Theme, *, indent: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notes: tuple[Note, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(indent, 0, 0, 0)
        self._lines.setSpacing(2)
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def notes(self) -> tuple[Note, ...]:
        """What is shown now."""
        return self._notes

    @property
    def spoken(self) -> str:
        """All notes in one text, for the accessible description of the control beside."""
        return " ".join(note.text for note in self._notes)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show these notes instead of the ones before."""
        if tuple(notes) == self._notes:
            return
        self._notes = tuple(notes)
        self._draw()

    def _draw(self) -> None:
        clear(self._lines)
        for note in self._notes:
            self._lines.addLayout(self._line(note))
        self.setVisible(bool(self._notes))

    def _line(self, note: Note) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(0, 1, 0, 1)
        line.setSpacing(6)
        palette = self._theme.palette
        color = {Tone.BAD: palette.bad, Tone.WARN: palette.warn}.get(note.tone, palette.muted)
        line.addWidget(IconLabel(_DRAWINGS[note.tone], color), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Paragraph(note.text, role=_ROLES[note.tone]), 1)
        return line
