"""What Zoho's refusals for too many requests do, over real sockets and by the test's own clock."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from app.domain.errors import RequestRefused, TooManyRequests, Unreachable
from app.domain.outcome import Converted, NotSent, Refused, Trouble, Unknown
from app.domain.pacing import Holdup, Pacing
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.zoho.retry import Pace
from tests.faults.behaviours import json_answer, read_and_close, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.article import sample
from tests.zoho.hours import Hours
from tests.zoho.opening import opened

LEAD = RecordId("3477061000000000017")
PACE = Pace(lambda: 0.0, first=2.0, most=20.0)
NOW = "Tue, 03 Nov 2026 10:00:00 GMT"
GOOD = json_answer(sample("case_1_response"))
ROW = json_answer({"data": [{"id": LEAD}]})


def refusal(code: str = "TOO_MANY_REQUESTS", status: int = 429, **headers: str) -> bytes:
    body = {"code": code, "details": {}, "message": "m", "status": "error"}
    return json_answer(body, status, **headers)


def first(*answers: bytes, then: bytes = b"") -> Callable[[Received], bytes]:
    """These answers in turn, and afterwards what fits the request."""
    left: Iterator[bytes] = iter(answers)

    def reply(request: Received) -> bytes:
        return next(left, then or (GOOD if request.method == "POST" else ROW))

    return reply


@pytest.mark.parametrize(
    ("retry_after", "waited"),
    [
        ("0", 0.0),
        ("7", 7.0),
        ("120", 120.0),
        ("Tue, 03 Nov 2026 10:00:30 GMT", 30.0),
        ("-1", 1.0),
        ("121", 1.0),
        ("1e9", 1.0),
        ("9" * 50, 1.0),
        ("Tue, 03 Nov 2026 09:59:00 GMT", 1.0),
        ("Tue, 03 Nov 2099 10:00:00 GMT", 1.0),
        ("soon", 1.0),
        ("", 1.0),
    ],
)
async def test_a_conversion_waits_as_long_as_zoho_asks_if_that_is_sane(retry_after, waited):
    hours = Hours()
    reply = first(refusal(retry_after=retry_after, date=NOW))
    with FaultServer(scripted(reply)) as server:
        async with opened(server.url, pace=PACE, time=hours.time) as gateway:
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
        assert len(server.received) == 2
    assert hours.slept == [waited]


async def test_it_goes_five_times_more_and_ever_later():
    hours = Hours()
    with FaultServer(scripted(first(then=refusal()))) as server:
        async with opened(server.url, pace=PACE, time=hours.time) as gateway:
            outcome = await gateway.convert(Plan(LEAD))
        assert len(server.received) == 6
    assert isinstance(outcome, Refused)
    assert outcome.problem.code == "TOO_MANY_REQUESTS"
    assert hours.slept == [1.0, 2.0, 4.0, 8.0, 10.0]


async def test_the_wait_is_seen_from_outside():
    hours = Hours()
    heard: list[Pacing] = []
    begin = hours.wall
    with FaultServer(scripted(first(refusal(retry_after="60")))) as server:
        async with opened(server.url, time=hours.time) as gateway:
            end = gateway.watch_pacing(heard.append)
            await gateway.convert(Plan(LEAD))
            await asyncio.sleep(0)
            assert gateway.pacing() == Pacing()
            end()
    until = begin + timedelta(seconds=60)
    assert heard == [Pacing(1, until, Holdup.RATE_LIMIT), Pacing()]


async def test_a_connection_that_is_tried_again_is_seen_from_outside():
    hours = Hours()
    heard: list[Pacing] = []
    with FaultServer(read_and_close) as server:
        async with opened(server.url, pace=PACE, time=hours.time) as gateway:
            gateway.watch_pacing(heard.append)
            with pytest.raises(Unreachable):
                await gateway.lead(LEAD)
    assert [pacing.reason for pacing in heard if pacing.waiting] == [Holdup.TRYING_AGAIN] * 3
    assert hours.slept == [1.0, 2.0, 4.0]


async def test_while_zoho_wants_quiet_reads_fail_unsent_and_conversions_wait():
    hours = Hours()
    with FaultServer(scripted(first(refusal(retry_after="60")))) as server:
        async with opened(server.url, pace=PACE, time=hours.time) as gateway:
            for _ in range(3):
                with pytest.raises(TooManyRequests) as caught:
                    await gateway.lead(LEAD)
                assert caught.value.retry_after == 60.0
            assert len(server.received) == 1
            assert isinstance(await gateway.convert(Plan(LEAD)), Converted)
            assert hours.slept == [60.0]
            assert (await gateway.lead(LEAD)).id == LEAD


async def test_a_read_waits_where_its_own_time_allows():
    hours = Hours()
    with FaultServer(scripted(first(refusal(retry_after="10")))) as server:
        async with opened(server.url, time=hours.time) as gateway:
            assert (await gateway.lead(LEAD)).id == LEAD
    assert hours.slept == [10.0]


async def test_after_a_refusal_conversions_go_one_at_a_time():
    inside = most = seen = 0
    lock = threading.Lock()

    @contextmanager
    def counted() -> Iterator[int]:
        nonlocal inside, most, seen
        with lock:
            seen += 1
            inside += 1
            most = max(most, inside) if seen > 3 else 0
            number = seen
        yield number
        with lock:
            inside -= 1

    everybody = threading.Barrier(3)

    def reply(_request: Received) -> bytes:
        with counted() as number:
            if number <= 3:
                everybody.wait(5.0)  # three at once to begin with
            return refusal() if number == 1 else GOOD

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            plans = [Plan(RecordId(str(n))) for n in range(1, 13)]
            outcomes = await asyncio.gather(*(gateway.convert(plan) for plan in plans))
    assert all(isinstance(outcome, Converted) for outcome in outcomes)
    assert seen == 13
    assert most <= 2  # one, and the last of the three that were under way


@pytest.mark.parametrize("status", [400, 403, 429])
async def test_used_up_credits_are_told_and_nothing_is_tried_again(status):
    with FaultServer(scripted(first(then=refusal("LIMIT_EXCEEDED", status)))) as server:
        async with opened(server.url) as gateway:
            outcome = await gateway.convert(Plan(LEAD))
            with pytest.raises(RequestRefused) as caught:
                await gateway.lead(LEAD)
        assert len(server.received) == 2
    assert isinstance(outcome, Refused)
    assert outcome.problem.credits_used_up
    assert caught.value.problem.credits_used_up


async def test_a_failing_server_that_speaks_of_limits_gets_a_conversion_once():
    with FaultServer(scripted(first(then=refusal(status=503)))) as server:
        async with opened(server.url) as gateway:
            outcome = await gateway.convert(Plan(LEAD))
        assert len(server.received) == 1
    assert isinstance(outcome, Unknown)
    assert outcome.kind is Trouble.SERVER_FAILED


async def test_refused_renewals_are_told_with_the_end_of_the_ten_minutes():
    hours = Hours()
    denied = json_answer({"error": "Access Denied"}, 400)
    with FaultServer(scripted(first(denied))) as server:
        async with opened(server.url, time=hours.time, access_token="") as gateway:
            outcome = await gateway.convert(Plan(LEAD))
            told = gateway.pacing()
            hours.pass_by(601.0)
            assert gateway.pacing() == Pacing()
        assert len(server.received) == 1
    assert isinstance(outcome, NotSent)
    assert outcome.kind is Trouble.THROTTLED
    assert told == Pacing(0, hours.wall - timedelta(seconds=1), Holdup.RENEWAL_LIMIT)


async def test_a_dead_server_is_not_hammered():
    calls = 150
    with FaultServer(read_and_close) as server:
        async with opened(server.url) as gateway:
            reads = (gateway.lead(LEAD) for _ in range(calls))
            ends = await asyncio.gather(*reads, return_exceptions=True)
        assert all(isinstance(end, Unreachable) for end in ends)
        # 500 tokens, 5 a retry; without the bucket there would be 450 retries.
        assert server.connections == calls + 100
