"""What one run has read the next one knows, shows as old, and sends nothing by."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.errors import Unreachable
from app.domain.hold import Phase
from app.domain.plan import Plan
from app.domain.unsent import Unsent
from app.services.hold import CameBack, Moved, News, Sent, TakenBack
from app.services.open_org import OpenOrg
from app.services.options import MAX_AGE
from app.store.contexts import ContextStore
from app.store.unsent import kept_unsent
from tests.samples.domain import LEAD_ID, PAT_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_hold import StandingClock, last, turns
from tests.waiting import until

MERGE = Plan(LEAD_ID, contact=PAT_ID)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "contexts.sqlite3"


@asynccontextmanager
async def run(
    hand: Hand, clock: ManualClock, path: Path, *, offline: bool = False
) -> AsyncIterator[tuple[OpenOrg, list[News]]]:
    """One run of the services, and what the hold tells."""
    if offline:
        hand.fault("cut_before_effect", path="/crm/*", times=0)
    else:
        hand.heal()
    told: list[News] = []
    store, unsent = ContextStore(path, clock.now), kept_unsent(path.parent, "org", clock.now)
    async with at_work(hand, clock, contexts=store, unsent=unsent, offline=offline) as org:
        org.hold.watch(told.append)
        yield org, told


async def test_another_run_recalls_what_was_read(
    hand: Hand, clock: ManualClock, path: Path
) -> None:
    async with run(hand, clock, path) as (org, _):
        context = await org.options.read(LEAD_ID)
        read_at = org.options.read_at(LEAD_ID)
    clock.advance(30)
    async with run(hand, clock, path, offline=True) as (org, _):
        assert await org.options.recall(LEAD_ID) is None
        await org.recollection.open()
        assert org.session.known_setup == context.setup
        assert not org.session.is_open
        assert await org.options.recall(LEAD_ID) == context
        age = org.options.age(LEAD_ID)
        assert age is not None
        assert age > MAX_AGE
        recalled = org.options.read_at(LEAD_ID)
        assert recalled is not None
        assert read_at is not None
        assert abs(read_at - recalled) < timedelta(milliseconds=1)
        with pytest.raises(Unreachable):
            await org.options.read(LEAD_ID)
        org.options.drop(LEAD_ID)
        assert await org.options.recall(LEAD_ID) is None


async def test_what_is_recalled_is_decided_upon_today(hand: Hand, path: Path) -> None:
    """A deal's closing date is counted from the day of the decision, not of the reading."""
    clock = StandingClock()
    async with run(hand, clock, path) as (org, _):
        await org.options.read(LEAD_ID)
    clock.day += timedelta(days=10)
    async with run(hand, clock, path, offline=True) as (org, _):
        await org.recollection.open()
        recalled = await org.options.recall(LEAD_ID)
        assert recalled is not None
        assert recalled.today == clock.day
        clock.day += timedelta(days=1)
        kept = org.options.kept(LEAD_ID)
        assert kept is not None
        assert kept.today == clock.day
        assert org.options.kept(LEAD_ID) is kept


async def test_a_decision_on_what_was_recalled_waits_and_is_noted(hand: Hand, path: Path) -> None:
    """Whether Segue ends meanwhile or not: nothing is sent twice, nothing by itself."""
    clock = StandingClock()
    async with run(hand, clock, path) as (org, _):
        await org.options.read(LEAD_ID)
    async with run(hand, clock, path, offline=True) as (org, told):
        await org.recollection.open()
        context = await org.options.recall(LEAD_ID)
        assert context is not None
        held = org.hold.decide(context, MERGE)
        await until(org.hold.is_all_waiting)
        assert held.phase is Phase.COUNTING
    async with run(hand, clock, path, offline=True) as (org, told):
        remembered = await org.recollection.open()
        assert remembered.unsent == (Unsent(MERGE, "Pat Boyle", clock.now()),)
        context = await org.options.recall(LEAD_ID)
        assert context is not None
        org.hold.decide(context, MERGE)
        await until(org.hold.is_all_waiting)
        hand.heal()
        org.hold.look_now()
        await until(lambda: last(told) is Sent)
        sent = told[-1]
        assert isinstance(sent, Sent)
        await sent.operation.ended()
    assert hand.sent() == 1
    async with run(hand, clock, path) as (org, _):
        assert (await org.recollection.open()).unsent == ()


async def test_what_is_taken_back_is_not_told_again(hand: Hand, path: Path) -> None:
    clock = StandingClock()
    async with run(hand, clock, path) as (org, told):
        context = await org.options.read(LEAD_ID)
        clock.advance(60)
        hand.fault("cut_before_effect", path="/crm/*", times=0)
        org.hold.decide(context, MERGE)
        await until(org.hold.is_all_waiting)
        org.hold.take_back()
        assert last(told) is TakenBack
    async with run(hand, clock, path) as (org, _):
        assert (await org.recollection.open()).unsent == ()


async def test_what_still_counted_when_segue_ended_is_told(hand: Hand, path: Path) -> None:
    """Where nobody could be asked, as at the end of the computer's own session."""
    clock = StandingClock()
    async with run(hand, clock, path) as (org, _):
        org.hold.seconds = 30.0
        org.hold.decide(await org.options.read(LEAD_ID), MERGE)
        await turns()
    async with run(hand, clock, path) as (org, _):
        told = (await org.recollection.open()).unsent
        assert told == (Unsent(MERGE, "Pat Boyle", clock.now()),)
    assert hand.sent() == 0


async def test_the_return_of_the_network_hastens_no_countdown(hand: Hand, path: Path) -> None:
    clock = StandingClock()
    async with run(hand, clock, path) as (org, told):
        org.hold.seconds = 30.0
        org.hold.decide(await org.options.read(LEAD_ID), MERGE)
        org.hold.look_now()
        await turns()
        assert last(told) is Moved
        assert not org.hold.is_all_waiting()
        org.hold.take_back()
    assert hand.sent() == 0


async def test_a_decision_on_other_settings_of_the_org_comes_back(hand: Hand, path: Path) -> None:
    """The expected result that the user saw isn't the one that would come."""
    clock = StandingClock()
    async with run(hand, clock, path) as (org, told):
        context = await org.options.read(LEAD_ID)
        fields = {
            module: tuple(replace(one, maps_to=None) for one in known)
            for module, known in context.setup.fields.items()
        }
        before = replace(context, setup=replace(context.setup, fields=fields))
        clock.advance(60)
        org.hold.decide(before, MERGE)
        await until(lambda: last(told) is CameBack)
    assert hand.sent() == 0
