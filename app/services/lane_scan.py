"""Looks over the queue in the background: a probable lane for hundreds of leads in a few calls.

What looks ready is then confirmed by Zoho's own answer, lead by lead. Nothing is spent beyond the
budget; where it ends, or the network does, what was found so far stays and the rest stays unread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from app.domain import prescan
from app.domain.errors import CrmError, RequestRefused, TooManyRequests
from app.domain.matching import Candidate, Lane, Matches, Suggestion
from app.domain.prescan import Found, ScanPlan
from app.domain.records import Hindrance, Lead, LeadRow, Module, RecordId, Values
from app.domain.suggestion import suggest
from app.services.clock import Clock
from app.services.decision import HINDRANCES
from app.services.ports import CrmGateway
from app.services.session import Session
from app.services.spending import Spending

FRESH_FOR: Final = 900.0
"""Seconds for which a lead isn't looked at again, unless it has changed."""
_LEADS_TOGETHER: Final = 100
_MOST_PAGES: Final = 3
_REFUSED_QUERIES: Final = frozenset({"INVALID_QUERY", "SYNTAX_ERROR", "LIMIT_EXCEEDED"})

Tell = Callable[[Mapping[RecordId, Suggestion]], object]


class Pause(StrEnum):
    """Why the looking over goes on no further."""

    NONE = ""
    BUDGET = "budget"
    SLOWED = "slowed"
    UNREACHABLE = "unreachable"
    NOT_ALLOWED = "not_allowed"


class _Ended(Exception):
    def __init__(self, pause: Pause) -> None:
        self.pause = pause


