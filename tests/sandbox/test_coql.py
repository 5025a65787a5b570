"""COQL: what it finds, what it refuses."""

# ruff: noqa: S608 - queries put together from texts are what is tested here

from __future__ import annotations

import pytest

from tests.sandbox.caller import PAT, Caller, Json

BOYLE = "4876876000007437017"
PAT_BOYLE = "4876876000007421001"
ACCOUNT = "4876876000007421010"

PEOPLE: list[Json] = [
    {"Last_Name": "O'Hara", "First_Name": "Ann", "Email": "ann@x.example", "Company": "Ax"},
    {"Last_Name": "Bell", "Email": "Bell@X.example", "Company": "ax", "Annual_Revenue": 100},
    {"Last_Name": "100%", "Company": 'Say "hi"', "Annual_Revenue": 2_000, "Email_Opt_Out": True},
    {"Last_Name": "北京", "Company": "back\\slash", "Lead_Source": "Cold Call"},
]


@pytest.fixture
def people(sandbox: Caller) -> Caller:
    """A sandbox whose only leads are PEOPLE."""
    sandbox.control("act", {"delete": {"module": "Leads", "id": PAT}})
    assert sandbox.post("Leads", {"data": PEOPLE}).status_code == 201
    return sandbox


@pytest.mark.parametrize(
    ("where", "found"),
    [
        ("Last_Name = 'Bell'", [1]),
        ("Last_Name = 'bell'", [1]),
        ('Last_Name = "Bell"', [1]),
        ("Last_Name = Bell", [1]),
        ("Last_Name != 'Bell'", [0, 2, 3]),
        ("Last_Name = 'O''Hara'", [0]),
        ('Last_Name = "O\'Hara"', [0]),
        ('Company = "Say ""hi"""', [2]),
        ("Company = 'back\\slash'", [3]),
        ("Last_Name = '北京'", [3]),
        ("Last_Name = 'Bell' or Last_Name = 'Hara'", [1]),
        ("Company = 'ax' and First_Name is not null", [0]),
        ("Company = 'ax' and First_Name is null", [1]),
        ("Email is null", [2, 3]),
        ("Email in ('ann@x.example', 'BELL@x.example', 'nobody@x.example')", [0, 1]),
        ("Email not in ('ann@x.example')", [1, 2, 3]),
        ("Last_Name like 'B%'", [1]),
        ("Last_Name like '%ll'", [1]),
        ("Last_Name like '%e%'", [1]),
        ("Last_Name not like '%e%'", [0, 2, 3]),
        ("Annual_Revenue > 100", [2]),
        ("Annual_Revenue >= 100", [1, 2]),
        ("Annual_Revenue < 2000", [1]),
        ("Annual_Revenue between 50 and 150", [1]),
        ("Annual_Revenue = 100", [1]),
        ("Email_Opt_Out = true", [2]),
        ("Email_Opt_Out = 'true'", [2]),
        ("Lead_Source = 'Cold Call'", [3]),
        ("Created_Time > '2020-01-01T00:00:00+00:00'", [0, 1, 2, 3]),
        ("Created_Time < '2020-01-01T00:00:00+05:30'", []),
        ("(Company = 'ax' and First_Name is null) or Last_Name = '100%'", [1, 2]),
        ("((Company = 'ax' or Company = 'bx') and (First_Name is null))", [1]),
        ("Owner = '4876876000000333001' and Last_Name = 'Bell'", [1]),
        ("Owner.last_name = 'Herrera' and Last_Name = 'Bell'", [1]),
        ("Owner.last_name = 'Moreau'", []),
    ],
)
def test_what_a_condition_finds(people: Caller, where: str, found: list[int]) -> None:
    answer = people.coql(f"select Last_Name from Leads where {where}")
    assert answer.status_code == (200 if found else 204), answer.text
    names = [row["Last_Name"] for row in answer.json()["data"]] if found else []
    assert names == [PEOPLE[place]["Last_Name"] for place in found]


def test_rows_show_the_columns_and_the_id(sandbox: Caller) -> None:
    answer = sandbox.coql(
        "SELECT Email, Account_Name, Account_Name.Account_Name FROM Contacts "
        f"WHERE id in ({BOYLE}, '{PAT_BOYLE}') ORDER BY id DESC"
    )
    account = {"name": "Zylker Biotech", "id": ACCOUNT}
    assert answer.json() == {
        "data": [
            {
                "Email": "pat.boyle@zylker.com",
                "Account_Name": None,
                "Account_Name.Account_Name": None,
                "id": BOYLE,
            },
            {
                "Email": None,
                "Account_Name": account,
                "Account_Name.Account_Name": "Zylker Biotech",
                "id": PAT_BOYLE,
            },
        ],
        "info": {"count": 2, "more_records": False},
    }


@pytest.mark.parametrize(
    ("tail", "names", "more"),
    [
        ("", [0, 1, 2, 3], False),
        ("order by Last_Name", [2, 1, 0, 3], False),
        ("order by Last_Name desc limit 2", [3, 0], True),
        ("order by Annual_Revenue asc, Last_Name desc", [3, 0, 1, 2], False),
        ("limit 2", [0, 1], True),
        ("limit 2 offset 2", [2, 3], False),
        ("limit 1, 2", [1, 2], True),
        ("offset 3", [3], False),
    ],
)
def test_order_limit_and_offset(people: Caller, tail: str, names: list[int], more: bool) -> None:
    body = people.coql(f"select Last_Name from Leads where id is not null {tail}").json()
    assert [row["Last_Name"] for row in body["data"]] == [
        PEOPLE[place]["Last_Name"] for place in names
    ]
    assert body["info"] == {"count": len(names), "more_records": more}


