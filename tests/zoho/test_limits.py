"""Gates, and what one refusal for too many requests does to all calls."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from app.domain.errors import TooManyRequests
from app.domain.pacing import Holdup, Pacing
from app.zoho.limits import Gate, Limits
from app.zoho.throttle import Throttle, WaitingRoom
from tests.zoho.hours import Hours


async def through(gate: Gate, calls: int, during=lambda: None) -> int:
    """How many of so many calls were past the gate at once."""
    inside = most = 0

    async def call() -> None:
        nonlocal inside, most
        await gate.acquire()
        inside += 1
        most = max(most, inside)
        during()
        await asyncio.sleep(0)
        inside -= 1
        gate.release()

    await asyncio.gather(*(call() for _ in range(calls)))
    return most


async def test_a_gate_lets_so_many_through_at_once():
    assert await through(Gate(3), 20) == 3


async def test_a_narrowed_gate_lets_fewer_through_and_a_widened_one_more():
    gate = Gate(10)
    seen = []
    for _ in range(5):
        gate.narrow()
        seen.append((gate.limit, await through(gate, 30)))
    assert seen == [(5, 5), (2, 2), (1, 1), (1, 1), (1, 1)]
    for _ in range(12):
        gate.widen()
    assert (gate.limit, await through(gate, 30)) == (10, 10)


async def test_a_gate_narrowed_while_calls_are_inside_lets_these_end_first():
    gate = Gate(4)
    for _ in range(4):
        await gate.acquire()
    gate.narrow()
    waiting = asyncio.create_task(gate.acquire())
    passed = []
    for _ in range(3):
        gate.release()
        await asyncio.sleep(0)
        passed.append(waiting.done())
    assert passed == [False, False, True]


async def test_who_waits_at_a_narrowed_gate_keeps_the_place_in_the_row():
    gate = Gate(4)
    for _ in range(4):
        await gate.acquire()
    passed: list[int] = []

    async def call(number: int) -> None:
        await gate.acquire()
        passed.append(number)
        gate.release()

    async with asyncio.TaskGroup() as group:
        for number in range(5):
            group.create_task(call(number))
        await asyncio.sleep(0)
        gate.narrow()
        for _ in range(4):
            gate.release()
    assert passed == [0, 1, 2, 3, 4]


async def test_a_call_that_gives_up_at_a_narrowed_gate_takes_nothing_with_it():
    gate = Gate(4)
    gate.narrow()
    for _ in range(2):
        await gate.acquire()
    waiting = [asyncio.create_task(gate.acquire()) for _ in range(5)]
    await asyncio.sleep(0)
    for call in waiting:
        call.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    for _ in range(2):
        gate.release()
    assert await through(gate, 10) == 2


def made(hours: Hours) -> tuple[Limits, WaitingRoom, Throttle]:
    limits, room = Limits(), WaitingRoom(hours.time)
    return limits, room, Throttle(limits, room, hours.time)


def numbers(limits: Limits) -> tuple[int, ...]:
    return tuple(gate.limit for gate in limits.all)


async def test_a_refusal_halves_what_goes_at_once_and_calm_brings_it_back():
    hours = Hours()
    limits, _, throttle = made(hours)
    usual = numbers(limits)
    assert usual == (3, 1, 10, 5, 20)
    throttle.refused(None)
    assert numbers(limits) == (1, 1, 5, 2, 10)
    for _ in range(50):
        throttle.answered()
    assert numbers(limits) == (1, 1, 5, 2, 10)
    hours.pass_by(20.0)
    for _ in range(50):
        throttle.answered()
    assert numbers(limits) == (2, 1, 6, 3, 11)
    for _ in range(20):
        hours.pass_by(20.0)
        throttle.answered()
    assert numbers(limits) == usual


async def test_a_burst_of_refusals_counts_once():
    hours = Hours()
    limits, _, throttle = made(hours)
    for _ in range(10):
        throttle.refused(None)
        hours.pass_by(0.01)
    assert numbers(limits) == (1, 1, 5, 2, 10)
    hours.pass_by(1.0)
    throttle.refused(None)
    assert numbers(limits) == (1, 1, 2, 1, 5)


async def test_nobody_goes_before_the_time_that_zoho_named():
    hours = Hours()
    _, _, throttle = made(hours)
    throttle.refused(60.0)
    throttle.refused(5.0)  # a late answer, which shortens nothing
    begin = hours.now
    await throttle.passage(None).acquire()
    assert hours.now - begin == pytest.approx(60.0)
    await throttle.passage(None).acquire()
    assert hours.now - begin == pytest.approx(60.0)


async def test_a_call_with_time_enough_waits_for_its_turn():
    hours = Hours()
    _, _, throttle = made(hours)
    throttle.refused(10.0)
    begin = hours.now
    await throttle.passage(30.0).acquire()
    assert hours.now - begin == pytest.approx(10.0)


async def test_a_call_whose_own_time_ends_first_is_told_at_once():
    hours = Hours()
    _, _, throttle = made(hours)
    throttle.refused(60.0)
    begin = hours.now
    with pytest.raises(TooManyRequests) as caught:
        await throttle.passage(30.0).acquire()
    assert caught.value.retry_after == pytest.approx(60.0)
    assert hours.now == begin


async def test_who_waits_is_told_with_the_time_and_the_reason():
    hours = Hours()
    _, room, _ = made(hours)
    heard: list[Pacing] = []
    end = room.watch(heard.append)
    assert room.pacing == Pacing()
    async with asyncio.TaskGroup() as group:
        hours.stop()
        group.create_task(room.wait(5.0, Holdup.TRYING_AGAIN))
        group.create_task(room.wait(60.0, Holdup.RATE_LIMIT))
        await asyncio.sleep(0.01)
        until = hours.wall + timedelta(seconds=60)
        assert room.pacing == Pacing(2, until, Holdup.RATE_LIMIT)
        hours.go_on()
    await asyncio.sleep(0)
    assert [pacing.waiting for pacing in heard] == [1, 2, 1, 0]
    assert heard[-1] == Pacing()
    end()
    await room.wait(1.0, Holdup.TRYING_AGAIN)
    await asyncio.sleep(0)
    assert len(heard) == 4


async def test_a_wait_that_is_given_up_is_no_longer_told():
    hours = Hours()
    _, room, _ = made(hours)
    hours.stop()
    wait = asyncio.create_task(room.wait(60.0, Holdup.RATE_LIMIT))
    await asyncio.sleep(0.01)
    wait.cancel()
    await asyncio.gather(wait, return_exceptions=True)
    assert room.pacing == Pacing()


async def test_renewals_that_are_refused_are_told_until_they_are_allowed_again():
    hours = Hours()
    _, room, _ = made(hours)
    room.renewal_refused(600.0)
    until = hours.wall + timedelta(seconds=600)
    assert room.pacing == Pacing(0, until, Holdup.RENEWAL_LIMIT)
    hours.pass_by(601.0)
    assert room.pacing == Pacing()


@pytest.mark.parametrize("days", [-1, 1])
async def test_a_clock_that_is_set_changes_no_wait(days):
    hours = Hours()
    _, _, throttle = made(hours)
    throttle.refused(60.0)
    hours.wall += timedelta(days=days)
    begin = hours.now
    await throttle.passage(None).acquire()
    assert hours.now - begin == pytest.approx(60.0)


async def test_a_gate_that_is_fitted_lets_another_number_through():
    gate = Gate(20)
    seen = []
    for most in (5, 15, 10, 25):
        gate.fit(most)
        seen.append(await through(gate, 60))
    assert seen == [5, 15, 10, 25]


async def test_a_gate_that_was_narrowed_stays_so_when_it_is_fitted_and_widens_to_the_new_number():
    gate = Gate(20)
    gate.narrow()
    gate.fit(12)
    assert await through(gate, 60) == 10
    for _ in range(10):
        gate.widen()
    assert await through(gate, 60) == 12
    gate.fit(4)
    gate.narrow()
    assert await through(gate, 60) == 2


async def test_calls_inside_when_a_gate_is_fitted_are_left_to_end():
    gate = Gate(4)
    for _ in range(4):
        await gate.acquire()
    gate.fit(2)
    waiting = asyncio.create_task(gate.acquire())
    for _ in range(2):
        gate.release()
        await asyncio.sleep(0)
    assert not waiting.done()
    gate.release()
    await waiting
