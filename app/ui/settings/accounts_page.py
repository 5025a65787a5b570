"""Accounts: who is signed in on this computer, and the way out for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.accounts import Account
from app.ui.accounts.mark import described, dot, org_name
from app.ui.parts import Card, button, clear, column, row
from app.ui.settings.page import SettingsPage
from app.ui.tab_order import put_after
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.theme import Theme

_DOT = 16


class AccountsPage(SettingsPage):
    """open_requested, remove_requested: with the account. add_requested: one more."""

    open_requested = Signal(object)
    remove_requested = Signal(object)
    add_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._none = PlainLabel(self.tr("Nobody has signed in on this computer."), role="muted")
        self._add = button(self.tr("Add an account…"), name="settings_add_account_button")
        self._add.clicked.connect(self.add_requested)
        self._add.setAutoDefault(False)
        self.add_setting(
            self.tr("Accounts on this computer"),
            self._none,
            self._rows,
            row(self._add, None),
            says=self.tr(
                "Each has its own queue, journal and colour. Sign-ins are kept in the system's "
                "keychain, never in a file."
            ),
        )

    def show_accounts(self, accounts: Sequence[Account], open_key: str = "") -> None:
        """All of them; open_key: the one whose org is open."""
        clear(self._rows)
        self._none.setVisible(not accounts)
        for account in accounts:
            self._rows.addWidget(self._row(account, is_open=account.key == open_key))
        self._order()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._order()  # Qt keeps none among the parts of what is no part of a window yet

    def _order(self) -> None:
        for place in range(self._rows.count()):
            item = self._rows.itemAt(place)
            if item is not None and (made := item.widget()) is not None:
                put_after(made, self._add)

    def _row(self, account: Account, *, is_open: bool) -> Card:
        mark = PlainLabel()
        mark.setPixmap(dot(account.colour, dark=self._theme.is_dark).pixmap(_DOT, _DOT))
        name = org_name(account)
        who = PlainLabel(described(account), role="small", wrap=True)  # two may differ in its end
        words = column(ElidedLabel(name, role="strong"), who)
        switch = button(self.tr("Open"), name=f"settings_open_{account.key}")
        switch.setAccessibleName(self.tr("Open %1").replace("%1", name))
        switch.clicked.connect(lambda: self.open_requested.emit(account))
        switch.setVisible(not is_open)
        remove = button(self.tr("Sign out…"), name=f"settings_remove_{account.key}")
        remove.setAccessibleName(self.tr("Sign out of %1").replace("%1", name))
        remove.clicked.connect(lambda: self.remove_requested.emit(account))
        for each in (switch, remove):
            each.setAutoDefault(False)
        now = PlainLabel(self.tr("open now"), role="muted")
        now.setVisible(is_open)
        card = Card(margin=8)
        line = row(mark, words, now, switch, remove, spacing=10)
        line.setStretch(1, 1)
        card.body.addLayout(line)
        return card
