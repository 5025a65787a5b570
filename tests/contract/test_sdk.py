"""Zoho's own Python SDK, as an independent client, reads and converts on the sandbox.

The SDK runs once, in `sdk_session.py`; each test looks at what it understood. Of an error's
details the SDK keeps some keys only (api-facts.md section 8), and it turns ids into numbers.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest

from app.sandbox.server import RunningSandbox
from tests.contract.article import PAT_BOYLE, ZYLKER, in_any_order, sample
from tests.sandbox.caller import PAT, Caller, Json

ROOT = Path(__file__).parents[2]
SECONDS = 60


class Session(NamedTuple):
    """What the SDK understood, step by step, and what the sandbox says took place."""

    seen: Json
    effects: Json
    folder: Path


@pytest.fixture(scope="module")
def session(
    running_sandbox: RunningSandbox, http: httpx.Client, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Session]:
    """One run of the SDK on the article's organisation."""
    caller = Caller(running_sandbox.url, http)
    caller.reset()
    folder = tmp_path_factory.mktemp("sdk")
    done = subprocess.run(
        [sys.executable, "-m", "tests.contract.sdk_session", str(folder)],
        input=json.dumps(caller.credentials),
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    yield Session(json.loads(done.stdout), caller.effects(), folder)
    caller.reset()


def with_text_ids(value: Any) -> Any:
    """The value with ids as text again: the SDK makes numbers of most of them."""
    if isinstance(value, dict):
        return {key: str(one) if key == "id" else with_text_ids(one) for key, one in value.items()}
    return list(map(with_text_ids, value)) if isinstance(value, list) else value


def only(session: Session, step: str) -> Json:
    """The one element of `data` in a step's answer."""
    (element,) = session.seen[step]["value"]["data"]
    assert isinstance(element, dict)
    return element


@pytest.mark.parametrize(
    ("step", "status", "kind"),
    [
        ("options", 200, "ResponseWrapper"),
        ("users", 200, "ResponseWrapper"),
        ("lead_fields", 200, "ResponseWrapper"),
        ("contact_fields", 200, "ResponseWrapper"),
        ("roles", 200, "ResponseWrapper"),
        ("org", 200, "ResponseWrapper"),
        ("leads", 200, "ResponseWrapper"),
        ("lead", 200, "ResponseWrapper"),
        ("create_records", 201, "ActionWrapper"),
        ("case_2", 400, "ActionWrapper"),
        ("not_of_the_account", 400, "ActionWrapper"),
        ("no_such_lead", 400, "APIException"),
        ("mass_of_nothing", 400, "APIException"),
        ("mass_of_a_stranger", 400, "APIException"),
        ("no_such_job", 400, "APIException"),
        ("case_1", 200, "ActionWrapper"),
        ("again", 400, "APIException"),
        ("converted_lead", 200, "ResponseWrapper"),
        ("mass_convert", 202, "SuccessResponse"),
        ("job_scheduled", 200, "ResponseWrapper"),
        ("job_completed", 200, "ResponseWrapper"),
    ],
)
def test_the_sdk_knows_the_answer(session: Session, step: str, status: int, kind: str) -> None:
    seen = session.seen[step]
    assert (seen["status"], seen["kind"]) == (status, kind)


def test_lead_conversion_options(session: Session) -> None:
    found = with_text_ids(session.seen["options"]["value"]["conversion_options"])
    expected = sample("conversion_options")["__conversion_options"]
    for module in ("contacts", "accounts"):
        assert in_any_order(found[module]) == in_any_order(expected[module.title()])
        matched = expected["preference_field_matched_value"][module.title()]
        assert in_any_order(found["preference_field_matched_value"][module]) == in_any_order(
            matched
        )
    preference = found["module_preference"]
    assert (preference["api_name"], preference["id"]) == ("Contacts", "4876876000000002179")
    layouts = found["modules_with_multiple_layouts"]
    assert [one["api_name"] for one in layouts] == ["Accounts"]


def test_users(session: Session) -> None:
    found = session.seen["users"]["value"]["users"]
    assert len(found) == len({user["id"] for user in found}) == 6
    assert {user["status"] for user in found} == {"active"}
    assert all(isinstance(user["id"], int) and user["email"] for user in found)


def test_fields(session: Session) -> None:
    leads, contacts = (
        {field["api_name"]: field for field in session.seen[step]["value"]["fields"]}
        for step in ("lead_fields", "contact_fields")
    )
    mapping = leads["Phone"]["convert_mapping"]
    assert (mapping["contacts"], mapping["accounts"]) == ("Phone", "Phone")
    assert leads["Company"]["convert_mapping"]["accounts"] == "Account_Name"
    assert leads["Last_Name"]["system_mandatory"] is True
    assert contacts["Phone"]["unique"]["casesensitive"] is not None
    assert contacts["Email"]["unique"]["casesensitive"] is None


def test_records(session: Session) -> None:
    assert (only(session, "leads")["id"], only(session, "lead")["id"]) == (int(PAT), int(PAT))
    assert only(session, "leads")["Company"] == "Zylker Biotech"
    info = session.seen["leads"]["value"]["info"]
    assert (info["count"], info["page"], info["more_records"]) == (1, 1, False)
    assert only(session, "lead")["Phone"] == "9844444444"


def test_case_1(session: Session) -> None:
    details = with_text_ids(only(session, "case_1")["details"])
    expected = sample("case_1_response")["data"][0]["details"]
    expected["Deals"]["id"] = details["Deals"]["id"]
    assert details == expected
    (conversion,) = (one for one in session.effects["conversions"] if one["lead_id"] == PAT)
    assert conversion["created"] == ["Deals"]
    assert (conversion["contact_id"], conversion["account_id"]) == (PAT_BOYLE, ZYLKER)
    lead = only(session, "converted_lead")
    assert (lead["Converted__s"], lead["Converted_Contact"]["id"]) == (True, int(PAT_BOYLE))


def test_ids_were_sent_as_numbers(session: Session) -> None:
    (conversion,) = (one for one in session.effects["conversions"] if one["lead_id"] == PAT)
    assert conversion["request"]["Contacts"] == {"id": int(PAT_BOYLE)}


@pytest.mark.parametrize(
    ("step", "code", "details"),
    [
        ("case_2", "DUPLICATE_DATA", {"api_name": "Phone"}),
        ("not_of_the_account", "INVALID_DATA", {"json_path": "$.data[0].Accounts.id"}),
        ("no_such_lead", "INVALID_DATA", {"resource_path_index": 1}),
        ("again", "ID_ALREADY_CONVERTED", {"resource_path_index": 1}),
        ("mass_of_a_stranger", "INVALID_DATA", {"api_name": "ids", "json_path": "$.ids[0]"}),
        ("no_such_job", "INVALID_DATA", {"param_name": "job_id"}),
    ],
)
def test_refusals(session: Session, step: str, code: str, details: Json) -> None:
    value = session.seen[step]["value"]
    error = value["data"][0] if "data" in value else value
    assert (error["code"], error["status"]) == (code, "error")
    assert details.items() <= error["details"].items()


def test_new_records(session: Session) -> None:
    rows = session.seen["create_records"]["value"]["data"]
    assert [row["code"] for row in rows] == ["SUCCESS", "SUCCESS"]
    assert len({row["details"]["id"] for row in rows}) == 2


def test_mass_conversion(session: Session) -> None:
    scheduled = session.seen["mass_convert"]["value"]
    assert scheduled["code"] == "SCHEDULED"
    before, after = (
        {key: one for key, one in only(session, step).items() if key != "status"}
        for step in ("job_scheduled", "job_completed")
    )
    counts = {"total_count": 2, "failed_count": 0}
    assert before == {**counts, "converted_count": 0, "not_converted_count": 2}
    assert after == {**counts, "converted_count": 2, "not_converted_count": 0}
    assert only(session, "job_completed")["status"].casefold() == "completed"
    jobs = [one["job_id"] for one in session.effects["conversions"]]
    assert jobs == [None, *[str(scheduled["details"]["job_id"])] * 2]


def test_one_token_lasts(session: Session) -> None:
    assert session.effects["refreshes"] == 1
    requests = session.effects["requests"]
    assert (requests["POST /oauth/v2/token"], requests["POST /crm/v8/Leads"]) == (1, 1)
    assert {path.name for path in session.folder.iterdir()} == {"resources", "tokens.csv"}
