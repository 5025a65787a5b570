"""Every answer to a read that api-facts.md knows, and what each is taken for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.errors import (
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)
from app.domain.outcome import Trouble
from app.zoho import responses
from app.zoho.exchange import Answer
from app.zoho.wire.records import RecordsAnswer
from tests.zoho.answers import JSON, PATH, answer, root

READ_FAILURES = [
    (answer(400, root("INVALID_DATA", **PATH)), RequestRefused),
    (answer(400, root("NOT_APPROVED", "record not approved", **PATH)), RequestRefused),
    (answer(400, root("RECORD_LOCKED", "record under merge is locked", **PATH)), RequestRefused),
    (answer(400, root("INVALID_MODULE", resource_path_index=0)), RequestRefused),
    (answer(400, root("EXPIRED_VALUE")), RequestRefused),
    (answer(403, root("NO_PERMISSION")), RequestRefused),
    (answer(404, root("INVALID_URL_PATTERN")), RequestRefused),
    (answer(401, root("OAUTH_SCOPE_MISMATCH", "Unauthorized")), RequestRefused),
    (answer(200, root("NO_PERMISSION")), RequestRefused),
    (answer(202, root("NO_PERMISSION")), RequestRefused),
    (answer(401, root("INVALID_TOKEN")), SignInNeeded),
    (answer(401, root("AUTHENTICATION_FAILURE")), SignInNeeded),
    (answer(429, root("TOO_MANY_REQUESTS")), TooManyRequests),
    (answer(429, {}), TooManyRequests),
    (answer(400, root("TOO_MANY_REQUESTS")), TooManyRequests),
    (answer(400, root("RATE_LIMIT_EXCEEDED")), TooManyRequests),
    (answer(200, root("TOO_MANY_REQUESTS")), TooManyRequests),
    (answer(503, root("TOO_MANY_REQUESTS")), ServerFailed),
    (answer(429, root("LIMIT_EXCEEDED")), RequestRefused),
    (answer(400, root("LIMIT_EXCEEDED", limit=50)), RequestRefused),
    (answer(500, root("INTERNAL_ERROR")), ServerFailed),
    (answer(500, root("INTERNAL_SERVER_ERROR")), ServerFailed),
    (Answer(502, {}, b"<html>"), ServerFailed),
    (answer(301, {}), UnexpectedAnswer),
    (answer(206, {"data": []}), UnexpectedAnswer),
    (answer(200, []), UnexpectedAnswer),
    (answer(200, {}), UnexpectedAnswer),
    (answer(200, {"data": {}}), UnexpectedAnswer),
    (answer(200, {"data": [1]}), UnexpectedAnswer),
    (answer(400, {"error": "invalid"}), UnexpectedAnswer),
    (Answer(401, {"content-type": "text/html"}, b"<html>"), UnexpectedAnswer),
    (Answer(200, JSON, b""), UnexpectedAnswer),
]


@pytest.mark.parametrize(("given", "kind"), READ_FAILURES)
def test_a_read_that_fails_says_of_what(given, kind):
    with pytest.raises(kind) as caught:
        responses.value(given, RecordsAnswer)
    assert type(caught.value) is kind


@pytest.mark.parametrize("status", [204, 304])
def test_nothing_to_tell_is_none(status):
    assert responses.value(Answer(status), RecordsAnswer) is None


def test_a_good_read_keeps_its_records_raw():
    found = responses.value(answer(200, {"data": [{"id": 1, "$x": {}}]}), RecordsAnswer)
    assert found is not None
    assert found.data == [{"id": 1, "$x": {}}]
    assert found.info.more_records is None


@pytest.mark.parametrize(
    ("given", "wait"),
    [
        (answer(429, root("TOO_MANY_REQUESTS"), retry_after="7"), 7.0),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after=60)), 60.0),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after=1e9)), None),
        (answer(429, root("TOO_MANY_REQUESTS", retry_after="-1"), retry_after="x"), None),
        (answer(429, root("TOO_MANY_REQUESTS")), None),
        (answer(429, {}, retry_after="0"), 0.0),
    ],
)
def test_how_long_zoho_asks_to_wait(given, wait):
    with pytest.raises(TooManyRequests) as caught:
        responses.value(given, RecordsAnswer)
    assert caught.value.retry_after == wait


@pytest.mark.parametrize(
    ("given", "refused"),
    [
        (answer(401, root("INVALID_TOKEN")), True),
        (answer(401, root("AUTHENTICATION_FAILURE")), True),
        (answer(401, root("OAUTH_SCOPE_MISMATCH")), False),
        (answer(400, root("INVALID_TOKEN")), False),
        (Answer(401, {}, b"<html>"), False),
    ],
)
def test_only_a_refused_token_is_worth_a_new_one(given, refused):
    assert responses.token_refused(given) is refused


@pytest.mark.parametrize(
    ("text", "left"), [("4711", 4711), ("0", 0), ("", None), ("-1", None), ("9" * 99, None)]
)
def test_credits(text, left):
    assert responses.credits_left(answer(200, {}, x_api_credits_remaining=text)) == left


def test_no_failure_tells_what_the_answer_held():
    for given, kind in READ_FAILURES:
        with pytest.raises(kind) as caught:
            responses.value(given, RecordsAnswer)
        assert "Unauthorized" not in str(caught.value)
        assert "record" not in str(caught.value)


HTML = {"content-type": "text/html; charset=utf-8"}
ORIGIN = "https://www.zohoapis.eu"


@pytest.mark.parametrize(
    ("given", "portal"),
    [
        (Answer(200, HTML, b"<html>"), True),
        (Answer(200, HTML, b"\xef\xbb\xbf\r\n <!doctype html>"), True),
        (Answer(200, {"content-type": "application/xhtml+xml"}, b"<?xml"), True),
        (Answer(302, {"location": "http://wifi.example/"}, b"", ORIGIN), True),
        (Answer(307, {"location": "//wifi.example/"}, b"", ORIGIN), True),
        (Answer(302, {"location": "http://www.zohoapis.eu/"}, b"", ORIGIN), True),
        (Answer(302, {"location": "https://www.zohoapis.eu:8443/"}, b"", ORIGIN), True),
        (Answer(511, {}, b""), True),
        (Answer(200, HTML, b'{"data":[]}'), False),
        (Answer(200, JSON, b"<html>"), False),
        (Answer(200, {}, b"<html>"), False),
        (Answer(302, {"location": "https://www.zohoapis.eu/crm"}, b"", ORIGIN), False),
        (Answer(302, {"location": "/elsewhere"}, b"", ORIGIN), False),
        (Answer(302, {"location": "http://[::1"}, b"", ORIGIN), False),
        (Answer(302, {}, b"", ORIGIN), False),
        (Answer(403, HTML, b"<html>"), False),
        (Answer(502, HTML, b"<html>"), False),
    ],
)
def test_a_network_that_wants_a_sign_in(given, portal):
    assert responses.is_portal(given) is portal
    failure = responses.failure(given)
    assert (failure.trouble is Trouble.PORTAL) is portal
    assert isinstance(failure, Unreachable) is portal


def test_a_huge_refusal_is_not_read():
    padded = root("INVALID_TOKEN", "x" * 70_000)
    assert responses.problem(answer(401, padded)) is None
    assert not responses.token_refused(answer(401, padded))


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Tue, 03 Nov 2026 10:00:30 GMT", datetime(2026, 11, 3, 10, 0, 30, tzinfo=UTC)),
        ("Tue, 03 Nov 2026 10:00:30 -0000", datetime(2026, 11, 3, 10, 0, 30, tzinfo=UTC)),
        ("Tue, 03 Nov 2026 11:00:30 +0100", datetime(2026, 11, 3, 10, 0, 30, tzinfo=UTC)),
        ("yesterday", None),
        ("Tue, 99 Nov 2026 10:00:30 GMT", None),
        ("", None),
    ],
)
def test_the_servers_clock(text, time):
    assert responses.server_time(answer(200, {}, date=text)) == time
