"""The one way a conversion leaves: kept as decided, kept as being sent, sent, its answer kept."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from app.domain.crash_points import CrashPoint, CrashPoints, pass_by
from app.domain.journal import Intent, JournalEntry, JournalUnavailable, Receipt
from app.domain.journal_steps import answered, begun, sending
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, Outcome, Refused
from app.services.clock import Clock
from app.services.journal_port import OperationJournal
from app.services.ports import CrmGateway

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sent:
    """An operation after its answer. unkept: why the answer isn't in the journal yet."""

    entry: JournalEntry
    outcome: Outcome
    unkept: Obstacle | None = None


class Sender:
    """Sends nothing that the journal doesn't know of (reliability.md section 3)."""

    def __init__(
        self,
        gateway: CrmGateway,
        journal: OperationJournal,
        clock: Clock,
        reached: CrashPoints = pass_by,
    ) -> None:
        self._gateway = gateway
        self._journal = journal
        self._clock = clock
        self._reached = reached

    async def send(self, intent: Intent, request: Callable[[], Awaitable[Outcome]]) -> Sent:
        """Send request, once, and keep its answer; what can't be kept now is tried again.

        Raises:
            JournalUnavailable: it couldn't be written down first. Nothing was sent.
            LeadBusy: one of the leads has an open operation. Nothing was sent.
        """
        op_id = await self._journal.begin(intent)
        await self._journal.sending(op_id)
        now = self._clock.now()
        entry = sending(begun(op_id, intent, now), now)
        outcome = await request()
        self._reached(CrashPoint.AFTER_SEND)
        receipt = _receipt(outcome, self._gateway.clock_skew())
        entry = answered(outcome, receipt)(entry, self._clock.now())
        try:
            await self._journal.answered(op_id, outcome, receipt)
        except JournalUnavailable as error:
            # What has happened is shown all the same; the journal tries again by itself.
            _log.error("an answer could not be written down: %s", error.obstacle)
            return Sent(entry, outcome, error.obstacle)
        return Sent(entry, outcome)


def _receipt(outcome: Outcome, skew: timedelta | None) -> Receipt:
    status = outcome.problem.http_status if isinstance(outcome, Refused) else 0
    if isinstance(outcome, Converted):
        status = 200
    return Receipt(status, None if skew is None else round(skew.total_seconds() * 1000))
