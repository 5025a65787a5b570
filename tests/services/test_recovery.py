"""What became of a conversion is found out, whenever and by whomever it was done."""

from __future__ import annotations

import asyncio
import dataclasses

import pytest

from app.domain.attribution import Verdict
from app.domain.journal import By, JournalEntry, State
from app.domain.outcome import Converted, Refused, Scheduled, Trouble
from app.domain.settling import USUAL
from app.services.convert import Cause, Checking, Ended, Operation, StillOpen
from app.services.open_org import OpenOrg
from app.zoho.retry import READ_TRIES
from tests.samples.domain import BOYLE_ID, LEAD_ID, PAT_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import CASE_ONE, MERGE, SCHEDULED, begin
from tests.waiting import until
from tests.zoho.opening import PATIENT

LEAD_PATH = f"/crm/v8/Leads/{LEAD_ID}"
AT_ONCE = dataclasses.replace(USUAL, leave=0.0)
HASTY = dataclasses.replace(PATIENT, convert=0.3)


async def kept(org: OpenOrg) -> list[JournalEntry]:
    """The operations of the lead, oldest first."""
    return list(reversed(await org.journal.of_lead(LEAD_ID)))


async def states(org: OpenOrg) -> list[State]:
    return [entry.state for entry in await kept(org)]


async def recovered(org: OpenOrg) -> Ended:
    """The end of the one operation that an earlier run left open."""
    (operation,) = org.recovery.unresolved()
    return await operation.ended()


async def leave_in_the_middle(hand: Hand, clock: ManualClock, kind: str) -> None:
    """Begin a conversion and be gone before its answer, or what became of it, is known."""
    async with at_work(hand, clock, patience=AT_ONCE) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=0.3, when="after" if kind == "cut_after_effect" else "before")
        hand.fault(kind)
        org.convert.start(context, CASE_ONE)
        await until(lambda: hand.sent() == 1)
    # The server goes on without us for 0.3 s, and tells nobody when it is through.
    await asyncio.sleep(0.4)


async def test_what_was_done_while_segue_was_gone(hand: Hand, clock: ManualClock) -> None:
    await leave_in_the_middle(hand, clock, "cut_after_effect")
    async with at_work(hand, clock) as org:
        ended = await recovered(org)
        (entry,) = await kept(org)
        assert org.recovery.unresolved() == ()
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED
    (effect,) = hand.effects()["conversions"]
    assert entry.state is State.APPLIED_BY_US
    (lead,) = entry.leads
    assert lead.converted is not None
    assert lead.converted.deal is not None
    assert lead.converted.deal.id == effect["deal_id"]
    assert hand.sent() == 1


async def test_what_was_not_done_is_not_sent_again_at_the_next_start(
    hand: Hand, clock: ManualClock
) -> None:
    await leave_in_the_middle(hand, clock, "cut_before_effect")
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)
        ended = await recovered(org)
        assert ended.may_send_again
        assert await states(org) == [State.NOT_APPLIED]
        assert hand.sent() == 1
        again = await org.convert.start(context, CASE_ONE).ended()
        assert await states(org) == [State.NOT_APPLIED, State.CONFIRMED]
    assert isinstance(again.outcome, Converted)


