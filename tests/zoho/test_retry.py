"""When something is sent again: the decisions alone."""

from __future__ import annotations

import pytest

from app.domain.errors import (
    RecordMissing,
    RequestRefused,
    ServerFailed,
    SignInNeeded,
    TimedOut,
    TooManyRequests,
    UnexpectedAnswer,
    Unreachable,
)
from app.domain.outcome import Problem, Trouble
from app.zoho.failures import Interrupted, NeverSent
from app.zoho.limits import RetryBudget
from app.zoho.retry import Pace, connect_again, read_again, sane_wait, throttled_again

PACE = Pace(lambda: 0.0, first=1.0, most=5.0)
DATE = "Tue, 03 Nov 2026 10:00:00 GMT"


@pytest.mark.parametrize(
    ("failure", "wait"),
    [
        (Unreachable("x"), 0.5),
        (Interrupted("x"), 0.5),
        (NeverSent("x"), 0.5),
        (ServerFailed(500), 0.5),
        (ServerFailed(502), 0.5),
        (ServerFailed(503), 0.5),
        (ServerFailed(504), 0.5),
        (TooManyRequests(), 0.5),
        (TooManyRequests(7.0), 7.0),
        (NeverSent("x", lasting=True), None),
        (Interrupted("x", lasting=True), None),
        (ServerFailed(501), None),
        (TimedOut("x"), None),
        (UnexpectedAnswer("x"), None),
        (SignInNeeded("x"), None),
        (RecordMissing("x"), None),
        (RequestRefused(Problem("NO_PERMISSION", "")), None),
    ],
)
def test_the_first_failure_of_a_read(failure, wait):
    assert read_again(1, failure, PACE) == wait


@pytest.mark.parametrize(
    ("failure", "wait"),
    [
        (NeverSent("x"), 0.5),
        (NeverSent("x", lasting=True), None),
        (Interrupted("x"), None),
        (Unreachable("x"), None),
        (TimedOut("x"), None),
        (UnexpectedAnswer("x"), None),
        (ServerFailed(503), None),
    ],
)
def test_the_first_failure_of_a_conversion(failure, wait):
    assert connect_again(1, failure, PACE) == wait


def test_the_number_of_tries():
    down, full = NeverSent("x"), TooManyRequests()
    assert [read_again(n, down, PACE) is not None for n in range(1, 6)] == [True] * 3 + [False] * 2
    assert [connect_again(n, down, PACE) is not None for n in range(1, 5)] == [True] * 2 + [
        False
    ] * 2
    assert [throttled_again(n, full, PACE) is not None for n in range(1, 8)] == [True] * 5 + [
        False
    ] * 2


def test_waits_double_up_to_the_most_and_spread():
    late = Pace(lambda: 0.999999, first=1.0, most=5.0)
    assert [PACE.wait(n) for n in range(1, 6)] == [0.5, 1.0, 2.0, 2.5, 2.5]
    assert [round(late.wait(n), 3) for n in range(1, 6)] == [1.0, 2.0, 4.0, 5.0, 5.0]


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("0", 0.0),
        ("60", 60.0),
        ("1.5", 1.5),
        ("120", 120.0),
        ("Tue, 03 Nov 2026 10:00:30 GMT", 30.0),
        ("", None),
        ("-1", None),
        ("121", None),
        ("1e9", None),
        ("9" * 400, None),
        ("\uff16\uff10", None),
        ("soon", None),
        ("Tue, 03 Nov 2026 09:59:59 GMT", None),
        ("Tue, 03 Nov 2099 10:00:00 GMT", None),
    ],
)
def test_only_a_sane_retry_after_counts(asked, wait):
    assert sane_wait(asked, DATE) == wait


def test_a_date_without_the_servers_own_is_not_believed():
    assert sane_wait("Tue, 03 Nov 2026 10:00:30 GMT") is None


def test_retries_stop_when_a_dead_server_has_used_up_the_budget():
    budget = RetryBudget(tokens=12.0)
    down = NeverSent("x")
    assert [budget.spend(down) for _ in range(3)] == [5.0, 5.0, None]
    for _ in range(3):
        budget.earn()
    assert [budget.spend(down) for _ in range(2)] == [5.0, None]


def test_a_retry_after_the_time_ran_out_costs_twice_as_much():
    slow = NeverSent("x", trouble=Trouble.TIMED_OUT)
    assert RetryBudget(tokens=10.0).spend(slow) == 10.0
    assert RetryBudget(tokens=9.0).spend(slow) is None


def test_a_retry_that_succeeds_is_paid_back_and_never_beyond_the_budget():
    budget = RetryBudget(tokens=10.0)
    for _ in range(100):
        budget.earn(budget.spend(NeverSent("x")) or 0.0)
    assert [budget.spend(NeverSent("x")) for _ in range(3)] == [5.0, 5.0, None]
