"""Sign-ins at Zoho's own hosts, which the sandbox plays: data centres, and who is told what."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.accounts import DataCentre, OrgKind
from app.domain.areas import SCOPES
from app.domain.errors import CrmError, ServerFailed, Unreachable
from app.domain.outcome import Trouble
from app.domain.sign_in import BrowserUse, DeviceCode, SignInFailed, SignInTrouble
from app.sandbox.server import RunningSandbox
from app.zoho.loopback import Loopback, Returned
from app.zoho.timing import Time
from tests.sandbox.caller import Caller
from tests.zoho.browser import Browser, free_ports, with_query
from tests.zoho.hours import Hours
from tests.zoho.played_zoho import PlayedZoho

EU_ACCOUNTS, EU_API = "https://accounts.zoho.eu", "https://www.zohoapis.eu"
US_ACCOUNTS, US_API = "https://accounts.zoho.com", "https://www.zohoapis.com"
TRUE = {"accounts_server": US_ACCOUNTS, "api_domain": US_API}
IN_EUROPE = {"data_centre": "eu", "accounts_server": EU_ACCOUNTS, "api_domain": EU_API}


@pytest.fixture
def zoho(sandbox: Caller, running_sandbox: RunningSandbox) -> PlayedZoho:
    """In the United States, as most expect."""
    sandbox.control("accounts", TRUE)
    sandbox.control("org", {"environment": "Production"})
    return PlayedZoho.by(running_sandbox)


async def by_browser(zoho: PlayedZoho, sandbox: Caller, **wanted: Any):
    """Registration, account and credentials of a sign-in."""
    client = wanted.pop("client", "mobile")
    way, press = wanted.pop("way", lambda url: url), wanted.pop("press", "approve")
    registration = zoho.registration(client, ports=free_ports(), **wanted)
    uris = {"redirect_uris": list(registration.redirect_uris)}
    sandbox.control("accounts", {"clients": {client: uris}})
    identity = zoho.identity(Time())
    browser = Browser(find=zoho.browser_url, way=way, press=press)
    try:
        use = BrowserUse(browser.open)
        granted = await identity.by_browser(registration, use, lambda _step: None)
        return await identity.account(registration, granted), granted.credentials
    finally:
        if browser.task is not None:
            await browser.task
        await identity.aclose()


async def test_who_does_not_know_the_data_centre_is_led_there_and_tokens_go_nowhere_else(
    zoho, sandbox
):
    sandbox.control("accounts", IN_EUROPE)
    account, credentials = await by_browser(zoho, sandbox)
    assert (account.data_centre, account.kind) == (DataCentre.EU, OrgKind.PRODUCTION)
    assert account.key == f"live-eu-{account.org_id}-{account.user_id}"
    (exchange,) = [one for one in zoho.asked if one.path == "/oauth/v2/token"]
    assert exchange.query == ""
    assert zoho.hosts_that_got(exchange.form["code"]) == {EU_ACCOUNTS}
    assert zoho.hosts_that_got(exchange.form["code_verifier"]) == {EU_ACCOUNTS}
    assert zoho.hosts_that_got(credentials.access_token) == {EU_API}
    assert zoho.hosts_that_got(credentials.refresh_token) == set()
    assert zoho.hosts_that_got(credentials.client_secret) == {EU_ACCOUNTS}


STRANGERS = [
    "https://accounts.zoho.com.evil.example",
    "http://accounts.zoho.eu",
    "https://accounts.zoho.eu:8443",
    "https://me@accounts.zoho.eu",
    "https://accounts.zoho.eu/oauth",
    "https://www.zohoapis.eu",
    "http://127.0.0.1:8000",
    "//accounts.zoho.eu",
    "accounts.zoho.eu",
    "https://\u0430ccounts.zoho.eu",  # a Cyrillic letter
]


@pytest.mark.parametrize("server", STRANGERS)
async def test_a_code_goes_to_no_server_that_is_not_zohos(zoho, sandbox, server):
    sandbox.control("accounts", {"accounts_server": server})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox)
    assert caught.value.kind is SignInTrouble.HOST_UNKNOWN
    assert zoho.asked == []


@pytest.mark.parametrize("api", ["https://evil.example", EU_API, "http://www.zohoapis.com"])
async def test_a_token_for_another_server_is_not_used(zoho, sandbox, api):
    sandbox.control("accounts", {"api_domain": api})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox)
    assert caught.value.kind is SignInTrouble.HOST_UNKNOWN
    assert [one.origin for one in zoho.asked] == [US_ACCOUNTS]


async def test_without_a_word_of_the_accounts_server_the_chosen_one_is_asked(zoho, sandbox):
    account, _ = await by_browser(
        zoho,
        sandbox,
        centre=DataCentre.US,
        way=lambda url: with_query(url, {"accounts-server": None, "location": None}),
    )
    assert account.data_centre is DataCentre.US


@pytest.mark.parametrize("told", [US_API, "https://sandbox.zohoapis.com"])
async def test_a_sandbox_org_is_called_at_its_own_server_whichever_zoho_names(zoho, sandbox, told):
    sandbox.control("accounts", {"api_domain": told})
    sandbox.control("org", {"environment": "Sandbox"})
    account, credentials = await by_browser(zoho, sandbox, kind=OrgKind.ZOHO_SANDBOX)
    assert account.key.startswith("trial-us-")
    assert zoho.hosts_that_got(credentials.access_token) == {"https://sandbox.zohoapis.com"}


@pytest.mark.parametrize(
    ("wanted", "environment", "api"),
    [
        (OrgKind.PRODUCTION, "Production", "https://sandbox.zohoapis.com"),
        (OrgKind.PRODUCTION, "Sandbox", US_API),
        (OrgKind.ZOHO_SANDBOX, "Production", US_API),
    ],
)
async def test_an_org_of_the_other_kind_is_told(zoho, sandbox, wanted, environment, api):
    sandbox.control("accounts", {"api_domain": api})
    sandbox.control("org", {"environment": environment})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox, kind=wanted)
    assert caught.value.kind is SignInTrouble.WRONG_KIND


@pytest.mark.parametrize("wanted", [OrgKind.PRODUCTION, OrgKind.ZOHO_SANDBOX])
async def test_a_developers_org_counts_as_what_it_is_signed_in_to_as(zoho, sandbox, wanted):
    sandbox.control("org", {"environment": "Developer"})
    account, _ = await by_browser(zoho, sandbox, kind=wanted)
    assert account.kind is wanted


async def test_without_the_permission_to_use_the_api_the_refusal_is_told(zoho, sandbox):
    sandbox.control("org", {"permissions": {"Crm_Implied_Api_Access": False}})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox)
    assert caught.value.kind is SignInTrouble.ORG_UNREADABLE
    assert caught.value.problem is not None
    assert caught.value.problem.details["permissions"] == ["Crm_Implied_Api_Access"]


async def test_no_is_no(zoho, sandbox):
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox, press="deny")
    assert caught.value.kind is SignInTrouble.DENIED
    assert zoho.asked == []


@pytest.mark.parametrize(
    ("needed", "given", "kind"),
    [
        (False, False, None),
        (False, True, None),
        (True, True, None),
        (True, False, SignInTrouble.SECRET_NEEDED),
    ],
)
async def test_a_mobile_client_by_both_readings_of_its_secret(zoho, sandbox, needed, given, kind):
    sandbox.control("accounts", {"clients": {"mobile": {"secret_needed": needed}}})
    if kind is None:
        account, _ = await by_browser(zoho, sandbox, secret=given)
        assert account.org_id
        return
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox, secret=given)
    assert caught.value.kind is kind


async def test_a_secret_of_another_data_centre_is_told(zoho, sandbox):
    own = {"clients": {"server": {"one_secret": False}}}
    sandbox.control("accounts", {**IN_EUROPE, **own})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox, client="server")
    assert caught.value.kind is SignInTrouble.SECRET_WRONG


async def test_a_client_that_europe_does_not_know_is_told(zoho, sandbox):
    sandbox.control("accounts", {**IN_EUROPE, "clients": {"mobile": {"data_centres": ["us"]}}})
    with pytest.raises(SignInFailed) as caught:
        await by_browser(zoho, sandbox)
    assert caught.value.kind is SignInTrouble.CLIENT_UNKNOWN


async def test_nobody_comes_back_in_time(zoho):
    registration = zoho.registration("mobile", ports=free_ports())
    identity = zoho.identity(Time(), browser_seconds=0.02)
    with pytest.raises(SignInFailed) as caught:
        await identity.by_browser(registration, BrowserUse(lambda _url: True), lambda _step: None)
    await identity.aclose()
    assert caught.value.kind is SignInTrouble.TIMED_OUT


async def test_who_comes_back_with_another_state_is_not_let_in(zoho, sandbox, monkeypatch):
    registration = zoho.registration("mobile", ports=free_ports())
    uris = {"redirect_uris": list(registration.redirect_uris)}
    sandbox.control("accounts", {"clients": {"mobile": uris}})
    identity = zoho.identity(Time())
    forged = Browser(zoho.browser_url, way=lambda url: with_query(url, {"state": "forged"}))

    async def nobody_else(_loopback: Loopback) -> Returned:
        assert forged.task is not None
        await forged.task
        raise TimeoutError

    monkeypatch.setattr(Loopback, "returned", nobody_else)
    with pytest.raises(SignInFailed) as caught:
        await identity.by_browser(registration, BrowserUse(forged.open), lambda _step: None)
    await identity.aclose()
    assert caught.value.kind is SignInTrouble.STATE_MISMATCH
    assert forged.answers[0].status_code == 404
    assert zoho.asked == []


async def by_grant(
    zoho: PlayedZoho, code: str, client: str = "self", centre: DataCentre | None = None
):
    registration = zoho.registration(client, centre)
    identity = zoho.identity(Time())
    try:
        granted = await identity.by_grant(registration, code)
        return await identity.account(registration, granted)
    finally:
        await identity.aclose()


def grant_token(sandbox: Caller, *scopes: str) -> str:
    made = sandbox.control("grant", {"scopes": list(scopes or SCOPES)})
    return str(made["code"])


async def test_a_grant_token_of_the_console_is_good_in_its_own_data_centre(zoho, sandbox):
    account = await by_grant(zoho, f"  {grant_token(sandbox)}\n", centre=DataCentre.US)
    assert account.data_centre is DataCentre.US


async def test_where_the_data_centre_is_unknown_each_of_zohos_is_asked_in_turn(zoho, sandbox):
    sandbox.control("accounts", IN_EUROPE)
    account = await by_grant(zoho, grant_token(sandbox))
    assert account.data_centre is DataCentre.EU
    tokens = [one.origin for one in zoho.asked if one.path == "/oauth/v2/token"]
    assert tokens == [US_ACCOUNTS, EU_ACCOUNTS]


@pytest.mark.parametrize("code", ["", "a", "a b\x00c", "cödé-of-letters", "x" * 501])
async def test_what_cannot_be_a_grant_token_is_not_sent(zoho, code):
    with pytest.raises(SignInFailed) as caught:
        await by_grant(zoho, code, centre=DataCentre.US)
    assert caught.value.kind is SignInTrouble.CODE_EXPIRED
    assert zoho.asked == []


async def test_a_used_grant_token_is_told(zoho, sandbox):
    code = grant_token(sandbox)
    await by_grant(zoho, code, centre=DataCentre.US)
    with pytest.raises(SignInFailed) as caught:
        await by_grant(zoho, code, centre=DataCentre.US)
    assert caught.value.kind is SignInTrouble.CODE_EXPIRED


async def test_a_grant_token_that_may_too_little_is_told_with_what_was_refused(zoho, sandbox):
    with pytest.raises(SignInFailed) as caught:
        await by_grant(zoho, grant_token(sandbox, "ZohoCRM.modules.ALL"), centre=DataCentre.US)
    assert caught.value.kind is SignInTrouble.BAD_SCOPE
    assert caught.value.problem is not None
    assert caught.value.problem.code == "OAUTH_SCOPE_MISMATCH"


class Person:
    """Types the device's code after so many questions, in the time of the test and the sandbox."""

    def __init__(self, zoho: PlayedZoho, sandbox: Caller, *, after: int, press: str = "approve"):
        self.hours = Hours()
        self.shown: DeviceCode | None = None
        self.waits: list[float] = []
        self.time = Time(self.hours.time.now, self._sleep, self.hours.time.wall)
        self._zoho, self._sandbox, self._after = zoho, sandbox, after
        self._browser = Browser(zoho.browser_url, press=press)

    def tell(self, step: object) -> None:
        if isinstance(step, DeviceCode):
            self.shown = step

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self._sandbox.advance(seconds)
        await self.hours.time.sleep(seconds)
        if len(self.waits) == self._after:
            assert self.shown is not None
            await self._browser.approve_device(self.shown.url, self.shown.user_code)


