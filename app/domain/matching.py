"""The records that match a lead, why they match, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.lane import Ground, Lane, before_reading
from app.domain.records import Hindrance, LeadRow, Module, RecordId, Ref, Values

__all__ = [
    "Candidate",
    "Ground",
    "Lane",
    "LookedAt",
    "MatchReason",
    "Matches",
    "Suggestion",
    "ranked",
    "unread",
]


@dataclass(frozen=True, slots=True)
class MatchReason:
    """One field of a candidate that has the lead's value."""

    field: str
    label: str
    value: str
    unique: bool


@dataclass(frozen=True, slots=True)
class LookedAt:
    """A field that Zoho compared with the lead (preference_field_matched_value), hit or not."""

    module: Module
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """An existing contact or account that the lead may be merged into.

    values holds what the answer itself carried; the services layer fills in the fields that
    conversion would write, where they could be read. account is a contact's account.
    editable False: the user may read the record only (it converts, but is not updated).
    """

    module: Module
    id: RecordId
    name: str
    reasons: tuple[MatchReason, ...]
    values: Values
    hindrance: Hindrance = Hindrance.NONE
    editable: bool = True
    account: Ref | None = None
    account_locked: bool = False
    layout: Ref | None = None

    @property
    def usable(self) -> bool:
        """Whether Zoho would take this record as a target at all."""
        return self.hindrance is Hindrance.NONE and not self.account_locked


@dataclass(frozen=True, slots=True)
class Matches:
    """The answer of Lead Conversion Options for one lead, an empty one (204) included.

    told False: Zoho refused to tell (a locked or unapproved lead); nothing is known then, and the
    empty lists say nothing.
    """

    contacts: tuple[Candidate, ...] = ()
    accounts: tuple[Candidate, ...] = ()
    preferred: Module | None = None
    looked_at: tuple[LookedAt, ...] = ()
    multiple_layouts: tuple[str, ...] = ()
    told: bool = True

    def candidate(self, module: Module, id_: RecordId) -> Candidate | None:
        """The candidate of that module and id, None where the answer has none."""
        pool = self.contacts if module is Module.CONTACTS else self.accounts
        return next((c for c in pool if c.id == id_), None)


def ranked(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The usable first, then by what matched: a unique field, e-mail, another field, the name.

    Zoho's lists have no order of their own; its order of preference is the article's.
    """
    return tuple(sorted(candidates, key=lambda c: (not c.usable, _strength(c))))


def _strength(candidate: Candidate) -> int:
    if any(reason.unique for reason in candidate.reasons):
        return 0
    fields = {reason.field for reason in candidate.reasons}
    if "Email" in fields:
        return 1
    return 2 if fields - {"Full_Name", "Last_Name", "Account_Name"} else 3


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What Segue would do with a lead, and on what ground.

    contact and account are set only where the lane is READY (merge there); None in NEW means
    create. reason is the match that decided, hindrance what stands in the way. probable: it rests
    on a look at the records alone, not on Zoho's own answer; nothing may be converted on it. note:
    why the user set it aside, in their own words; until: the day it comes back (yyyy-MM-dd).
    """

    lane: Lane
    ground: Ground
    contact: Candidate | None = None
    account: Candidate | None = None
    reason: MatchReason | None = None
    hindrance: Hindrance = Hindrance.NONE
    probable: bool = False
    note: str = ""
    until: str = ""


def unread(row: LeadRow) -> Suggestion:
    """What the row alone tells, before its matches are read."""
    lane, ground = before_reading(row.hindrance)
    return Suggestion(lane, ground, hindrance=row.hindrance)
