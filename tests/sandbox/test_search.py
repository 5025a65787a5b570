"""Search Records and Record Count."""

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

PEOPLE: list[Json] = [
    {"Last_Name": "Burns,B", "Company": "ABC Inc.", "Email": "b@abc.example", "Phone": "+1 555 01"},
    {"Last_Name": "Ode (Jr)", "Company": "abc", "Annual_Revenue": 50, "Lead_Source": "Chat"},
    {"Last_Name": "K\\", "Company": "Zoo", "Annual_Revenue": 500, "Lead_Source": "Webinar"},
]


@pytest.fixture
def people(sandbox: Caller) -> Caller:
    """A sandbox whose only leads are PEOPLE."""
    sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}})
    assert sandbox.post("Leads", {"data": PEOPLE}).status_code == 201
    return sandbox


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"criteria": "(Company:equals:ABC)"}, [0, 1]),
        ({"criteria": "(Company:not_equal:ABC)"}, [2]),
        ({"criteria": "(Company:starts_with:ab)"}, [0, 1]),
        ({"criteria": r"(Last_Name:equals:Burns\,B)"}, [0]),
        ({"criteria": r"(Last_Name:in:Burns\,B,nobody)"}, [0]),
        ({"criteria": r"(Last_Name:equals:Ode \(Jr\))"}, [1]),
        ({"criteria": r"(Last_Name:equals:K\\)"}, [2]),
        ({"criteria": "(Lead_Source:equals:Chat)"}, [1]),
        ({"criteria": "(Lead_Source:equals:Cha)"}, []),
        ({"criteria": "(Lead_Source:in:Chat,Webinar)"}, [1, 2]),
        ({"criteria": "(Annual_Revenue:greater_than:50)"}, [2]),
        ({"criteria": "(Annual_Revenue:between:50,500)"}, [1, 2]),
        ({"criteria": "((Company:equals:ABC)and(Lead_Source:equals:Chat))"}, [1]),
        ({"criteria": "((Company:equals:Zoo) or (Lead_Source:equals:Chat))"}, [1, 2]),
        ({"criteria": "(((Company:equals:a) or (Company:equals:z)) and (Company:equals:o))"}, [2]),
        ({"criteria": "(Owner:equals:Tomás Herrera)"}, [0, 1, 2]),
        ({"criteria": "(Owner:equals:4876876000000333001)"}, [0, 1, 2]),
        ({"criteria": "(Owner:equals:Nobody)"}, []),
        ({"criteria": "(Created_Time:greater_than:2020-01-01T00:00:00+00:00)"}, [0, 1, 2]),
        ({"email": "abc.example"}, [0]),
        ({"phone": "155501"}, [0]),
        ({"word": "zoo"}, [2]),
        ({"word": "nobody"}, []),
        ({"criteria": "(Company:equals:Zoo)", "word": "abc", "email": "b@"}, [2]),
        ({"email": "b@", "word": "zoo"}, [0]),
    ],
)
def test_what_a_search_finds(people: Caller, query: Json, found: list[int]) -> None:
    answer = people.get("Leads/search", sort_order="asc", **query)
    assert answer.status_code == (200 if found else 204), answer.text
    names = [row["Last_Name"] for row in answer.json()["data"]] if found else []
    assert names == [PEOPLE[place]["Last_Name"] for place in found]
    assert people.get("Leads/actions/count", **query).json() == {"count": len(found)}


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ({}, "EXPECTED_PARAM_MISSING"),
        ({"criteria": "Company:equals:A"}, "INVALID_QUERY"),
        ({"criteria": "(Company:equals:A"}, "INVALID_QUERY"),
        ({"criteria": "(Company:equals:A))"}, "INVALID_QUERY"),
        ({"criteria": "((Company:equals:A) xor (Company:equals:B))"}, "INVALID_QUERY"),
        ({"criteria": "(Nonsense:equals:A)"}, "INVALID_QUERY"),
        ({"criteria": "(Company:greater_than:A)"}, "INVALID_QUERY"),
        ({"criteria": "(Company:resembles:A)"}, "INVALID_QUERY"),
        ({"criteria": "(Annual_Revenue:between:1)"}, "INVALID_QUERY"),
        ({"criteria": f"(Company:in:{','.join('a' * 101)})"}, "INVALID_QUERY"),
        ({"criteria": "and".join(["(Company:equals:A)"] * 11)}, "CRITERIA_LIMIT_EXCEEDED"),
        ({"word": "x"}, "INVALID_DATA"),
        ({"phone": "12"}, "INVALID_DATA"),
        ({"word": "zoo", "page": "11"}, "LIMIT_REACHED"),
        ({"word": "zoo", "per_page": "201"}, "INVALID_DATA"),
        ({"word": "zoo", "sort_by": "Nonsense"}, "INVALID_DATA"),
    ],
)
def test_refused_searches(sandbox: Caller, query: Json, code: str) -> None:
    answer = sandbox.get("Leads/search", **query)
    assert (answer.status_code, answer.json()["code"]) == (400, code)


def test_pages_fields_and_order(people: Caller) -> None:
    query: Json = {"word": "c", "criteria": "(Owner:equals:Tomás Herrera)", "per_page": 2}
    body = people.get("Leads/search", fields="Company", sort_by="Company", **query).json()
    assert [row["Company"] for row in body["data"]] == ["Zoo", "ABC Inc."]
    assert all(row.keys() == {"id", "Company"} for row in body["data"])
    assert body["info"] == {
        "per_page": 2,
        "count": 2,
        "page": 1,
        "sort_by": "Company",
        "sort_order": "desc",
        "more_records": True,
    }


def test_a_view_and_a_search_exclude_each_other_in_a_count(sandbox: Caller) -> None:
    body = sandbox.get("Leads/actions/count", cvid="1", word="zoo").json()
    assert body["code"] == "AMBIGUITY_DURING_PROCESSING"
    assert body["details"]["ambiguity_due_to"] == [{"param_name": "cvid"}, {"param_name": "word"}]