async def by_device(zoho: PlayedZoho, person: Person, client: str = "device"):
    registration = zoho.registration(client)
    identity = zoho.identity(person.time)
    try:
        granted = await identity.by_device(registration, person.tell)
        return await identity.account(registration, granted)
    finally:
        await identity.aclose()


async def test_a_device_is_signed_in_when_the_person_has_typed_its_code(zoho, sandbox):
    sandbox.control("accounts", {"device_gap": 1})
    person = Person(zoho, sandbox, after=3)
    account = await by_device(zoho, person)
    assert account.data_centre is DataCentre.US
    assert person.waits == [5.0, 5.0, 5.0]
    assert person.shown is not None
    assert (person.shown.interval, person.shown.seconds) == (5.0, 300.0)
    assert person.shown.url == f"{US_ACCOUNTS}/oauth/v3/device"
    assert person.shown.user_code in person.shown.whole_url
    polls = [one for one in zoho.asked if one.path == "/oauth/v3/device/token"]
    assert all(one.query == "" and one.form["client_secret"] for one in polls)


async def test_a_device_that_asks_too_often_asks_less_often(zoho, sandbox):
    person = Person(zoho, sandbox, after=6)  # the sandbox wants 30 seconds in between
    await by_device(zoho, person)
    assert person.waits == [5.0, 5.0, 10.0, 15.0, 20.0, 25.0]


