"""Fields of leads that were changed with Segue, as the history remembers them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from app.domain.near_misses import Change
from app.domain.records import RecordId, record_id


@dataclass(frozen=True, slots=True)
class LeadChange:
    """One writing into one lead. name: the lead's; who: the user's; at: aware."""

    lead_id: RecordId
    name: str
    who: str
    at: datetime
    changes: tuple[Change, ...]


def lead_change_text(told: LeadChange) -> str:
    """ASCII JSON: half a surrogate pair stays what it is."""
    changes = [[one.field, one.label, one.old, one.new] for one in told.changes]
    content = [told.lead_id, told.name, told.who, told.at.isoformat(), changes]
    return json.dumps(content, separators=(",", ":"))


def lead_change_of(text: str) -> LeadChange:
    """What was told. Raises ValueError where it is none."""
    try:
        lead_id, name, who, at, changes = json.loads(text)
        kept = tuple(Change(*map(str, change)) for change in changes)
        return LeadChange(record_id(lead_id), str(name), str(who), datetime.fromisoformat(at), kept)
    except (TypeError, RecursionError) as error:
        raise ValueError("no change of a lead") from error
