"""A server slower than every wait: what was found without effect is looked at once more.

Such a conversion stands as not applied, and the lead may be converted by it after all. At each
start the latest of them are re-read, so that the journal ends up with the truth even where nobody
tries again (reliability.md section 4, row 4).
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from app.domain.attribution import Verdict
from app.domain.errors import CrmError
from app.domain.journal import JournalEntry, JournalUnavailable, Ruling, State
from app.domain.obstacle import Obstacle
from app.domain.records import LeadState, RecordId
from app.services.authorship import Authorship
from app.services.clock import Clock
from app.services.inquiry import outcome_of, row_of
from app.services.journal_port import OperationJournal
from app.services.operation import Ended, Operation
from app.services.ports import CrmGateway

_log = logging.getLogger(__name__)

_LATEST: Final = 200
"""Operations that are gone through."""
_DAYS: Final = timedelta(days=2)


class Hindsight:
    """Corrects what was called not applied too early; never sends anything."""

    def __init__(
        self,
        gateway: CrmGateway,
        journal: OperationJournal,
        clock: Clock,
        authorship: Authorship,
    ) -> None:
        self._gateway = gateway
        self._journal = journal
        self._clock = clock
        self._authorship = authorship

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
            await self._corrected(entry, lead_id, states[lead_id])
            for lead_id, entry in doubtful.items()
        ]
        return tuple(operation for operation in found if operation is not None)

    async def _doubtful(self) -> Mapping[RecordId, JournalEntry]:
        """The leads whose latest operation was found without effect: a later one, if there was one,
        has learned what became of those before.
        """
        latest: dict[RecordId, JournalEntry] = {}
        for entry in await self._journal.history(_LATEST):
            for lead in entry.leads:
                latest.setdefault(lead.lead_id, entry)
        since = self._clock.now() - _DAYS
        return {
            lead_id: entry
            for lead_id, entry in latest.items()
            if entry.lead(lead_id).state is State.NOT_APPLIED and entry.intent_at > since
        }

    async def _corrected(
        self, entry: JournalEntry, lead_id: RecordId, state: LeadState
    ) -> Operation | None:
        found = self._authorship.of(entry, lead_id, state)
        if found.verdict is not Verdict.DONE_AS_ASKED:
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
