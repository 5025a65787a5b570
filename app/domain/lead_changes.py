"""Fields of leads that were changed with Segue, as the history remembers them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from app.domain.near_misses import Change
from app.domain.records import RecordId, Values, record_id
from app.domain.values import as_text, same

LATE: Final = timedelta(minutes=3)
"""After it nothing comes any more: what a request and its effect may take, and some time on top, as
with conversions (reliability.md section 3, Reconcile)."""


class ChangeState(StrEnum):
    """UNKNOWN: being written, or no answer came; only the lead can tell. WRITTEN: Zoho has taken
    it, or the lead shows it. REFUSED: Zoho said no. NOT_WRITTEN: it never left, or the lead
    doesn't show it long after.
    """

    UNKNOWN = "unknown"
    WRITTEN = "written"
    REFUSED = "refused"
    NOT_WRITTEN = "not_written"


class Seen(StrEnum):
    """What a look at the lead tells of a change. NOT_YET: the old values are there, which proves
    nothing so soon. ANOTHER: neither the old nor the new ones. GONE: it isn't pending any more.
    """

    WRITTEN = "written"
    NOT_WRITTEN = "not_written"
    NOT_YET = "not_yet"
    ANOTHER = "another"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class LeadChange:
    """One writing into one lead. name: the lead's; who: the user's; at: aware. code: Zoho's, where
    it refused. number: of its row, 0 where it isn't kept.
    """

    lead_id: RecordId
    name: str
    who: str
    at: datetime
    changes: tuple[Change, ...]
    state: ChangeState = ChangeState.WRITTEN
    code: str = ""
    number: int = field(default=0, compare=False)

    def seen_in(self, values: Values, waited: timedelta) -> Seen:
        """What the lead tells, read so long after the request can have left last."""
        if all(same(as_text(values.get(one.field)), one.new) for one in self.changes):
            return Seen.WRITTEN
        if not shows_old(values, self.changes):
            return Seen.ANOTHER
        return Seen.NOT_WRITTEN if waited >= LATE else Seen.NOT_YET


def shows_old(values: Values, changes: Iterable[Change]) -> bool:
    """Whether the lead has the values that it had before."""
    return all(as_text(values.get(one.field)) == one.old for one in changes)


def lead_change_text(told: LeadChange) -> str:
    """ASCII JSON: half a surrogate pair stays what it is."""
    changes = [[one.field, one.label, one.old, one.new] for one in told.changes]
    who = [told.lead_id, told.name, told.who, told.at.isoformat()]
    return json.dumps([*who, changes, told.state.value, told.code], separators=(",", ":"))


def lead_change_of(text: str, number: int = 0) -> LeadChange:
    """What was told. Raises ValueError where it is none."""
    try:
        lead_id, name, who, at, changes, state, code = json.loads(text)
        kept = tuple(Change(*map(str, change)) for change in changes)
        return LeadChange(
            record_id(lead_id),
            str(name),
            str(who),
            datetime.fromisoformat(at),
            kept,
            ChangeState(state),
            str(code),
            number,
        )
    except (TypeError, RecursionError) as error:
        raise ValueError("no change of a lead") from error
