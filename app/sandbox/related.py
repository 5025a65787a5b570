"""The lists below a record that the sandbox plays: Attachments and Notes (api-facts.md section 4).

Source: attachments.json and notes.json of Zoho's OpenAPI files; no rows are 204.
"""

from __future__ import annotations

from starlette.responses import Response

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.call import Call, Route
from app.sandbox.projection import asked_fields
from app.sandbox.reading import numbered_page
from app.sandbox.state import Record

FIELDS_MISSING = "One of the expected parameter is missing"


async def attachments(call: Call) -> Response:
    """`GET /crm/v8/{module}/{id}/Attachments`."""
    return _list(call, call.org.attachments)


async def notes(call: Call) -> Response:
    """`GET /crm/v8/{module}/{id}/Notes`."""
    return _list(call, call.org.notes)


def _list(call: Call, lists: dict[tuple[str, str], list[Record]]) -> Response:
    module, record_id = call.module(), call.record_id()
    wanted = {*asked_fields(call.query, FIELDS_MISSING), "id"}
    if record_id not in call.org.records[module]:
        raise Refusal(related_id_invalid())
    rows = [
        {
            name: value
            for name, value in row.items()
            if name in wanted or name.startswith("$") or name == "Parent_Id"
        }
        for row in lists.get((module, record_id), [])
    ]
    return numbered_page(call.query, rows)


def related_id_invalid() -> Response:
    """400: no record has the id above the list."""
    message = "the related id given seems to be invalid"
    return answers.root_error("INVALID_DATA", message, {"resource_path_index": 1})


ROUTES = (
    Route(
        "GET",
        "/crm/v8/{module}/{id}/Attachments",
        attachments,
        ("ZohoCRM.modules.attachments.READ", "ZohoCRM.modules.{module}.READ"),
    ),
    Route(
        "GET",
        "/crm/v8/{module}/{id}/Notes",
        notes,
        ("ZohoCRM.modules.notes.READ", "ZohoCRM.modules.{module}.READ"),
    ),
)
