"""Persons of several organisations, and organisations as customers have them."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.browser import Page
from tests.sandbox.caller import PAT, Caller, Json
from tests.sandbox.test_accounts_switches import self_exchange
from tests.sandbox.test_oauth import asked, exchange

OTHERS = [
    {"org": "empty", "environment": "Production"},
    {"org": "demo", "environment": "Developer"},
]
ALL = "ZohoCRM.modules.ALL,ZohoCRM.org.READ,ZohoCRM.settings.ALL"


def sign_in(sandbox: Caller, http: httpx.Client, org_id: str, **query: str) -> Json:
    """Tokens for the organisation that is chosen on the page."""
    page = Page(http, sandbox.authorize(**asked(sandbox, scope=ALL, **query)))
    assert len(page.forms["approve"].choices["organisation"]) == 3
    back = page.press("approve", organisation=org_id)
    return exchange(sandbox, httpx.URL(back.headers["location"]).params["code"])


def organisation(sandbox: Caller, token: str) -> Json:
    told: Json = sandbox.request("GET", "org", token=token).json()["org"][0]
    return told


def test_a_person_of_one_organisation_is_not_asked_which(
    sandbox: Caller, http: httpx.Client
) -> None:
    page = Page(http, sandbox.authorize(**asked(sandbox)))
    assert "organisation" not in page.forms["approve"].fields


def test_tokens_are_good_for_the_chosen_organisation_only(
    sandbox: Caller, http: httpx.Client
) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    assert [(one["org"], one["environment"]) for one in others] == [
        ("empty", "Production"), ("demo", "Developer"),
    ]  # fmt: skip
    empty, demo = (one["id"] for one in others)
    assert len({empty, demo, sandbox.credentials["org_id"]}) == 3

    first = sign_in(sandbox, http, empty)["access_token"]
    told = organisation(sandbox, first)
    assert (told["id"], told["type"]) == (empty, "Production")
    assert sandbox.request("GET", "Leads?fields=Email", token=first).status_code == 204

    second = sign_in(sandbox, http, demo)["access_token"]
    assert organisation(sandbox, second)["id"] == demo
    assert sandbox.request("GET", "Leads?fields=Email", token=second).status_code == 200
    assert sandbox.leads().json()["data"][0]["Last_Name"] == "Boyle"

    third = sign_in(sandbox, http, sandbox.credentials["org_id"])["access_token"]
    assert sandbox.request("GET", f"Leads/{PAT}", token=third).is_success


def test_what_takes_place_is_told_for_each_organisation(
    sandbox: Caller, http: httpx.Client
) -> None:
    assert "organisations" not in sandbox.effects()
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    token = sign_in(sandbox, http, others[1]["id"])["access_token"]
    leads = sandbox.request("GET", "Leads?fields=Email&per_page=50", token=token).json()["data"]
    for lead in leads:
        path = f"Leads/{lead['id']}/actions/convert"
        if sandbox.request("POST", path, token=token, json={"data": [{}]}).is_success:
            break
    told = sandbox.effects()
    assert told["conversions"] == []
    assert [one["lead_id"] for one in told["organisations"][others[1]["id"]]["conversions"]] == [
        lead["id"]
    ]
    assert told["organisations"][others[0]["id"]]["conversions"] == []


def test_credits_are_each_organisations_own(sandbox: Caller, http: httpx.Client) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    token = sign_in(sandbox, http, others[0]["id"])["access_token"]
    sandbox.control("org", {"daily_credits": 0})
    assert sandbox.leads().status_code == 400
    assert sandbox.request("GET", "org", token=token).status_code == 200


def test_where_there_is_a_choice_the_page_is_shown_each_time(
    sandbox: Caller, http: httpx.Client
) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    assert "refresh_token" in sign_in(sandbox, http, others[0]["id"], prompt="")
    assert "refresh_token" in sign_in(sandbox, http, others[1]["id"], prompt="")
    assert "refresh_token" not in sign_in(sandbox, http, others[1]["id"], prompt="")
    main = sandbox.credentials["org_id"]
    assert "refresh_token" in sign_in(sandbox, http, main, prompt="")
    assert "refresh_token" not in sign_in(sandbox, http, main, prompt="")


def test_a_grant_token_can_be_for_another_organisation(sandbox: Caller) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    for org_id in (others[1]["id"], sandbox.credentials["org_id"]):
        code = sandbox.control("grant", {"organisation": org_id})["code"]
        token = self_exchange(sandbox, code)["access_token"]
        assert organisation(sandbox, token)["id"] == org_id


def test_records_are_shown_as_their_own_organisations(sandbox: Caller, http: httpx.Client) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    statuses = {
        org_id: http.get(
            f"{sandbox.credentials['url']}/crm/org{org_id}/tab/Leads/{PAT}"
        ).status_code
        for org_id in (sandbox.credentials["org_id"], others[0]["id"])
    }
    assert list(statuses.values()) == [200, 404]


def test_an_organisation_that_is_gone_ends_its_tokens(sandbox: Caller, http: httpx.Client) -> None:
    others = sandbox.control("accounts", {"organisations": OTHERS})["organisations"]
    token = sign_in(sandbox, http, others[1]["id"])["access_token"]
    sandbox.control("accounts", {"organisations": []})
    assert sandbox.request("GET", "org", token=token).status_code == 401


def test_an_organisation_there_is_not_is_refused(sandbox: Caller, http: httpx.Client) -> None:
    sandbox.control("accounts", {"organisations": OTHERS})
    page = Page(http, sandbox.authorize(**asked(sandbox)))
    assert page.press("approve", organisation="1").status_code == 400


@pytest.mark.parametrize(
    "wrong",
    [
        {}, [{}], ["empty"], [{"org": "empty"}], [{"org": "atlantis", "environment": "Sandbox"}],
        [{"org": ["empty"], "environment": "Sandbox"}], [{**OTHERS[0], "environment": None}],
        [{**OTHERS[0], "leads": 3}], OTHERS * 3,
    ],
)  # fmt: skip
def test_organisations_that_make_no_sense(sandbox: Caller, wrong: Any) -> None:
    answer = sandbox.steer("POST", "accounts", {"organisations": wrong})
    assert answer.status_code == 400


@pytest.mark.parametrize(
    ("switches", "expected"),
    [
        ({}, ("enterprise", True, None, None, "Sandbox")),
        ({"edition": "Free"}, ("free", False, None, None, "Sandbox")),
        (
            {"trial": "2026-12-24T10:00:00+00:00", "environment": "Production"},
            ("free", False, "enterprise", "2026-12-24T10:00:00+00:00", "Production"),
        ),
    ],
)
def test_editions_trials_and_environments_are_told(
    sandbox: Caller, switches: Json, expected: tuple[Any, ...]
) -> None:
    sandbox.control("org", switches)
    told = sandbox.get("org").json()["org"][0]
    names = ("paid_type", "paid", "trial_type", "trial_expiry")
    assert (*(told["license_details"][name] for name in names), told["type"]) == expected


@pytest.mark.parametrize(
    "wrong",
    [
        {"trial": "soon"}, {"trial": "2026-12-24"}, {"trial": True}, {"environment": "sandbox"},
        {"environment": None}, {"daily_credits": -1}, {"daily_credits": True},
        {"daily_credits": 10**30}, {"used_up": "429"}, {"used_up": ["LIMIT_EXCEEDED"]},
    ],
)  # fmt: skip
def test_switches_that_make_no_sense(sandbox: Caller, wrong: Json) -> None:
    before = sandbox.control("org", {})
    assert sandbox.steer("POST", "org", wrong).status_code == 400
    assert sandbox.control("org", {}) == before


@pytest.mark.parametrize(
    ("switches", "gone"),
    [
        ({"pipelines": False}, "settings/fields/Pipeline?module=Deals"),
        ({"modules": {"Contacts": False}}, "settings/modules/Contacts"),
        ({"modules": {"Accounts": False}}, "settings/modules/Accounts"),
        ({"modules": {"Deals": False}}, "settings/modules/Deals"),
        ({"fields": {"Leads.Company": False}}, "settings/fields/Company?module=Leads"),
    ],
)
def test_what_an_organisation_lacks_its_metadata_lack(
    sandbox: Caller, switches: Json, gone: str
) -> None:
    before = sandbox.request("GET", gone)
    assert before.status_code == 200
    sandbox.control("org", switches)
    after = sandbox.request("GET", gone)
    assert after.content != before.content
    assert after.status_code in (204, 400)
    name = gone.split("?", maxsplit=1)[0].rpartition("/")[2]
    listed = sandbox.request("GET", gone.replace(f"/{name}", "")).text
    assert f'"api_name":"{name}"' not in listed
