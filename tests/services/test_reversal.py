"""The reversal kit against what the sandbox really did: nothing is left out, nothing is made up."""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.domain.context import DecisionContext
from app.domain.deal_form import deal_form, defaults
from app.domain.history import Remembered
from app.domain.journal import State
from app.domain.plan import DealDraft, Plan
from app.domain.records import Module, Ref, record_id
from app.domain.reversal import Reversal, Stand, reversal
from app.domain.suggestion import default_plan, suggest
from app.domain.values import UNREAD
from app.sandbox.seeds import demo_leads
from app.sandbox.server import RunningSandbox
from app.services.convert import Checking
from app.services.history import Story
from app.services.open_org import OpenOrg
from app.store.pictures import Pictures
from tests.samples.domain import BOYLE_ID, LEAD_ID
from tests.services.conftest import Hand, ManualClock, at_work
from tests.services.test_convert import MERGE
from tests.waiting import until

_BY_THE_SYSTEM = frozenset({"Modified_Time", "Modified_By", "Last_Activity_Time", "Full_Name"})

Records = Mapping[str, Mapping[str, Mapping[str, Any]]]


@dataclass(frozen=True)
class Truth:
    """What the sandbox had before and has now."""

    before: Records
    after: Records
    files: Mapping[tuple[str, str], list[dict[str, Any]]]

    def made(self) -> set[tuple[str, str]]:
        return {
            (module, id_)
            for module, records in self.after.items()
            for id_ in records
            if id_ not in self.before[module]
        }

    def changed(self) -> Iterator[tuple[str, str, str, Any, Any]]:
        """Module, id, field, old and new of what was there before."""
        for module, records in self.after.items():
            for id_, record in records.items():
                was = self.before[module].get(id_)
                for name in record if was is not None else ():
                    if was is not None and was.get(name) != record[name]:
                        yield module, id_, name, was.get(name), record[name]


def snapshot(server: RunningSandbox) -> Records:
    records = server.sandbox.world.org.records
    return copy.deepcopy({module: records[module] for module in ("Contacts", "Accounts", "Deals")})


@asynccontextmanager
async def desk(hand: Hand, clock: ManualClock, org: str = "demo") -> AsyncIterator[OpenOrg]:
    hand.post("reset", {"org": org})
    async with at_work(hand, clock, pictures=Pictures(None, clock.now)) as opened:
        await opened.history.open(90)
        yield opened


async def newest(org: OpenOrg) -> Story:
    lines = [line async for page in org.history.lines() for line in page]
    assert isinstance(lines[0], Remembered)
    return await org.history.story(lines[0])


def kit_of(story: Story) -> Reversal:
    return reversal(story.line, story.picture, story.aftermath)


def draft(context: DecisionContext) -> DealDraft:
    return DealDraft(defaults(deal_form(context.setup, context.lead), context.lead, context.today))


def told(value: Any) -> Any:
    """A value of the sandbox as it is compared: a record that was only renamed is the same."""
    return value["id"] if isinstance(value, dict) else value


def as_told(value: Any) -> Any:
    return value.id if isinstance(value, Ref) else value


def covered(kit: Reversal, truth: Truth) -> list[str]:
    """What the kit leaves out of what happened, and what it says that didn't."""
    wrong = []
    if {(m.value, ref.id) for m, ref in kit.created} != truth.made():
        wrong.append(f"created: {kit.created} for {truth.made()}")
    said = {(o.module.value, str(o.ref.id), o.field): o for o in kit.changed}
    tags = {(t.module.value, str(t.ref.id)): (t.names, t.before) for t in kit.tags}
    for module, id_, name, old, new in truth.changed():
        if name == "Tag":
            names = tuple(t["name"] for t in new if t not in (old or []))
            had = tuple(t["name"] for t in old or [])
            if tags.pop((module, id_), None) != (names, had):
                wrong.append(f"tags of {module} {id_}: {names} beside {had}")
        elif name not in _BY_THE_SYSTEM and told(old) != told(new):
            found = said.pop((module, id_, name), None)
            values = (as_told(found.before), as_told(found.after)) if found is not None else ()
            if values != (told(old), told(new)):
                wrong.append(f"{module}.{name}: {found} for {old!r} and {new!r}")
    return [*wrong, *(f"{key} is told to have changed" for key in (*said, *tags))]


