"""Signing in to Zoho CRM and out again, and which accounts there are on this computer."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from typing import Final

from app.domain.accounts import (
    Account,
    ClientRegistration,
    Colour,
    Credentials,
    Keeping,
    KeepingTrouble,
    free_colour,
)
from app.domain.errors import CrmError
from app.domain.sign_in import (
    BrowserUse,
    Granted,
    SignedIn,
    SignInFailed,
    SignInTrouble,
    Step,
    Tell,
)
from app.services.sign_in_ports import AccountBook, IdentityProvider, Vault

REVOKING_SECONDS: Final = 10.0
"""Signing out waits no longer for Zoho: this computer forgets the access in any case."""

_log = logging.getLogger("segue.sign_in")


class SignInService:
    """The ways in, each of which ends with an account in the book and its access in the vault.

    A way in that is cancelled leaves nothing behind. expected: the key of the account that is to be
    signed in again; another one is refused, so that nobody's drafts end up in another org.
    """

    def __init__(self, provider: IdentityProvider, vault: Vault, book: AccountBook) -> None:
        self._provider = provider
        self._vault = vault
        self._book = book

    async def with_browser(
        self,
        registration: ClientRegistration,
        browser: BrowserUse,
        tell: Tell,
        expected: str = "",
    ) -> SignedIn:
        """By Zoho's own page in the browser.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        granted = await self._provider.by_browser(registration, browser, tell)
        return await self._enter(registration, granted, tell, expected)

    async def with_device(
        self, registration: ClientRegistration, tell: Tell, expected: str = ""
    ) -> SignedIn:
        """By a code that is typed on Zoho's page, on this or another device.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        granted = await self._provider.by_device(registration, tell)
        return await self._enter(registration, granted, tell, expected)

    async def with_grant(
        self, registration: ClientRegistration, code: str, tell: Tell, expected: str = ""
    ) -> SignedIn:
        """By a code that was made in Zoho's API console.

        Raises:
            SignInFailed, CrmError: it came to nothing.
        """
        tell(Step.EXCHANGING)
        granted = await self._provider.by_grant(registration, code)
        return await self._enter(registration, granted, tell, expected)

    async def accounts(self) -> tuple[Account, ...]:
        """The accounts that were signed in here, the one used last first."""
        return await self._book.accounts()

    async def credentials(self, account: Account) -> Credentials | None:
        """What opens the account; None where a sign-in is needed first."""
        found = await self._vault.credentials(account.key)
        return found if found is not None and found.open else None

    async def keep(self, account: Account, credentials: Credentials) -> Keeping:
        """Keep the account's access as a renewal has left it; where it is kept."""
        return await self._vault.keep(account.key, credentials)

    def keeping(self, account: Account) -> Keeping:
        """Where the account's sign-in is kept, as far as is known."""
        return self._vault.keeping(account.key)

    async def registration(self, account: Account) -> ClientRegistration | None:
        """What the account was signed in with, so that signing in again asks for nothing.

        The client's secret is missing where the keychain has lost it.
        """
        found = await self._book.registration(account.key)
        known = await self._vault.credentials(account.key)
        if found is None or known is None or known.client_id != found.client_id:
            return found
        return replace(found, client_secret=known.client_secret)

    async def used(self, account: Account) -> None:
        """Remember the account as the one used last; what the disk refuses is borne."""
        registration = await self._book.registration(account.key)
        if registration is not None:
            await self._write(account, registration)

    async def sign_out(self, account: Account) -> bool:
        """End the access, here and at Zoho; False where Zoho could not be told.

        The account stays in the book and the client in the vault, so that it can sign in again.
        """
        known = await self._vault.credentials(account.key)
        if known is None:
            return True
        client = Credentials(known.client_id, known.client_secret)
        if not (await self._vault.keep(account.key, client)).lasts:
            await self._vault.forget(account.key)  # what can't be overwritten may be deletable
        return await self._revoke(account, known) if known.open else True

    async def forget(self, account: Account) -> bool:
        """Sign out and keep nothing of the account; False where Zoho could not be told.

        Raises:
            OSError: the book can't be written; the access is gone nevertheless.
        """
        known = await self._vault.credentials(account.key)
        await self._vault.forget(account.key)
        told = await self._revoke(account, known) if known is not None and known.open else True
        await self._book.remove(account.key)
        return told

    async def _enter(
        self, registration: ClientRegistration, granted: Granted, tell: Tell, expected: str
    ) -> SignedIn:
        tell(Step.READING_ORG)
        try:
            account = await self._provider.account(registration, granted)
            if expected and account.key != expected:
                raise SignInFailed(SignInTrouble.OTHER_ACCOUNT)
        except CrmError:
            # Zoho keeps twenty accesses of a user for a client: one that is of no use goes.
            await self._revoke(_nobody(registration, granted), granted.credentials)
            raise
        account = await self._coloured(account)
        tell(Step.KEEPING)
        keeping = await self._vault.keep(account.key, granted.credentials)
        known = replace(registration, data_centre=account.data_centre)
        if not await self._write(account, known) and keeping.lasts:
            keeping = Keeping(KeepingTrouble.FAILING)
        return SignedIn(account, keeping)

    async def _coloured(self, account: Account) -> Account:
        others = await self._book.accounts()
        former = next((one for one in others if one.key == account.key), None)
        if former is not None:
            return replace(account, colour=former.colour)
        return replace(account, colour=free_colour(account.kind, (one.colour for one in others)))

    async def _write(self, account: Account, registration: ClientRegistration) -> bool:
        try:
            await self._book.put(account, registration)
        except OSError as error:
            _log.warning("the account could not be written down: %s", type(error).__name__)
            return False
        return True

    async def _revoke(self, account: Account, known: Credentials) -> bool:
        try:
            async with asyncio.timeout(REVOKING_SECONDS):
                await self._provider.revoke(account, known)
        except (CrmError, TimeoutError) as error:
            _log.info("Zoho could not be told of a sign-out: %s", type(error).__name__)
            return False
        return True


def _nobody(registration: ClientRegistration, granted: Granted) -> Account:
    """Whoever it is: as much of an account as tells where its access was given."""
    return Account(
        key="",
        org_id="",
        user_id="",
        kind=registration.kind,
        data_centre=granted.data_centre,
        colour=Colour.BLUE,
        address=registration.address,
    )
