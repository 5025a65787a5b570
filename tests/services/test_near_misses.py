"""Near misses over the real client and sandbox: found, kept, and the lead aligned with one."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.domain.context import DecisionContext
from app.domain.near_misses import Looked
from app.domain.records import Module, RecordId, record_id
from app.services.lead_writing import Aligned, Aligning
from app.services.near_misses import MAX_AGE
from app.services.open_org import OpenOrg
from tests.services.conftest import Hand, ManualClock, at_work

GIULIA = record_id("4876876000007300032")
OWEN = record_id("4876876000007300036")
SURE = record_id("4876876000007300001")


@asynccontextmanager
async def looking(
    hand: Hand, clock: ManualClock, lead_id: RecordId = GIULIA
) -> AsyncIterator[tuple[OpenOrg, DecisionContext]]:
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        yield org, await org.options.read(lead_id)


async def test_two_queries_find_them_and_they_are_kept(hand: Hand, clock: ManualClock) -> None:
    async with looking(hand, clock) as (org, context):
        spent = hand.effects()["credits"]
        found = await org.near_misses.look(context)
        assert hand.effects()["credits"] == spent + 2
        assert [(one.module, one.name) for one in found.misses] == [
            (Module.CONTACTS, "Giulia Maria Ferri"),
            (Module.ACCOUNTS, "Ferri Ceramiche"),
        ]
        assert org.near_misses.kept(context) == found
        assert await org.near_misses.look(context) == found
        assert hand.effects()["credits"] == spent + 2
        clock.advance(MAX_AGE + 1)
        assert org.near_misses.kept(context) is None


async def test_pane_and_form_together_ask_once(hand: Hand, clock: ManualClock) -> None:
    async with looking(hand, clock) as (org, context):
        spent = hand.effects()["credits"]
        one, other = await asyncio.gather(
            org.near_misses.look(context), org.near_misses.look(context, asked=True)
        )
        assert one == other
        assert hand.effects()["credits"] == spent + 2


async def test_what_has_changed_is_looked_for_again(hand: Hand, clock: ManualClock) -> None:
    async with looking(hand, clock) as (org, context):
        await org.near_misses.look(context)
        row = context.lead.row._replace(modified_time="2026-11-22T10:00:00+00:00")
        other = dataclasses.replace(context, lead=dataclasses.replace(context.lead, row=row))
        assert org.near_misses.kept(other) is None


async def test_few_credits_are_spared_unless_a_person_asks(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "demo"})
    async with at_work(hand, clock) as org:
        # From half of them on, Zoho tells how many are left.
        hand.post("org", {"daily_credits": hand.effects()["credits"] * 2})
        context = await org.options.read(GIULIA)
        assert (await org.near_misses.look(context)).looked is Looked.SPARED
        assert hand.asked("/coql") == 0
        assert (await org.near_misses.look(context, asked=True)).misses


async def test_what_can_t_be_looked_for_is_said_and_tried_again(
    hand: Hand, clock: ManualClock
) -> None:
    """As with an access that may not query."""
    async with looking(hand, clock) as (org, context):
        body = {"code": "OAUTH_SCOPE_MISMATCH", "details": {}, "message": "x", "status": "error"}
        hand.fault("refuse", "/crm/v8/coql", status=401, body=body, times=0)
        assert (await org.near_misses.look(context)).looked is Looked.FAILED
        hand.heal()
        assert (await org.near_misses.look(context)).looked is Looked.DONE


async def test_the_aligned_lead_is_matched_by_zoho_itself(hand: Hand, clock: ManualClock) -> None:
    told: list[RecordId] = []
    async with looking(hand, clock) as (org, context):
        org.writing.watch(told.append)
        miss = (await org.near_misses.look(context)).misses[0]
        assert await org.writing.write(context.lead, miss.changes) == Aligned(Aligning.DONE)
        after = await org.options.read(GIULIA, fresh=True)
        assert [one.id for one in after.matches.contacts] == [miss.id]
        assert after.matches.contacts[0].reasons[0].unique
        assert after.lead.values["Phone"] == "059 555032"
        # It is a candidate now, and no near miss any more.
        found = await org.near_misses.look(after)
        assert miss.id not in {one.id for one in found.misses}
    assert told == [GIULIA]