MERGED = {Module.CONTACTS: ("hot", "VIP"), Module.ACCOUNTS: ("hot",), Module.DEALS: ("VIP",)}


def choices(number: int, context: DecisionContext, plan: Plan) -> Plan:
    """The decisions of this test, by the demo lead's number."""
    if number == 61:
        return replace(
            plan, deal=draft(context), carry_over_tags=MERGED, notify_lead_owner=True,
            move_attachments_to=Module.DEALS,
        )  # fmt: skip
    if number == 28:
        tags = {Module.CONTACTS: ("hot",)}
        plan = replace(plan, notify_lead_owner=True, notify_new_entity_owner=True)
        return replace(plan, deal=draft(context), carry_over_tags=tags)
    if number == 20:
        return replace(plan, contact=context.matches.contacts[0].id, overwrite=True)
    return plan


@pytest.mark.parametrize(
    ("number", "reading", "fault"),
    [
        (61, "A", ""),
        (61, "A", "cut_after_effect"),
        (28, "A", "cut_after_effect"),
        (9, "A", ""),
        (20, "A", ""),
        (20, "B", ""),
        (24, "A", ""),
    ],
)
async def test_the_kit_tells_all_that_was_done_and_nothing_else(
    hand: Hand, clock: ManualClock, server: RunningSandbox, number: int, reading: str, fault: str
) -> None:
    """Merged with a deal, tags and files; all new; files to the contact; an account renamed, in an
    org that fills and in one that replaces; only an account joined. Also found by re-reading.
    """
    async with desk(hand, clock) as org:
        hand.post("org", {"merge_reading": reading, "records": TAGGED})
        context = await org.options.read(record_id(demo_leads.lead_id(number)))
        plan = default_plan(context.lead, suggest(context.lead, context.matches, context.setup))
        plan = choices(number, context, plan)
        before = snapshot(server)
        if fault:
            hand.fault(fault)
        await org.convert.start(context, plan).ended()
        story = await newest(org)
        files = server.sandbox.world.org.attachments
        truth = Truth(before, snapshot(server), files)
        sent = hand.effects()["emails"]
    kit = kit_of(story)
    assert kit.stand is Stand.OURS
    assert covered(kit, truth) == []
    assert all(ref.name for _, ref in kit.created)
    assert all(old.seen for old in kit.changed)
    names = tuple(one.file_name for one in context.attachments or ())
    assert (kit.files.names if kit.files else ()) == names
    if kit.files is not None:
        there = files[(kit.files.module.value, kit.files.ref.id)]
        assert set(names) <= {one["File_Name"] for one in there}
    assert bool(kit.mails) is bool(sent)
    assert kit.lead is not None
    assert kit.lead.values["Tag"] == context.lead.tags


TAGGED = {"4876876000007100010": {"Tag": [{"name": "hot", "id": "1", "color_code": None}]}}
"""An account that has one of the tags already."""


