"""The contact: merge into one that matches, or create a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding, Option
from app.domain.records import Module
from app.ui.convert.choice_list import ChoiceList
from app.ui.convert.notes import Note, NoteList
from app.ui.convert.section import Section, of_option
from app.ui.convert.sentences import note, nothing_to_choose, undecided
from app.ui.convert.similar_records import SimilarRecords
from app.ui.convert.state import ConvertState
from app.ui.convert.target_words import target_lines
from app.ui.theme import Theme


class ContactSection(Section):
    """Radio buttons contact_option_<id> and contact_option_new."""

    options = (Option.CONTACT,)

    def __init__(self, state: ConvertState, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("ContactSection", "Contact"), state, theme)
        self._list = ChoiceList("contact_option", self.accessibleName(), theme)
        self._ask = NoteList(theme)
        self.similar = SimilarRecords(Module.CONTACTS, theme)
        self.body.addWidget(self._list)
        self.body.addWidget(self.similar)
        self.body.addWidget(self._ask)
        self._list.chosen.connect(self.choose)

    def choose(self, key: str) -> bool:
        """Take that contact; whether it may be chosen."""
        taken = self.state.choose_contact(key)
        self.changed.emit()
        return taken

    def refresh(self, findings: Sequence[Finding]) -> None:
        mine = of_option(findings, Option.CONTACT)
        lines = target_lines(self.state, Module.CONTACTS, mine)
        self._list.show_lines(lines, self.state.contact)
        self.similar.show_of(self.state, mine)
        self._ask.show_notes(self._asked())

    def _asked(self) -> Sequence[Note]:
        if self.state.contact is not None or self.state.dead_end is not None:
            return ()
        free = any(option.enabled for option in self.state.contacts)
        may_create = self.state.may_create_contact
        asked = undecided(Option.CONTACT, may_create=may_create) if free else nothing_to_choose()
        conflict = self.state.conflict
        return (asked,) if conflict is None else (note(conflict), asked)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in the order of the eye."""
        return (*self._list.stops(), *self.similar.stops())

    def focus_on(self, option: Option, field: str = "") -> None:  # noqa: ARG002 - one list
        self._list.take_focus()
