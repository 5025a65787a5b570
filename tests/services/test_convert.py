"""A conversion is sent at most once, and what happened to it is found out."""

from __future__ import annotations

import asyncio
import dataclasses

import pytest

from app.domain.attribution import Verdict
from app.domain.comparison import Agreement
from app.domain.context import DecisionContext
from app.domain.outcome import Converted, Refused, Trouble, Unknown
from app.domain.plan import DealDraft, Plan
from app.domain.preview import MergeReading
from app.domain.records import Module, Ref
from app.services.convert import (
    Cause,
    Checking,
    Comparing,
    Ended,
    Operation,
    Progress,
    Sending,
    StillOpen,
)
from app.services.open_org import OpenOrg
from tests.samples.domain import BOYLE_ID, LEAD_ID, PAT_ID, ZYLKER, ZYLKER_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.waiting import until

CASE_ONE = Plan(
    LEAD_ID,
    contact=PAT_ID,
    account=ZYLKER_ID,
    deal=DealDraft(
        {
            "Deal_Name": "Zylker Deal",
            "Closing_Date": "2026-12-20",
            "Pipeline": "Standard (Standard)",
            "Stage": "Negotiation/Review",
        }
    ),
)
MERGE = Plan(LEAD_ID, contact=PAT_ID)
CREATE = Plan(LEAD_ID)
PAT = Ref(PAT_ID, "Pat Boyle")
CONVERT_PATH = "/crm/v8/Leads/*/actions/convert"
LEAD_PATH = f"/crm/v8/Leads/{LEAD_ID}"
WAITS = [0, 2, 5, 10, 20, 40, 80, 23, 30]
SCHEDULED = {
    "data": [
        {
            "code": "SCHEDULED",
            "details": {"job_id": "42"},
            "message": "Convert lead scheduled successfully",
            "status": "success",
        }
    ]
}


async def begin(org: OpenOrg, plan: Plan) -> Operation:
    return org.convert.start(await org.options.read(plan.lead_id), plan)


async def steps(operation: Operation) -> list[Progress]:
    return [step async for step in operation.progress()]


