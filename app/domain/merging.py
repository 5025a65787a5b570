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
    if carry.value is UNREAD or not carry.fits:
        return _row(carry, None, UNREAD, Effect.UNKNOWN)
    return _row(carry, None, carry.value, Effect.CREATED)


def merged(carry: Carry, target: Target, *, replacing: bool) -> FieldOutcome | None:
    """The row of a merge; None where neither side has a value. replacing: reading B, overwrite."""
    existing = known(target.values, carry.target)
    if carry.value is None and (existing is None or existing is UNREAD):
        return None
    effect = _effect(carry, existing, target, replacing=replacing)
    after = {
        Effect.FILLED: carry.value,
        Effect.REPLACED: carry.value,
        Effect.SAME: existing,
        Effect.KEPT: existing,
    }
    return _row(carry, existing, after.get(effect, UNREAD), effect)


def _effect(carry: Carry, existing: Known, target: Target, *, replacing: bool) -> Effect:
    if carry.value is None:
        return Effect.KEPT
    if carry.value is UNREAD or existing is UNREAD:
        return Effect.UNKNOWN if target.updated else Effect.KEPT
    if same(carry.value, existing):
        return Effect.SAME
    if not target.updated:
        return Effect.KEPT
    return _written(carry, existing, target, replacing=replacing)


def _written(carry: Carry, existing: Known, target: Target, *, replacing: bool) -> Effect:
    # Nobody says whether an unticked box counts as blank.
    undocumented = existing is False or not carry.fits or carry.target in target.taken
    if existing is None or replacing:
        effect = Effect.FILLED if existing is None else Effect.REPLACED
        return Effect.UNKNOWN if undocumented else effect
    return Effect.UNKNOWN if existing is False else Effect.KEPT


def _row(carry: Carry, existing: Known, after: Known, effect: Effect) -> FieldOutcome:
    return FieldOutcome(
        carry.module, carry.target, carry.label, carry.value, existing, after, effect
    )
