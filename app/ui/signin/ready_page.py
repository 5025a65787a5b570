"""Nothing is left to fill in: what will be signed in to, and the one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.accounts import Account, ClientRegistration
from app.ui.parts import Card, button, clear
from app.ui.signin.other_ways import OtherWays
from app.ui.signin.page import SignInPage, add_all
from app.ui.signin.places import kind_words, place_words
from app.ui.text import ElidedLabel, PlainLabel

_SHOWN_OF_ID = 12


class ReadyPage(SignInPage):
    """sign_in_requested: go. other_requested: not with this registration."""

    sign_in_requested = Signal()
    other_requested = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setColumnStretch(1, 1)
        card = Card(margin=14)
        card.body.addLayout(self._facts)
        self.body.addWidget(card)
        self.other_ways = OtherWays(device=True, paste=False)
        self._other = button(self.tr("Other details…"), "quiet", name="other_details_button")
        self._other.clicked.connect(self.other_requested)
        cancel = button(self.tr("Cancel"), name="ready_cancel_button")
        cancel.clicked.connect(self.cancelled)
        self._sign_in = button(self.tr("Sign in"), "primary", name="ready_sign_in_button")
        self._sign_in.clicked.connect(self.sign_in_requested)
        for each in (self._other, cancel):
            each.setAutoDefault(False)
        add_all(self.buttons, self.other_ways, self._other, None, cancel, self._sign_in)

    def show_team(self, registration: ClientRegistration) -> None:
        """A team's file was opened."""
        self.set_words(
            self.tr("Sign in with your team file"),
            self.tr("Zoho's page opens in your browser. Press Accept there, and come back here."),
        )
        self._show(self._of_registration(registration))

    def show_again(self, account: Account, registration: ClientRegistration) -> None:
        """An account is to be signed in again."""
        self.set_words(
            self.tr("Please sign in again"),
            self.tr(
                "Your access to Zoho has ended. Sign in as the same user; what you have decided "
                "and not yet sent stays as it is."
            ),
        )
        who = {self.tr("Organisation"): account.org_name, self.tr("User"): account.user_name}
        self._show(who | self._of_registration(registration))

    def begin(self) -> None:
        self._sign_in.setDefault(True)
        self._sign_in.setFocus()

    def _of_registration(self, registration: ClientRegistration) -> dict[str, str]:
        place = registration.data_centre
        where = place_words(place) if place else self.tr("Zoho finds out")
        client = registration.client_id
        return {
            self.tr("Data centre"): registration.address or where,
            self.tr("Kind of org"): kind_words(registration.kind),
            self.tr("Client ID"): client[:_SHOWN_OF_ID] + "…",
        }

    def _show(self, facts: dict[str, str]) -> None:
        clear(self._facts)
        for at, (name, value) in enumerate(facts.items()):
            self._facts.addWidget(PlainLabel(name, role="muted"), at, 0)
            self._facts.addWidget(ElidedLabel(value), at, 1)
