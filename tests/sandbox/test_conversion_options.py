"""Lead Conversion Options over the server: candidates, nulls, 204 and refusals."""

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

CONTACT, BOYLE = "4876876000007421001", "4876876000007437017"


def demo_lead(number: int) -> str:
    return f"4876876000007300{number:03d}"


@pytest.mark.parametrize(
    ("number", "status", "contacts", "accounts"),
    [
        (1, 200, {"001"}, {"003"}),  # unique phone, account of the same name
        (9, 200, {"009"}, {"004"}),  # email
        (16, 200, {"016", "017"}, {"008"}),  # phone says one, email another
        (17, 200, {"018", "019"}, {"018"}),  # one mailbox, two contacts
        (19, 200, {"022"}, {"020"}),  # contact of one account, company of another
        (22, 200, {"025", "026"}, None),  # names only
        (24, 200, None, {"026"}),  # account only
        (26, 200, None, {"028"}),  # by customer number
        (27, 200, {"039"}, {"019", "029"}),  # number and name disagree
        (30, 200, None, None),  # nothing, but layouts to choose
    ],
)
def test_demo_leads(
    sandbox: Caller,
    number: int,
    status: int,
    contacts: set[str] | None,
    accounts: set[str] | None,
) -> None:
    sandbox.reset("demo")
    got = sandbox.get(f"Leads/{demo_lead(number)}/__conversion_options")
    assert got.status_code == status
    options = got.json()["__conversion_options"]
    for module, expected in (("Contacts", contacts), ("Accounts", accounts)):
        shown = options[module]
        ids = None if shown is None else {one["id"][-3:] for one in shown}
        assert ids == expected
        looked_at = options["preference_field_matched_value"]
        assert (looked_at is not None and looked_at[module] is not None) is bool(expected)


def test_nothing_matches(sandbox: Caller) -> None:
    sandbox.reset("demo")
    path = f"Leads/{demo_lead(30)}/__conversion_options"
    layouts = sandbox.get(path).json()["__conversion_options"]
    assert layouts.pop("modules_with_multiple_layouts") == [
        {"api_name": "Accounts", "id": "4876876000000002177"},
        {"api_name": "Deals", "id": "4876876000000002181"},
    ]
    assert layouts == dict.fromkeys(
        ("module_preference", "Contacts", "preference_field_matched_value", "Accounts")
    )
    sandbox.control("org", {"multiple_layouts": ["Leads"]})
    assert sandbox.get(path).status_code == 204


@pytest.mark.parametrize(
    ("unique", "preferred"),
    [
        ({"Contacts": ["Phone"], "Accounts": []}, "Contacts"),
        ({"Contacts": [], "Accounts": []}, "Contacts"),
        ({"Contacts": [], "Accounts": ["Account_Name"]}, "Accounts"),
        ({"Contacts": ["Phone"], "Accounts": ["Account_Name"]}, "Contacts"),
    ],
)
def test_which_module_comes_first(sandbox: Caller, unique: Json, preferred: str) -> None:
    sandbox.control("org", {"unique_fields": unique})
    options = sandbox.get(f"Leads/{PAT}/__conversion_options").json()["__conversion_options"]
    assert options["module_preference"]["api_name"] == preferred


@pytest.mark.parametrize(
    ("change", "code", "message"),
    [
        (
            {"$approval_state": "approval_process_pending"},
            "NOT_APPROVED",
            "record not approved",
        ),
        ({"$in_merge": True}, "RECORD_LOCKED", "record under merge is locked"),
    ],
)
def test_leads_without_options(sandbox: Caller, change: Json, code: str, message: str) -> None:
    sandbox.control("org", {"records": {PAT: change}})
    got = sandbox.get(f"Leads/{PAT}/__conversion_options")
    error = {"code": code, "message": message, "status": "error"}
    assert (got.status_code, got.json()) == (
        400,
        {**error, "details": {"resource_path_index": 1}},
    )


def test_an_unknown_lead(sandbox: Caller) -> None:
    got = sandbox.get("Leads/1/__conversion_options")
    assert (got.status_code, got.json()["message"]) == (400, "the given id seems to be invalid")


def test_targets_that_may_only_be_read_say_so(sandbox: Caller) -> None:
    user = sandbox.credentials["user_id"]
    sandbox.control("org", {"read_only": {"user": user, "records": [CONTACT]}})
    options = sandbox.get(f"Leads/{PAT}/__conversion_options").json()["__conversion_options"]
    editable = {one["id"]: one["$editable"] for one in options["Contacts"]}
    assert editable == {CONTACT: False, BOYLE: True}
