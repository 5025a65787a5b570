"""What is expected of a conversion, field by field; the server has the last word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from types import MappingProxyType

from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.matching import Candidate
from app.domain.plan import Plan
from app.domain.records import FieldValue, Module, Ref


class Unread(Enum):
    """The value isn't known: it was not read, or nobody documents what Zoho makes of it."""

    UNREAD = "unread"


UNREAD = Unread.UNREAD

Known = FieldValue | Unread
"""A value, None for known to be empty, or UNREAD."""


class MergeReading(StrEnum):
    """What a merge does to values of the target (api-facts.md section 10: the sources differ).

    A: empty fields are filled, others kept. B: with overwrite, mapped fields are replaced.
    """

    A = "A"
    B = "B"


class Effect(StrEnum):
    """What becomes of one field of the target."""

    CREATED = "created"
    FILLED = "filled"
    SAME = "same"
    KEPT = "kept"
    REPLACED = "replaced"
    DROPPED = "dropped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class FieldOutcome:
    """One row of *field, lead, existing record, expected after*.

    module and field are the target's; for DROPPED they are Leads and the lead's own field.
    """

    module: Module
    field: str
    label: str
    lead: Known
    existing: Known
    after: Known
    effect: Effect


@dataclass(frozen=True, slots=True)
class RecordPreview:
    """One module's part: target is the record merged into, name the one to show.

    updated False: the user may only read the target, so Zoho leaves its fields alone.
    """

    module: Module
    action: Action
    name: str
    target: Ref | None
    rows: tuple[FieldOutcome, ...] = ()
    updated: bool = True


class Mail(StrEnum):
    """An e-mail notice that Zoho sends."""

    LEAD_OWNER = "lead_owner"
    NEW_OWNER = "new_owner"


@dataclass(frozen=True, slots=True)
class Rename:
    """The account's name before and after, where overwrite changes it."""

    account: Ref
    after: str


@dataclass(frozen=True, slots=True)
class Preview:
    """All that is expected of a plan.

    records: contact, account, deal, those with action NONE included. dropped: the lead's values
    that reach no record. attachments None: not known; attachments_to None: there are none to move.
    mails: who is written to, a name of "" where not known. owner: of the records created.
    """

    records: tuple[RecordPreview, ...]
    dropped: tuple[FieldOutcome, ...] = ()
    attachments: int | None = 0
    attachments_to: Module | None = None
    tags: Mapping[Module, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    mails: tuple[tuple[Mail, str], ...] = ()
    owner: Ref | None = None
    owner_changes: bool = False
    rename: Rename | None = None
    contact_role: Ref | None = None

    def record(self, module: Module) -> RecordPreview:
        """The part of that module."""
        return next(r for r in self.records if r.module is module)


def preview(
    context: DecisionContext, plan: Plan, reading: MergeReading = MergeReading.A
) -> Preview:
    """What is expected of the plan, from the org's own mapping (Field.maps_to)."""
    raise NotImplementedError


def candidate_rows(context: DecisionContext, candidate: Candidate) -> tuple[FieldOutcome, ...]:
    """The rows of a candidate's card: merging into it without overwrite."""
    raise NotImplementedError
