"""A client that means harm, or knows no better: one row a request, with the answer it must get.

Whatever comes, the answer is JSON that a strict reader takes, the sandbox doesn't break, and what
was refused has changed nothing. The words of refusals: api-facts.md sections 1 to 6.
"""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.contract.article import CONVERT, OPTIONS, PAT_BOYLE
from tests.contract.requests import DEALS_LAYOUT, Send, convert, deal, get, post, put
from tests.sandbox.caller import PAT, Caller

MASS = "Leads/actions/mass_convert"
INTO = {"Contacts": {"id": PAT_BOYLE}}


def body(raw: bytes, path: str = CONVERT) -> Send:
    return lambda sandbox: sandbox.request("POST", path, content=raw)


def bare(method: str, path: str) -> Send:
    return lambda sandbox: sandbox.request(method, path)


def with_token(token: str, path: str = f"Leads/{PAT}") -> Send:
    return lambda sandbox: sandbox.request("GET", path, token=token)


def with_scopes(method: str, path: str, *scopes: str) -> Send:
    return lambda sandbox: sandbox.request(
        method, path, token=sandbox.token_for(*scopes), json={"data": [INTO]}
    )


def coql(where: str) -> Send:
    """A query of leads."""
    return post("coql", {"select_query": f"select id from Leads where {where}"})  # noqa: S608


def since(moment: str) -> Send:
    return get("Leads", fields="City", headers={"If-Modified-Since": moment})


def revenue(raw: str) -> Send:
    """A new lead with this revenue."""
    return body(f'{{"data":[{{"Last_Name":"A","Annual_Revenue":{raw}}}]}}'.encode(), "Leads")


def deal_of(raw: str) -> bytes:
    deal = (
        '{"Deal_Name":"D","Closing_Date":"2027-01-01","Stage":"Qualification",'
        f'"Pipeline":"Standard (Standard)","Amount":{raw}}}'
    )
    return f'{{"data":[{{"Contacts":{{"id":"{PAT_BOYLE}"}},"Deals":{deal}}}]}}'.encode()


