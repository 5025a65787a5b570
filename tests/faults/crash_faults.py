"""Which faults the requests of one run meet, by the run's own dice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from typing import Any, Final

from app.domain.records import RecordId
from tests.faults.crash_sandbox import Fault, convert_path, lead_path
from tests.faults.crash_time import LONGEST_DELAY


def _answer(code: str, **more: Any) -> dict[str, Any]:
    return {"code": code, "details": {}, "message": "said in a test", "status": "error", **more}


_LIE: Final = {"Contacts": {"id": "42", "name": "Nobody"}, "Accounts": None, "Deals": None}

CONVERT_FAULTS: Final[Sequence[Fault]] = (
    {"kind": "cut_before_effect"},
    {"kind": "cut_before_effect"},
    {"kind": "cut_after_effect"},
    {"kind": "cut_after_effect"},
    {"kind": "status", "status": 502, "when": "after"},
    {"kind": "status", "status": 502, "when": "before"},
    {"kind": "truncate"},
    {"kind": "html"},
    {"kind": "empty"},
    {"kind": "garbage"},
    {"kind": "too_many_requests"},
    {"kind": "too_many_requests", "retry_after": 2},
    {"kind": "token_expired"},
    {"kind": "refuse", "status": 400, "body": _answer("INVALID_DATA")},
    {"kind": "refuse", "status": 202, "body": {"data": [_answer("RECORD_LOCKED")]}},
    {
        "kind": "status",
        "status": 202,
        "when": "before",
        "body": {"data": [_answer("SUCCESS", status="success", details=_LIE)]},
    },
    {
        "kind": "status",
        "status": 200,
        "when": "before",
        "body": {"data": [_answer("ODD", status="success", details=_LIE)]},
    },
    {"kind": "status", "status": 200, "when": "after", "body": {"data": []}},
)
_READ_FAULTS: Final[Sequence[Fault]] = (
    {"kind": "cut_before_effect"},
    {"kind": "truncate"},
    {"kind": "refuse", "status": 502},
    {"kind": "html"},
)


def faults_for(leads: Sequence[RecordId], random: Random) -> list[Fault]:
    """None for every third lead, else up to two for its conversions and some for its reads."""
    return [fault for lead in leads for fault in _for_lead(lead, random)]


def _for_lead(lead: RecordId, random: Random) -> Iterator[Fault]:
    if random.random() < 0.33:
        return
    for _ in range(random.choice((1, 1, 2))):
        yield {**random.choice(CONVERT_FAULTS), "path": convert_path(lead)}
    if random.random() < 0.6:
        yield {
            "kind": "delay",
            "seconds": round(random.uniform(0.1, LONGEST_DELAY), 3),
            "when": random.choice(("before", "after")),
            "path": convert_path(lead),
        }
    if random.random() < 0.25:
        yield {**random.choice(_READ_FAULTS), "path": lead_path(lead), "method": "GET"}
