"""Signing in with a code that an administrator makes in Zoho's API console (self client)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import button, column, set_style_property
from app.ui.signin.copying import CopyField
from app.ui.signin.fields import RegistrationFields
from app.ui.signin.page import SignInPage, add_all, step
from app.ui.signin.state import SignInForm
from app.ui.text import PlainLabel

_LONGEST = 400


class PastePage(SignInPage):
    """sign_in_requested: with that code."""

    sign_in_requested = Signal(str)
    back_requested = Signal()

    def __init__(self, form: SignInForm, scopes: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_words(
            self.tr("Sign in with a code from Zoho's API console"),
            self.tr(
                "For one administrator alone: no redirect address is needed, but the code is "
                "valid for a few minutes only."
            ),
        )
        self._form = form
        steps = (
            self.tr("1. In Zoho's API console choose Self Client, then Generate Code."),
            self.tr("2. Paste these scopes there, choose 10 minutes, and press Create:"),
        )
        self.body.addLayout(column(*map(step, steps), spacing=6))
        self.body.addWidget(CopyField("paste_scopes", self.tr("Scopes"), scopes))
        self.body.addLayout(
            step(self.tr("3. Copy its client ID and secret, and the code, into these fields:"))
        )
        self.fields = RegistrationFields(form, "paste")
        self.body.addWidget(self.fields)
        self._code = OneLineEdit()
        self._code.setObjectName("grant_code")
        self._code.setAccessibleName(self.tr("Code from the API console"))
        self._code.setPlaceholderText("1000.…")
        self._code.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        self._code.setMaxLength(_LONGEST)
        self.fields.add(PlainLabel(self.tr("Code")), self._code)
        back = button(self.tr("Back"), name="paste_back_button")
        back.clicked.connect(self.back_requested)
        back.setAutoDefault(False)
        self._sign_in = button(self.tr("Sign in"), "primary", name="paste_sign_in_button")
        self._sign_in.clicked.connect(self._try)
        add_all(self.buttons, None, back, self._sign_in)

    def begin(self) -> None:
        self.fields.fill()
        self._sign_in.setDefault(True)
        self._code.setFocus()

    def clear(self) -> None:
        """The code is used up."""
        self._code.clear()

    def _try(self) -> None:
        problem = self._form.problem()
        self.fields.show_problem(problem)
        code = self._code.text().strip()
        missing = not code or not code.isascii() or not code.isprintable() or " " in code
        set_style_property(self._code, "invalid", missing)
        if problem is not None:
            self.fields.focus_on(problem)
        elif missing:
            self._code.setFocus()
        else:
            self.sign_in_requested.emit(code)
