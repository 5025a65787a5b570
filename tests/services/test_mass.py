"""A job of many leads: sent once, and its result read back lead by lead."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest

from app.domain.attribution import Verdict
from app.domain.journal import State
from app.domain.mass import MassPlan
from app.domain.outcome import Scheduled, Unknown
from app.domain.records import RecordId
from app.domain.settling import USUAL
from app.services.convert import Checking, Ended, StillOpen
from app.services.open_org import OpenOrg
from tests.services.conftest import Hand, ManualClock, at_work
from tests.waiting import until

MASS = "/crm/v8/Leads/actions/mass_convert"
AT_ONCE = dataclasses.replace(USUAL, leave=0.0)


class SharedTime(ManualClock):
    """What the services sleep, the sandbox ages."""

    def __init__(self, hand: Hand) -> None:
        super().__init__()
        self._hand = hand

    async def sleep(self, seconds: float) -> None:
        self._hand.post("clock", {"advance_seconds": seconds})
        await super().sleep(seconds)


@pytest.fixture
def time(hand: Hand) -> SharedTime:
    hand.post("reset", {"org": "large", "leads": 4})
    hand.post("org", {"unique_fields": {"Contacts": [], "Accounts": []}})
    return SharedTime(hand)


async def lead_ids(org: OpenOrg) -> tuple[RecordId, ...]:
    return tuple([row.id async for page in org.leads.pages() for row in page.rows])


async def states(org: OpenOrg, leads: Sequence[RecordId]) -> list[State]:
    return [(await org.journal.of_lead(one))[0].lead(one).state for one in leads]


def jobs(hand: Hand) -> int:
    counts: dict[str, int] = hand.effects()["requests"]
    return sum(n for name, n in counts.items() if name.startswith("POST") and "mass" in name)


async def test_each_lead_ends_with_what_really_happened(hand: Hand, time: SharedTime) -> None:
    async with at_work(hand, time) as org:
        leads = await lead_ids(org)
        hand.post("faults", {"faults": [{"kind": "job_fails", "lead_ids": [leads[1]]}]})
        operations = org.convert.start_mass(MassPlan(leads))
        ends = [await operations[lead].ended() for lead in leads]
        assert await states(org, leads) == [
            State.APPLIED_BY_US,
            State.NOT_APPLIED,
            State.APPLIED_BY_US,
            State.APPLIED_BY_US,
        ]
    assert all(isinstance(ended.outcome, Scheduled) for ended in ends)
    assert [ended.may_send_again for ended in ends] == [False, True, False, False]
    converted = {effect["lead_id"] for effect in hand.effects()["conversions"]}
    assert converted == {leads[0], leads[2], leads[3]}
    assert jobs(hand) == 1


async def test_a_job_is_looked_at_ever_less_often(hand: Hand, time: SharedTime) -> None:
    async with at_work(hand, time) as org:
        leads = await lead_ids(org)
        slow = {"kind": "job_slow", "seconds": 300}
        hand.post("faults", {"faults": [slow]})
        operations = org.convert.start_mass(MassPlan(leads))
        await operations[leads[0]].ended()
    assert time.slept[:6] == [2, 4, 8, 16, 30, 30]


async def test_a_lost_job_is_found_out_lead_by_lead(hand: Hand, time: SharedTime) -> None:
    """The answer with its number was lost: nothing can be asked of the job."""
    async with at_work(hand, time) as org:
        leads = await lead_ids(org)
        hand.fault("cut_after_effect", path=MASS)
        operations = org.convert.start_mass(MassPlan(leads))
        ends = [await operations[lead].ended() for lead in leads]
    assert all(isinstance(ended.outcome, Unknown) for ended in ends)
    assert all(ended.converted is not None for ended in ends)
    assert jobs(hand) == 1


async def test_a_job_that_never_came_is_given_a_quarter_of_an_hour(
    hand: Hand, time: SharedTime
) -> None:
    async with at_work(hand, time) as org:
        leads = await lead_ids(org)
        hand.fault("cut_before_effect", path=MASS)
        operations = org.convert.start_mass(MassPlan(leads))
        ends = [await operations[lead].ended() for lead in leads]
    assert all(ended.may_send_again for ended in ends)
    assert sum(time.slept) == pytest.approx(60 + 900 + 30)
    assert jobs(hand) == 1


async def test_a_job_without_an_end_needs_a_person(hand: Hand, time: SharedTime) -> None:
    async with at_work(hand, time) as org:
        leads = await lead_ids(org)
        hand.post("faults", {"faults": [{"kind": "job_slow", "seconds": 86400}]})
        operations = org.convert.start_mass(MassPlan(leads))
        ends = [await operations[lead].ended() for lead in leads]
        assert all(ended.needs_person for ended in ends)
        assert set(await states(org, leads)) == {State.NEEDS_HUMAN}
        with pytest.raises(StillOpen):
            org.convert.start_mass(MassPlan(leads[:1]))
        hand.post("clock", {"advance_seconds": 86400})
        again = org.recovery.check_now(leads[2])
        assert (await again.ended()).converted is not None
        assert State.NEEDS_HUMAN not in await states(org, leads)


async def test_a_job_goes_on_while_segue_is_gone(hand: Hand, time: SharedTime) -> None:
    async with at_work(hand, time, patience=AT_ONCE) as org:
        leads = await lead_ids(org)
        operations = org.convert.start_mass(MassPlan(leads))
        async for step in operations[leads[0]].progress():
            if isinstance(step, Checking):
                break
    hand.post("clock", {"advance_seconds": 3600})
    async with at_work(hand, time) as org:
        ends = [await operation.ended() for operation in org.recovery.unresolved()]
        assert set(await states(org, leads)) == {State.APPLIED_BY_US}
    verdicts = {ended.resolution.verdict for ended in ends if ended.resolution is not None}
    assert verdicts == {Verdict.DONE_AS_ASKED}
    assert len(ends) == 4
    assert jobs(hand) == 1


async def test_a_job_on_the_wire_at_the_end(hand: Hand, time: SharedTime) -> None:
    async with at_work(hand, time, patience=AT_ONCE) as org:
        leads = await lead_ids(org)
        hand.fault("delay", path=MASS, seconds=0.3, when="after")
        org.convert.start_mass(MassPlan(leads))
        await until(lambda: jobs(hand) == 1)
    async with at_work(hand, time) as org:
        ends: list[Ended] = [await one.ended() for one in org.recovery.unresolved()]
    assert [ended.converted is not None for ended in ends] == [True] * 4
    assert jobs(hand) == 1
