"""Signing in, whole: a browser, the listener, the sandbox's accounts server, book and keychain."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.accounts import ClientRegistration, Colour, KeepingTrouble, OrgKind
from app.domain.errors import CrmError
from app.domain.network import Network
from app.domain.sign_in import (
    BrowserOpened,
    BrowserUse,
    Progress,
    SignInFailed,
    SignInTrouble,
    Step,
)
from app.services.sign_in import SignInService
from app.store.accounts import BOOK_NAME, AccountBook
from app.store.folders import user_folders
from app.store.secrets import KeychainFailed, Vault
from app.zoho.connection import account_access, open_identity
from tests.services.conftest import Hand
from tests.waiting import until
from tests.zoho.browser import Browser, free_ports, query_of, with_query
from tests.zoho.opening import opened


class Keychain:
    """A keychain as it should be."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def read(self, name: str) -> str | None:
        return self.kept.get(name)

    def write(self, name: str, text: str) -> None:
        self.kept[name] = text

    def delete(self, name: str) -> None:
        self.kept.pop(name, None)


def no_keychain() -> Keychain:
    raise KeychainFailed(KeepingTrouble.MISSING)


def registration_for(hand: Hand, **changes: object) -> ClientRegistration:
    client = hand.credentials()["clients"]["mobile"]
    registration = ClientRegistration(
        client["client_id"],
        client["client_secret"],
        kind=OrgKind.PRACTICE,
        ports=free_ports(),
        address=hand.url,
    )
    uris = list(registration.redirect_uris)
    hand.post("accounts", {"clients": {"mobile": {"redirect_uris": uris}}})
    return dataclasses.replace(registration, **changes)  # type: ignore[arg-type]


def book_place() -> Path:
    """In the user's folder, where every test looks for secrets."""
    folders = user_folders()
    folders.make()
    return folders.data / BOOK_NAME


@asynccontextmanager
async def service_over(hand: Hand, keychain: Keychain | None) -> AsyncIterator[SignInService]:
    client = ClientRegistration("any-client", kind=OrgKind.PRACTICE, address=hand.url)
    provider = open_identity(client, Network())
    book = AccountBook(book_place(), lambda: datetime.now(UTC))
    vault = Vault(no_keychain if keychain is None else lambda: keychain)
    try:
        yield SignInService(provider, vault, book)
    finally:
        await provider.aclose()


async def signed_in_by(service: SignInService, registration: ClientRegistration, browser: Browser):
    told: list[Progress] = []
    use = BrowserUse(browser.open)
    signed_in = await service.with_browser(registration, use, told.append)
    if browser.task is not None:
        await browser.task
    return signed_in, told


async def test_a_browser_sign_in_ends_with_an_account_that_works_and_is_there_at_the_next_start(
    hand,
):
    keychain, browser, registration = Keychain(), Browser(), registration_for(hand)
    async with service_over(hand, keychain) as service:
        signed_in, told = await signed_in_by(service, registration, browser)
    account = signed_in.account
    assert signed_in.keeping.lasts
    assert [type(one) if isinstance(one, BrowserOpened) else one for one in told] == [
        *(BrowserOpened, Step.EXCHANGING, Step.READING_ORG, Step.KEEPING),
    ]
    assert (account.kind, account.colour) == (OrgKind.PRACTICE, Colour.AMBER)
    assert "You are signed in" in browser.answers[0].text

    async with service_over(hand, keychain) as service:
        (known,) = await service.accounts()
        assert known == account
        credentials = await service.credentials(known)
        assert await service.registration(known) == registration
    assert credentials is not None
    async with opened(account_access(known, credentials, Network())) as gateway:
        setup = await gateway.setup()
    assert (setup.org.id, setup.org.name) == (account.org_id, account.org_name)
    assert setup.me is not None
    assert (setup.me.name, setup.me.email) == (account.user_name, account.user_email)
    assert hand.effects()["refreshes"] == 0


async def test_the_address_that_the_browser_gets_asks_for_what_segue_needs_and_no_secret(hand):
    browser, registration = Browser(), registration_for(hand)
    async with service_over(hand, None) as service:
        await signed_in_by(service, registration, browser)
    query = query_of(browser.opened[0])
    assert query.pop("scope").split(",")[0] == "ZohoCRM.modules.ALL"
    assert len(query.pop("state")) >= 43
    assert len(query.pop("code_challenge")) == 43
    assert query == {
        "response_type": "code",
        "client_id": registration.client_id,
        "redirect_uri": f"http://localhost:{registration.ports[0]}/segue",
        "access_type": "offline",
        "prompt": "consent",
        "code_challenge_method": "S256",
    }
    assert registration.client_secret not in browser.opened[0]


@pytest.mark.parametrize("secret", [True, False], ids=["with a secret", "without"])
async def test_a_mobile_client_signs_in_with_and_without_a_secret(hand, secret):
    registration = registration_for(hand)
    if not secret:
        registration = dataclasses.replace(registration, client_secret="")
    async with service_over(hand, None) as service:
        signed_in, _ = await signed_in_by(service, registration, Browser())
    assert signed_in.keeping.trouble is KeepingTrouble.MISSING


