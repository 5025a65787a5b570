"""The sign-in at work: what the dialog asks for goes to the service, and its answers come back."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.domain.accounts import Account, ClientRegistration
from app.domain.errors import CrmError
from app.domain.sign_in import (
    AnswerPage,
    BrowserUse,
    SignedIn,
    SignInFailed,
    SignInTrouble,
)
from app.services.sign_in import SignInService
from app.ui.dialogs import finished
from app.ui.signin import team_file
from app.ui.signin.dialog import GuideFacts, SignInDialog
from app.ui.signin.trouble_words import trouble_words
from app.ui.tasks import OnError, TaskScope
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class SignInTools:
    """What a sign-in needs from outside the window."""

    service: SignInService
    open_browser: Callable[[str], bool]
    facts: GuideFacts
    read_team: team_file.Read
    write_team: team_file.Write
    on_error: OnError


async def sign_in(
    parent: QWidget, theme: Theme, tools: SignInTools, again: Account | None = None
) -> SignedIn | None:
    """Show the sign-in until somebody is signed in (who is then told), or it is given up (None).

    again: the account that is to be signed in anew; nobody else is let in then.
    """
    dialog = SignInDialog(theme, tools.facts, parent)
    work = _SigningIn(dialog, tools, again.key if again is not None else "")
    if again is not None:
        registration = await tools.service.registration(again)
        if registration is not None:
            dialog.show_again(again, registration)
    try:
        await finished(dialog)
        return work.signed_in
    finally:
        await work.tasks.settle()
        dialog.deleteLater()


class _SigningIn(QObject):
    """Runs one way in at a time; each ends in the dialog's words."""

    def __init__(self, dialog: SignInDialog, tools: SignInTools, expected: str) -> None:
        super().__init__(dialog)
        self.signed_in: SignedIn | None = None
        self.tasks = TaskScope(dialog, self._tell_internal)
        self._dialog = dialog
        self._tools = tools
        self._service = tools.service
        self._expected = expected
        dialog.browser_requested.connect(self._by_browser)
        dialog.device_requested.connect(self._by_device)
        dialog.grant_requested.connect(self._by_grant)
        dialog.given_up.connect(self._give_up)
        dialog.browse_requested.connect(tools.open_browser)
        dialog.team_file_requested.connect(self._open_team)
        dialog.team_save_requested.connect(self._save_team)

    def _by_browser(self, registration: ClientRegistration) -> None:
        page = AnswerPage(
            title=self.tr("Segue"),
            done=self.tr("You are signed in. You can close this page and go back to Segue."),
            failed=self.tr(
                "The sign-in did not work. Segue tells you why; you can close this page."
            ),
        )
        use = BrowserUse(self._tools.open_browser, page)
        tell = self._dialog.show_progress
        self._start(lambda: self._service.with_browser(registration, use, tell, self._expected))

    def _by_device(self, registration: ClientRegistration) -> None:
        tell = self._dialog.show_progress
        self._start(lambda: self._service.with_device(registration, tell, self._expected))

    def _by_grant(self, registration: ClientRegistration, code: str) -> None:
        tell = self._dialog.show_progress
        self._start(lambda: self._service.with_grant(registration, code, tell, self._expected))

    def _start(self, way_in: Callable[[], Coroutine[Any, Any, SignedIn]]) -> None:
        self.tasks.restart("sign in", self._run(way_in))

    async def _run(self, way_in: Callable[[], Coroutine[Any, Any, SignedIn]]) -> None:
        try:
            signed_in = await way_in()
        except CrmError as failure:
            self._help_with(failure)
            self._dialog.show_failure(*trouble_words(failure))
            return
        self.signed_in = signed_in
        if signed_in.keeping.lasts:
            self._dialog.accept()
        else:
            self._dialog.show_done(signed_in)

    def _help_with(self, failure: CrmError) -> None:
        """Where Zoho has told what is right, the form says that already."""
        if not isinstance(failure, SignInFailed) or failure.data_centre is None:
            return
        if failure.kind is SignInTrouble.OTHER_DATA_CENTRE:
            self._dialog.suggest_data_centre(failure.data_centre)

    def _give_up(self) -> None:
        self.tasks.cancel("sign in")
        self._dialog.show_cancelled()

    def _open_team(self) -> None:
        self.tasks.start_once("team file", self._read_team)

    async def _read_team(self) -> None:
        path = await team_file.ask_to_open(self._dialog)
        if path is None:
            return
        found = await team_file.read(path, self._tools.read_team)
        if isinstance(found, ClientRegistration):
            self._dialog.show_team(found)
        else:
            self._dialog.show_trouble(found)

    def _save_team(self, registration: ClientRegistration) -> None:
        self.tasks.start_once("team file", lambda: self._write_team(registration))

    async def _write_team(self, registration: ClientRegistration) -> None:
        path = await team_file.ask_to_save(self._dialog)
        if path is None:
            return
        reason = await team_file.write(path, registration, self._tools.write_team)
        if reason:
            self._dialog.guide_page.show_failure(reason)
        else:
            self._dialog.guide_page.show_saved(path.name)

    def _tell_internal(self, error: Exception) -> None:
        self._tools.on_error(error)
        self._dialog.show_failure(*trouble_words(error))
