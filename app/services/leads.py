"""The queue: the pending leads, page by page and none left out."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Final

from app.domain.records import LeadPage, RecordId
from app.services.ports import CrmGateway

_MOST_LOOKED_FOR: Final = 500
"""Leads of the last reading that are looked for by their ids: five calls. Where more are gone at
once, somebody has cleared up.
"""


class LeadService:
    """Reads the pending leads."""

    def __init__(self, gateway: CrmGateway) -> None:
        self._gateway = gateway
        self._pending: frozenset[RecordId] = frozenset()

    async def pages(self) -> AsyncIterator[LeadPage]:
        """The pending leads, newest first; each lead comes once. Raises a CrmError.

        Where one leaves between two pages, all after it move up, and what stood first on the next
        page is never seen: so whoever was there the last time and isn't now is asked for by its id.
        """
        found: set[RecordId] = set()
        several = False
        async for page in self._gateway.pending_leads():
            found.update(row.id for row in page.rows)
            several = several or page.more
            yield page
        missing = tuple(self._pending - found) if several else ()
        if 0 < len(missing) <= _MOST_LOOKED_FOR:
            rows = await self._gateway.pending_among(missing)
            found.update(row.id for row in rows)
            yield LeadPage(rows, more=False)
        self._pending = frozenset(found)
