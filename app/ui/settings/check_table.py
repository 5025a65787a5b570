"""What a check of the connection found: a line a topic, its state by drawing and by word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.domain.check import CheckRow, Grade
from app.ui.icons import IconLabel
from app.ui.parts import Card, button, clear, column, row
from app.ui.settings.check_words import CheckLine, check_line
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_PICTURES: Final[Mapping[Grade, tuple[str, str]]] = {
    Grade.OK: ("circle-check", "good"),
    Grade.WARN: ("triangle-alert", "warn"),
    Grade.BAD: ("circle-x", "bad"),
    Grade.UNKNOWN: ("circle-help", "muted"),
}


class CheckTable(QWidget):
    """check_requested: look, please."""

    check_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: tuple[CheckLine, ...] = ()
        self._check = button(self.tr("Check connection"), name="check_button")
        self._check.clicked.connect(self.check_requested)
        self._copy = button(self.tr("Copy as text"), name="check_copy_button")
        self._copy.clicked.connect(self._put_on_clipboard)
        for each in (self._check, self._copy):
            each.setAutoDefault(False)
        self._state = PlainLabel(role="muted", wrap=True)
        self._state.setObjectName("check_state")
        self._card = Card(margin=10)
        self._card.setObjectName("check_rows")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(2, 1)
        self._card.body.addLayout(self._grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self._check, self._copy, None))
        layout.addWidget(self._state)
        layout.addWidget(self._card)
        theme.changed.connect(self._draw)
        self._draw()

    def show_unavailable(self) -> None:
        """No org is open, so there is nothing to look at."""
        self._check.setEnabled(False)
        self._state.setText(self.tr("Open an org first: then everything is checked."))

    def show_ready(self) -> None:
        """An org is open."""
        self._check.setEnabled(True)
        self._state.setText(
            self.tr("Checks network, sign-in, rights and organisation. It costs about 30 credits.")
        )

    def show_looking(self) -> None:
        """It takes some seconds."""
        self._check.setEnabled(False)
        self._lines = ()
        self._draw()
        self._state.setText(self.tr("Checking network, sign-in, rights and organisation…"))

    def show_rows(self, rows: Sequence[CheckRow]) -> None:
        """What was found."""
        self._check.setEnabled(True)
        self._lines = tuple(map(check_line, rows))
        self._draw()
        bad = sum(line.grade is Grade.BAD for line in self._lines)
        warned = sum(line.grade is Grade.WARN for line in self._lines)
        if bad:
            self._state.setText(self.tr("Something is blocking Segue; its row says what to do."))
        elif warned:
            self._state.setText(self.tr("Segue works; what is missing is marked."))
        else:
            self._state.setText(self.tr("Nothing is blocking Segue."))

    def show_failure(self, text: str) -> None:
        """The check itself came to nothing."""
        self._check.setEnabled(True)
        self._state.setText(text)

    def _draw(self) -> None:
        clear(self._grid)
        for at, line in enumerate(self._lines):
            self._add(at, line)
        self._card.setVisible(bool(self._lines))
        self._copy.setVisible(bool(self._lines))
        self._copy.setText(self.tr("Copy as text"))

    def _add(self, at: int, line: CheckLine) -> None:
        picture, color = _PICTURES[line.grade]
        mark = IconLabel(picture, getattr(self._theme.palette, color))
        topic = column(PlainLabel(line.topic, role="strong"), PlainLabel(line.state, role="small"))
        says = PlainLabel(line.says, wrap=True)
        words = column(says, spacing=2)
        if line.todo:
            words.addWidget(PlainLabel(line.todo, role="muted", wrap=True))
        words.addStretch(1)
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(mark, at, 0, top)
        self._grid.addLayout(topic, at, 1, top)
        self._grid.addLayout(words, at, 2)

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(line.text for line in self._lines))
        self._copy.setText(self.tr("Copied"))
