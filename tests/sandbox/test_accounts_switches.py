"""Steering the accounts server: data centres, clients as registered, limits, self clients."""

from __future__ import annotations

import httpx
import pytest

from tests.sandbox.browser import Page
from tests.sandbox.caller import Caller, Json
from tests.sandbox.test_oauth import VERIFIER, asked, code_from, exchange


def test_asking_tells_all_switches(sandbox: Caller) -> None:
    state = sandbox.control("accounts", {})
    assert state == {
        "signed_in": sandbox.credentials["user_id"],
        "data_centre": "us",
        "location": None,
        "accounts_server": None,
        "api_domain": None,
        "throttle_status": 400,
        "device_interval": 5,
        "device_gap": 30,
        "live_access_tokens": 15,
        "codes_in_ten_minutes": 10,
        "organisations": [],
        "clients": {
            kind: {
                "redirect_uris": client["redirect_uris"],
                "secret_needed": kind != "mobile",
                "pkce_needed": kind == "mobile",
                "data_centres": ["us", "eu"],
                "one_secret": True,
            }
            for kind, client in sandbox.credentials["clients"].items()
        },
    }
    assert sandbox.control("accounts", state) == state


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ([], "object"),
        ({"date_centre": "eu"}, "date_centre"),
        ({"data_centre": "in"}, "us, eu"),
        ({"data_centre": None}, "us, eu"),
        ({"data_centre": ["us"]}, "us, eu"),
        ({"signed_in": "1"}, "signed_in"),
        ({"signed_in": {}}, "signed_in"),
        ({"location": 1}, "location"),
        ({"location": ""}, "location"),
        ({"accounts_server": []}, "accounts_server"),
        ({"api_domain": {}}, "api_domain"),
        ({"throttle_status": 429}, "throttle_status"),
        ({"throttle_status": True}, "throttle_status"),
        ({"device_gap": -1}, "device_gap"),
        ({"device_interval": "5"}, "device_interval"),
        ({"device_interval": 1e300}, "device_interval"),
        ({"live_access_tokens": 0}, "live_access_tokens"),
        ({"live_access_tokens": 1.5}, "live_access_tokens"),
        ({"codes_in_ten_minutes": -1}, "codes_in_ten_minutes"),
        ({"clients": []}, "object"),
        ({"clients": {"javascript": {}}}, "javascript"),
        ({"clients": {"mobile": 1}}, "object"),
        ({"clients": {"mobile": {"secret": True}}}, "secret"),
        ({"clients": {"mobile": {"secret_needed": 1}}}, "true or false"),
        ({"clients": {"mobile": {"data_centres": []}}}, "data_centres"),
        ({"clients": {"mobile": {"data_centres": ["cn"]}}}, "data_centres"),
        ({"clients": {"mobile": {"redirect_uris": "http://localhost/"}}}, "localhost"),
        ({"clients": {"mobile": {"redirect_uris": ["http://127.0.0.1:9/"]}}}, "127.0.0.1"),
        ({"clients": {"mobile": {"redirect_uris": ["http://example.org/"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["segue://localhost"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://localhost@x/"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://a@localhost/"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://localhost:99999/"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://localhost/#x"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://localhost/\r\nX: y"]}}}, "this machine"),
        ({"clients": {"mobile": {"redirect_uris": ["http://["]}}}, "this machine"),
        ({"data_centre": "eu", "location": 1}, "location"),
    ],
)
def test_changes_that_make_no_sense_change_nothing(
    sandbox: Caller, change: Json, says: str
) -> None:
    before = sandbox.control("accounts", {})
    answer = sandbox.steer("POST", "accounts", change)
    assert answer.status_code == 400
    assert says in answer.json()["error"]
    assert sandbox.control("accounts", {}) == before


def test_a_reset_sets_all_back(sandbox: Caller) -> None:
    before = sandbox.control("accounts", {})
    sandbox.control(
        "accounts",
        {"data_centre": "eu", "live_access_tokens": 3, "clients": {"self": {"one_secret": False}}},
    )
    sandbox.reset()
    assert sandbox.control("accounts", {}) == before


def test_a_user_of_another_data_centre_is_told_by_the_redirect(
    sandbox: Caller, http: httpx.Client
) -> None:
    sandbox.control("accounts", {"data_centre": "eu"})
    us, eu = (sandbox.credentials["data_centres"][name] for name in ("us", "eu"))
    back = sandbox.approve(**asked(sandbox))
    assert (back.params["location"], back.params["accounts-server"]) == ("eu", eu)

    assert exchange(sandbox, back.params["code"]) == {"error": "invalid_code"}
    granted = exchange(sandbox, back.params["code"], at=eu)
    assert granted["api_domain"] == eu
    headers = {"Authorization": f"Zoho-oauthtoken {granted['access_token']}"}
    statuses = [http.get(f"{url}/crm/v8/org", headers=headers).status_code for url in (us, eu)]
    assert statuses == [401, 401]  # the scope is for modules only

    leads = "/crm/v8/Leads?fields=Email"
    statuses = [http.get(url + leads, headers=headers).status_code for url in (us, eu)]
    assert statuses == [401, 200]
    client_id = sandbox.credentials["clients"]["mobile"]["client_id"]
    form = {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}
    for url, word in ((us, "error"), (eu, "access_token")):
        assert word in sandbox.accounts("token", at=url, client_id=client_id, **form).json()


def test_a_client_that_is_not_registered_for_a_data_centre_is_unknown_there(
    sandbox: Caller, http: httpx.Client
) -> None:
    registered = {"mobile": {"data_centres": ["us"]}}
    sandbox.control("accounts", {"data_centre": "eu", "clients": registered})
    eu = sandbox.credentials["data_centres"]["eu"]
    assert exchange(sandbox, code_from(sandbox), at=eu) == {"error": "invalid_client"}
    page = http.get(f"{eu}/oauth/v2/auth", params=asked(sandbox))
    assert "Client ID passed does not exist" in page.text


def test_a_client_may_have_another_secret_in_another_data_centre(sandbox: Caller) -> None:
    sandbox.control("accounts", {"data_centre": "eu", "clients": {"server": {"one_secret": False}}})
    client = sandbox.credentials["clients"]["server"]
    eu = sandbox.credentials["data_centres"]["eu"]
    for secret, word in ((client["client_secret"], "error"), (client["other_secret"], "scope")):
        code = code_from(sandbox, "server")
        granted = exchange(sandbox, code, "server", at=eu, client_secret=secret)
        assert word in granted
    code = sandbox.approve(**asked(sandbox, "server")).params["code"]
    assert exchange(sandbox, code, "server") == {"error": "invalid_code"}


def test_what_zoho_tells_can_be_steered_to_strange_servers(sandbox: Caller) -> None:
    evil = "https://accounts.zoho.com.evil.example"
    sandbox.control(
        "accounts", {"location": "xx", "accounts_server": evil, "api_domain": f"{evil}/\r\n"}
    )
    back = sandbox.approve(**asked(sandbox))
    assert (back.params["location"], back.params["accounts-server"]) == ("xx", evil)
    assert exchange(sandbox, back.params["code"])["api_domain"] == f"{evil}/\r\n"
    assert sandbox.refresh().json()["api_domain"] == f"{evil}/\r\n"


def test_the_throttle_in_both_readings(sandbox: Caller) -> None:
    for _ in range(10):
        sandbox.refresh()
    answers = []
    for status in (400, 200):
        sandbox.control("accounts", {"throttle_status": status})
        answer = sandbox.refresh()
        answers.append(answer.json()["error"])
        assert answer.status_code == status
    assert answers == ["Access Denied"] * 2
    sandbox.advance(601)
    assert "access_token" in sandbox.refresh().json()


def test_fewer_access_tokens_can_be_alive(sandbox: Caller) -> None:
    sandbox.control("accounts", {"live_access_tokens": 2})
    bought = [sandbox.refresh().json()["access_token"] for _ in range(3)]
    good = [sandbox.request("GET", "org", token=one).is_success for one in bought]
    assert good == [False, True, True]


def test_mobile_clients_can_be_made_to_need_a_secret_or_no_pkce(sandbox: Caller) -> None:
    """Whether they do is not documented (secret), or depends on their age (PKCE)."""
    sandbox.control("accounts", {"clients": {"mobile": {"secret_needed": True}}})
    assert exchange(sandbox, code_from(sandbox)) == {"error": "invalid_client_secret"}
    secret = sandbox.credentials["clients"]["mobile"]["client_secret"]
    assert "scope" in exchange(sandbox, code_from(sandbox), client_secret=secret)
    sandbox.control("accounts", {"clients": {"mobile": {"pkce_needed": False}}})
    code = code_from(sandbox, code_challenge="")
    assert "scope" in exchange(sandbox, code, client_secret=secret, code_verifier=VERIFIER)


def test_redirect_uris_can_be_registered(sandbox: Caller) -> None:
    uri = "http://localhost:40404/back?a=b"
    sandbox.control("accounts", {"clients": {"mobile": {"redirect_uris": [uri]}}})
    assert sandbox.control("credentials")["clients"]["mobile"]["redirect_uris"] == [uri]
    query = asked(sandbox)
    assert sandbox.authorize(**query).status_code == 400
    back = sandbox.approve(**{**query, "redirect_uri": uri})
    assert str(back).startswith(f"{uri}&code=")
    assert "scope" in exchange(sandbox, back.params["code"], redirect_uri=uri)


def test_another_user_can_be_at_the_browser(sandbox: Caller) -> None:
    users = sandbox.get("users").json()["users"]
    other = next(user["id"] for user in users if user["id"] != sandbox.credentials["user_id"])
    sandbox.control("accounts", {"signed_in": other})
    token = exchange(sandbox, code_from(sandbox, scope="ZohoCRM.users.READ"))["access_token"]
    answer = sandbox.request("GET", "users?type=CurrentUser", token=token)
    assert [user["id"] for user in answer.json()["users"]] == [other]


def self_exchange(sandbox: Caller, code: str, **form: str) -> Json:
    """What a lone administrator's grant token is worth."""
    client = sandbox.credentials["clients"]["self"]
    asked = {
        "grant_type": "authorization_code",
        "client_id": client["client_id"],
        "client_secret": client["client_secret"],
        "code": code,
        **form,
    }
    granted: Json = sandbox.accounts("token", **asked).json()
    return granted


def test_a_self_clients_grant_token_needs_no_redirect(sandbox: Caller) -> None:
    code = sandbox.control("grant", {})["code"]
    assert self_exchange(sandbox, code, client_secret="X") == {"error": "invalid_client_secret"}
    granted = self_exchange(sandbox, code)
    assert granted.keys() >= {"access_token", "refresh_token", "api_domain"}
    assert sandbox.request("GET", "org", token=granted["access_token"]).is_success
    assert self_exchange(sandbox, code) == {"error": "invalid_code"}


@pytest.mark.parametrize(("minutes", "seconds"), [(None, 181), (3, 181), (10, 601)])
def test_grant_tokens_age(sandbox: Caller, minutes: int | None, seconds: int) -> None:
    wanted = {} if minutes is None else {"minutes": minutes}
    code = sandbox.control("grant", {"scopes": ["ZohoCRM.org.READ"], **wanted})["code"]
    sandbox.advance(seconds - 2)
    granted = self_exchange(sandbox, code)
    assert granted["scope"] == "ZohoCRM.org.READ"
    late = sandbox.control("grant", wanted)["code"]
    sandbox.advance(seconds)
    assert self_exchange(sandbox, late) == {"error": "invalid_code"}


@pytest.mark.parametrize(
    ("wanted", "says"),
    [
        ({"scopes": []}, "scopes"),
        ({"scopes": "ZohoCRM.org.READ"}, "scopes"),
        ({"scopes": ["ZohoCRM.nothing.READ"]}, "scopes"),
        ({"scopes": [1]}, "scopes"),
        ({"minutes": 4}, "minutes"),
        ({"minutes": [3]}, "minutes"),
        ({"minutes": 3.0}, "minutes"),
        ({"user": "1"}, "user"),
        ({"user": []}, "user"),
        ({"organisation": "1"}, "organisation"),
        ({"organisation": []}, "organisation"),
        ({"scope": "x"}, "scope"),
    ],
)
def test_grant_tokens_that_make_no_sense(sandbox: Caller, wanted: Json, says: str) -> None:
    answer = sandbox.steer("POST", "grant", wanted)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_the_eleventh_code_in_ten_minutes_is_refused_on_a_page(
    sandbox: Caller, http: httpx.Client
) -> None:
    for _ in range(10):
        code_from(sandbox)
    page = Page(http, sandbox.authorize(**asked(sandbox)))
    refused = Page(http, page.press("approve"))
    assert refused.answer.status_code == 400
    assert "Access Denied" in refused.text
    assert "scope" in exchange(sandbox, code_from(sandbox, "server"), "server")
    sandbox.advance(601)
    assert "scope" in exchange(sandbox, code_from(sandbox))


def test_a_person_withdraws_an_access(sandbox: Caller) -> None:
    granted = exchange(sandbox, code_from(sandbox))
    assert sandbox.control("withdraw", {"client": "mobile"}) == {"refresh_tokens": 1}
    token = granted["access_token"]
    assert sandbox.request("GET", "Leads?fields=Email", token=token).status_code == 401
    client_id = sandbox.credentials["clients"]["mobile"]["client_id"]
    form = {"grant_type": "refresh_token", "refresh_token": granted["refresh_token"]}
    assert sandbox.accounts("token", client_id=client_id, **form).json() == {
        "error": "invalid_code"
    }
    assert sandbox.leads().is_success
    assert "refresh_token" in exchange(sandbox, code_from(sandbox, prompt=""))


@pytest.mark.parametrize(
    "wrong", [{}, {"client": "x"}, {"client": ["mobile"]}, {"client": "mobile", "user": "1"}]
)
def test_withdrawals_that_make_no_sense(sandbox: Caller, wrong: Json) -> None:
    assert sandbox.steer("POST", "withdraw", wrong).status_code == 400