async def test_case_one_of_the_article(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        told = await steps(await begin(org, CASE_ONE))
    assert [type(step) for step in told] == [Sending, Comparing, Ended]
    ended = told[-1]
    assert isinstance(ended, Ended)
    assert isinstance(ended.outcome, Converted)
    assert (ended.outcome.contact, ended.outcome.account) == (PAT, ZYLKER)
    assert ended.resolution is None
    assert not ended.may_send_again
    assert clock.slept == []


async def test_what_came_out_stands_beside_what_was_expected(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        ended = await (await begin(org, CASE_ONE)).ended()
    assert {row.module for row in ended.comparison} == {
        Module.CONTACTS, Module.ACCOUNTS, Module.DEALS,
    }  # fmt: skip
    email = next(r for r in ended.comparison if r.field == "Email")
    assert (email.before, email.expected, email.actual) == (
        None, "pat.boyle@zylker.com", "pat.boyle@zylker.com",
    )  # fmt: skip
    assert [r for r in ended.comparison if r.agreement is Agreement.DIFFERENT] == []


async def test_a_merge_by_reading_b_is_noticed(hand: Hand, clock: ManualClock) -> None:
    hand.post("org", {"merge_reading": "B"})
    hand.colleague_updates("Contacts", PAT_ID, First_Name="Patricia")
    plan = dataclasses.replace(MERGE, overwrite=True)
    async with at_work(hand, clock) as org:
        ended = await (await begin(org, plan)).ended()
    assert ended.reading is MergeReading.B
    first = next(r for r in ended.comparison if r.field == "First_Name")
    assert (first.expected, first.actual) == ("Patricia", "Pat")
    assert first.agreement is Agreement.DIFFERENT


@pytest.mark.parametrize("kind", ["cut_after_effect", "truncate", "html", "empty", "garbage"])
async def test_a_lost_answer_is_found_out_and_never_sent_again(
    hand: Hand, clock: ManualClock, kind: str
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault(kind)
        told = await steps(org.convert.start(context, CASE_ONE))
    portal = Trouble.PORTAL if kind == "html" else None
    assert told[1] == Checking(Cause.NO_ANSWER, 1, 0, portal)
    ended = told[-1]
    assert isinstance(ended, Ended)
    assert isinstance(ended.outcome, Unknown)
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED
    (effect,) = hand.effects()["conversions"]
    assert ended.converted is not None
    assert ended.converted.deal is not None
    assert ended.converted.deal.id == effect["deal_id"]
    assert ended.comparison
    assert clock.slept == [0]
    assert hand.sent() == 1


async def test_a_request_lost_on_the_way_may_be_sent_again_in_the_end(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert isinstance(ended.outcome, Unknown)
        assert ended.resolution is not None
        assert ended.resolution.verdict is Verdict.NOT_YET
        assert ended.may_send_again
        assert not ended.unresolved
        assert clock.slept == WAITS
        assert hand.sent() == 1
        again = await org.convert.start(context, CASE_ONE).ended()
    assert isinstance(again.outcome, Converted)
    assert hand.sent() == 2
    assert len(hand.effects()["conversions"]) == 1


async def test_a_lead_that_a_colleague_converted(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        told = await steps(org.convert.start(context, CASE_ONE))
        ended = told[-1]
        assert isinstance(ended, Ended)
        assert told[1] == Checking(Cause.ALREADY_CONVERTED, 1, 0)
        assert isinstance(ended.outcome, Refused)
        assert ended.outcome.problem.code == "ID_ALREADY_CONVERTED"
        assert ended.resolution is not None
        assert ended.resolution.verdict is Verdict.DONE_OTHERWISE
        assert Module.CONTACTS in ended.resolution.differing
        assert ended.converted is not None
        assert ended.converted.contact is not None
        assert ended.converted.contact.id == BOYLE_ID
        # Somebody else's records are not compared with what we expected.
        assert ended.comparison == ()
        assert not ended.may_send_again
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)
    assert hand.sent() == 1


async def test_a_colleague_with_the_same_idea_is_not_taken_for_us(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        deal = {**(CASE_ONE.deal.values if CASE_ONE.deal else {})}
        hand.colleague_converts({"Contacts": {"id": PAT_ID}, "Deals": deal})
        ended = await org.convert.start(context, CASE_ONE).ended()
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_OTHERWISE
    assert ended.resolution.differing == (Module.DEALS,)


async def test_a_refusal_may_be_mended_and_sent_again(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        told = await steps(await begin(org, CREATE))
        ended = told[-1]
        assert isinstance(ended, Ended)
        assert [type(step) for step in told] == [Sending, Ended]
        assert isinstance(ended.outcome, Refused)
        assert ended.outcome.problem.code == "DUPLICATE_DATA"
        assert ended.resolution is None
        assert ended.may_send_again
        mended = await (await begin(org, MERGE)).ended()
    assert isinstance(mended.outcome, Converted)


async def test_a_second_start_sends_nothing(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        operation = org.convert.start(context, CASE_ONE)
        for _ in range(3):
            with pytest.raises(StillOpen):
                org.convert.start(context, CASE_ONE)
        await operation.ended()
        with pytest.raises(StillOpen):
            org.convert.start(context, MERGE)
        assert org.convert.operation(LEAD_ID) is operation
    assert hand.sent() == 1


async def test_giving_up_watching_gives_up_nothing_else(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        operation = await begin(org, CASE_ONE)
        watcher = asyncio.create_task(operation.ended())
        await asyncio.sleep(0)
        watcher.cancel()
        await asyncio.gather(watcher, return_exceptions=True)
        ended = await operation.ended()
        assert isinstance(ended.outcome, Converted)
        # Who comes late is told all of it.
        assert [type(s) for s in await steps(operation)] == [Sending, Comparing, Ended]


async def test_nothing_is_sent_once_closed(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        await org.under_way.aclose(0)
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)
    assert hand.sent() == 0


async def test_closing_gives_up_re_reads_at_once(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        operation = org.convert.start(context, CASE_ONE)
        async for step in operation.progress():
            if isinstance(step, Checking):
                break
        await org.under_way.aclose(5)
        ended = operation.latest
        assert isinstance(ended, Ended)
        assert ended.unresolved
        with pytest.raises(StillOpen):
            org.convert.start(context, CASE_ONE)


async def test_closing_waits_for_the_answer_of_a_conversion_on_the_wire(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", seconds=0.2, when="before")
        operation = org.convert.start(context, CASE_ONE)
        await until(lambda: hand.sent() == 1)
        await org.under_way.aclose(5)
        ended = operation.latest
        assert isinstance(ended, Ended)
        assert isinstance(ended.outcome, Converted)


async def test_closing_does_not_begin_to_re_read(hand: Hand, clock: ManualClock) -> None:
    slow = {"kind": "delay", "seconds": 0.2, "when": "before", "path": CONVERT_PATH}
    lost = {"kind": "cut_after_effect", "path": CONVERT_PATH}
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        hand.post("faults", {"faults": [slow, lost]})
        operation = org.convert.start(context, CASE_ONE)
        await until(lambda: hand.sent() == 1)
        await org.under_way.aclose(5)
        ended = operation.latest
        assert isinstance(ended, Ended)
        assert isinstance(ended.outcome, Unknown)
        assert ended.unresolved
        assert clock.slept == []


async def test_unreadable_records_leave_the_comparison_untold(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        context: DecisionContext = await org.options.read(LEAD_ID)
        hand.fault("status", path="/crm/v8/Contacts*", status=500, times=0)
        ended = await org.convert.start(context, MERGE).ended()
    assert isinstance(ended.outcome, Converted)
    contacts = {r.agreement for r in ended.comparison if r.module is Module.CONTACTS}
    accounts = {r.agreement for r in ended.comparison if r.module is Module.ACCOUNTS}
    assert contacts == {Agreement.UNTOLD}
    assert Agreement.AS_EXPECTED in accounts
