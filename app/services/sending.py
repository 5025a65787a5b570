"""The one way a conversion leaves: kept as decided, kept as being sent, sent, its answer kept.

Between the first two it may wait for its turn, and longer while Zoho asks to slow down. A crash
meanwhile is known to have sent nothing.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from app.domain.crash_points import CrashPoint, CrashPoints, pass_by
from app.domain.journal import Intent, JournalEntry, JournalUnavailable, Receipt, State
from app.domain.journal_steps import answered, begun, sending
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, NotSent, Outcome, Refused, Unknown
from app.services.clock import Clock
from app.services.journal_port import OperationJournal
from app.services.ports import AboutToSend, CrmGateway
from app.services.under_way import UnderWay

_log = logging.getLogger(__name__)


Request = Callable[[AboutToSend], Awaitable[Outcome]]
"""A conversion that tells right before each first byte, and sends none where that raises."""


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
        under_way: UnderWay,
        reached: CrashPoints = pass_by,
    ) -> None:
        self._gateway = gateway
        self._journal = journal
        self._clock = clock
        self._under_way = under_way
        self._reached = reached

    async def send(self, intent: Intent, request: Request) -> Sent:
        """Send request, once, and keep its answer; what can't be kept now is tried again.

        Raises:
            JournalUnavailable: it couldn't be written down first, or Segue is closing. Nothing was
                sent.
            LeadBusy: one of the leads has an open operation. Nothing was sent.
        """
        op_id = await self._journal.begin(intent)
        entry = begun(op_id, intent, self._clock.now())

        async def about_to_send() -> None:
            nonlocal entry
            if self._under_way.closing:
                raise JournalUnavailable(Obstacle.CLOSED)
            await self._journal.sending(op_id)
            entry = sending(entry, self._clock.now())

        try:
            outcome = await request(about_to_send)
        except asyncio.CancelledError:
            if entry.state is not State.INTENT:
                raise
            raise JournalUnavailable(Obstacle.CLOSED) from None  # given up, and no byte has left
        if isinstance(outcome, Unknown) and entry.state is State.INTENT:
            outcome = NotSent(outcome.reason, outcome.kind)  # no byte leaves before that was kept
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