class LaneScan:
    """pause: why it stopped; as_of: when it last came to an end. spending may be exchanged."""

    def __init__(
        self, gateway: CrmGateway, session: Session, clock: Clock, spending: Spending
    ) -> None:
        self._gateway = gateway
        self._session = session
        self._clock = clock
        self.spending = spending
        self.pause = Pause.NONE
        self.as_of: datetime | None = None
        self._plan: ScanPlan | None = None
        self._can_query = True
        self._seen: dict[RecordId, tuple[str, float]] = {}
        self._to_confirm: dict[RecordId, tuple[Lead, Found]] = {}
        self._sure_meanwhile: set[RecordId] = set()

    def note_sure(self, row: LeadRow) -> None:
        """Zoho's own answer about this lead was read by somebody else: it isn't looked at soon, and
        what is on its way about it is older.
        """
        self._seen[row.id] = (row.modified_time, self._clock.monotonic())
        self._to_confirm.pop(row.id, None)
        self._sure_meanwhile.add(row.id)

    def forget(self, lead_id: RecordId) -> None:
        """What is known of the lead is doubtful, or it has left the queue."""
        self._seen.pop(lead_id, None)
        self._to_confirm.pop(lead_id, None)

    async def run(self, rows: Iterable[LeadRow], tell: Tell) -> None:
        """Look over the leads that were not looked at lately, and confirm what looks ready.

        tell hears what was found, a block at a time. Ends early where `pause` then says why.
        """
        self.pause = Pause.NONE
        free = [row for row in rows if row.hindrance is Hindrance.NONE]
        there = {row.id for row in free}
        self._to_confirm = {i: one for i, one in self._to_confirm.items() if i in there}
        try:
            await self._look_over([row for row in free if self._is_due(row)], tell)
            await self._confirm(tell)
        except _Ended as end:
            self.pause = end.pause
        except TooManyRequests:
            self.pause = Pause.SLOWED
        except RequestRefused:
            self.pause = Pause.NOT_ALLOWED
        except CrmError:
            self.pause = Pause.UNREACHABLE
        if self._seen:
            self.as_of = self._clock.now()

    def _is_due(self, row: LeadRow) -> bool:
        seen = self._seen.get(row.id)
        if seen is None or seen[0] != row.modified_time:
            return True
        return self._clock.monotonic() - seen[1] > FRESH_FOR

    # --- the look at contacts and accounts -----------------------------------------------------

    async def _look_over(self, rows: Sequence[LeadRow], tell: Tell) -> None:
        """Tell what the leads probably are. Of those that look ready, and of those that can't be
        looked at this way, only Zoho's own answer can tell more.
        """
        plan = self._plan = self._plan or prescan.scan_plan(self._session.setup)
        unjudged: list[Lead] = []
        self._sure_meanwhile.clear()
        for at in range(0, len(rows), _LEADS_TOGETHER):
            leads = await self._read_leads(rows[at : at + _LEADS_TOGETHER], plan)
            can_judge: list[Lead] = []
            for lead in leads:
                (can_judge if prescan.can_judge(plan, lead) else unjudged).append(lead)
            for some in prescan.blocks(can_judge):
                found = await self._find(some) if self._can_query else None
                if found is None:
                    unjudged += some
                else:
                    self._tell_found(self._still_unsure(some), found, tell)
        self._to_confirm |= {one.id: (one, Found(plan)) for one in self._still_unsure(unjudged)}

    def _still_unsure(self, leads: Iterable[Lead]) -> list[Lead]:
        """Those of which Zoho's own answer wasn't read while they were looked at."""
        return [lead for lead in leads if lead.id not in self._sure_meanwhile]

    def _tell_found(self, leads: Sequence[Lead], found: Found, tell: Tell) -> None:
        told = {lead.id: found.suggestion(lead, self._session.setup) for lead in leads}
        for lead in leads:
            self._to_confirm.pop(lead.id, None)  # of an earlier look, before the lead was changed
            if told[lead.id].lane is Lane.READY:
                self._to_confirm[lead.id] = (lead, found)
        self._note(leads)
        tell(told)

    async def _read_leads(self, rows: Sequence[LeadRow], plan: ScanPlan) -> list[Lead]:
        """The leads with the fields that rows don't have."""
        fields = plan.lead_fields
        known = {field.api_name for field in self._session.setup.fields.get(Module.LEADS, ())}
        fields = tuple(name for name in fields if name in known)
        more: Mapping[RecordId, Values] = {}
        if fields and rows:
            await self._spend(1)
            more = await self._gateway.records(Module.LEADS, [row.id for row in rows], fields)
        return [prescan.as_lead(row, more.get(row.id, {})) for row in rows]

    async def _find(self, leads: Sequence[Lead]) -> Found | None:
        """What matches the leads; None where Zoho takes no such query."""
        while (plan := self._plan) is not None:
            found = Found(plan)
            try:
                for module in plan.ways:
                    await self._find_in(module, plan, leads, found)
            except RequestRefused as refusal:
                problem = refusal.problem
                if problem.code not in _REFUSED_QUERIES or problem.credits_used_up:
                    raise
                simpler = prescan.plainer(plan)
                if simpler is None:
                    break
                self._plan = simpler
            else:
                return found
        self._can_query = False
        return None

    async def _find_in(
        self, module: Module, plan: ScanPlan, leads: Sequence[Lead], found: Found
    ) -> None:
        wanted = prescan.wanted_values(plan, module, leads)
        if not wanted:
            return
        names, offset = prescan.columns(plan, module, self._session.setup), 0
        for _ in range(_MOST_PAGES):
            await self._spend(1)
            page = await self._gateway.records_with(module, names, wanted, offset)
            found.add(module, page)
            offset += len(page.rows)
            if not page.more or not page.rows:
                return
        found.is_cut = True

    # --- Zoho's own answer ---------------------------------------------------------------------

    async def _confirm(self, tell: Tell) -> None:
        for lead, found in list(self._to_confirm.values()):
            if lead.id not in self._to_confirm:
                continue  # somebody else has read Zoho's answer meanwhile
            await self._spend(1)
            suggestion = await self._confirmed(lead, found)
            if self._to_confirm.pop(lead.id, None) is not None and suggestion is not None:
                self._note([lead])
                tell({lead.id: suggestion})

    async def _confirmed(self, lead: Lead, found: Found) -> Suggestion | None:
        """What Zoho's answer says of the lead; None where it says nothing for sure."""
        setup = self._session.setup
        try:
            matches = await self._gateway.matches(lead.id)
        except RequestRefused as refusal:
            hindrance = HINDRANCES.get(refusal.problem.code)
            if hindrance is None:
                return None
            lead = replace(lead, row=lead.row._replace(hindrance=hindrance))
            return suggest(lead, Matches(told=False), setup)
        known = replace(matches, accounts=tuple(map(found.completed, matches.accounts)))
        suggestion = suggest(lead, known, setup)
        if suggestion.lane is Lane.READY and not _is_whole(lead, suggestion.account):
            return replace(suggestion, probable=True)
        return suggestion

    # --- what was done and spent ---------------------------------------------------------------

    def _note(self, leads: Iterable[Lead]) -> None:
        now = self._clock.monotonic()
        self._seen.update((lead.id, (lead.row.modified_time, now)) for lead in leads)

    async def _spend(self, cost: int) -> None:
        if not await self.spending.take(cost):
            raise _Ended(Pause.BUDGET)


def _is_whole(lead: Lead, account: Candidate | None) -> bool:
    """Whether the websites could be compared, as the suggestion wants them to be."""
    return account is None or not lead.values.get("Website") or "Website" in account.values
