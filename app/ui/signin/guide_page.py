"""For administrators: how Segue is registered with Zoho once, and how the team gets it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.parts import button, column, row
from app.ui.signin.console_picture import ConsolePicture
from app.ui.signin.copying import CopyField
from app.ui.signin.fields import RegistrationFields
from app.ui.signin.page import SignInPage, add_all, step
from app.ui.signin.state import SignInForm
from app.ui.text import PlainLabel
from app.ui.theme import Theme

CONSOLE: Final = "https://api-console.zoho.com"
"""It leads on to the user's own data centre."""


class GuidePage(SignInPage):
    """save_requested: the team's file is to be written. browse_requested: show this address."""

    back_requested = Signal()
    save_requested = Signal()
    browse_requested = Signal(str)

    def __init__(
        self,
        form: SignInForm,
        theme: Theme,
        redirect_uris: Sequence[str],
        scopes: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.set_words(
            self.tr("Register Segue with Zoho"),
            self.tr(
                "An administrator does this once for the whole organisation. It costs nothing "
                "and takes five minutes."
            ),
        )
        self._form = form
        self._add_console(theme)
        self._add_redirects(redirect_uris)
        self._add_fields()
        self._add_scopes(scopes)
        self._saved = PlainLabel(role="good", wrap=True)
        self._saved.setObjectName("team_file_saved")
        self._saved.hide()
        self._saved.setContentsMargins(24, 8, 24, 8)
        self.notes.addWidget(self._saved)
        back = button(self.tr("Back to the sign-in"), name="guide_back_button")
        back.clicked.connect(self.back_requested)
        self._save = button(self.tr("Save segue-team.json…"), "primary", name="team_save_button")
        self._save.clicked.connect(self._try)
        for each in (back, self._save):
            each.setAutoDefault(False)
        add_all(self.buttons, None, back, self._save)

    def begin(self) -> None:
        self.fields.fill()
        self._saved.hide()
        self._browse.setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def show_saved(self, name: str) -> None:
        """The file is written."""
        text = self.tr(
            "Saved as %1. Give it to your team: they open it in Segue and press Sign in, each "
            "with their own sign-in."
        ).replace("%1", name)
        mind = self.tr("It holds the client secret: for your own team only.")
        if self._form.client_secret.strip():
            text = f"{text} {mind}"
        self._say("good", text)

    def show_failure(self, text: str) -> None:
        """The file could not be written."""
        self._say("error", text)

    def _say(self, role: str, text: str) -> None:
        self._saved.setProperty("role", role)
        self._saved.style().polish(self._saved)
        self._saved.setText(text)
        self._saved.show()

    def _add_console(self, theme: Theme) -> None:
        self._browse = button(self.tr("Open Zoho's API console"), name="console_button")
        self._browse.clicked.connect(lambda: self.browse_requested.emit(CONSOLE))
        self._browse.setAutoDefault(False)
        self.body.addLayout(row(self._browse, PlainLabel(CONSOLE, role="small"), None))
        self.body.addLayout(row(ConsolePicture(theme), None))
        steps = (
            self.tr("1. Press Add Client (Get Started, if it is your first one)."),
            self.tr("2. Choose Mobile-based Applications: that is Zoho's name for programs, too."),
            self.tr("3. Name it Segue, give your own home page, and add all of these addresses:"),
        )
        self.body.addLayout(column(*map(step, steps), spacing=6))

    def _add_redirects(self, uris: Sequence[str]) -> None:
        for number, uri in enumerate(uris, start=1):
            label = self.tr("Redirect address %1").replace("%1", str(number))
            self.body.addWidget(CopyField(f"redirect_{number}", label, uri))
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "They lead back to Segue on the same computer. Zoho compares them letter by "
                    "letter; several, in case a port is in use."
                ),
                role="small",
                wrap=True,
            )
        )
        self.body.addLayout(
            step(self.tr("4. Press Create. Copy what the console shows into these fields:"))
        )

    def _add_fields(self) -> None:
        self.fields = RegistrationFields(self._form, "guide")
        self.body.addWidget(self.fields)

    def _add_scopes(self, scopes: str) -> None:
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "What Segue asks for at each sign-in (for your records; the console asks for "
                    "scopes only with a Self Client):"
                ),
                role="small",
                wrap=True,
            )
        )
        self.body.addWidget(CopyField("scopes", self.tr("Scopes"), scopes))

    def _try(self) -> None:
        problem = self._form.problem()
        self.fields.show_problem(problem)
        if problem is not None:
            self.fields.focus_on(problem)
        else:
            self.save_requested.emit()
