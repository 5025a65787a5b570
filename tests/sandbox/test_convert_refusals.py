"""Each refusal of Convert Lead: status, envelope, words and details; and nothing has changed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.caller import PAT, Caller, Json

PATH = f"Leads/{PAT}/actions/convert"
CONTACT, OTHER_CONTACT, ACCOUNT = (
    "4876876000007421001",
    "4876876000007437017",
    "4876876000007421010",
)
DEAL = {
    "Deal_Name": "D",
    "Closing_Date": "2026-12-31",
    "Stage": "Qualification",
    "Pipeline": "Standard (Standard)",
}


def state(sandbox: Caller) -> Json:
    """Everything that a conversion could change."""
    modules = ("Leads", "Contacts", "Accounts", "Deals")
    found: Json = {
        module: sandbox.get(
            module,
            fields="Full_Name,Account_Name,Phone,Email,Tag,Modified_Time,Converted__s",
            converted="both",
        ).text
        for module in modules
    }
    effects = sandbox.effects()
    kept = ("conversions", "emails", "moved_attachments", "tags")
    return {**found, **{name: effects[name] for name in kept}}


def data_error(code: str, message: str, **details: Any) -> Json:
    return {"data": [{"code": code, "details": details, "message": message, "status": "error"}]}


def invalid(api_name: str, path: str, **more: Any) -> Json:
    return data_error("INVALID_DATA", "invalid data", **more, api_name=api_name, json_path=path)


def missing(api_name: str, path: str) -> Json:
    return data_error(
        "MANDATORY_NOT_FOUND", "required field not found", api_name=api_name, json_path=path
    )


def root(code: str, message: str, **details: Any) -> Json:
    return {"code": code, "details": details, "message": message, "status": "error"}


def about_deal(name: str, **more: Any) -> Json:
    return invalid(name, f"$.data[0].Deals.{name}", **more)


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        (None, root("INVALID_DATA", "body", expected_data_type="jsonobject")),
        ([], root("INVALID_DATA", "body", expected_data_type="jsonobject")),
        (
            {},
            root(
                "MANDATORY_NOT_FOUND",
                "required field not found",
                api_name="data",
                json_path="$.data",
            ),
        ),
        (
            {"data": {}},
            root(
                "INVALID_DATA",
                "invalid data",
                expected_data_type="jsonarray",
                api_name="data",
                json_path="$.data",
            ),
        ),
        ({"data": []}, root("INVALID_DATA", "invalid data", api_name="data", json_path="$.data")),
        (
            {"data": ["x"]},
            root(
                "INVALID_DATA",
                "invalid data",
                expected_data_type="jsonobject",
                api_name="data",
                json_path="$.data[0]",
            ),
        ),
    ],
)
def test_bodies_of_the_wrong_shape(sandbox: Caller, body: Any, answer: Json) -> None:
    before = state(sandbox)
    got = sandbox.request("POST", PATH) if body is None else sandbox.post(PATH, body)
    assert (got.status_code, got.json()) == (400, answer)
    assert state(sandbox) == before


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (
            {"overwrite": "yes"},
            invalid("overwrite", "$.data[0].overwrite", expected_data_type="boolean"),
        ),
        (
            {"notify_lead_owner": 1},
            invalid(
                "notify_lead_owner", "$.data[0].notify_lead_owner", expected_data_type="boolean"
            ),
        ),
        (
            {"add_to_existing_record": False},
            invalid("add_to_existing_record", "$.data[0].add_to_existing_record"),
        ),
        (
            {"Contacts": CONTACT},
            invalid("Contacts", "$.data[0].Contacts", expected_data_type="jsonobject"),
        ),
        ({"Accounts": {}}, missing("id", "$.data[0].Accounts.id")),
        (
            {"Contacts": {"id": "abc"}},
            invalid("id", "$.data[0].Contacts.id", expected_data_type="long"),
        ),
        ({"Contacts": {"id": "1"}}, invalid("id", "$.data[0].Contacts.id")),
        ({"Contacts": {"id": ACCOUNT}}, invalid("id", "$.data[0].Contacts.id")),
        (
            {"Contacts": {"id": OTHER_CONTACT}, "Accounts": {"id": ACCOUNT}},
            invalid("id", "$.data[0].Accounts.id"),
        ),
        ({"assign_to": {"id": "1"}}, invalid("Owner", "$.data[0].Owner")),
        ({"move_attachments_to": {}}, missing("id", "$.data[0].move_attachments_to.id")),
        (
            {"move_attachments_to": {"api_name": "Leads"}},
            invalid("api_name", "$.data[0].move_attachments_to.api_name"),
        ),
        (
            {"move_attachments_to": {"api_name": "Deals"}, "Contacts": {"id": CONTACT}},
            invalid("move_attachments_to", "$.data[0].move_attachments_to"),
        ),
        (
            {"move_attachments_to": {"api_name": "Deals", "id": "4876876000000002179"}},
            data_error(
                "AMBIGUITY_DURING_PROCESSING",
                "two modules are different",
                ambiguity_due_to=[
                    {"api_name": "id", "json_path": "$.data[0].move_attachments_to.id"},
                    {"api_name": "api_name", "json_path": "$.data[0].move_attachments_to.api_name"},
                ],
            ),
        ),
        (
            {"carry_over_tags": {"Contacts": "hot"}},
            invalid(
                "Contacts", "$.data[0].carry_over_tags.Contacts", expected_data_type="jsonarray"
            ),
        ),
        (
            {"carry_over_tags": {"Deals": [3]}},
            invalid("name", "$.data[0].carry_over_tags.Deals[0]", expected_data_type="text"),
        ),
        ({"Deals": []}, invalid("Deals", "$.data[0].Deals", expected_data_type="jsonobject")),
    ],
)
def test_values_that_can_not_be(sandbox: Caller, keys: Json, answer: Json) -> None:
    before = state(sandbox)
    got = sandbox.post(PATH, {"data": [keys]})
    assert (got.status_code, got.json()) == (400, answer)
    assert state(sandbox) == before


@pytest.mark.parametrize(
    ("change", "answer"),
    [
        ({"Deal_Name": None}, missing("Deal_Name", "$.data[0].Deals.Deal_Name")),
        ({"Deal_Name": "  "}, missing("Deal_Name", "$.data[0].Deals.Deal_Name")),
        ({"Closing_Date": None}, missing("Closing_Date", "$.data[0].Deals.Closing_Date")),
        ({"Stage": "-None-"}, missing("Stage", "$.data[0].Deals.Stage")),
        ({"Pipeline": None}, missing("Pipeline", "$.data[0].Deals.Pipeline")),
        ({"Deal_Name": 5}, about_deal("Deal_Name", expected_data_type="text")),
        ({"Deal_Name": "x" * 121}, about_deal("Deal_Name", maximum_length=120)),
        ({"Next_Step": "x" * 101}, about_deal("Next_Step", maximum_length=100)),
        ({"Closing_Date": "31.12.2026"}, about_deal("Closing_Date", expected_data_type="date")),
        ({"Closing_Date": "2026-02-30"}, about_deal("Closing_Date", expected_data_type="date")),
        ({"Amount": "5000"}, about_deal("Amount", expected_data_type="double")),
        ({"Amount": True}, about_deal("Amount", expected_data_type="double")),
        ({"Probability": 1.5}, about_deal("Probability", expected_data_type="integer")),
        ({"Campaign_Source": {}}, about_deal("Campaign_Source", expected_data_type="jsonobject")),
        ({"Type": "Old Business"}, about_deal("Type")),
        ({"Stage": "No such stage"}, about_deal("Stage")),
        ({"Pipeline": "No such pipeline"}, about_deal("Pipeline")),
        ({"Contact_Role": "1"}, about_deal("Contact_Role")),
        ({"Contact_Role": {"id": "4876876000000006873"}}, about_deal("Contact_Role")),
        ({"$move_attachments": 1}, about_deal("$move_attachments", expected_data_type="boolean")),
        ({"Layout": {"id": "1"}}, about_deal("Layout")),
    ],
)
def test_deals_that_can_not_be(sandbox: Caller, change: Json, answer: Json) -> None:
    before = state(sandbox)
    keys = {"Contacts": {"id": CONTACT}, "Deals": DEAL | change}
    got = sandbox.post(PATH, {"data": [keys]})
    assert (got.status_code, got.json()) == (400, answer)
    assert state(sandbox) == before


@pytest.mark.parametrize(
    ("switches", "status", "answer"),
    [
        (
            {"permissions": {"Crm_Implied_Convert_Lead": False}},
            403,
            root(
                "NO_PERMISSION",
                "Permission denied to create",
                permissions=["Crm_Implied_Convert_Lead"],
            ),
        ),
        (
            {
                "permissions": {"Crm_Implied_Create_Contacts": False},
                "unique_fields": {"Contacts": []},
            },
            400,
            root(
                "AUTHORIZATION_FAILED",
                "User does not have sufficient privilege to create records",
            ),
        ),
        (
            {"records": {PAT: {"$approval_state": "review_process_pending"}}},
            400,
            root(
                "NOT_REVIEWED",
                "cannot convert record that is not reviewed yet",
                resource_path_index=1,
            ),
        ),
        (
            {"records": {PAT: {"$in_merge": True}}},
            400,
            root(
                "RECORD_LOCKED",
                "cannot convert record that is not approved yet",
                resource_path_index=1,
            ),
        ),
        (
            {"records": {PAT: {"$approval_state": "zia_vision_pending"}}},
            400,
            root(
                "RECORD_LOCKED",
                "cannot convert record that is not approved yet",
                resource_path_index=1,
            ),
        ),
        (
            {"modules": {"Contacts": False}},
            400,
            root("CANNOT_PERFORM_ACTION", "lead conversion is not allowed", resource_path_index=1),
        ),
    ],
)
def test_leads_and_profiles_that_may_not(
    sandbox: Caller, switches: Json, status: int, answer: Json
) -> None:
    sandbox.control("org", switches)
    got = sandbox.post(PATH, {"data": [{}]})
    assert (got.status_code, got.json()) == (status, answer)
    assert sandbox.effects()["conversions"] == []


@pytest.mark.parametrize("lead_id", ["1", "abc", CONTACT, "9" * 30])
def test_ids_that_are_no_leads(sandbox: Caller, lead_id: str) -> None:
    got = sandbox.post(f"Leads/{lead_id}/actions/convert", {"data": [{}]})
    assert (got.status_code, got.json()) == (
        400,
        root("INVALID_DATA", "invalid data", resource_path_index=1),
    )


def test_a_stage_of_another_pipeline(sandbox: Caller) -> None:
    sandbox.reset("demo")
    keys = {"Deals": DEAL | {"Stage": "Renewal Due"}}
    got = sandbox.post("Leads/4876876000007300030/actions/convert", {"data": [keys]})
    assert (got.status_code, got.json()) == (
        400,
        data_error(
            "MAPPING_MISMATCH",
            "Pipeline doesn`t contain the Stage",
            mapped_field="Pipeline",
            api_name="Stage",
            json_path="$.data[0].Stage",
        ),
    )
    renewal = DEAL | {"Stage": "Renewal Due", "Pipeline": "Renewals"}
    got = sandbox.post("Leads/4876876000007300030/actions/convert", {"data": [{"Deals": renewal}]})
    assert got.status_code == 200


@pytest.mark.parametrize(
    ("owner", "allowed"),
    [
        ("4876876000000333002", True),  # Inès Moreau herself
        ("4876876000000333003", True),  # reports to her
        ("4876876000000333001", False),  # her superior
        ("4876876000000333006", False),  # another branch
    ],
)
def test_only_subordinates_get_leads(sandbox: Caller, owner: str, allowed: bool) -> None:
    sandbox.reset("demo")
    keys = {"assign_to": {"id": int(owner)}}
    got = sandbox.post("Leads/4876876000007300030/actions/convert", {"data": [keys]})
    if allowed:
        contact = got.json()["data"][0]["details"]["Contacts"]["id"]
        [made] = sandbox.get(f"Contacts/{contact}").json()["data"]
        assert made["Owner"]["id"] == owner
    else:
        assert (got.status_code, got.json()) == (
            400,
            data_error(
                "INVALID_DATA",
                "Non Subordinate User Found",
                api_name="Owner",
                json_path="$.data[0].Owner",
            ),
        )


def test_fields_that_the_layout_makes_mandatory(sandbox: Caller) -> None:
    sandbox.reset("demo")
    path = "Leads/4876876000007300063/actions/convert"
    deal = DEAL | {"Pipeline": "Partner Sales", "Stage": "Partner Intake"}
    for name, value in (("Partner_Tier", "Gold"), ("Purchase_Order", "PO-1")):
        got = sandbox.post(path, {"data": [{"Deals": deal}]})
        assert (got.status_code, got.json()) == (400, missing(name, f"$.data[0].Deals.{name}"))
        deal[name] = value
    assert sandbox.post(path, {"data": [{"Deals": deal}]}).status_code == 200


def test_a_duplicate_is_told_whole(sandbox: Caller) -> None:
    sandbox.control(
        "act",
        {"update": {"module": "Contacts", "id": OTHER_CONTACT, "fields": {"Phone": "9844444444"}}},
    )
    before = state(sandbox)
    got = sandbox.post(PATH, {"data": [{}]})
    [owner] = sandbox.get("users", type="CurrentUser").json()["users"]
    assert (got.status_code, got.json()) == (
        400,
        data_error(
            "DUPLICATE_DATA",
            "duplicate data",
            more_records=True,
            duplicate_record={
                "id": CONTACT,
                "module": {"api_name": "Contacts", "id": "4876876000000002179"},
                "Owner": {
                    "name": owner["full_name"],
                    "id": owner["id"],
                    "email": owner["email"],
                },
            },
            api_name="Phone",
            json_path="$.data[0].Contacts.Phone",
        ),
    )
    assert state(sandbox) == before


@pytest.mark.parametrize(
    ("number", "target", "path"),
    [
        (52, {"Contacts": {"id": "4876876000007200028"}}, "$.data[0].Contacts.id"),
        # The contact is open, but brings an account that is locked.
        (53, {"Contacts": {"id": "4876876000007200029"}}, "$.data[0].Contacts.id"),
        (54, {"Accounts": {"id": "4876876000007100021"}}, "$.data[0].Accounts.id"),
    ],
)
def test_locked_targets(sandbox: Caller, number: int, target: Json, path: str) -> None:
    sandbox.reset("demo")
    before = state(sandbox)
    got = sandbox.post(f"Leads/48768760000073000{number}/actions/convert", {"data": [target]})
    assert (got.status_code, got.json()) == (
        400,
        data_error(
            "RECORD_LOCKED",
            "You cannot perform this operation as the record is locked.",
            api_name="id",
            json_path=path,
        ),
    )
    assert state(sandbox) == before
