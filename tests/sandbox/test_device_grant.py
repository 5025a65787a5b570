"""Signing in a device without a browser: its codes, its polls, and the page for the person."""

from __future__ import annotations

import httpx
import pytest

from tests.sandbox.browser import Browser, Page
from tests.sandbox.caller import Caller, Json

HOSTILE = '"><script>alert(1)</script>\N{SNOWMAN}'


@pytest.fixture
def browser(http: httpx.Client) -> Browser:
    return Browser(http)


def begin(sandbox: Caller, **form: str) -> Json:
    """What a device is told when it asks for codes."""
    asked = {
        "client_id": sandbox.credentials["clients"]["device"]["client_id"],
        "grant_type": "device_request",
        "scope": "ZohoCRM.modules.ALL,ZohoCRM.org.READ",
        "access_type": "offline",
        "prompt": "consent",
        **form,
    }
    told: Json = sandbox.device("code", **asked).json()
    return told


def poll(sandbox: Caller, device: Json, *, at: str | None = None, **form: str) -> Json:
    """What it is told when it asks whether somebody allowed it."""
    client = sandbox.credentials["clients"]["device"]
    asked = {
        "client_id": client["client_id"],
        "client_secret": client["client_secret"],
        "grant_type": "device_token",
        "code": device["device_code"],
        **form,
    }
    answer = sandbox.device("token", at=at, **asked)
    assert answer.status_code == 200
    told: Json = answer.json()
    return told


def consent_page(browser: Browser, device: Json, typed: str | None = None) -> Page:
    """The page to which the typed code leads."""
    page = browser.open(device["verification_url"])
    assert page.forms["code"].fields == {"user_code": ""}
    return browser.show(page.press("code", user_code=typed or device["user_code"]))


def test_a_walk_from_the_code_to_a_lead(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox)
    assert device["verification_url"] == f"{sandbox.credentials['url']}/oauth/v3/device"
    assert (device["interval"], device["expires_in"]) == (5_000, 300_000)
    assert device["device_code"].startswith("1004.")
    assert poll(sandbox, device) == {"error": "authorization_pending"}
    page = consent_page(browser, device)
    for shown in ("Segue (without a browser) would like", "ZohoCRM.org.READ"):
        assert shown in page.text
    assert "Approved" in browser.show(page.press("approve")).text
    assert "no such code" in consent_page(browser, device).text
    granted = poll(sandbox, device)
    assert granted.keys() >= {"access_token", "refresh_token", "api_domain", "expires_in"}
    assert granted["access_token"].startswith("1004.")
    assert sandbox.request("GET", "Leads?fields=Email", token=granted["access_token"]).is_success
    assert poll(sandbox, device) == {"error": "invalid_code"}
    client = sandbox.credentials["clients"]["device"]
    names = ("client_id", "client_secret")
    again = sandbox.refresh(
        refresh_token=granted["refresh_token"], **{name: client[name] for name in names}
    )
    assert "access_token" in again.json()


def test_the_whole_address_fills_the_code_in(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox)
    page = browser.open(device["verification_uri_complete"])
    assert page.forms["code"].fields == {"user_code": device["user_code"]}
    assert "approve" in browser.show(page.press("code")).forms


@pytest.mark.parametrize("change", [str.lower, lambda code: f" {code.replace('-', ' ')} "])
def test_codes_may_be_typed_carelessly(sandbox: Caller, browser: Browser, change) -> None:
    device = begin(sandbox)
    assert "approve" in consent_page(browser, device, change(device["user_code"])).forms


def test_denied(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox)
    assert "Denied" in browser.show(consent_page(browser, device).press("deny")).text
    assert poll(sandbox, device) == {"error": "access_denied"}
    assert "no such code" in consent_page(browser, device).text


def test_expired(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox)
    page = consent_page(browser, device)
    sandbox.advance(301)
    assert poll(sandbox, device) == {"error": "expired"}
    assert "no such code" in consent_page(browser, device).text
    assert page.press("approve").status_code == 400


