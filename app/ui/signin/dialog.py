"""The sign-in: its pages one after the other, and the failure of the last try above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.domain.accounts import Account, ClientRegistration, DataCentre
from app.domain.sign_in import BrowserOpened, DeviceCode, Progress, SignedIn
from app.ui.signin.device_page import DevicePage
from app.ui.signin.done_page import DonePage
from app.ui.signin.failure_bar import FailureBar
from app.ui.signin.form_page import FormPage
from app.ui.signin.guide_page import GuidePage
from app.ui.signin.page import SignInPage
from app.ui.signin.paste_page import PastePage
from app.ui.signin.ready_page import ReadyPage
from app.ui.signin.state import SignInForm
from app.ui.signin.trouble_words import WayOut
from app.ui.signin.waiting_page import WaitingPage
from app.ui.sizes import on_screen, window_size
from app.ui.theme import Theme
from app.ui.words import Words

_SIZE: Final = QSize(620, 620)
_SIZE_WITH_FAILURE: Final = QSize(620, 720)
"""So that what failed takes no room from the page where it is mended."""
_SMALLEST: Final = QSize(580, 440)


@dataclass(frozen=True, slots=True)
class GuideFacts:
    """What an administrator copies to Zoho, letter by letter."""

    redirect_uris: Sequence[str]
    scopes: str


class SignInDialog(QDialog):
    """Opened with open(); it knows no service.

    browser_requested, device_requested: that way, with a ClientRegistration. grant_requested: with
    a code besides. given_up: what is under way is to be cancelled.
    """

    browser_requested = Signal(object)
    device_requested = Signal(object)
    grant_requested = Signal(object, str)
    given_up = Signal()
    team_file_requested = Signal()
    team_save_requested = Signal(object)
    browse_requested = Signal(str)

    def __init__(self, theme: Theme, facts: GuideFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_in_dialog")
        self.setWindowTitle(self.tr("Sign in to Zoho CRM"))
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(on_screen(self, window_size(_SIZE)))
        self.form = SignInForm()
        self._registration: ClientRegistration | None = None
        # From the outside in: see MainWindow.
        self._failure = FailureBar(theme, self)
        self._pages = pages = QStackedWidget(self)
        self._form_page = FormPage(self.form, pages)
        self._ready_page = ReadyPage(pages)
        self._waiting_page = WaitingPage(theme, pages)
        self._device_page = DevicePage(pages)
        self._paste_page = PastePage(self.form, facts.scopes, pages)
        self.guide_page = GuidePage(self.form, theme, facts.redirect_uris, facts.scopes, pages)
        self._done_page = DonePage(theme, pages)
        self._lay_out()
        self._connect()
        self._show(self._form_page)

    def show_team(self, registration: ClientRegistration) -> None:
        """A team's file was opened: nothing is left to fill in."""
        self._registration = registration
        self._ready_page.show_team(registration)
        self._failure.say(None)
        self._show(self._ready_page)

    def show_again(self, account: Account, registration: ClientRegistration) -> None:
        """An account whose access has ended is to be signed in again."""
        self._registration = registration
        self._ready_page.show_again(account, registration)
        self._failure.say(None)
        self._show(self._ready_page)

    def show_progress(self, progress: Progress) -> None:
        """How far the sign-in is."""
        if isinstance(progress, BrowserOpened):
            self._waiting_page.show_browser(progress)
        elif isinstance(progress, DeviceCode):
            self._device_page.show_code(progress)
        else:
            self._waiting_page.show_step(progress)
            self._device_page.show_step(progress)
        self._current().begin()

    def show_failure(self, words: Words, way_out: WayOut = WayOut.AGAIN) -> None:
        """It came to nothing; back to where that is mended."""
        page = self._first_page()
        if way_out in {WayOut.CLIENT_ID, WayOut.CLIENT_SECRET, WayOut.DATA_CENTRE, WayOut.KIND}:
            page = self._form_page
            self._edit_details()
        self._show(page)
        self._failure.say(words, way_out)
        self.resize(self.size().expandedTo(on_screen(self, window_size(_SIZE_WITH_FAILURE))))
        if page is self._form_page:
            self._form_page.mend(way_out)

    def suggest_data_centre(self, place: DataCentre) -> None:
        """Zoho has told where the user's org is."""
        self._edit_details()
        self.form.data_centre = place
        self._form_page.fields.fill()

    def show_cancelled(self) -> None:
        """The user gave it up; back to where it began, without a word."""
        self._show(self._first_page())

    def show_trouble(self, words: Words) -> None:
        """Something besides the sign-in failed; the page stays."""
        self._failure.say(words)

    def show_done(self, signed_in: SignedIn) -> None:
        """Signed in, but not for good."""
        self._done_page.show_signed_in(signed_in)
        self._failure.say(None)
        self._show(self._done_page)

    def reject(self) -> None:
        """Esc: back from where there is a way back, and else away; nothing is left running."""
        page = self._current()
        if page in {self._waiting_page, self._device_page}:
            self.given_up.emit()
        elif page in {self.guide_page, self._paste_page}:
            self._back()
        elif page is self._done_page:
            self.accept()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross: away from each page, and what is under way is given up."""
        event.accept()
        self.given_up.emit()
        done = self._current() is self._done_page
        self.done(QDialog.DialogCode.Accepted if done else QDialog.DialogCode.Rejected)

    def _current(self) -> SignInPage:
        page = self._pages.currentWidget()
        return page if isinstance(page, SignInPage) else self._form_page

    def _show(self, page: SignInPage) -> None:
        self._pages.setCurrentWidget(page)
        page.begin()

    def _turn(self, page: SignInPage) -> None:
        """On the user's wish: what failed before is no longer told."""
        self._failure.say(None)
        self._show(page)

    def _edit_details(self) -> None:
        """The registration at hand goes into the form, where it can be mended."""
        known, self._registration = self._registration, None
        if known is not None and not known.address:
            self.form.take(known)
            self._form_page.fields.fill()

    def _by_browser(self) -> None:
        registration = self._registration or self.form.registration()
        self._waiting_page.show_start()
        self._turn(self._waiting_page)
        self.browser_requested.emit(registration)

    def _by_device(self) -> None:
        if self._registration is None and not self._form_page.check():
            return
        registration = self._registration or self.form.registration()
        self._device_page.show_start()
        self._turn(self._device_page)
        self.device_requested.emit(registration)

    def _by_grant(self, code: str) -> None:
        self._paste_page.clear()
        self._waiting_page.show_start()
        self._turn(self._waiting_page)
        self.grant_requested.emit(self.form.registration(), code)

    def _other_details(self) -> None:
        self._edit_details()
        self._turn(self._form_page)

    def _connect(self) -> None:
        self._failure.guide_requested.connect(lambda: self._turn(self.guide_page))
        self._failure.device_requested.connect(self._by_device)
        form, ready = self._form_page, self._ready_page
        form.sign_in_requested.connect(self._by_browser)
        form.team_file_requested.connect(self.team_file_requested)
        form.guide_requested.connect(lambda: self._turn(self.guide_page))
        form.other_ways.device_requested.connect(self._by_device)
        form.other_ways.paste_requested.connect(lambda: self._turn(self._paste_page))
        form.cancelled.connect(self.reject)
        ready.sign_in_requested.connect(self._by_browser)
        ready.other_ways.device_requested.connect(self._by_device)
        ready.other_requested.connect(self._other_details)
        ready.cancelled.connect(self.reject)
        for waiting in (self._waiting_page, self._device_page):
            waiting.cancelled.connect(self.given_up)
            waiting.browse_requested.connect(self.browse_requested)
        self._paste_page.sign_in_requested.connect(self._by_grant)
        self._paste_page.back_requested.connect(self._back)
        self.guide_page.back_requested.connect(self._back)
        self.guide_page.browse_requested.connect(self.browse_requested)
        self.guide_page.save_requested.connect(
            lambda: self.team_save_requested.emit(self.form.registration())
        )
        self._done_page.open_requested.connect(self.accept)

    def _back(self) -> None:
        self._form_page.fields.fill()
        self._turn(self._first_page())

    def _first_page(self) -> SignInPage:
        """Where a sign-in begins: with a registration at hand, or with the form."""
        return self._form_page if self._registration is None else self._ready_page

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._failure)
        layout.addWidget(self._pages, 1)
        for page in (
            self._form_page,
            self._ready_page,
            self._waiting_page,
            self._device_page,
            self._paste_page,
            self.guide_page,
            self._done_page,
        ):
            self._pages.addWidget(page)
