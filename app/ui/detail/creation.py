"""The records that would be new: which fields of the lead fill them, and which it isn't sure of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.course import Action
from app.domain.metadata import OrgSetup
from app.domain.preview import Effect, Preview, RecordPreview
from app.domain.records import Module
from app.ui.detail.field_table import FieldTable, line
from app.ui.icons import IconLabel
from app.ui.links_row import links
from app.ui.parts import Card, Chip, Tone, button, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.theme import Theme

_ICONS: Final = {Module.CONTACTS: "user", Module.ACCOUNTS: "building-2"}
_NAMES: Final = frozenset({"First_Name", "Last_Name", "Account_Name", "Owner"})
_LABEL_LENGTH: Final = 40


@dataclass(frozen=True, slots=True)
class Creation:
    """What is expected of a decision in an org."""

    expected: Preview
    setup: OrgSetup

    def of(self, module: Module) -> RecordPreview | None:
        """The new record of that module, None where none is made."""
        part = self.expected.record(module)
        return part if part.action is Action.CREATED else None


class CreationCard(Card):
    """One record: its name, what fills it in one line, and the table on demand."""

    grown = Signal()

    def __init__(self, theme: Theme, module: Module, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._module = module
        self._shown: tuple[RecordPreview, OrgSetup] | None = None
        self._icon = IconLabel(_ICONS[module], theme.palette.muted)
        self._name = ElidedLabel(role="strong")
        self._filled = PlainLabel(role="muted", wrap=True)
        self._doubts = PlainLabel(role="warning", wrap=True)
        self._table: FieldTable | None = None
        self.fields_button = button("", "link", name="creation_fields")
        self.fields_button.clicked.connect(self._toggle)
        head = row(self._icon, self._name, Chip(self.tr("new"), Tone.GOOD))
        head.setStretch(1, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._filled)
        self.body.addWidget(self._doubts)
        self.body.addLayout(links(self.fields_button))
        theme.changed.connect(self._draw)

    def set_record(self, part: RecordPreview, setup: OrgSetup) -> None:
        """Show another record in the same widgets, closed."""
        self._shown = (part, setup)
        self._name.setText(one_line(part.name))
        self.setAccessibleName(one_line(part.name))
        self._filled.setText(self._filled_words(part))
        doubts = self._doubt_words(part, setup)
        self._doubts.setText(doubts)
        self._doubts.setVisible(bool(doubts))
        self._expand(expanded=False)
        self._draw()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [self.fields_button, *(self._table.stops() if self._table else [])]

    def _draw(self) -> None:
        self._icon.draw(_ICONS[self._module], self._theme.palette.muted)

    def _filled_words(self, part: RecordPreview) -> str:
        labels = [
            one_line(each.label, _LABEL_LENGTH)
            for each in part.rows
            if each.effect is Effect.CREATED and each.field not in _NAMES
        ]
        if not labels:
            return self.tr("Nothing but its name is filled in.")
        return self.tr("Filled in from the lead: %1").replace("%1", ", ".join(labels))

    def _doubt_words(self, part: RecordPreview, setup: OrgSetup) -> str:
        unsure = [each for each in part.rows if each.effect is Effect.UNKNOWN]
        noted = ((each.label, line(each, setup).note) for each in unsure)
        return "\n".join(
            filled(self.tr("{field}: {why}"), field=label, why=why) for label, why in noted if why
        )

    def _toggle(self) -> None:
        self._expand(expanded=self._table is None or not self._table.isVisibleTo(self))
        self.grown.emit()

    def _expand(self, *, expanded: bool) -> None:
        if expanded and self._shown is not None:
            part, setup = self._shown
            if self._table is None:
                self._table = FieldTable(self)
                self._table.grown.connect(self.grown)
                self.body.insertWidget(3, self._table)
            self._table.set_lines([line(each, setup) for each in part.rows])
        if self._table is not None:
            self._table.setVisible(expanded)
        text = self.tr("Hide the fields") if expanded else self.tr("Show the fields")
        name = one_line(self._shown[0].name, 80) if self._shown else ""
        self.fields_button.setText(text)
        self.fields_button.setAccessibleName(f"{text}: {name}")


class CreationSection(QWidget):
    """Hidden where nothing would be new, or where it isn't decided yet."""

    grown = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("creation")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(PlainLabel(self.tr("Would be new"), role="heading"))
        self._cards = {module: CreationCard(theme, module, self) for module in _ICONS}
        for card in self._cards.values():
            card.grown.connect(self.grown)
            layout.addWidget(card)

    def set_creation(self, creation: Creation | None) -> None:
        """Show what would be new; None: nothing is sure enough to say."""
        parts = {m: creation.of(m) if creation is not None else None for m in self._cards}
        for module, part in parts.items():
            self._cards[module].setVisible(part is not None)
            if part is not None and creation is not None:
                self._cards[module].set_record(part, creation.setup)
        self.setVisible(any(part is not None for part in parts.values()))

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [stop for card in self._cards.values() for stop in card.stops()]