async def test_a_device_goes_on_where_its_user_lives(zoho, sandbox):
    sandbox.control("accounts", {**IN_EUROPE, "device_gap": 1})
    account = await by_device(zoho, Person(zoho, sandbox, after=1))
    assert account.data_centre is DataCentre.EU
    polls = [one.origin for one in zoho.asked if one.path == "/oauth/v3/device/token"]
    assert polls == [US_ACCOUNTS, EU_ACCOUNTS]


async def test_a_device_that_is_denied_and_one_that_nobody_answers(zoho, sandbox):
    with pytest.raises(SignInFailed) as caught:
        await by_device(zoho, Person(zoho, sandbox, after=1, press="deny"))
    assert caught.value.kind is SignInTrouble.DENIED
    sandbox.control("accounts", {"device_gap": 1})
    person = Person(zoho, sandbox, after=1000)
    with pytest.raises(SignInFailed) as caught:
        await by_device(zoho, person)
    assert caught.value.kind is SignInTrouble.TIMED_OUT
    assert sum(person.waits) <= 300.0


async def test_a_client_without_a_device_grant_is_told(zoho, sandbox):
    with pytest.raises(SignInFailed) as caught:
        await by_device(zoho, Person(zoho, sandbox, after=1), "mobile")
    assert caught.value.kind is SignInTrouble.CLIENT_UNKNOWN


