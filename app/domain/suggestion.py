"""Which lane a lead belongs to, and what Segue would do with it."""

from __future__ import annotations

from app.domain.matching import Ground, Lane, Matches, Suggestion
from app.domain.metadata import OrgSetup
from app.domain.records import Hindrance, Lead, LeadRow


def unread(row: LeadRow) -> Suggestion:
    """What the row alone tells, before its matches are read."""
    if row.hindrance is not Hindrance.NONE:
        return Suggestion(Lane.BLOCKED, Ground.LEAD_HINDERED, hindrance=row.hindrance)
    return Suggestion(Lane.UNREAD, Ground.NOT_READ)


def suggest(
    lead: Lead, matches: Matches, setup: OrgSetup, *, deal_wanted: bool = False
) -> Suggestion:
    """The safe default for a lead (design.md, Lanes)."""
    raise NotImplementedError
