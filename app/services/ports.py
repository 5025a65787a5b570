"""What the services need from outside; adapters fit these structurally, without importing them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from typing import Protocol

from app.domain.matching import Matches
from app.domain.metadata import OrgSetup
from app.domain.outcome import Outcome
from app.domain.plan import Plan
from app.domain.records import (
    Attachment,
    Lead,
    LeadPage,
    LeadState,
    Module,
    RecordId,
    Values,
)


class CrmGateway(Protocol):
    """Zoho CRM in domain types. Every read raises a CrmError; convert never raises one."""

    async def setup(self) -> OrgSetup:
        """All the metadata of the org (fields, layouts, pipelines, users, roles, tags)."""
        ...

    def pending_leads(self) -> AsyncIterator[LeadPage]:
        """The unconverted leads, newest first, page by page (200 rows a page)."""
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
        """The named fields of records by id; a record that can't be read is missing."""
        ...

    async def convert(self, plan: Plan) -> Outcome:
        """Send the conversion once. Never raises for what the server or the network did."""
        ...

    async def lead_state(self, lead_id: RecordId) -> LeadState:
        """Re-read a lead with converted=both, to learn what a conversion did."""
        ...

    def request_text(self, plan: Plan) -> str:
        """The exact request that convert would send: method, URL, blank line, indented JSON."""
        ...

    def record_url(self, module: Module, record_id: RecordId) -> str:
        """The page of a record in Zoho's web interface."""
        ...

    def credits_left(self) -> int | None:
        """API credits left as Zoho last told, None where it has not."""
        ...

    async def aclose(self) -> None:
        """Close the connections; requests on the wire are given up."""
        ...
