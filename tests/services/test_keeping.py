"""Nothing is sent that the journal doesn't know of, and what it can't keep is said."""

from __future__ import annotations

import sqlite3

import pytest

from app.domain.crash_points import CrashPoint
from app.domain.journal import JournalUnavailable, State
from app.domain.journal_steps import intent
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, NotSent, Trouble
from app.services.convert import Ended
from app.services.open_org import open_org
from tests.samples.domain import LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work, journal_in
from tests.services.test_convert import CASE_ONE, MERGE, begin
from tests.services.test_recovery import recovered, states
from tests.waiting import until
from tests.zoho.opening import opened


class Trip:
    """A disk that fails at one point while it is armed."""

    def __init__(self, at: CrashPoint) -> None:
        self.at = at
        self.armed = True
        self.points: list[CrashPoint] = []

    def __call__(self, point: CrashPoint) -> None:
        self.points.append(point)
        if self.armed and point is self.at:
            error = sqlite3.OperationalError("database or disk is full")
            error.sqlite_errorcode = sqlite3.SQLITE_FULL
            raise error


async def test_the_journal_knows_before_the_first_byte(hand: Hand, clock: ManualClock) -> None:
    seen: list[tuple[CrashPoint, int]] = []
    async with at_work(hand, clock, reached=lambda point: seen.append((point, hand.sent()))) as org:
        seen.clear()
        await (await begin(org, CASE_ONE)).ended()
    order = [point for point, _ in seen]
    after_intent = order.index(CrashPoint.AFTER_INTENT_COMMIT)
    after_sending = order.index(CrashPoint.AFTER_SENDING_COMMIT)
    after_send = order.index(CrashPoint.AFTER_SEND)
    assert after_intent < after_sending < after_send < order.index(CrashPoint.AFTER_ANSWER)
    assert [sent for _, sent in seen[: after_sending + 1]] == [0] * (after_sending + 1)
    assert seen[after_send][1] == 1


async def test_what_is_on_the_wire_is_kept_as_being_sent(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=0.4, when="before")
        operation = org.convert.start(context, CASE_ONE)
        await until(lambda: hand.sent() == 1)
        assert await states(org) == [State.SENDING]
        await operation.ended()
        assert await states(org) == [State.CONFIRMED]


@pytest.mark.parametrize(
    "point", [CrashPoint.BEFORE_INTENT_COMMIT, CrashPoint.BEFORE_SENDING_COMMIT]
)
async def test_whatever_step_can_t_be_kept_nothing_is_sent(
    hand: Hand, clock: ManualClock, point: CrashPoint
) -> None:
    trip = Trip(point)
    async with at_work(hand, clock, reached=trip) as org:
        context = await org.options.read(LEAD_ID)
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert ended.outcome == NotSent("disk full", Trouble.NOT_KEPT)
        assert ended.unkept is Obstacle.FULL
        assert ended.may_send_again
        assert hand.sent() == 0
        trip.armed = False
        assert isinstance((await org.convert.start(context, CASE_ONE).ended()).outcome, Converted)
    assert hand.sent() == 1


async def test_a_mistake_before_the_first_byte_is_told_as_not_sent(
    hand: Hand, clock: ManualClock, logged_warnings: list[object]
) -> None:
    """It isn't in doubt, and the lead isn't locked until the next start."""

    def reached(point: CrashPoint) -> None:
        if point is CrashPoint.BEFORE_SENDING_COMMIT and not hand.sent():
            raise RuntimeError

    async with at_work(hand, clock, reached=reached) as org:
        ended = await (await begin(org, CASE_ONE)).ended()
        assert (type(ended.outcome), ended.may_send_again) == (NotSent, True)
        assert await states(org) == [State.NOT_SENT]
    assert hand.sent() == 0
    logged_warnings.clear()


async def test_an_answer_that_can_t_be_kept_is_shown_and_kept_later(
    hand: Hand, clock: ManualClock, logged_warnings: list[object]
) -> None:
    trip = Trip(CrashPoint.BEFORE_OUTCOME_COMMIT)
    async with at_work(hand, clock, reached=trip) as org:
        ended = await (await begin(org, CASE_ONE)).ended()
        assert isinstance(ended.outcome, Converted)
        assert ended.unkept is Obstacle.FULL
        assert org.journal.pending_writes() == 1
        assert await states(org) == [State.SENDING]
        trip.armed = False
    async with at_work(hand, clock) as org:
        assert await states(org) == [State.CONFIRMED]
    assert len(logged_warnings) == 1
    logged_warnings.clear()


async def test_an_answer_that_is_never_kept_is_found_out_at_the_next_start(
    hand: Hand, clock: ManualClock, logged_warnings: list[object]
) -> None:
    async with at_work(hand, clock, reached=Trip(CrashPoint.BEFORE_OUTCOME_COMMIT)) as org:
        await (await begin(org, CASE_ONE)).ended()
    async with at_work(hand, clock) as org:
        await recovered(org)
        assert await states(org) == [State.APPLIED_BY_US]
    assert hand.sent() == 1
    logged_warnings.clear()


async def test_a_finding_that_can_t_be_kept_is_shown_and_kept_later(
    hand: Hand, clock: ManualClock
) -> None:
    trip = Trip(CrashPoint.BEFORE_RULING_COMMIT)
    async with at_work(hand, clock, reached=trip) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_after_effect")
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert ended.converted is not None
        assert ended.unkept is Obstacle.FULL
        assert await states(org) == [State.RECONCILING]
        trip.armed = False
    async with at_work(hand, clock) as org:
        assert await states(org) == [State.APPLIED_BY_US]


async def test_nothing_is_sent_before_the_journal_is_open(hand: Hand, clock: ManualClock) -> None:
    async with opened(hand.access()) as gateway:
        org = open_org(gateway, journal_in(hand.folder, clock), clock)
        await org.session.open()
        ended = await (await begin(org, CASE_ONE)).ended()
        assert ended.unkept is Obstacle.CLOSED
        assert hand.sent() == 0
        await org.begin()
        assert isinstance((await (await begin(org, CASE_ONE)).ended()).outcome, Converted)
        await org.aclose()


async def test_of_two_programs_only_one_sends(hand: Hand, clock: ManualClock) -> None:
    """The journal is the first one's for as long as it runs."""
    async with at_work(hand, clock) as first, opened(hand.access()) as gateway:
        second = open_org(gateway, journal_in(hand.folder, clock), clock)
        await second.session.open()
        with pytest.raises(JournalUnavailable) as held:
            await second.begin()
        assert held.value.obstacle is Obstacle.HELD
        one, other = await begin(first, CASE_ONE), await begin(second, MERGE)
        ends: list[Ended] = [await one.ended(), await other.ended()]
        await second.aclose()
    assert isinstance(ends[0].outcome, Converted)
    assert isinstance(ends[1].outcome, NotSent)
    assert hand.sent() == 1


async def test_a_lead_that_the_journal_has_locked_isn_t_sent(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        await org.journal.begin(intent(MERGE))
        ended = await org.convert.start(context, CASE_ONE).ended()
    assert ended.outcome == NotSent("an earlier operation is open", Trouble.STILL_OPEN)
    assert hand.sent() == 0
