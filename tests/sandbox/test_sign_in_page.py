"""The page of /oauth/v2/auth: what it shows, what it refuses, and where it sends the browser."""

from __future__ import annotations

import httpx
import pytest

from app.sandbox.accounts import pages
from app.sandbox.accounts.consents import Ask
from app.sandbox.clients import Client
from tests.sandbox.browser import Browser, Page
from tests.sandbox.caller import Caller
from tests.sandbox.test_oauth import CHALLENGE, asked, exchange

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>\r\nX: y&amp;\N{SNOWMAN}'


@pytest.fixture
def browser(http: httpx.Client) -> Browser:
    return Browser(http)


def open_page(sandbox: Caller, browser: Browser, kind: str = "mobile", **query: str) -> Page:
    return browser.open(
        f"{sandbox.credentials['url']}/oauth/v2/auth", **asked(sandbox, kind, **query)
    )


def test_a_walk_from_the_page_to_a_lead(sandbox: Caller, browser: Browser) -> None:
    page = open_page(sandbox, browser, scope="ZohoCRM.modules.ALL,ZohoCRM.org.READ", state="a/b c")
    assert page.answer.status_code == 200
    assert page.text.startswith("Segue would like to use your Zoho CRM")
    for shown in ("Segue would like to use", "ZohoCRM.modules.ALL", "ZohoCRM.org.READ"):
        assert shown in page.text
    assert page.forms.keys() == {"approve", "deny"}

    back = page.press("approve")
    assert (back.status_code, back.content) == (302, b"")
    url = httpx.URL(back.headers["location"])
    assert str(url.copy_with(query=None)) == asked(sandbox)["redirect_uri"]
    assert url.params.keys() == {"code", "location", "accounts-server", "state"}
    assert (url.params["location"], url.params["state"]) == ("us", "a/b c")
    assert url.params["accounts-server"] == sandbox.credentials["url"]
    granted = exchange(sandbox, url.params["code"])
    assert sandbox.request("GET", "Leads?fields=Email", token=granted["access_token"]).is_success


def test_denying_goes_back_without_a_code(sandbox: Caller, browser: Browser) -> None:
    page = open_page(sandbox, browser, state="s")
    url = httpx.URL(page.press("deny").headers["location"])
    assert dict(url.params) == {"error": "access_denied", "state": "s"}


def test_the_page_is_for_one_answer_and_ten_minutes(sandbox: Caller, browser: Browser) -> None:
    page = open_page(sandbox, browser)
    assert page.press("deny").status_code == 302
    assert "answered already" in browser.show(page.press("approve")).text
    late = open_page(sandbox, browser)
    sandbox.advance(601)
    assert late.press("approve").status_code == 400


@pytest.mark.parametrize(
    ("kind", "query", "says"),
    [
        ("mobile", {"client_id": "1000.X"}, "Client ID passed does not exist"),
        ("mobile", {"client_id": ""}, "Client ID passed does not exist"),
        ("mobile", {"redirect_uri": "segue://back"}, "Redirect URI passed does not match"),
        ("mobile", {"redirect_uri": "https://example.org/"}, "Redirect URI passed does not match"),
        ("mobile", {"redirect_uri": "http://localhost:17853/"}, "Redirect URI passed does not"),
        ("mobile", {"redirect_uri": "http://127.0.0.1:17853/segue"}, "Redirect URI passed does"),
        ("mobile", {"redirect_uri": "http://localhost:1/segue"}, "Redirect URI passed does not"),
        ("mobile", {"redirect_uri": ""}, "Redirect URI passed does not match"),
        ("mobile", {"redirect_uri": "http://["}, "Redirect URI passed does not match"),
        ("mobile", {"response_type": ""}, "Invalid Response Type"),
        ("mobile", {"response_type": "token"}, "Invalid Response Type"),
        ("mobile", {"scope": ""}, "Scope does not exist"),
        ("mobile", {"scope": "ZohoCRM.modules.ALL,ZohoCRM.leads.READ"}, "Scope does not exist"),
        ("mobile", {"scope": "ZohoCRM.modules.leads.CONVERT"}, "Scope does not exist"),
        ("mobile", {"scope": "ALL"}, "Scope does not exist"),
        ("mobile", {"code_challenge": ""}, "Invalid Code Challenge"),
        ("mobile", {"code_challenge_method": "S512"}, "Invalid Code Challenge"),
        ("server", {"code_challenge": "x", "code_challenge_method": "s256"}, "Invalid Code Chall"),
    ],
)
def test_what_is_wrong_is_told_on_a_page_and_never_to_the_client(
    sandbox: Caller, browser: Browser, kind: str, query: dict[str, str], says: str
) -> None:
    page = open_page(sandbox, browser, kind, **query)
    assert (page.answer.status_code, page.forms) == (400, {})
    assert says in page.text


@pytest.mark.parametrize("kind", ["device", "self"])
def test_other_types_of_clients_have_no_page(sandbox: Caller, browser: Browser, kind: str) -> None:
    client_id = sandbox.credentials["clients"][kind]["client_id"]
    page = open_page(sandbox, browser, client_id=client_id)
    assert "Client ID passed does not exist" in page.text


