"""Mass Convert and re-reading many leads: against a scripted server, and against the sandbox."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.errors import RequestRefused, UnexpectedAnswer
from app.domain.mass import JobState, MassPlan, MassProgress
from app.domain.outcome import NotSent, Refused, Scheduled, Trouble, Unknown
from app.domain.plan import DealDraft, Plan
from app.domain.records import Hindrance, LeadState, Module, RecordId
from app.zoho.connection import sandbox_access
from tests.faults.behaviours import answer, json_answer, read_and_close, scripted
from tests.faults.server import FaultServer, Received
from tests.zoho.opening import opened

MASS_PATH = "/crm/v8/Leads/actions/mass_convert"
LEADS = tuple(RecordId(str(3477061000000000017 + n)) for n in range(3))
JOB = {"Status": "scheduled", "Total_Count": 3, "Converted_Count": 1}
JOB |= {"Not_Converted_Count": 2, "Failed_Count": 0}


def job(**changes: Any) -> bytes:
    return json_answer({"data": [JOB | changes]})


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("scheduled", JobState.SCHEDULED),
        ("SCHEDULED", JobState.SCHEDULED),
        ("in progress", JobState.RUNNING),
        ("In  Progress", JobState.RUNNING),
        ("IN_PROGRESS", JobState.RUNNING),
        ("completed", JobState.COMPLETED),
        ("COMPLETED", JobState.COMPLETED),
        ("Completed", JobState.COMPLETED),
        ("failed", JobState.FAILED),
        ("on hold", JobState.OTHER),
        ("", JobState.OTHER),
        (None, JobState.OTHER),
    ],
)
async def test_the_state_of_a_job_in_any_case(told, state):
    with FaultServer(scripted(lambda _: job(Status=told))) as server:
        async with opened(server.url) as gateway:
            progress = await gateway.mass_status("77")
    assert progress == MassProgress(3, 1, 2, 0, state)
    assert progress.ended is (state in {JobState.COMPLETED, JobState.FAILED})


@pytest.mark.parametrize("count", [None, "x", -1, 1.5, "9" * 40, True])
async def test_a_count_that_is_none_is_no_reason_to_lose_the_job(count):
    with FaultServer(scripted(lambda _: job(Failed_Count=count))) as server:
        async with opened(server.url) as gateway:
            if isinstance(count, float | bool):  # no shape that any document has
                with pytest.raises(UnexpectedAnswer):
                    await gateway.mass_status("77")
            else:
                assert (await gateway.mass_status("77")).failed == 0


@pytest.mark.parametrize(
    "told", [answer(status=204), json_answer({"data": []}), json_answer({"data": [JOB, JOB]})]
)
async def test_no_word_of_the_job_is_no_answer(told):
    with FaultServer(scripted(lambda _: told)) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(UnexpectedAnswer):
                await gateway.mass_status("77")


async def test_a_lost_answer_leaves_a_job_unknown_and_is_sent_once():
    with FaultServer(read_and_close) as server:
        async with opened(server.url) as gateway:
            outcome = await gateway.mass_convert(MassPlan(LEADS))
        assert outcome == Unknown("Interrupted: RemoteProtocolError", Trouble.CUT)
        assert [request.target for request in server.received] == [MASS_PATH]


async def test_a_job_without_leads_is_not_sent():
    async with opened("http://127.0.0.1:1") as gateway:
        outcome = await gateway.mass_convert(MassPlan(()))
    assert isinstance(outcome, NotSent)
    assert outcome.kind is Trouble.INVALID


async def test_leads_that_are_not_there_are_among_the_states():
    def reply(request: Received) -> bytes:
        asked = parse_qs(urlsplit(request.target).query)["ids"][0].split(",")
        rows = [{"id": one, "Converted__s": True} for one in asked if one != LEADS[1]]
        return json_answer({"data": [*rows, {"id": "999", "Converted__s": True}]})

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            states = await gateway.lead_states(LEADS)
        assert len(server.received) == 1
    assert {id_: state.converted for id_, state in states.items()} == {
        LEADS[0]: True,
        LEADS[1]: False,
        LEADS[2]: True,
    }
    assert states[LEADS[1]] == LeadState(found=False)


async def test_more_leads_than_a_call_takes_are_read_in_several():
    ids = [RecordId(str(n)) for n in range(1, 251)]

    def reply(request: Received) -> bytes:
        asked = parse_qs(urlsplit(request.target).query)["ids"][0].split(",")
        return json_answer({"data": [{"id": int(one)} for one in asked]})

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            states = await gateway.lead_states(ids)
        assert len(server.received) == 3
    assert list(states) == ids
    assert all(state.found for state in states.values())


async def test_deleted_leads_come_from_all_pages():
    def reply(request: Received) -> bytes:
        page = int(parse_qs(urlsplit(request.target).query)["page"][0])
        rows = [{"id": str(page * 1000 + n), "type": "recycle"} for n in range(3)]
        return json_answer({"data": rows, "info": {"more_records": page < 3}})

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            deleted = await gateway.deleted_leads()
    assert deleted == {str(page * 1000 + n) for page in (1, 2, 3) for n in range(3)}


async def test_deleted_leads_without_ids_are_no_answer():
    with FaultServer(scripted(lambda _: json_answer({"data": [{"id": "x"}]}))) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(UnexpectedAnswer):
                await gateway.deleted_leads()


async def rows_of(gateway) -> list[RecordId]:
    """The leads that nothing hinders."""
    rows = [row async for page in gateway.pending_leads() for row in page.rows]
    return [row.id for row in rows if row.hindrance is Hindrance.NONE]


async def test_a_job_from_beginning_to_end(running_sandbox, sandbox):
    sandbox.reset("large", leads=20)
    sandbox.control("org", {"unique_fields": {"Contacts": [], "Accounts": []}})
    async with opened(await sandbox_access(running_sandbox.url)) as gateway:
        leads = (await rows_of(gateway))[:5]
        sandbox.order("job_fails", path=MASS_PATH, lead_ids=[leads[1]])
        plan = MassPlan(tuple(leads[:4]), carry_over_tags=(Module.CONTACTS,))
        outcome = await gateway.mass_convert(plan)
        assert isinstance(outcome, Scheduled)
        begin = await gateway.mass_status(outcome.job_id)
        sandbox.advance(60)
        end = await gateway.mass_status(outcome.job_id)
        states = await gateway.lead_states(leads)
    assert begin == MassProgress(4, 0, 4, 0, JobState.SCHEDULED)
    assert end == MassProgress(4, 3, 0, 1, JobState.COMPLETED)
    done = [states[lead].converted for lead in leads]
    assert done == [True, False, True, True, False]
    assert all(states[lead].found for lead in leads)
    first = states[leads[0]]
    assert first.contact is not None
    assert first.converted_time


async def test_a_job_that_zoho_refuses(running_sandbox, sandbox):
    sandbox.reset("large", leads=3)
    async with opened(await sandbox_access(running_sandbox.url)) as gateway:
        leads = tuple(await rows_of(gateway))
        no_name = await gateway.mass_convert(MassPlan(leads, deal=DealDraft({"Stage": "x"})))
        no_lead = await gateway.mass_convert(MassPlan((RecordId("1"),)))
        with pytest.raises(RequestRefused) as caught:
            await gateway.mass_status("1")
    assert isinstance(no_name, Refused)
    assert no_name.problem.json_path.startswith("$.Deals.")
    assert isinstance(no_lead, Refused)
    assert no_lead.problem.api_name == "ids"
    assert caught.value.problem.code == "INVALID_DATA"
    assert sandbox.effects()["conversions"] == []


async def test_one_job_is_sent_at_a_time(running_sandbox, sandbox):
    sandbox.reset("large", leads=6)
    sandbox.order("delay", method="POST", path=MASS_PATH, times=0, seconds=0.05, when="before")
    async with opened(await sandbox_access(running_sandbox.url)) as gateway:
        leads = await rows_of(gateway)
        jobs = (gateway.mass_convert(MassPlan((lead,))) for lead in leads)
        outcomes = await asyncio.gather(*jobs)
    assert all(isinstance(outcome, Scheduled) for outcome in outcomes)
    assert sandbox.effects()["max_parallel"]["all"] == 1


async def test_a_deleted_lead_is_told_from_a_converted_one(running_sandbox, sandbox):
    sandbox.reset("large", leads=20)
    async with opened(await sandbox_access(running_sandbox.url)) as gateway:
        leads = (await rows_of(gateway))[:3]
        assert await gateway.deleted_leads() == frozenset()
        sandbox.control("act", {"delete": {"module": "Leads", "id": leads[0]}})
        await gateway.convert(Plan(leads[1]))
        states = await gateway.lead_states(leads)
        now = datetime.fromisoformat(sandbox.control("clock", {"advance_seconds": 60})["now"])
        deleted = await gateway.deleted_leads()
        lately = await gateway.deleted_leads(now - timedelta(seconds=90))
        since = await gateway.deleted_leads(now + timedelta(seconds=1))
    assert [states[lead].found for lead in leads] == [False, True, True]
    assert [states[lead].converted for lead in leads] == [False, True, False]
    assert deleted == lately == {leads[0]}
    assert since == frozenset()
