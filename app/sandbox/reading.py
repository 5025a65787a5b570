"""Get Records, Get Record and Get Deleted Records (api-facts.md section 4).

Error bodies: https://github.com/zoho/crm-oas, v8.0/record/mds/examples.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import RECORD_ID, Call, Route
from app.sandbox.clock import wire_time
from app.sandbox.criteria import view_test
from app.sandbox.paging import TOKEN_LIMIT, Page, asked_page, bound_parameters, positive
from app.sandbox.projection import (
    Show,
    asked_fields,
    for_user,
    optional_fields,
    show_all,
    show_fields,
)
from app.sandbox.state import Record, SortKey
from app.sandbox.visibility import (
    Test,
    all_of,
    approved_test,
    converted_test,
    modified_since,
)

SORT_BY = ("id", "Created_Time", "Modified_Time")
MAX_IDS = 100


@dataclass(frozen=True, slots=True)
class Order:
    """How a list is sorted."""

    sort_by: str
    descending: bool


async def get_records(call: Call) -> Response:
    """`GET /crm/v8/{module}`: a page of records; 204 where there are none."""
    module = call.module()
    show = for_user(call.org, call.user_id, show_fields(call.org, module, asked_fields(call.query)))
    order = _asked_order(call.query)
    bound_to = bound_parameters(module, call.query)
    page = asked_page(call.query, call.page_tokens, bound_to)
    since = modified_since(call.headers)
    rows = _rows(call, module, order, page, _tests(call, module, since))
    found = list(islice(rows, page.per_page + 1))
    if not found:
        return answers.not_modified() if since else answers.no_content()
    return answers.answer(
        {
            "data": [show(record) for record in found[: page.per_page]],
            "info": _info(call, order, page, found, bound_to),
        }
    )


async def get_record(call: Call) -> Response:
    """`GET /crm/v8/{module}/{id}`: 204 for one that isn't there, or converted and not asked so."""
    module = call.module()
    record_id = call.record_id()
    names = optional_fields(call.query)
    plain: Show = show_fields(call.org, module, names) if names else show_all(call.org, module)
    show = for_user(call.org, call.user_id, plain)
    since = modified_since(call.headers)
    record = call.org.records[module].get(record_id)
    if record is None or not all_of(converted_test(call.query))(record):
        return answers.no_content()
    if since is not None and str(record.get("Modified_Time")) <= since:
        return answers.not_modified()
    return answers.answer({"data": [show(record)]})


async def get_deleted(call: Call) -> Response:
    """`GET /crm/v8/{module}/deleted`: the newest first."""
    module = call.module()
    kind = call.query.get("type", "all")
    if kind not in ("all", "recycle", "permanent"):
        message = "Please check whether the input values are correct"
        return answers.data_error("PATTERN_NOT_MATCHED", message, {"param_name": "type"})
    since = modified_since(call.headers)
    rows = [
        row
        for row in reversed(call.org.deleted[module])
        if kind in ("all", row["type"]) and (since is None or row["deleted_time"] > since)
    ]
    if not rows and since:
        return answers.not_modified()
    return numbered_page(call.query, rows)


def numbered_page(query: Mapping[str, str], rows: Sequence[Record]) -> Response:
    """One page of a short list, asked for by number only; 204 where the page is empty."""
    per_page = min(positive(query, "per_page", 200), 200)
    number = positive(query, "page", 1)
    shown = rows[(number - 1) * per_page : number * per_page]
    if not shown:
        return answers.no_content()
    info = {
        "per_page": per_page,
        "count": len(shown),
        "page": number,
        "more_records": len(rows) > number * per_page,
    }
    return answers.answer({"data": list(shown), "info": info})


