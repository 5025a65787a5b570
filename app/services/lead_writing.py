"""Writing into a lead what a person has agreed to; what became of it is kept, also where no answer
came.

To write the same values twice does no harm, so nothing is locked meanwhile. But what may have been
written is never said not to be: it is in the history before its first byte leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from app.domain.errors import CrmError, RecordMissing
from app.domain.lead_changes import ChangeState, LeadChange, Seen, shows_old
from app.domain.near_misses import Change
from app.domain.outcome import NotSent, Refused, Unknown
from app.domain.records import Lead, RecordId
from app.domain.written import UpdateOutcome, Written
from app.services.clock import Clock
from app.services.ports import CrmGateway


class Aligning(StrEnum):
    """How a writing ended.

    DONE: the lead has the values. CHANGED: somebody changed the lead meanwhile, nothing was
    written. GONE: it is converted or deleted. REFUSED, NOT_SENT: nothing was written. UNKNOWN: it
    may have been written, and the lead can't be read. NOT_SHOWN: it may still be written, but the
    lead doesn't show it so far.
    """

    DONE = "done"
    CHANGED = "changed"
    GONE = "gone"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    NOT_SHOWN = "not_shown"


@dataclass(frozen=True, slots=True)
class Aligned:
    """outcome: what the request itself came to, where one was sent and not taken."""

    how: Aligning
    outcome: Refused | NotSent | Unknown | None = None


_STATES = {
    Aligning.DONE: ChangeState.WRITTEN,
    Aligning.REFUSED: ChangeState.REFUSED,
    Aligning.NOT_SENT: ChangeState.NOT_WRITTEN,
}


class ChangeBook(Protocol):
    """Where changes are remembered; it never fails, where it can't it keeps nothing."""

    async def keep_change(self, told: LeadChange) -> LeadChange:
        """Keep it; the same with its number."""
        ...

    async def settle_change(self, told: LeadChange) -> None:
        """Keep how it stands now."""
        ...


class LeadWriting:
    """who: the user's name. Listeners are told the leads whose values are others now."""

    def __init__(
        self, gateway: CrmGateway, clock: Clock, book: ChangeBook, who: Callable[[], str]
    ) -> None:
        self._gateway = gateway
        self._clock = clock
        self._book = book
        self._who = who
        self._listeners: list[Callable[[RecordId], object]] = []
        self._begun_at = clock.now()
        self._under_way: set[int] = set()
        self._left_at: dict[int, datetime] = {}

    def watch(self, listener: Callable[[RecordId], object]) -> None:
        """Tell the listener each lead that was written into."""
        self._listeners.append(listener)

    async def write(self, lead: Lead, changes: Sequence[Change]) -> Aligned:
        """Write changes into a lead, if it is still as it was shown; "" empties a field."""
        hindrance = await self._hindrance(lead, changes)
        if hindrance is not None:
            return hindrance
        told = LeadChange(
            lead.id,
            lead.row.name,
            self._who(),
            self._clock.now(),
            tuple(changes),
            ChangeState.UNKNOWN,
        )
        told = await self._book.keep_change(told)
        self._under_way.add(told.number)
        try:
            ended = await self._sent(told)
        finally:
            self._under_way.discard(told.number)
            self._left_at[told.number] = self._clock.now()
        state = _STATES.get(ended.how, ChangeState.UNKNOWN)
        code = ended.outcome.problem.code if isinstance(ended.outcome, Refused) else ""
        await self._book.settle_change(replace(told, state=state, code=code))
        return ended

    async def look(self, told: LeadChange) -> Seen:
        """What the lead tells now of a change that no answer came to, and keep what is certain.

        Raises:
            CrmError: the lead can't be read.
        """
        if told.number in self._under_way:
            return Seen.NOT_YET
        try:
            lead = await self._gateway.lead(told.lead_id)
        except RecordMissing:
            return Seen.GONE
        seen = told.seen_in(lead.values, self._waited(told))
        if seen is Seen.WRITTEN:
            await self._book.settle_change(replace(told, state=ChangeState.WRITTEN))
        elif seen is Seen.NOT_WRITTEN:
            await self._book.settle_change(replace(told, state=ChangeState.NOT_WRITTEN))
        return seen

    async def _hindrance(self, lead: Lead, changes: Sequence[Change]) -> Aligned | None:
        """Why nothing is written: the lead isn't what the user has seen."""
        try:
            fresh = await self._gateway.lead(lead.id)
        except RecordMissing:
            return Aligned(Aligning.GONE)
        except CrmError as error:
            return Aligned(Aligning.NOT_SENT, NotSent(str(error), error.trouble))
        unchanged = fresh.row.modified_time == lead.row.modified_time
        as_shown = unchanged and shows_old(fresh.values, changes)
        return None if as_shown else Aligned(Aligning.CHANGED)

    async def _sent(self, told: LeadChange) -> Aligned:
        values = {change.field: change.new or None for change in told.changes}
        outcome = await self._gateway.update_lead(told.lead_id, values)
        ended = await self._found_out(told, outcome)
        if ended.how is Aligning.DONE:
            for listener in self._listeners:
                listener(told.lead_id)
        return ended

    async def _found_out(self, told: LeadChange, outcome: UpdateOutcome) -> Aligned:
        """Where no answer came the lead itself tells, but what it doesn't show may come yet."""
        if isinstance(outcome, Written):
            return Aligned(Aligning.DONE)
        if isinstance(outcome, Refused | NotSent):
            refused = isinstance(outcome, Refused)
            return Aligned(Aligning.REFUSED if refused else Aligning.NOT_SENT, outcome)
        try:
            now = await self._gateway.lead(told.lead_id)
        except CrmError:
            return Aligned(Aligning.UNKNOWN, outcome)
        if told.seen_in(now.values, timedelta()) is Seen.WRITTEN:
            return Aligned(Aligning.DONE)
        return Aligned(Aligning.NOT_SHOWN, outcome)

    def _waited(self, told: LeadChange) -> timedelta:
        """Since the request can have left last; an earlier run's, when this one began."""
        left_at = self._left_at.get(told.number) or max(told.at, self._begun_at)
        return self._clock.now() - left_at
