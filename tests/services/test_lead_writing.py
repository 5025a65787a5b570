"""Fields of a lead are written; the history has what became of it, also where nobody knows."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from app.domain.history import moment_of
from app.domain.lead_changes import LATE, ChangeState, LeadChange, Seen
from app.domain.near_misses import Change
from app.domain.records import Lead
from app.services.lead_writing import Aligned, Aligning
from app.services.open_org import OpenOrg
from app.store.pictures import Pictures
from app.zoho.timing import Deadlines
from tests.samples.domain import BOYLE_ID, LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import CASE_ONE, begin
from tests.waiting import until
from tests.zoho.opening import PATIENT

PATH = f"/crm/v8/Leads/{LEAD_ID}"
CHANGES = (Change("Company", "Company", "Zylker Biotech", "Zylker"),)
BACK = (Change("Company", "Company", "Zylker", "Zylker Biotech"),)
LOCKED = {"code": "RECORD_LOCKED", "details": {}, "message": "locked", "status": "error"}


@asynccontextmanager
async def writing(
    hand: Hand,
    clock: ManualClock,
    path: Path | None = None,
    days: int = 90,
    deadlines: Deadlines = PATIENT,
) -> AsyncIterator[tuple[OpenOrg, Lead]]:
    pictures = Pictures(path, clock.now)
    async with at_work(hand, clock, pictures=pictures, deadlines=deadlines) as org:
        await org.history.open(days)
        yield org, await org.gateway.lead(LEAD_ID)


async def only(org: OpenOrg) -> LeadChange:
    (told,) = await org.history.changes()
    return told


async def lost(hand: Hand, org: OpenOrg, lead: Lead) -> LeadChange:
    """A change of which nobody knows whether it was written: it wasn't, so far."""
    hand.fault("cut_before_effect", PATH, method="PUT", times=1)
    assert (await org.writing.write(lead, CHANGES)).how is Aligning.NOT_SHOWN
    return await only(org)


async def test_it_is_in_the_history_before_its_first_byte_leaves(
    hand: Hand, clock: ManualClock
) -> None:
    hand.fault("delay", PATH, method="PUT", seconds=0.2, when="before")
    async with writing(hand, clock) as (org, lead):
        async with asyncio.TaskGroup() as tasks:
            written = tasks.create_task(org.writing.write(lead, CHANGES))
            await until(lambda: hand.asked("PUT /crm/v8/Leads/{id}") == 1)
            told = await only(org)
            assert told.state is ChangeState.UNKNOWN
            clock.advance(LATE.total_seconds())
            assert await org.writing.look(told) is Seen.NOT_YET  # it is still being written
        assert written.result() == Aligned(Aligning.DONE)
        told = await only(org)
    assert told.state is ChangeState.WRITTEN
    assert (told.name, told.who, told.changes) == ("Pat Boyle", "Tomás Herrera", CHANGES)


async def test_nothing_is_kept_where_nothing_is_to_be_kept(hand: Hand, clock: ManualClock) -> None:
    async with writing(hand, clock, days=0) as (org, lead):
        assert await org.writing.write(lead, CHANGES) == Aligned(Aligning.DONE)
        assert await org.history.changes() == ()


async def test_a_lead_that_isn_t_as_it_was_shown_is_left_alone(
    hand: Hand, clock: ManualClock
) -> None:
    async with writing(hand, clock) as (org, lead):
        hand.colleague_updates("Leads", LEAD_ID, Phone="+39 059 555 999")
        assert (await org.writing.write(lead, CHANGES)).how is Aligning.CHANGED
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        assert (await org.writing.write(lead, CHANGES)).how is Aligning.GONE
        assert hand.asked("PUT /crm/v8/Leads/{id}") == 0
        assert await org.history.changes() == ()


async def test_a_refusal_changes_nothing_and_is_remembered(hand: Hand, clock: ManualClock) -> None:
    heard: list[str] = []
    async with writing(hand, clock) as (org, lead):
        org.history.watch(heard.append)
        hand.post("org", {"permissions": {"Crm_Implied_Edit_Leads": False}})
        ended = await org.writing.write(lead, CHANGES)
        assert heard == [LEAD_ID] * 2  # before it is sent, and when it has ended
        told = await only(org)
        assert (await org.gateway.lead(LEAD_ID)).values["Company"] == "Zylker Biotech"
    assert ended.how is Aligning.REFUSED
    assert "NO_PERMISSION" in repr(ended.outcome)
    assert (told.state, told.code) == (ChangeState.REFUSED, "NO_PERMISSION")


