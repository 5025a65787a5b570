"""Whose conversion it is that a re-read of a lead shows: this operation's, an earlier one's of
ours, or another's.
"""

from __future__ import annotations

from app.domain.attribution import Resolution, Verdict, attribute
from app.domain.journal import OURS, JournalEntry, OperationId, State
from app.domain.journal_steps import plan_of, refused_as_done
from app.domain.outcome import Converted
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
        """The same where an earlier operation of ours, given up long ago or known to have done it,
        has done it; its id if so.

        Raises:
            JournalUnavailable: the earlier ones can't be read now.
        """
        if not refused_as_done(entry) or not state.converted:
            return self.of(entry, lead_id, state), None
        for earlier in await self._journal.of_lead(lead_id):
            found = self._done_by(earlier, lead_id, state)
            if found is not None:
                return found, earlier.op_id
        plan = plan_of(entry.asked, lead_id)
        return attribute(plan, state, entry.asked.known, executed=False), None

    def _done_by(
        self, earlier: JournalEntry, lead_id: RecordId, state: LeadState
    ) -> Resolution | None:
        """The conversion as the earlier operation's, None where it isn't."""
        lead = earlier.lead(lead_id)
        made = Converted(state.contact, state.account, state.deal)
        if lead.state in OURS and _same_contact(lead.converted, made):
            # A lead is converted once: whoever touched it since, this is what did it.
            return Resolution(Verdict.DONE_AS_ASKED, made)
        if lead.state is not State.NOT_APPLIED:
            return None
        found = self.of(earlier, lead_id, state)
        return found if found.verdict is Verdict.DONE_AS_ASKED else None


def _same_contact(kept: Converted | None, found: Converted) -> bool:
    """What one of them doesn't name isn't held against it; every conversion has a contact."""
    if kept is None or kept.contact is None or found.contact is None:
        return True
    return kept.contact.id == found.contact.id
