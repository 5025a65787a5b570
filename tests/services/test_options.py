"""What is read of a lead for a decision, how long it is kept, and what may be missing."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.context import DecisionContext
from app.domain.errors import RecordMissing, RequestRefused, ServerFailed
from app.domain.matching import Lane, Matches
from app.domain.records import Hindrance, RecordId, record_id
from app.domain.suggestion import suggest
from app.services.open_org import OpenOrg
from app.services.options import MAX_AGE
from tests.samples.domain import BOYLE_ID, LEAD_ID, PAT_ID, ZYLKER_ID
from tests.services.conftest import Hand, ManualClock, at_work

OPTIONS = "/__conversion_options"
GONE = record_id("4876876999999999999")


async def test_the_articles_decision(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
    assert context.lead.row.name == "Pat Boyle"
    assert {c.id for c in context.matches.contacts} == {PAT_ID, BOYLE_ID}
    assert [a.id for a in context.matches.accounts] == [ZYLKER_ID]
    suggestion = suggest(context.lead, context.matches, context.setup)
    assert suggestion.lane is Lane.READY
    assert suggestion.contact is not None
    assert suggestion.contact.id == PAT_ID


async def test_the_fields_that_conversion_would_write_are_read_too(
    hand: Hand, clock: ManualClock
) -> None:
    # The options' own answer names neither of the two.
    hand.colleague_updates("Contacts", PAT_ID, Title="Director", Mailing_City="Chennai")
    async with at_work(hand, clock) as org:
        contact = (await org.options.read(LEAD_ID)).contact(PAT_ID)
    assert contact is not None
    assert contact.values["Title"] == "Director"
    assert contact.values["Mailing_City"] == "Chennai"
    # Read and empty, which is more than not read.
    assert contact.values["Mobile"] is None


async def test_the_account_of_a_contact_that_is_no_candidate_is_read(
    hand: Hand, clock: ManualClock
) -> None:
    hand.colleague_updates("Leads", LEAD_ID, Company="Elsewhere")
    hand.colleague_updates("Accounts", ZYLKER_ID, Website="https://zylker.example")
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
    assert context.matches.accounts == ()
    assert context.linked_accounts[ZYLKER_ID]["Website"] == "https://zylker.example"


async def test_attachments(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        read = await org.options.read(LEAD_ID)
        hand.fault("status", path="/crm/v8/Leads/*/Attachments", status=500, times=0)
        unread = await org.options.read(LEAD_ID, fresh=True)
    assert read.attachments is not None
    assert unread.attachments is None


async def test_candidates_that_cannot_be_read_keep_what_the_options_told(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        hand.fault("status", path="/crm/v8/Contacts*", status=500, times=0)
        contact = (await org.options.read(LEAD_ID)).contact(PAT_ID)
    assert contact is not None
    assert contact.values["Phone"] == "9844444444"
    assert "Title" not in contact.values


@pytest.mark.parametrize(
    ("change", "hindrance", "told"),
    [
        ({"Locked__s": True}, Hindrance.LOCKED, True),
        ({"$approval_state": "approval_process_pending"}, Hindrance.NOT_APPROVED, False),
    ],
)
async def test_a_hindered_lead_is_shown_though_its_matches_are_refused(
    hand: Hand, clock: ManualClock, change: dict[str, object], hindrance: Hindrance, told: bool
) -> None:
    hand.post("org", {"records": {LEAD_ID: change}})
    async with at_work(hand, clock) as org:
        context = await org.options.read(LEAD_ID)
    assert context.lead.row.hindrance is hindrance
    assert context.matches.told is told


async def test_a_hindrance_that_only_the_refusal_tells(hand: Hand, clock: ManualClock) -> None:
    # A merge that began after the lead was listed (api-facts.md section 2).
    refusal = {
        "code": "RECORD_LOCKED",
        "details": {"resource_path_index": 1},
        "message": "record under merge is locked",
        "status": "error",
    }
    async with at_work(hand, clock) as org:
        hand.fault("status", path="*" + OPTIONS, status=400, body=refusal, times=1)
        context = await org.options.read(LEAD_ID)
    assert context.lead.row.hindrance is Hindrance.LOCKED
    assert context.matches == Matches(told=False)


async def test_nothing_matches(hand: Hand, clock: ManualClock) -> None:
    hand.colleague_updates(
        "Leads", LEAD_ID, First_Name="Ann", Last_Name="Gray", Full_Name="Ann Gray",
        Company="Elsewhere", Phone="1", Email="who@elsewhere.example",
    )  # fmt: skip
    hand.post("org", {"multiple_layouts": []})
    async with at_work(hand, clock) as org:
        assert (await org.options.read(LEAD_ID)).matches == Matches()


async def test_a_missing_lead(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        with pytest.raises(RecordMissing):
            await org.options.read(GONE)
        assert org.options.kept(GONE) is None


async def test_matches_that_cannot_be_read_are_not_taken_for_none(
    hand: Hand, clock: ManualClock
) -> None:
    async with at_work(hand, clock) as org:
        hand.fault("status", path="*" + OPTIONS, status=500, times=0)
        with pytest.raises(ServerFailed):
            await org.options.read(LEAD_ID)
        hand.heal()
        assert (await org.options.read(LEAD_ID)).matches.contacts


async def test_matches_that_are_refused_are_not_taken_for_none(
    hand: Hand, clock: ManualClock
) -> None:
    refusal = {"code": "NO_PERMISSION", "details": {}, "message": "no", "status": "error"}
    async with at_work(hand, clock) as org:
        hand.fault("status", path="*" + OPTIONS, status=403, body=refusal, times=0)
        with pytest.raises(RequestRefused):
            await org.options.read(LEAD_ID)


async def test_what_is_young_is_not_read_again(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        first = await org.options.read(LEAD_ID)
        clock.advance(MAX_AGE)
        assert await org.options.read(LEAD_ID) is first
        assert org.options.kept(LEAD_ID) is first
        assert org.options.age(LEAD_ID) == MAX_AGE
        assert hand.asked(OPTIONS) == 1
        clock.advance(0.1)
        assert await org.options.read(LEAD_ID) is not first
        assert hand.asked(OPTIONS) == 2


async def test_fresh_and_forgotten_are_read_again(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        await org.options.read(LEAD_ID)
        hand.colleague_updates("Leads", LEAD_ID, Company="Zylker Labs")
        assert (await org.options.read(LEAD_ID)).lead.company == "Zylker Biotech"
        assert (await org.options.read(LEAD_ID, fresh=True)).lead.company == "Zylker Labs"
        org.options.forget(LEAD_ID)
        assert org.options.kept(LEAD_ID) is None
        assert org.options.age(LEAD_ID) is None
        await org.options.read(LEAD_ID)
    assert hand.asked(OPTIONS) == 3


async def test_two_who_ask_at_once_share_one_read(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        one, other = await asyncio.gather(org.options.read(LEAD_ID), org.options.read(LEAD_ID))
        assert one is other
    assert hand.asked(OPTIONS) == 1


async def on_the_wire(hand: Hand) -> None:
    """Wait until the server has been asked for options."""
    for _ in range(1000):
        if hand.asked(OPTIONS):
            return
        await asyncio.sleep(0)
    raise AssertionError("never asked")


async def test_who_goes_away_leaves_the_read_to_its_end(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        hand.fault("delay", path="*" + OPTIONS, seconds=0.2, when="after")
        impatient = asyncio.create_task(org.options.read(LEAD_ID))
        await on_the_wire(hand)
        impatient.cancel()
        await asyncio.gather(impatient, return_exceptions=True)
        context = await org.options.read(LEAD_ID)
        assert org.options.kept(LEAD_ID) is context
    assert hand.asked(OPTIONS) == 1


async def test_a_fresh_read_does_not_join_one_begun_before(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        hand.fault("delay", path="*" + OPTIONS, seconds=0.2, when="after")
        early = asyncio.create_task(org.options.read(LEAD_ID))
        await on_the_wire(hand)
        hand.colleague_updates("Leads", LEAD_ID, Company="Zylker Labs")
        fresh = await org.options.read(LEAD_ID, fresh=True)
        assert fresh.lead.company == "Zylker Labs"
        await early
        # The slower, older answer doesn't take the newer one's place.
        assert org.options.kept(LEAD_ID) is fresh


async def test_a_read_begun_before_forgetting_is_not_kept(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        asking = asyncio.create_task(org.options.read(LEAD_ID))
        await asyncio.sleep(0)
        org.options.forget(LEAD_ID)
        await asking
        assert org.options.kept(LEAD_ID) is None


async def three_leads(org: OpenOrg) -> list[RecordId]:
    pages = [page async for page in org.leads.pages()]
    return [row.id for row in pages[0].rows if not row.hindrance][:3]


async def test_the_next_leads_are_read_ahead(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "large", "leads": 12})
    async with at_work(hand, clock) as org:
        wanted = await three_leads(org)
        org.options.prefetch(wanted)
        read: list[DecisionContext] = [await org.options.read(i) for i in wanted]
        assert [context.lead.id for context in read] == wanted
        assert hand.asked(OPTIONS) == 3
        org.options.prefetch(wanted)
        await asyncio.sleep(0)
    assert hand.asked(OPTIONS) == 3


async def test_a_failure_ahead_is_left_to_the_one_who_asks(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        org.options.prefetch([GONE, LEAD_ID])
        await org.options.read(LEAD_ID)
        with pytest.raises(RecordMissing):
            await org.options.read(GONE)


async def test_closing_ends_what_is_read_ahead(hand: Hand, clock: ManualClock) -> None:
    hand.post("reset", {"org": "large", "leads": 12})
    async with at_work(hand, clock) as org:
        org.options.prefetch(await three_leads(org))
        await asyncio.sleep(0)
    # The loop fixture fails where a task is left behind.


async def test_before_the_session_is_open(hand: Hand, clock: ManualClock) -> None:
    async with at_work(hand, clock) as org:
        unopened = type(org.session)(org.gateway)
        assert not unopened.is_open
        with pytest.raises(LookupError):
            _ = unopened.setup
