"""The records that match a lead, why they match, and what follows from it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.domain.records import Hindrance, LeadRow, Module, RecordId, Ref, Values


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


class Lane(StrEnum):
    """Where a lead stands in the queue (design.md, Lanes)."""

    READY = "ready"
    NEW = "new"
    CHOOSE = "choose"
    BLOCKED = "blocked"
    UNREAD = "unread"  # its matches were not read yet: nothing may be claimed


class Ground(StrEnum):
    """Why a lead stands in its lane; ui/detail words each of them."""

    UNIQUE_FIELD = "unique_field"
    EMAIL = "email"
    ACCOUNT_ONLY = "account_only"
    NOTHING_MATCHES = "nothing_matches"
    SEVERAL_CONTACTS = "several_contacts"
    SEVERAL_ACCOUNTS = "several_accounts"
    CONFLICT = "conflict"
    NAME_ONLY = "name_only"
    NAME_DIFFERS = "name_differs"  # the value matches, but the person is called otherwise
    LEAD_HINDERED = "lead_hindered"
    TARGET_HINDERED = "target_hindered"
    TARGET_READ_ONLY = "target_read_only"
    CONVERSION_IMPOSSIBLE = "conversion_impossible"
    DEAL_IMPOSSIBLE = "deal_impossible"  # a deal is wanted, a mandatory field can't be filled
    NOT_READ = "not_read"
    CHANGED_MEANWHILE = "changed_meanwhile"  # since it was decided upon; nothing was sent


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What Segue would do with a lead, and on what ground.

    contact and account are set only where the lane is READY (merge there); None in NEW means
    create. reason is the match that decided, hindrance what stands in the way. probable: it rests
    on a look at the records alone, not on Zoho's own answer; nothing may be converted on it.
    """

    lane: Lane
    ground: Ground
    contact: Candidate | None = None
    account: Candidate | None = None
    reason: MatchReason | None = None
    hindrance: Hindrance = Hindrance.NONE
    probable: bool = False


def unread(row: LeadRow) -> Suggestion:
    """What the row alone tells, before its matches are read."""
    if row.hindrance is not Hindrance.NONE:
        return Suggestion(Lane.BLOCKED, Ground.LEAD_HINDERED, hindrance=row.hindrance)
    return Suggestion(Lane.UNREAD, Ground.NOT_READ)
