"""A list of radio buttons, each with a line of facts below and the reason where it is off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from app.ui.convert.elided_radio import ElidedRadio
from app.ui.convert.notes import Note, NoteList
from app.ui.parts import Tone, clear, column, row
from app.ui.text import Paragraph, PlainLabel, set_tip
from app.ui.theme import Theme

_INDENT = 28


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """One thing that can be chosen. key names it; off is the reason why it can't be.

    quiet: the reason is told elsewhere and only repeated for a screen reader.
    """

    key: str
    title: str
    facts: str = ""
    hint: str = ""
    off: str = ""
    quiet: bool = False
    notes: tuple[Note, ...] = ()


class ChoiceList(QWidget):
    """Shows ChoiceLines; chosen carries the key of the line that the user picked.

    The buttons are named <prefix>_<key>.
    """

    chosen = Signal(str)

    def __init__(
        self, prefix: str, title: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._prefix = prefix
        self._theme = theme
        self._lines: tuple[ChoiceLine, ...] = ()
        self._buttons: dict[str, QRadioButton] = {}
        self._hints: dict[str, PlainLabel] = {}
        self._notes: dict[str, NoteList] = {}
        self._group = QButtonGroup(self)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(6)

    def show_lines(self, lines: Sequence[ChoiceLine], chosen: str | None) -> None:
        """Show lines with one of them (or none) chosen, without telling chosen."""
        if [line.key for line in lines] != [line.key for line in self._lines]:
            self._rebuild(lines)
        self._lines = tuple(lines)
        self._group.setExclusive(False)  # else none could be unchecked
        for line in lines:
            self._dress(line, line.key == chosen)
        self._group.setExclusive(True)

    def button(self, key: str) -> QRadioButton | None:
        """The button of that line."""
        return self._buttons.get(key)

    def stops(self) -> tuple[QRadioButton, ...]:
        """The buttons in the order of the eye."""
        return tuple(self._buttons.values())

    def take_focus(self) -> None:
        """Give the keyboard to the chosen line, else to the first that can be chosen."""
        free = [button for button in self._buttons.values() if button.isEnabled()]
        if free:
            target = next((button for button in free if button.isChecked()), free[0])
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words of a line chooses it, as a click on its title does."""
        if event.type() is QEvent.Type.MouseButtonRelease:
            button = self._buttons.get(str(watched.property("line")))
            if button is not None and button.isEnabled():
                button.setFocus(Qt.FocusReason.MouseFocusReason)
                button.click()
                return True
        return super().eventFilter(watched, event)

    def _rebuild(self, lines: Sequence[ChoiceLine]) -> None:
        clear(self._body)
        for button in self._buttons.values():
            self._group.removeButton(button)
            # The dying button must not be found by its name beside the new one.
            button.setObjectName("")
        self._buttons.clear()
        self._hints.clear()
        self._notes.clear()
        for line in lines:
            self._add(line)

    def _add(self, line: ChoiceLine) -> None:
        button = ElidedRadio(line.title)
        button.setObjectName(f"{self._prefix}_{line.key}")
        button.clicked.connect(lambda: self.chosen.emit(line.key))
        facts = Paragraph(line.facts, role="muted")
        facts.setProperty("line", line.key)
        if not line.facts:
            facts.hide()
        facts.installEventFilter(self)
        notes = NoteList(self._theme)
        self._group.addButton(button)
        self._buttons[line.key] = button
        self._notes[line.key] = notes
        title = row(button)
        title.setStretch(0, 1)  # all the room it can use, but no more
        title.addStretch(0)
        hint = self._hints[line.key] = PlainLabel(role="small")
        title.addWidget(hint)
        self._body.addLayout(
            column(title, row(_INDENT, column(facts, notes, spacing=1), spacing=0), spacing=2)
        )

    def _dress(self, line: ChoiceLine, chosen: bool) -> None:
        button = self._buttons[line.key]
        button.setChecked(chosen)
        button.setEnabled(not line.off)
        button.setAccessibleName(line.title)
        self._hints[line.key].setText(line.hint)
        self._hints[line.key].setVisible(bool(line.hint))
        off = (Note(Tone.PLAIN, line.off),) if line.off and not line.quiet else ()
        notes = self._notes[line.key]
        notes.show_notes(off + line.notes)
        button.setAccessibleDescription(
            " ".join(filter(None, (line.facts, line.off if line.quiet else "", notes.spoken)))
        )
        set_tip(button, line.off or line.title)
