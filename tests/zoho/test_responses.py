"""Every answer that api-facts.md knows, and what each is taken for."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from app.domain.errors import (
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TooManyRequests,
    UnexpectedAnswer,
)
from app.domain.outcome import Converted, Refused, Scheduled, Unknown
from app.domain.records import RecordId, Ref
from app.zoho import responses
from app.zoho.exchange import Answer
from app.zoho.verdicts import verdict
from app.zoho.wire.records import RecordsAnswer
from tests.zoho.article import sample

JSON = {"content-type": "application/json;charset=UTF-8"}


def answer(status: int, value: Any, **headers: str) -> Answer:
    given = {name.replace("_", "-"): text for name, text in headers.items()}
    return Answer(status, JSON | given, json.dumps(value).encode())


def error(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return {"code": code, "message": message, "details": details, "status": "error"}


def root(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return error(code, message, **details)


def in_data(code: str, message: str = "m", **details: Any) -> dict[str, Any]:
    return {"data": [error(code, message, **details)]}


PLACE: dict[str, Any] = {"api_name": "Stage", "json_path": "$.data[0].Stage"}
PATH: dict[str, Any] = {"resource_path_index": 1}

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


SUCCESS = sample("case_1_response")


def success(**changes: Any) -> dict[str, Any]:
    """The article's first answer with some details changed; a value of ... takes a key away."""
    body = copy.deepcopy(SUCCESS)
    details = body["data"][0]["details"]
    for key, value in changes.items():
        if value is ...:
            del details[key]
        else:
            details[key] = value
    return body


def changed(**changes: Any) -> dict[str, Any]:
    body = copy.deepcopy(SUCCESS)
    body["data"][0].update(changes)
    return body


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


READ_FAILURES = [
    (answer(400, root("INVALID_DATA", **PATH)), RequestRefused),
    (answer(400, root("NOT_APPROVED", "record not approved", **PATH)), RequestRefused),
    (answer(400, root("RECORD_LOCKED", "record under merge is locked", **PATH)), RequestRefused),
    (answer(400, root("INVALID_MODULE", resource_path_index=0)), RequestRefused),
    (answer(400, root("EXPIRED_VALUE")), RequestRefused),
    (answer(403, root("NO_PERMISSION")), RequestRefused),
    (answer(404, root("INVALID_URL_PATTERN")), RequestRefused),
    (answer(401, root("OAUTH_SCOPE_MISMATCH", "Unauthorized")), RequestRefused),
    (answer(200, root("NO_PERMISSION")), RequestRefused),
    (answer(202, root("NO_PERMISSION")), RequestRefused),
    (answer(401, root("INVALID_TOKEN")), SignInNeeded),
    (answer(401, root("AUTHENTICATION_FAILURE")), SignInNeeded),
    (answer(429, root("TOO_MANY_REQUESTS")), TooManyRequests),
    (answer(429, {}), TooManyRequests),
    (answer(400, root("TOO_MANY_REQUESTS")), TooManyRequests),
    (answer(400, root("RATE_LIMIT_EXCEEDED")), TooManyRequests),
    (answer(500, root("INTERNAL_ERROR")), ServerFailed),
    (answer(500, root("INTERNAL_SERVER_ERROR")), ServerFailed),
    (Answer(502, {}, b"<html>"), ServerFailed),
    (answer(301, {}), UnexpectedAnswer),
    (answer(206, {"data": []}), UnexpectedAnswer),
    (answer(200, []), UnexpectedAnswer),
    (answer(200, {}), UnexpectedAnswer),
    (answer(200, {"data": {}}), UnexpectedAnswer),
    (answer(200, {"data": [1]}), UnexpectedAnswer),
    (answer(400, {"error": "invalid"}), UnexpectedAnswer),
    (Answer(401, {"content-type": "text/html"}, b"<html>"), UnexpectedAnswer),
    (Answer(200, JSON, b""), UnexpectedAnswer),
]


@pytest.mark.parametrize(("given", "kind"), READ_FAILURES)
def test_a_read_that_fails_says_of_what(given, kind):
    with pytest.raises(kind) as caught:
        responses.value(given, RecordsAnswer)
    assert type(caught.value) is kind


@pytest.mark.parametrize("status", [204, 304])
def test_nothing_to_tell_is_none(status):
    assert responses.value(Answer(status), RecordsAnswer) is None


def test_a_good_read_keeps_its_records_raw():
    found = responses.value(answer(200, {"data": [{"id": 1, "$x": {}}]}), RecordsAnswer)
    assert found is not None
    assert found.data == [{"id": 1, "$x": {}}]
    assert found.info.more_records is None


@pytest.mark.parametrize(
    ("given", "wait"),
    [
        (answer(429, root("TOO_MANY_REQUESTS"), retry_after="7"), 7.0),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after=60)), 60.0),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after=1e9)), None),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after="-1"), retry_after="x"), None),
        (answer(429, root("TOO_MANY_REQUESTS")), None),
        (answer(429, {}, retry_after="0"), 0.0),
    ],
)
def test_how_long_zoho_asks_to_wait(given, wait):
    with pytest.raises(TooManyRequests) as caught:
        responses.value(given, RecordsAnswer)
    assert caught.value.retry_after == wait


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        (answer(401, root("INVALID_TOKEN")), True),
        (answer(401, root("AUTHENTICATION_FAILURE")), True),
        (answer(401, root("OAUTH_SCOPE_MISMATCH")), False),
        (answer(400, root("INVALID_TOKEN")), False),
        (Answer(401, {}, b"<html>"), False),
    ],
)
def test_only_a_refused_token_is_worth_a_new_one(given, refused):
    assert responses.token_refused(given) is refused


@pytest.mark.parametrize(
    ("text", "left"), [("4711", 4711), ("0", 0), ("", None), ("-1", None), ("9" * 99, None)]
)
def test_credits(text, left):
    assert responses.credits_left(answer(200, {}, x_api_credits_remaining=text)) == left


def test_no_failure_tells_what_the_answer_held():
    for given, kind in READ_FAILURES:
        with pytest.raises(kind) as caught:
            responses.value(given, RecordsAnswer)
        assert "Unauthorized" not in str(caught.value)
        assert "record" not in str(caught.value)
