"""Changed fields of a lead in full: who, when, what they were and what they are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.near_misses import Change
from app.domain.records import Module
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.formats import EMPTY, day_and_time
from app.ui.history.model import name_of
from app.ui.history.value_grid import value_grid
from app.ui.history.words import outcome_tone, outcome_words
from app.ui.links_row import links
from app.ui.parts import Card, Chip, button, row
from app.ui.phrases import filled, marked, translate
from app.ui.text import ElidedLabel, PlainLabel

_LENGTH: Final = 400
_SAYS: Final[Mapping[ChangeState, str]] = {
    ChangeState.UNKNOWN: marked(
        "ChangeStory",
        "No answer came from Zoho. The change may be in the lead, or may come yet; Check now "
        "reads the lead. Writing it again does no harm.",
    ),
    ChangeState.WRITTEN: marked(
        "ChangeStory",
        "Segue wrote this into the lead in Zoho. To undo it, write the old value again with {key}, "
        "or in Zoho.",
    ),
    ChangeState.REFUSED: marked("ChangeStory", "Zoho refused it; nothing was changed."),
    ChangeState.NOT_WRITTEN: marked("ChangeStory", "It didn't reach Zoho; nothing was changed."),
}


class ChangeStory(QWidget):
    """open_requested carries (Module, RecordId). check_requested: of what is shown."""

    open_requested = Signal(object)
    check_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("change_story")
        self.setAccessibleName(self.tr("Changed fields"))
        self._told: LeadChange | None = None
        self._title = ElidedLabel(role="title")
        self._state = Chip("")
        self._facts = PlainLabel(role="muted", wrap=True)
        self._says = PlainLabel(role="muted", wrap=True)
        self.check_button = button(self.tr("Check now"), name="change_check")
        self.check_button.clicked.connect(self.check_requested)
        self._open = button(self.tr("Open the lead in Zoho"), "link", name="change_open")
        self._open.clicked.connect(self._request_open)
        self._copy = button(self.tr("Copy old value"), "link", name="change_copy")
        self._copy.clicked.connect(self._copy_old)
        self._card: Card | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(14, 12, 14, 12)
        self._layout.setSpacing(8)
        head = row(self._title, self._state, self.check_button)
        head.setStretch(0, 1)
        for item in (head, self._facts, self._says, links(self._open, self._copy)):
            if isinstance(item, QWidget):
                self._layout.addWidget(item)
            else:
                self._layout.addLayout(item)
        self._layout.addStretch(1)

    def show_change(self, told: LeadChange) -> None:
        """Show another one."""
        self._told = told
        self._title.setText(name_of(told))
        self._state.setText(outcome_words(told))
        self._state.set_tone(outcome_tone(told))
        self._facts.setText("\n".join(self._fact_lines(told)))
        says = translate("ChangeStory", _SAYS[told.state])
        self._says.setText(filled(says, key=key_map().named(Act.EDIT)))
        self.check_button.setVisible(told.state is ChangeState.UNKNOWN)
        self._copy.setVisible(any(one.old for one in told.changes))
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = self._table(told.changes)
        self._layout.insertWidget(3, self._card)

    def _fact_lines(self, told: LeadChange) -> Iterator[str]:
        when = day_and_time(told.at)
        by = filled(self.tr("{when}, by {who}"), when=when, who=told.who)
        yield by if told.who else when
        if told.code:
            yield filled(self.tr("Zoho's answer: {code}"), code=told.code)

    def _table(self, changes: tuple[Change, ...]) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("Changed fields"))
        rows = ((one.label, one.old or EMPTY, one.new or EMPTY, "") for one in changes)
        card.body.addLayout(value_grid(rows, _LENGTH))
        return card

    def _request_open(self) -> None:
        if self._told is not None:
            self.open_requested.emit((Module.LEADS, self._told.lead_id))

    def _copy_old(self) -> None:
        """Whole, though it may be shown in short; of several fields, a line each."""
        told = self._told.changes if self._told is not None else ()
        words = (one.old if len(told) == 1 else f"{one.label}: {one.old}" for one in told)
        QGuiApplication.clipboard().setText("\n".join(words))