async def test_a_crash_before_sending_is_known_as_not_sent(hand: Hand, clock: ManualClock) -> None:
    """And it isn't sent at the next start either: the user may have changed their mind."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        matched = tuple(c.id for c in context.matches.contacts)
        from app.domain.journal_steps import intent

        await org.journal.begin(intent(CASE_ONE, known=matched))
    async with at_work(hand, clock) as org:
        assert org.recovery.unresolved() == ()
        assert await states(org) == [State.NOT_SENT]
    assert hand.sent() == 0


async def test_who_the_lead_is_is_learned_by_reading(hand: Hand, clock: ManualClock) -> None:
    """The journal holds no name."""
    await leave_in_the_middle(hand, clock, "cut_after_effect")
    async with at_work(hand, clock) as org:
        (operation,) = org.recovery.unresolved()
        assert operation.row is None
        await operation.ended()
        assert operation.row is not None
        assert (operation.row.name, operation.row.company) == ("Pat Boyle", "Zylker Biotech")


class Halting(ManualClock):
    """Time stands still at the wait of 40 seconds, 37 after the request, until it may go on."""

    def __init__(self) -> None:
        super().__init__()
        self.halted, self.go_on = asyncio.Event(), asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        if seconds == 40:
            self.halted.set()
            await self.go_on.wait()
        await super().sleep(seconds)


async def test_a_server_slower_than_our_patience_is_not_called_undone_early(hand: Hand) -> None:
    """The deadline is over, the lead unconverted, and the server still at it."""
    clock = Halting()
    async with at_work(hand, clock, deadlines=HASTY) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=1.5, when="before")
        operation = org.convert.start(context, CASE_ONE)
        await clock.halted.wait()
        assert hand.effects()["conversions"] == []
        await until_done(hand)
        clock.go_on.set()
        ended = await operation.ended()
        assert await states(org) == [State.APPLIED_BY_US]
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED


async def until_done(hand: Hand) -> None:
    await until(lambda: bool(hand.effects()["conversions"]))


async def test_a_conversion_later_than_every_wait_is_credited_to_us(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock, deadlines=HASTY) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=1.0, when="before")
        first = await org.convert.start(context, CASE_ONE).ended()
        assert first.may_send_again
        await until_done(hand)
        again = await org.convert.start(context, MERGE).ended()
        early, late = await kept(org)
    assert isinstance(again.outcome, Refused)
    assert again.resolution is not None
    assert again.resolution.verdict is Verdict.DONE_AS_ASKED
    assert (early.state, late.state) == (State.APPLIED_BY_US, State.REJECTED)
    assert late.effect_of == early.op_id


async def test_a_conversion_later_than_every_wait_is_found_at_the_next_start(
    hand: Hand, clock: ManualClock
) -> None:
    """Nobody tried again; the journal ends up with the truth all the same."""
    async with at_work(hand, clock, deadlines=HASTY) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=1.0, when="before")
        assert (await org.convert.start(context, CASE_ONE).ended()).may_send_again
        await until_done(hand)
    taken_up: list[Operation] = []
    async with at_work(hand, clock, watch=taken_up.append) as org:
        await until(lambda: bool(taken_up))
        assert await states(org) == [State.APPLIED_BY_US]
    ended = await taken_up[0].ended()
    assert ended.converted is not None
    assert taken_up[0].row is not None
    assert taken_up[0].row.name == "Pat Boyle"
    assert hand.sent() == 1


@pytest.mark.parametrize("who", ["nobody", "a colleague", "we, later"])
async def test_looking_back_credits_nothing_else(hand: Hand, clock: ManualClock, who: str) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        assert (await org.convert.start(context, MERGE).ended()).may_send_again
        if who == "a colleague":
            hand.colleague_converts({"Contacts": {"id": PAT_ID}})
        if who == "we, later":
            await org.convert.start(context, MERGE).ended()
        before = await states(org)
    taken_up: list[Operation] = []
    reads = hand.asked("GET /crm/v8/Leads")
    async with at_work(hand, clock, watch=taken_up.append) as org:
        if who != "we, later":
            await until(lambda: hand.asked("GET /crm/v8/Leads") > reads)
        await until(lambda: not org.under_way._tasks)
        assert await states(org) == before
    assert taken_up == []


async def test_somebody_else_with_the_same_idea_is_not_taken_for_us(
    hand: Hand, clock: ManualClock
) -> None:
    """The same records, in the time in question: the person tells."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.colleague_converts({"Contacts": {"id": PAT_ID}})
        ended = await org.convert.start(context, MERGE).ended()
        assert await states(org) == [State.APPLIED_OTHER]
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_BY_OTHERS
    assert not ended.may_send_again
    assert ended.comparison == ()


async def test_somebody_else_while_segue_was_gone(hand: Hand, clock: ManualClock) -> None:
    await leave_in_the_middle(hand, clock, "cut_before_effect")
    hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
    async with at_work(hand, clock) as org:
        ended = await recovered(org)
        assert await states(org) == [State.APPLIED_OTHER]
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_OTHERWISE


async def test_a_deleted_lead_needs_a_person(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.colleague_deletes()
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert ended.resolution is not None
        assert ended.resolution.verdict is Verdict.DELETED
        assert ended.unresolved
        assert clock.slept == [0]
        assert await states(org) == [State.NEEDS_HUMAN]
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)
        again = org.recovery.check_now(LEAD_ID)
        assert org.convert.operation(LEAD_ID) is again
        assert (await again.ended()).needs_person
        assert await states(org) == [State.NEEDS_HUMAN]
    async with at_work(hand, clock) as org:
        assert (await recovered(org)).needs_person
    assert hand.sent() == 1


