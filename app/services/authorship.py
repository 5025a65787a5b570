"""Whose conversion it is that a re-read of a lead shows: this operation's, an earlier one's of
ours, or another's.
"""

from __future__ import annotations

from app.domain.attribution import Resolution, Verdict, attribute
from app.domain.journal import JournalEntry, OperationId, State
from app.domain.journal_steps import plan_of, refused_as_done
from app.domain.records import LeadState, RecordId
from app.domain.settling import circumstances
from app.services.journal_port import OperationJournal
from app.services.ports import CrmGateway
from app.services.session import Session


class Authorship:
    """Tells by the records, the time and the person (reliability.md section 3, Reconcile 3)."""

    def __init__(self, gateway: CrmGateway, journal: OperationJournal, session: Session) -> None:
        self._gateway = gateway
        self._journal = journal
        self._session = session

    async def know_ourselves(self) -> None:
        """Read who works here, unless that is known. Raises CrmError."""
        await self._session.open()

    def of(self, entry: JournalEntry, lead_id: RecordId, state: LeadState) -> Resolution:
        """What the re-read says if only this operation can have done it."""
        me = self._session.setup.me
        around = circumstances(entry, me.id if me else None, self._gateway.clock_skew())
        plan = plan_of(entry.asked, lead_id)
        return attribute(plan, state, entry.asked.known, circumstances=around)

    async def among_ours(
        self, entry: JournalEntry, lead_id: RecordId, state: LeadState
    ) -> tuple[Resolution, OperationId | None]:
        """The same where an earlier operation, long given up, may have done it; its id if so.

        Raises:
            JournalUnavailable: the earlier ones can't be read now.
        """
        if not refused_as_done(entry) or not state.converted:
            return self.of(entry, lead_id, state), None
        for earlier in await self._journal.of_lead(lead_id):
            if earlier.lead(lead_id).state is State.NOT_APPLIED:
                found = self.of(earlier, lead_id, state)
                if found.verdict is Verdict.DONE_AS_ASKED:
                    return found, earlier.op_id
        plan = plan_of(entry.asked, lead_id)
        return attribute(plan, state, entry.asked.known, executed=False), None
