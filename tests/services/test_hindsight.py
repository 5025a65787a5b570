"""What was called not applied too early, and what is not to be made of it."""

from __future__ import annotations

import httpx
import pytest

from app.domain.attribution import Verdict
from app.domain.crash_points import CrashPoint
from app.domain.journal import State
from app.domain.journal_steps import intent
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, Refused
from app.domain.plan import Plan
from app.services.convert import Ended, Operation
from app.services.open_org import OpenOrg
from app.zoho import requests
from tests.samples.domain import BOYLE_ID, LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import CASE_ONE, MERGE
from tests.services.test_keeping import Trip
from tests.services.test_recovery import states, until_done
from tests.waiting import until

LIST = "/crm/v8/Leads"


async def convert(org: OpenOrg, plan: Plan) -> Ended:
    return await org.convert.start(await org.options.read(LEAD_ID), plan).ended()


async def given_up(hand: Hand, clock: ManualClock, plan: Plan = CASE_ONE) -> None:
    """A conversion that really had no effect."""
    async with at_work(hand, clock) as org:
        hand.fault("cut_before_effect")
        assert (await convert(org, plan)).may_send_again


def conclude(hand: Hand, plan: Plan = CASE_ONE) -> None:
    """The server comes to our request at last, long after it was sent."""
    wanted = requests.convert(plan)
    token = hand.access().access_token
    answer = httpx.post(
        hand.url + wanted.target,
        content=wanted.body,
        headers={**dict(wanted.headers), "authorization": f"Zoho-oauthtoken {token}"},
    )
    assert answer.json()["data"][0]["code"] == "SUCCESS"


async def late(hand: Hand, clock: ManualClock, plan: Plan = CASE_ONE) -> None:
    """A conversion that took place after Segue had given it up."""
    await given_up(hand, clock, plan)
    conclude(hand, plan)


async def looked_back(org: OpenOrg) -> None:
    await until(lambda: not org.under_way._tasks)


@pytest.mark.parametrize("plan", [CASE_ONE, MERGE], ids=["the same wish", "another wish"])
async def test_what_is_converted_meanwhile_isn_t_credited_to_an_earlier_try(
    hand: Hand, clock: ManualClock, plan: Plan
) -> None:
    """The re-read is on its way while the user converts the lead, and shows what that did."""
    await given_up(hand, clock, plan)
    hand.fault("delay", LIST, seconds=0.3, method="GET")
    taken_up: list[Operation] = []
    async with at_work(hand, clock, watch=taken_up.append) as org:
        assert isinstance((await convert(org, plan)).outcome, Converted)
        await looked_back(org)
        assert await states(org) == [State.NOT_APPLIED, State.CONFIRMED]
    assert taken_up == []


async def test_what_is_still_being_sent_isn_t_credited_either(
    hand: Hand, clock: ManualClock
) -> None:
    """The server has converted the lead, its answer isn't there yet."""
    await given_up(hand, clock)
    hand.fault("delay", LIST, seconds=0.1, method="GET")
    hand.fault("delay", seconds=0.3, when="after")
    async with at_work(hand, clock) as org:
        operation = org.convert.start(await org.options.read(LEAD_ID), CASE_ONE)
        await until_done(hand)
        assert isinstance((await operation.ended()).outcome, Converted)
        await looked_back(org)
        assert await states(org) == [State.NOT_APPLIED, State.CONFIRMED]


async def test_a_later_one_that_was_never_sent_has_learned_nothing(
    hand: Hand, clock: ManualClock
) -> None:
    await late(hand, clock)
    async with at_work(hand, clock) as org:
        await org.journal.begin(intent(MERGE))
        await looked_back(org)
    # The crash is over, and the start before was too early to look back.
    async with at_work(hand, clock) as org:
        await looked_back(org)
        assert await states(org) == [State.APPLIED_BY_US, State.NOT_SENT]


async def test_of_two_that_were_given_up_the_one_is_credited_that_fits(
    hand: Hand, clock: ManualClock
) -> None:
    await given_up(hand, clock, CASE_ONE)
    await given_up(hand, clock, MERGE)
    conclude(hand, CASE_ONE)
    async with at_work(hand, clock) as org:
        await looked_back(org)
        assert await states(org) == [State.APPLIED_BY_US, State.NOT_APPLIED]


@pytest.mark.parametrize("plan", [CASE_ONE, MERGE], ids=["the same wish", "another wish"])
async def test_who_tries_again_reads_that_it_was_done_by_us(
    hand: Hand, clock: ManualClock, plan: Plan
) -> None:
    """The window still shows the lead that was credited to the earlier try at this start."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
    await late(hand, clock)
    async with at_work(hand, clock) as org:
        await looked_back(org)
        assert await states(org) == [State.APPLIED_BY_US]
        ended = await org.convert.start(context, plan).ended()
        early, again = reversed(await org.journal.of_lead(LEAD_ID))
    assert isinstance(ended.outcome, Refused)
    assert ended.resolution is not None
    assert ended.resolution.verdict is Verdict.DONE_AS_ASKED
    assert not ended.may_send_again
    assert (early.state, again.state) == (State.APPLIED_BY_US, State.REJECTED)
    assert again.effect_of == early.op_id


async def test_a_conversion_of_another_time_isn_t_taken_for_this_one(
    hand: Hand, clock: ManualClock
) -> None:
    """An org that began anew, as the practice org does: its leads are as if nothing had been."""
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
        assert isinstance((await convert(org, CASE_ONE)).outcome, Converted)
    hand.post("reset", {"org": "article"})
    async with at_work(hand, clock) as org:
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        ended = await org.convert.start(context, CASE_ONE).ended()
        assert await states(org) == [State.CONFIRMED, State.APPLIED_OTHER]
    assert ended.resolution is not None
    assert ended.resolution.verdict is not Verdict.DONE_AS_ASKED


async def test_what_is_found_and_can_t_be_kept_is_shown_and_kept_later(
    hand: Hand, clock: ManualClock
) -> None:
    await late(hand, clock)
    trip = Trip(CrashPoint.BEFORE_RULING_COMMIT)
    taken_up: list[Operation] = []
    async with at_work(hand, clock, reached=trip, watch=taken_up.append) as org:
        await looked_back(org)
        ended = await taken_up[0].ended()
        assert ended.unkept is Obstacle.FULL
        assert ended.converted is not None
        assert await states(org) == [State.NOT_APPLIED]
        trip.armed = False
    async with at_work(hand, clock) as org:
        assert await states(org) == [State.APPLIED_BY_US]