FAILURES: dict[str, tuple[dict[str, str | None], SignInTrouble]] = {
    "no": ({"code": None, "error": "access_denied"}, SignInTrouble.DENIED),
    "another word": ({"code": None, "error": "server_is_sad"}, SignInTrouble.REFUSED),
    "a code that is none": ({"code": "1000.none"}, SignInTrouble.CODE_EXPIRED),
    "a stranger's server": (
        {"accounts-server": "https://accounts.zoho.com.evil.example"},
        SignInTrouble.HOST_UNKNOWN,
    ),
    "Zoho's own server, from the practice org": (
        {"accounts-server": "https://accounts.zoho.eu"},
        SignInTrouble.HOST_UNKNOWN,
    ),
}


@pytest.mark.parametrize("name", FAILURES)
async def test_a_sign_in_that_comes_to_nothing_says_why_and_leaves_nothing(hand, name):
    changes, kind = FAILURES[name]
    browser = Browser(way=lambda url: with_query(url, changes))
    keychain = Keychain()
    async with service_over(hand, keychain) as service:
        with pytest.raises(SignInFailed) as caught:
            await signed_in_by(service, registration_for(hand), browser)
        assert await service.accounts() == ()
    assert browser.task is not None
    await browser.task
    assert caught.value.kind is kind
    assert keychain.kept == {}


async def test_without_a_browser_nobody_waits(hand):
    async with service_over(hand, None) as service:
        with pytest.raises(SignInFailed) as caught:
            await signed_in_by(service, registration_for(hand), Browser(works=False))
    assert caught.value.kind is SignInTrouble.NO_BROWSER


async def test_who_gives_up_frees_the_port(hand):
    registration = registration_for(hand)
    browser = Browser(way=lambda url: url.replace("/segue", "/elsewhere"))
    async with service_over(hand, None) as service:
        waiting = asyncio.create_task(signed_in_by(service, registration, browser))
        await until(lambda: bool(browser.answers))
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        signed_in, _ = await signed_in_by(service, registration, Browser())
    assert signed_in.account.org_id


async def test_another_user_than_expected_is_not_let_in(hand):
    registration = registration_for(hand)
    async with service_over(hand, Keychain()) as service:
        signed_in, _ = await signed_in_by(service, registration, Browser())
        browser = Browser()
        with pytest.raises(SignInFailed) as caught:
            await service.with_browser(
                registration, BrowserUse(browser.open), lambda _: None, "live-eu-1-2"
            )
        assert browser.task is not None
        await browser.task
        assert caught.value.kind is SignInTrouble.OTHER_ACCOUNT
        assert await service.accounts() == (signed_in.account,)
    # The access that nobody uses is gone at Zoho too.
    assert hand.asked("/oauth/v2/token/revoke") == 1


async def test_signing_out_ends_the_access_at_zoho_and_here_and_forgetting_leaves_nothing(hand):
    keychain, registration = Keychain(), registration_for(hand)
    async with service_over(hand, keychain) as service:
        signed_in, _ = await signed_in_by(service, registration, Browser())
        account = signed_in.account
        credentials = await service.credentials(account)
        assert credentials is not None
        assert await service.sign_out(account)
        assert await service.credentials(account) is None
        assert await service.registration(account) == registration
        access = dataclasses.replace(account_access(account, credentials, Network()))
        async with opened(access) as gateway:
            with pytest.raises(CrmError):
                await gateway.setup()
        assert all(credentials.refresh_token not in text for text in keychain.kept.values())
        assert await service.sign_out(account)
        assert await service.forget(account)
        assert await service.accounts() == ()
    assert keychain.kept == {}


class Full(Keychain):
    """Takes nothing new any more, once it is full."""

    full = False

    def write(self, name: str, text: str) -> None:
        if self.full:
            raise KeychainFailed(KeepingTrouble.FAILING)
        super().write(name, text)


async def test_signing_out_leaves_no_access_in_a_keychain_that_takes_nothing_new(hand):
    keychain = Full()
    async with service_over(hand, keychain) as service:
        signed_in, _ = await signed_in_by(service, registration_for(hand), Browser())
        keychain.full = True
        assert await service.sign_out(signed_in.account)
    assert keychain.kept == {}


async def test_signing_out_without_a_connection_forgets_here_and_says_so(hand):
    registration = registration_for(hand)
    async with service_over(hand, Keychain()) as service:
        signed_in, _ = await signed_in_by(service, registration, Browser())
        hand.fault("refuse", "/oauth/*", times=0)
        assert not await service.sign_out(signed_in.account)
        assert await service.credentials(signed_in.account) is None


async def test_a_book_that_cannot_be_written_is_told_with_the_keeping(hand, logged_warnings):
    async with service_over(hand, Keychain()) as service:
        book_place().mkdir()
        signed_in, _ = await signed_in_by(service, registration_for(hand), Browser())
    assert signed_in.keeping.trouble is KeepingTrouble.FAILING
    assert [record.name for record in logged_warnings] == ["segue.accounts", "segue.sign_in"]
    logged_warnings.clear()
