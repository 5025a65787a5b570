"""Reads every answer; pure: status, headers and body in, a value or a CrmError out.

A conversion is judged by its body, never by its status alone: errors come under 202 too, and a
SUCCESS under anything but 200 is not one (api-facts.md section 1, reliability.md section 3).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, TypeVar

import msgspec

from app.domain.errors import (
    CrmError,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TooManyRequests,
    UnexpectedAnswer,
)
from app.domain.outcome import Converted, JsonValue, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.records import Ref, record_id
from app.zoho.exchange import Answer
from app.zoho.retry import sane_wait
from app.zoho.strict_json import NotStrictJson, parse
from app.zoho.wire.common import Failure, Named
from app.zoho.wire.convert import ConvertAnswer, ConvertedDetails, ConvertResult, ScheduledDetails

T = TypeVar("T")

_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{1,99}", re.ASCII)
_REFUSING: Final = frozenset({202, 400, 401, 403, 404})
"""Statuses under which a well-formed error object means: not done."""
_TOKEN_CODES: Final = frozenset({"INVALID_TOKEN", "AUTHENTICATION_FAILURE"})
_THROTTLE_CODES: Final = frozenset({"TOO_MANY_REQUESTS", "RATE_LIMIT_EXCEEDED"})


def value(answer: Answer, shape: type[T]) -> T | None:
    """The body of a read as a struct; None where Zoho has nothing to tell (204, 304).

    Raises:
        UnexpectedAnswer: where the body isn't what Zoho documents.
        CrmError: as `failure` words it, for everything but a good answer.
    """
    if answer.status in {204, 304}:
        return None
    if answer.status != 200:
        raise failure(answer)
    body = _json(answer)
    try:
        return msgspec.convert(body, shape)
    except msgspec.ValidationError:
        error = _error_in(body, answer.status)
        if error is not None:
            raise RequestRefused(error) from None
        raise UnexpectedAnswer(f"not a {shape.__name__}") from None


def failure(answer: Answer) -> CrmError:
    """What a read that wasn't answered with 200 failed of."""
    found = problem(answer)
    if is_throttle(answer, found):
        return TooManyRequests(retry_after(answer, found))
    if answer.status >= 500:
        return ServerFailed(answer.status, found.code if found else "")
    if found is None:
        return UnexpectedAnswer(f"HTTP {answer.status}")
    if answer.status == 401 and found.code in _TOKEN_CODES:
        return SignInNeeded(found.code)
    return RequestRefused(found)


def problem(answer: Answer) -> Problem | None:
    """The Zoho error in an answer, in either envelope; None where there is no well-formed one."""
    try:
        return _error_in(_json(answer), answer.status)
    except UnexpectedAnswer:
        return None


def token_refused(answer: Answer) -> bool:
    """Whether Zoho turned the request away because of its token: not executed, renew and resend."""
    if answer.status != 401:
        return False
    found = problem(answer)
    return found is not None and found.code in _TOKEN_CODES


def is_throttle(answer: Answer, found: Problem | None) -> bool:
    """Whether Zoho turned the request away unread to slow us down."""
    return answer.status == 429 or (found is not None and found.code in _THROTTLE_CODES)


def retry_after(answer: Answer, found: Problem | None) -> float | None:
    """Seconds that Zoho asks to wait, by header or by details; None where it names no sane time."""
    header = answer.headers.get("retry-after", "")
    asked = sane_wait(header, answer.headers.get("date", ""))
    if asked is not None or found is None:
        return asked
    return sane_wait(str(found.details.get("retry_after", "")))


def credits_left(answer: Answer) -> int | None:
    """API credits left; Zoho tells only once half of them are used (api-facts.md section 6)."""
    text = answer.headers.get("x-api-credits-remaining", "")
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text, re.ASCII) else None


def verdict(answer: Answer) -> Outcome:
    """How a conversion ended, by the verdict table of reliability.md section 3.

    401 and 429 come here only after the resends that they allow; Zoho has not executed those.
    """
    try:
        body = _json(answer)
    except UnexpectedAnswer as unreadable:
        return _unread(answer, str(unreadable))
    found = _error_in(body, answer.status)
    if answer.status in _REFUSING and found is not None:
        return Refused(found)
    if answer.status in {200, 202}:
        return _good(body, answer.status)
    return _unread(answer, found.code if found else "no documented answer")


def ref_of(named: Named | None) -> Ref | None:
    """A reference as the domain has it.

    Raises:
        ValueError: where its id is none.
    """
    if named is None:
        return None
    return Ref(record_id(str(named.id)), named.name or "")


def _unread(answer: Answer, why: str) -> Outcome:
    if answer.status == 429:
        return Refused(Problem("TOO_MANY_REQUESTS", "", answer.status))
    return Unknown(f"HTTP {answer.status}: {why}")


def _good(body: JsonValue, status: int) -> Outcome:
    try:
        (result,) = msgspec.convert(body, ConvertAnswer).data
        return _result(result, status) or Unknown(f"HTTP {status}: no documented result")
    except (msgspec.ValidationError, ValueError):
        return Unknown(f"HTTP {status}: a result of another shape")


def _result(result: ConvertResult, status: int) -> Outcome | None:
    if result.status != "success":
        return None
    if result.code == "SCHEDULED":
        job = msgspec.convert(result.details, ScheduledDetails).job_id
        return Scheduled(record_id(str(job)))
    if result.code == "SUCCESS" and status == 200:
        made = msgspec.convert(result.details, ConvertedDetails)
        return Converted(ref_of(made.contacts), ref_of(made.accounts), ref_of(made.deals))
    return None


def _json(answer: Answer) -> JsonValue:
    media = answer.media_type
    if media and media != "text/json" and not re.fullmatch(r"application/(.+\+)?json", media):
        raise UnexpectedAnswer("not JSON by its content type")
    try:
        return parse(answer.body)
    except NotStrictJson as error:
        raise UnexpectedAnswer(str(error)) from None


def _error_in(body: JsonValue, status: int) -> Problem | None:
    """Root envelope {code, ...} or record envelope {"data": [{code, ...}]} (api-facts.md 1)."""
    candidate: Any = body
    if isinstance(body, dict) and "code" not in body:
        rows = body.get("data")
        candidate = rows[0] if isinstance(rows, list) and len(rows) == 1 else None
    try:
        found = msgspec.convert(candidate, Failure)
    except msgspec.ValidationError:
        return None
    well_formed = _CODE.fullmatch(found.code) and found.code != "SUCCESS"
    return _problem(found, status) if well_formed and found.status.lower() == "error" else None


def _problem(found: Failure, status: int) -> Problem:
    details: Mapping[str, JsonValue] = found.details if isinstance(found.details, dict) else {}
    return Problem(
        code=found.code,
        message=found.message or "",
        http_status=status,
        api_name=_text(details.get("api_name")),
        json_path=_text(details.get("json_path")),
        details=details,
    )


def _text(item: JsonValue | None) -> str:
    return item if isinstance(item, str) else ""
