"""What a newcomer sees first: what Segue is, and the two ways in; later the known accounts, too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.ui.icons import IconLabel
from app.ui.parts import Banner, Card, Tone, button, clear, row, set_style_property
from app.ui.sizes import grown
from app.ui.text import PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.domain.accounts import Account

_WIDTH: Final = 680
_ICONS: Final = {Tone.BAD: "circle-x", Tone.GOOD: "circle-check", Tone.ACCENT: "refresh-cw"}


class StartPage(QWidget):
    """The first-run screen, and the one for who is signed out.

    demo_requested: the demo org is to be opened. sign_in_requested: a sign-in is to begin.
    account_requested: that account is to be opened. settings_requested: before anything is opened,
    where a proxy is in the way.
    """

    demo_requested = Signal()
    sign_in_requested = Signal()
    account_requested = Signal(object)
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._card = Card(margin=24)
        self._card.setFixedWidth(grown(_WIDTH))
        self._card.body.setSpacing(12)
        self._message = Banner(Tone.BAD)
        self._message_text = PlainLabel(wrap=True)
        self._message_text.setObjectName("start_message")
        self._tone = Tone.BAD
        self._icon = IconLabel()
        theme.changed.connect(self._draw)
        self._message.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._message.body.addWidget(self._message_text, 1)
        self._message.hide()
        self._accounts = QWidget()
        self._accounts.setObjectName("known_accounts")
        self._rows = QVBoxLayout(self._accounts)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._accounts.hide()
        self.demo_button = button(self.tr("Try the demo org"), "primary", name="demo_button")
        self.demo_button.clicked.connect(self.demo_requested)
        self.sign_in_button = button(self.tr("Sign in to Zoho CRM"), name="start_sign_in_button")
        self.sign_in_button.clicked.connect(self.sign_in_requested)
        self._fill()
        self._lay_out()

    def show_accounts(self, accounts: Sequence[Account]) -> None:
        """The accounts that were signed in here before, to be opened with one click."""
        from app.ui.accounts.row import AccountRow

        clear(self._rows)
        if accounts:
            self._rows.addWidget(PlainLabel(self.tr("Your accounts"), role="heading"))
        for account in accounts:
            line = AccountRow(account, self._theme)
            line.chosen.connect(self.account_requested)
            self._rows.addWidget(line)
        self._accounts.setVisible(bool(accounts))
        # One way in leads: the known accounts, and without any the one that needs nothing.
        set_style_property(self.demo_button, "role", "" if accounts else "primary")
        if accounts and self.demo_button.hasFocus():
            self._first_row().setFocus()

    def show_opening(self, *, demo: bool = True) -> None:
        """An org is being opened."""
        self._message.hide()
        self._enable(False)
        if demo:
            self.demo_button.setText(self.tr("Starting the demo org…"))
        else:
            self._say(Tone.ACCENT, self.tr("Opening the org…"))

    def show_failure(self, text: str) -> None:
        """The org could not be opened; the ways in are offered again. text: "" for a sandbox."""
        self.show_ways_in()
        sandbox = self.tr("The org could not be opened: no demo org answers there.")
        self._say(Tone.BAD, text or sandbox)

    def show_signed_out(self, text: str) -> None:
        """Somebody has signed out; what stays on this computer is said."""
        self.show_ways_in()
        self._say(Tone.GOOD, text)

    def show_ways_in(self) -> None:
        """Nothing is being opened."""
        self._message.hide()
        self._enable(True)
        self.demo_button.setText(self.tr("Try the demo org"))

    def _say(self, tone: Tone, text: str) -> None:
        self._tone = tone
        self._message.set_tone(tone)
        self._draw()
        self._message_text.setText(text)
        self._message.show()

    def _draw(self) -> None:
        colors = self._theme.palette
        tones = {Tone.BAD: colors.bad, Tone.GOOD: colors.good, Tone.ACCENT: colors.accent_text}
        self._icon.draw(_ICONS[self._tone], tones[self._tone])

    def _enable(self, wanted: bool) -> None:
        for each in (self.demo_button, self.sign_in_button, self._accounts):
            each.setEnabled(wanted)

    def _first_row(self) -> QPushButton:
        rows = self._accounts.findChildren(QPushButton)
        return next((one for one in rows if not one.isHidden()), self.demo_button)

    def _fill(self) -> None:
        body = self._card.body
        body.addWidget(PlainLabel(self.tr("Segue"), role="title"))
        body.addWidget(
            PlainLabel(
                self.tr(
                    "Turn leads into contacts, accounts and deals without making duplicates. "
                    "You see what will happen before it happens."
                ),
                wrap=True,
            )
        )
        body.addWidget(self._message)
        body.addWidget(self._accounts)
        body.addSpacing(4)
        demo = self._way_in(
            self.demo_button,
            self.tr("A Zoho CRM on this computer, with made-up leads. Nothing can break."),
        )
        real = self._way_in(
            self.sign_in_button,
            self.tr("Your own org, with your rights, through Zoho's own page in your browser."),
        )
        ways = row(demo, real, spacing=12)
        ways.setStretch(0, 1)
        ways.setStretch(1, 1)
        body.addLayout(ways)
        settings = button(self.tr("Settings…"), "link", name="start_settings_button")
        settings.setProperty("flush", "true")
        settings.clicked.connect(self.settings_requested)
        body.addLayout(row(settings, None))

    def _way_in(self, action: QPushButton, says: str) -> Card:
        card = Card(margin=14)
        card.setProperty("role", "way")
        card.body.setSpacing(8)
        card.body.addWidget(action)
        card.body.addWidget(PlainLabel(says, role="small", wrap=True))
        card.body.addStretch(1)
        return card

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addStretch(2)
        # Not by alignment: an aligned widget gets its hint's height, too little for wrapped words.
        column.addLayout(row(None, self._card, None))
        column.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
