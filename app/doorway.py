"""The way in to real orgs, for the whole run: the accounts, what opens them, and the network.

It outlives the window of one org, since a sign-in that no keychain takes is kept here alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.domain.accounts import (
    DEFAULT_PORTS,
    Account,
    ClientRegistration,
    Credentials,
    Keeping,
    redirect_uri,
)
from app.domain.errors import SignInNeeded
from app.domain.network import Network
from app.domain.sign_in import BrowserUse, Granted, Tell
from app.services.ports import CrmGateway
from app.services.sign_in import SignInService
from app.services.sign_in_ports import IdentityProvider
from app.store.accounts import BOOK_NAME, AccountBook
from app.store.cache import cache_path
from app.store.contexts import contexts_path
from app.store.folders import Folders
from app.store.kept_document import forget_document
from app.store.kept_tables import forget_tables
from app.store.keychain import system_keychain
from app.store.secrets import Keychain, Vault
from app.store.unsent import unsent_path

if TYPE_CHECKING:
    from app.home import Home
    from app.ui.signin.signing_in import SignInTools
    from app.zoho.connection import Access
    from app.zoho.identity import ZohoIdentity
    from app.zoho.renewal import Keep


class Identity:
    """Signs in over connections of each sign-in's own, made as the network is set up by then."""

    def __init__(self, network: Callable[[], Network]) -> None:
        self._network = network

    async def by_browser(
        self, registration: ClientRegistration, browser: BrowserUse, tell: Tell
    ) -> Granted:
        async with self._opened(registration) as identity:
            return await identity.by_browser(registration, browser, tell)

    async def by_device(self, registration: ClientRegistration, tell: Tell) -> Granted:
        async with self._opened(registration) as identity:
            return await identity.by_device(registration, tell)

    async def by_grant(self, registration: ClientRegistration, code: str) -> Granted:
        async with self._opened(registration) as identity:
            return await identity.by_grant(registration, code)

    async def account(self, registration: ClientRegistration, granted: Granted) -> Account:
        async with self._opened(registration) as identity:
            return await identity.account(registration, granted)

    async def revoke(self, account: Account, credentials: Credentials) -> None:
        client = ClientRegistration(
            credentials.client_id, kind=account.kind, address=account.address
        )
        async with self._opened(client) as identity:
            await identity.revoke(account, credentials)

    @asynccontextmanager
    async def _opened(self, registration: ClientRegistration) -> AsyncIterator[ZohoIdentity]:
        from app.zoho.connection import open_identity

        identity = open_identity(registration, self._network())
        try:
            yield identity
        finally:
            await identity.aclose()


def by_network(access: Access, keep: Keep) -> CrmGateway:
    """A gateway that goes out as the access says."""
    from app.zoho.connection import open_gateway

    return open_gateway(access, keep=keep)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the way in meets on this computer; tests have others than users."""

    open_browser: Callable[[str], bool]
    open_keychain: Callable[[], Keychain] = system_keychain
    make_identity: Callable[[Callable[[], Network]], IdentityProvider] = Identity
    open_gateway: Callable[[Access, Keep], CrmGateway] = by_network


def queue_key(account: Account) -> str:
    """What the account's queue is kept under."""
    return f"account:{account.key}"


class Doorway:
    """network: how to get out, asked anew each time, since the settings may have changed."""

    def __init__(
        self, folders: Folders, network: Callable[[], Network], surroundings: Surroundings
    ) -> None:
        self._folders = folders
        self._network = network
        self._keeping: set[asyncio.Task[object]] = set()
        self.open_browser = surroundings.open_browser
        self._open_gateway = surroundings.open_gateway
        self._vault = vault = Vault(surroundings.open_keychain)
        book = AccountBook(folders.data / BOOK_NAME, lambda: datetime.now(UTC))
        self.service = SignInService(surroundings.make_identity(network), vault, book)

    async def open_gateway(self, account: Account) -> CrmGateway:
        """A gateway to the account's org.

        Raises:
            SignInNeeded: nothing is kept that opens it.
            ValueError: the account names no place of its kind.
        """
        from app.zoho.connection import account_access

        credentials = await self.service.credentials(account)
        if credentials is None:
            raise SignInNeeded("signed out")
        access = account_access(account, credentials, self._network())
        return self._open_gateway(access, lambda renewed: self._keep(account, renewed))

    async def look_at_keychain(self) -> Keeping:
        """Whether the keychain can be used at all, tried out."""
        return await self._vault.look()

    def forget_queue(self, account: Account, *, unsent_too: bool) -> None:
        """Delete the copies of the account's queue and leads, which aren't open any more, damaged
        ones included. unsent_too: also decisions that weren't sent, of which there is no other.
        """
        key = queue_key(account)
        forget_tables(cache_path(self._folders.cache, key))
        forget_tables(contexts_path(self._folders.cache, key))
        unsent = unsent_path(self._folders.data, key)
        if unsent_too and unsent is not None:
            forget_document(unsent)

    def tools(self, on_error: Callable[[Exception], None]) -> SignInTools:
        """What the sign-in's window needs."""
        from app.domain.areas import SCOPES
        from app.store.team_file import TeamFile, read_team_file, write_team_file
        from app.ui.signin.dialog import GuideFacts
        from app.ui.signin.signing_in import SignInTools

        return SignInTools(
            service=self.service,
            open_browser=self.open_browser,
            facts=GuideFacts(tuple(map(redirect_uri, DEFAULT_PORTS)), ",".join(SCOPES)),
            read_team=lambda path: read_team_file(path).registration,
            write_team=lambda path, registration: write_team_file(path, TeamFile(registration)),
            on_error=on_error,
        )

    async def aclose(self) -> None:
        """Wait until what was renewed last is kept."""
        if self._keeping:
            await asyncio.wait(self._keeping)

    def _keep(self, account: Account, credentials: Credentials) -> None:
        """A renewed access costs one of ten in ten minutes: the next start goes on with it."""
        task = asyncio.get_running_loop().create_task(self.service.keep(account, credentials))
        self._keeping.add(task)
        task.add_done_callback(self._keeping.discard)


def doorway_of(home: Home) -> Doorway:
    """The user's own: their browser, their keychain, their settings."""
    from app.ui.links import open_web

    return Doorway(home.folders, lambda: home.preferences.settings.network, Surroundings(open_web))
