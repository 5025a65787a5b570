"""What the services need from outside; adapters fit these structurally, without importing them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from app.domain.accounts import Credentials
from app.domain.check import Probe
from app.domain.mass import MassPlan, MassProgress
from app.domain.matching import Matches
from app.domain.metadata import OrgSetup
from app.domain.outcome import Outcome
from app.domain.pacing import Pacing
from app.domain.plan import Plan
from app.domain.quests import Quest
from app.domain.records import (
    Attachment,
    FoundPage,
    Lead,
    LeadPage,
    LeadRow,
    LeadState,
    Module,
    RecordId,
    Values,
)
from app.domain.written import UpdateOutcome

AboutToSend = Callable[[], Awaitable[None]]
"""Awaited right before the first byte of each try, when nothing is left to wait for. What it raises
goes to the caller, and nothing is sent."""


class CrmGateway(Protocol):
    """Zoho CRM in domain types. Every read raises a CrmError; the two conversions never do."""

    async def setup(self) -> OrgSetup:
        """All the metadata of the org (fields, layouts, pipelines, users, roles, tags)."""
        ...

    async def probe(self) -> tuple[Probe, ...]:
        """What may be read beside the metadata. Never raises a CrmError; costs some credits."""
        ...

    def pending_leads(self) -> AsyncIterator[LeadPage]:
        """The unconverted leads, newest first, page by page (200 rows a page)."""
        ...

    async def pending_among(self, lead_ids: Sequence[RecordId]) -> tuple[LeadRow, ...]:
        """The rows of those that are pending, up to a hundred leads in one call."""
        ...

    async def lead(self, lead_id: RecordId) -> Lead:
        """The whole lead. Raises RecordMissing where it is gone or converted."""
        ...

    async def matches(self, lead_id: RecordId) -> Matches:
        """Lead Conversion Options; an empty Matches for 204."""
        ...

    async def attachments(self, lead_id: RecordId) -> tuple[Attachment, ...]:
        """The files attached to the lead."""
        ...

    async def records(
        self, module: Module, ids: Sequence[RecordId], fields: Sequence[str]
    ) -> Mapping[RecordId, Values]:
        """The named fields of records by id; a record that can't be read is missing.

        A name with a $ is one of Zoho's own yes-or-no marks; one that isn't told is left out.
        """
        ...

    async def records_with(
        self,
        module: Module,
        fields: Sequence[str],
        wanted: Mapping[str, Sequence[str]],
        offset: int = 0,
    ) -> FoundPage:
        """A page of the records that have one of the wanted values in one of the fields; one call.

        Raises:
            ValueError: where that can't be asked for (domain.prescan.can_ask, MOST_VALUES).
        """
        ...

    async def similar(self, quest: Quest) -> Mapping[RecordId, Values]:
        """The records of a quest, 200 at most."""
        ...

    async def update_lead(self, lead_id: RecordId, values: Values) -> UpdateOutcome:
        """Write some fields of a lead, once. Never raises for what server or network did."""
        ...

    async def convert(self, plan: Plan, about_to_send: AboutToSend) -> Outcome:
        """Send the conversion once. Never raises for what the server or the network did."""
        ...

    async def mass_convert(self, plan: MassPlan, about_to_send: AboutToSend) -> Outcome:
        """Send the conversion of many leads once, as one job; Scheduled is its good end."""
        ...

    async def mass_status(self, job_id: str) -> MassProgress:
        """How far a job is: counts only, the leads themselves tell which were converted.

        Raises:
            ValueError: where the id is none.
        """
        ...

    async def lead_state(self, lead_id: RecordId) -> LeadState:
        """Re-read a lead with converted=both, to learn what a conversion did."""
        ...

    async def lead_states(self, lead_ids: Sequence[RecordId]) -> Mapping[RecordId, LeadState]:
        """The same for many leads, up to a hundred in one call; all of them are in the result."""
        ...

    async def deleted_leads(self, since: datetime | None = None) -> frozenset[RecordId]:
        """The deleted leads, the newest 2,000 at most; since (aware): after that moment only."""
        ...

    def request_text(self, plan: Plan) -> str:
        """The exact request that convert would send: method, URL, blank line, indented JSON."""
        ...

    def record_url(self, module: Module, record_id: RecordId) -> str:
        """The page of a record in Zoho's web interface."""
        ...

    def granted_scopes(self) -> tuple[str, ...]:
        """What Zoho said that the access allows; () where it has not."""
        ...

    def credits_left(self) -> int | None:
        """API credits left as Zoho last told, None where it has not."""
        ...

    def clock_skew(self) -> timedelta | None:
        """Zoho's clock minus this computer's, to a second or so; None before any answer."""
        ...

    def pacing(self) -> Pacing:
        """What waits now, until when and why."""
        ...

    def watch_pacing(self, listener: Callable[[Pacing], object]) -> Callable[[], None]:
        """Tell the listener, on the loop, when a call begins or ends waiting; the result ends that.

        Time passes without a word: at the `until` of what was told last, ask again.
        """
        ...

    def watch_access_loss(self, listener: Callable[[], object]) -> Callable[[], None]:
        """Tell the listener, on the loop and once a loss, that only a sign-in helps any more; the
        result ends that.
        """
        ...

    def signed_in_again(self, credentials: Credentials) -> None:
        """Go on by these; what waits for an access and what is open stays as it is."""
        ...

    async def reset_connections(self) -> None:
        """Drop all connections, as after a sleep or in another network.

        A conversion on the wire becomes Unknown at once; reads are tried again.
        """
        ...

    async def aclose(self) -> None:
        """Close the connections; requests on the wire are given up."""
        ...
