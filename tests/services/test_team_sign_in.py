"""A second person signs in with nothing but `segue-team.json`; and orgs stay apart on one disk."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from app.domain.accounts import ClientRegistration, Colour, DataCentre, OrgKind
from app.domain.network import Network
from app.domain.sign_in import BrowserUse
from app.domain.team_file import TEAM_FILE_NAME
from app.sandbox.server import RunningSandbox
from app.services.sign_in import SignInService
from app.store.accounts import BOOK_NAME, AccountBook
from app.store.secrets import Vault
from app.store.team_file import TeamFile, read_team_file, write_team_file
from app.zoho.calls import Patience
from app.zoho.connection import TIME, account_access, gateway_over, open_gateway
from app.zoho.timing import Time
from tests.sandbox.caller import Caller
from tests.services.test_sign_in import Keychain
from tests.zoho.browser import Browser, free_ports
from tests.zoho.opening import AT_ONCE, PATIENT
from tests.zoho.played_zoho import PlayedZoho


@pytest.fixture
def caller(server: RunningSandbox) -> Iterator[Caller]:
    with httpx.Client(trust_env=False, timeout=10) as http:
        caller = Caller(server.url, http)
        caller.reset()
        yield caller


@pytest.fixture
def zoho(server: RunningSandbox, caller: Caller) -> PlayedZoho:
    """Europe, and a live org."""
    in_europe = {"accounts_server": "https://accounts.zoho.eu", "data_centre": "eu"}
    caller.control("accounts", in_europe | {"api_domain": "https://www.zohoapis.eu"})
    caller.control("org", {"environment": "Production"})
    return PlayedZoho.by(server)


class Computer:
    """Somebody's: folders and a keychain of its own."""

    def __init__(self, folder: Path, zoho: PlayedZoho) -> None:
        folder.mkdir()
        self.keychain = Keychain()
        self._zoho = zoho
        self._book = folder / BOOK_NAME

    async def sign_in(self, registration: ClientRegistration):
        identity = self._zoho.identity(Time())
        book = AccountBook(self._book, lambda: datetime.now(UTC))
        service = SignInService(identity, Vault(lambda: self.keychain), book)
        browser = Browser(find=self._zoho.browser_url)
        use = BrowserUse(browser.open)
        signed_in = await service.with_browser(registration, use, lambda _step: None)
        assert browser.task is not None
        await browser.task
        credentials = await service.credentials(signed_in.account)
        await identity.aclose()
        assert credentials is not None
        return signed_in.account, credentials


async def test_the_teams_file_is_all_that_a_second_person_needs(tmp_path, zoho, caller):
    admin = zoho.registration("mobile", DataCentre.EU, ports=free_ports(2))
    uris = {"redirect_uris": list(admin.redirect_uris)}
    caller.control("accounts", {"clients": {"mobile": uris}})
    handed_on = tmp_path / TEAM_FILE_NAME
    write_team_file(handed_on, TeamFile(admin))

    rep = Computer(tmp_path / "rep", zoho)
    account, credentials = await rep.sign_in(read_team_file(handed_on).registration)
    access = account_access(account, credentials, Network())
    patience = Patience(PATIENT, AT_ONCE, TIME)
    gateway = gateway_over(zoho.transport(), access, patience)
    setup = await gateway.setup()
    (page,) = [page async for page in gateway.pending_leads()]
    await gateway.aclose()
    assert (setup.org.id, setup.org.is_demo) == (account.org_id, False)
    assert setup.org.web_url.startswith("https://crm.zoho.eu/crm/")
    assert page.rows
    assert zoho.hosts_that_got(credentials.access_token) == {"https://www.zohoapis.eu"}


async def test_a_live_account_is_never_taken_for_a_practice_one_nor_the_other_way_round(
    tmp_path, zoho, caller, server
):
    registration = zoho.registration("mobile", ports=free_ports())
    uris = {"redirect_uris": list(registration.redirect_uris)}
    caller.control("accounts", {"clients": {"mobile": uris}})
    account, credentials = await Computer(tmp_path / "a", zoho).sign_in(registration)
    assert account.kind is OrgKind.PRODUCTION
    assert account.colour is not Colour.AMBER
    live = account_access(account, credentials, Network())
    assert (live.sandbox, live.base_url) == (False, "https://www.zohoapis.eu")

    practice = dataclasses.replace(
        account, kind=OrgKind.PRACTICE, data_centre=None, address=server.url
    )
    assert account_access(practice, credentials, Network()).sandbox
    mixed_up = [
        dataclasses.replace(account, data_centre=None),
        dataclasses.replace(practice, address="https://www.zohoapis.eu"),
        dataclasses.replace(practice, address="http://192.168.0.1:8000"),
        dataclasses.replace(practice, address=""),
    ]
    for one in mixed_up:
        with pytest.raises(ValueError):  # noqa: PT011 - either reason will do
            account_access(one, credentials, Network())
    with pytest.raises(ValueError, match="Zoho"):
        open_gateway(dataclasses.replace(live, base_url=server.url))
    with pytest.raises(ValueError, match="Zoho"):
        open_gateway(dataclasses.replace(live, base_url="https://www.zohoapis.com"))
