"""The queue page by page; the session around it."""

from __future__ import annotations

import pytest

from app.domain.errors import CrmError
from app.domain.records import RecordId
from app.services.session import Session
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


async def test_no_pending_lead_is_missing_since_another_left_between_two_pages(
    hand: Hand, clock: ManualClock
) -> None:
    """What stood first on the second page stands last on the first one then, where nobody looks."""
    hand.post("reset", {"org": "large", "leads": 450})
    async with at_work(hand, clock) as org:
        before = {row.id async for page in org.leads.pages() for row in page.rows}
        left, found = "", set[RecordId]()
        async for page in org.leads.pages():
            found |= {row.id for row in page.rows}
            if not left:
                left = page.rows[7].id
                hand.colleague_deletes(page.rows[7].id)
    assert len(before) == 450
    assert found == before


async def test_a_lead_that_left_is_asked_for_once_and_on_a_single_page_never(
    hand: Hand, clock: ManualClock
) -> None:
    calls = []
    async with at_work(hand, clock) as org:
        for leads in (202, 200):
            hand.post("reset", {"org": "large", "leads": leads})
            rows = [row.id async for page in org.leads.pages() for row in page.rows]
            hand.colleague_deletes(rows[7])
            for _ in range(2):
                before = hand.asked("GET /crm/v8/Leads")
                now = [row.id async for page in org.leads.pages() for row in page.rows]
                assert now == [one for one in rows if one != rows[7]]
                calls.append(hand.asked("GET /crm/v8/Leads") - before)
    assert calls == [3, 2, 1, 1]


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
