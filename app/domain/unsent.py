"""Decisions that came to nothing since Segue ended: nobody else knows of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from app.domain.plan import Plan
from app.domain.records import RecordId
from app.domain.typed_json import made, told

MOST_UNSENT: Final = 5_000


@dataclass(frozen=True, slots=True)
class Unsent:
    """A decision without effect in Zoho. name: the lead's. decided_at: aware."""

    plan: Plan
    name: str
    decided_at: datetime

    @property
    def lead_id(self) -> RecordId:
        """The lead that it is about."""
        return self.plan.lead_id


def to_document(decisions: Mapping[RecordId, Unsent]) -> list[Any]:
    """JSON values."""
    return [told(one) for one in decisions.values()]


def from_document(document: object) -> dict[RecordId, Unsent]:
    """The decisions. Raises ValueError where they are none."""
    if not isinstance(document, list) or len(document) > MOST_UNSENT:
        raise ValueError("not decisions")
    decisions = [made(Unsent, one) for one in document]
    if any(one.decided_at.tzinfo is None for one in decisions):
        raise ValueError("a moment without a zone")
    return {one.lead_id: one for one in decisions}
