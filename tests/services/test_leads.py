"""The queue page by page, its owners, one row afresh; the session around it."""

from __future__ import annotations

import pytest

from app.domain.errors import CrmError
from app.domain.records import LeadRow
from app.services.session import Session
from tests.samples.domain import LEAD_ID, PAT_ID
from tests.services.conftest import Hand, ManualClock, at_work


async def test_every_lead_comes_once(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "large", "leads": 450})
    async with at_work(hand, clock) as org:
        pages = [page async for page in org.leads.pages()]
    rows = [row for page in pages for row in page.rows]
    assert [page.more for page in pages] == [True, True, False]
    assert len(rows) == len({row.id for row in rows})
    assert len(rows) == 450
    created = [row.created_time for row in rows]
    assert created == sorted(created, reverse=True)


async def test_the_owners_of_what_was_read_by_name(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        assert org.leads.owners() == ()
        rows: list[LeadRow] = []
        async for page in org.leads.pages():
            rows += page.rows
        owners = org.leads.owners()
    assert {(o.id, o.name) for o in owners} == {(r.owner_id, r.owner_name) for r in rows}
    assert len(owners) > 1
    assert [o.name.casefold() for o in owners] == sorted(o.name.casefold() for o in owners)


async def test_one_row_afresh(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        hand.colleague_updates("Leads", LEAD_ID, Company="Zylker Labs")
        row = await org.leads.row(LEAD_ID)
        assert row is not None
        assert row.company == "Zylker Labs"
        hand.colleague_converts({"Contacts": {"id": PAT_ID}})
        assert await org.leads.row(LEAD_ID) is None


async def test_a_deleted_lead_leaves_the_queue(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        hand.colleague_deletes()
        assert await org.leads.row(LEAD_ID) is None


async def test_metadata_is_read_once_and_again_on_request(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        session = Session(org.gateway)
        setup = await session.open()
        asked = hand.asked("/settings/modules")
        assert await session.open() is setup
        assert hand.asked("/settings/modules") == asked
        assert await session.reload() is not setup
        assert hand.asked("/settings/modules") > asked


async def test_a_reload_that_fails_leaves_the_old_metadata(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        setup = org.session.setup
        hand.fault("status", path="/crm/v8/settings/*", status=500, times=0)
        with pytest.raises(CrmError):
            await org.session.reload()
        assert org.session.setup is setup
