"""The accounts server: tokens that really expire, PKCE, revocation, the throttle."""

from __future__ import annotations

import base64
import hashlib

import httpx
import pytest

from tests.sandbox.caller import Caller, Json

REDIRECT = "http://localhost:53682/"
VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789"
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
)


def code_from(sandbox: Caller, **query: str) -> str:
    """What the browser brings back to the application."""
    asked = {
        "response_type": "code",
        "client_id": sandbox.credentials["client_id"],
        "redirect_uri": REDIRECT,
        "scope": "ZohoCRM.modules.ALL",
        "access_type": "offline",
        **query,
    }
    answer = sandbox.authorize(**asked)
    assert answer.status_code == 302
    return httpx.URL(answer.headers["location"]).params["code"]


def exchange(sandbox: Caller, code: str, /, **form: str) -> Json:
    """The code for tokens, as an installed application does: no secret, but a verifier."""
    asked = {
        "grant_type": "authorization_code",
        "client_id": sandbox.credentials["client_id"],
        "redirect_uri": REDIRECT,
        "code": code,
        "code_verifier": VERIFIER,
        **form,
    }
    granted: Json = sandbox.accounts("token", **asked).json()
    return granted


def test_refresh_answers_as_zoho_does(sandbox: Caller) -> None:
    answer = sandbox.refresh()
    granted = answer.json()
    assert answer.status_code == 200
    assert granted.keys() == {"access_token", "scope", "api_domain", "token_type", "expires_in"}
    assert granted["api_domain"] == sandbox.credentials["url"]
    assert (granted["token_type"], granted["expires_in"]) == ("Bearer", 3600)
    assert granted["access_token"] != sandbox.credentials["access_token"]
    assert sandbox.request("GET", "Leads?fields=Email", token=granted["access_token"]).is_success
    assert sandbox.effects()["refreshes"] == 1


def test_parameters_may_come_in_the_query(sandbox: Caller, http: httpx.Client) -> None:
    names = ("client_id", "client_secret", "refresh_token")
    query = {name: sandbox.credentials[name] for name in names}
    url = f"{sandbox.credentials['url']}/oauth/v2/token"
    answer = http.post(url, params={"grant_type": "refresh_token", **query})
    assert "access_token" in answer.json()


def test_access_tokens_live_an_hour_of_the_sandboxs_time(sandbox: Caller) -> None:
    sandbox.advance(3500)
    fresh = sandbox.refresh().json()["access_token"]
    assert sandbox.leads().is_success
    sandbox.advance(101)
    assert sandbox.leads().json() == {
        "code": "INVALID_TOKEN",
        "details": {},
        "message": "invalid oauth token",
        "status": "error",
    }
    assert sandbox.request("GET", "Leads?fields=Email", token=fresh).is_success


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Zoho-oauthtoken",
        "Zoho-oauthtoken 1000.unknown",
        "Bearer {token}",
        "zoho-oauthtoken {token}",
        "{token}",
    ],
)
def test_only_zohos_own_header_is_accepted(
    sandbox: Caller, http: httpx.Client, header: str | None
) -> None:
    token = sandbox.credentials["access_token"]
    headers = {} if header is None else {"Authorization": header.format(token=token)}
    answer = http.get(f"{sandbox.credentials['url']}/crm/v8/Leads?fields=Email", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "INVALID_TOKEN")