async def test_what_somebody_else_converted_is_never_called_created(
    hand: Hand, clock: ManualClock
) -> None:
    """Their records would be deleted on its word; what they hold isn't compared with our wish."""
    async with desk(hand, clock, "article") as org:
        context = await org.options.read(LEAD_ID)
        hand.fault("cut_before_effect")
        hand.colleague_converts({"Contacts": {"id": BOYLE_ID}})
        await org.convert.start(context, MERGE).ended()
        story = await newest(org)
        assert story.line.state is State.APPLIED_OTHER
        await org.history.look_again(story.line)
        story = await newest(org)
    kit = kit_of(story)
    assert (kit.stand, kit.created, kit.changed, kit.tags) == (Stand.OTHERS, (), (), ())
    # Boyle, whose first name the lead has filled in; and not the Pat Boyle that we wanted.
    (_, contact), (_, account) = kit.joined
    assert contact == Ref(BOYLE_ID, "Pat Boyle")
    assert account.name == "Zylker Biotech"
    assert story.aftermath.comparison == ()
    assert story.line.head is not None
    assert story.line.head.differences is None


async def test_what_could_not_be_read_is_told_as_that(hand: Hand, clock: ManualClock) -> None:
    """Before and after: it may have changed, and nobody can say from what to what."""
    async with desk(hand, clock) as org:
        hand.fault("status", path="/crm/v8/Contacts*", status=500, times=0, method="GET")
        context = await org.options.read(record_id(demo_leads.lead_id(61)))
        plan = default_plan(context.lead, suggest(context.lead, context.matches, context.setup))
        plan = replace(plan, contact=context.matches.contacts[0].id, carry_over_tags=MERGED)
        await org.convert.start(context, plan).ended()
        kit = kit_of(await newest(org))
    contact = [old for old in kit.changed if old.module is Module.CONTACTS]
    assert contact
    assert not any(old.seen for old in contact)
    assert UNREAD in {old.before for old in contact}
    assert {tag.module: tag.before for tag in kit.tags}[Module.CONTACTS] is None


async def test_what_didn_t_take_place_or_isn_t_known_claims_nothing(
    hand: Hand, clock: ManualClock
) -> None:
    async with desk(hand, clock, "article") as org:
        context = await org.options.read(LEAD_ID)
        body = {"code": "RECORD_LOCKED", "details": {}, "message": "x", "status": "error"}
        hand.fault("refuse", status=400, body=body, times=1)
        await org.convert.start(context, MERGE).ended()
        refused = kit_of(await newest(org))
        hand.fault("status", status=502, times=1, when="before")
        hand.fault("status", path="/crm/v8/Leads/*", status=500, times=0, method="GET")
        operation = org.convert.start(context, MERGE)
        await until(lambda: isinstance(operation.latest, Checking))
        unknown = kit_of(await newest(org))
        hand.forget_faults()
        org.recovery.look_now()
        await operation.ended()
    assert refused.stand is Stand.NOTHING
    assert unknown.stand is Stand.OPEN
    for kit in (refused, unknown):
        nothing = (kit.created, kit.joined, kit.changed, kit.tags, kit.files, kit.mails)
        assert nothing == ((), (), (), (), None, ())
        assert kit.lead is not None


async def test_what_was_taken_back_leaves_nothing(hand: Hand, clock: ManualClock) -> None:
    async with desk(hand, clock, "article") as org:
        org.hold.seconds = 30.0
        context = await org.options.read(LEAD_ID)
        hand.fault("delay", "/crm/v8/Leads/*", method="GET", seconds=0.2)  # it is looked at anew
        org.hold.decide(context, MERGE)
        assert org.hold.take_back(LEAD_ID) is not None
        assert [line async for page in org.history.lines() for line in page] == []
        assert org.history._store.heads() == ()
    assert hand.sent() == 0


async def test_without_a_picture_the_journal_tells_what_was_made(
    hand: Hand, clock: ManualClock
) -> None:
    async with desk(hand, clock, "article") as org:
        await org.history.open(0)
        context = await org.options.read(LEAD_ID)
        plan = replace(MERGE, deal=draft(context))
        await org.convert.start(context, plan).ended()
        story = await newest(org)
    kit = kit_of(story)
    assert story.picture is None
    assert [module for module, _ in kit.created] == [Module.DEALS]
    assert (kit.joined, kit.changed, kit.lead) == ((), (), None)
