"""Which account is open, in the bar above the desk; its menu changes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from app.ui.icons import AIR, icon, icon_before_words
from app.ui.parts import Chip, Tone
from app.ui.plain import one_line
from app.ui.text import caption, set_tip
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.domain.accounts import Account

_NAME_LENGTH: Final = 32
_LINE_LENGTH: Final = 160
"""Of a line of the menu: two accounts of one person may differ in its end."""


class AccountButton(QWidget):
    """A practice org and a Zoho sandbox are marked by a chip in words, too.

    account_requested: another account is to be opened. demo_requested, add_requested,
    sign_out_requested: what they say. notes_requested: what show_notes was given is to be shown.
    """

    account_requested = Signal(object)
    demo_requested = Signal()
    add_requested = Signal()
    notes_requested = Signal()
    sign_out_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._account: Account | None = None
        self._others: Sequence[Account] = ()
        self._notes = ""
        self._lasts = True
        self._demo = False
        self._name = ""
        self._button = QToolButton()
        self._button.setObjectName("account_button")
        self._button.setProperty("role", "quiet")
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._button.setIconSize(QSize(16 + AIR, 16))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu: QMenu  # made by furnish
        self._kind = Chip("", Tone.WARN)
        self._kind.setObjectName("org_kind")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._button)
        layout.addWidget(self._kind)
        theme.changed.connect(self._draw)
        self._draw()

    @property
    def stop(self) -> QWidget:
        """What the Tab key stops at."""
        return self._button

    def furnish(self) -> None:
        """Give the button its menu, which the first paint doesn't show."""
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._button.setMenu(self._menu)

    def show_org(self, name: str, *, demo: bool) -> None:
        """The org that is open, "" for none; demo: it is the practice org."""
        self._name, self._demo = name, demo
        self._draw()

    def show_account(
        self, account: Account | None, others: Sequence[Account] = (), *, lasts: bool = True
    ) -> None:
        """Who is signed in, None for nobody, and the accounts there are besides.

        lasts: whether the next start needs no sign-in.
        """
        self._account = account
        self._lasts = lasts
        self._others = others
        self._draw()

    def show_notes(self, notes: str) -> None:
        """What the open org does without, to be read again in the menu; "" for nothing."""
        self._notes = notes

    def _draw(self) -> None:
        name = self._name
        if self._account is not None:
            from app.ui.accounts.mark import dot, org_name

            name = org_name(self._account)
            self._button.setIcon(dot(self._account.colour, dark=self._theme.is_dark, air=AIR))
        elif self._demo:
            from app.domain.accounts import Colour
            from app.ui.accounts.mark import dot

            name = self.tr("Demo org")
            self._button.setIcon(dot(Colour.AMBER, dark=self._theme.is_dark, air=AIR))
        elif name:
            self._button.setIcon(icon_before_words("building-2", self._theme.palette.muted))
        self._button.setText(caption(one_line(name, _NAME_LENGTH)))
        self._button.setVisible(bool(name))
        kind = self._kind_words()
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind))
        self._button.setAccessibleName(
            self.tr("Account: %1").replace("%1", " ".join(filter(None, (name, self._who(), kind))))
        )
        set_tip(self._button, "\n".join(filter(None, (self._name or name, self._who()))))

    def _who(self) -> str:
        if self._account is None:
            return ""
        from app.ui.accounts.mark import described

        return described(self._account)

    def _kind_words(self) -> str:
        if self._account is not None:
            from app.domain.accounts import OrgKind
            from app.ui.signin.places import kind_words

            usual = self._account.kind is OrgKind.PRODUCTION
            return "" if usual else kind_words(self._account.kind)
        return self.tr("Demo data") if self._demo else ""

    def _fill_menu(self) -> None:
        self._menu.clear()
        if self._account is not None:
            from app.ui.accounts.mark import user_name

            who = self.tr("Signed in as %1").replace("%1", user_name(self._account))
            self._add("signed_in_as", who, None)
            if not self._lasts:
                self._add("not_kept", self.tr("For this session only: no keychain"), None)
            self._menu.addSeparator()
        if self._notes:
            notes = self._add(
                "org_notes_action", self.tr("What this org does without…"), self.notes_requested
            )
            notes.setIcon(icon("triangle-alert", self._theme.palette.warn))
        for account in self._others:
            self._add_account(account)
        if not self._demo:
            demo = self._add("demo_action", self.tr("Demo org"), self.demo_requested)
            demo.setIcon(icon("flask-conical", self._theme.palette.muted))
        add = self._add("add_account_action", self.tr("Add an account…"), self.add_requested)
        add.setIcon(icon("user-plus", self._theme.palette.muted))
        if self._account is not None:
            self._menu.addSeparator()
            out = self._add("sign_out_action", self.tr("Sign out…"), self.sign_out_requested)
            out.setIcon(icon("log-out", self._theme.palette.muted))

    def _add_account(self, account: Account) -> None:
        from app.ui.accounts.mark import described, dot, org_name

        words = f"{org_name(account)}  ·  {described(account)}"
        action = self._add(f"switch_{account.key}", words, None)
        action.setEnabled(True)
        action.setIcon(dot(account.colour, dark=self._theme.is_dark))
        action.triggered.connect(lambda: self.account_requested.emit(account))

    def _add(self, name: str, text: str, chosen: object) -> QAction:
        action = QAction(caption(text, _LINE_LENGTH), self._menu)
        action.setObjectName(name)
        if isinstance(chosen, type(self.add_requested)):
            action.triggered.connect(chosen)
        else:
            action.setEnabled(False)
        self._menu.addAction(action)
        return action
