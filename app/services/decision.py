"""Reads from the server all that is known of one lead when it is decided upon."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from app.domain.context import EDITABLE, DecisionContext
from app.domain.errors import CrmError, RequestRefused
from app.domain.matching import Candidate, Matches, ranked
from app.domain.metadata import OrgSetup
from app.domain.records import TAGS, Attachment, Hindrance, Lead, Module, RecordId, Values
from app.services.ports import CrmGateway

HINDRANCES = {
    "RECORD_LOCKED": Hindrance.LOCKED,
    "NOT_APPROVED": Hindrance.NOT_APPROVED,
    "NOT_REVIEWED": Hindrance.UNDER_REVIEW,
}
"""Conversion options refuse a hindered lead with these codes (api-facts.md section 2)."""


class DecisionReader:
    """Lead, matches and attachments in parallel, then the candidates' fields in parallel."""

    def __init__(self, gateway: CrmGateway) -> None:
        self._gateway = gateway

    async def read(self, lead_id: RecordId, setup: OrgSetup, today: date) -> DecisionContext:
        """The context.

        Raises:
            CrmError: where the lead or its matches can't be read (RecordMissing: gone). What else
                can't be read is left unknown.
        """
        lead, matches, attachments = await asyncio.gather(
            self._gateway.lead(lead_id),
            self._gateway.matches(lead_id),
            self._attachments(lead_id),
            return_exceptions=True,
        )
        if isinstance(lead, BaseException):
            raise lead
        if isinstance(matches, BaseException):
            lead, matches = _hindered(lead, matches), Matches(told=False)
        known = None if isinstance(attachments, BaseException) else attachments
        contacts, accounts = await self._candidate_values(matches, setup)
        return DecisionContext(
            lead=lead,
            matches=replace(
                matches,
                contacts=ranked(_with_values(c, contacts) for c in matches.contacts),
                accounts=ranked(_with_values(a, accounts) for a in matches.accounts),
            ),
            setup=setup,
            attachments=known,
            today=today,
            linked_accounts=accounts,
        )

    async def _attachments(self, lead_id: RecordId) -> tuple[Attachment, ...] | None:
        try:
            return await self._gateway.attachments(lead_id)
        except CrmError:
            return None

    async def _candidate_values(
        self, matches: Matches, setup: OrgSetup
    ) -> tuple[Mapping[RecordId, Values], Mapping[RecordId, Values]]:
        linked = (c.account.id for c in matches.contacts if c.account)
        account_ids = dict.fromkeys([*(a.id for a in matches.accounts), *linked])
        return await asyncio.gather(
            self._records(Module.CONTACTS, [c.id for c in matches.contacts], setup, TAGS),
            self._records(Module.ACCOUNTS, account_ids, setup, TAGS, EDITABLE),
        )

    async def _records(
        self, module: Module, ids: Iterable[RecordId], setup: OrgSetup, *more: str
    ) -> Mapping[RecordId, Values]:
        wanted, fields = tuple(ids), _written_fields(setup, module)
        if not wanted or not fields or module not in setup.modules:
            return {}
        try:
            return await self._gateway.records(module, wanted, (*fields, *more))
        except CrmError:
            return {}


def _written_fields(setup: OrgSetup, module: Module) -> tuple[str, ...]:
    """The fields that conversion may write in a module, as far as the org has them."""
    targets = ((f.maps_to or {}).get(module, "") for f in setup.fields.get(Module.LEADS, ()))
    return tuple(dict.fromkeys(t for t in targets if t and setup.field(module, t) is not None))


def _with_values(candidate: Candidate, read: Mapping[RecordId, Values]) -> Candidate:
    return replace(candidate, values={**candidate.values, **read.get(candidate.id, {})})


def _hindered(lead: Lead, refusal: BaseException) -> Lead:
    """The lead with the hindrance that the refusal of its matches tells; raises any other one."""
    if not isinstance(refusal, RequestRefused):
        raise refusal
    told = HINDRANCES.get(refusal.problem.code, Hindrance.NONE)
    hindrance = lead.row.hindrance or told
    if hindrance is Hindrance.NONE:
        raise refusal
    return replace(lead, row=lead.row._replace(hindrance=hindrance))