def test_too_fast(sandbox: Caller, browser: Browser) -> None:
    """30 seconds by the documents, whatever interval is told; what is granted is given at once."""
    device = begin(sandbox)
    expected = [(0, "authorization_pending"), (29, "slow_down"), (31, "authorization_pending")]
    for seconds, word in expected:
        sandbox.advance(seconds)
        assert poll(sandbox, device) == {"error": word}
    sandbox.control("accounts", {"device_gap": 5})
    sandbox.advance(6)
    assert poll(sandbox, device) == {"error": "authorization_pending"}
    consent_page(browser, device).press("approve")
    assert "access_token" in poll(sandbox, device)


def test_a_user_of_another_data_centre(sandbox: Caller, browser: Browser) -> None:
    sandbox.control("accounts", {"data_centre": "eu"})
    device = begin(sandbox)
    eu = sandbox.credentials["data_centres"]["eu"]
    assert poll(sandbox, device) == {"error": "authorization_pending"}
    consent_page(browser, device).press("approve")
    for _ in range(2):
        assert poll(sandbox, device) == {"user_location": "eu", "error": "other_dc"}
    granted = poll(sandbox, device, at=eu)
    assert granted["api_domain"] == eu


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"client_id": "1004.X"}, "invalid_client"),
        ({"client_id": ""}, "invalid_client"),
        ({"grant_type": "device_token"}, "unsupported_grant_type"),
        ({"scope": ""}, "invalid_scope"),
        ({"scope": "ZohoCRM.nothing.READ"}, "invalid_scope"),
    ],
)
def test_refused_beginnings(sandbox: Caller, form: dict[str, str], error: str) -> None:
    assert begin(sandbox, **form) == {"error": error}


@pytest.mark.parametrize("kind", ["server", "mobile", "self"])
def test_only_devices_get_device_codes(sandbox: Caller, kind: str) -> None:
    client_id = sandbox.credentials["clients"][kind]["client_id"]
    assert begin(sandbox, client_id=client_id) == {"error": "invalid_client"}


@pytest.mark.parametrize(
    ("form", "error"),
    [
        ({"client_id": "1004.X"}, "invalid_client"),
        ({"client_secret": "X"}, "invalid_client_secret"),
        ({"grant_type": "authorization_code"}, "unsupported_grant_type"),
        ({"code": "1004.X"}, "invalid_code"),
        ({"code": ""}, "invalid_code"),
    ],
)
def test_refused_polls(sandbox: Caller, form: dict[str, str], error: str) -> None:
    assert poll(sandbox, begin(sandbox), **form) == {"error": error}


def test_a_device_code_belongs_to_the_client_that_asked(sandbox: Caller) -> None:
    server = {name: sandbox.credentials[name] for name in ("client_id", "client_secret")}
    assert poll(sandbox, begin(sandbox), **server) == {"error": "invalid_code"}


def test_a_device_that_wants_no_refresh_token_gets_none(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox, access_type="online")
    consent_page(browser, device).press("approve")
    assert "refresh_token" not in poll(sandbox, device)


@pytest.mark.parametrize("typed", ["", "ABCD-EFGH", HOSTILE, "x" * 5_000])
def test_hostile_codes_stay_text(sandbox: Caller, browser: Browser, typed: str) -> None:
    device = begin(sandbox)
    page = consent_page(browser, device, typed or " ")
    assert "There is no such code" in page.text
    assert page.forms["code"].fields["user_code"] == (typed or " ")
    assert "script" not in page.tags


def test_a_browsers_ticket_is_no_devices(sandbox: Caller, browser: Browser) -> None:
    device = begin(sandbox)
    ticket = consent_page(browser, device).forms["approve"].fields["ticket"]
    answer = sandbox.accounts("auth", ticket=ticket, decision="approve")
    assert (answer.status_code, answer.headers.get("location")) == (400, None)
