"""The token calls of the accounts server: codes, PKCE, secrets, refresh tokens and their limits."""

from __future__ import annotations

import base64
import hashlib

import httpx
import pytest

from tests.sandbox.caller import Caller, Json

VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789"
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
)
S256 = {"code_challenge": CHALLENGE, "code_challenge_method": "S256"}
PLAIN = {"code_challenge": VERIFIER}


def asked(sandbox: Caller, kind: str = "mobile", **query: str) -> dict[str, str]:
    """What a client of that type sends the browser with."""
    client = sandbox.credentials["clients"][kind]
    pkce = S256 if kind == "mobile" and "code_challenge" not in query else {}
    return {
        "response_type": "code",
        "client_id": client["client_id"],
        "redirect_uri": client["redirect_uris"][0],
        "scope": "ZohoCRM.modules.ALL",
        "access_type": "offline",
        "prompt": "consent",
        **pkce,
        **query,
    }


def code_from(sandbox: Caller, kind: str = "mobile", **query: str) -> str:
    """What the browser brings back to the application."""
    return str(sandbox.approve(**asked(sandbox, kind, **query)).params["code"])


def exchange(
    sandbox: Caller, code: str, kind: str = "mobile", /, *, at: str | None = None, **form: str
) -> Json:
    """The code for tokens, at the accounts server `at`.

    An app on a desktop proves itself by its verifier, a server by its secret.
    """
    client = sandbox.credentials["clients"][kind]
    proof = {
        "mobile": {"code_verifier": VERIFIER},
        "server": {"client_secret": client["client_secret"]},
    }
    sent = {
        "grant_type": "authorization_code",
        "client_id": client["client_id"],
        "redirect_uri": client["redirect_uris"][0],
        "code": code,
        **proof[kind],
        **form,
    }
    granted: Json = sandbox.accounts("token", at=at, **sent).json()
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
        ({"client_id": "\N{SNOWMAN}"}, "invalid_client"),
        ({"client_secret": "X"}, "invalid_client_secret"),
        ({"refresh_token": "1000.X"}, "invalid_code"),
        ({"refresh_token": ""}, "invalid_code"),
        ({"grant_type": "password"}, "unsupported_grant_type"),
        ({"grant_type": ""}, "unsupported_grant_type"),
        ({"grant_type": "x", "client_id": "1000.X"}, "invalid_client"),
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


@pytest.mark.parametrize("challenge", [S256, PLAIN, {**PLAIN, "code_challenge_method": "plain"}])
def test_a_code_and_its_verifier_buy_both_tokens(
    sandbox: Caller, challenge: dict[str, str]
) -> None:
    granted = exchange(sandbox, code_from(sandbox, **challenge))
    assert granted.keys() == {
        "access_token", "refresh_token", "scope", "api_domain", "token_type", "expires_in",
    }  # fmt: skip
    assert sandbox.request("GET", "Leads?fields=Email", token=granted["access_token"]).is_success
    client_id = sandbox.credentials["clients"]["mobile"]["client_id"]
    again = sandbox.accounts(
        "token",
        grant_type="refresh_token",
        client_id=client_id,
        refresh_token=granted["refresh_token"],
    )
    assert again.json()["scope"] == "ZohoCRM.modules.ALL"


@pytest.mark.parametrize(
    ("challenge", "form", "error"),
    [
        ({"code_challenge": CHALLENGE}, {}, "invalid_code"),
        (S256, {"code_verifier": "X"}, "invalid_code"),
        (S256, {"code_verifier": ""}, "invalid_code"),
        (S256, {"code_verifier": CHALLENGE}, "invalid_code"),
        (S256, {"redirect_uri": "http://localhost:1/"}, "invalid_redirect_uri"),
        (S256, {"redirect_uri": ""}, "invalid_redirect_uri"),
        (S256, {"code": "1000.X"}, "invalid_code"),
        (S256, {"client_secret": "X"}, "invalid_client_secret"),
    ],
)
def test_a_wrong_exchange_buys_nothing_and_uses_the_code_up(
    sandbox: Caller, challenge: dict[str, str], form: dict[str, str], error: str
) -> None:
    code = code_from(sandbox, **challenge)
    assert exchange(sandbox, code, **form) == {"error": error}
    is_good_still = "client_secret" in form or "code" in form
    assert ("access_token" in exchange(sandbox, code)) is is_good_still


def test_a_code_belongs_to_the_client_that_asked(sandbox: Caller) -> None:
    code = code_from(sandbox, "server")
    assert exchange(sandbox, code, "mobile") == {"error": "invalid_code"}
    refresh_token = exchange(sandbox, code_from(sandbox))["refresh_token"]
    assert sandbox.refresh(refresh_token=refresh_token).json() == {"error": "invalid_code"}


def test_a_server_needs_its_secret_and_no_verifier(sandbox: Caller) -> None:
    code = code_from(sandbox, "server")
    form = {
        "grant_type": "authorization_code",
        "client_id": sandbox.credentials["client_id"],
        "redirect_uri": sandbox.credentials["clients"]["server"]["redirect_uris"][0],
        "code": code,
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
    again = sandbox.accounts("token/revoke", token=refresh_token)
    assert (again.status_code, again.json()) == (400, {"error": "invalid_token"})


def test_an_access_token_can_be_revoked_alone(sandbox: Caller) -> None:
    token = sandbox.credentials["access_token"]
    assert sandbox.accounts("token/revoke", token=token).json() == {"status": "success"}
    assert sandbox.leads().status_code == 401
    assert "access_token" in sandbox.refresh().json()


def test_the_twenty_first_refresh_token_pushes_out_the_oldest(sandbox: Caller) -> None:
    sandbox.control("accounts", {"codes_in_ten_minutes": 100})
    for _ in range(19):
        exchange(sandbox, code_from(sandbox, "server"), "server")
    exchange(sandbox, code_from(sandbox))
    assert "access_token" in sandbox.refresh().json()
    exchange(sandbox, code_from(sandbox, "server"), "server")
    assert sandbox.refresh().json() == {"error": "invalid_code"}
    assert sandbox.leads().status_code == 401


def test_the_sixteenth_access_token_ends_the_oldest(sandbox: Caller) -> None:
    bought = [sandbox.credentials["access_token"]]
    for place in range(16):
        if place == 9:
            sandbox.advance(601)
        alive = [sandbox.request("GET", "org", token=one).is_success for one in bought[-15:]]
        assert all(alive)
        bought.append(sandbox.refresh().json()["access_token"])
    good = [sandbox.request("GET", "org", token=one).is_success for one in bought]
    assert good == [False, False] + [True] * 15
