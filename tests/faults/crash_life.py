"""One life of Segue, without a window: the real services at work until somebody kills them.

What it tells goes through a pipe: that it is ready, at which crash point it dies, and at its end
what its journal says.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import threading
import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any, Final

from app.domain.context import DecisionContext
from app.domain.crash_points import CrashPoint, CrashPoints
from app.domain.errors import CrmError
from app.domain.journal import Environment, JournalEntry, State
from app.domain.mass import MassPlan
from app.domain.metadata import OrgSetup
from app.domain.plan import DealDraft, Plan
from app.domain.records import RecordId
from app.domain.settling import Patience
from app.services.open_org import OpenOrg, open_org
from app.store.journal import Journal
from app.store.journal_place import place_of
from app.store.journal_rows import Identity
from app.store.journal_setting import Setting
from app.zoho.connection import PACE, Access, open_gateway
from tests.faults.crash_time import DEADLINES, PATIENCE, FastClock

READY: Final = b"ready\n"
DIES: Final = b"dies "

_TRIES: Final = 4
"""How often the user asks for the same lead again in one life."""
_OVER: Final = {State.CONFIRMED, State.APPLIED_BY_US, State.APPLIED_OTHER, State.REJECTED}
_DEAL: Final = {
    "Deal_Name": "Crash",
    "Closing_Date": "2027-03-31",
    "Pipeline": "Standard (Standard)",
    "Stage": "Qualification",
}


@dataclass(frozen=True, slots=True)
class Org:
    """What never changes, read once for all lives, which keeps them short."""

    access: Access
    setup: OrgSetup

    def at(self, url: str) -> Org:
        """The same in another sandbox."""
        return replace(self, access=replace(self.access, base_url=url, accounts_url=url))


@dataclass(frozen=True, slots=True)
class Work:
    """What a life has to do, and what it knows of its organisation.

    mass: leads that are to go as one job. seed: of its choices.
    """

    org: Org
    folder: Path
    clock: FastClock
    leads: tuple[RecordId, ...]
    mass: tuple[RecordId, ...]
    seed: int
    patience: Patience = PATIENCE


class DieAt:
    """Kills this process at the n-th crash point that it reaches; 0: never."""

    def __init__(self, nth: int, tell: Callable[[bytes], object]) -> None:
        self._left = nth
        self._tell = tell
        self._lock = threading.Lock()

    def __call__(self, point: CrashPoint) -> None:
        with self._lock:
            self._left -= 1
            if self._left == 0:
                self._tell(DIES + point.value.encode() + b"\n")
                os.kill(os.getpid(), signal.SIGKILL)


async def live(work: Work, reached: CrashPoints, tell: Callable[[bytes], object]) -> None:
    """Take up what is open, convert what isn't done, tell what the journal says."""
    logging.disable()
    org = await _open(work, reached)
    try:
        await org.begin()
        tell(READY)
        user = _User(org, Random(work.seed))
        jobs = [user.see_through(lead) for lead in work.leads]
        if work.mass:
            jobs.append(user.see_through_together(work.mass))
        await asyncio.gather(*jobs)
        tell(json.dumps([_told(entry) for entry in await _history(org)]).encode())
    finally:
        await org.aclose()


async def _open(work: Work, reached: CrashPoints) -> OpenOrg:
    time = work.clock.as_time()
    gateway = open_gateway(work.org.access, deadlines=DEADLINES, pace=PACE, time=time)
    identity = Identity(Environment.SANDBOX, "crash")
    place = place_of(work.folder, identity)
    setting = Setting(
        identity, place, work.clock.now, lambda: str(uuid.uuid4()), reached, busy_seconds=5.0
    )
    journal = Journal(setting, work.clock.sleep)
    org = open_org(gateway, journal, work.clock, work.patience, reached)
    org.session._setup = work.org.setup
    gateway._match_fields = work.org.setup.fields
    return org


class _User:
    """Wants every lead converted, asks again where that is offered, and is gone when it is over."""

    def __init__(self, org: OpenOrg, random: Random) -> None:
        self._org = org
        self._random = random

    async def see_through(self, lead: RecordId) -> None:
        for _ in range(_TRIES):
            if not await self._wanted(lead):
                return
            try:
                context = await self._org.options.read(lead, fresh=True)
            except CrmError:
                continue  # gone, or the network: asked again
            self._org.convert.start(context, self._plan(context))
        await self._wanted(lead)

    async def see_through_together(self, leads: Sequence[RecordId]) -> None:
        for _ in range(_TRIES):
            wanted = [lead for lead in leads if await self._wanted(lead)]
            if not wanted:
                return
            self._org.convert.start_mass(MassPlan(tuple(wanted)))
        for lead in leads:
            await self._wanted(lead)

    async def _wanted(self, lead: RecordId) -> bool:
        """Wait for what is under way; whether it is to be sent (again)."""
        operation = self._org.convert.operation(lead)
        if operation is not None and not (await operation.ended()).may_send_again:
            return False
        earlier = await self._org.journal.of_lead(lead)
        return not earlier or earlier[0].lead(lead).state not in _OVER

    def _plan(self, context: DecisionContext) -> Plan:
        """Any of the choices that a window offers."""
        contacts, accounts = context.matches.contacts, context.matches.accounts
        dice = self._random.random
        contact = contacts[0] if contacts and dice() < 0.7 else None
        account = accounts[0] if accounts and contact is None and dice() < 0.5 else None
        return Plan(
            context.lead.row.id,
            contact=contact.id if contact else None,
            account=account.id if account else None,
            deal=DealDraft(_DEAL) if dice() < 0.4 else None,
            overwrite=dice() < 0.3,
        )


async def _history(org: OpenOrg) -> Sequence[JournalEntry]:
    journal = org.journal
    assert isinstance(journal, Journal)
    return await journal.history(10_000)


def _told(entry: JournalEntry) -> dict[str, Any]:
    return {
        "op": entry.op_id,
        "kind": entry.kind.value,
        "attempt": entry.attempt,
        "code": entry.zoho_code,
        "job": entry.job_id,
        "leads": {
            lead.lead_id: {
                "state": lead.state.value,
                "ids": [ref.id if ref else None for ref in _refs(lead.converted)],
            }
            for lead in entry.leads
        },
    }


def _refs(converted: Any) -> tuple[Any, ...]:
    return () if converted is None else (converted.contact, converted.account, converted.deal)
