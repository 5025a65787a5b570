"""The account: join one that matches, or let the company make one; a contact may fix it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.finding import Finding, Option
from app.domain.records import Module
from app.ui.convert.choice_list import ChoiceList
from app.ui.convert.notes import NoteList
from app.ui.convert.section import Section, of_option
from app.ui.convert.sentences import contact_first, undecided
from app.ui.convert.similar_records import SimilarRecords
from app.ui.convert.state import ConvertState
from app.ui.convert.target_words import target_lines
from app.ui.theme import Theme


class AccountSection(Section):
    """Radio buttons account_option_<id>, account_option_new and account_option_none."""

    options = (Option.ACCOUNT,)

    def __init__(self, state: ConvertState, theme: Theme) -> None:
        super().__init__(QCoreApplication.translate("AccountSection", "Account"), state, theme)
        self._list = ChoiceList("account_option", self.accessibleName(), theme)
        self._ask = NoteList(theme)
        self.similar = SimilarRecords(Module.ACCOUNTS, theme)
        self.body.addWidget(self._list)
        self.body.addWidget(self.similar)
        self.body.addWidget(self._ask)
        self._list.chosen.connect(self.choose)

    def choose(self, key: str) -> bool:
        """Take that account; whether it may be chosen."""
        taken = self.state.choose_account(key)
        self.changed.emit()
        return taken

    def refresh(self, findings: Sequence[Finding]) -> None:
        mine = of_option(findings, Option.ACCOUNT)
        lines = target_lines(self.state, Module.ACCOUNTS, mine)
        self._list.show_lines(lines, self.state.account)
        self.similar.show_of(self.state, mine)
        ask = contact_first() if self.state.contact is None else undecided(Option.ACCOUNT)
        self._ask.show_notes([ask] if self.state.account is None else [])
        self._list.setVisible(self.state.contact is not None or self.state.account is not None)
        self.setVisible(self.state.dead_end is None)

    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key stops at, in the order of the eye."""
        return (*self._list.stops(), *self.similar.stops())

    def focus_on(self, option: Option, field: str = "") -> None:  # noqa: ARG002 - one list
        self._list.take_focus()
