"""The table of a card: field, lead, existing record, expected after."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.metadata import OrgSetup
from app.domain.preview import Doubt, Effect, FieldOutcome
from app.domain.records import Module
from app.domain.values import UNREAD, Known
from app.ui.detail.quiet import laid_out_once
from app.ui.formats import EMPTY, shown_value
from app.ui.links_row import links
from app.ui.parts import button, set_style_property
from app.ui.phrases import filled, marked, translate
from app.ui.plain import one_line
from app.ui.side_by_side import SideBySide
from app.ui.sizes import letter_width
from app.ui.text import ElidedLabel, Paragraph, set_tip

SHOWN_AT_ONCE: Final = 12
_SLICE: Final = 10
"""Rows made in one turn of the event loop, so that 300 fields don't freeze the window."""

_COLUMN_SHARES: Final = (3, 5, 5, 8)
NAME_LETTERS: Final = 15
"""What a field's name may have in the narrowest window: all cards line up."""

_EFFECTS: Final[Mapping[Effect, tuple[str, str]]] = {
    Effect.CREATED: ("", ""),
    Effect.FILLED: ("good", marked("FieldTable", "filled in")),
    Effect.SAME: ("", ""),
    Effect.KEPT: ("kept", marked("FieldTable", "kept")),
    Effect.REPLACED: ("kept", marked("FieldTable", "replaced")),
    Effect.DROPPED: ("kept", marked("FieldTable", "lost: no field for it")),
    Effect.UNKNOWN: ("muted", ""),
}

_DOUBTS: Final[Mapping[Doubt, str]] = {
    Doubt.TOO_LONG: marked("FieldTable", "too long for this field"),
    Doubt.NOT_A_CHOICE: marked("FieldTable", "not one of its choices"),
    Doubt.TAKEN: marked("FieldTable", "unique, another has it"),
    Doubt.UNTICKED: marked("FieldTable", "a box that isn't ticked"),
    Doubt.READ_ONLY: marked("FieldTable", "read-only for you"),
}
"""Why nothing is expected; of what wasn't read, the cells say so themselves."""


_LETTERS: Final = 100
"""Longer than any e-mail or name: of a description a few lines, and the rest in a tip."""
_SLACK: Final = 2
"""Pixels: letters end between whole ones."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row as it is shown. role colours the last cell, note says in words what it means."""

    cells: tuple[str, str, str, str]
    role: str = ""
    note: str = ""


def line(outcome: FieldOutcome, setup: OrgSetup) -> Line:
    """The texts of one row; what is empty and what isn't known are told apart."""
    show = _shower(outcome, setup)
    if outcome.effect is Effect.DROPPED:
        shown = (outcome.label, show(outcome.lead), EMPTY, EMPTY)
    else:
        shown = (outcome.label, show(outcome.lead), show(outcome.existing), show(outcome.after))
    role, note = _emphasis(outcome)
    return Line(shown, role, translate("FieldTable", note) if note else "")


def _emphasis(outcome: FieldOutcome) -> tuple[str, str]:
    """Role and note of the last cell: only what the user might not expect stands out."""
    if outcome.effect is Effect.KEPT and outcome.lead in (None, outcome.existing):
        return "", ""
    if outcome.effect is Effect.KEPT and outcome.existing is None:
        return "kept", marked("FieldTable", "not filled in")
    if outcome.doubt is not None and outcome.doubt in _DOUBTS:
        return "kept", _DOUBTS[outcome.doubt]
    return _EFFECTS[outcome.effect]


def _shower(outcome: FieldOutcome, setup: OrgSetup) -> Callable[[Known], str]:
    module = Module.LEADS if outcome.effect is Effect.DROPPED else outcome.module
    field = setup.field(module, outcome.field)

    def show(value: Known) -> str:
        if value is UNREAD:
            return translate("FieldTable", "not known")
        return shown_value(value, field, currency=setup.org.currency)

    return show


class _Cell(ElidedLabel):
    """A cell that leaves the width of its column to the grid, so that all cards line up."""

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())


