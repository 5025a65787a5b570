"""Records that look like a lead's though Zoho won't match them, and aligning the lead with one.

They are asked for when a person looks at a lead whose contact would be new (two COQL queries, two
credits of the budget that the work in the background has), and kept for a while.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final
from weakref import WeakValueDictionary

from app.domain.context import DecisionContext
from app.domain.errors import CrmError, RecordMissing
from app.domain.likeness import Ratio
from app.domain.near_misses import Change, Looked, NearMiss, Similar, near_misses
from app.domain.outcome import NotSent, Refused, Unknown
from app.domain.quests import quests
from app.domain.records import Lead, RecordId
from app.domain.values import as_text
from app.domain.written import Written
from app.services.clock import Clock
from app.services.ports import CrmGateway
from app.services.spending import Spending

MAX_AGE: Final = 600.0
"""Seconds for which what was found is shown without asking again."""
_KEPT: Final = 200


@dataclass(frozen=True, slots=True)
class Alignment:
    """Fields of a lead were changed, be it so that Zoho may match it; at: aware, in UTC. name: the
    lead's.
    """

    lead_id: RecordId
    name: str
    changes: tuple[Change, ...]
    at: datetime


class Aligning(StrEnum):
    """How an alignment ended.

    DONE: the lead has the values. CHANGED: somebody changed the lead meanwhile, nothing was
    written. GONE: it is converted or deleted. REFUSED, NOT_SENT: nothing was written. UNKNOWN: it
    may have been written, and the lead can't be read.
    """

    DONE = "done"
    CHANGED = "changed"
    GONE = "gone"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Aligned:
    """outcome: what the request itself came to, where one was sent and not taken."""

    how: Aligning
    outcome: Refused | NotSent | Unknown | None = None


@dataclass(slots=True)
class _Entry:
    similar: Similar
    modified_time: str
    read_at: float
    known: frozenset[RecordId] = field(default_factory=frozenset)


class NearMissService:
    """Looks for near misses, and writes into a lead what a person has agreed to.

    spending: the budget of the work in the background, which may be exchanged.
    """

    def __init__(
        self, gateway: CrmGateway, clock: Clock, spending: Spending, ratio: Callable[[], Ratio]
    ) -> None:
        self._gateway = gateway
        self.spending = spending
        self._clock = clock
        self._ratio = ratio
        self._kept: OrderedDict[RecordId, _Entry] = OrderedDict()
        self._looks: WeakValueDictionary[RecordId, asyncio.Lock] = WeakValueDictionary()
        self._listeners: list[Callable[[Alignment], object]] = []

    def kept(self, context: DecisionContext) -> Similar | None:
        """What is known already, and still fits the lead and its matches."""
        entry = self._kept.get(context.lead.id)
        if entry is None or self._clock.monotonic() - entry.read_at > MAX_AGE:
            return None
        fits = entry.modified_time == context.lead.row.modified_time
        return entry.similar if fits and entry.known == _candidates(context) else None

    async def look(self, context: DecisionContext, *, asked: bool = False) -> Similar:
        """Look for them, unless that is known. asked: by the user, whatever it costs."""
        lead_id = context.lead.id
        one_at_a_time = self._looks[lead_id] = self._looks.get(lead_id) or asyncio.Lock()
        async with one_at_a_time:  # the pane and the form ask for the same
            return await self._looked(context, asked=asked)

    async def _looked(self, context: DecisionContext, *, asked: bool) -> Similar:
        known = self.kept(context)
        if known is not None and not (asked and known.looked is not Looked.DONE):
            return known
        wanted = quests(context)
        if not asked and wanted and not await self.spending.take(len(wanted)):
            return Similar(Looked.SPARED)
        try:
            answers = await asyncio.gather(*(self._gateway.similar(one) for one in wanted))
        except CrmError:
            return Similar(Looked.FAILED)
        found = {one.module: answer for one, answer in zip(wanted, answers, strict=True)}
        # Hundreds of records take some 10 ms, which the window shouldn't feel.
        misses = await asyncio.to_thread(lambda: near_misses(context, found, self._ratio()))
        similar = Similar(Looked.DONE, misses)
        self._keep(context, similar)
        return similar

    async def align(self, lead: Lead, miss: NearMiss) -> Aligned:
        """Write the changes of a near miss into the lead, if it is still as it was shown."""
        return await self.write(lead, miss.changes)

    async def write(self, lead: Lead, changes: Sequence[Change]) -> Aligned:
        """Write changes into a lead, if it is still as it was shown; "" empties a field."""
        hindrance = await self._hindrance(lead, changes)
        if hindrance is not None:
            return hindrance
        lead_id, values = lead.id, {change.field: change.new or None for change in changes}
        outcome = await self._gateway.update_lead(lead_id, values)
        if isinstance(outcome, Unknown):
            return await self._found_out(lead, changes, outcome)
        if isinstance(outcome, Written):
            return self._done(lead, changes)
        refused = isinstance(outcome, Refused)
        return Aligned(Aligning.REFUSED if refused else Aligning.NOT_SENT, outcome)

    def watch(self, listener: Callable[[Alignment], object]) -> None:
        """Tell the listener of each alignment that took place."""
        self._listeners.append(listener)

    async def _hindrance(self, lead: Lead, changes: Sequence[Change]) -> Aligned | None:
        """Why nothing is written: the lead isn't what the user has seen."""
        try:
            fresh = await self._gateway.lead(lead.id)
        except RecordMissing:
            return Aligned(Aligning.GONE)
        except CrmError as error:
            return Aligned(Aligning.NOT_SENT, NotSent(str(error), error.trouble))
        unchanged = fresh.row.modified_time == lead.row.modified_time and _as_shown(fresh, changes)
        return None if unchanged else Aligned(Aligning.CHANGED)

    async def _found_out(self, lead: Lead, changes: Sequence[Change], outcome: Unknown) -> Aligned:
        """No answer: the lead itself tells. Writing the same once more would do no harm."""
        try:
            now = await self._gateway.lead(lead.id)
        except CrmError:
            return Aligned(Aligning.UNKNOWN, outcome)
        if all(as_text(now.values.get(one.field)) == one.new for one in changes):
            return self._done(lead, changes)
        return Aligned(Aligning.NOT_SENT, NotSent(outcome.reason, outcome.kind))

    def _done(self, lead: Lead, changes: Sequence[Change]) -> Aligned:
        self._kept.pop(lead.id, None)
        for listener in self._listeners:
            listener(Alignment(lead.id, lead.row.name, tuple(changes), self._clock.now()))
        return Aligned(Aligning.DONE)

    def _keep(self, context: DecisionContext, similar: Similar) -> None:
        lead = context.lead
        now = self._clock.monotonic()
        entry = _Entry(similar, lead.row.modified_time, now, _candidates(context))
        self._kept[lead.id] = entry
        self._kept.move_to_end(lead.id)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)


def _candidates(context: DecisionContext) -> frozenset[RecordId]:
    matches = context.matches
    return frozenset(one.id for one in (*matches.contacts, *matches.accounts))


def _as_shown(lead: Lead, changes: Sequence[Change]) -> bool:
    return all(as_text(lead.values.get(one.field)) == one.old for one in changes)
