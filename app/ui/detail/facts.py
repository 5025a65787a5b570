"""The lead's other filled fields; those that reach no record are marked as lost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.context import DecisionContext
from app.domain.records import FieldValue, Module
from app.domain.values import is_empty
from app.ui.detail.field_table import NAME_LETTERS
from app.ui.detail.quiet import laid_out_once
from app.ui.detail.value_viewer import ValueViewer
from app.ui.formats import shown_value
from app.ui.links_row import links
from app.ui.parts import Card, Chip, Tone, button, row
from app.ui.phrases import filled, translate
from app.ui.sizes import letter_width
from app.ui.text import ElidedLabel, PlainLabel

SHOWN_AT_ONCE: Final = 10
_SLICE: Final = 10
_LONG: Final = 80

_IN_THE_HEADER: Final = frozenset(
    {"Full_Name", "First_Name", "Last_Name", "Company", "Email", "Phone", "Lead_Source"}
    | {"Owner", "Created_Time", "Created_By", "Layout", "Tag"}
)
_OF_THE_SYSTEM: Final = ("$", "Converted", "Locked", "Record_", "Last_Activity", "Modified_")


@dataclass(frozen=True, slots=True)
class Fact:
    """One field: value is its text as shown, whole the text itself where it is a long one."""

    label: str
    value: str
    whole: str
    lost: bool


def facts(context: DecisionContext, lost: frozenset[str]) -> tuple[Fact, ...]:
    """The lead's filled fields that the header doesn't show, the ones that get lost first."""
    found = []
    for name, value in context.lead.values.items():
        field = context.setup.field(Module.LEADS, name)
        if field is None or _hidden(name) or is_empty(value):
            continue
        text = shown_value(value, field, currency=context.setup.org.currency)
        found.append(Fact(field.label, text, _whole(value), name in lost))
    return tuple(sorted(found, key=lambda fact: not fact.lost))


def _hidden(name: str) -> bool:
    return name in _IN_THE_HEADER or name == "id" or name.startswith(_OF_THE_SYSTEM)


def _whole(value: FieldValue) -> str:
    is_long = isinstance(value, str) and (len(value) > _LONG or "\n" in value)
    return str(value) if is_long else ""


class _FactRow:
    """The widgets of one fact, to be filled again and again."""

    def __init__(self, parent: QWidget, grid: QGridLayout, number: int) -> None:
        self._parent = parent
        self._label = ElidedLabel(role="muted")
        self._value = ElidedLabel()
        self._lost = Chip("", Tone.WARN)
        self._whole = ""
        self.view_button = button("", "link", name="show_value")
        self.view_button.setProperty("flush", "end")
        self.view_button.clicked.connect(self._view)
        grid.addWidget(self._label, number, 0)
        grid.addLayout(row(self._value, self.view_button, self._lost, spacing=6), number, 1)

    def fill(self, fact: Fact) -> None:
        self._whole = fact.whole
        self._label.setText(fact.label)
        self._value.setText(fact.value)
        self._lost.setText(translate("FactsSection", "would be lost"))
        self.view_button.setText(translate("FactsSection", "Show all"))
        self.view_button.setAccessibleName(
            filled(translate("FactsSection", "Show all of {field}"), field=fact.label)
        )
        self.set_visible(visible=True)
        self._lost.setVisible(fact.lost)
        self.view_button.setVisible(bool(fact.whole))

    def set_visible(self, *, visible: bool) -> None:
        for widget in (self._label, self._value, self._lost, self.view_button):
            widget.setVisible(visible)

    def _view(self) -> None:
        ValueViewer(self._label.text(), self._whole, self._parent).open()


class FactsSection(QWidget):
    """A heading and a compact grid; the first few at once, the others on demand."""

    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: Sequence[Fact] = ()
        self._rows: list[_FactRow] = []
        self._filled = 0
        self._card = Card(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 13)
        self._grid.setColumnMinimumWidth(0, NAME_LETTERS * letter_width(self))
        self._count = Chip("")
        self._more = button("", "link", name="more_facts")
        self._more.clicked.connect(self.show_all)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._grow)
        self._card.body.addLayout(self._grid)
        self._card.body.addLayout(links(self._more))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        title = PlainLabel(self.tr("More about this lead"), role="heading")
        layout.addLayout(row(title, self._count, None))
        layout.addWidget(self._card)

    def set_facts(self, found: Sequence[Fact]) -> None:
        """Show other facts, in the same labels."""
        self._timer.stop()
        self._facts = found
        self._count.setText(str(len(found)))
        self._filled = 0
        self._fill(min(len(found), SHOWN_AT_ONCE))
        rest = len(found) - self._filled
        text = filled(self.tr("Show {n} more"), n=str(rest))
        self._more.setText(text)
        self._more.setAccessibleName(text)
        self._more.setVisible(rest > 0)

    def show_all(self) -> None:
        """Make the rest of the rows, a few at each turn of the event loop."""
        self._more.setVisible(False)
        self._timer.start()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [shown.view_button for shown in self._rows[: self._filled]] + [self._more]

    def _grow(self) -> None:
        self._fill(min(self._filled + _SLICE, len(self._facts)))
        if self._filled < len(self._facts):
            self._timer.start()
        else:
            self.grown.emit()

    def _fill(self, end: int) -> None:
        with laid_out_once(self._card):
            for number in range(self._filled, end):
                if number == len(self._rows):
                    self._rows.append(_FactRow(self, self._grid, number))
                self._rows[number].fill(self._facts[number])
            for spare in self._rows[end:]:
                spare.set_visible(visible=False)
        self._filled = end