@pytest.mark.parametrize(
    ("converted", "state"), [(True, State.APPLIED_OTHER), (False, State.NOT_APPLIED)]
)
async def test_a_person_can_settle_what_needs_one(
    hand: Hand, clock: ManualClock, converted: bool, state: State
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.colleague_deletes()
        await org.convert.start(context, CASE_ONE).ended()
        ended = await (await org.recovery.settle(LEAD_ID, converted=converted)).ended()
        assert ended.may_send_again is not converted
        assert not ended.unresolved
        (entry,) = await kept(org)
        assert (entry.state, entry.resolved_by) == (state, By.PERSON)
        assert org.recovery.unresolved() == ()
        with pytest.raises(LookupError):
            await org.recovery.settle(LEAD_ID, converted=converted)


async def test_what_segue_can_find_out_isn_t_settled_by_hand(hand: Hand) -> None:
    async with at_work(hand, Sleepless()) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        operation = org.convert.start(context, CASE_ONE)
        await until(lambda: probe(operation) == 2)
        with pytest.raises(LookupError):
            await org.recovery.settle(LEAD_ID, converted=False)


async def test_a_lead_that_is_nowhere_needs_a_person_in_the_end(
    hand: Hand, clock: ManualClock
) -> None:
    """Neither there nor among the deleted ones: hidden from this user, or deleted long ago."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.colleague_deletes()
        hand.fault("status", path="/crm/v8/Leads/deleted", status=204, times=0)
        ended = await org.convert.start(context, CASE_ONE).ended()
    assert ended.needs_person
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.GONE_OR_UNREADABLE
    assert sum(clock.slept) == pytest.approx(210.0)


async def test_an_unreadable_server_proves_nothing_however_long(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_after_effect")
        hand.fault("refuse", path=LEAD_PATH, status=500, times=0)
        operation = org.convert.start(context, CASE_ONE)
        async for step in operation.progress():
            if isinstance(step, Checking) and step.probe == 15:
                assert sum(clock.slept) > 500
                hand.heal()
        ended = await operation.ended()
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED
    assert ended.comparison
    assert hand.sent() == 1


class Sleepless(ManualClock):
    """Whoever waits for longer than a moment waits until the test ends."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        if seconds:
            await asyncio.Event().wait()


@pytest.mark.parametrize("trigger", ["check now", "after a sleep"])
async def test_somebody_who_asks_needn_t_wait(hand: Hand, trigger: str) -> None:
    async with at_work(hand, Sleepless()) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_after_effect")
        hand.fault("refuse", path=LEAD_PATH, status=500, times=READ_TRIES)
        operation = org.convert.start(context, CASE_ONE)
        await until(lambda: probe(operation) == 2)
        if trigger == "check now":
            assert org.recovery.check_now(LEAD_ID) is operation
        else:
            await org.resume()
        assert (await operation.ended()).converted is not None


def probe(operation: Operation) -> int:
    """Which look comes next, 0 where none does."""
    return operation.latest.probe if isinstance(operation.latest, Checking) else 0


async def test_nothing_to_check(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        with pytest.raises(LookupError):
            org.recovery.check_now(LEAD_ID)
        await (await begin(org, CASE_ONE)).ended()
        with pytest.raises(LookupError):
            org.recovery.check_now(LEAD_ID)


async def test_a_job_for_one_lead_is_followed_and_never_called_undone(
    hand: Hand, clock: ManualClock
) -> None:
    """A job may wait for hours: after half of one a person has to look."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("status", status=202, body=SCHEDULED, when="before")
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert isinstance(ended.outcome, Scheduled)
        assert ended.needs_person
        assert ended.unresolved
        assert not ended.may_send_again
        assert sum(clock.slept) == pytest.approx(1830.0)
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        assert (await org.recovery.check_now(LEAD_ID).ended()).converted is not None
        assert await states(org) == [State.APPLIED_OTHER]


async def test_a_job_for_one_lead_that_is_done(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("status", status=202, body=SCHEDULED, when="after")
        operation = org.convert.start(context, CASE_ONE)
        ended = await operation.ended()
        assert await states(org) == [State.APPLIED_BY_US]
    assert isinstance(ended.outcome, Scheduled)
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED
    assert [s async for s in operation.progress()][1] == Checking(Cause.SCHEDULED, 1, 0.0)


async def test_what_keeps_segue_from_looking_is_told(hand: Hand, clock: ManualClock) -> None:
    """A hotel's network answers in Zoho's place: the conversion, then the first look."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("html")
        hand.fault("html", LEAD_PATH, method="GET")
        operation = org.convert.start(context, CASE_ONE)
        await operation.ended()
        steps = [step async for step in operation.progress()]
        looks = [step.trouble for step in steps if isinstance(step, Checking)]
        assert looks == [Trouble.PORTAL, Trouble.PORTAL]
        assert await states(org) == [State.APPLIED_BY_US]


async def test_what_keeps_segue_from_looking_is_over_with_the_next_look(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.fault("refuse", LEAD_PATH, method="GET", status=500, times=READ_TRIES)
        operation = org.convert.start(context, CASE_ONE)
        await operation.ended()
        steps = [step async for step in operation.progress()]
        looks = [step.trouble for step in steps if isinstance(step, Checking)]
    assert looks[:3] == [None, Trouble.SERVER_FAILED, None]
