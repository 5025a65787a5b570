"""A server slower than every wait: what was found without effect is looked at once more.

Such a conversion stands as not applied, and the lead may be converted by it after all. At each
start the latest of them are re-read, so that the journal ends up with the truth even where nobody
tries again (reliability.md section 4, row 4). A lead that this run converts is left to that
conversion, which learns the truth by itself.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from app.domain.attribution import Resolution, Verdict
from app.domain.errors import CrmError
from app.domain.journal import OPEN, JournalEntry, JournalUnavailable, Ruling, State
from app.domain.journal_steps import refused_as_done
from app.domain.obstacle import Obstacle
from app.domain.records import LeadState, RecordId
from app.services.authorship import Authorship
from app.services.clock import Clock
from app.services.inquiry import outcome_of, row_of
from app.services.journal_port import OperationJournal
from app.services.operation import Ended, Operation
from app.services.ports import CrmGateway
from app.services.under_way import UnderWay

_log = logging.getLogger(__name__)

_LATEST: Final = 200
"""Operations that are gone through."""
_DAYS: Final = timedelta(days=2)
_TELLING: Final = OPEN | {State.CONFIRMED, State.APPLIED_BY_US, State.APPLIED_OTHER}


class Hindsight:
    """Corrects what was called not applied too early; never sends anything."""

    def __init__(
        self,
        gateway: CrmGateway,
        journal: OperationJournal,
        clock: Clock,
        authorship: Authorship,
        under_way: UnderWay,
    ) -> None:
        self._gateway = gateway
        self._journal = journal
        self._clock = clock
        self._authorship = authorship
        self._under_way = under_way

    async def look_back(self) -> tuple[Operation, ...]:
        """Re-read the leads in question, in one call; the operations that took place after all."""
        try:
            doubtful = await self._doubtful()
            if not doubtful:
                return ()
            await self._authorship.know_ourselves()
            states = await self._gateway.lead_states(tuple(doubtful))
        except (CrmError, JournalUnavailable) as error:
            _log.info("looking back told nothing: %s", type(error).__name__)
            return ()
        found = [
            await self._corrected(entries, lead_id, states[lead_id])
            for lead_id, entries in doubtful.items()
        ]
        return tuple(operation for operation in found if operation is not None)

    async def _doubtful(self) -> Mapping[RecordId, Sequence[JournalEntry]]:
        """The operations found without effect, newest first, of the leads that nothing else of ours
        accounts for: one that was never sent, or refused for a value, has learned nothing of them.
        """
        of_lead: dict[RecordId, list[JournalEntry]] = {}
        for entry in await self._journal.history(_LATEST):
            for lead in entry.leads:
                of_lead.setdefault(lead.lead_id, []).append(entry)
        since = self._clock.now() - _DAYS
        doubtful: dict[RecordId, Sequence[JournalEntry]] = {}
        for lead_id, entries in of_lead.items():
            given_up = [one for one in entries if _given_up(one, lead_id, since)]
            if given_up and not any(_accounts_for(one, lead_id) for one in entries):
                doubtful[lead_id] = given_up
        return doubtful

    async def _corrected(
        self, entries: Sequence[JournalEntry], lead_id: RecordId, state: LeadState
    ) -> Operation | None:
        for entry in entries:
            found = self._authorship.of(entry, lead_id, state)
            if found.verdict is Verdict.DONE_AS_ASKED:
                return await self._credit(entry, lead_id, state, found)
        return None

    async def _credit(
        self, entry: JournalEntry, lead_id: RecordId, state: LeadState, found: Resolution
    ) -> Operation | None:
        # Whatever has begun in this run, before this very moment, may be what the re-read shows.
        if self._under_way.operation(lead_id) is not None:
            return None
        operation = Operation(lead_id, row=row_of(lead_id, state))
        operation.outcome = outcome_of(entry)
        unkept: Obstacle | None = None
        try:
            ruling = Ruling(State.APPLIED_BY_US, found.converted)
            await self._journal.resolved(entry.op_id, {lead_id: ruling})
        except JournalUnavailable as error:
            unkept = error.obstacle
        operation.step(Ended(operation.outcome, found, unkept=unkept))
        return operation


def _given_up(entry: JournalEntry, lead_id: RecordId, since: datetime) -> bool:
    return entry.lead(lead_id).state is State.NOT_APPLIED and entry.intent_at > since


def _accounts_for(entry: JournalEntry, lead_id: RecordId) -> bool:
    """Whether this operation tells, or is about to tell, what the lead's conversion is due to."""
    return entry.lead(lead_id).state in _TELLING or refused_as_done(entry)
