"""Where a sign-in begins: the team's file, or the fields that an administrator knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.accounts import ClientPart
from app.ui.parts import Card, button, row
from app.ui.signin.fields import RegistrationFields
from app.ui.signin.other_ways import OtherWays
from app.ui.signin.page import SignInPage, add_all
from app.ui.signin.state import SignInForm
from app.ui.signin.trouble_words import WayOut
from app.ui.text import PlainLabel


class FormPage(SignInPage):
    """sign_in_requested: the form can be right. team_file_requested: one is to be opened."""

    sign_in_requested = Signal()
    team_file_requested = Signal()
    guide_requested = Signal()
    cancelled = Signal()

    def __init__(self, form: SignInForm, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_words(
            self.tr("Sign in to Zoho CRM"),
            self.tr(
                "You approve on Zoho's own page in your browser. Segue never sees your password."
            ),
        )
        self._form = form
        self.fields = RegistrationFields(form, "form")
        self.other_ways = OtherWays(device=True, paste=True)
        self._add_team_file()
        self.body.addSpacing(4)
        self.body.addWidget(PlainLabel(self.tr("Or by hand"), role="heading"))
        self.body.addWidget(self.fields)
        guide = button(
            self.tr("How an administrator registers Segue, once for all…"),
            "link",
            name="guide_button",
        )
        guide.setProperty("flush", "true")
        guide.clicked.connect(self.guide_requested)
        guide.setAutoDefault(False)
        self.body.addLayout(row(guide, None))
        cancel = button(self.tr("Cancel"), name="form_cancel_button")
        cancel.clicked.connect(self.cancelled)
        cancel.setAutoDefault(False)
        self._sign_in = button(self.tr("Sign in"), "primary", name="sign_in_button")
        self._sign_in.clicked.connect(self._try)
        add_all(self.buttons, self.other_ways, None, cancel, self._sign_in)

    def begin(self) -> None:
        self._sign_in.setDefault(True)  # a dialog has one, and another page may have taken it
        self._team_file.setFocus() if self._form.is_empty else self._sign_in.setFocus()

    def mend(self, way_out: WayOut) -> None:
        """Put the focus where the last failure is mended."""
        parts = {
            WayOut.CLIENT_ID: ClientPart.CLIENT_ID,
            WayOut.CLIENT_SECRET: ClientPart.CLIENT_SECRET,
        }
        if way_out in parts:
            self.fields.focus_on(parts[way_out])
        elif way_out is WayOut.DATA_CENTRE:
            self.fields.focus_on(None)
        elif way_out is WayOut.KIND:
            self.fields.focus_on_kind()
        else:
            self.begin()

    def check(self) -> bool:
        """Whether the form can be right; what can't be is marked."""
        problem = self._form.problem()
        self.fields.show_problem(problem)
        if problem is not None:
            self.fields.focus_on(problem)
        return problem is None

    def _try(self) -> None:
        if self.check():
            self.sign_in_requested.emit()

    def _add_team_file(self) -> None:
        card = Card(margin=12)
        card.body.addWidget(PlainLabel(self.tr("With your team file"), role="heading"))
        card.body.addWidget(
            PlainLabel(
                self.tr(
                    "Did your administrator give you a file named segue-team.json? Then there is "
                    "nothing to fill in."
                ),
                wrap=True,
            )
        )
        self._team_file = button(self.tr("Open segue-team.json…"), name="team_file_button")
        self._team_file.clicked.connect(self.team_file_requested)
        self._team_file.setAutoDefault(False)
        card.body.addSpacing(4)
        card.body.addLayout(row(self._team_file, None))
        self.body.addWidget(card)
