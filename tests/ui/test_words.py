"""Every refusal that Zoho documents has words of its own; an unknown one is shown raw."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

import pytest

from app.domain.finding import Option
from app.domain.outcome import JsonValue, Problem
from app.domain.records import Module, record_id
from app.ui.phrases import filled
from app.ui.refusals import REFUSALS
from app.ui.words import existing_record, field_of, problem_words
from tests.examples import some
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE

UNKNOWN_TITLE = "Zoho refused, with a code new to Segue"

# api-facts.md, sections 1 (convert), 2 (options), 3 (mass), 4 (reads) and 6 (limits), as rows of
#   section | http | code | message | details | option, - for none | a word of the title
# A row's words must be found, and must not be the words of the row's code in general where the
# message or the place gives it a meaning of its own.
DOCUMENTED = """
1|400|INVALID_DATA|body|{"expected_data_type":"jsonobject"}|-|understand
1|400|ID_ALREADY_CONVERTED|id already converted|{"resource_path_index":1}|lead|already converted
1|400|INVALID_DATA|invalid data|{"resource_path_index":1}|lead|can't be found
1|400|INVALID_DATA|invalid data|{"api_name":"Amount","json_path":"$.data[0].Deals.Amount","expected_data_type":"double"}|deal|wrong kind
1|400|INVALID_DATA|invalid data|{"api_name":"Next_Step","json_path":"$.data[0].Deals.Next_Step","maximum_length":100}|deal|too long
1|400|INVALID_DATA|invalid data|{"api_name":"Stage","json_path":"$.data[0].Deals.Stage"}|deal|doesn't accept
1|400|INVALID_DATA|invalid data|{"api_name":"Region__c","json_path":"$.data[0].Deals.Region__c"}|deal|doesn't accept
1|400|INVALID_DATA|invalid data|{"api_name":"id","json_path":"$.data[0].Contacts.id"}|contact|contact
1|400|INVALID_DATA|invalid data|{"api_name":"Contacts","json_path":"$.data[0].Contacts"}|contact|contact
1|400|INVALID_DATA|invalid data|{"api_name":"id","json_path":"$.data[0].Accounts.id"}|account|account
1|400|INVALID_DATA|invalid data|{"api_name":"overwrite","json_path":"$.data[0].overwrite","expected_data_type":"boolean"}|overwrite|overwrite
1|400|INVALID_DATA|invalid data|{"api_name":"notify_lead_owner","json_path":"$.data[0].notify_lead_owner"}|notify|notifications
1|400|INVALID_DATA|invalid data|{"api_name":"id","json_path":"$.data[0].assign_to.id"}|assign_to|owner
1|400|INVALID_DATA|invalid data|{"api_name":"api_name","json_path":"$.data[0].move_attachments_to.api_name"}|attachments|attachments
1|400|INVALID_DATA|invalid data|{"api_name":"Contacts","json_path":"$.data[0].carry_over_tags.Contacts[0]"}|tags|tag
1|400|INVALID_DATA|invalid data|{}|contact|as it is
1|400|INVALID_DATA|Non Subordinate User Found|{"api_name":"Owner","json_path":"$.data[0].Owner"}|assign_to|can't become the owner
1|400|MANDATORY_NOT_FOUND|required field not found|{"api_name":"Closing_Date","json_path":"$.data[0].Deals.Closing_Date"}|deal|missing
1|400|MANDATORY_NOT_FOUND|required field not found|{"api_name":"id","json_path":"$.data[0].Accounts.id"}|account|No account
1|400|MANDATORY_NOT_FOUND|required field not found|{"api_name":"id","json_path":"$.data[0].Contacts.id"}|contact|No contact
1|400|MANDATORY_NOT_FOUND|required field not found|{"api_name":"Last_Name","json_path":"$.data[0].Last_Name"}|deal|missing
1|400|MAPPING_MISMATCH|Pipeline doesn`t contain the Stage|{"mapped_field":"Pipeline","api_name":"Stage","json_path":"$.data[0].Stage"}|deal|stage
1|400|DUPLICATE_DATA|duplicate data|{"api_name":"Phone","json_path":"$.data[0].Contacts.Phone","duplicate_record":{"id":"4876876000007421001","module":{"api_name":"Contacts","id":"1"}}}|contact|already has this
1|400|DUPLICATE_DATA|duplicate data|{"api_name":"Phone","json_path":"$.data[0].Accounts.Phone"}|account|already has this
1|400|DUPLICATE_DATA|duplicate data|{"api_name":"Deal_Name","json_path":"$.data[0].Deals.Deal_Name"}|deal|already has this
1|400|DUPLICATE_DATA|duplicate data|{}|contact|already has such a value
1|400|DUPLICATE_DATA|duplicate data|{"api_name":"Phone"}|contact|already has this
1|400|RECORD_LOCKED|You cannot perform this operation as the record is locked.|{"resource_path_index":1}|lead|lead is locked
1|400|RECORD_LOCKED|cannot convert record that is not approved yet|{"resource_path_index":1}|lead|still being checked
1|400|RECORD_LOCKED|You cannot perform this operation as the record is locked.|{"json_path":"$.data[0].Contacts.id"}|contact|contact is locked
1|400|RECORD_LOCKED|You cannot perform this operation as the record is locked.|{"json_path":"$.data[0].Accounts.id"}|account|account is locked
1|400|NOT_APPROVED|cannot convert record that is not approved yet|{"resource_path_index":1}|lead|not approved
1|400|NOT_REVIEWED||{}|lead|under review
1|400|CANNOT_PERFORM_ACTION||{}|lead|doesn't allow
1|400|NOT_ALLOWED||{}|lead|doesn't allow
1|400|REQUIRED_PARAM_MISSING||{}|-|understand
1|400|AUTHORIZATION_FAILED|User does not have sufficient privilege to create records|{}|-|may not create
1|400|INVALID_REQUEST_METHOD|The http request method type is not a valid one|{}|-|understand
1|401|OAUTH_SCOPE_MISMATCH|Unauthorized|{}|-|not given this right
1|403|NO_PERMISSION|Permission denied to create|{"permissions":["Crm_Implied_Create_Contacts"]}|-|permission
1|403|NO_PERMISSION|Permission denied|{}|-|permission
1|404|INVALID_URL_PATTERN|Please check if the URL trying to access is a correct one|{}|-|understand
1|500|INTERNAL_ERROR|Internal Server Error|{}|-|reports an internal error
2|400|INVALID_DATA|the given id seems to be invalid|{"resource_path_index":1}|lead|can't be found
2|400|NOT_APPROVED|record not approved|{"resource_path_index":1}|lead|not approved
2|400|RECORD_LOCKED|record under merge is locked|{"resource_path_index":1}|lead|being merged
2|400|INVALID_MODULE|the module name given seems to be invalid|{"resource_path_index":0}|-|no leads to convert
2|500|INTERNAL_SERVER_ERROR|Internal Server Error|{}|-|reports an internal error
3|400|MANDATORY_NOT_FOUND|required field not found|{"api_name":"ids","json_path":"$.ids"}|-|No lead
3|400|MANDATORY_NOT_FOUND|required field missing|{"api_name":"Deal_Name","json_path":"$.Deals.Deal_Name"}|deal|missing
3|400|INVALID_DATA|invalid data|{"api_name":"ids","json_path":"$.ids[0]","expected_data_type":"long"}|-|lead can't be found
3|400|INVALID_DATA|Given assignee param does not match|{"api_name":"id","json_path":"$.assignee.id"}|assign_to|owner
3|400|INVALID_DATA|invalid data|{"api_name":"id","json_path":"$.portal_user_type.id"}|-|portal user
3|400|INVALID_DATA|invalid data|{"api_name":"apply_assignment_threshold","json_path":"$.apply_assignment_threshold","expected_data_type":"boolean"}|-|wrong kind
3|400|LIMIT_EXCEEDED|Limit exceeded for mass convert|{"limit":50,"limit_due_to":[{"api_name":"ids","json_path":"$.ids"}]}|-|Too many leads
3|400|AMBIGUITY_DURING_PROCESSING|two modules are different|{"api_name":"api_name","json_path":"$.move_attachments_to.api_name"}|attachments|two places
3|400|EXPECTED_FIELD_MISSING|Specify Atleast one field|{}|deal|missing
3|403|NO_PERMISSION|permission denied|{"permissions":["Crm_Implied_Mass_Convert_Leads"]}|-|permission
3|400|REQUIRED_PARAM_MISSING|job_id is required.|{"param":"job_id"}|-|understand
3|400|INVALID_DATA|The jobid given seems to be invalid|{"param_name":"job_id"}|-|job
4|400|LIMIT_EXCEEDED|limit exceeded|{"limit":50,"param_name":"fields"}|-|limit
4|400|DISCRETE_PAGINATION_LIMIT_EXCEEDED||{}|-|understand
4|400|PAGINATION_LIMIT_EXCEEDED||{}|-|too long
4|400|EXPIRED_VALUE||{}|-|too long
4|400|TOKEN_BOUND_DATA_MISMATCH||{}|-|understand
4|400|LIMIT_REACHED||{}|-|too long
4|400|INVALID_QUERY||{}|-|understand
4|400|AMBIGUITY_DURING_PROCESSING||{"ambiguity_due_to":[{"param_name":"cvid"}]}|-|contradicts
4|400|INVALID_DATA|Invalid layoutid|{}|deal|layout
6|401|INVALID_TOKEN|invalid oauth token|{}|-|no longer valid
6|401|AUTHENTICATION_FAILURE||{}|-|sign-in
6|400|LIMIT_EXCEEDED||{}|-|credits
6|412|RECORD_MODIFIED||{}|lead|changed meanwhile
6|429|TOO_MANY_REQUESTS|Rate limit exceeded. Please retry after the specified time.|{"retry_after":60}|-|slow down
6|429|RATE_LIMIT_EXCEEDED||{}|-|slow down
"""  # noqa: E501 - a table


class Row(NamedTuple):
    """One line of the table above."""

    problem: Problem
    option: Option | None
    title: str


def rows() -> Iterator[Row]:
    for text in DOCUMENTED.strip().splitlines():
        _section, status, code, message, details, option, title = text.split("|")
        told: dict[str, JsonValue] = json.loads(details)
        problem = Problem(
            code,
            message,
            int(status),
            str(told.get("api_name", "")),
            str(told.get("json_path", "")),
            told,
        )
        yield Row(problem, None if option == "-" else Option(option), title)


ROWS = tuple(rows())


def test_every_documented_refusal_has_its_own_words() -> None:
    for row in ROWS:
        words = problem_words(row.problem)
        assert row.title in words.title, row
        assert words.option is row.option, row
        assert words.code == row.problem.code, row
        assert words.said == row.problem.message, row
        assert words.what_happened.endswith("."), row
        assert words.what_to_do.endswith("."), row


def test_words_are_whole_and_fit_a_label() -> None:
    for row in ROWS:
        words = problem_words(row.problem, d.setup())
        for text in (words.title, words.what_happened, words.what_to_do):
            assert "{" not in text, row
            assert "“”" not in text, row
            assert len(text) < 300, row
        assert row.problem.code not in words.title, row


def test_no_row_of_the_table_is_dead() -> None:
    """Each meaning is reached by a documented refusal; one that isn't hides behind another."""
    reached = {problem_words(row.problem).title for row in ROWS}
    written = {row.title for row in REFUSALS}
    general = {"“{field}” is too long", "Zoho doesn't accept “{field}”"}
    assert {t for t in written if "{" not in t} <= reached | general


def test_nothing_was_changed_is_said_only_where_it_is_certain() -> None:
    said = {
        row.problem.code: "Nothing was changed." in problem_words(row.problem).what_happened
        for row in ROWS
        if "job" not in row.title
    }
    unsure = {code for code, is_said in said.items() if not is_said}
    assert unsure == {"INTERNAL_ERROR", "INTERNAL_SERVER_ERROR"}


@pytest.mark.parametrize("code", ["NEW_IN_V9", "", "id_already_converted", "SUCCESS", "<b>X</b>"])
def test_an_unknown_code_is_shown_raw_and_never_as_success(code: str) -> None:
    words = problem_words(Problem(code, "some words of Zoho's", 400))
    assert words.title == UNKNOWN_TITLE
    assert code in words.what_happened
    assert "some words of Zoho's" in words.what_happened
    assert words.code == code
    assert "Nothing was changed" not in words.what_happened


def test_fields_are_named_as_the_user_knows_them() -> None:
    problem = Problem(
        "MANDATORY_NOT_FOUND", "", 400, "Closing_Date", "$.data[0].Deals.Closing_Date"
    )
    assert problem_words(problem, d.setup()).title == "“Closing Date” is missing"
    custom = Problem("MANDATORY_NOT_FOUND", "", 400, "Some_Thing", "$.data[0].Deals.Some_Thing")
    assert problem_words(custom).title == "“Some Thing” is missing"


@pytest.mark.parametrize(
    ("api_name", "path", "field"),
    [
        ("Stage", "$.data[0].Deals.Stage", "Stage"),
        ("", "$.data[0].Deals.Stage", "Stage"),
        ("id", "$.data[0].Contacts.id", "Contacts"),
        ("", "$.data[0].carry_over_tags.Deals[2]", "Deals"),
        ("", "", ""),
        ("id", "", ""),
    ],
)
def test_field_to_mend(api_name: str, path: str, field: str) -> None:
    assert field_of(Problem("INVALID_DATA", "", 400, api_name, path)) == field


@pytest.mark.parametrize(
    ("details", "path", "record"),
    [
        ({"duplicate_record": {"id": "12", "module": {"api_name": "Contacts"}}}, "", ("C", "12")),
        ({"duplicate_record": {"id": "12"}}, "$.data[0].Contacts.Phone", ("C", "12")),
        ({"id": "12"}, "$.data[0].Accounts.Phone", ("A", "12")),
        ({"id": "12"}, "", None),
        ({"duplicate_record": {"id": "12/../x", "module": {"api_name": "Contacts"}}}, "", None),
        ({"duplicate_record": {"id": "１２", "module": "Contacts"}}, "", None),  # noqa: RUF001
        ({"duplicate_record": None}, "$.data[0].Contacts.Phone", None),
        ({}, "", None),
    ],
)
def test_the_existing_record_is_named_only_with_a_real_id(
    details: dict[str, JsonValue], path: str, record: tuple[str, str] | None
) -> None:
    modules = {"C": Module.CONTACTS, "A": Module.ACCOUNTS}
    expected = None if record is None else (modules[record[0]], record_id(record[1]))
    problem = Problem("DUPLICATE_DATA", "", 400, "Phone", path, details)
    assert existing_record(problem) == expected
    assert problem_words(problem).record == expected


def test_duplicate_names_the_record_where_zoho_does() -> None:
    details: dict[str, JsonValue] = {
        "duplicate_record": {"id": "12", "name": "Pat Boyle", "module": {"api_name": "Contacts"}}
    }
    problem = Problem("DUPLICATE_DATA", "", 400, "Phone", "$.data[0].Contacts.Phone", details)
    assert problem_words(problem).title == "“Pat Boyle” already has this Phone"


def test_the_wait_is_named_where_it_is_sane() -> None:
    def wait(value: JsonValue) -> str:
        return problem_words(
            Problem("TOO_MANY_REQUESTS", "", 429, details={"retry_after": value})
        ).what_to_do

    assert "60" in wait(60)
    odd: tuple[JsonValue, ...] = (-1, 1e9, "soon", None, [], {"a": 1}, True)
    for value in odd:
        assert wait(value) == "Wait a minute and try again."


UNSEEN = re.compile("[\x00-\x1f\u202a-\u202e]")


def test_hostile_details_stay_short_plain_words() -> None:
    for row, (name, value) in product(REFUSALS, some(HOSTILE, 40)):
        problem = Problem(row.code, value, 400, value, value, _hostile_details(value))
        words = problem_words(problem)
        for text in (words.title, words.what_happened, words.what_to_do, words.said, words.code):
            assert len(text) <= 400, (row, name)
            assert not UNSEEN.search(text), (row, name)


def _hostile_details(value: str) -> dict[str, JsonValue]:
    return {
        "duplicate_record": {"id": value, "name": value, "module": {"api_name": value}},
        "permissions": [value] * 100,
        "limit": value,
        "maximum_length": value,
        "expected_data_type": value,
        "retry_after": value,
    }


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert filled("{one} and {two}", one="{two}", two="x") == "{two} and x"
    assert filled("{missing}") == "{missing}"
