"""The verdict table of reliability.md section 3: every answer to a conversion, and its meaning."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.domain.outcome import Converted, Problem, Refused, Scheduled, Trouble, Unknown
from app.domain.records import RecordId, Ref
from app.zoho.exchange import Answer
from app.zoho.verdicts import mass_verdict, verdict
from tests.zoho.answers import (
    JSON,
    PATH,
    PLACE,
    SUCCESS,
    answer,
    changed,
    error,
    in_data,
    root,
    success,
)
from tests.zoho.article import sample

REFUSALS = [
    (400, root("ID_ALREADY_CONVERTED", "id already converted", **PATH)),
    (400, root("INVALID_DATA", "invalid data", **PATH)),
    (400, root("INVALID_DATA", "body", expected_data_type="jsonobject")),
    (400, in_data("INVALID_DATA", "invalid data", **PLACE, expected_data_type="text")),
    (400, in_data("INVALID_DATA", "invalid data", **PLACE, maximum_length=120)),
    (400, in_data("INVALID_DATA", "Non Subordinate User Found", api_name="Owner")),
    (400, in_data("MANDATORY_NOT_FOUND", "required field not found", **PLACE)),
    (400, in_data("MAPPING_MISMATCH", "Pipeline doesn`t contain", **PLACE, mapped_field="P")),
    (400, in_data("DUPLICATE_DATA", "duplicate data", duplicate_record={"id": "1"})),
    (400, root("RECORD_LOCKED", "record is locked", **PATH)),
    (400, root("NOT_APPROVED", "not approved yet", **PATH)),
    (400, root("NOT_REVIEWED")),
    (400, in_data("CANNOT_PERFORM_ACTION")),
    (400, in_data("NOT_ALLOWED")),
    (400, root("REQUIRED_PARAM_MISSING", param_name="fields")),
    (400, in_data("AUTHORIZATION_FAILED", "no privilege to create records")),
    (400, root("INVALID_REQUEST_METHOD")),
    (400, root("LIMIT_EXCEEDED")),
    (400, root("AMBIGUITY_DURING_PROCESSING")),
    (401, root("OAUTH_SCOPE_MISMATCH", "Unauthorized")),
    (401, root("INVALID_TOKEN")),
    (403, root("NO_PERMISSION", permissions=["Crm_Implied_Convert_Lead"])),
    (404, root("INVALID_URL_PATTERN")),
    (400, root("A_CODE_FROM_THE_YEAR_2031", "who knows")),
    (202, in_data("MANDATORY_NOT_FOUND", "required field not found", **PLACE)),
    (202, root("ID_ALREADY_CONVERTED", "id already converted", **PATH)),
    (202, in_data("MAPPING_MISMATCH", **PLACE)),
]


@pytest.mark.parametrize(("status", "body"), REFUSALS)
def test_a_well_formed_error_is_a_refusal_kept_whole(status, body):
    outcome = verdict(answer(status, body))
    assert isinstance(outcome, Refused)
    raw = body["data"][0] if "data" in body else body
    problem = outcome.problem
    assert (problem.code, problem.message) == (raw["code"], raw["message"])
    assert problem.http_status == status
    assert problem.details == raw["details"]
    assert problem.api_name == raw["details"].get("api_name", "")
    assert problem.json_path == raw["details"].get("json_path", "")


PAT = Ref(RecordId("4876876000007421001"), "Pat Boyle")
ZYLKER = Ref(RecordId("4876876000007421010"), "Zylker Biotech")
DEAL = Ref(RecordId("4876876000007459060"), "Zylker Deal")


@pytest.mark.parametrize(
    ("body", "outcome"),
    [
        (SUCCESS, Converted(PAT, ZYLKER, DEAL)),
        (
            sample("case_2_response"),
            Converted(
                Ref(RecordId("4876876000007482059"), "Pat Boyle"),
                Ref(RecordId("4876876000007482056"), "Zylker Biotech"),
                None,
            ),
        ),
        (success(Accounts=None, Deals=None), Converted(PAT, None, None)),
        (success(Accounts=..., Deals=...), Converted(PAT, None, None)),
        (
            success(Contacts={"id": 4876876000007421001, "name": "Pat Boyle"}),
            Converted(PAT, ZYLKER, DEAL),
        ),
        (
            success(Contacts={"id": "4876876000007421001", "name": None, "new": 1}),
            Converted(Ref(PAT.id, ""), ZYLKER, DEAL),
        ),
    ],
)
def test_a_success_names_its_records(body, outcome):
    assert verdict(answer(200, body)) == outcome


@pytest.mark.parametrize("status", [200, 202])
def test_a_job_is_not_a_conversion_yet(status):
    scheduled = {
        "data": [
            {
                "code": "SCHEDULED",
                "details": {"job_id": "4876876000007500001"},
                "message": "Convert lead scheduled successfully",
                "status": "success",
            }
        ]
    }
    assert verdict(answer(status, scheduled)) == Scheduled("4876876000007500001")


UNKNOWNS = [
    (202, SUCCESS),
    (201, SUCCESS),
    (206, SUCCESS),
    (400, SUCCESS),
    (500, SUCCESS),
    (200, success(Contacts=...)),
    (200, success(Contacts=None)),
    (200, success(Contacts={"name": "Pat"})),
    (200, success(Contacts={"id": "12x"})),
    (200, success(Contacts={"id": ""})),
    (200, success(Contacts={"id": "\uff11\uff12"})),
    (200, success(Contacts={"id": -5})),
    (200, success(Contacts={"id": 1.5})),
    (200, success(Contacts={"id": True})),
    (200, success(Contacts="4876876000007421001")),
    (200, success(Deals={"id": "x"})),
    (200, success(Accounts=[])),
    (200, changed(details=None)),
    (200, changed(code="CONVERTED")),
    (200, changed(code="success")),
    (200, changed(status="error")),
    (200, changed(code="SCHEDULED")),
    (200, {"data": []}),
    (200, {"data": SUCCESS["data"] * 2}),
    (200, {"data": [{"Contacts": "1", "Deals": None, "Accounts": "2"}]}),
    (200, {"data": SUCCESS["data"][0]}),
    (200, {}),
    (200, []),
    (200, "SUCCESS"),
    (200, None),
    (200, root("INVALID_DATA")),
    (200, in_data("INVALID_DATA")),
    (204, SUCCESS),
    (302, root("INVALID_DATA")),
    (408, root("INVALID_DATA")),
    (412, root("RECORD_MODIFIED")),
    (500, root("INTERNAL_ERROR")),
    (502, in_data("INVALID_DATA")),
    (503, {}),
    (400, {}),
    (400, {"code": "INVALID_DATA"}),
    (400, {"code": "INVALID_DATA", "status": "success", "message": "", "details": {}}),
    (400, {"code": "not a code", "status": "error", "message": "", "details": {}}),
    (400, {"code": 7, "status": "error", "message": "", "details": {}}),
    (400, {"code": "SUCCESS", "status": "error", "message": "", "details": {}}),
    (400, {"data": [error("INVALID_DATA")] * 2}),
]


@pytest.mark.parametrize(("status", "body"), UNKNOWNS)
def test_everything_else_is_unknown_and_never_a_success(status, body):
    assert isinstance(verdict(answer(status, body)), Unknown)


@pytest.mark.parametrize(
    ("status", "media", "body"),
    [
        (200, "text/html", json.dumps(SUCCESS)),
        (200, "text/plain", json.dumps(SUCCESS)),
        (200, "application/jsonx", json.dumps(SUCCESS)),
        (200, "application/json", ""),
        (200, "application/json", json.dumps(SUCCESS)[:-2]),
        (200, "application/json", json.dumps(SUCCESS) + "}"),
        (200, "application/json", '{"data":[],' + json.dumps(SUCCESS)[1:]),
        (400, "text/html", "<html>INVALID_DATA</html>"),
        (401, "text/html", "<html>"),
        (404, "", ""),
    ],
)
def test_bodies_that_are_no_answer(status, media, body):
    assert isinstance(verdict(Answer(status, {"content-type": media}, body.encode())), Unknown)


def test_turned_away_for_good_means_not_done():
    html = Answer(429, {"content-type": "text/html"}, b"<html>slow down</html>")
    assert isinstance(verdict(html), Refused)
    told = answer(429, root("TOO_MANY_REQUESTS"))
    assert isinstance(verdict(told), Refused)


def scheduled(**changes: Any) -> dict[str, Any]:
    job = {"job_id": "4876876000007500001"}
    told = {"code": "SCHEDULED", "message": "m", "status": "success", "details": job}
    return told | changes


@pytest.mark.parametrize("status", [200, 202])
@pytest.mark.parametrize("body", [scheduled(), {"data": [scheduled()]}])
def test_a_mass_conversion_is_taken_as_a_job(status, body):
    assert mass_verdict(answer(status, body)) == Scheduled("4876876000007500001")


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (201, scheduled()),
        (400, scheduled()),
        (500, scheduled()),
        (202, scheduled(status="error")),
        (202, scheduled(code="SUCCESS")),
        (202, scheduled(code="ACCEPTED")),
        (202, scheduled(details={})),
        (202, scheduled(details={"job_id": "../1"})),
        (202, scheduled(details={"job_id": None})),
        (202, scheduled(details=None)),
        (202, {"data": [scheduled()] * 2}),
        (202, {"data": []}),
        (202, []),
        (202, {}),
        (200, SUCCESS),
    ],
)
def test_a_mass_conversion_without_its_job_is_unknown(status, body):
    assert isinstance(mass_verdict(answer(status, body)), Unknown)


MASS_LIMIT = {"limit": 50, "limit_due_to": [{"api_name": "ids", "json_path": "$.ids"}]}


@pytest.mark.parametrize(
    ("status", "code", "details"),
    [
        (400, "MANDATORY_NOT_FOUND", {"api_name": "ids", "json_path": "$.ids"}),
        (400, "INVALID_DATA", {"api_name": "ids", "json_path": "$.ids[0]"}),
        (400, "LIMIT_EXCEEDED", MASS_LIMIT),
        (400, "AMBIGUITY_DURING_PROCESSING", {}),
        (400, "EXPECTED_FIELD_MISSING", {}),
        (403, "NO_PERMISSION", {"permissions": ["Crm_Implied_Mass_Convert_Leads"]}),
    ],
)
def test_a_mass_conversion_is_refused_as_a_whole(status, code, details):
    outcome = mass_verdict(answer(status, root(code, **details)))
    assert isinstance(outcome, Refused)
    assert (outcome.problem.code, outcome.problem.credits_used_up) == (code, False)


@pytest.mark.parametrize("status", [400, 403, 429])
def test_used_up_credits_are_a_refusal_that_says_so(status):
    outcome = verdict(answer(status, root("LIMIT_EXCEEDED", "daily limit")))
    assert isinstance(outcome, Refused)
    assert outcome.problem.credits_used_up
    assert outcome.problem.message == "daily limit"


@pytest.mark.parametrize("code", ["TOO_MANY_REQUESTS", "RATE_LIMIT_EXCEEDED"])
@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_failing_server_that_speaks_of_limits_may_have_done_it(status, code):
    assert isinstance(verdict(answer(status, root(code))), Unknown)


@pytest.mark.parametrize("judge", [verdict, mass_verdict])
@pytest.mark.parametrize(
    ("given", "kind"),
    [
        (Answer(200, {"content-type": "text/html"}, b"<html>"), Trouble.PORTAL),
        (Answer(302, {"location": "https://x.example/"}, b"", "https://a"), Trouble.PORTAL),
        (Answer(511, {}, b""), Trouble.PORTAL),
        (Answer(302, {"location": "/x"}, b"", "https://a"), Trouble.UNREADABLE),
        (Answer(200, JSON, b"{"), Trouble.UNREADABLE),
        (Answer(408, JSON, b""), Trouble.UNREADABLE),
        (answer(500, root("INTERNAL_ERROR")), Trouble.SERVER_FAILED),
        (Answer(502, {"content-type": "text/html"}, b"<html>"), Trouble.SERVER_FAILED),
    ],
)
def test_what_became_of_the_answer_is_told(judge, given, kind):
    outcome = judge(given)
    assert isinstance(outcome, Unknown)
    assert outcome.kind is kind


def test_a_page_that_turns_away_is_told_as_such():
    html = Answer(429, {"content-type": "text/html"}, b"<html>slow down</html>")
    assert verdict(html) == Refused(Problem("TOO_MANY_REQUESTS", "", 429))
