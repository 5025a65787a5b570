"""Finds out what became of an operation by re-reading its leads; it never sends anything.

The algorithm is reliability.md's (section 3, Reconcile); what a finding means is decided by pure
functions in domain/attribution.py, domain/settling.py and domain/journal_steps.py.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.domain.attribution import Resolution, Verdict
from app.domain.errors import CrmError, RequestRefused
from app.domain.journal import (
    By,
    JournalUnavailable,
    Kind,
    Ruling,
    State,
)
from app.domain.journal_steps import checking, refused_as_done, ruled, ruling_of
from app.domain.outcome import Converted, Unknown
from app.domain.records import LeadState, RecordId
from app.domain.settling import Patience, elapsed
from app.services.aftermath import Aftermath
from app.services.authorship import Authorship
from app.services.clock import Clock
from app.services.inquiry import Inquiry, row_of
from app.services.journal_port import OperationJournal
from app.services.operation import Ended, Operation
from app.services.ports import CrmGateway

_log = logging.getLogger(__name__)

_DAY: Final = timedelta(days=1)
"""The list of deleted leads is read from a day before: clocks differ, and a lead may have been
deleted while it was still shown."""


@dataclass(frozen=True, slots=True)
class _Finding:
    """What one look told of a lead, and what follows. effect_of: whose conversion it was."""

    resolution: Resolution
    ruling: Ruling


class Reconciler:
    """Looks, ever less often, until each lead's outcome is known or only a person can tell."""

    def __init__(
        self,
        gateway: CrmGateway,
        journal: OperationJournal,
        clock: Clock,
        authorship: Authorship,
        aftermath: Aftermath,
        patience: Patience,
    ) -> None:
        self._gateway = gateway
        self._journal = journal
        self._clock = clock
        self._authorship = authorship
        self._patience = patience
        self._aftermath = aftermath

    async def resolve(self, inquiry: Inquiry) -> None:
        """Re-read until all is known; returns earlier where only a person can tell."""
        inquiry.entry = checking(inquiry.entry, self._clock.now())
        await self._keep_checking(inquiry)
        if inquiry.entry.kind is Kind.MASS and inquiry.entry.job_id:
            await self._follow_job(inquiry)
        while inquiry.entry.state is State.RECONCILING:
            await self._wait(inquiry, self._next_wait(inquiry))
            await self._look(inquiry)

    async def settle(self, inquiry: Inquiry, operation: Operation, *, converted: bool) -> None:
        """Keep what a person found out about a lead that needed one."""
        state = State.APPLIED_OTHER if converted else State.NOT_APPLIED
        await self._keep(inquiry, {operation.lead_id: Ruling(state, by=By.PERSON)})
        done = Resolution(Verdict.DONE_UNNAMED, Converted(None, None, None))
        ended = Ended(
            operation.outcome or Unknown(""),
            done if converted else None,
            may_send_again=not converted,
            unkept=inquiry.unkept,
        )
        operation.step(ended)

    async def _follow_job(self, inquiry: Inquiry) -> None:
        """Wait for the job's end, which tells in counts only; then the leads tell the rest."""
        while not inquiry.job_ended:
            await self._wait(inquiry, self._patience.job_wait(inquiry.looks))
            try:
                progress = await self._gateway.mass_status(inquiry.entry.job_id)
            except RequestRefused:
                break
            except CrmError as error:
                _log.info("a look at a job told nothing: %s", type(error).__name__)
                inquiry.trouble = error.trouble
            else:
                inquiry.trouble = None
                inquiry.job_ended = progress.ended
            if self._elapsed(inquiry) >= self._patience.job_most:
                break
        inquiry.looks = 0

    async def _wait(self, inquiry: Inquiry, seconds: float) -> None:
        inquiry.tell(seconds)
        inquiry.looks += 1
        await inquiry.pause(self._clock, seconds)

    async def _look(self, inquiry: Inquiry) -> None:
        """Re-read the open leads once, and keep what is certain."""
        try:
            await self._authorship.know_ourselves()
            states = await self._states(inquiry)
            deleted = await self._deleted(inquiry, states)
            findings = {
                lead_id: await self._finding(inquiry, lead_id, state, deleted)
                for lead_id, state in states.items()
            }
        except (CrmError, JournalUnavailable) as error:
            _log.info("a look at an outcome told nothing: %s", type(error).__name__)
            inquiry.trouble = error.trouble if isinstance(error, CrmError) else None
            return
        inquiry.trouble = None
        certain = {i: one for i, one in findings.items() if one.ruling.state is not State.UNKNOWN}
        for lead_id, state in states.items():
            operation = inquiry.operations[lead_id]
            if operation.row is None and state.found:
                operation.row = row_of(lead_id, state)
        if certain:
            await self._rule(inquiry, certain)

    async def _states(self, inquiry: Inquiry) -> Mapping[RecordId, LeadState]:
        leads = inquiry.open_leads
        if len(leads) > 1:
            return await self._gateway.lead_states(leads)
        # By id, where the older form of the answer is filled for certain (api-facts.md section 4).
        return {leads[0]: await self._gateway.lead_state(leads[0])}

    async def _deleted(
        self, inquiry: Inquiry, states: Mapping[RecordId, LeadState]
    ) -> frozenset[RecordId]:
        """Zoho answers nothing for a deleted lead too: 204 alone proves nothing."""
        if all(state.found for state in states.values()):
            return frozenset()
        return await self._gateway.deleted_leads(inquiry.entry.intent_at - _DAY)

    async def _finding(
        self,
        inquiry: Inquiry,
        lead_id: RecordId,
        state: LeadState,
        deleted: Collection[RecordId],
    ) -> _Finding:
        resolution, effect_of = await self._authorship.among_ours(inquiry.entry, lead_id, state)
        if not state.found and lead_id in deleted:
            resolution = Resolution(Verdict.DELETED)
        late = self._late(inquiry)
        looks = inquiry.note(lead_id, resolution.verdict, self._elapsed(inquiry))
        settled = self._patience.proven(looks, late)
        job_lost = bool(inquiry.entry.job_id) and not inquiry.job_ended
        gone = resolution.verdict is Verdict.GONE_OR_UNREADABLE
        ruling = ruling_of(
            resolution,
            refused_as_done=refused_as_done(inquiry.entry),
            without_effect=settled and not job_lost,
            beyond_us=settled and (job_lost or gone),
            effect_of=effect_of,
        )
        return _Finding(resolution, ruling)

    async def _rule(self, inquiry: Inquiry, findings: Mapping[RecordId, _Finding]) -> None:
        await self._keep(inquiry, {lead_id: one.ruling for lead_id, one in findings.items()})
        for lead_id, finding in findings.items():
            operation = inquiry.operations[lead_id]
            ended = Ended(
                operation.outcome or Unknown(""),
                finding.resolution,
                may_send_again=finding.ruling.state is State.NOT_APPLIED,
                needs_person=finding.ruling.state is State.NEEDS_HUMAN,
                unkept=inquiry.unkept,
            )
            await self._aftermath.end(operation, ended)

    async def _keep(self, inquiry: Inquiry, rulings: Mapping[RecordId, Ruling]) -> None:
        inquiry.entry = ruled(rulings)(inquiry.entry, self._clock.now())
        try:
            await self._journal.resolved(inquiry.entry.op_id, rulings)
        except JournalUnavailable as error:
            inquiry.unkept = error.obstacle
        else:
            inquiry.unkept = None

    async def _keep_checking(self, inquiry: Inquiry) -> None:
        try:
            await self._journal.checking(inquiry.entry.op_id)
        except JournalUnavailable as error:
            inquiry.unkept = error.obstacle

    def _next_wait(self, inquiry: Inquiry) -> float:
        return self._patience.next_wait(
            inquiry.looks, self._elapsed(inquiry), inquiry.noted(), self._late(inquiry)
        )

    def _late(self, inquiry: Inquiry) -> float:
        return self._patience.late(inquiry.entry, job_ended=inquiry.job_ended)

    def _elapsed(self, inquiry: Inquiry) -> float:
        """Seconds since the last byte, counted from the begin until Zoho's clock is known."""
        passed = self._clock.monotonic() - inquiry.begun_at
        if inquiry.head_start is None:
            told = elapsed(inquiry.entry, self._clock.now(), self._gateway.clock_skew())
            if told is None:
                return passed
            inquiry.head_start = max(told - passed, 0.0)
        return inquiry.head_start + passed
