"""The history knows what was there before, what was expected, and what came of it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from app.domain.comparison import Agreement
from app.domain.history import Picture, Remembered
from app.domain.journal import State
from app.domain.plan import DealDraft, Plan
from app.domain.records import Module
from app.services.history import HistoryService
from app.services.open_org import OpenOrg
from app.store.pictures import Pictures
from tests.samples.domain import LEAD_ID, PAT_ID, ZYLKER_ID
from tests.services.conftest import Hand, ManualClock, at_work

PLAN = Plan(
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


@pytest.fixture
def pictures(tmp_path: Path, clock: ManualClock) -> Pictures:
    return Pictures(None, clock.now)


async def lines(history: HistoryService) -> list[Remembered]:
    found = [line async for page in history.lines() for line in page]
    return [line for line in found if isinstance(line, Remembered)]


async def converts(org: OpenOrg, hand: Hand) -> None:
    hand.colleague_updates("Contacts", PAT_ID, Title="")
    hand.colleague_updates("Leads", LEAD_ID, Designation="Director", City="Chennai")
    context = await org.options.read(LEAD_ID, fresh=True)
    await org.convert.start(context, PLAN).ended()


async def test_a_decision_with_all_that_belongs_to_it(
    hand: Hand, clock: ManualClock, pictures: Pictures
) -> None:
    async with at_work(hand, clock, pictures=pictures) as org:
        await org.history.open(90)
        await converts(org, hand)
        (line,) = await lines(org.history)
        story = await org.history.story(line)
        fresh = await org.history.line(line)
    assert line.state is State.CONFIRMED
    assert line.head is not None
    assert (line.head.name, line.head.company) == ("Pat Boyle", "Zylker Biotech")
    assert [event.after for event in story.events] == [
        State.INTENT,
        State.SENDING,
        State.CONFIRMED,
    ]
    assert story.picture is not None
    assert "/actions/convert" in story.picture.request
    assert [one.module for one in story.picture.records] == [
        Module.LEADS,
        Module.CONTACTS,
        Module.ACCOUNTS,
    ]
    assert story.picture.records[0].values["City"] == "Chennai"
    assert story.aftermath.answer == "HTTP 200 SUCCESS"
    assert story.aftermath.comparison
    assert fresh.head is not None
    assert fresh.head.differences == story.aftermath.differences == 0


async def test_the_picture_is_there_before_the_first_byte(
    hand: Hand, clock: ManualClock, pictures: Pictures
) -> None:
    async with at_work(hand, clock, pictures=pictures) as org:
        await org.history.open(90)
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect", times=1)
        operation = org.convert.start(context, PLAN)
        await operation.ended()
        (line,) = await lines(org.history)
    assert line.state is State.NOT_APPLIED
    assert line.head is not None
    assert line.head.differences is None


class Broken(Pictures):
    """A mistake of our own."""

    def keep(self, kept: Picture) -> int:
        raise RuntimeError(kept.lead_id)


async def test_a_mistake_in_keeping_it_is_no_reason_to_be_in_doubt_about_the_lead(
    hand: Hand, clock: ManualClock, logged_warnings: list[logging.LogRecord]
) -> None:
    """Nothing rests on the picture: without one the conversion goes its way."""
    async with at_work(hand, clock, pictures=Broken(None, clock.now)) as org:
        await org.history.open(90)
        ended = await org.convert.start(await org.options.read(LEAD_ID), PLAN).ended()
        assert ended.converted is not None
        assert await org.journal.open_operations() == ()
    assert [LEAD_ID in record.getMessage() for record in logged_warnings] == [False]
    logged_warnings.clear()


async def test_nothing_is_kept_where_nothing_is_to_be_kept(
    hand: Hand, clock: ManualClock, pictures: Pictures
) -> None:
    async with at_work(hand, clock, pictures=pictures) as org:
        await org.history.open(0)
        await converts(org, hand)
        (line,) = await lines(org.history)
        story = await org.history.story(line)
    assert line.state is State.CONFIRMED
    assert (line.head, story.picture) == (None, None)


async def test_what_an_earlier_run_sent_is_compared_now(
    hand: Hand, clock: ManualClock, tmp_path: Path
) -> None:
    path = tmp_path / "pictures.sqlite3"
    async with at_work(hand, clock, pictures=Pictures(path, clock.now)) as org:
        await org.history.open(90)
        hand.fault("cut_after_effect", times=1)
        context = await org.options.read(LEAD_ID)
        operation = org.convert.start(context, PLAN)
        await operation.ended()
    store = Pictures(path, clock.now)
    (head,) = store.heads()
    kept = store.picture(head.number)
    assert kept is not None
    store.complete(head.number, kept[1].__class__())  # as if the run had ended before
    store.close()
    async with at_work(hand, clock, pictures=Pictures(path, clock.now)) as org:
        await org.history.open(90)
        (line,) = await lines(org.history)
        assert line.state is State.APPLIED_BY_US
        assert line.head is not None
        assert line.head.differences is None
        came = await org.history.look_again(line)
        assert came is not None
        assert came.comparison
        assert all(one.agreement is not Agreement.DIFFERENT for one in came.comparison)
        fresh = await org.history.line(line)
        assert fresh.head is not None
        assert fresh.head.differences == 0
        named = (await org.history.story(fresh)).aftermath.converted
        assert named is not None
        # As they were called when it was decided, and the new one as it is called itself.
        assert {module: ref.name for module, ref in named.refs.items()} == {
            Module.CONTACTS: "Pat Boyle",
            Module.ACCOUNTS: "Zylker Biotech",
            Module.DEALS: "Zylker Deal",
        }


async def test_records_that_a_re_read_tells_by_id_alone_are_named(
    hand: Hand, clock: ManualClock, pictures: Pictures
) -> None:
    """By what was known when it was decided, and what isn't known so is read."""
    gone = {f"Leads.Converted_{name}": False for name in ("Contact", "Account", "Deal")}
    hand.post("org", {"fields": gone})  # as in orgs that only know the older form
    async with at_work(hand, clock, pictures=pictures) as org:
        await org.history.open(90)
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_after_effect", times=1)
        await org.convert.start(context, PLAN).ended()
        (line,) = await lines(org.history)
        assert line.state is State.APPLIED_BY_US
        told = (await org.history.story(line)).aftermath.converted
        await org.history.look_again(line)
        named = (await org.history.story(line)).aftermath.converted
    assert told is not None
    assert [ref.name for ref in told.refs.values()] == ["Pat Boyle", "Zylker Biotech", ""]
    assert named is not None
    assert [ref.name for ref in named.refs.values()] == [
        *("Pat Boyle", "Zylker Biotech", "Zylker Deal"),
    ]