def _asked_order(query: Mapping[str, str]) -> Order:
    sort_by = query.get("sort_by", "id")
    if sort_by not in SORT_BY:
        raise Refusal(answers.invalid_param("sort_by"))
    direction = query.get("sort_order", "desc")
    if direction not in ("asc", "desc"):
        raise Refusal(answers.invalid_param("sort_order"))
    if "cvid" in query and "sort_by" in query:
        message = "You cannot use both cvid and sort_by"
        raise Refusal(answers.ambiguous_params("cvid", "sort_by", message=message))
    return Order(sort_by, direction == "desc")


def _tests(call: Call, module: str, since: str | None) -> list[Test]:
    tests = [*converted_test(call.query), *approved_test(call.query)]
    if "cvid" in call.query:
        tests.append(view_test(call.org, module, call.query["cvid"], call.user_id))
    if since is not None:
        tests.append(lambda record: str(record.get("Modified_Time")) > since)
    return tests


def _rows(call: Call, module: str, order: Order, page: Page, tests: list[Test]) -> Iterator[Record]:
    """The records from the page's first one on, in order."""
    passes = all_of(tests)
    records = call.org.records[module]
    keys: Iterator[SortKey]
    if "ids" in call.query:
        keys = _chosen(call, module, order, page)
    else:
        keys = _walk(call.org.index(module).order(order.sort_by), order, page)
    rows = (
        record
        for _, number in keys
        if (record := records.get(str(number))) is not None and passes(record)
    )
    return islice(rows, page.skip, None)


def _walk(keys: list[SortKey], order: Order, page: Page) -> Iterator[SortKey]:
    """All keys in order, or those after the one at which the last page ended."""
    if order.descending:
        end = len(keys) if page.after is None else bisect_left(keys, page.after)
        return (keys[place] for place in range(end - 1, -1, -1))
    start = 0 if page.after is None else bisect_right(keys, page.after)
    return (keys[place] for place in range(start, len(keys)))


def _chosen(call: Call, module: str, order: Order, page: Page) -> Iterator[SortKey]:
    ids = [one for one in call.query["ids"].split(",") if one]
    if len(ids) > MAX_IDS:
        raise Refusal(answers.limit_exceeded(MAX_IDS, "ids"))
    if not ids or not all(RECORD_ID.match(one) for one in ids):
        raise Refusal(answers.invalid_param("ids"))
    index, records = call.org.index(module), call.org.records[module]
    keys = sorted({index.key(records[one], order.sort_by) for one in ids if one in records})
    return _walk(keys, order, page)


def _info(
    call: Call, order: Order, page: Page, found: list[Record], bound_to: str
) -> dict[str, object]:
    """The `info` block; `found` has one record more than the page if there are more."""
    count = min(len(found), page.per_page)
    more = len(found) > page.per_page
    next_token, expiry = None, None
    if more and page.served + count <= TOKEN_LIMIT:
        here = page.token or call.page_tokens.issue(page, bound_to)[0]
        last = call.org.index(call.path["module"]).key(found[count - 1], order.sort_by)
        following = Page(
            page.number + 1,
            page.per_page,
            after=last,
            served=page.served + count,
            previous_token=here,
        )
        next_token, expires = call.page_tokens.issue(following, bound_to)
        expiry = wire_time(expires)
    return {
        "call": False,
        "per_page": page.per_page,
        "next_page_token": next_token,
        "count": count,
        "sort_by": order.sort_by,
        "page": page.number,
        "previous_page_token": page.previous_token,
        "page_token_expiry": expiry,
        "sort_order": "desc" if order.descending else "asc",
        "email": False,
        "more_records": more,
    }


def _pool(query: Mapping[str, str]) -> str | None:
    return "sub" if "cvid" in query or "sort_by" in query else None


_SCOPE = ("ZohoCRM.modules.{module}.READ",)

ROUTES = (
    Route(
        "GET",
        "/crm/v8/{module}",
        get_records,
        _SCOPE,
        credits=lambda call: 3 if "cvid" in call.query else 1,
        pool=_pool,
    ),
    Route("GET", "/crm/v8/{module}/{id}", get_record, _SCOPE),
    Route("GET", "/crm/v8/{module}/deleted", get_deleted, _SCOPE),
)
