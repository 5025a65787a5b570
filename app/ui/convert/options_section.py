"""The rest of what Zoho lets one choose: owner, attachments, tags, e-mails, overwrite."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from app.domain.finding import Finding, Option
from app.domain.records import Module
from app.ui.convert.beside import Beside
from app.ui.convert.notes import Note, NoteList
from app.ui.convert.search_box import SearchBox
from app.ui.convert.section import Section, of_option
from app.ui.convert.sentences import note, sentence, would_rename
from app.ui.convert.state import TARGETS, ConvertState
from app.ui.convert.tags_grid import TagsGrid
from app.ui.detail.flow import Flow
from app.ui.parts import Tone, column
from app.ui.phrases import filled
from app.ui.still_boxes import StillComboBox
from app.ui.text import ElidedLabel, set_tip
from app.ui.theme import Theme


class OptionsSection(Section):
    """assign_to, attachments_target, tags_..., notify_..._check, overwrite_check."""

    options = (
        Option.ASSIGN_TO,
        Option.ATTACHMENTS,
        Option.TAGS,
        Option.NOTIFY,
        Option.OVERWRITE,
    )

    def __init__(self, state: ConvertState, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("OptionsSection", "Options"), state, theme)
        self._notes = {option: NoteList(theme) for option in self.options}
        self._notes[Option.OVERWRITE].setContentsMargins(28, 0, 0, 0)
        self._owner = self._owner_box()
        self._target = self._target_box()
        self._tags = TagsGrid(state)
        self._tags.changed.connect(self.changed)
        self._lead_mail = self._box("notify_lead_owner_check", "notify_lead_owner")
        self._lead_mail.setText(self.tr("Email the lead's owner"))
        self._new_mail = self._box("notify_new_entity_owner_check", "notify_new_entity_owner")
        self._new_mail.setText(self.tr("Email the new records' owner"))
        self._overwrite = self._box("overwrite_check", "overwrite")
        self._overwrite.setText(self.tr("Overwrite the contact's account name"))
        self._lay_out()

    def refresh(self, findings: Sequence[Finding]) -> None:
        for option in self.options:
            self._notes[option].show_notes([note(f) for f in of_option(findings, option)])
        self._show_owner()
        self._show_target()
        self._tags.refresh()
        self._show_check(self._lead_mail, self.state.notify_lead_owner)
        self._show_check(self._new_mail, self.state.notify_new_entity_owner)
        self._show_overwrite()
        self._describe()

    def focus_on(self, option: Option, field: str = "") -> None:  # noqa: ARG002 - no fields here
        self._control(option).setFocus()

    def _control(self, option: Option) -> QWidget:
        return {
            Option.ASSIGN_TO: self._owner,
            Option.ATTACHMENTS: self._target,
            Option.TAGS: self._tags,
            Option.NOTIFY: self._new_mail,
        }.get(option, self._overwrite)

    def _lay_out(self) -> None:
        cells = [self._titled(self.tr("Assign to"), self._owner, Option.ASSIGN_TO)]
        if self._attachments() != 0:
            cells.append(self._titled(self._move_words(), self._target, Option.ATTACHMENTS))
        self._target.setVisible(self._attachments() != 0)
        self.body.addSpacing(4)
        self._beside = Beside(cells)
        self.body.addWidget(self._beside)
        self.body.addSpacing(4)
        self.body.addWidget(self._tags)
        self.body.addWidget(self._notes[Option.TAGS])
        mails = QWidget()  # one under the other where both don't fit
        mails.setLayout(Flow(self._lead_mail, self._new_mail, gap=16))
        self.body.addWidget(mails)
        self.body.addWidget(self._notes[Option.NOTIFY])
        self.body.addWidget(self._overwrite)
        self.body.addWidget(self._notes[Option.OVERWRITE])

    def _titled(self, words: str, control: QWidget, option: Option) -> QVBoxLayout:
        control.setAccessibleName(words)
        label = ElidedLabel(words, role="muted")
        return column(label, control, self._notes[option], None, spacing=3)

    def _move_words(self) -> str:
        count = self._attachments()
        if count < 0:
            return self.tr("Move attachments, if there are any, to")
        return (
            self.tr("Move the attachment to")
            if count == 1
            else self.tr("Move %n attachments to", "", count)
        )

    def _attachments(self) -> int:
        """How many there are; -1 where that couldn't be read."""
        files = self.state.context.attachments
        return -1 if files is None else len(files)

    def _owner_box(self) -> SearchBox:
        box = SearchBox(self)
        box.setObjectName("assign_to")
        owner = self.state.context.lead.owner
        keep = filled(self.tr("{name} (keep owner)"), name=owner.name if owner else "")
        lines: list[tuple[str, object]] = [(keep if owner else self.tr("Keep owner"), None)]
        others = (u for u in self.state.context.setup.users if owner is None or u.id != owner.id)
        lines.extend((" · ".join(filter(None, (u.name, u.email))), u.id) for u in others)
        box.offer(lines)
        box.activated.connect(lambda: self._set("assign_to", box.currentData()))
        box.not_found.connect(lambda typed: self._set("owner_missed", typed))
        return box

    def _target_box(self) -> QComboBox:
        box = StillComboBox(self)
        box.setObjectName("attachments_target")
        names = {
            Module.CONTACTS: self.tr("Contact"),
            Module.ACCOUNTS: self.tr("Account"),
            Module.DEALS: self.tr("Deal"),
        }
        for module in TARGETS:
            box.addItem(names[module], module)
        box.activated.connect(lambda: self._set("attachments_to", Module(box.currentData())))
        return box

    def _box(self, name: str, attribute: str) -> QCheckBox:
        box = QCheckBox()
        box.setObjectName(name)
        box.toggled.connect(lambda on: self._set(attribute, on))
        return box

    def _set(self, attribute: str, value: object) -> None:
        setattr(self.state, attribute, value)
        self.changed.emit()

    def _show_owner(self) -> None:
        if self._owner.currentData() != self.state.assign_to:
            self._owner.choose(self.state.assign_to)
        self._beside.arrange()

    def _show_target(self) -> None:
        model = self._target.model()
        off = {module: self.state.attachments_off(module) for module in TARGETS}
        for place, module in enumerate(TARGETS):
            reason = off[module]
            if isinstance(model, QStandardItemModel):
                model.item(place).setEnabled(reason is None)
            tip = sentence(reason) if reason else ""
            self._target.setItemData(place, tip, Qt.ItemDataRole.AccessibleDescriptionRole)
        wanted = self.state.attachments_to
        usable = wanted is not None and off[wanted] is None
        self._target.setCurrentIndex(TARGETS.index(wanted) if usable and wanted else 0)
        refused = [reason for reason in off.values() if reason is not None]
        if refused and self._target.isVisibleTo(self):
            shown = self._notes[Option.ATTACHMENTS]
            told = {n.text for n in shown.notes}
            more = [Note(Tone.PLAIN, sentence(f)) for f in refused if sentence(f) not in told]
            shown.show_notes((*shown.notes, *more))

    def _show_overwrite(self) -> None:
        idle = self.state.overwrite_idle()
        reason = sentence(idle) if idle else ""
        self._overwrite.setEnabled(idle is None)
        self._show_check(self._overwrite, self.state.overwrite and idle is None)
        set_tip(self._overwrite, reason)
        shown = self._notes[Option.OVERWRITE]
        effect = self.state.overwrite_effect()
        if effect is not None and not self.state.overwrite:
            shown.show_notes([would_rename(effect)])
        if reason and reason not in {n.text for n in shown.notes}:
            shown.show_notes((*shown.notes, Note(Tone.PLAIN, reason)))

    def _show_check(self, box: QCheckBox, on: bool) -> None:
        with QSignalBlocker(box):
            box.setChecked(on)

    def _describe(self) -> None:
        """What stands beside a control is also its description for a screen reader."""
        for option in self.options:
            self._control(option).setAccessibleDescription(self._notes[option].spoken)
