"""One preset as a form; what the org offers can be chosen, what is gone is shown and told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QVBoxLayout,
    QWidget,
)

from app.domain.deal_form import DealForm
from app.domain.metadata import OrgSetup
from app.domain.presets import (
    MOST_NAME,
    MOST_PATTERN,
    Closing,
    ClosingKind,
    DealTemplate,
    Preset,
)
from app.domain.records import Module, RecordId
from app.ui.detail.flow import Flow
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import column, row, set_air
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.presets.amount import PresetAmount
from app.ui.still_boxes import StillComboBox, StillSpinBox
from app.ui.text import PlainLabel

Control = TypeVar("Control", bound=QWidget)


class PresetForm(QWidget):
    """changed: the user changed something. Names of the controls begin with preset_."""

    changed = Signal()

    def __init__(self, setup: OrgSetup, form: DealForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setup = setup
        self._form = form
        self._preset = Preset("")
        self._name = _named(OneLineEdit(), "preset_name", self.tr("Name of the preset"))
        self._name.setMaxLength(MOST_NAME)
        self._deal = _named(QCheckBox(self.tr("Create a deal")), "preset_deal", "")
        self._pattern = _named(OneLineEdit(), "preset_pattern", self.tr("Name of the deal"))
        self._pattern.setMaxLength(MOST_PATTERN)
        self._fields = _named(
            StillComboBox(), "preset_fields", self.tr("Put in a field of the lead")
        )
        self._pipeline = _named(StillComboBox(), "preset_pipeline", self.tr("Pipeline"))
        self._stage = _named(StillComboBox(), "preset_stage", self.tr("Stage"))
        self._closing = _named(StillComboBox(), "preset_closing", self.tr("Closing date"))
        self._count = _named(StillSpinBox(), "preset_count", self.tr("How many"))
        self._amount = PresetAmount(form)
        self._owner = _named(StillComboBox(), "preset_owner", self.tr("Assign to"))
        self._lead_mail = QCheckBox(self.tr("Email the lead's owner"))
        self._new_mail = QCheckBox(self.tr("Email the new records' owner"))
        self._tags = {module: QCheckBox(words) for module, words in self._targets()}
        self._files = _named(StillComboBox(), "preset_files", self.tr("Attachments go to"))
        self._fill()
        self._lay_out()
        self._connect()

    def show_preset(self, preset: Preset) -> None:
        """Show one; nothing is told. What is being typed stays as it is typed."""
        is_typed = preset == self.preset()
        self._preset = preset
        deal = preset.deal or DealTemplate()
        blockers = [QSignalBlocker(widget) for widget in self._controls()]
        if not is_typed:
            self._name.setText(preset.name)
        self._deal.setChecked(preset.deal is not None)
        if self._pattern.text() != deal.pattern:
            self._pattern.setText(deal.pattern)
            self._pattern.setCursorPosition(0)
        self._choose(self._pipeline, deal.pipeline)
        self._offer_stages(deal)
        self._choose(self._closing, deal.closing.kind.value)
        self._count.setMaximum(deal.closing.most)
        if not is_typed:  # Qt would write the number anew, around the cursor
            self._count.setValue(deal.closing.count)
            self._name_closings(deal.closing.count)
            self._amount.show_amount(deal.amount)
        self._choose(self._owner, preset.assign_to, self.tr("A user who is gone"))
        self._lead_mail.setChecked(preset.notify_lead_owner)
        self._new_mail.setChecked(preset.notify_new_owner)
        for module, box in self._tags.items():
            box.setChecked(module in preset.tags_to)
        self._choose(self._files, preset.attachments_to.value if preset.attachments_to else "")
        del blockers
        self._deal_box.setEnabled(preset.deal is not None)

    def preset(self) -> Preset:
        """What the form says now; a name that was emptied stays what it was."""
        files = self._files.currentData()
        return Preset(
            self._name.text().strip() or self._preset.name,
            deal=self._template() if self._deal.isChecked() else None,
            assign_to=RecordId(self._owner.currentData()) if self._owner.currentData() else None,
            notify_lead_owner=self._lead_mail.isChecked(),
            notify_new_owner=self._new_mail.isChecked(),
            tags_to=tuple(module for module, box in self._tags.items() if box.isChecked()),
            attachments_to=Module(files) if files else None,
        )

    def _tidy_name(self) -> None:
        """The user has left the name: it is what it was taken for."""
        if self._name.text() != self._preset.name:
            self._name.setText(self._preset.name)

    def focus_name(self) -> None:
        """A new one is named first."""
        self._name.setFocus()
        self._name.selectAll()

    def _template(self) -> DealTemplate:
        kind = ClosingKind(self._closing.currentData())
        closing = Closing(kind, self._count.value())
        return DealTemplate(
            self._pattern.text(),
            self._pipeline.currentData() or "",
            self._stage.currentData() or "",
            replace(closing, count=min(closing.count, closing.most)),
            self._amount.amount,
        )

    def _fill(self) -> None:
        set_air(self._count)
        self._pipeline.addItem(self.tr("The org's default"), "")
        for pipeline in self._form.pipelines:
            self._pipeline.addItem(one_line(pipeline.display, 80), pipeline.actual)
        for kind in ClosingKind:
            self._closing.addItem("", kind.value)
        self._name_closings(self._count.value())
        self._owner.addItem(self.tr("Keep the lead's owner"), None)
        for user in self._setup.users:
            self._owner.addItem(one_line(user.name, 80), user.id)
        self._files.addItem(self.tr("Zoho's default (the contact)"), "")
        for module, words in self._targets():
            self._files.addItem(words, module.value)
        self._fields.addItem(self.tr("Put in a field…"), "")
        for field in self._setup.fields.get(Module.LEADS, ()):
            if not field.api_name.startswith("$"):
                self._fields.addItem(one_line(field.label, 60), field.api_name)

    def _name_closings(self, count: int) -> None:
        """The words agree with the number before them."""
        many = {
            ClosingKind.DAYS: self.tr("days ahead"),
            ClosingKind.WORKING_DAYS: self.tr("working days ahead (Monday to Friday)"),
            ClosingKind.END_OF_MONTH: self.tr("months ahead, on the month's last day"),
        }
        one = {
            ClosingKind.DAYS: self.tr("day ahead"),
            ClosingKind.WORKING_DAYS: self.tr("working day ahead (Monday to Friday)"),
            ClosingKind.END_OF_MONTH: self.tr("month ahead, on the month's last day"),
        }
        for place in range(self._closing.count()):
            kind = ClosingKind(self._closing.itemData(place))
            self._closing.setItemText(place, (one if count == 1 else many)[kind])

    def _lay_out(self) -> None:
        self._deal_box = QWidget()
        self._fill_deal_box(QGridLayout(self._deal_box))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(column(PlainLabel(self.tr("Preset"), role="muted"), self._name))
        layout.addWidget(self._deal)
        layout.addWidget(self._deal_box)
        layout.addSpacing(8)
        owner = column(PlainLabel(self.tr("Assign to"), role="muted"), self._owner)
        files = column(PlainLabel(self.tr("Attachments go to"), role="muted"), self._files)
        both = row(owner, files, spacing=12)
        both.setStretch(0, 1)
        both.setStretch(1, 1)
        layout.addLayout(both)
        tags = PlainLabel(self.tr("The lead's tags go to"), role="muted")
        layout.addLayout(row(tags, *self._tags.values(), None, spacing=12))
        mails = QWidget()
        mails.setLayout(Flow(self._lead_mail, self._new_mail, gap=16))
        layout.addWidget(mails)

    def _fill_deal_box(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(24, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        name = row(self._pattern, self._fields)
        name.setStretch(0, 1)
        closing = row(self._count, self._closing)
        closing.setStretch(1, 1)
        lines = (
            (self.tr("Name"), name),
            (self.tr("Pipeline"), row(self._pipeline)),
            (self.tr("Stage"), row(self._stage)),
            (self.tr("Closes"), closing),
            (self.tr("Amount"), self._amount.lines()),
        )
        for number, (words, controls) in enumerate(lines):
            grid.addWidget(PlainLabel(words, role="muted"), number, 0)
            grid.addLayout(controls, number, 1)
        grid.setColumnStretch(1, 1)

    def _connect(self) -> None:
        for edit in (self._name, self._pattern):
            edit.textEdited.connect(self.changed)
        self._name.editingFinished.connect(self._tidy_name)
        for box in (self._pipeline, self._stage, self._closing, self._owner, self._files):
            box.activated.connect(self.changed)
        self._fields.activated.connect(self._put_in)
        self._count.valueChanged.connect(self._name_closings)
        self._count.valueChanged.connect(self.changed)
        self._amount.edited.connect(self.changed)
        for check in (self._deal, self._lead_mail, self._new_mail, *self._tags.values()):
            check.toggled.connect(self.changed)

    def _put_in(self) -> None:
        """Write {the field} where the cursor stands in the name."""
        if (name := self._fields.currentData()) and self._deal.isChecked():
            self._pattern.insert(f"{{{name}}}")
            self._pattern.setFocus(Qt.FocusReason.OtherFocusReason)
            self.changed.emit()
        self._fields.setCurrentIndex(0)

    def _offer_stages(self, deal: DealTemplate) -> None:
        pipeline = deal.pipeline
        if not pipeline and self._form.pipelines:
            default = next((p for p in self._form.pipelines if p.default), self._form.pipelines[0])
            pipeline = default.actual
        self._stage.clear()
        self._stage.addItem(self.tr("The pipeline's first"), "")
        for stage in self._form.stages(pipeline or None):
            self._stage.addItem(one_line(stage.display, 80), stage.actual)
        self._choose(self._stage, deal.stage)

    def _choose(self, box: QComboBox, value: str | None, nobody: str = "") -> None:
        """Show the value; one that the org doesn't offer any more is shown as gone, as nobody where
        it is an id, which tells a person nothing.
        """
        place = box.findData(value)
        if place < 0:
            gone = nobody or filled(self.tr("{name} (gone)"), name=value or "")
            box.addItem(gone, value)
            place = box.count() - 1
        box.setCurrentIndex(place)

    def _targets(self) -> Iterable[tuple[Module, str]]:
        return (
            (Module.CONTACTS, self.tr("Contact")),
            (Module.ACCOUNTS, self.tr("Account")),
            (Module.DEALS, self.tr("Deal")),
        )

    def _controls(self) -> tuple[QWidget, ...]:
        return (
            *(self._name, self._deal, self._pattern, self._pipeline, self._stage, self._closing),
            *(self._count, self._owner, self._lead_mail, self._new_mail),
            *self._tags.values(),
            self._files,
        )


def _named(widget: Control, name: str, words: str) -> Control:
    widget.setObjectName(name)
    if words:
        widget.setAccessibleName(words)
    return widget
