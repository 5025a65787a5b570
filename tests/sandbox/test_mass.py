"""Mass Convert: the job's course by the sandbox's clock, and each refusal."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.caller import Caller, Json

PATH = "Leads/actions/mass_convert"
CONTACTS, ACCOUNTS, TASKS = "4876876000000002179", "4876876000000002177", "4876876000000002193"
DEAL = {
    "Deal_Name": "D",
    "Closing_Date": "2026-12-31",
    "Stage": "Qualification",
    "Pipeline": "Standard (Standard)",
}


def lead(number: int) -> str:
    return f"4876876000007300{number:03d}"


@pytest.fixture
def demo(sandbox: Caller) -> Caller:
    sandbox.reset("demo")
    return sandbox


def status(demo: Caller, job_id: str) -> Json:
    got = demo.get(PATH, job_id=job_id)
    assert got.status_code == 200, got.text
    [counts] = got.json()["data"]
    found: Json = counts
    return found


def scheduled(got: httpx.Response) -> str:
    assert (got.status_code, got.json()["code"]) == (202, "SCHEDULED"), got.text
    return str(got.json()["details"]["job_id"])


def test_a_job_takes_its_time_and_tells_counts_only(demo: Caller) -> None:
    # New, new, locked, a unique phone that is taken.
    ids = [lead(30), int(lead(31)), lead(46), lead(2)]
    job_id = scheduled(demo.post(PATH, {"ids": ids}))
    counts = {"Total_Count": 4, "Converted_Count": 0, "Not_Converted_Count": 4, "Failed_Count": 0}
    assert status(demo, job_id) == {"Status": "scheduled", **counts}
    demo.advance(1)
    assert status(demo, job_id)["Status"] == "in progress"
    demo.advance(60)
    assert status(demo, job_id) == {
        "Status": "completed",
        "Total_Count": 4,
        "Converted_Count": 2,
        "Not_Converted_Count": 0,
        "Failed_Count": 2,
    }
    conversions = demo.effects()["conversions"]
    assert [(one["lead_id"], one["job_id"]) for one in conversions] == [
        (lead(30), job_id),
        (lead(31), job_id),
    ]


def test_what_it_asks_for_each_lead(demo: Caller) -> None:
    body = {
        "ids": [lead(71), lead(38)],
        "Deals": DEAL,
        "assign_to": {"id": "4876876000000333004"},
        "carry_over_tags": [{"api_name": "Contacts", "id": CONTACTS}],
        "move_attachments_to": {"id": int(ACCOUNTS)},
        "related_modules": [{"api_name": "Tasks", "id": TASKS}],
        "apply_assignment_threshold": True,
    }
    job_id = scheduled(demo.post(PATH, body))
    demo.advance(60)
    assert status(demo, job_id)["Converted_Count"] == 2
    first, second = demo.effects()["conversions"]
    assert (first["deal_id"] is None, second["account_id"]) == (False, None)
    [contact] = demo.get(f"Contacts/{first['contact_id']}").json()["data"]
    assert contact["Owner"]["id"] == "4876876000000333004"
    assert [tag["name"] for tag in contact["Tag"]] == ["hot", "follow up"]


def test_custom_mandatory_fields_of_other_layouts_are_not_processed(demo: Caller) -> None:
    pipeline = {"Pipeline": "Partner Sales", "Stage": "Partner Intake"}
    job_id = scheduled(demo.post(PATH, {"ids": [lead(63)], "Deals": DEAL | pipeline}))
    demo.advance(60)
    assert status(demo, job_id)["Converted_Count"] == 1


def invalid(api_name: str, path: str, message: str = "invalid data", **more: Any) -> Json:
    details = {**more, "api_name": api_name, "json_path": path}
    return {"code": "INVALID_DATA", "details": details, "message": message, "status": "error"}


def error(code: str, message: str, **details: Any) -> Json:
    return {"code": code, "details": details, "message": message, "status": "error"}


def both(path: str) -> list[Json]:
    return [{"api_name": key, "json_path": f"{path}.{key}"} for key in ("id", "api_name")]


@pytest.mark.parametrize(
    ("body", "answer"),
    [
        ([], error("INVALID_DATA", "body", expected_data_type="jsonobject")),
        (
            {"ids": None},
            error(
                "MANDATORY_NOT_FOUND", "required field not found", api_name="ids", json_path="$.ids"
            ),
        ),
        ({"ids": "1"}, invalid("ids", "$.ids", expected_data_type="jsonarray")),
        ({"ids": []}, invalid("ids", "$.ids")),
        ({"ids": ["x"]}, invalid("ids", "$.ids[0]", expected_data_type="long")),
        ({"ids": [lead(30), "1"]}, invalid("ids", "$.ids[1]")),
        (
            {"ids": [lead(30)] * 51},
            error(
                "LIMIT_EXCEEDED",
                "Limit exceeded for mass convert",
                limit=50,
                limit_due_to=[{"api_name": "ids", "json_path": "$.ids"}],
            ),
        ),
        (
            {"Deals": {}},
            error(
                "MANDATORY_NOT_FOUND",
                "required field missing",
                api_name="Deal_Name",
                json_path="$.Deals.Deal_Name",
            ),
        ),
        (
            {"Deals": DEAL | {"Amount": "much"}},
            invalid("Amount", "$.Deals.Amount", expected_data_type="double"),
        ),
        (
            {"assign_to": {"id": "1"}},
            invalid("id", "$.assignee.id", "Given assignee param does not match"),
        ),
        (
            {"assign_to": {"id": "4876876000000333001"}},
            invalid("assign_to", "$.assign_to.id", "Non Subordinate User Found"),
        ),
        ({"portal_user_type": {"id": "1"}}, invalid("id", "$.portal_user_type.id")),
        (
            {"apply_assignment_threshold": "yes"},
            invalid("apply_assignment_threshold", "$.apply_assignment_threshold"),
        ),
        (
            {"related_modules": [{"api_name": "Calls", "id": TASKS}]},
            error(
                "AMBIGUITY_DURING_PROCESSING",
                "two modules are different",
                ambiguity_due_to=both("$.related_modules[0]"),
            ),
        ),
        (
            {"related_modules": [{}]},
            error(
                "EXPECTED_FIELD_MISSING",
                "Specify Atleast one field",
                expected_fields=both("$.related_modules[0]"),
            ),
        ),
        (
            {"carry_over_tags": [{"api_name": "hot"}]},
            invalid("api_name", "$.carry_over_tags[0].api_name"),
        ),
        (
            {"carry_over_tags": [{"api_name": {"name": "Contacts"}}]},
            invalid("api_name", "$.carry_over_tags[0].api_name"),
        ),
    ],
)
def test_refusals(demo: Caller, body: Any, answer: Json) -> None:
    whole = {"ids": [lead(30)], **body} if isinstance(body, dict) else body
    got = demo.post(PATH, whole)
    assert (got.status_code, got.json()) == (400, answer)
    demo.advance(60)
    assert demo.effects()["conversions"] == []


def test_the_permission(demo: Caller) -> None:
    demo.control("org", {"permissions": {"Crm_Implied_Mass_Convert_Leads": False}})
    got = demo.post(PATH, {"ids": [lead(30)]})
    permissions = ["Crm_Implied_Mass_Convert_Leads"]
    expected = error("NO_PERMISSION", "permission denied", permissions=permissions)
    assert (got.status_code, got.json()) == (403, expected)


@pytest.mark.parametrize(
    ("query", "answer"),
    [
        (
            {},
            error(
                "REQUIRED_PARAM_MISSING",
                "job_id is required.",
                param="job_id",
                json_path="$.job_id",
            ),
        ),
        (
            {"job_id": "5"},
            error("INVALID_DATA", "The jobid given seems to be invalid", param_name="job_id"),
        ),
    ],
)
def test_asking_for_no_job(demo: Caller, query: Json, answer: Json) -> None:
    got = demo.get(PATH, **query)
    assert (got.status_code, got.json()) == (400, answer)


def test_leads_that_a_fault_lets_fail(demo: Caller) -> None:
    demo.order("job_fails", lead_ids=[lead(30)])
    job_id = scheduled(demo.post(PATH, {"ids": [lead(30), lead(31)]}))
    demo.advance(60)
    counts = status(demo, job_id)
    assert (counts["Converted_Count"], counts["Failed_Count"]) == (1, 1)
    assert [one["lead_id"] for one in demo.effects()["conversions"]] == [lead(31)]


def test_a_fault_makes_a_job_slow(demo: Caller) -> None:
    demo.order("job_slow", seconds=1000)
    job_id = scheduled(demo.post(PATH, {"ids": [lead(30), lead(31)]}))
    demo.advance(900)
    counts = status(demo, job_id)
    assert (counts["Status"], counts["Not_Converted_Count"]) == ("in progress", 1)
    demo.advance(200)
    assert status(demo, job_id)["Status"] == "completed"


def test_a_template_of_a_name_only_is_scheduled_but_makes_no_deal(demo: Caller) -> None:
    """Zoho's example is scheduled; its page says that such a deal lacks what it must have."""
    job_id = scheduled(demo.post(PATH, {"ids": [lead(30)], "Deals": {"Deal_Name": "test7000"}}))
    demo.advance(60)
    counts = status(demo, job_id)
    assert (counts["Converted_Count"], counts["Failed_Count"]) == (0, 1)
    assert demo.effects()["conversions"] == []
