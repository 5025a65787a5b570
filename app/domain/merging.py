"""What becomes of one field when a lead is merged into a record, or a record is made of it.

Zoho's sources differ (api-facts.md section 10); the two readings are kept here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.carrying import Carry
from app.domain.records import Module, Values
from app.domain.values import UNREAD, Known, known, same


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


class Doubt(StrEnum):
    """Why nothing can be expected of a field: nobody documents what Zoho makes of it.

    TOO_LONG: the text is longer than the target takes. NOT_A_CHOICE: the target's picklist lacks
    the value. TAKEN: it must be unique, and another record has it. UNTICKED: a box may count as
    blank or not. NOT_READ: one of the two sides isn't known. READ_ONLY: whether a contact that may
    only be read gets its first account.
    """

    TOO_LONG = "too_long"
    NOT_A_CHOICE = "not_a_choice"
    TAKEN = "taken"
    UNTICKED = "unticked"
    NOT_READ = "not_read"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True)
class FieldOutcome:
    """One row of *field, lead, existing record, expected after*.

    module and field are the target's; for DROPPED they are Leads and the lead's own field. doubt
    is there where the effect is UNKNOWN.
    """

    module: Module
    field: str
    label: str
    lead: Known
    existing: Known
    after: Known
    effect: Effect
    doubt: Doubt | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """A record merged into: what is known of it, and whether Zoho updates it.

    taken: fields whose value is unique and held by another record, so that it can't be filled in.
    """

    values: Values
    updated: bool = True
    taken: frozenset[str] = frozenset()


def created(carry: Carry) -> FieldOutcome | None:
    """The row of a new record; None where the lead has nothing for it."""
    if carry.value is None:
        return None
    if (doubt := _unfit(carry)) is not None:
        return _row(carry, None, UNREAD, Effect.UNKNOWN, doubt)
    return _row(carry, None, carry.value, Effect.CREATED)


def merged(carry: Carry, target: Target, *, replacing: bool) -> FieldOutcome | None:
    """The row of a merge; None where neither side has a value. replacing: reading B, overwrite."""
    existing = known(target.values, carry.target)
    if carry.value is None and (existing is None or existing is UNREAD):
        return None
    found = _effect(carry, existing, target, replacing=replacing)
    if isinstance(found, Doubt):
        return _row(carry, existing, UNREAD, Effect.UNKNOWN, found)
    after = {
        Effect.FILLED: carry.value,
        Effect.REPLACED: carry.value,
        Effect.SAME: existing,
        Effect.KEPT: existing,
    }
    return _row(carry, existing, after[found], found)


def _effect(carry: Carry, existing: Known, target: Target, *, replacing: bool) -> Effect | Doubt:
    if carry.value is None:
        return Effect.KEPT
    if carry.value is UNREAD or existing is UNREAD:
        return Doubt.NOT_READ if target.updated else Effect.KEPT
    if same(carry.value, existing):
        return Effect.SAME
    if not target.updated:
        return Effect.KEPT
    return _written(carry, existing, target, replacing=replacing)


def _written(carry: Carry, existing: Known, target: Target, *, replacing: bool) -> Effect | Doubt:
    if existing is False:
        return Doubt.UNTICKED  # nobody says whether an unticked box counts as blank
    if existing is not None and not replacing:
        return Effect.KEPT
    if (doubt := _unfit(carry)) is not None:
        return doubt
    if carry.target in target.taken:
        return Doubt.TAKEN
    return Effect.FILLED if existing is None else Effect.REPLACED


def _unfit(carry: Carry) -> Doubt | None:
    if carry.value is UNREAD:
        return Doubt.NOT_READ
    if carry.too_long:
        return Doubt.TOO_LONG
    return Doubt.NOT_A_CHOICE if carry.not_a_choice else None


def _row(
    carry: Carry, existing: Known, after: Known, effect: Effect, doubt: Doubt | None = None
) -> FieldOutcome:
    return FieldOutcome(
        carry.module, carry.target, carry.label, carry.value, existing, after, effect, doubt
    )
