"""The gateway and the sandbox, which share no code: what both hold for Zoho's word."""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import UTC, datetime

import pytest

from app.domain.errors import RecordMissing, RequestRefused, Unreachable
from app.domain.licence import Edition
from app.domain.matching import Matches
from app.domain.outcome import Converted, Refused, Unknown
from app.domain.plan import DealDraft, Plan
from app.domain.records import Hindrance, Module, RecordId, Ref
from app.zoho.connection import sandbox_access
from tests.faults.behaviours import always, answer
from tests.faults.server import FaultServer, refused_url
from tests.zoho.opening import PATIENT, SHORT, opened

PAT_LEAD = RecordId("4876876000007420001")
PAT = Ref(RecordId("4876876000007421001"), "Pat Boyle")
ZYLKER = Ref(RecordId("4876876000007421010"), "Zylker Biotech")
STANDARD_PIPELINE = "Standard (Standard)"
DEAL = DealDraft(
    {
        "Deal_Name": "Zylker Deal",
        "Closing_Date": "2024-10-20",
        "Stage": "Negotiation/Review",
        "Amount": 20000000,
        "Pipeline": STANDARD_PIPELINE,
    }
)
CASE_I = Plan(
    PAT_LEAD,
    contact=PAT.id,
    account=ZYLKER.id,
    deal=DEAL,
    overwrite=True,
    notify_lead_owner=True,
    notify_new_entity_owner=True,
)
CASE_II = Plan(PAT_LEAD, overwrite=True, notify_lead_owner=True, notify_new_entity_owner=True)
CONVERT_PATH = "/crm/v8/Leads/*/actions/convert"


async def gateway_of(url):
    return opened(await sandbox_access(url))


async def test_the_articles_lead_and_its_matches(running_sandbox, sandbox):
    async with await gateway_of(running_sandbox.url) as gateway:
        await gateway.setup()
        (page,) = [page async for page in gateway.pending_leads()]
        (row,) = page.rows
        matches = await gateway.matches(row.id)
        lead = await gateway.lead(row.id)
    assert (row.id, row.name, row.company) == (PAT_LEAD, "Pat Boyle", "Zylker Biotech")
    assert lead.row == row
    reasons = {c.id: [(r.field, r.unique) for r in c.reasons] for c in matches.contacts}
    assert reasons == {PAT.id: [("Phone", True)], "4876876000007437017": [("Email", False)]}
    assert matches.candidate(Module.CONTACTS, PAT.id).account == ZYLKER
    assert [c.id for c in matches.accounts] == [ZYLKER.id]


async def test_the_setup_of_the_article(running_sandbox, sandbox):
    async with await gateway_of(running_sandbox.url) as gateway:
        setup = await gateway.setup()
    assert setup.org.is_demo
    assert setup.me in setup.users
    assert setup.modules == frozenset(Module)
    assert setup.field(Module.CONTACTS, "Phone").unique
    assert not setup.field(Module.CONTACTS, "Email").unique
    (layout,) = setup.layouts[Module.LEADS]
    assert [name for name, _ in layout.deal_fields][:2] == ["Amount", "Deal_Name"]
    deals = layout.target_layouts[Module.DEALS]
    pipelines = {p.actual for p in setup.pipelines[deals.id]}
    assert STANDARD_PIPELINE in pipelines
    assert setup.contact_roles


async def test_case_one(running_sandbox, sandbox):
    async with await gateway_of(running_sandbox.url) as gateway:
        outcome = await gateway.convert(CASE_I)
        state = await gateway.lead_state(PAT_LEAD)
        with pytest.raises(RecordMissing):
            await gateway.lead(PAT_LEAD)
        again = await gateway.convert(CASE_I)
    assert isinstance(outcome, Converted)
    assert (outcome.contact, outcome.account) == (PAT, ZYLKER)
    assert outcome.deal
    assert outcome.deal.name == "Zylker Deal"
    assert state.converted
    assert (state.contact, state.account, state.deal) == (PAT, ZYLKER, outcome.deal)
    assert isinstance(again, Refused)
    assert again.problem.code == "ID_ALREADY_CONVERTED"
    (effect,) = sandbox.effects()["conversions"]
    assert effect["request"]["Deals"] == dict(DEAL.values)