ROWS: tuple[tuple[str, Send, int, str | None], ...] = (
    ("an id as a number", convert(Contacts={"id": int(PAT_BOYLE)}), 200, "SUCCESS"),
    ("an id with a point", body(b'{"data":[{"Contacts":{"id":1.0}}]}'), 400, "INVALID_DATA"),
    ("an id that is true", convert(Contacts={"id": True}), 400, "INVALID_DATA"),
    ("a negative id", convert(Contacts={"id": -1}), 400, "INVALID_DATA"),
    ("an id with a space", convert(Contacts={"id": f" {PAT_BOYLE}"}), 400, "INVALID_DATA"),
    ("an id with a line end", convert(Contacts={"id": f"{PAT_BOYLE}\n"}), 400, "INVALID_DATA"),
    ("an id in other digits", convert(Contacts={"id": "٤٨٧"}), 400, "INVALID_DATA"),
    ("an id of 21 digits", convert(Contacts={"id": "1" * 21}), 400, "INVALID_DATA"),
    ("a null id", convert(Contacts={"id": None}), 400, "MANDATORY_NOT_FOUND"),
    ("a bare id, as in version 2", convert(Contacts=PAT_BOYLE), 400, "INVALID_DATA"),
    ("unknown keys", convert(**INTO, Nothing={"a": [1]}), 200, "SUCCESS"),
    ("two elements of data", post(CONVERT, {"data": [INTO, {"Contacts": 5}]}), 200, "SUCCESS"),
    ("100 elements of data", post(CONVERT, {"data": [INTO] * 100}), 200, "SUCCESS"),
    ("101 elements of data", post(CONVERT, {"data": [INTO] * 101}), 400, "LIMIT_EXCEEDED"),
    ("no element of data", post(CONVERT, {"data": []}), 400, "INVALID_DATA"),
    ("null in data", post(CONVERT, {"data": [None]}), 400, "INVALID_DATA"),
    ("a list for a body", post(CONVERT, [{"data": [INTO]}]), 400, "INVALID_DATA"),
    ("an empty body", body(b""), 400, "INVALID_DATA"),
    ("no UTF-8", body(b"\xff\xfe{"), 400, "INVALID_DATA"),
    ("NaN", body(deal_of("NaN")), 400, "INVALID_DATA"),
    ("an amount beyond all numbers", body(deal_of("1e999")), 400, "INVALID_DATA"),
    ("an amount of 4,000 digits", body(deal_of("1" * 4000)), 400, "INVALID_DATA"),
    ("an amount of 17 digits", body(deal_of("1" * 17)), 400, "INVALID_DATA"),
    ("an amount of 16 digits", body(deal_of("1" * 16)), 200, "SUCCESS"),
    ("a revenue beyond all numbers", revenue("1e999"), 400, "INVALID_DATA"),
    ("a revenue of minus as much", revenue("-1e999"), 400, "INVALID_DATA"),
    ("a revenue that is no number", revenue("NaN"), 400, "INVALID_DATA"),
    ("a revenue of 4,000 digits", revenue("1" * 4000), 400, "INVALID_DATA"),
    ("a revenue of 300 digits and a point", revenue(f"{'1' * 300}.5"), 400, "INVALID_DATA"),
    ("a number beyond all where none belongs", body(b'{"data":[{"x":1e999}]}'), 400,
     "INVALID_DATA"),
    ("a number of 5,000 digits", body(deal_of("1" * 5000)), 400, "INVALID_DATA"),
    ("100,000 brackets", body(b"[" * 100_000), 400, "INVALID_DATA"),
    ("500 brackets and their ends",
     body(b'{"data":[{"x":' + b"[" * 500 + b"]" * 500 + b"}]}"), 400, "INVALID_DATA"),
    ("20 MB", body(b'{"data":[{"x":"' + b"a" * 20_000_000 + b'"}]}'), 400, "DUPLICATE_DATA"),
    ("NUL in a name", deal(Deal_Name="a\0b"), 200, "SUCCESS"),
    ("half a surrogate pair", body(deal_of('1,"Next_Step":"\\ud800"')), 200, "SUCCESS"),
    ("markup", deal(Deal_Name="<b>&amp;\u202e"), 200, "SUCCESS"),
    ("a name of 121 characters", deal(Deal_Name="x" * 121), 400, "INVALID_DATA"),
    ("a name of spaces", deal(Deal_Name="  "), 400, "MANDATORY_NOT_FOUND"),
    ("a name that is a number", deal(Deal_Name=5), 400, "INVALID_DATA"),
    ("a date with a time", deal(Closing_Date="2027-01-01T00:00:00Z"), 400, "INVALID_DATA"),
    ("a stage in small letters", deal(Stage="qualification"), 400, "INVALID_DATA"),
    ("a chance of 500 %", deal(Probability=500), 400, "INVALID_DATA"),
    ("a chance of 101 %", deal(Probability=101), 400, "INVALID_DATA"),
    ("a chance of -1 %", deal(Probability=-1), 400, "INVALID_DATA"),
    ("a sure thing", deal(Probability=100), 200, "SUCCESS"),
    ("no chance", deal(Probability=0), 200, "SUCCESS"),
    ("a role as an object", deal(Contact_Role={"id": "1"}), 400, "INVALID_DATA"),
    ("overwrite as 1", convert(**INTO, overwrite=1), 400, "INVALID_DATA"),
    ("tags without modules", convert(**INTO, carry_over_tags=["hot"]), 400, "INVALID_DATA"),
    ("ids twice", post(MASS, {"ids": [PAT, int(PAT)]}), 202, "SCHEDULED"),
    ("ids that are text", post(MASS, {"ids": PAT}), 400, "INVALID_DATA"),
    ("ids in data", post(MASS, {"data": [{"ids": [PAT]}]}), 400, "MANDATORY_NOT_FOUND"),
    ("tag names to many", post(MASS, {"ids": [PAT], "carry_over_tags": ["hot"]}), 400,
     "INVALID_DATA"),
    ("a deal template of a name only",
     post(MASS, {"ids": [PAT], "Deals": {"Deal_Name": "test7000"}}), 202, "SCHEDULED"),
    ("no token", get(OPTIONS, headers={"Authorization": "none"}), 401, "INVALID_TOKEN"),
    ("a made-up token", with_token("1000.abc.def"), 401, "INVALID_TOKEN"),
    ("read where create is needed", with_scopes("POST", CONVERT, "ZohoCRM.modules.leads.READ"),
     401, "OAUTH_SCOPE_MISMATCH"),
    ("just enough to convert", with_scopes("POST", CONVERT, "ZohoCRM.modules.leads.CREATE"),
     200, "SUCCESS"),
    ("another module's scope", with_scopes("GET", OPTIONS, "ZohoCRM.modules.contacts.ALL"),
     401, "OAUTH_SCOPE_MISMATCH"),
    ("search without its scope", with_scopes("GET", "Leads/search?word=Pat", "ZohoCRM.modules.ALL"),
     401, "OAUTH_SCOPE_MISMATCH"),
    ("convert with GET", bare("GET", CONVERT), 400, "INVALID_REQUEST_METHOD"),
    ("options with POST", bare("POST", OPTIONS), 400, "INVALID_REQUEST_METHOD"),
    ("leads with PATCH", bare("PATCH", "Leads"), 400, "INVALID_REQUEST_METHOD"),
    ("COQL asked with GET", bare("GET", "coql"), 400, "INVALID_REQUEST_METHOD"),
    ("users by POST", post("users", {"users": []}), 400, "INVALID_REQUEST_METHOD"),
    ("a user by PUT", put("users/1", {"users": []}), 400, "INVALID_REQUEST_METHOD"),
    ("a search by POST", post("Leads/search", {}), 400, "INVALID_REQUEST_METHOD"),
    ("the deleted by PUT", put("Leads/deleted", {}), 400, "INVALID_REQUEST_METHOD"),
    ("mass conversion by PUT", put(MASS, {}), 400, "INVALID_REQUEST_METHOD"),
    ("a path that is none", bare("GET", "Leads/a/b/c/d"), 404, "INVALID_URL_PATTERN"),
    ("a module in small letters", get("leads", fields="City"), 400, "INVALID_MODULE"),
    ("a module in per cent", bare("GET", f"%4Ceads/{PAT}?fields=City"), 200, None),
    ("a slash in per cent", bare("GET", f"Leads%2F{PAT}?fields=City"), 400, "INVALID_MODULE"),
    ("NUL behind an id", bare("GET", f"Leads/{PAT}%00"), 400, "INVALID_DATA"),
    ("up and away", bare("GET", f"Leads/..%2fContacts%2f{PAT_BOYLE}"), 400, "INVALID_DATA"),
    ("a field with NUL", bare("GET", f"Leads/{PAT}?fields=City%00"), 200, None),
    ("ids that are none", get("Leads", fields="City", ids="a,b"), 400, "INVALID_DATA"),
    ("page 0", get("Leads", fields="City", page=0), 400, "INVALID_DATA"),
    ("converted=maybe", get("Leads", fields="City", converted="maybe"), 400, "INVALID_DATA"),
    ("an e-mail search for nothing", get("Leads/search", email=""), 400, "INVALID_DATA"),
    ("an e-mail search for blanks", get("Leads/search", email="  "), 400, "INVALID_DATA"),
    ("1,500 criteria", get("Leads/search", criteria="and".join(["(City:equals:a)"] * 1500)), 400,
     "CRITERIA_LIMIT_EXCEEDED"),
    ("a number of 5,000 digits in criteria",
     get("Leads/search", criteria=f"(Annual_Revenue:equals:{'9' * 5000})"), 204, None),
    ("a moment before the calendar in criteria",
     get("Leads/search", criteria="(Created_Time:greater_than:0001-01-01T00:00:00+14:00)"), 200,
     None),
    ("brackets without end in criteria", get("Leads/search", criteria="(" * 9000), 400,
     "INVALID_QUERY"),
    ("brackets without end in COQL", coql("(" * 9000), 400,
     "SYNTAX_ERROR"),
    ("brackets, and their ends, in COQL",
     coql(f"{'(' * 9000}id != 1{')' * 9000}"), 400, "SYNTAX_ERROR"),
    ("a number of 5,000 digits in COQL",
     coql(f"Annual_Revenue < {'9' * 5000}"), 204, None),
    ("a limit of 5,000 digits in COQL",
     coql(f"id != 1 limit {'9' * 5000}"), 400, "INVALID_QUERY"),
    ("a pattern of 1,000 wildcards",
     coql(f"Company like '{'%e' * 1000}%'"), 204, None),
    ("COQL with more behind it", coql("id != 1; drop table Leads"), 400,
     "SYNTAX_ERROR"),
    ("a layout that is text", post("Leads", {"data": [{"Last_Name": "A", "Layout": "x"}]}), 400,
     "INVALID_DATA"),
    ("a layout that is nowhere",
     post("Leads", {"data": [{"Last_Name": "A", "Layout": {"id": "1"}}]}), 400, "INVALID_DATA"),
    ("an account without a name",
     post("Contacts", {"data": [{"Last_Name": "A", "Account_Name": {"name": " "}}]}), 400,
     "INVALID_DATA"),
    ("a name of 100,000 characters", put(f"Leads/{PAT}", {"data": [{"Last_Name": "x" * 100_000}]}),
     400, "INVALID_DATA"),
    ("what can't be written", put(f"Leads/{PAT}", {"data": [{"Converted__s": True}]}), 200,
     "SUCCESS"),
    ("a moment before the calendar", since("0001-01-01T00:00:00+14:00"), 200, None),
    ("a moment after the calendar", since("9999-12-31T23:59:59-14:00"), 304, None),
    ("such a moment in a letter's form", since("Fri, 31 Dec 9999 23:59:59 -1400"), 304, None),
    ("a moment of too many digits", since(f"Fri, {'9' * 30} Dec 1999 23:59:59 GMT"), 400,
     "INVALID_DATA"),
    ("an empty moment", since(""), 400, "INVALID_DATA"),
    ("pipelines of a word", get("settings/pipeline", layout_id=f"{DEALS_LAYOUT}'"), 400,
     "INVALID_DATA"),
)  # fmt: skip


def code_of(answer: httpx.Response) -> str | None:
    """The code in either envelope; the body must be JSON in the strict sense, or nothing."""

    def refuse(word: str) -> None:
        raise AssertionError(f"{word} is no JSON")

    if not answer.content:
        return None
    found: Any = json.loads(answer.content, parse_constant=refuse)
    element = found["data"][0] if "data" in found else found
    code: str | None = element.get("code")
    return code


@pytest.mark.parametrize(
    ("send", "status", "code"),
    [pytest.param(send, status, code, id=name) for name, send, status, code in ROWS],
)
def test_hostile_request(sandbox: Caller, send: Send, status: int, code: str | None) -> None:
    before = sandbox.get(f"Leads/{PAT}").json()
    answer = send(sandbox)
    assert (answer.status_code, code_of(answer)) == (status, code)
    if status >= 400:
        assert sandbox.effects()["conversions"] == []
        assert sandbox.get(f"Leads/{PAT}").json() == before
