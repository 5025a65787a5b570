"""Takes operations from the decision to their ends, whether one lead each or a job of many."""

from __future__ import annotations

from collections.abc import Collection

from app.domain.journal import OPEN, Intent, JournalUnavailable, LeadBusy
from app.domain.outcome import NotSent, Refused, Trouble
from app.services.aftermath import Aftermath
from app.services.clock import Clock
from app.services.inquiry import Inquiry
from app.services.operation import Ended, Operation
from app.services.recovery import Recovery
from app.services.sending import Request, Sender, Sent
from app.services.under_way import UnderWay


class Dispatch:
    """Sends, at most once; what isn't known then, Recovery finds out."""

    def __init__(
        self,
        sender: Sender,
        under_way: UnderWay,
        recovery: Recovery,
        aftermath: Aftermath,
        clock: Clock,
    ) -> None:
        self._sender = sender
        self._under_way = under_way
        self._recovery = recovery
        self._aftermath = aftermath
        self._clock = clock

    def start(self, operations: Collection[Operation], intent: Intent, request: Request) -> None:
        """Send request for the leads of these operations, in a task of its own.

        Raises:
            StillOpen: where one of the leads has a conversion under way, unresolved or done;
                nothing is sent.
        """
        self._under_way.check_free([operation.lead_id for operation in operations])
        self._under_way.follow(operations, self._send(operations, intent, request))

    async def _send(
        self, operations: Collection[Operation], intent: Intent, request: Request
    ) -> None:
        try:
            sent = await self._sender.send(intent, request)
        except JournalUnavailable as error:
            outcome = NotSent(error.obstacle.value, Trouble.NOT_KEPT)
            ended = Ended(outcome, may_send_again=True, unkept=error.obstacle)
        except LeadBusy:
            outcome = NotSent("an earlier operation is open", Trouble.STILL_OPEN)
            ended = Ended(outcome, may_send_again=True)
        else:
            await self._settle(operations, sent)
            return
        for operation in operations:
            operation.step(ended)

    async def _settle(self, operations: Collection[Operation], sent: Sent) -> None:
        for operation in operations:
            operation.outcome = sent.outcome
        if sent.entry.state in OPEN:
            inquiry = Inquiry(sent.entry, operations, self._clock.monotonic(), head_start=0.0)
            inquiry.unkept = sent.unkept
            await self._recovery.follow(inquiry)
            return
        without_effect = isinstance(sent.outcome, NotSent | Refused)
        ended = Ended(sent.outcome, may_send_again=without_effect, unkept=sent.unkept)
        for operation in operations:
            if self._under_way.closing:
                operation.step(ended)
            else:
                await self._aftermath.end(operation, ended)