async def test_case_two_first_refused_as_a_duplicate(running_sandbox, sandbox):
    async with await gateway_of(running_sandbox.url) as gateway:
        refused = await gateway.convert(CASE_II)
        sandbox.control("org", {"unique_fields": {"Contacts": [], "Accounts": []}})
        outcome = await gateway.convert(CASE_II)
    assert isinstance(refused, Refused)
    assert refused.problem.code == "DUPLICATE_DATA"
    assert isinstance(outcome, Converted)
    assert outcome.contact
    assert outcome.account
    assert (outcome.contact.name, outcome.account.name) == ("Pat Boyle", "Zylker Biotech")
    assert outcome.contact.id != PAT.id
    assert outcome.deal is None


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"contact": RecordId("4876876000000000001")}, "INVALID_DATA"),
        ({"contact": RecordId("4876876000007437017"), "account": ZYLKER.id}, "INVALID_DATA"),
        ({"deal": DealDraft({"Deal_Name": "D"})}, "MANDATORY_NOT_FOUND"),
        ({"lead_id": RecordId("4876876000000000001")}, "INVALID_DATA"),
    ],
)
async def test_refusals(running_sandbox, sandbox, changes, code):
    async with await gateway_of(running_sandbox.url) as gateway:
        outcome = await gateway.convert(dataclasses.replace(CASE_I, **changes))
    assert isinstance(outcome, Refused), outcome
    assert outcome.problem.code == code
    assert sandbox.effects()["conversions"] == []


async def test_an_expired_token_is_renewed_and_the_conversion_done_once(running_sandbox, sandbox):
    async with await gateway_of(running_sandbox.url) as gateway:
        await gateway.lead(PAT_LEAD)
        sandbox.advance(3700)
        assert isinstance(await gateway.convert(CASE_I), Converted)
    effects = sandbox.effects()
    assert effects["refreshes"] == 1
    assert len(effects["conversions"]) == 1


async def test_thirty_calls_with_an_expired_token_renew_it_once(running_sandbox, sandbox):
    sandbox.advance(3700)
    async with await gateway_of(running_sandbox.url) as gateway:
        await asyncio.gather(*(gateway.lead(PAT_LEAD) for _ in range(30)))
    assert sandbox.effects()["refreshes"] == 1


@pytest.mark.parametrize(
    "kind", ["cut_after_effect", "truncate", "html", "empty", "garbage", "huge", "drip"]
)
async def test_a_lost_answer_is_unknown_and_the_re_read_tells(running_sandbox, sandbox, kind):
    more = {"huge": {"bytes": 20_000_000}, "drip": {"seconds": 3}}.get(kind, {})
    sandbox.order(kind, method="POST", path=CONVERT_PATH, times=1, **more)
    access = await sandbox_access(running_sandbox.url)
    async with opened(access, SHORT if kind == "drip" else PATIENT) as gateway:
        assert isinstance(await gateway.convert(CASE_I), Unknown)
    async with opened(access) as gateway:
        state = await gateway.lead_state(PAT_LEAD)
    assert state.converted
    assert state.contact == PAT
    assert len(sandbox.effects()["conversions"]) == 1


async def test_an_answer_lost_before_the_effect_is_unknown_too(running_sandbox, sandbox):
    sandbox.order("cut_before_effect", method="POST", path=CONVERT_PATH, times=1)
    async with await gateway_of(running_sandbox.url) as gateway:
        assert isinstance(await gateway.convert(CASE_I), Unknown)
        assert not (await gateway.lead_state(PAT_LEAD)).converted
    assert sandbox.effects()["conversions"] == []


async def test_too_many_requests_are_waited_out(running_sandbox, sandbox):
    sandbox.order("too_many_requests", method="*", path="/crm/v8/Leads/*", times=2, retry_after=0)
    async with await gateway_of(running_sandbox.url) as gateway:
        assert (await gateway.lead(PAT_LEAD)).id == PAT_LEAD


async def test_a_locked_lead_says_so(running_sandbox, sandbox):
    sandbox.control("org", {"records": {PAT_LEAD: {"Locked__s": True}}})
    async with await gateway_of(running_sandbox.url) as gateway:
        (page,) = [page async for page in gateway.pending_leads()]
        lead = await gateway.lead(PAT_LEAD)
        outcome = await gateway.convert(CASE_I)
    assert page.rows[0].hindrance is Hindrance.LOCKED
    assert lead.row.hindrance is Hindrance.LOCKED
    assert isinstance(outcome, Refused)
    assert outcome.problem.code == "RECORD_LOCKED"


async def test_an_unapproved_lead_says_so(running_sandbox, sandbox):
    pending = {"$approval_state": "approval_process_pending"}
    sandbox.control("org", {"records": {PAT_LEAD: pending}})
    async with await gateway_of(running_sandbox.url) as gateway:
        (page,) = [page async for page in gateway.pending_leads()]
        with pytest.raises(RequestRefused) as caught:
            await gateway.matches(PAT_LEAD)
    assert page.rows[0].hindrance is Hindrance.NOT_APPROVED
    assert caught.value.problem.code == "NOT_APPROVED"