def test_servers_may_do_without_pkce_and_scopes_may_be_spaced(
    sandbox: Caller, browser: Browser
) -> None:
    page = open_page(sandbox, browser, "server", scope="ZohoCRM.org.READ zohocrm.Modules.leads.all")
    code = httpx.URL(page.press("approve").headers["location"]).params["code"]
    granted = exchange(sandbox, code, "server")
    assert granted["scope"] == "ZohoCRM.org.READ zohocrm.Modules.leads.all"


def test_whoever_said_yes_is_not_asked_again_and_gets_no_second_refresh_token(
    sandbox: Caller, browser: Browser
) -> None:
    first = open_page(sandbox, browser, prompt="")
    code = httpx.URL(first.press("approve").headers["location"]).params["code"]
    assert "refresh_token" in exchange(sandbox, code)

    at_once = sandbox.authorize(**asked(sandbox, prompt=""))
    assert at_once.status_code == 302
    code = httpx.URL(at_once.headers["location"]).params["code"]
    assert "refresh_token" not in exchange(sandbox, code)

    more = "ZohoCRM.modules.ALL,ZohoCRM.org.READ"
    assert sandbox.authorize(**asked(sandbox, prompt="", scope=more)).status_code == 200
    again = open_page(sandbox, browser)
    code = httpx.URL(again.press("approve").headers["location"]).params["code"]
    assert "refresh_token" in exchange(sandbox, code)


def test_another_user_can_be_chosen(sandbox: Caller, browser: Browser) -> None:
    page = open_page(sandbox, browser, scope="ZohoCRM.users.READ")
    users = page.forms["approve"].choices["user"]
    assert users[0] == sandbox.credentials["user_id"]
    back = httpx.URL(page.press("approve", user=users[1]).headers["location"])
    token = exchange(sandbox, back.params["code"])["access_token"]
    answer = sandbox.request("GET", "users?type=CurrentUser", token=token)
    assert [user["id"] for user in answer.json()["users"]] == [users[1]]


@pytest.mark.parametrize("wrong", [{"user": "1"}, {"user": HOSTILE}, {"user": ""}])
def test_users_there_are_not_are_refused(
    sandbox: Caller, browser: Browser, wrong: dict[str, str]
) -> None:
    page = browser.show(open_page(sandbox, browser).press("approve", **wrong))
    assert page.answer.status_code == 400
    assert "no such user" in page.text


@pytest.mark.parametrize("name", ["client_id", "redirect_uri", "scope", "response_type"])
def test_hostile_requests_stay_text(sandbox: Caller, browser: Browser, name: str) -> None:
    page = open_page(sandbox, browser, **{name: HOSTILE})
    assert page.answer.status_code == 400
    assert page.tags.isdisjoint({"script", "img"})


def test_a_hostile_state_comes_back_as_it_was(sandbox: Caller, browser: Browser) -> None:
    state = HOSTILE + "&code=1#x" + "\0" + "s" * 4_000
    page = open_page(sandbox, browser, state=state)
    assert page.tags.isdisjoint({"script", "img"})
    back = page.press("deny")
    assert back.headers.get("x") is None
    assert httpx.URL(back.headers["location"]).params["state"] == state


def test_hostile_names_stay_text(http: httpx.Client) -> None:
    """No control call gives users, organisations, clients or scopes such names; others may."""
    people = [{"id": HOSTILE, "name": HOSTILE}, {"id": "2", "name": "\ud800"}]
    client = Client("mobile", HOSTILE, "id", "secret", "secret")
    shown = pages.consent(HOSTILE, HOSTILE, Ask(client, (HOSTILE,), True, True), people, people)
    answer = httpx.Response(shown.status_code, content=bytes(shown.body))
    page = Page(http, answer)
    assert page.tags.isdisjoint({"script", "img"})
    form = page.forms["approve"]
    as_read = HOSTILE.replace("\r\n", "\n")  # HTML's own line ends
    assert form.action.replace("\r\n", "\n") == as_read
    assert form.fields["ticket"].replace("\r\n", "\n") == as_read
    assert form.fields["user"].replace("\r\n", "\n") == as_read
    places = ("title", "heading", "scope", "user", "organisation")
    assert page.text.count("<script>alert(1)</script>") == len(places)


def test_pages_run_nothing_and_are_kept_nowhere(sandbox: Caller, browser: Browser) -> None:
    headers = open_page(sandbox, browser, code_challenge=CHALLENGE).answer.headers
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize("form", [{}, {"ticket": HOSTILE}, {"ticket": "1000.x", "decision": "y"}])
def test_answers_to_no_page_are_refused(
    sandbox: Caller, http: httpx.Client, form: dict[str, str]
) -> None:
    answer = http.post(f"{sandbox.credentials['url']}/oauth/v2/auth", data=form)
    assert (answer.status_code, answer.headers.get("location")) == (400, None)


def test_serverinfo_names_the_data_centres(sandbox: Caller, http: httpx.Client) -> None:
    answer = http.get(f"{sandbox.credentials['url']}/oauth/serverinfo")
    centres = sandbox.credentials["data_centres"]
    assert answer.json() == {"result": "success", "locations": centres}
    assert centres.keys() == {"us", "eu"}
    assert centres["us"] == sandbox.credentials["url"]
