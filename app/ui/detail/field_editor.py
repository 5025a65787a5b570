"""A field of the lead is changed: what it holds now and what it shall hold, side by side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.context import DecisionContext
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.metadata import Field
from app.domain.near_misses import Change
from app.domain.records import Module
from app.domain.values import as_text
from app.ui.convert.sentences import sentence
from app.ui.formats import EMPTY
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import button, row
from app.ui.plain import one_line
from app.ui.sizes import grown
from app.ui.still_boxes import StillComboBox
from app.ui.text import ElidedLabel, PlainLabel, caption

_WIDTH: Final = 520
_VALUE_LENGTH: Final = 400
_MOST_LETTERS: Final = 100_000
"""Qt's own limit would cut a longer value without a word."""
_TEXTS: Final = frozenset({"text", "email", "phone", "website"})
_FIRST: Final = "Company"


def editable_fields(context: DecisionContext) -> tuple[Field, ...]:
    """The lead's fields that can be changed here: one line of text, or a value of a list."""
    return tuple(
        field
        for field in context.setup.fields.get(Module.LEADS, ())
        if not field.read_only
        and (field.data_type in _TEXTS or (field.data_type == "picklist" and field.choices))
    )


class FieldEditor(QDialog):
    """Opened with open(); accepted where `change` is to be written.

    tried: a change that was typed before and didn't come about; it is there to begin with. What is
    typed for a field is there again when the user comes back to it.
    """

    def __init__(
        self,
        context: DecisionContext,
        parent: QWidget | None = None,
        *,
        tried: Change | None = None,
    ) -> None:
        super().__init__(parent)
        self._typed: dict[str, str] = {} if tried is None else {tried.field: tried.new}
        self.setObjectName("field_editor")
        self.setWindowTitle(self.tr("Edit a field"))
        self.setMinimumWidth(grown(_WIDTH))
        self._context = context
        self._fields = editable_fields(context)
        self.field_box = StillComboBox()
        self.field_box.setObjectName("edited_field")
        self.field_box.setAccessibleName(self.tr("Field"))
        self._now = ElidedLabel(role="muted")
        self._now.setObjectName("edited_now")
        self.line = OneLineEdit()
        self.line.setObjectName("edited_text")
        self.line.setAccessibleName(self.tr("New value"))
        self.choices = StillComboBox()
        self.choices.setObjectName("edited_choice")
        self.choices.setAccessibleName(self.tr("New value"))
        self._editors = QStackedWidget()
        self._editors.addWidget(self.line)
        self._editors.addWidget(self.choices)
        self._note = PlainLabel(role="muted", wrap=True)
        self.change_button = button(self.tr("Change the lead"), "primary", name="edit_accept")
        self.keep_button = button(self.tr("Leave it as it is"), name="edit_keep")
        self._lay_out()
        self._connect()
        self._fill(_FIRST if tried is None else tried.field)

    @property
    def change(self) -> Change | None:
        """What is to be written; None where nothing differs or it can't be."""
        field = self._field()
        if field is None:
            return None
        old = as_text(self._context.lead.values.get(field.api_name))
        entered = self._entered()
        new = entered.strip()
        untouched = old in {entered, new}
        if untouched or (field.mandatory and not new) or self._is_too_long(field):
            return None
        return Change(field.api_name, field.label, old, new)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for place, (words, widget) in enumerate(
            (
                (self.tr("Field"), self.field_box),
                (self.tr("Now"), self._now),
                (self.tr("Then"), self._editors),
            )
        ):
            grid.addWidget(PlainLabel(words, role="small"), place, 0)
            grid.addWidget(widget, place, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        name = one_line(self._context.lead.row.name, 80)
        layout.addWidget(PlainLabel(name or self.tr("The lead"), role="heading"))
        layout.addLayout(grid)
        layout.addWidget(self._note)
        layout.addStretch(1)
        layout.addLayout(row(None, self.keep_button, self.change_button))

    def _connect(self) -> None:
        self.field_box.currentIndexChanged.connect(self._show_field)
        self.line.textEdited.connect(self._keep_typed)
        self.choices.activated.connect(self._keep_typed)
        self.line.textChanged.connect(self._check)
        self.choices.currentIndexChanged.connect(self._check)
        self.change_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setAutoDefault(False)
        self.change_button.setDefault(True)

    def _fill(self, first: str) -> None:
        for field in self._fields:
            self.field_box.addItem(caption(field.label), field.api_name)
        self.field_box.setCurrentIndex(max(0, self.field_box.findData(first)))
        self._show_field()
        editor = self.choices if self._is_list() else self.line
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_field(self, *_: object) -> None:
        field = self._field()
        if field is None:
            return
        value = as_text(self._context.lead.values.get(field.api_name))
        self._now.setText(one_line(value, _VALUE_LENGTH) or EMPTY)
        entered = self._typed.get(field.api_name, value)
        if field.choices:
            self._show_choices(field, value)
            self.choices.setCurrentIndex(self.choices.findData(entered))
            self._editors.setCurrentWidget(self.choices)
        else:
            self.line.setMaxLength(_MOST_LETTERS)
            self.line.setText(entered)
            self.line.selectAll()
            self._editors.setCurrentWidget(self.line)
        self._check()

    def _show_choices(self, field: Field, value: str) -> None:
        self.choices.clear()
        if not field.mandatory:
            self.choices.addItem(EMPTY, "")
        for choice in field.choices:
            self.choices.addItem(caption(choice.display), choice.actual)
        if value and self.choices.findData(value) < 0:  # no choice any more, but the lead has it
            self.choices.addItem(caption(value), value)

    def _check(self, *_: object) -> None:
        field, change = self._field(), self.change
        self.change_button.setEnabled(change is not None)
        note = self.tr("Segue changes the lead in Zoho, then reads its matches again.")
        is_empty = not self._is_list() and not self.line.text().strip()
        if field is not None and field.mandatory and is_empty:
            note = self.tr("This field can't be empty.")
        elif field is not None and self._is_too_long(field):
            note = _too_long_words(field)
        self._note.setText(note)

    def _keep_typed(self, *_: object) -> None:
        """What the user entered in a field is there again when they come back to it."""
        if (field := self._field()) is not None:
            self._typed[field.api_name] = self._entered()

    def _entered(self) -> str:
        return str(self.choices.currentData() or "") if self._is_list() else self.line.text()

    def _is_too_long(self, field: Field) -> bool:
        longest = field.length if not self._is_list() else None
        return longest is not None and len(self._entered().strip()) > longest

    def _is_list(self) -> bool:
        return self._editors.currentWidget() is self.choices

    def _field(self) -> Field | None:
        at = self.field_box.currentIndex()
        return self._fields[at] if 0 <= at < len(self._fields) else None


def _too_long_words(field: Field) -> str:
    limit = {"label": field.label, "limit": str(field.length)}
    return sentence(Finding(Rule.DEAL_TOO_LONG, Severity.BLOCK, Option.LEAD, params=limit))
