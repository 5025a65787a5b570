"""A held decision is sent when its time has come, once, and only if it is still the right one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import pytest

from app.domain.hold import Held, Phase, changes, has_changed, hold_seconds
from app.domain.outcome import Converted, Trouble
from app.domain.plan import Plan
from app.domain.records import TAGS, Ref
from app.services.convert import StillOpen
from app.services.hold import CameBack, Gone, Moved, News, NotRead, Sent, TakenBack
from app.services.open_org import OpenOrg
from tests.samples.domain import BOYLE_ID, LEAD_ID, PAT_ID, context
from tests.services.conftest import Hand, ManualClock, at_work
from tests.waiting import until

MERGE = Plan(LEAD_ID, contact=PAT_ID)
LEAD_PATH = f"/crm/v8/Leads/{LEAD_ID}"


class StandingClock(ManualClock):
    """Time stands until it is moved; whoever sleeps wakes when his moment has come."""

    def __init__(self) -> None:
        super().__init__()
        self._sleepers: list[tuple[float, asyncio.Event]] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        woken = asyncio.Event()
        self._sleepers.append((self.monotonic() + seconds, woken))
        await woken.wait()

    def advance(self, seconds: float) -> None:
        super().advance(seconds)
        for due, woken in self._sleepers:
            if due <= self.monotonic():
                woken.set()


@pytest.fixture
def clock() -> StandingClock:
    return StandingClock()


@asynccontextmanager
async def holding(
    hand: Hand, clock: ManualClock, seconds: float = 5.0
) -> AsyncIterator[tuple[OpenOrg, list[News]]]:
    """The services, and all that the hold tells."""
    told: list[News] = []
    async with at_work(hand, clock) as org:
        org.hold.seconds = seconds
        org.hold.watch(told.append)
        yield org, told


async def decide(org: OpenOrg, plan: Plan = MERGE) -> Held:
    return org.hold.decide(await org.options.read(LEAD_ID), plan)


async def turns() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


def last(told: list[News]) -> type[News]:
    return type(told[-1])


async def test_it_is_sent_when_its_time_has_come(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, told):
        held = await decide(org)
        assert org.hold.seconds_left(held) == 5
        clock.advance(4.0)
        await turns()
        assert org.hold.seconds_left(held) == 1
        assert (last(told), hand.sent()) == (Moved, 0)
        clock.advance(1.0)
        await until(lambda: last(told) is Sent)
        sent = told[-1]
        assert isinstance(sent, Sent)
        assert isinstance((await sent.operation.ended()).outcome, Converted)
    assert hand.sent() == 1


async def test_until_then_the_journal_knows_nothing_of_it(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, _told):
        await decide(org)
        assert await org.journal.open_operations() == ()
        assert await org.journal.history(9) == ()


@pytest.mark.parametrize("passed", [0.0, 4.999, 5.0])
async def test_it_can_be_taken_back_until_it_is_handed_over(
    hand: Hand, clock: StandingClock, passed: float
) -> None:
    """Also in the very turn in which its time has come, while the lead is read once more."""
    async with holding(hand, clock) as (org, told):
        held = await decide(org)
        clock.advance(passed)
        await turns()
        taken = org.hold.take_back()
        assert taken is not None
        assert taken.plan is held.plan
        assert last(told) is TakenBack
        clock.advance(60)
        await turns()
        assert not org.hold.held()
        assert (await org.journal.history(9), hand.sent()) == ((), 0)


async def test_decided_anew_in_the_same_turn_it_can_still_be_taken_back(
    hand: Hand, clock: StandingClock
) -> None:
    """Keys wait for each other where the window was busy: Ctrl+Z, Enter and Ctrl+Z come at once."""
    async with holding(hand, clock) as (org, told):
        held = await decide(org)
        await turns()
        org.hold.take_back()
        org.hold.decide(held.context, MERGE)
        await turns()
        assert org.hold.take_back() is not None
        clock.advance(60)
        await turns()
        assert (last(told), org.hold.held(), hand.sent()) == (TakenBack, (), 0)


async def test_afterwards_it_cannot(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, told):
        await decide(org)
        clock.advance(5)
        await until(lambda: last(told) is Sent)
        assert org.hold.take_back() is None
        assert org.hold.take_back(LEAD_ID) is None
        sent = told[-1]
        assert isinstance(sent, Sent)
        await sent.operation.ended()
    assert hand.sent() == 1


async def test_one_a_lead(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, _told):
        await decide(org)
        with pytest.raises(StillOpen):
            await decide(org)
        assert len(org.hold.held()) == 1


async def test_sent_at_once_where_nothing_is_held(hand: Hand, clock: StandingClock) -> None:
    """What was read a moment ago isn't read again."""
    async with holding(hand, clock, 0.0) as (org, told):
        await decide(org)
        assert [type(news) for news in told] == [Sent]
        sent = told[-1]
        assert isinstance(sent, Sent)
        await sent.operation.ended()


async def test_send_now(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock, 30.0) as (org, told):
        await decide(org)
        await turns()
        org.hold.send_now()
        assert not org.hold.is_at_rest()
        await until(lambda: last(told) is Sent)
        assert org.hold.is_at_rest()
        sent = told[-1]
        assert isinstance(sent, Sent)
        await sent.operation.ended()


