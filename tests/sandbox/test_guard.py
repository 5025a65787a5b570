"""What stands before every endpoint: scopes, unknown URLs, bodies, credits, requests at once."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from app.sandbox.scopes import covers
from app.sandbox.traffic import daily_credits
from tests.sandbox.caller import PAT, Caller, Json


@pytest.mark.parametrize(
    ("granted", "needed", "covered"),
    [
        ("ZohoCRM.modules.ALL", "ZohoCRM.modules.leads.READ", True),
        ("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.leads.CREATE", True),
        ("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.leads.READ", True),
        ("zohocrm.Modules.Leads.read", "ZohoCRM.modules.leads.READ", True),
        ("ZohoCRM.modules.leads.READ", "ZohoCRM.modules.leads.CREATE", False),
        ("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.contacts.READ", False),
        ("ZohoCRM.modules.lead.ALL", "ZohoCRM.modules.leads.READ", False),
        ("ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.READ", True),
        ("ZohoCRM.settings.fields.READ", "ZohoCRM.settings.layouts.READ", False),
        ("ZohoCRM.modules.ALL", "ZohoCRM.mass_convert.leads.CREATE", False),
        ("ZohoCRM.modules.ALL", "ZohoSearch.securesearch.READ", False),
    ],
)
def test_which_scope_covers_which(granted: str, needed: str, covered: bool) -> None:
    assert covers([granted], needed) is covered


@pytest.mark.parametrize(
    ("scopes", "method", "path", "allowed"),
    [
        (["ZohoCRM.modules.leads.READ"], "GET", "Leads?fields=Email", True),
        (["ZohoCRM.modules.contacts.ALL"], "GET", "Leads?fields=Email", False),
        (["ZohoCRM.modules.leads.READ"], "POST", "Leads", False),
        (["ZohoCRM.modules.leads.READ"], "PUT", f"Leads/{PAT}", False),
        (["ZohoCRM.modules.leads.READ"], "POST", f"Leads/{PAT}/actions/convert", False),
        (["ZohoCRM.modules.leads.READ"], "GET", "Leads/search?word=Boyle", False),
        (
            ["ZohoCRM.modules.leads.READ", "ZohoSearch.securesearch.READ"],
            "GET",
            "Leads/search?word=Boyle",
            True,
        ),
        (["ZohoCRM.modules.attachments.READ"], "GET", f"Leads/{PAT}/Notes?fields=id", False),
    ],
)
def test_scopes_are_checked(
    sandbox: Caller, scopes: list[str], method: str, path: str, allowed: bool
) -> None:
    token = sandbox.token_for(*scopes)
    answer = sandbox.request(method, path, token=token, json={} if method != "GET" else None)
    if allowed:
        assert answer.is_success
    else:
        assert answer.status_code == 401
        assert answer.json() == {
            "code": "OAUTH_SCOPE_MISMATCH",
            "details": {},
            "message": "Unauthorized",
            "status": "error",
        }


def test_coql_needs_its_own_scope_and_the_modules(sandbox: Caller) -> None:
    query = {"select_query": "select Email from Contacts where Email is not null"}

    def status(*scopes: str) -> int:
        return sandbox.request(
            "POST", "coql", token=sandbox.token_for(*scopes), json=query
        ).status_code

    assert status("ZohoCRM.coql.READ") == 401
    assert status("ZohoCRM.modules.contacts.READ") == 401
    assert status("ZohoCRM.coql.READ", "ZohoCRM.modules.leads.READ") == 401
    assert status("ZohoCRM.coql.READ", "ZohoCRM.modules.contacts.READ") == 200


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "Nothing?fields=id", 400, "INVALID_MODULE"),
        ("GET", f"Nothing/{PAT}", 400, "INVALID_MODULE"),
        ("GET", "Leads/abc", 400, "INVALID_DATA"),
        ("GET", "Leads/1/2/3/4/5", 404, "INVALID_URL_PATTERN"),
        ("DELETE", "Leads", 400, "INVALID_REQUEST_METHOD"),
        ("POST", f"Leads/{PAT}", 400, "INVALID_REQUEST_METHOD"),
        ("PATCH", "coql", 400, "INVALID_REQUEST_METHOD"),
        ("GET", "coql", 400, "INVALID_REQUEST_METHOD"),
    ],
)
def test_unknown_urls_and_methods(
    sandbox: Caller, method: str, path: str, status: int, code: str
) -> None:
    answer = sandbox.request(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


@pytest.mark.parametrize("path", ["/", "/crm", "/crm/v2/Leads", "/favicon.ico", "/oauth/v3/token"])
def test_other_urls_are_unknown(sandbox: Caller, http: httpx.Client, path: str) -> None:
    answer = http.get(sandbox.credentials["url"] + path)
    assert (answer.status_code, answer.json()["code"]) == (404, "INVALID_URL_PATTERN")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b"1", b'{"data": NaN}', b"\xff", b"[" * 100_000]
)
def test_a_body_that_is_no_json_object(sandbox: Caller, body: bytes) -> None:
    answer = sandbox.request("POST", "Leads", content=body)
    assert answer.status_code == 400
    assert answer.json() == {
        "code": "INVALID_DATA",
        "details": {"expected_data_type": "jsonobject"},
        "message": "body",
        "status": "error",
    }


@pytest.mark.parametrize(
    ("edition", "users", "credits_"),
    [
        ("Free", 3, 5_000),
        ("Standard", 1, 50_250),
        ("Standard", 1_000, 100_000),
        ("Professional", 6, 53_000),
        ("Enterprise", 6, 56_000),
        ("Enterprise", 10_000, 5_000_000),
        ("Ultimate", 10_000, 20_050_000),
    ],
)
def test_credits_of_a_day(edition: str, users: int, credits_: int) -> None:
    assert daily_credits(edition, users) == credits_


def test_credits_run_out_and_come_back_after_a_day(sandbox: Caller) -> None:
    sandbox.control("org", {"edition": "Free", "daily_credits": 200})
    answers = [sandbox.get("Leads/actions/count") for _ in range(4)]
    assert {answer.status_code for answer in answers} == {200}
    told = [answer.headers.get("x-api-credits-remaining") for answer in answers]
    assert told == [None, "100", "50", "0"]
    refused = sandbox.leads()
    assert (refused.status_code, refused.json()["code"]) == (400, "LIMIT_EXCEEDED")
    sandbox.advance(24 * 3600)
    sandbox.credentials["access_token"] = sandbox.refresh().json()["access_token"]
    assert sandbox.leads().status_code == 200


def test_used_up_credits_in_the_other_reading(sandbox: Caller) -> None:
    sandbox.control("org", {"daily_credits": 0, "used_up": "TOO_MANY_REQUESTS"})
    refused = sandbox.leads()
    assert (refused.status_code, refused.json()["code"]) == (429, "TOO_MANY_REQUESTS")
    assert sandbox.effects()["credits"] == 0
    sandbox.control("org", {"daily_credits": None})
    assert sandbox.leads().status_code == 200


@pytest.mark.parametrize(
    ("permission", "method", "path", "body"),
    [
        ("Crm_Implied_Api_Access", "GET", "org", None),
        ("Crm_Implied_Api_Access", "GET", "settings/modules", None),
        ("Crm_Implied_Api_Access", "POST", f"Leads/{PAT}/actions/convert", {"data": [{}]}),
        ("Crm_Implied_View_Leads", "GET", "Leads?fields=Email", None),
        ("Crm_Implied_View_Leads", "GET", f"Leads/{PAT}", None),
        ("Crm_Implied_View_Leads", "GET", "Leads/search?word=Boyle", None),
        ("Crm_Implied_View_Leads", "GET", "Leads/actions/count", None),
        ("Crm_Implied_View_Leads", "GET", f"Leads/{PAT}/__conversion_options", None),
        ("Crm_Implied_View_Leads", "GET", f"Leads/{PAT}/Notes?fields=id", None),
        ("Crm_Implied_View_Contacts", "GET", "Contacts?fields=Email", None),
        (
            "Crm_Implied_View_Accounts",
            "POST",
            "coql",
            {"select_query": "select id from Accounts where id > 1"},
        ),
        ("Crm_Implied_Convert_Lead", "POST", f"Leads/{PAT}/actions/convert", {"data": [{}]}),
        ("Crm_Implied_Create_Leads", "POST", "Leads", {"data": [{"Last_Name": "A"}]}),
        ("Crm_Implied_Edit_Leads", "PUT", f"Leads/{PAT}", {"data": [{"City": "A"}]}),
        (
            "Crm_Implied_Mass_Convert_Leads",
            "POST",
            "Leads/actions/mass_convert",
            {"ids": [PAT], "assign_to": {"id": "1"}},
        ),
    ],
)
def test_missing_permissions_are_named(
    sandbox: Caller, permission: str, method: str, path: str, body: Json | None
) -> None:
    sandbox.control("org", {"permissions": {permission: False}})
    answer = sandbox.request(method, path, json=body)
    refusal = answer.json().get("data", [answer.json()])[0]
    assert (answer.status_code, refusal["code"]) == (403, "NO_PERMISSION")
    assert refusal["details"] == {"permissions": [permission]}
    sandbox.control("org", {"permissions": {permission: True}})
    again = sandbox.request(method, path, json=body)
    assert again.status_code != 403


def test_one_missing_view_permission_leaves_the_rest(sandbox: Caller) -> None:
    sandbox.control("org", {"permissions": {"Crm_Implied_View_Leads": False}})
    for path in ("Contacts?fields=Email", "settings/fields?module=Leads", "Contacts/roles", "org"):
        assert sandbox.request("GET", path).is_success, path


@pytest.mark.parametrize(
    ("method", "path", "body", "cost"),
    [
        ("GET", "Leads?fields=Email", None, 1),
        ("GET", "Leads/actions/count", None, 50),
        ("POST", "Leads", {"data": [{"Last_Name": "A"}] * 10}, 1),
        ("POST", "Leads", {"data": [{"Last_Name": "A"}] * 11}, 2),
        ("POST", "coql", {"select_query": "select Email from Leads where id > 1"}, 1),
        ("POST", "coql", {"select_query": "select Email from Leads where id > 1 limit 201"}, 2),
        ("POST", "coql", {"select_query": "select Email from Leads where id > 1 limit 1001"}, 3),
        ("POST", f"Leads/{PAT}/actions/convert", {"data": [{}]}, 5),
    ],
)
def test_what_a_call_costs(
    sandbox: Caller, method: str, path: str, body: Json | None, cost: int
) -> None:
    sandbox.request(method, path, json=body)
    assert sandbox.effects()["credits"] == cost


def test_the_token_tells_its_end(sandbox: Caller) -> None:
    before = sandbox.leads().headers["x-accesstoken-reset"]
    sandbox.advance(100)
    assert sandbox.leads().headers["x-accesstoken-reset"] == before
    assert before.endswith("+00:00")


def at_once(sandbox: Caller, number: int, path: str, seconds: float = 0.8) -> list[int]:
    """Statuses of so many requests that are all in flight together."""
    sandbox.order("delay", seconds=seconds, times=0)
    gate = threading.Barrier(number)
    headers = {"Authorization": f"Zoho-oauthtoken {sandbox.credentials['access_token']}"}
    url = f"{sandbox.credentials['url']}/{path}"

    def one(http: httpx.Client) -> int:
        gate.wait()
        return http.get(url, headers=headers).status_code

    with (
        httpx.Client(trust_env=False, limits=httpx.Limits(max_connections=number)) as http,
        ThreadPoolExecutor(number) as pool,
    ):
        return sorted(pool.map(lambda _: one(http), range(number)))


def test_eleven_sorted_lists_at_once_are_one_too_many(sandbox: Caller) -> None:
    path = "crm/v8/Leads?fields=Email&sort_by=Created_Time"
    assert at_once(sandbox, 11, path) == [200] * 10 + [429]
    assert sandbox.effects()["max_parallel"]["all"] == 11


def test_the_edition_limits_requests_at_once(sandbox: Caller) -> None:
    sandbox.control("org", {"edition": "Free"})
    assert at_once(sandbox, 7, "crm/v8/Leads?fields=Email") == [200] * 5 + [429] * 2


def test_the_accounts_server_is_not_the_crm(sandbox: Caller) -> None:
    """It has limits of its own; tokens can be renewed while the CRM takes no more requests."""
    sandbox.control("org", {"edition": "Free"})
    assert at_once(sandbox, 7, "oauth/serverinfo", seconds=0.2) == [200] * 7
    assert sandbox.effects()["max_parallel"]["all"] == 0
