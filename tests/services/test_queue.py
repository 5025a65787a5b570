"""What waits for its turn isn't sent yet, and the journal says so."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.domain.crash_points import CrashPoint
from app.domain.journal import State
from app.domain.mass import MassPlan
from app.domain.outcome import Converted, NotSent, Trouble
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.domain.settling import USUAL
from app.services.convert import Operation
from app.services.open_org import OpenOrg
from app.store.unsent import kept_unsent
from app.zoho.limits import CONVERSIONS_AT_ONCE
from tests.samples.domain import LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import CASE_ONE, begin
from tests.services.test_keeping import Trip
from tests.waiting import until

EVERY_CONVERSION = "/crm/v8/Leads/*/actions/convert"
AT_ONCE = dataclasses.replace(USUAL, leave=0.0)


@pytest.fixture
def crowd(hand: Hand) -> Hand:
    """An org with one lead more than go at once, none of which is like another."""
    hand.post("reset", {"org": "large", "leads": CONVERSIONS_AT_ONCE + 1})
    hand.post("org", {"unique_fields": {"Contacts": [], "Accounts": []}})
    return hand


async def all_leads(org: OpenOrg) -> list[RecordId]:
    return [row.id async for page in org.leads.pages() for row in page.rows]


async def start(org: OpenOrg, leads: Sequence[RecordId]) -> list[Operation]:
    contexts = [await org.options.read(lead) for lead in leads]
    return [org.convert.start(context, Plan(context.lead.row.id)) for context in contexts]


async def state(org: OpenOrg, lead: RecordId) -> State:
    return (await org.journal.of_lead(lead))[0].lead(lead).state


async def test_a_crash_in_the_queue_is_known_as_not_sent(crowd: Hand, clock: ManualClock) -> None:
    """At once: nothing has to be re-read, and nothing to be waited for."""
    async with at_work(crowd, clock, patience=AT_ONCE) as org:
        leads = await all_leads(org)
        # Nobody waits for it; on a busy machine the three must not be over before the fourth is
        # looked at.
        crowd.fault("delay", EVERY_CONVERSION, seconds=1.5, times=0)
        await start(org, leads)
        await until(lambda: crowd.sent() == CONVERSIONS_AT_ONCE)
        found = [await state(org, lead) for lead in leads]
        assert found == [State.SENDING] * CONVERSIONS_AT_ONCE + [State.INTENT]
    async with at_work(crowd, clock, patience=AT_ONCE) as org:
        assert await state(org, leads[-1]) is State.NOT_SENT
        assert {one.lead_id for one in org.recovery.unresolved()} == set(leads[:-1])
    assert crowd.sent() == CONVERSIONS_AT_ONCE


async def test_a_crash_while_zoho_wants_to_be_left_alone_is_known_as_not_sent(
    crowd: Hand, clock: ManualClock
) -> None:
    async with at_work(crowd, clock, patience=AT_ONCE) as org:
        turned_away, held = (await all_leads(org))[:2]
        crowd.fault("too_many_requests", EVERY_CONVERSION, retry_after=60)
        contexts = [await org.options.read(lead) for lead in (turned_away, held)]
        org.convert.start(contexts[0], Plan(turned_away))
        await until(lambda: org.gateway.pacing().waiting == 1)
        org.convert.start(contexts[1], Plan(held))
        await until(lambda: org.gateway.pacing().waiting == 2)
        assert await state(org, held) is State.INTENT
    async with at_work(crowd, clock, patience=AT_ONCE) as org:
        assert await state(org, held) is State.NOT_SENT
    assert crowd.sent() == 1


async def test_a_job_waits_for_its_turn_unsent_too(crowd: Hand, clock: ManualClock) -> None:
    async with at_work(crowd, clock, patience=AT_ONCE) as org:
        first, second, *_ = await all_leads(org)
        crowd.fault("delay", "/crm/v8/Leads/actions/mass_convert", seconds=0.3)
        org.convert.start_mass(MassPlan((first,)))
        await until(lambda: crowd.asked("/mass_convert") == 1)
        org.convert.start_mass(MassPlan((second,)))
        assert [await state(org, one) for one in (first, second)] == [State.SENDING, State.INTENT]


async def test_what_waits_isn_t_sent_while_segue_closes(crowd: Hand, clock: ManualClock) -> None:
    async with at_work(crowd, clock) as org:
        leads = await all_leads(org)
        crowd.fault("delay", EVERY_CONVERSION, seconds=0.2, times=0)
        operations = await start(org, leads)
        await until(lambda: crowd.sent() == CONVERSIONS_AT_ONCE)
        await org.under_way.aclose(5)
        ends = [await one.ended() for one in operations]
        assert [isinstance(end.outcome, Converted) for end in ends[:-1]] == [True] * 3
        assert ends[-1].outcome == NotSent("closed", Trouble.NOT_KEPT)
    assert crowd.sent() == CONVERSIONS_AT_ONCE


@pytest.mark.parametrize("leave", [0.0, 5.0])
async def test_what_segue_s_end_kept_from_being_sent_the_next_start_tells(
    crowd: Hand, clock: ManualClock, tmp_path: Path, leave: float
) -> None:
    """Whoever has decided, and closed Segue, isn't left in the belief that it was done."""
    unsent = kept_unsent(tmp_path, "org", clock.now)
    patience = dataclasses.replace(USUAL, leave=leave)
    async with at_work(crowd, clock, patience=patience, unsent=unsent) as org:
        leads = await all_leads(org)
        crowd.fault("delay", EVERY_CONVERSION, seconds=1.0, times=0)
        await start(org, leads)
        await until(lambda: crowd.sent() == CONVERSIONS_AT_ONCE)
    assert [one.plan for one in kept_unsent(tmp_path, "org", clock.now).all()] == [Plan(leads[-1])]
    assert crowd.sent() == CONVERSIONS_AT_ONCE


@pytest.mark.parametrize("fault", ["token_expired", "too_many_requests"])
async def test_each_time_that_it_goes_is_kept(hand: Hand, clock: ManualClock, fault: str) -> None:
    seen: list[int] = []

    def reached(point: CrashPoint) -> None:
        if point is CrashPoint.AFTER_SENDING_COMMIT:
            seen.append(hand.sent())

    async with at_work(hand, clock, reached=reached) as org:
        hand.fault(fault)
        ended = await (await begin(org, CASE_ONE)).ended()
        (entry,) = await org.journal.of_lead(LEAD_ID)
    assert isinstance(ended.outcome, Converted)
    assert (entry.state, entry.attempt) == (State.CONFIRMED, 2)
    assert seen == [0, 1]
    assert hand.sent() == 2


async def test_what_was_turned_away_isn_t_sent_again_unkept(hand: Hand, clock: ManualClock) -> None:
    trip = Trip(CrashPoint.BEFORE_SENDING_COMMIT)
    trip.armed = False

    def reached(point: CrashPoint) -> None:
        trip(point)
        trip.armed = trip.armed or point is CrashPoint.AFTER_SENDING_COMMIT

    async with at_work(hand, clock, reached=reached) as org:
        hand.fault("too_many_requests", retry_after=0)
        ended = await (await begin(org, CASE_ONE)).ended()
        await until(lambda: org.journal.pending_writes() == 0)
        assert await state(org, LEAD_ID) is State.NOT_SENT
    assert ended.outcome == NotSent("disk full", Trouble.NOT_KEPT)
    assert hand.sent() == 1
    assert hand.effects()["conversions"] == []
