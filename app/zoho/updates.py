"""Update Records, for one lead: the request and what its answer means (api-facts.md section 4)."""

from __future__ import annotations

from typing import Any

import msgspec

from app.domain.outcome import JsonValue
from app.domain.records import RecordId, Values, record_id
from app.domain.written import UpdateOutcome, Written
from app.zoho.exchange import Answer, Request
from app.zoho.requests import API, plain_value
from app.zoho.strict_json import clean_text
from app.zoho.verdicts import judged
from app.zoho.wire.convert import ConvertAnswer


class _Body(msgspec.Struct, frozen=True):
    data: tuple[dict[str, Any], ...]


def update_lead(lead_id: RecordId, values: Values) -> Request:
    """New values for some fields of a lead.

    Raises:
        ValueError: where an id is none.
    """
    fields = {clean_text(name): plain_value(value) for name, value in values.items()}
    return Request(
        "PUT",
        f"{API}/Leads/{record_id(lead_id)}",
        headers=(("content-type", "application/json"), ("accept-encoding", "identity")),
        body=msgspec.json.encode(_Body((fields,))),
    )


def update_verdict(answer: Answer) -> UpdateOutcome:
    """How it ended, by the body: the status alone proves nothing."""
    return judged(answer, _written)


def _written(body: JsonValue, status: int) -> Written | None:
    (result,) = msgspec.convert(body, ConvertAnswer).data
    good = result.status == "success" and result.code == "SUCCESS" and status == 200
    return Written() if good else None
