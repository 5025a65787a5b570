"""The sandbox's answers, status and body, by Zoho's OpenAPI files where these are present.

The files' known errors stand in known_errors.py, the requests in requests.py.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Any, NamedTuple

import httpx
import pytest

from app.sandbox.server import RunningSandbox
from tests.contract.known_errors import KNOWN_ERRORS
from tests.contract.mends import KnownError
from tests.contract.openapi import PLACE, PLACE_VARIABLE, Judge, find_files, load
from tests.contract.requests import (
    CASES,
    OF_CONVERT,
    OF_FIELDS,
    OF_LIST,
    OF_OPTIONS,
    OF_RECORD,
    OF_USERS,
    Case,
)
from tests.sandbox.caller import Caller


class Answer(NamedTuple):
    """What the sandbox said."""

    status: int
    body: Any


@pytest.fixture(scope="module")
def files() -> dict[str, str]:
    folder = find_files()
    if folder is None:
        pytest.skip(f"Zoho's OpenAPI files are not in {PLACE}; {PLACE_VARIABLE} names their folder")
    return load(folder)


@pytest.fixture(scope="module")
def judge(files: dict[str, str]) -> Judge:
    return Judge(files, KNOWN_ERRORS)


@pytest.fixture(scope="module")
def answers(running_sandbox: RunningSandbox, http: httpx.Client) -> dict[str, Answer]:
    """The answer to each request, each on the article's organisation as new."""
    caller = Caller(running_sandbox.url, http)
    found = {}
    for case in CASES:
        caller.reset()
        answer = case.send(caller)
        found[case.name] = Answer(answer.status_code, answer.json() if answer.content else None)
    return found


def test_each_case_has_a_name_of_its_own() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_answer(case: Case, answers: dict[str, Answer], judge: Judge) -> None:
    answer = answers[case.name]
    assert answer.status == case.status, answer.body
    assert judge.problem(case.operation, answer.status, answer.body) is None


@pytest.mark.parametrize("known", KNOWN_ERRORS, ids=lambda known: f"{known.file}: {known.wrong}")
def test_known_error_is_one(known: KnownError, answers: dict[str, Answer], judge: Judge) -> None:
    """Without this correction, the files refuse an answer of the sandbox."""
    without = judge.without(known)
    concerned = [case for case in CASES if known.concerns(case.operation)]
    concerned.sort(key=lambda case: len(str(answers[case.name].body)))
    assert any(
        not without.fits(case.operation, case.status, answers[case.name].body) for case in concerned
    )


def test_each_lead_of_the_demo_organisation(sandbox: Caller, judge: Judge) -> None:
    sandbox.reset("demo")
    problems = []
    for lead in sandbox.leads(per_page=200).json()["data"]:
        path = f"Leads/{lead['id']}"
        for operation, answer in (
            (OF_OPTIONS, sandbox.get(f"{path}/__conversion_options")),
            (OF_CONVERT, sandbox.post(f"{path}/actions/convert", {"data": [{}]})),
        ):
            body = answer.json() if answer.content else None
            problems.append(judge.problem(operation, answer.status_code, body))
    assert len(problems) > 2 * 60
    assert set(problems) == {None}


def spoiled(answer: Answer, change: Callable[[Any], object]) -> Any:
    body = deepcopy(answer.body)
    change(body)
    return body


@pytest.mark.parametrize(
    ("operation", "name", "change"),
    [
        (OF_CONVERT, "case I", lambda body: body["data"][0].update(code="DONE")),
        (OF_CONVERT, "case I", lambda body: body["data"][0].pop("details")),
        (OF_CONVERT, "case I", lambda body: body["data"][0]["details"]["Deals"].update(id=1)),
        (OF_CONVERT, "case I", lambda body: body["data"][0].update(extra=1)),
        (OF_CONVERT, "twice", lambda body: body.update(message="already converted")),
        (OF_CONVERT, "twice", lambda body: body["details"].update(resource_path_index="1")),
        (OF_CONVERT, "case II", lambda body: body["data"][0]["details"].pop("duplicate_record")),
        (OF_OPTIONS, "options", lambda body: body["__conversion_options"].pop("Contacts")),
        (OF_OPTIONS, "options", lambda body: body["__conversion_options"].update(Leads=[])),
        (OF_LIST, "leads", lambda body: body["data"][0].update(Created_Time="yesterday")),
        (OF_RECORD, "a lead", lambda body: body["data"][0]["Created_By"].pop("id")),
        (OF_FIELDS, "fields of Leads", lambda body: body["fields"][0].pop("api_name")),
        (OF_USERS, "users", lambda body: body["users"][0].update(confirm="yes")),
    ],
)
def test_the_judge_notices(
    operation: Any,
    name: str,
    change: Callable[[Any], object],
    answers: dict[str, Answer],
    judge: Judge,
) -> None:
    answer = answers[name]
    assert judge.problem(operation, answer.status, spoiled(answer, change)) is not None


def test_the_judge_knows_statuses(answers: dict[str, Answer], judge: Judge) -> None:
    body = answers["case I"].body
    assert judge.problem(OF_CONVERT, 418, body) == "convert_lead.json knows no answer 418"
    assert judge.problem(OF_OPTIONS, 204, body) is not None
    assert judge.problem(OF_CONVERT, 200, None) is not None
