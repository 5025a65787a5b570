"""Signed in, with something to know before the org opens."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.sign_in import SignedIn
from app.ui.icons import IconLabel
from app.ui.parts import Banner, Tone, button
from app.ui.signin.keeping_words import keeping_words
from app.ui.signin.page import SignInPage, add_all
from app.ui.text import PlainLabel
from app.ui.theme import Theme


class DonePage(SignInPage):
    """open_requested: go on to the org."""

    open_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._theme = theme
        self._icon = IconLabel("triangle-alert", theme.palette.warn)
        self._text = PlainLabel(wrap=True)
        self._text.setObjectName("keeping_text")
        banner = Banner(Tone.WARN)
        banner.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        banner.body.addWidget(self._text, 1)
        self.body.addWidget(banner)
        self._open = button(self.tr("Open the org"), "primary", name="open_org_button")
        self._open.clicked.connect(self.open_requested)
        add_all(self.buttons, None, self._open)
        theme.changed.connect(self._draw)

    def show_signed_in(self, signed_in: SignedIn) -> None:
        """As whom, and why it won't last."""
        account = signed_in.account
        self.set_words(
            self.tr("You are signed in, for this session only"),
            self.tr("%1 at %2")
            .replace("%1", account.user_name or account.user_id)
            .replace("%2", account.org_name or account.org_id),
        )
        self._text.setText(keeping_words(signed_in.keeping))

    def begin(self) -> None:
        self._open.setDefault(True)
        self._open.setFocus()

    def _draw(self) -> None:
        self._icon.draw("triangle-alert", self._theme.palette.warn)
