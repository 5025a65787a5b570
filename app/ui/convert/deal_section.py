"""The deal: none by default, else the form that the org's own layout asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QGridLayout, QWidget

from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.metadata import Choice
from app.domain.records import Module, RecordId, Ref
from app.ui.actions.catalogue import Act
from app.ui.actions.key_names import spoken_key
from app.ui.actions.keys import key_map
from app.ui.convert.deal_field import DealField
from app.ui.convert.editors import PickEditor
from app.ui.convert.notes import NoteList
from app.ui.convert.section import Section, of_option
from app.ui.convert.sentences import note
from app.ui.convert.state import ConvertState
from app.ui.parts import column, row
from app.ui.phrases import filled
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_COLUMNS = 2
_NOT_YET = object()  # no pipeline at all is a choice too


class DealSection(Section):
    """The box deal_check, and below it the form: deal_field_<API name>..., contact_role.

    has_typed: the user put something into the form that isn't decided yet.
    """

    options = (Option.DEAL,)

    def __init__(self, state: ConvertState, theme: Theme) -> None:
        super().__init__("", state, theme)
        self.setAccessibleName(QCoreApplication.translate("DealSection", "Deal"))
        self.check = QCheckBox(self.tr("Create a deal"))
        self.check.setObjectName("deal_check")
        self.check.setProperty("rank", "heading")
        self.check.toggled.connect(self._toggle)
        self._notes = NoteList(theme)
        self._form = QWidget()
        self._grid = QGridLayout(self._form)
        self._fields: dict[str, DealField] = {}
        self._role = PickEditor(self.tr("None"))
        self._pipeline: object = _NOT_YET
        self.has_typed = False
        self._key = PlainLabel(key_map().shown(Act.DEAL), role="small")
        self.body.addLayout(row(self.check, None, self._key))
        self.body.addWidget(self._notes)
        self.body.addWidget(self._form)
        self._build()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._name_key)

    def refresh(self, findings: Sequence[Finding]) -> None:
        mine = of_option(findings, Option.DEAL)
        removed = Module.DEALS not in self.state.context.setup.modules
        self.check.setEnabled(not removed)
        self.check.blockSignals(True)
        self.check.setChecked(self.state.with_deal)
        self.check.blockSignals(False)
        self._form.setVisible(self.state.with_deal)
        self._offer_stages()
        for name, field in self._fields.items():
            field.show_value(self.state.deal_values.get(name))
            field.show_findings([f for f in mine if f.field == name])
        role = self.state.contact_role
        self._role.show_value(role.id if role else None)
        general = [f for f in mine if f.field not in self._fields]
        if removed and not general:
            general = [Finding(Rule.DEALS_REMOVED, Severity.INFO, Option.DEAL)]
        self._notes.show_notes([note(f) for f in general])
        self.check.setAccessibleDescription(self._notes.spoken)

    def focus_on(self, option: Option, field: str = "") -> None:  # noqa: ARG002 - the deal's own
        target = self._fields.get(field)
        if target is not None and target.editor is not None and self.state.with_deal:
            # As by Tab: the text is selected, and what is typed takes its place.
            target.editor.control.setFocus(Qt.FocusReason.TabFocusReason)
        elif field == "Contact_Role" and self.state.with_deal:
            self._role.control.setFocus()
        else:
            self.check.setFocus()

    def show_refusal(self, field: str, title: str) -> None:
        """Mark the field that Zoho refused, until something is changed."""
        if field in self._fields and self.state.with_deal:
            self._fields[field].show_refusal(title)

    @property
    def first_to_fill(self) -> str:
        """The field to begin with: the first that can't stay as it is, else the first of all; ""
        without a deal.
        """
        if not self.state.with_deal:
            return ""
        problems = (one.api_name for one in self.state.form.problems(self.state.deal_values))
        names = (*problems, *self._fields)
        editable = (n for n in names if n in self._fields and self._fields[n].editor is not None)
        return next(editable, "")

    def has_field(self, widget: QWidget) -> bool:
        """Whether the widget is one of the deal's fields, or a part of one."""
        return self._form.isAncestorOf(widget)

    def _name_key(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The key that works now: in the fields single ones are off, and one leads out of them."""
        words = key_map().shown(Act.DEAL)
        if now is not None and self.has_field(now):
            words = filled(self.tr("{key} leads back to the choices"), key=spoken_key("Esc"))
        self._key.setText(words)

    def _build(self) -> None:
        self._grid.setContentsMargins(0, 6, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for index in range(_COLUMNS):
            self._grid.setColumnStretch(index, 1)
        locale = QLocale()
        for form_field in self.state.form.fields:
            field = DealField(form_field, locale, self.theme)
            field.edited.connect(lambda name=form_field.api_name: self._take(name))
            self._fields[form_field.api_name] = field
        cells: list[tuple[QWidget, bool]] = [(f, f.wide) for f in self._fields.values()]
        if self.state.form.contact_roles:
            cells.append((self._role_cell(), False))
        self._place(cells)

    def _place(self, cells: Sequence[tuple[QWidget, bool]]) -> None:
        line = place = 0
        for cell, wide in cells:
            if wide and place:
                line, place = line + 1, 0
            self._grid.addWidget(cell, line, place, 1, _COLUMNS if wide else 1)
            place += _COLUMNS if wide else 1
            if place >= _COLUMNS:
                line, place = line + 1, 0

    def _role_cell(self) -> QWidget:
        words = self.tr("Contact role")
        roles = self.state.form.contact_roles
        self._role.offer([Choice(role.name, role.id) for role in roles])
        self._role.control.setObjectName("contact_role")
        self._role.control.setAccessibleName(words)
        self._role.edited.connect(self._take_role)
        cell = QWidget()
        cell.setLayout(column(PlainLabel(words, role="muted"), self._role, None, spacing=3))
        return cell

    def _offer_stages(self) -> None:
        """The stages of the chosen pipeline, where there are pipelines."""
        stage = self._fields.get("Stage")
        pipeline = self.state.deal_values.get("Pipeline")
        if stage is None or not self.state.form.pipelines or pipeline == self._pipeline:
            return
        self._pipeline = pipeline
        stage.offer(self.state.form.stages(pipeline))

    def _toggle(self, on: bool) -> None:
        self.state.with_deal = on
        self.changed.emit()

    def _take(self, name: str) -> None:
        self.has_typed = True
        self.state.set_field(name, self._fields[name].value())
        self.changed.emit()

    def _take_role(self) -> None:
        chosen = self._role.value()
        name = next((r.name for r in self.state.form.contact_roles if r.id == chosen), "")
        self.has_typed = True
        self.state.contact_role = Ref(RecordId(str(chosen)), name) if chosen else None
        self.changed.emit()
