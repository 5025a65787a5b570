"""Conversions from the click to what really happened; each is sent at most once.

A conversion can't be undone and has no idempotency key (reliability.md, section 1). So each lead
has one operation at a time, what may have reached Zoho is never sent again by itself, and an
outcome that isn't known is found out by re-reading the lead.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from functools import partial

from app.domain.context import DecisionContext
from app.domain.history import Picture, picture
from app.domain.journal import JournalUnavailable
from app.domain.journal_steps import intent, mass_intent
from app.domain.mass import MassPlan
from app.domain.outcome import Outcome
from app.domain.plan import Plan
from app.domain.preview import MergeReading, Preview, preview
from app.domain.records import RecordId
from app.services.dispatch import Dispatch
from app.services.operation import (
    Cause,
    Checking,
    Comparing,
    Ended,
    Operation,
    Progress,
    Sending,
)
from app.services.ports import AboutToSend, CrmGateway
from app.services.under_way import StillOpen, UnderWay

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

Remember = Callable[[Picture, Operation], Awaitable[None]]
"""Keeps what a decision was made on; done before its first byte leaves."""


class ConvertService:
    """Starts conversions; each operation tells how it goes on."""

    def __init__(
        self,
        gateway: CrmGateway,
        dispatch: Dispatch,
        under_way: UnderWay,
        remember: Remember | None = None,
    ) -> None:
        self._gateway = gateway
        self._remember = remember
        self._dispatch = dispatch
        self._under_way = under_way

    def start(
        self, context: DecisionContext, plan: Plan, reading: MergeReading = MergeReading.A
    ) -> Operation:
        """Convert a lead.

        Raises:
            StillOpen: where this lead has one under way, unresolved or done; nothing is sent.
        """
        matches, row = context.matches, context.lead.row
        known = [candidate.id for candidate in matches.contacts + matches.accounts]
        expected = preview(context, plan, reading)
        operation = Operation(plan.lead_id, plan=plan, expected=expected, row=row)
        decided = intent(plan, modified_time=row.modified_time, known=known)
        remember = self._remembering(context, plan, expected, operation)

        async def request(about_to_send: AboutToSend) -> Outcome:
            async def remembered() -> None:
                await remember()
                await about_to_send()

            return await self._gateway.convert(plan, remembered)

        self._dispatch.start((operation,), decided, request)
        return operation

    def _remembering(
        self, context: DecisionContext, plan: Plan, expected: Preview, operation: Operation
    ) -> AboutToSend:
        """Keeps the picture of the decision, once, also where the request goes out again."""
        is_kept = False

        async def remember() -> None:
            nonlocal is_kept
            if self._remember is None or is_kept:
                return
            is_kept = True
            me = context.setup.me
            request, who = self._gateway.request_text(plan), me.name if me else ""
            try:
                await self._remember(picture(context, plan, expected, request, who), operation)
            except JournalUnavailable:
                raise
            except Exception as error:  # noqa: BLE001 - nothing rests on it, least of all a doubt
                _log.error("a decision has no picture: %s", type(error).__name__)

        return remember

    def start_mass(self, plan: MassPlan) -> Mapping[RecordId, Operation]:
        """Convert many leads by one job; an operation for each.

        Raises:
            StillOpen: where one of them has one under way, unresolved or done; nothing is sent.
        """
        operations = {lead_id: Operation(lead_id) for lead_id in plan.lead_ids}
        self._dispatch.start(
            operations.values(), mass_intent(plan), partial(self._gateway.mass_convert, plan)
        )
        return operations

    def operation(self, lead_id: RecordId) -> Operation | None:
        """The latest operation of a lead, ended or not."""
        return self._under_way.operation(lead_id)
