"""An operation whose outcome is being found out, and what was found so far."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

from app.domain.attribution import Verdict
from app.domain.journal import OPEN, JournalEntry, State
from app.domain.journal_steps import refused_as_done
from app.domain.obstacle import Obstacle
from app.domain.outcome import Outcome, Problem, Refused, Scheduled, Trouble, Unknown
from app.domain.records import Hindrance, LeadRow, LeadState, RecordId
from app.domain.values import as_text
from app.services.clock import Clock
from app.services.operation import Cause, Checking, Operation


class Inquiry:
    """entry: where the operation stands, also where the journal couldn't be told of it.

    operations: one for each of its leads. begun_at: monotonic seconds. head_start: seconds from the
    last byte to the begin, None where that isn't known yet. trouble: what kept from looking, the
    last time.
    """

    def __init__(
        self,
        entry: JournalEntry,
        operations: Collection[Operation],
        begun_at: float,
        head_start: float | None = None,
    ) -> None:
        self.entry = entry
        self.operations = {operation.lead_id: operation for operation in operations}
        self.begun_at = begun_at
        self.head_start = head_start
        self.looks = 0
        self.job_ended = False
        self.unkept: Obstacle | None = None
        self.trouble = _first_trouble(operations)
        self._findings: dict[RecordId, tuple[Verdict, list[float]]] = {}
        self._hurry = asyncio.Event()

    @property
    def locked_leads(self) -> tuple[RecordId, ...]:
        """The leads that nothing may be sent for, those that need a person included."""
        return tuple(lead.lead_id for lead in self.entry.leads if lead.state in OPEN)

    @property
    def open_leads(self) -> tuple[RecordId, ...]:
        """The leads that are being re-read."""
        return tuple(lead.lead_id for lead in self.entry.leads if lead.state is State.RECONCILING)

    def tell(self, wait: float) -> None:
        """Whoever watches learns of the next look."""
        step = Checking(cause_of(self.entry), self.looks + 1, wait, self.trouble)
        for lead_id in self.open_leads:
            self.operations[lead_id].step(step)

    def note(self, lead_id: RecordId, verdict: Verdict, at: float) -> list[float]:
        """A look without an end: the seconds of all such looks in a row."""
        before, times = self._findings.get(lead_id, (verdict, []))
        times = [*times, at] if before is verdict else [at]
        self._findings[lead_id] = verdict, times
        return times

    def noted(self) -> list[float]:
        """The looks of the lead that is farthest from a proof, [] before the first look."""
        times = [self._findings[i][1] for i in self.open_leads if i in self._findings]
        return max(times, key=lambda looks: looks[0], default=[])

    async def pause(self, clock: Clock, seconds: float) -> None:
        """Wait so long, or until somebody wants to know."""
        waits = {
            asyncio.create_task(clock.sleep(seconds), name="until the next look"),
            asyncio.create_task(self._hurry.wait(), name="until somebody asks"),
        }
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
        self._hurry.clear()

    def hurry(self) -> None:
        """Look at once."""
        self._hurry.set()


def _first_trouble(operations: Collection[Operation]) -> Trouble | None:
    """A network that answered in Zoho's place will do so to the first look, too."""
    outcomes = [operation.outcome for operation in operations]
    portal = any(isinstance(one, Unknown) and one.kind is Trouble.PORTAL for one in outcomes)
    return Trouble.PORTAL if portal else None


def cause_of(entry: JournalEntry) -> Cause:
    """Why it has to be found out."""
    if entry.job_id:
        return Cause.SCHEDULED
    return Cause.ALREADY_CONVERTED if refused_as_done(entry) else Cause.NO_ANSWER


def outcome_of(entry: JournalEntry) -> Outcome:
    """What an earlier run heard, as far as the journal keeps it."""
    if entry.job_id:
        return Scheduled(entry.job_id)
    if refused_as_done(entry):
        return Refused(Problem(entry.zoho_code, "", entry.http_status))
    return Unknown("sent by an earlier run of Segue")


def row_of(lead_id: RecordId, state: LeadState) -> LeadRow:
    """What a re-read tells of who the lead is."""
    return LeadRow(
        id=lead_id,
        name=as_text(state.values.get("Full_Name")),
        company=as_text(state.values.get("Company")),
        email="",
        phone="",
        source="",
        owner_id="",
        owner_name="",
        created_time="",
        modified_time="",
        hindrance=Hindrance.NONE,
    )