async def test_a_revoked_access_is_revoked_where_it_was_given(zoho, sandbox):
    sandbox.control("accounts", IN_EUROPE)
    account, credentials = await by_browser(zoho, sandbox)
    identity = zoho.identity(Time())
    await identity.revoke(account, credentials)
    assert zoho.hosts_that_got(credentials.refresh_token) == {EU_ACCOUNTS}
    with pytest.raises(CrmError):
        await identity.revoke(account, credentials)
    await identity.aclose()


async def test_a_server_that_is_nobodys_is_unreachable_not_a_failed_sign_in(zoho):
    zoho.places.clear()
    with pytest.raises(Unreachable) as caught:
        await by_grant(zoho, "1000.abc", centre=DataCentre.US)
    assert caught.value.trouble is Trouble.NO_SERVER


async def test_a_device_bears_a_network_that_fails_for_a_while(zoho, sandbox):
    sandbox.control("accounts", {"device_gap": 1})
    sandbox.order("refuse", path="/oauth/v3/device/token", times=2)
    sandbox.order("cut_before_effect", path="/oauth/v3/device/token", times=1)
    person = Person(zoho, sandbox, after=5)
    await by_device(zoho, person)
    assert len(person.waits) == 5


async def test_a_device_that_never_gets_through_says_what_stood_in_the_way(zoho, sandbox):
    sandbox.order("refuse", path="/oauth/v3/device/token", times=0)
    with pytest.raises(ServerFailed):
        await by_device(zoho, Person(zoho, sandbox, after=1000))


async def test_whose_access_it_is_is_asked_again_where_the_server_fails(zoho, sandbox):
    sandbox.order("refuse", path="/crm/v8/org", times=2)
    account, _ = await by_browser(zoho, sandbox)
    assert account.org_id


async def test_a_code_is_not_sent_twice_where_it_may_have_arrived(zoho, sandbox):
    sandbox.order("cut_after_effect", path="/oauth/v2/token", times=1)
    with pytest.raises(Unreachable):
        await by_browser(zoho, sandbox)
    assert [one.path for one in zoho.asked] == ["/oauth/v2/token"]
