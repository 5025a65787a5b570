"""The queue: pending leads page by page, their owners, one row afresh."""

from __future__ import annotations

from collections.abc import AsyncIterator

from app.domain.records import LeadPage, LeadRow, RecordId, Ref
from app.services.ports import CrmGateway


class LeadService:
    """Reads the pending leads."""

    def __init__(self, gateway: CrmGateway) -> None:
        self._gateway = gateway

    def pages(self) -> AsyncIterator[LeadPage]:
        """The pending leads, newest first. Each row comes once, also where leads arrive while
        paging. Raises a CrmError."""
        raise NotImplementedError

    def owners(self) -> tuple[Ref, ...]:
        """The owners of the rows that pages() gave so far, by name."""
        raise NotImplementedError

    async def row(self, lead_id: RecordId) -> LeadRow | None:
        """One row as it is now; None: gone or converted, it leaves the queue. Raises CrmError."""
        raise NotImplementedError
