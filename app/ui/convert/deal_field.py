"""One field of the deal form: its label, the editor for its kind, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.deal_form import FieldKind, FormField
from app.domain.finding import Finding, Severity
from app.domain.metadata import Choice
from app.domain.records import FieldValue
from app.ui.convert.date_editor import DateEditor, DateTimeEditor
from app.ui.convert.editors import (
    CheckEditor,
    FieldEditor,
    LookupEditor,
    ManyPickEditor,
    MultilineEditor,
    NumberEditor,
    PickEditor,
    TextEditor,
)
from app.ui.convert.notes import Note, NoteList
from app.ui.convert.sentences import note
from app.ui.parts import Tone
from app.ui.phrases import translate
from app.ui.plain import several_lines
from app.ui.text import ElidedLabel
from app.ui.theme import Theme

_MONEY_DECIMALS: Final = 2
_HIDDEN_SHOWN: Final = 80
_WIDE: Final = frozenset({FieldKind.MULTILINE})


class DealField(QWidget):
    """Named <API name>; its control deal_field_<API name>. edited: the user changed the value."""

    edited = Signal()

    def __init__(self, field: FormField, locale: QLocale, theme: Theme) -> None:
        super().__init__()
        self.field = field
        self.editor = _editor(field, locale, theme) if field.fillable else None
        self._notes = NoteList(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addWidget(self._label())
        if self.editor is not None:
            self._name(self.editor)
            self.editor.edited.connect(self.edited)
            layout.addWidget(self.editor)
        layout.addWidget(self._notes)
        layout.addStretch(1)
        if self.editor is None:
            self._notes.show_notes([self._unsupported()])

    @property
    def wide(self) -> bool:
        """Whether it wants the form's whole width."""
        return self.field.kind in _WIDE

    def value(self) -> FieldValue:
        """What would be sent; None where it is empty or can't be entered."""
        return self.editor.value() if self.editor else None

    def show_value(self, value: FieldValue) -> None:
        """Show value, without telling edited."""
        if self.editor is not None and self.editor.value() != value:
            self.editor.show_value(value)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Other choices than before (the stages of another pipeline)."""
        if isinstance(self.editor, PickEditor):
            self.editor.offer(choices)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Say what the checks say of this field."""
        if self.editor is None:
            self._notes.show_notes([note(f) for f in findings] or [self._unsupported()])
            return
        self._notes.show_notes([*(note(f) for f in findings), *self._hidden()])
        self.editor.mark(wrong=any(f.severity is Severity.BLOCK for f in findings))
        self.editor.control.setAccessibleDescription(self._notes.spoken)

    def show_refusal(self, text: str) -> None:
        """Say that Zoho refused this value; the next show_findings takes it back."""
        self._notes.show_notes([*self._notes.notes, Note(Tone.BAD, text)])
        if self.editor is not None:
            self.editor.mark(wrong=True)
            self.editor.control.setAccessibleDescription(self._notes.spoken)

    def _hidden(self) -> Sequence[Note]:
        """An editor shows a text as it is; say so where that isn't what will be read elsewhere."""
        value = self.value()
        if not isinstance(value, str) or several_lines(value, len(value) + 1) == value:
            return ()
        seen = several_lines(value, _HIDDEN_SHOWN)
        return (
            Note(
                Tone.WARN,
                self.tr("It contains invisible characters: {text}").replace("{text}", seen),
            ),
        )

    def _label(self) -> QWidget:
        mark = " *" if self.field.required else ""
        return ElidedLabel(f"{self.field.label}{mark}", role="muted")

    def _name(self, editor: FieldEditor) -> None:
        control = editor.control
        control.setObjectName(f"deal_field_{self.field.api_name}")
        if isinstance(editor, DateTimeEditor):
            editor.name_parts(control.objectName(), self.field.label)
        name = self.tr("{label}, mandatory") if self.field.required else "{label}"
        control.setAccessibleName(name.replace("{label}", self.field.label))

    def _unsupported(self) -> Note:
        words = self.tr("Segue can't fill in fields of this kind; it stays empty.")
        return Note(Tone.PLAIN, words)


def _editor(field: FormField, locale: QLocale, theme: Theme) -> FieldEditor:
    none = (
        translate("FieldEditor", "Choose…") if field.required else translate("FieldEditor", "None")
    )
    makers: Mapping[FieldKind, Callable[[], FieldEditor]] = {
        FieldKind.MULTILINE: MultilineEditor,
        FieldKind.PICKLIST: lambda: _pick(none, field.choices),
        FieldKind.MULTIPICKLIST: lambda: ManyPickEditor(field.choices),
        FieldKind.DATE: lambda: DateEditor(locale, theme),
        FieldKind.DATETIME: lambda: DateTimeEditor(locale, theme),
        FieldKind.MONEY: lambda: NumberEditor(locale, decimals=_MONEY_DECIMALS),
        FieldKind.DECIMAL: lambda: NumberEditor(locale),
        FieldKind.INTEGER: lambda: NumberEditor(locale, whole=True),
        FieldKind.BOOLEAN: lambda: CheckEditor(translate("FieldEditor", "Yes")),
        FieldKind.LOOKUP: lambda: LookupEditor(none, field.choices),
    }
    return makers.get(field.kind, TextEditor)()


def _pick(none: str, choices: Sequence[Choice]) -> PickEditor:
    editor = PickEditor(none)
    editor.offer(choices)
    return editor
