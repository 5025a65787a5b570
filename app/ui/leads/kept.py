"""The queue of the last run, shown before this one's has been read, and kept for the next."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.lead_row import LeadRow, RecordId
from app.services.kept_leads import KeptLeads
from app.ui.leads.panel import LeadsPanel


class KeptQueue:
    """Joins the panel to the cache; what is shown of it is always followed by a reading."""

    def __init__(self, panel: LeadsPanel, kept: KeptLeads) -> None:
        self._panel = panel
        self._kept = kept

    def show_first_page(self) -> None:
        """One page, for the first paint: the rest would delay it."""
        self._panel.append(self._kept.first_page())
        self._panel.begin_loading()

    def show_rest(self) -> None:
        """Everything else, as the window finds time."""
        self._panel.fill_from(self._kept.rest())

    async def keep(self, rows: Sequence[LeadRow]) -> None:
        """Keep these rows instead, in steps that the window doesn't feel."""
        import asyncio

        for _ in self._kept.store(rows):
            await asyncio.sleep(0)

    def remove(self, lead_id: RecordId) -> None:
        """The lead is no longer pending."""
        self._kept.remove(lead_id)

    def close(self) -> None:
        """Let go of the file."""
        self._kept.close()
