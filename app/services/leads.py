"""The queue: pending leads page by page, their owners, one row afresh."""

from __future__ import annotations

from collections.abc import AsyncIterator

from app.domain.errors import RecordMissing
from app.domain.records import LeadPage, LeadRow, RecordId, Ref
from app.services.ports import CrmGateway


class LeadService:
    """Reads the pending leads."""

    def __init__(self, gateway: CrmGateway) -> None:
        self._gateway = gateway
        self._owners: dict[str, str] = {}

    async def pages(self) -> AsyncIterator[LeadPage]:
        """The pending leads, newest first; each lead comes once a run. Raises a CrmError."""
        async for page in self._gateway.pending_leads():
            self._owners.update((row.owner_id, row.owner_name) for row in page.rows if row.owner_id)
            yield page

    def owners(self) -> tuple[Ref, ...]:
        """The owners of the rows that pages() and row() gave so far, by name."""
        by_name = sorted(self._owners.items(), key=lambda owner: (owner[1].casefold(), owner[0]))
        return tuple(Ref(RecordId(id_), name) for id_, name in by_name)

    async def row(self, lead_id: RecordId) -> LeadRow | None:
        """One row as it is now; None: gone or converted, it leaves the queue. Raises CrmError."""
        try:
            row = (await self._gateway.lead(lead_id)).row
        except RecordMissing:
            return None
        if row.owner_id:
            self._owners[row.owner_id] = row.owner_name
        return row
