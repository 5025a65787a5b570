"""The look over the queue in the background, held against Zoho's own answer lead by lead."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest

from app.domain.credit_budget import CreditBudget
from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import LeadRow, RecordId
from app.domain.suggestion import suggest
from app.services.lane_scan import FRESH_FOR, Pause
from app.services.open_org import OpenOrg
from app.services.spending import RunSpending
from tests.samples.domain import LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.waiting import until

COQL = "/crm/v8/coql"
OPTIONS = "/__conversion_options"
USED_UP = {"code": "LIMIT_EXCEEDED", "message": "", "details": {}, "status": "error"}

READ_ONLY_TARGETS = {"4876876000007300055", "4876876000007300056"}
"""A query doesn't tell that the user may only read a record: these look ready, and are blocked."""


class Told:
    """What a scan told, first and last, of each lead."""

    def __init__(self) -> None:
        self.first: dict[RecordId, Suggestion] = {}
        self.last: dict[RecordId, Suggestion] = {}

    def __call__(self, found: Mapping[RecordId, Suggestion]) -> None:
        self.first = {**found, **self.first}
        self.last |= found


async def rows_of(org: OpenOrg) -> list[LeadRow]:
    await org.session.open()
    return [row async for page in org.leads.pages() for row in page.rows]


def fault(hand: Hand, path: str, **more: Any) -> None:
    hand.post("faults", {"faults": [{"method": "*", "path": path, **more}]})


def spent(hand: Hand) -> int:
    return int(hand.effects()["credits"])


async def test_what_it_says_of_the_demo_org_is_what_zoho_says(
    hand: Hand, clock: ManualClock
) -> None:
    """All differences of the first look, over every free lead, are in READ_ONLY_TARGETS."""
    hand.post("reset", {"org": "demo"})
    told, differ = Told(), set()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        await org.lanes.run(rows, told)
        free = {row.id for row in rows if not row.hindrance}
        assert set(told.last) == free
        assert all(one.probable for one in told.first.values())
        for lead_id in free:
            context = await org.options.read(lead_id)
            truth = suggest(context.lead, context.matches, context.setup)
            first, last = told.first[lead_id], told.last[lead_id]
            assert (last.lane, last.ground) == (truth.lane, truth.ground)
            assert last.probable == (last.lane is not Lane.READY and first is last)
            if (first.lane, first.ground) != (truth.lane, truth.ground):
                differ.add(lead_id)
                assert (first.lane, truth.ground) == (Lane.READY, Ground.TARGET_READ_ONLY)
    assert differ == READ_ONLY_TARGETS


async def test_five_hundred_leads_take_twenty_five_calls(hand: Hand, clock: ManualClock) -> None:
    """A twentieth of one options call each (performance.md), in calls and in credits."""
    hand.post("reset", {"org": "large", "leads": 500})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(25))
        calls, credits_before = sum(hand.effects()["requests"].values()), spent(hand)
        await org.lanes.run(rows, told)
        assert sum(hand.effects()["requests"].values()) - calls <= 25
        assert spent(hand) - credits_before <= 25
    assert len(told.first) == 500
    assert org.lanes.pause is Pause.BUDGET
    lanes = {one.lane for one in told.first.values()}
    assert {Lane.READY, Lane.NEW, Lane.CHOOSE} <= lanes


@pytest.mark.parametrize("limit", [0, 1, 3, 7, 40])
async def test_the_budget_is_never_passed(hand: Hand, clock: ManualClock, limit: int) -> None:
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(limit))
        before = spent(hand)
        await org.lanes.run(rows, Told())
        assert spent(hand) - before <= limit
        assert (org.lanes.pause is Pause.BUDGET) == (limit < 34)


async def test_a_lead_looks_ready_until_the_budget_confirms_it(
    hand: Hand, clock: ManualClock
) -> None:
    hand.post("reset", {"org": "demo"})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(5))
        await org.lanes.run(rows, told)
        ready = [one for one in told.last.values() if one.lane is Lane.READY]
        assert len(ready) > 20
        assert all(one.probable for one in ready)
        org.lanes.spending = RunSpending(org.gateway)
        asked = hand.asked("/coql")
        await org.lanes.run(rows, told)
        assert hand.asked("/coql") == asked  # looked at already: only confirmed now
        assert not any(o.probable for o in told.last.values() if o.lane is Lane.READY)


@pytest.mark.parametrize(
    ("how", "pause"),
    [
        ({"kind": "too_many_requests"}, Pause.SLOWED),
        ({"kind": "cut_before_effect"}, Pause.UNREACHABLE),
        ({"kind": "refuse", "status": 503, "body": {}}, Pause.UNREACHABLE),
        ({"kind": "garbage"}, Pause.UNREACHABLE),
        ({"kind": "refuse", "status": 429, "body": USED_UP}, Pause.NOT_ALLOWED),
    ],
)
async def test_it_stops_and_takes_up_again(
    hand: Hand, clock: ManualClock, how: dict[str, Any], pause: Pause
) -> None:
    hand.post("reset", {"org": "demo"})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        fault(hand, COQL, times=0, **how)
        await org.lanes.run(rows, told)
        assert org.lanes.pause is pause
        assert told.first == {}
        hand.forget_faults()
        await org.lanes.run(rows, told)
    assert org.lanes.pause is Pause.NONE
    assert len(told.first) > 60
    assert hand.asked("/coql") < 20  # and not one by one