@pytest.mark.parametrize(
    ("wrong", "error"),
    [
        ({"client_id": "1000.X"}, "invalid_client"),
        ({"client_secret": "X"}, "invalid_client_secret"),
        ({"refresh_token": "1000.X"}, "invalid_code"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
    ],
)
def test_refused_refreshes_are_http_200(sandbox: Caller, wrong: Json, error: str) -> None:
    answer = sandbox.refresh(**wrong)
    assert (answer.status_code, answer.json()) == (200, {"error": error})
    assert sandbox.effects()["refreshes"] == 0


def test_the_eleventh_refresh_in_ten_minutes_is_throttled(sandbox: Caller) -> None:
    for _ in range(10):
        assert sandbox.refresh().status_code == 200
    answer = sandbox.refresh()
    assert answer.status_code == 400
    assert answer.json() == {
        "error": "Access Denied",
        "error_description": "You have made too many requests continuously. "
        "Please try again after some time.",
    }
    sandbox.advance(601)
    assert sandbox.refresh().status_code == 200


def test_the_browser_comes_back_with_code_and_state(sandbox: Caller) -> None:
    answer = sandbox.authorize(
        client_id=sandbox.credentials["client_id"],
        redirect_uri=REDIRECT,
        scope="ZohoCRM.modules.ALL",
        state="a/b c",
    )
    back = httpx.URL(answer.headers["location"])
    assert str(back).startswith(REDIRECT + "?")
    assert back.params["state"] == "a/b c"
    assert back.params["location"] == "us"
    assert back.params["accounts-server"] == sandbox.credentials["url"]


@pytest.mark.parametrize(
    ("query", "error"),
    [
        ({"client_id": "1000.X"}, "invalid_client"),
        ({"redirect_uri": "segue://back"}, "invalid_redirect_uri"),
        ({"redirect_uri": "https://example.org/"}, "invalid_redirect_uri"),
        ({"redirect_uri": ""}, "invalid_redirect_uri"),
        ({"redirect_uri": "http://["}, "invalid_redirect_uri"),
    ],
)
def test_codes_go_to_known_clients_on_this_machine_only(
    sandbox: Caller, query: dict[str, str], error: str
) -> None:
    asked = {"client_id": sandbox.credentials["client_id"], "redirect_uri": REDIRECT, **query}
    answer = sandbox.authorize(**asked)
    assert (answer.status_code, answer.json()) == (200, {"error": error})


@pytest.mark.parametrize(
    "challenge",
    [
        {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
        {"code_challenge": VERIFIER, "code_challenge_method": "plain"},
        {"code_challenge": VERIFIER},
    ],
)
def test_a_code_and_its_verifier_buy_both_tokens(
    sandbox: Caller, challenge: dict[str, str]
) -> None:
    granted = exchange(sandbox, code_from(sandbox, **challenge))
    assert sandbox.request("GET", "Leads?fields=Email", token=granted["access_token"]).is_success
    again = sandbox.refresh(refresh_token=granted["refresh_token"]).json()
    assert again["scope"] == "ZohoCRM.modules.ALL"


@pytest.mark.parametrize(
    ("challenge", "form", "error"),
    [
        ({"code_challenge": CHALLENGE}, {}, "invalid_code"),
        (
            {"code_challenge": CHALLENGE, "code_challenge_method": "S256"},
            {"code_verifier": "X"},
            "invalid_code",
        ),
        ({}, {"redirect_uri": "http://localhost:1/"}, "invalid_redirect_uri"),
        ({}, {"code": "1000.X"}, "invalid_code"),
        ({}, {"client_secret": "X"}, "invalid_client_secret"),
    ],
)
def test_a_wrong_exchange_buys_nothing(
    sandbox: Caller, challenge: dict[str, str], form: dict[str, str], error: str
) -> None:
    assert exchange(sandbox, code_from(sandbox, **challenge), **form) == {"error": error}


def test_without_a_verifier_the_secret_is_needed(sandbox: Caller) -> None:
    form = {
        "grant_type": "authorization_code",
        "client_id": sandbox.credentials["client_id"],
        "redirect_uri": REDIRECT,
        "code": code_from(sandbox),
    }
    assert sandbox.accounts("token", **form).json() == {"error": "invalid_client_secret"}
    form["client_secret"] = sandbox.credentials["client_secret"]
    assert "access_token" in sandbox.accounts("token", **form).json()


def test_a_code_is_good_once_and_for_two_minutes(sandbox: Caller) -> None:
    code = code_from(sandbox)
    assert "access_token" in exchange(sandbox, code)
    assert exchange(sandbox, code) == {"error": "invalid_code"}
    late = code_from(sandbox)
    sandbox.advance(121)
    assert exchange(sandbox, late) == {"error": "invalid_code"}


def test_online_access_gets_no_refresh_token(sandbox: Caller) -> None:
    granted = exchange(sandbox, code_from(sandbox, access_type="online"))
    assert "refresh_token" not in granted


def test_revoking_ends_the_refresh_token_and_what_it_bought(sandbox: Caller) -> None:
    refresh_token = sandbox.credentials["refresh_token"]
    assert sandbox.accounts("token/revoke", token=refresh_token).json() == {"status": "success"}
    assert sandbox.refresh().json() == {"error": "invalid_code"}
    assert sandbox.leads().status_code == 401
    assert sandbox.accounts("token/revoke", token=refresh_token).json() == {
        "error": "invalid_token"
    }


def test_the_twenty_first_refresh_token_pushes_out_the_oldest(sandbox: Caller) -> None:
    for _ in range(19):
        exchange(sandbox, code_from(sandbox))
    assert "access_token" in sandbox.refresh().json()
    exchange(sandbox, code_from(sandbox))
    assert sandbox.refresh().json() == {"error": "invalid_code"}
