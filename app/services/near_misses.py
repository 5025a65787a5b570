"""Records that look like a lead's though Zoho won't match them.

They are asked for when a person looks at a lead whose contact would be new (two COQL queries, two
credits of the budget that the work in the background has), and kept for a while.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final
from weakref import WeakValueDictionary

from app.domain.context import DecisionContext
from app.domain.errors import CrmError
from app.domain.likeness import Ratio
from app.domain.near_misses import Looked, Similar, near_misses
from app.domain.quests import quests
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.ports import CrmGateway
from app.services.spending import Spending

MAX_AGE: Final = 600.0
"""Seconds for which what was found is shown without asking again."""
_KEPT: Final = 200


@dataclass(slots=True)
class _Entry:
    similar: Similar
    modified_time: str
    read_at: float
    known: frozenset[RecordId] = field(default_factory=frozenset)


class NearMissService:
    """Looks for near misses.

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

    def forget(self, lead_id: RecordId) -> None:
        """The lead is another now."""
        self._kept.pop(lead_id, None)

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