def many(number: int, text: str = "'x'") -> str:
    return ", ".join([text] * number)


def nested(number: int) -> str:
    where = "id = 1"
    for _ in range(number - 1):
        where = f"(id = 1 or {where})"
    return where


@pytest.mark.parametrize(
    ("query", "code", "details"),
    [
        ("update Leads", "SYNTAX_ERROR", {}),
        ("select Email", "SYNTAX_ERROR", {"clause": "from"}),
        ("select Email from Leads", "SYNTAX_ERROR", {"clause": "where"}),
        ("select Email from Leads limit 1", "SYNTAX_ERROR", {"clause": "where"}),
        ("select from Leads where id = 1", "SYNTAX_ERROR", {"clause": "from"}),
        ("select Email, from Leads where id = 1", "SYNTAX_ERROR", {"clause": "from"}),
        ("select Email from Leads where id", "SYNTAX_ERROR",
         {"line": 1, "column": 33, "near": ""}),
        ("select Email from Leads\nwhere id == 1", "SYNTAX_ERROR",
         {"line": 2, "column": 11, "near": "="}),
        ("select Email from Leads where Email = 'open", "SYNTAX_ERROR",
         {"line": 1, "column": 38, "near": " 'open"}),
        ("select Email from Leads where Email = 'O'Hara'", "SYNTAX_ERROR",
         {"line": 1, "column": 46, "near": "'"}),
        ("select Email from Leads where (id = 1", "SYNTAX_ERROR",
         {"line": 1, "column": 38, "near": ""}),
        ("select Email from Leads where id = 1 garbage", "SYNTAX_ERROR",
         {"line": 1, "column": 38, "near": "garbage"}),
        ("select Email from Leads where Email not = 1", "SYNTAX_ERROR", {"operator": "not"}),
        ("select Email from Leads where id = 1 and id = 2 and id = 3", "SYNTAX_ERROR",
         {"near": "and"}),
        ("select Email from Leads where id = 1 or id = 2 and id = 3", "SYNTAX_ERROR",
         {"near": "and"}),
        ("select Email from Cases where id = 1", "INVALID_MODULE", {}),
        ("select Converted__s from Leads where id = 1", "INVALID_QUERY",
         {"column_name": "Converted__s"}),
        ("select Email from Leads where Converted__s = false", "INVALID_QUERY",
         {"column_name": "Converted__s"}),
        ("select Nonsense from Leads where id = 1", "INVALID_QUERY", {"column_name": "Nonsense"}),
        ("select Email from Leads where Nonsense = 1", "INVALID_QUERY",
         {"column_name": "Nonsense"}),
        ("select Email from Contacts where Account_Name.Nonsense = 1", "INVALID_QUERY",
         {"column_name": "Account_Name.Nonsense"}),
        ("select Email from Leads where Description = 'x'", "INVALID_QUERY",
         {"column_name": "Description"}),
        ("select Email from Leads where First_Name > 'a'", "INVALID_QUERY",
         {"reason": "invalid operator found", "column_name": "First_Name", "operator": ">"}),
        ("select Email from Leads where id = 1 order by id, id", "DUPLICATE_DATA",
         {"column_name": "id"}),
        ("select Email from Leads where id = 1 limit s", "INVALID_QUERY", {"limit": "s"}),
        ("select Email from Leads where id = 1 limit 0", "INVALID_DATA", {}),
        ("select Email from Leads where id = 1 limit 2001", "LIMIT_EXCEEDED",
         {"clause": "limit", "limit": 2000}),
        ("select Email from Leads where id = 1 limit 200 offset 99801", "LIMIT_EXCEEDED",
         {"clause": "offset", "limit": 100000}),
        (f"select Email from Leads where Email in ({many(51)})", "LIMIT_EXCEEDED",
         {"clause": "where", "limit": 50, "operator": "in"}),
        (f"select Email from Leads where {nested(26)}", "LIMIT_EXCEEDED",
         {"clause": "where", "limit": 25}),
        (f"select {many(51, 'Email')} from Leads where id = 1", "LIMIT_EXCEEDED",
         {"clause": "select", "limit": 50}),
        (f"select Email from Leads where id = 1 order by {many(11, 'Email')}", "LIMIT_EXCEEDED",
         {"clause": "order by", "limit": 10}),
    ],
)  # fmt: skip
def test_refused_queries(sandbox: Caller, query: str, code: str, details: Json) -> None:
    answer = sandbox.coql(query)
    body = answer.json()
    assert answer.status_code == 400
    assert (body["code"], body["details"]) == (code, details)


@pytest.mark.parametrize(
    "query",
    [
        f"select Email from Leads where Email in ({many(50)})",
        f"select Email from Leads where {nested(25)}",
        "select Email from Leads where id = 1 limit 2000",
        "select Email from Leads where id = 1 limit 200 offset 99800",
    ],
)
def test_the_limits_themselves_are_allowed(sandbox: Caller, query: str) -> None:
    assert sandbox.coql(query).status_code == 204


@pytest.mark.parametrize(
    ("body", "code"),
    [({}, "MANDATORY_NOT_FOUND"), ({"select_query": 1}, "INVALID_DATA"), ([], "INVALID_DATA")],
)
def test_a_body_without_a_query(sandbox: Caller, body: object, code: str) -> None:
    assert sandbox.post("coql", body).json()["code"] == code


def test_converted_leads_are_not_found(sandbox: Caller) -> None:
    query = f"select Email from Leads where id = {PAT}"
    assert sandbox.coql(query).status_code == 200
    request = {"Contacts": {"id": PAT_BOYLE}}
    sandbox.control("act", {"convert": {"lead_id": PAT, "request": request}})
    assert sandbox.coql(query).status_code == 204
