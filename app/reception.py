"""Receives whoever comes: who signs in, in again, or out, and where the window goes then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.accounts import Account
from app.logs import log_error
from app.sources import AccountSource, DemoSource, Source
from app.ui.accounts.mark import org_name, user_name
from app.ui.actions.catalogue import Act
from app.ui.dialogs import chosen, tell

if TYPE_CHECKING:
    from app.doorway import Doorway
    from app.services.open_org import OpenOrg
    from app.ui.main_window import MainWindow
    from app.ui.signin.signing_in import SignInTools
    from app.ui.tasks import TaskScope
    from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Going:
    """Where the window goes: to a source, or to the start page (None).

    leaving: the account to be signed out on the way; forgotten: nothing of it is kept.
    """

    source: Source | None
    leaving: Account | None = None
    forgotten: bool = False


class Reception(QObject):
    """One window's; go is called with where it is to go."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        doorway: Doorway,
        tasks: TaskScope,
        go: Callable[[Going], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._doorway = doorway
        self._tasks = tasks
        self._go = go
        self._account: Account | None = None
        window.registry.provide(Act.ADD_ACCOUNT, self.begin_sign_in)
        window.registry.provide(Act.SIGN_OUT, self._sign_out_open, lambda: bool(self._account))
        menu = window.account
        window.sign_in_requested.connect(self.begin_sign_in)
        window.account_requested.connect(self.open)
        menu.add_requested.connect(self.begin_sign_in)
        menu.account_requested.connect(self.open)
        menu.demo_requested.connect(lambda: self._go(Going(DemoSource("demo"))))
        menu.sign_out_requested.connect(self._sign_out_open)

    async def known(self) -> tuple[tuple[Account, ...], str]:
        """The accounts on this computer, and the key of the one whose org is open."""
        accounts = await self._doorway.service.accounts()
        return accounts, self._account.key if self._account is not None else ""

    async def show_accounts(self, account: Account | None = None) -> None:
        """Show which accounts there are, and which of them is open."""
        self._account = account
        known = await self._doorway.service.accounts()
        if self._window.has_start_page:
            self._window.start_page.show_accounts(known)
        if account is None:
            self._window.account.show_account(None, known)
        else:
            others = [one for one in known if one.key != account.key]
            lasts = self._doorway.service.keeping(account).lasts
            self._window.show_account(account, others, lasts=lasts)

    async def sign_in_again(self, account: Account) -> bool:
        """Have the account's user sign in once more; whether that was done."""
        from app.ui.signin.signing_in import sign_in

        parent: QWidget | None = QApplication.activeModalWidget()
        tools = self._tools()
        signed_in = await sign_in(parent or self._window, self._theme, tools, account)
        return signed_in is not None

    def watch(self, account: Account, org: OpenOrg) -> Callable[[], None]:
        """Ask for a sign-in when the open org's access is lost; what comes back ends that."""
        again = partial(self._regain, account, org)
        return org.gateway.watch_access_loss(lambda: self._tasks.start_once("sign in again", again))

    async def _regain(self, account: Account, org: OpenOrg) -> None:
        """Everything that is open stays open; it goes on after the sign-in."""
        if await self.sign_in_again(account):
            credentials = await self._doorway.service.credentials(account)
            if credentials is not None:
                org.gateway.signed_in_again(credentials)
                org.recovery.look_now()
                self._window.queue.reload_requested.emit()
            return
        again = partial(self._regain, account, org)
        self._window.status.set_notice(
            self.tr("Signed out by Zoho: sign in again"),
            lambda: self._tasks.start_once("sign in again", again),
        )

    def begin_sign_in(self) -> None:
        """Sign somebody in, and open their org."""
        self._tasks.start_once("sign in", self._sign_in)

    async def _sign_in(self) -> None:
        from app.ui.signin.signing_in import sign_in

        signed_in = await sign_in(self._window, self._theme, self._tools())
        if signed_in is None:
            return
        if self._account is not None and self._account.key == signed_in.account.key:
            return  # the open org's own user, who goes on there
        self.open(signed_in.account)

    def open(self, account: Account) -> None:
        """Open that account's org."""
        self._go(Going(AccountSource(account, self._doorway)))

    def _sign_out_open(self) -> None:
        if self._account is not None:
            self.begin_sign_out(self._account)

    def begin_sign_out(self, account: Account) -> None:
        """Sign that account out, once its user has confirmed it."""
        self._tasks.start_once("sign out", lambda: self._sign_out(account))

    async def _sign_out(self, account: Account) -> None:
        text = self.tr(
            "Segue gives up its access to %1 and tells Zoho so. The history of your conversions "
            "stays on this computer; the copy of the queue is deleted. Decisions that aren't sent "
            "yet wait until you sign in again, unless you remove the account."
        ).replace("%1", org_name(account))
        answer = await chosen(
            self._window,
            self.tr("Sign out of %1").replace("%1", user_name(account)),
            text,
            {
                "sign_out": self.tr("Sign out"),
                "forget": self.tr("Sign out, and remove the account"),
            },
        )
        if not answer:
            return
        leaving = Going(None, leaving=account, forgotten=answer == "forget")
        if self._account is not None and self._account.key == account.key:
            self._go(leaving)  # nothing of it may be open then
            return
        told = await sign_out(self._doorway, leaving)
        await self.show_accounts(self._account)
        tell(self._window, self.tr("Signed out"), told)

    def _tools(self) -> SignInTools:
        return self._doorway.tools(log_error)


async def sign_out(doorway: Doorway, going: Going) -> str:
    """Sign out whoever leaves; what to tell of it."""
    account = going.leaving
    if account is None:
        return ""
    translate = QApplication.translate
    doorway.forget_queue(account, unsent_too=going.forgotten)
    service = doorway.service
    try:
        work = service.forget(account) if going.forgotten else service.sign_out(account)
        told = await work
    except OSError:
        return translate(
            "Reception", "You are signed out, but the list of accounts could not be changed."
        )
    if not told:
        return translate(
            "Reception",
            "You are signed out on this computer. Zoho could not be told: you can end Segue's "
            "access there too, in your Zoho account under Connected Apps.",
        )
    return translate(
        "Reception", "You are signed out of %1. The history of your conversions stays here."
    ).replace("%1", org_name(account))