class _Whole(Paragraph):
    """One line where there is room, else several."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + _SLACK, metrics.height())


class _LastCell(QWidget):
    """The value, and in small letters what it means: behind it, or where there is no room below."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._value = _Whole(parent=self)
        self._note = _Whole(parent=self, role="small")
        self.setLayout(SideBySide(self._value, self._note, spread=False, gap=8, below=0))

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def fill(self, text: str, role: str, note: str) -> None:
        self._value.setText(one_line(text, _LETTERS))
        set_tip(self._value, text if len(text) > _LETTERS else "")
        set_style_property(self._value, "role", role)
        self._note.setText(note)
        self._note.setVisible(bool(note))


class _Row:
    """The labels of one row, to be filled again and again."""

    def __init__(self, grid: QGridLayout, number: int) -> None:
        table = grid.parentWidget()
        self._cells = (_Cell(parent=table, role="muted"), _Cell(parent=table), _Cell(parent=table))
        self._last = _LastCell(table)
        for column, cell in enumerate((*self._cells, self._last)):
            grid.addWidget(cell, number, column)

    def fill(self, shown: Line) -> None:
        for cell, text in zip(self._cells, shown.cells, strict=False):
            cell.setText(text)
        self._last.fill(shown.cells[3], shown.role, shown.note)
        self.set_visible(visible=True)

    def set_visible(self, *, visible: bool) -> None:
        for cell in (*self._cells, self._last):
            cell.setVisible(visible)


class FieldTable(QWidget):
    """The rows of one candidate; the first dozen at once, the others on demand."""

    grown = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, heads: tuple[str, ...] | None = None
    ) -> None:
        super().__init__(parent)
        self._lines: Sequence[Line] = ()
        self._wanted = 0
        self._filled = 0
        self._rows: list[_Row] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        for column, share in enumerate(_COLUMN_SHARES):
            self._grid.setColumnStretch(column, share)
        self._grid.setColumnMinimumWidth(0, NAME_LETTERS * letter_width(self))
        self._heads = heads or self._usual_heads()
        self._add_heads(self._heads)
        self.more_button = button("", "link", name="more_fields")
        self.more_button.clicked.connect(self.show_all)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._grow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._grid)
        layout.addLayout(links(self.more_button))

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows, in the same labels."""
        self._timer.stop()
        self._lines = lines
        self._wanted = min(len(lines), SHOWN_AT_ONCE)
        self._fill(0)
        self._offer_rest()

    def spoken(self) -> list[str]:
        """The rows that are shown at once, each as a screen reader says it; the Tab key stops at
        none of them.
        """
        said = []
        for one in self._lines[:SHOWN_AT_ONCE]:
            cells = zip(self._heads[1:], one.cells[1:], strict=True)
            told = [f"{head} {cell}" for head, cell in cells]
            said.append(f"{one.cells[0]}: {', '.join(filter(None, (*told, one.note)))}")
        return said

    def show_all(self) -> None:
        """Make the rest of the rows, a few at each turn of the event loop."""
        self._wanted = len(self._lines)
        self.more_button.setVisible(False)
        self._timer.start()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at."""
        return [self.more_button]

    def _usual_heads(self) -> tuple[str, ...]:
        fields = (self.tr("Field"), self.tr("Lead"), self.tr("Existing record"))
        return (*fields, self.tr("Expected after"))

    def _add_heads(self, heads: tuple[str, ...]) -> None:
        for column, text in enumerate(heads):
            self._grid.addWidget(_Cell(text, self, role="small"), 0, column)

    def _grow(self) -> None:
        self._fill(self._filled, self._filled + _SLICE)
        if self._filled < self._wanted:
            self._timer.start()
        else:
            self.grown.emit()

    def _fill(self, begin: int, end: int | None = None) -> None:
        last = min(self._wanted, len(self._lines), end or len(self._lines))
        with laid_out_once(self):
            for number in range(begin, last):
                if number == len(self._rows):
                    self._rows.append(_Row(self._grid, number + 1))
                self._rows[number].fill(self._lines[number])
            for spare in self._rows[last:]:
                spare.set_visible(visible=False)
        self._filled = last

    def _offer_rest(self) -> None:
        rest = len(self._lines) - self._wanted
        self.more_button.setVisible(rest > 0)
        text = filled(self.tr("Show {n} more fields"), n=str(rest))
        self.more_button.setText(text)
        self.more_button.setAccessibleName(text)
