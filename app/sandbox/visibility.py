"""Which records a list shows: converted or not, approved or not, changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from app.sandbox import answers
from app.sandbox.answers import Refusal
from app.sandbox.clock import wire_time
from app.sandbox.state import Record

FIRST_MOMENT = datetime(1, 1, 1, tzinfo=UTC)
LAST_MOMENT = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)

Test = Callable[[Record], bool]


def is_converted(record: Record) -> bool:
    """Whether a lead was converted; other records never are."""
    return record.get("Converted__s") is True


def is_approved(record: Record) -> bool:
    """Whether nothing waits for an approval of the record."""
    return bool(record.get("$approval_state", "approved") == "approved")


def all_of(tests: Iterable[Test]) -> Test:
    """A test that passes where all of them pass."""
    several = tuple(tests)
    return lambda record: all(test(record) for test in several)


def converted_test(query: Mapping[str, str]) -> list[Test]:
    """`converted` = true, false (the default) or both."""
    return _choice(query, "converted", "false", is_converted)


def approved_test(query: Mapping[str, str]) -> list[Test]:
    """`approved` = true, false or both (the default)."""
    return _choice(query, "approved", "both", is_approved)


def _choice(query: Mapping[str, str], name: str, default: str, test: Test) -> list[Test]:
    match query.get(name, default):
        case "both":
            return []
        case "true":
            return [test]
        case "false":
            return [lambda record: not test(record)]
        case _:
            raise Refusal(answers.invalid_param(name))


def modified_since(headers: Mapping[str, str]) -> str | None:
    """`If-Modified-Since` as a moment that can be compared with a record's times, or None."""
    text = headers.get("if-modified-since")
    if text is None:
        return None
    moment = _iso_moment(text) or _http_moment(text)
    if moment is None:
        details = {"header_name": "If-Modified-Since", "expected_data_type": "datetime"}
        raise Refusal(answers.root_error("INVALID_DATA", "invalid data", details))
    return wire_time(_within_calendar(moment))


def _within_calendar(moment: datetime) -> datetime:
    """The moment in UTC; the calendar's first or last one where UTC's falls outside of it."""
    try:
        return moment.astimezone(UTC)
    except (OverflowError, ValueError):
        return FIRST_MOMENT if moment.year == 1 else LAST_MOMENT


def _iso_moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text.replace(" ", "+"))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _http_moment(text: str) -> datetime | None:
    try:
        return parsedate_to_datetime(text)
    except (OverflowError, ValueError):
        return None
