"""Search Records and Record Count (api-facts.md section 4).

Zoho's search index lags behind its records by seconds to minutes; the sandbox's does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Route
from app.sandbox.conditions import comparable
from app.sandbox.criteria import search_test, view_test
from app.sandbox.paging import MAX_PER_PAGE, positive
from app.sandbox.projection import optional_fields, show_all, show_fields
from app.sandbox.state import Org, Record
from app.sandbox.visibility import Test, all_of, approved_test, converted_test

SEARCH_PARAMS = ("criteria", "email", "phone", "word")
MAX_ROWS = 2_000

_TEXT_TYPES = ("text", "email", "phone", "website", "picklist", "textarea")
_NOT_A_DIGIT = re.compile(r"\D")


async def search(call: Call) -> Response:
    """`GET /crm/v8/{module}/search` by criteria, email, phone or word, in this order."""
    module = call.module()
    test = all_of([_asked_test(call, module), *_visible(call)])
    per_page = positive(call.query, "per_page", MAX_PER_PAGE)
    if per_page > MAX_PER_PAGE:
        raise Refusal(answers.invalid_param("per_page"))
    number = positive(call.query, "page", 1)
    if number * per_page > MAX_ROWS:
        raise Refusal(limit_reached())
    names = optional_fields(call.query)
    sort_by, descending = _asked_order(call, module)
    rows = _sorted(filter(test, call.org.records[module].values()), sort_by, descending)
    shown = rows[(number - 1) * per_page : number * per_page]
    if not shown:
        return answers.no_content()
    show = show_fields(call.org, module, names) if names else show_all(call.org, module)
    info = {
        "per_page": per_page,
        "count": len(shown),
        "page": number,
        "sort_by": sort_by,
        "sort_order": "desc" if descending else "asc",
        "more_records": len(rows) > number * per_page,
    }
    return answers.answer({"data": [show(record) for record in shown], "info": info})


async def count(call: Call) -> Response:
    """`GET /crm/v8/{module}/actions/count`: all records, a view's, or those of a search."""
    module = call.module()
    given = [name for name in SEARCH_PARAMS if name in call.query]
    if "cvid" in call.query and given:
        raise Refusal(cvid_and_search(given[0]))
    tests = _visible(call)
    if given:
        tests.append(_asked_test(call, module))
    if "cvid" in call.query:
        tests.append(view_test(call.org, module, call.query["cvid"], call.user_id))
    test = all_of(tests)
    return answers.answer({"count": sum(map(test, call.org.records[module].values()))})


def _visible(call: Call) -> list[Test]:
    tests = [*converted_test(call.query), *approved_test(call.query)]
    state = call.query.get("approval_state")
    if state is not None:
        tests.append(lambda record: record.get("$approval_state") == state)
    return tests


def _asked_test(call: Call, module: str) -> Test:
    name = next((one for one in SEARCH_PARAMS if one in call.query), None)
    if name is None:
        raise Refusal(expected_param())
    return _SEARCHES[name](call.org, module, call.query[name])


def _by_email(org: Org, module: str, text: str) -> Test:
    wanted = text.strip().casefold()
    if not wanted:
        raise Refusal(answers.invalid_param("email"))
    names = _fields_of(org, module, ("email",))
    return lambda record: any(wanted in str(record.get(name) or "").casefold() for name in names)


def _by_phone(org: Org, module: str, text: str) -> Test:
    wanted = _NOT_A_DIGIT.sub("", text)
    if len(wanted) < 3:
        raise Refusal(answers.invalid_param("phone"))
    names = _fields_of(org, module, ("phone",))
    return lambda record: any(
        wanted in _NOT_A_DIGIT.sub("", str(record.get(name) or "")) for name in names
    )


def _by_word(org: Org, module: str, text: str) -> Test:
    wanted = text.strip().casefold()
    if len(wanted) < 2:
        message = "provide atleast 2 letters for search"
        raise Refusal(answers.root_error("INVALID_DATA", message, {"param_name": "word"}))
    names = _fields_of(org, module, _TEXT_TYPES)
    return lambda record: any(wanted in str(record.get(name) or "").casefold() for name in names)


def _fields_of(org: Org, module: str, types: tuple[str, ...]) -> list[str]:
    return [
        field.api_name
        for field in org.modules[module].fields
        if field.data_type in types and org.has_field(module, field.api_name)
    ]


_SEARCHES: dict[str, Callable[[Org, str, str], Test]] = {
    "criteria": search_test,
    "email": _by_email,
    "phone": _by_phone,
    "word": _by_word,
}


def _asked_order(call: Call, module: str) -> tuple[str, bool]:
    sort_by = call.query.get("sort_by", "id")
    if sort_by != "id" and not call.org.has_field(module, sort_by):
        raise Refusal(answers.invalid_param("sort_by"))
    direction = call.query.get("sort_order", "desc")
    if direction not in ("asc", "desc"):
        raise Refusal(answers.invalid_param("sort_order"))
    return sort_by, direction == "desc"


def _sorted(records: Iterable[Record], sort_by: str, descending: bool) -> list[Record]:
    def place(record: Record) -> tuple[str, int]:
        value = "" if sort_by == "id" else str(comparable(record.get(sort_by)) or "")
        return value, int(record["id"])

    return sorted(records, key=place, reverse=descending)


def expected_param() -> Response:
    """400: none of the four ways to search."""
    details = {"param_names": list(SEARCH_PARAMS)}
    message = "one of the expected parameter is missing"
    return answers.root_error("EXPECTED_PARAM_MISSING", message, details)


def limit_reached() -> Response:
    """400: a search shows the first 2,000 records only."""
    message = "maximum response iteration limit reached"
    return answers.root_error("LIMIT_REACHED", message, {"limit": str(MAX_ROWS)})


def cvid_and_search(param: str) -> Response:
    """400: a view's records can't be searched."""
    message = (
        "Please use either Cvid or Search Params. Combination of both the params is not allowed"
    )
    return answers.ambiguous_params("cvid", param, message=message)


_SCOPE = ("ZohoCRM.modules.{module}.READ",)

ROUTES = (
    Route(
        "GET",
        "/crm/v8/{module}/search",
        search,
        _SCOPE,
        and_scopes=("ZohoSearch.securesearch.READ",),
        pool="sub",
    ),
    Route("GET", "/crm/v8/{module}/actions/count", count, _SCOPE, credits=50),
)
