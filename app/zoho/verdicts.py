"""What became of a conversion, by its answer alone: the verdict table of reliability.md section 3.

A conversion is judged by its body, never by its status alone: errors come under 202 too, and a
SUCCESS under anything but 200 is not one (api-facts.md section 1).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

import msgspec

from app.domain.errors import UnexpectedAnswer
from app.domain.outcome import (
    Converted,
    JsonValue,
    Outcome,
    Problem,
    Refused,
    Scheduled,
    Trouble,
    Unknown,
)
from app.domain.records import record_id
from app.zoho.exchange import Answer
from app.zoho.mapping import ref_of
from app.zoho.responses import error_in, is_portal, json_of, turned_away
from app.zoho.wire.convert import ConvertAnswer, ConvertedDetails, ConvertResult, ScheduledDetails

_REFUSING: Final = frozenset({202, 400, 401, 403, 404, 429})
"""Statuses under which a well-formed error object means: not done."""

T = TypeVar("T")


def verdict(answer: Answer) -> Outcome:
    """How the conversion of a lead ended.

    401 and 429 come here only after the resends that they allow; Zoho has not executed those.
    """
    return judged(answer, _converted)


def mass_verdict(answer: Answer) -> Outcome:
    """The same for a mass conversion, which can't be done at once: Scheduled is its good end."""
    return judged(answer, _scheduled)


def judged(answer: Answer, good: Callable[[JsonValue, int], T | None]) -> T | Refused | Unknown:
    """What a write's answer means; good reads a documented success, and tells None of any other."""
    try:
        body = json_of(answer)
    except UnexpectedAnswer as unreadable:
        return _unread(answer, str(unreadable))
    found = error_in(body, answer.status)
    if answer.status in _REFUSING and found is not None:
        return Refused(found)
    if answer.status in {200, 202}:
        try:
            told = good(body, answer.status)
        except (msgspec.ValidationError, ValueError):
            told = None
        if told is not None:
            return told
    return _unread(answer, found.code if found else "no documented result")


def _unread(answer: Answer, why: str) -> Refused | Unknown:
    if turned_away(answer) is not None:
        return Refused(Problem("TOO_MANY_REQUESTS", "", answer.status))
    return Unknown(f"HTTP {answer.status}: {why}", _kind(answer))


def _kind(answer: Answer) -> Trouble:
    if is_portal(answer):
        return Trouble.PORTAL
    return Trouble.SERVER_FAILED if answer.status >= 500 else Trouble.UNREADABLE


def _converted(body: JsonValue, status: int) -> Outcome | None:
    (result,) = msgspec.convert(body, ConvertAnswer).data
    if result.status != "success":
        return None
    if result.code == "SCHEDULED":
        return _job(result)
    if result.code == "SUCCESS" and status == 200:
        made = msgspec.convert(result.details, ConvertedDetails)
        return Converted(ref_of(made.contacts), ref_of(made.accounts), ref_of(made.deals))
    return None


def _scheduled(body: JsonValue, _status: int) -> Outcome | None:
    """By the documents in the root envelope; the other one is understood too."""
    if isinstance(body, dict) and "data" in body:
        (result,) = msgspec.convert(body, ConvertAnswer).data
    else:
        result = msgspec.convert(body, ConvertResult)
    good = result.status == "success" and result.code == "SCHEDULED"
    return _job(result) if good else None


def _job(result: ConvertResult) -> Scheduled:
    job = msgspec.convert(result.details, ScheduledDetails).job_id
    return Scheduled(record_id(str(job)))
