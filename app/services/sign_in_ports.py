"""What signing in needs from outside; adapters fit these structurally, without importing them."""

from __future__ import annotations

from typing import Protocol

from app.domain.accounts import Account, ClientRegistration, Credentials, Keeping
from app.domain.sign_in import BrowserUse, Granted, Tell


class IdentityProvider(Protocol):
    """Zoho's accounts servers. Everything raises CrmError, of which SignInFailed is one."""

    async def by_browser(
        self, registration: ClientRegistration, browser: BrowserUse, tell: Tell
    ) -> Granted:
        """The user says yes in the browser, which comes back to this computer with a code."""
        ...

    async def by_device(self, registration: ClientRegistration, tell: Tell) -> Granted:
        """The user types a code on Zoho's page; asks until that is done."""
        ...

    async def by_grant(self, registration: ClientRegistration, code: str) -> Granted:
        """Exchange a code that the user made in Zoho's API console (self client)."""
        ...

    async def account(self, registration: ClientRegistration, granted: Granted) -> Account:
        """Whose access it is; its colour is the first one."""
        ...

    async def revoke(self, account: Account, credentials: Credentials) -> None:
        """Have Zoho forget the access."""
        ...


class Vault(Protocol):
    """Keeps what opens accounts: in the system's keychain, or else in memory for this run.

    Nothing here raises, and nothing waits longer than a few seconds.
    """

    async def keep(self, key: str, credentials: Credentials) -> Keeping:
        """Keep them under the key, in the place of others; where they are kept."""
        ...

    async def credentials(self, key: str) -> Credentials | None:
        """What is kept under the key; None where there is nothing, or it can't be read now."""
        ...

    async def forget(self, key: str) -> None:
        """Keep nothing under the key any more."""
        ...

    def keeping(self, key: str) -> Keeping:
        """Where what is kept under the key is, as far as is known."""
        ...


class AccountBook(Protocol):
    """The accounts that were signed in on this computer, without anything that opens them."""

    async def accounts(self) -> tuple[Account, ...]:
        """All of them, the one used last first. Never raises: a damaged book is put aside."""
        ...

    async def registration(self, key: str) -> ClientRegistration | None:
        """What the account was signed in with, without the client's secret."""
        ...

    async def put(self, account: Account, registration: ClientRegistration) -> None:
        """Add the account, or put it in the place of its former self, as the one used last.

        Raises:
            OSError: the disk doesn't take it.
        """
        ...

    async def remove(self, key: str) -> None:
        """Strike it out.

        Raises:
            OSError: the disk doesn't take it.
        """
        ...