@pytest.mark.parametrize("kind", ["html", "garbage", "cut_after_effect"])
async def test_a_lost_answer_is_found_out_where_the_lead_shows_it(
    hand: Hand, clock: ManualClock, kind: str
) -> None:
    async with writing(hand, clock) as (org, lead):
        hand.fault(kind, PATH, method="PUT", times=1)
        assert await org.writing.write(lead, CHANGES) == Aligned(Aligning.DONE)
        assert (await only(org)).state is ChangeState.WRITTEN


async def test_what_the_lead_doesn_t_show_may_come_yet(hand: Hand, clock: ManualClock) -> None:
    async with writing(hand, clock) as (org, lead):
        told = await lost(hand, org, lead)
        assert told.state is ChangeState.UNKNOWN
        assert await org.writing.look(told) is Seen.NOT_YET
        hand.colleague_updates("Leads", LEAD_ID, Company="Another")
        assert await org.writing.look(told) is Seen.ANOTHER
        assert (await only(org)).state is ChangeState.UNKNOWN
        hand.colleague_updates("Leads", LEAD_ID, Company="Zylker")  # the server comes to it at last
        assert await org.writing.look(told) is Seen.WRITTEN
        assert (await only(org)).state is ChangeState.WRITTEN
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        assert await org.writing.look(told) is Seen.GONE


async def test_a_server_slower_than_the_wait_isn_t_called_late(
    hand: Hand, clock: ManualClock
) -> None:
    """The wait counts from the moment at which the request can have left last."""
    hand.fault("delay", PATH, method="PUT", seconds=0.4, when="before")
    impatient = dataclasses.replace(PATIENT, convert=0.15)
    async with writing(hand, clock, deadlines=impatient) as (org, lead):
        async with asyncio.TaskGroup() as tasks:
            written = tasks.create_task(org.writing.write(lead, CHANGES))
            await until(lambda: hand.asked("PUT /crm/v8/Leads/{id}") == 1)
            clock.advance(LATE.total_seconds())
        assert written.result().how is Aligning.NOT_SHOWN
        told = await only(org)
        assert await org.writing.look(told) is Seen.NOT_YET
        while await org.writing.look(told) is Seen.NOT_YET:
            pass  # a request each time
        assert (await only(org)).state is ChangeState.WRITTEN


async def test_long_after_the_old_value_proves_that_nothing_was_written(
    hand: Hand, clock: ManualClock, tmp_path: Path
) -> None:
    """Counted from this run's begin, since nobody knows how long the former one waited."""
    path = tmp_path / "pictures.sqlite3"
    async with writing(hand, clock, path) as (org, lead):
        await lost(hand, org, lead)
    clock.advance(LATE.total_seconds())
    async with writing(hand, clock, path) as (org, lead):
        told = await only(org)
        assert await org.writing.look(told) is Seen.NOT_YET
        clock.advance(LATE.total_seconds())
        assert await org.writing.look(told) is Seen.NOT_WRITTEN
        assert (await only(org)).state is ChangeState.NOT_WRITTEN


async def test_the_history_has_changes_and_decisions_in_their_order(
    hand: Hand, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.history.PAGE", 1)
    async with writing(hand, clock) as (org, lead):
        await org.writing.write(lead, CHANGES)
        clock.advance(60)
        hand.fault("refuse", status=400, body=LOCKED, times=1)
        await (await begin(org, CASE_ONE)).ended()
        clock.advance(60)
        await org.writing.write(await org.gateway.lead(LEAD_ID), BACK)
        clock.advance(60)
        await (await begin(org, CASE_ONE)).ended()
        lines = [line async for page in org.history.lines() for line in page]
    kinds = [type(line).__name__ for line in lines]
    assert kinds == ["Remembered", "LeadChange"] * 2
    moments = [moment_of(line) for line in lines]
    assert moments == sorted(moments, reverse=True)