@pytest.mark.parametrize(
    ("module", "record", "fields"),
    [
        ("Leads", LEAD_ID, {"City": "Elsewhere"}),
        ("Contacts", PAT_ID, {"Title": "Director"}),
        ("Contacts", BOYLE_ID, {"Phone": "1", "Email": "nobody@else.example", "Last_Name": "X"}),
    ],
    ids=["the lead", "a field of a match", "a match that is none any more"],
)
async def test_what_changed_meanwhile_comes_back(
    hand: Hand, clock: StandingClock, module: str, record: str, fields: dict[str, object]
) -> None:
    async with holding(hand, clock) as (org, told):
        held = await decide(org)
        hand.colleague_updates(module, record, **fields)
        clock.advance(5)
        await until(lambda: last(told) is CameBack)
        news = told[-1]
        assert isinstance(news, CameBack)
        assert changes(held.context, news.fresh)
        assert (await org.journal.history(9), hand.sent()) == ((), 0)


async def test_who_was_faster_is_told(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, told):
        await decide(org)
        hand.colleague_deletes()
        clock.advance(5)
        await until(lambda: last(told) is Gone)
        assert hand.sent() == 0


@pytest.mark.parametrize(
    ("fault", "trouble"), [("cut_before_effect", Trouble.CUT), ("html", Trouble.PORTAL)]
)
async def test_without_a_network_it_waits_and_is_looked_at_again(
    hand: Hand, clock: StandingClock, fault: str, trouble: Trouble
) -> None:
    async with holding(hand, clock) as (org, told):
        await decide(org)
        hand.fault(fault, LEAD_PATH, method="GET", times=0)
        clock.advance(5)
        await until(lambda: org.hold.held() != () and waits(org))
        assert [held.trouble for held in org.hold.held()] == [trouble]
        hand.heal()
        assert hand.sent() == 0
        clock.advance(5)
        await until(lambda: last(told) is Sent)
        looked_at = [news.held for news in told if isinstance(news, Moved)][-1]
        assert (looked_at.phase, looked_at.waits) == (Phase.LOOKING, True)
        sent = told[-1]
        assert isinstance(sent, Sent)
        await sent.operation.ended()
    assert hand.sent() == 1


def waits(org: OpenOrg) -> bool:
    return all(held.phase is Phase.WAITING for held in org.hold.held())


async def test_what_cannot_be_read_is_not_sent(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, told):
        await decide(org)
        body = {"code": "NO_PERMISSION", "message": "denied", "details": {}, "status": "error"}
        hand.fault("status", LEAD_PATH, method="GET", times=0, status=403, body=body)
        clock.advance(5)
        await until(lambda: last(told) is NotRead)
        assert hand.sent() == 0


async def test_while_it_is_halted_nothing_is_sent_and_no_second_passes(
    hand: Hand, clock: StandingClock
) -> None:
    async with holding(hand, clock) as (org, told):
        held = await decide(org)
        await turns()
        clock.advance(2)
        org.hold.halt()
        clock.advance(60)
        await turns()
        assert (last(told), org.hold.seconds_left(held), hand.sent()) == (Moved, 3, 0)
        org.hold.go_on()
        await turns()
        clock.advance(2)
        await turns()
        assert [org.hold.seconds_left(one) for one in org.hold.held()] == [1]
        clock.advance(1)
        await until(lambda: last(told) is Sent)


async def test_what_is_looked_at_when_it_is_halted_is_looked_at_again(
    hand: Hand, clock: StandingClock
) -> None:
    """By the time of the answer the lead may be another."""
    async with holding(hand, clock) as (org, told):
        await decide(org)
        await turns()
        clock.advance(5)
        await until(lambda: [one.phase for one in org.hold.held()] == [Phase.LOOKING])
        org.hold.halt()
        await until(lambda: org.options.age(LEAD_ID) == 0)
        await turns()
        assert (last(told), hand.sent()) == (Moved, 0)
        hand.colleague_deletes()
        org.hold.go_on()
        await until(lambda: last(told) is Gone)


async def test_halted_it_can_be_taken_back_and_sent_at_once(
    hand: Hand, clock: StandingClock
) -> None:
    async with holding(hand, clock) as (org, told):
        await decide(org)
        org.hold.halt()
        clock.advance(9)
        await turns()
        assert org.hold.take_back() is not None
        org.hold.go_on()
        await decide(org)
        org.hold.halt()
        org.hold.go_on()
        org.hold.send_now()
        await until(lambda: last(told) is Sent)


async def test_closing_drops_what_is_held(hand: Hand, clock: StandingClock) -> None:
    async with holding(hand, clock) as (org, _told):
        await decide(org)
    clock.advance(60)
    assert hand.sent() == 0


def test_a_field_that_was_read_only_once_tells_nothing() -> None:
    before = context()
    contact = before.matches.contacts[0]
    blind = replace(contact, values={})
    after = replace(before, matches=replace(before.matches, contacts=(blind,)))
    assert not has_changed(
        replace(before, matches=replace(before.matches, contacts=(contact,))), after
    )


def test_other_tags_of_a_match_are_none_of_the_decision_s_business() -> None:
    pools = []
    for tags in (("hot",), ("hot", "VIP")):
        contact = replace(context().matches.contacts[0], values={TAGS: tags})
        pools.append(replace(context(), matches=replace(context().matches, contacts=(contact,))))
    assert not has_changed(*pools)


def test_another_account_of_a_match_is_a_change() -> None:
    before = context()
    contact = before.matches.contacts[0]
    moved = replace(contact, account=Ref(BOYLE_ID, "Elsewhere"))
    pool = (moved, *before.matches.contacts[1:])
    after = replace(before, matches=replace(before.matches, contacts=pool))
    assert has_changed(before, after)


@pytest.mark.parametrize(("asked", "given"), [(-1, 0), (0, 0), (5, 5), (30, 30), (31, 30)])
def test_so_long_and_no_longer(asked: float, given: float) -> None:
    assert hold_seconds(asked) == given