async def test_an_org_without_accounts_and_pipelines(running_sandbox, sandbox):
    sandbox.control("org", {"modules": {"Accounts": False}, "pipelines": False})
    async with await gateway_of(running_sandbox.url) as gateway:
        setup = await gateway.setup()
        matches = await gateway.matches(PAT_LEAD)
    assert setup.modules == frozenset(Module) - {Module.ACCOUNTS}
    assert setup.pipelines == {}
    assert setup.field(Module.DEALS, "Pipeline") is None
    assert matches.accounts == ()
    assert len(matches.contacts) == 2


async def test_an_org_without_contacts_has_no_matches(running_sandbox, sandbox):
    sandbox.control("org", {"modules": {"Contacts": False}})
    async with await gateway_of(running_sandbox.url) as gateway:
        assert await gateway.matches(PAT_LEAD) == Matches()


async def test_a_token_without_the_scopes_of_the_metadata(running_sandbox, sandbox):
    token = sandbox.token_for("ZohoCRM.modules.ALL", "ZohoCRM.settings.fields.READ")
    access = await sandbox_access(running_sandbox.url)
    async with opened(access, access_token=token) as gateway:
        setup = await gateway.setup()
        assert (await gateway.lead(PAT_LEAD)).id == PAT_LEAD
    assert setup.fields[Module.LEADS]
    assert (setup.users, setup.org.name) == ((), "")
    assert not any(setup.tags.values())


@pytest.mark.seconds(60)
async def test_thousands_of_leads_in_order_and_each_once(running_sandbox, sandbox):
    sandbox.reset("large", leads=2500)
    async with await gateway_of(running_sandbox.url) as gateway:
        pages = [page async for page in gateway.pending_leads()]
    rows = [row for page in pages for row in page.rows]
    assert len(pages) == 13
    assert len({row.id for row in rows}) == 2500
    created = [row.created_time for row in rows]
    assert created == sorted(created, reverse=True)


async def test_no_more_than_three_conversions_reach_the_server_at_once(running_sandbox, sandbox):
    sandbox.reset("large", leads=30)
    sandbox.order("delay", method="POST", path=CONVERT_PATH, times=0, seconds=0.05, when="before")
    async with await gateway_of(running_sandbox.url) as gateway:
        (page,) = [page async for page in gateway.pending_leads()]
        plans = [Plan(row.id) for row in page.rows[:12]]
        await asyncio.gather(*(gateway.convert(plan) for plan in plans))
    assert sandbox.effects()["max_parallel"]["convert"] == 3


async def test_credentials_come_from_this_machine_only():
    for url in ("https://www.zohoapis.com", "http://10.0.0.1:80"):
        with pytest.raises(ValueError, match="this machine"):
            await sandbox_access(url)


async def test_another_server_in_the_sandboxs_place():
    html = answer(b"<html>", headers={"content-type": "text/html"})
    with FaultServer(always(html)) as server, pytest.raises(Unreachable):
        await sandbox_access(server.url)
    with pytest.raises(Exception, match="ConnectError"):
        await sandbox_access(refused_url())


@pytest.mark.parametrize("edition", ["Free", "Standard", "Enterprise"])
async def test_an_editions_requests_at_once_are_never_passed(running_sandbox, sandbox, edition):
    sandbox.control("org", {"edition": edition})
    async with await gateway_of(running_sandbox.url) as gateway:
        licence = (await gateway.setup()).org.licence
        sandbox.order("delay", path="/crm/v8/Leads/*", times=0, seconds=0.02)
        await asyncio.gather(*(gateway.lead(PAT_LEAD) for _ in range(40)))
    effects = sandbox.effects()
    assert licence.edition.value == edition.lower()
    assert effects["turned_away"] == {}
    assert 5 <= effects["max_parallel"]["all"] <= licence.concurrency


async def test_a_trial_is_told_with_its_end_and_by_the_edition_that_is_tried(
    running_sandbox, sandbox
):
    sandbox.control("org", {"edition": "Enterprise", "trial": "2026-12-24T10:00:00Z"})
    async with await gateway_of(running_sandbox.url) as gateway:
        licence = (await gateway.setup()).org.licence
    assert licence.edition is Edition.ENTERPRISE
    assert licence.trial_until == datetime(2026, 12, 24, 10, 0, tzinfo=UTC)
