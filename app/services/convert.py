"""One conversion from the click to what really happened; it is sent at most once.

A conversion can't be undone and has no idempotency key (reliability.md, section 1). So each lead
has one operation at a time, what may have reached Zoho is never sent again by itself, and an
outcome that isn't known is found out by re-reading the lead.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from app.domain.attribution import Resolution, Verdict
from app.domain.comparison import compare, reading_shown
from app.domain.context import DecisionContext
from app.domain.outcome import Converted, NotSent, Outcome, Refused, Unknown
from app.domain.plan import Plan
from app.domain.preview import MergeReading, preview
from app.domain.records import RecordId
from app.services.aftermath import Aftermath, cause_of, proven_without_effect
from app.services.clock import Clock
from app.services.operation import (
    Cause,
    Checking,
    Comparing,
    Ended,
    Operation,
    Progress,
    Sending,
)
from app.services.operation_log import LogUnavailable, MemoryLog, OperationLog
from app.services.ports import CrmGateway

__all__ = [
    "Cause",
    "Checking",
    "Comparing",
    "ConvertService",
    "Ended",
    "Operation",
    "Progress",
    "Sending",
    "StillOpen",
]

_log = logging.getLogger(__name__)


class StillOpen(Exception):
    """The lead has a conversion under way, unresolved or done already; nothing was sent."""


class ConvertService:
    """Starts conversions and follows each to its end.

    The work runs in tasks of the service's own: closing the window that started one only gives up
    watching it.
    """

    def __init__(self, gateway: CrmGateway, clock: Clock, log: OperationLog | None = None) -> None:
        self._gateway = gateway
        self._clock = clock
        self._log = log or MemoryLog()
        self._aftermath = Aftermath(gateway, clock)
        self._operations: dict[RecordId, Operation] = {}
        self._tasks: dict[RecordId, asyncio.Task[None]] = {}
        self._closing = False

    def start(
        self, context: DecisionContext, plan: Plan, reading: MergeReading = MergeReading.A
    ) -> Operation:
        """Send a conversion, once.

        Raises:
            StillOpen: where this lead has one under way, unresolved or done; nothing is sent.
        """
        earlier = self._operations.get(plan.lead_id)
        if self._closing or (earlier is not None and not _may_send_again(earlier)):
            raise StillOpen
        matches = context.matches
        operation = Operation(
            plan,
            preview(context, plan, reading),
            known=frozenset(c.id for c in matches.contacts + matches.accounts),
            # Should this one be refused as already converted, the earlier one came through.
            earlier=earlier.plan if earlier and isinstance(earlier.outcome, Unknown) else None,
        )
        self._follow(operation, self._send(operation))
        return operation

    def operation(self, lead_id: RecordId) -> Operation | None:
        """The latest operation of a lead, ended or not."""
        return self._operations.get(lead_id)

    def check_again(self, lead_id: RecordId) -> Operation:
        """Re-read a lead whose outcome stayed unknown, once; nothing is sent.

        Raises:
            LookupError: the lead has no operation that ended unresolved.
        """
        operation = self._operations.get(lead_id)
        ended = operation.latest if operation else None
        if operation is None or not isinstance(ended, Ended) or not ended.unresolved:
            raise LookupError("nothing unresolved for this lead")
        again = operation.second_look()
        self._follow(again, self._look_again(again, ended.outcome))
        return again

    async def aclose(self) -> None:
        """Wait for requests on the wire; re-reads are given up."""
        self._closing = True
        for lead_id, task in self._tasks.items():
            if not isinstance(self._operations[lead_id].latest, Sending):
                task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)

    def _follow(self, operation: Operation, work: Coroutine[Any, Any, None]) -> None:
        lead_id = operation.lead_id
        self._operations[lead_id] = operation
        name = f"conversion of {lead_id}"
        self._tasks[lead_id] = asyncio.create_task(self._to_the_end(operation, work), name=name)

    async def _to_the_end(self, operation: Operation, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
            # Whatever broke off the work, a watcher must learn that nothing more will come.
            if not isinstance(operation.latest, Ended):
                operation.step(Ended(operation.outcome or Unknown("broken off")))

    async def _send(self, operation: Operation) -> None:
        try:
            operation.log_number = await self._log.sending(operation.plan)
        except LogUnavailable as error:
            operation.outcome = NotSent(f"not written down: {error}")
            operation.step(Ended(operation.outcome, may_send_again=True))
            return
        operation.outcome = await self._gateway.convert(operation.plan)
        operation.answered_at = self._clock.monotonic()
        await self._written(self._log.answered(operation.log_number, operation.outcome))
        resolution = await self._resolved(operation, operation.outcome)
        await self._end(operation, operation.outcome, resolution)

    async def _resolved(self, operation: Operation, outcome: Outcome) -> Resolution | None:
        cause = cause_of(outcome)
        if cause is None or self._closing:
            return None
        return await self._aftermath.resolve(operation, cause)

    async def _look_again(self, operation: Operation, outcome: Outcome) -> None:
        cause = cause_of(outcome) or Cause.NO_ANSWER
        resolution = await self._aftermath.look(operation, cause)
        await self._end(operation, outcome, resolution)

    async def _end(
        self, operation: Operation, outcome: Outcome, resolution: Resolution | None
    ) -> None:
        if resolution is not None:
            await self._written(self._log.resolved(operation.log_number, resolution))
        ended = Ended(outcome, resolution, _without_effect(operation, outcome, resolution))
        asked_for = _as_asked(outcome, resolution)
        if asked_for is None or self._closing:
            operation.step(ended)
            return
        operation.step(Comparing(outcome, resolution))
        actual = await self._aftermath.read_back(operation.expected, asked_for)
        comparison = compare(operation.expected, actual)
        reading = reading_shown(operation.plan, operation.expected, actual)
        operation.step(Ended(outcome, resolution, comparison=comparison, reading=reading))

    async def _written(self, entry: Coroutine[Any, Any, None]) -> None:
        # What has happened is shown also where it can't be kept; the journal retries by itself.
        try:
            await entry
        except LogUnavailable:
            _log.error("a conversion's end could not be written down")


def _may_send_again(operation: Operation) -> bool:
    return isinstance(operation.latest, Ended) and operation.latest.may_send_again


def _without_effect(operation: Operation, outcome: Outcome, resolution: Resolution | None) -> bool:
    """Whether the conversion certainly didn't take place, so that another may be sent."""
    if isinstance(outcome, NotSent):
        return True
    if isinstance(outcome, Refused):
        return resolution is None  # else it is converted already
    not_yet = resolution is not None and resolution.verdict is Verdict.NOT_YET
    return isinstance(outcome, Unknown) and not_yet and proven_without_effect(operation)


def _as_asked(outcome: Outcome, resolution: Resolution | None) -> Converted | None:
    """The records to compare with what was expected; somebody else's are not."""
    if isinstance(outcome, Converted):
        return outcome
    if resolution is not None and resolution.verdict is Verdict.DONE_AS_ASKED:
        return resolution.converted
    return None