async def test_where_queries_are_refused_zoho_is_asked_lead_by_lead(
    hand: Hand, clock: ManualClock
) -> None:
    """Once as it is, once in the plainest way, then never again."""
    hand.post("reset", {"org": "demo"})
    refusal = {"code": "INVALID_QUERY", "message": "", "details": {}, "status": "error"}
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        fault(hand, COQL, times=0, kind="refuse", status=400, body=refusal)
        await org.lanes.run(rows, told)
        assert hand.asked("/coql") == 2
        assert org.lanes.pause is Pause.NONE
        free = [row for row in rows if not row.hindrance]
        assert set(told.last) == {row.id for row in free}
        assert not any(one.probable for one in told.last.values())


async def test_one_refusal_makes_the_queries_plainer(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "demo"})
    refusal = {"code": "INVALID_QUERY", "message": "", "details": {}, "status": "error"}
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        fault(hand, COQL, times=1, kind="refuse", status=400, body=refusal)
        await org.lanes.run(rows, told)
    assert hand.asked("/coql") == 5
    assert not any(o.probable for o in told.last.values() if o.lane is Lane.READY)


async def test_a_token_without_the_scope_is_told(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "demo"})
    body = {"code": "OAUTH_SCOPE_MISMATCH", "message": "", "details": {}, "status": "error"}
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        fault(hand, COQL, times=0, kind="refuse", status=401, body=body)
        await org.lanes.run(rows, Told())
    assert org.lanes.pause is Pause.NOT_ALLOWED


async def test_only_what_has_aged_or_changed_is_looked_at_again(
    hand: Hand, clock: ManualClock
) -> None:
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(5))  # the look alone
        await org.lanes.run(rows, Told())
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(3))
        again, changed, aged = Told(), Told(), Told()
        await org.lanes.run(rows, again)
        assert not any(one.probable for one in again.last.values())
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(3))
        lead = next(row for row in rows if not row.hindrance)
        await org.lanes.run([lead._replace(modified_time="2027-01-01T00:00:00Z")], changed)
        assert list(changed.last) == [lead.id]
        clock.advance(FRESH_FOR + 1)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(5))
        await org.lanes.run(rows, aged)
        assert len(aged.last) > 60


async def test_what_zoho_has_said_meanwhile_is_not_told_as_probable(
    hand: Hand, clock: ManualClock
) -> None:
    """The look was on its way when somebody opened the lead: it is older, and knows less."""
    hand.post("reset", {"org": "demo"})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        opened = next(row for row in rows if not row.hindrance)
        fault(hand, COQL, times=1, kind="delay", seconds=0.1)
        scan = asyncio.create_task(org.lanes.run(rows, told))
        await until(lambda: hand.asked("/coql") == 1)
        org.lanes.note_sure(opened)
        await scan
    assert told.last
    assert opened.id not in told.last


async def test_what_does_not_look_ready_any_more_is_not_confirmed(
    hand: Hand, clock: ManualClock
) -> None:
    """A budget that ended may be back hours later, and the lead another by then."""
    hand.post("reset", {"org": "article"})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        org.lanes.spending = RunSpending(org.gateway, CreditBudget(3))  # the look alone
        await org.lanes.run(rows, told)
        assert told.last[LEAD_ID].lane is Lane.READY
        hand.colleague_updates("Leads", LEAD_ID, Phone="1", Email="x@else.example", Company="New")
        org.lanes.spending = RunSpending(org.gateway)
        asked = hand.asked(OPTIONS)
        await org.lanes.run(await rows_of(org), told)
        assert told.last[LEAD_ID].lane is Lane.CHOOSE
        assert hand.asked(OPTIONS) == asked


@pytest.mark.parametrize("company", ["Zyl\\ker", "a\nb", "O'Brien', 'x') or (id is not null"])
async def test_a_hostile_company_changes_no_query(
    hand: Hand, clock: ManualClock, company: str
) -> None:
    """What can't be asked for is left to Zoho's own answer."""
    told = Told()
    async with at_work(hand, clock) as org:
        hand.colleague_updates("Leads", LEAD_ID, Company=company)
        rows = await rows_of(org)
        await org.lanes.run(rows, told)
        context = await org.options.read(RecordId(LEAD_ID))
    truth = suggest(context.lead, context.matches, context.setup)
    assert told.last[RecordId(LEAD_ID)].lane is truth.lane
    assert org.lanes.pause is Pause.NONE


async def test_an_org_without_accounts_is_asked_for_contacts_only(
    hand: Hand, clock: ManualClock
) -> None:
    hand.post("reset", {"org": "demo"})
    hand.post("org", {"modules": {"Accounts": False}})
    told = Told()
    async with at_work(hand, clock) as org:
        rows = await rows_of(org)
        await org.lanes.run(rows, told)
    assert org.lanes.pause is Pause.NONE
    assert hand.asked("/coql") == 2
    assert {Lane.READY, Lane.NEW} <= {one.lane for one in told.last.values()}
