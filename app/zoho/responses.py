"""Reads every answer to a read; pure: status, headers and body in, a value or a CrmError out.

What an answer to a conversion means is verdicts.py's business.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

import msgspec

from app.domain.errors import (
    CrmError,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TooManyRequests,
    UnexpectedAnswer,
)
from app.domain.outcome import JsonValue, Problem, Trouble
from app.zoho.exchange import Answer
from app.zoho.failures import Interrupted
from app.zoho.retry import sane_wait
from app.zoho.strict_json import MOST_PARTS, NotStrictJson, parse
from app.zoho.wire.common import Failure

T = TypeVar("T")

_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]{1,99}", re.ASCII)
_TOKEN_CODES: Final = frozenset({"INVALID_TOKEN", "AUTHENTICATION_FAILURE"})
_THROTTLE_CODES: Final = frozenset({"TOO_MANY_REQUESTS", "RATE_LIMIT_EXCEEDED"})
_GOOD_CODES: Final = frozenset({"SUCCESS", "SCHEDULED"})
_CREDITS: Final = "LIMIT_EXCEEDED"
_LARGEST_REFUSAL: Final = 64 * 1024
"""Bytes: no refusal of Zoho's comes near it, and reading one must not hold up the window."""
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})


def value(answer: Answer, shape: type[T]) -> T | None:
    """The body of a read as a struct; None where Zoho has nothing to tell (204, 304).

    Raises:
        UnexpectedAnswer: where the body isn't what Zoho documents.
        CrmError: as `failure` words it, for everything but a good answer.
    """
    if answer.status in {204, 304}:
        return None
    if answer.status != 200 or is_portal(answer):
        raise failure(answer)
    body = json_of(answer, getattr(shape, "MOST_PARTS", MOST_PARTS))
    try:
        return msgspec.convert(body, shape)
    except msgspec.ValidationError:
        if error_in(body, answer.status) is not None:
            raise failure(answer) from None
        raise UnexpectedAnswer(f"not a {shape.__name__}") from None


def failure(answer: Answer) -> CrmError:
    """What a read that wasn't answered with 200 failed of."""
    if is_portal(answer):
        return Interrupted("the network wants a sign-in", lasting=True, trouble=Trouble.PORTAL)
    return turned_away(answer) or _refusal(answer)


def is_portal(answer: Answer) -> bool:
    """Whether the network itself answered, to have somebody sign in (hotel, train, guest Wi-Fi).

    Zoho's API never sends a web page in the place of data, nor anybody to another server; 511 is
    made for the purpose (RFC 6585).
    """
    if 300 <= answer.status < 400:
        return _leads_elsewhere(answer.headers.get("location", ""), answer.origin)
    if answer.status == 200:
        begin = answer.body[:512].lstrip(b"\xef\xbb\xbf \t\r\n")
        return answer.media_type in _PAGES and begin.startswith(b"<")
    return answer.status == 511


def problem(answer: Answer) -> Problem | None:
    """The Zoho error in an answer, in either envelope; None where there is no well-formed one."""
    if len(answer.body) > _LARGEST_REFUSAL:
        return None
    try:
        return error_in(json_of(answer), answer.status)
    except UnexpectedAnswer:
        return None


def token_refused(answer: Answer) -> bool:
    """Whether Zoho turned the request away because of its token: not executed, renew and resend."""
    if answer.status != 401:
        return False
    found = problem(answer)
    return found is not None and found.code in _TOKEN_CODES


def turned_away(answer: Answer) -> TooManyRequests | None:
    """The refusal by which Zoho turned the request away unread to slow us down, if it is one.

    Used-up credits come under the same status, and waiting some seconds doesn't bring them back.
    A failure of the server is not a refusal, whatever it says: it may have come in the middle.
    """
    if answer.status < 300 and not any(code.encode() in answer.body for code in _THROTTLE_CODES):
        return None
    found = problem(answer)
    code = found.code if found else ""
    by_status = answer.status == 429 and code != _CREDITS
    by_code = answer.status < 500 and code in _THROTTLE_CODES
    return TooManyRequests(retry_after(answer, found)) if by_status or by_code else None


def retry_after(answer: Answer, found: Problem | None) -> float | None:
    """Seconds that Zoho asks to wait, by header or by details; None where it names no sane time."""
    header = answer.headers.get("retry-after", "")
    asked = sane_wait(header, answer.headers.get("date", ""))
    if asked is not None or found is None:
        return asked
    return sane_wait(str(found.details.get("retry_after", "")))


def server_time(answer: Answer) -> datetime | None:
    """What the server's clock said; None where it didn't tell."""
    try:
        told = parsedate_to_datetime(answer.headers.get("date", ""))
    except (ValueError, TypeError, OverflowError):
        return None
    return told if told.tzinfo else told.replace(tzinfo=UTC)


def credits_left(answer: Answer) -> int | None:
    """API credits left; Zoho tells only once half of them are used (api-facts.md section 6)."""
    text = answer.headers.get("x-api-credits-remaining", "")
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text, re.ASCII) else None


def json_of(answer: Answer, most_parts: int = MOST_PARTS) -> JsonValue:
    """The body as JSON, of so many parts at most (strict_json.py).

    Raises:
        UnexpectedAnswer: where it is none, or not strictly.
    """
    media = answer.media_type
    if media and media != "text/json" and not re.fullmatch(r"application/(.+\+)?json", media):
        raise UnexpectedAnswer("not JSON by its content type")
    try:
        return parse(answer.body, most_parts)
    except NotStrictJson as error:
        raise UnexpectedAnswer(str(error)) from None


def error_in(body: JsonValue, status: int) -> Problem | None:
    """The error in a body: in the root envelope {code, ...}, or in that of records,
    {"data": [{code, ...}]} (api-facts.md 1).
    """
    candidate: Any = body
    if isinstance(body, dict) and "code" not in body:
        rows = body.get("data")
        candidate = rows[0] if isinstance(rows, list) and len(rows) == 1 else None
    try:
        found = msgspec.convert(candidate, Failure)
    except msgspec.ValidationError:
        return None
    well_formed = _CODE.fullmatch(found.code) and found.code not in _GOOD_CODES
    return _problem(found, status) if well_formed and found.status.lower() == "error" else None


def _refusal(answer: Answer) -> CrmError:
    found = problem(answer)
    if answer.status >= 500:
        return ServerFailed(answer.status, found.code if found else "")
    if found is None:
        return UnexpectedAnswer(f"HTTP {answer.status}")
    if answer.status == 401 and found.code in _TOKEN_CODES:
        return SignInNeeded(found.code)
    return RequestRefused(found)


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


def _leads_elsewhere(location: str, origin: str) -> bool:
    """Whether a redirect goes to another server, or to the same one unencrypted."""
    try:
        there, here = urlsplit(location), urlsplit(origin)
        return bool(there.netloc) and (there.scheme, there.netloc) != (here.scheme, here.netloc)
    except ValueError:
        return False
