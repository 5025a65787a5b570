"""The editor of presets: a list, one preset as a form, what it would do with the chosen lead."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.domain.context import DecisionContext
from app.domain.deal_form import DealForm
from app.domain.metadata import OrgSetup
from app.domain.preset_use import applied, gone
from app.domain.presets import USUAL_PATTERN, DealTemplate, Preset
from app.services.presets import PresetService
from app.ui.actions.catalogue import preset as preset_action
from app.ui.actions.keys import key_map
from app.ui.convert.notes import NoteList
from app.ui.convert.sentences import note
from app.ui.detail.states import Message, MessagePage
from app.ui.parts import Banner, Card, Tone, bar, button, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.presets.example import example_lines
from app.ui.presets.form import PresetForm
from app.ui.sizes import grown, window_size
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_SIZE: Final = QSize(940, 720)
_SMALLEST: Final = QSize(720, 480)
_LIST_WIDTH: Final = 230
_MARGIN: Final = 16


class PresetEditor(QDialog):
    """Opened with open(). changed: keep them. import_requested, export_requested: a team's file.

    context None: no lead is shown, so there is no example.
    """

    changed = Signal()
    import_requested = Signal()
    export_requested = Signal()

    def __init__(
        self,
        presets: PresetService,
        setup: OrgSetup,
        form: DealForm,
        theme: Theme,
        context: DecisionContext | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presets, self._setup, self._deal_form = presets, setup, form
        self._context = context
        self.setObjectName("preset_editor")
        self.setWindowTitle(self.tr("Presets"))
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(window_size(_SIZE))
        self._list = QListWidget()
        self._list.setObjectName("preset_list")
        self._list.setAccessibleName(self.tr("Presets"))
        self._form = PresetForm(setup, form)
        self._notes = NoteList(theme)
        self._example = Card()
        self._example_head = PlainLabel(role="heading", wrap=True)
        self._example_text = PlainLabel(wrap=True)
        self._example_text.setObjectName("preset_example")
        self._none = MessagePage(theme)
        self._none.acted.connect(self._add)
        self._undo = Banner(Tone.PLAIN)
        self._undo_text = PlainLabel(wrap=True)
        self._buttons: dict[str, QPushButton] = {}
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._form.changed.connect(self._take)
        self.refresh()
        self._list.setCurrentRow(0 if presets.all() else -1)
        begins = self._list if presets.all() else self._none.action_button
        begins.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show the presets as they are; the chosen place stays."""
        place = self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        for number, preset in enumerate(self._presets.all(), start=1):
            key, name = key_map().shown(preset_action(number)), one_line(preset.name, 80)
            self._list.addItem(f"{key}  {name}" if key else name)
        self._list.setCurrentRow(min(place, self._list.count() - 1))
        self._list.blockSignals(False)
        self._show()

    def tell(self, text: str) -> None:
        """Say how an import or export ended, in place."""
        self._undo_text.setText(text)
        self._buttons["undo"].hide()
        self._undo.show()

    def _show(self) -> None:
        preset = self._chosen()
        self._scroll.setVisible(preset is not None)
        self._none.setVisible(preset is None)
        place, count = self._list.currentRow(), self._list.count()
        self._buttons["delete"].setEnabled(preset is not None)
        self._buttons["copy"].setEnabled(preset is not None and not self._presets.is_full)
        self._buttons["up"].setEnabled(place > 0)
        self._buttons["down"].setEnabled(0 <= place < count - 1)
        self._buttons["export"].setEnabled(count > 0)
        self._buttons["add"].setEnabled(not self._presets.is_full)
        if preset is not None:
            self._form.show_preset(preset)
            self._show_example(preset)

    def _show_example(self, preset: Preset) -> None:
        with_lead = self.tr("With the chosen lead")
        if self._context is None:
            found = gone(preset, self._setup, self._deal_form)
            self._example_text.setText(self.tr("Choose a lead in the queue to see an example."))
        else:
            use = applied(preset, self._context, self._deal_form)
            name = self._context.lead.row.name
            with_lead = filled(self.tr("With the chosen lead, {name}"), name=name)
            found = use.findings
            lines = example_lines(preset, use, self._context.setup)
            self._example_text.setText("\n".join(lines))
        self._example_head.setText(with_lead)
        self._notes.show_notes([note(finding) for finding in found])

    def _take(self) -> None:
        place = self._list.currentRow()
        if place < 0:
            return
        self._presets.change(place, self._form.preset())
        self._tell_change()

    def _add(self) -> None:
        deal = DealTemplate(USUAL_PATTERN)
        place = self._presets.add(Preset(self.tr("New preset"), deal))
        self._go_to(place)
        self._form.focus_name()

    def _copy(self) -> None:
        self._go_to(self._presets.copy(self._list.currentRow()))

    def _move(self, by: int) -> None:
        self._go_to(self._presets.move(self._list.currentRow(), by))

    def _delete(self) -> None:
        gone_one = self._presets.delete(self._list.currentRow())
        self._undo_text.setText(filled(self.tr("Deleted: {name}"), name=gone_one.name))
        self._buttons["undo"].show()
        self._undo.show()
        self._tell_change()

    def _restore(self) -> None:
        if (place := self._presets.restore()) >= 0:
            self._undo.hide()
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        self.refresh()
        self._list.setCurrentRow(place)
        self._tell_change()

    def _tell_change(self) -> None:
        self.refresh()
        self.changed.emit()

    def _chosen(self) -> Preset | None:
        return self._presets.get(self._list.currentRow() + 1)

    def _lay_out(self) -> None:
        self._list.setMinimumWidth(grown(_LIST_WIDTH))  # and as wide as the buttons below
        self._list.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        left = QVBoxLayout()
        left.setContentsMargins(0, _MARGIN, 0, 12)
        left.setSpacing(8)
        left.addWidget(self._list, 1)
        left.addLayout(row(self._made("add", self.tr("Add"), self._add),
                           self._made("copy", self.tr("Copy"), self._copy),
                           self._made("delete", self.tr("Delete"), self._delete)))  # fmt: skip
        left.addLayout(row(self._made("up", self.tr("Up"), lambda: self._move(-1)),
                           self._made("down", self.tr("Down"), lambda: self._move(1))))  # fmt: skip
        middle = QHBoxLayout()
        middle.setContentsMargins(_MARGIN, 0, 0, 0)
        middle.setSpacing(12)
        middle.addLayout(left)
        middle.addLayout(self._right(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._footer())

    def _right(self) -> QVBoxLayout:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(4, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(16)
        column.addWidget(self._form)
        self._example.body.addWidget(self._example_head)
        self._example.body.addWidget(self._example_text)
        self._example.body.addWidget(self._notes)
        column.addWidget(self._example)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._none.set_message(
            Message(
                "handshake",
                self.tr("No presets yet"),
                self.tr(
                    "A preset fills in a deal, an owner, notifications, tags and attachments "
                    "with one key. Import loads your team's."
                ),
                self.tr("Add the first one"),
            )
        )
        self._undo.body.addWidget(self._undo_text, 1)
        self._undo.body.addWidget(self._made("undo", self.tr("Undo"), self._restore))
        self._undo.hide()
        told = row(self._undo)
        told.setContentsMargins(4, 0, _MARGIN, 0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(told)
        right.addWidget(self._none, 1)
        right.addWidget(self._scroll, 1)
        return right

    def _footer(self) -> QWidget:
        footer, line = bar("top")
        line.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        line.addWidget(self._made("import", self.tr("Import…"), self.import_requested.emit))
        line.addWidget(self._made("export", self.tr("Export…"), self.export_requested.emit))
        line.addStretch(1)
        line.addWidget(self._made("close", self.tr("Close"), self.accept))
        return footer

    def _made(self, name: str, words: str, action: Callable[[], object]) -> QPushButton:
        made = self._buttons[name] = button(words, name=f"preset_{name}_button")
        made.setAutoDefault(False)
        made.clicked.connect(partial(_pressed, action))
        return made


def _pressed(action: Callable[[], object], _on: bool = False) -> None:
    action()
