"""The browser has Zoho's page: what happens, for how long, and what to do where nothing does."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.domain.sign_in import BrowserOpened, Step
from app.ui.parts import button, row
from app.ui.signin.page import SignInPage, add_all
from app.ui.signin.steps import Steps
from app.ui.signin.time_left import TimeLeft
from app.ui.text import PlainLabel
from app.ui.theme import Theme

_AT = {Step.EXCHANGING: 1, Step.READING_ORG: 2, Step.KEEPING: 3}


class WaitingPage(SignInPage):
    """cancelled: give it up. browse_requested: show this address once more."""

    browse_requested = Signal(str)
    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_words(
            self.tr("Go on in your browser"),
            self.tr("Zoho's page asks whether Segue may work for you. Press Accept there."),
        )
        self._url = ""
        self.steps = Steps(
            theme,
            (
                self.tr("Waiting for your answer on Zoho's page"),
                self.tr("Exchanging Zoho's approval for access"),
                self.tr("Reading which organisation and user it is"),
                self.tr("Keeping the sign-in in this computer's keychain"),
            ),
        )
        self.time_left = TimeLeft("waiting_time_left")
        self.body.addWidget(self.steps)
        self.body.addWidget(self.time_left)
        self._help = PlainLabel(
            self.tr("No page to be seen? Open it again, or copy the link into any browser here."),
            role="small",
            wrap=True,
        )
        self._again = button(self.tr("Open the browser again"), name="browse_again_button")
        self._again.clicked.connect(lambda: self.browse_requested.emit(self._url))
        self._copy = button(self.tr("Copy the link"), name="copy_link_button")
        self._copy.clicked.connect(self._copy_link)
        self.body.addSpacing(8)
        self.body.addWidget(self._help)
        self.body.addLayout(row(self._again, self._copy, None))
        cancel = button(self.tr("Cancel"), name="waiting_cancel_button")
        cancel.clicked.connect(self.cancelled)
        add_all(self.buttons, None, cancel)
        for each in (self._again, self._copy, cancel):
            each.setAutoDefault(False)
        self.show_start()

    def show_start(self) -> None:
        """The browser is being asked."""
        self._url = ""
        self.steps.go_to(0)
        self.time_left.stop()
        self._offer(False)

    def show_browser(self, opened: BrowserOpened) -> None:
        """The browser was asked to show the page."""
        self._url = opened.url
        self.time_left.start(opened.seconds)
        self._offer(True)

    def show_step(self, step: Step) -> None:
        """The browser has answered."""
        self.steps.go_to(_AT[step])
        self.time_left.stop()
        self._offer(False)

    def begin(self) -> None:
        self._again.setFocus()

    def _offer(self, wanted: bool) -> None:
        for each in (self._again, self._copy, self._help):
            each.setVisible(wanted)
        self._copy.setText(self.tr("Copy the link"))

    def _copy_link(self) -> None:
        QGuiApplication.clipboard().setText(self._url)
        self._copy.setText(self.tr("Copied"))
