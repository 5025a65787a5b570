"""What really came out of a conversion, beside what was expected."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.domain.merging import Effect, FieldOutcome
from app.domain.plan import Plan
from app.domain.preview import Known, MergeReading, Preview
from app.domain.records import FieldValue, Module, Ref, Values
from app.domain.values import UNREAD, as_text, known, same, same_name


class Agreement(StrEnum):
    """Whether a field came out as expected; UNTOLD: one of the two sides isn't known."""

    AS_EXPECTED = "as_expected"
    DIFFERENT = "different"
    UNTOLD = "untold"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One field of a record after the conversion."""

    module: Module
    field: str
    label: str
    before: Known
    expected: Known
    actual: Known
    agreement: Agreement


def compare(preview: Preview, actual: Mapping[Module, Values]) -> tuple[Comparison, ...]:
    """A row a field of the preview; modules that weren't re-read have UNREAD actual values."""
    return tuple(
        _compared(row, known(actual.get(record.module, {}), row.field))
        for record in preview.records
        for row in record.rows
    )


def reading_shown(
    plan: Plan, preview: Preview, actual: Mapping[Module, Values]
) -> MergeReading | None:
    """The reading of a merge that the records prove, None where they prove none.

    The readings differ only with overwrite, in a filled field for which the lead has another
    value: kept speaks for A, replaced for B. One that contradicts another proves nothing.
    """
    if not plan.overwrite:
        return None
    shown = {
        reading
        for row in _disputed(preview)
        if (reading := _reading_of(row, known(actual.get(row.module, {}), row.field)))
    }
    return shown.pop() if len(shown) == 1 else None


def _disputed(preview: Preview) -> Iterator[FieldOutcome]:
    for record in preview.records:
        for row in record.rows if record.updated else ():
            # The account's name is what overwrite is about in both readings.
            if row.effect in (Effect.KEPT, Effect.REPLACED) and row.field != "Account_Name":
                yield row


def _reading_of(row: FieldOutcome, actual: Known) -> MergeReading | None:
    if UNREAD in (row.lead, row.existing, actual):
        return None
    if _agree(row.existing, actual):
        return MergeReading.A
    return MergeReading.B if _agree(row.lead, actual) else None


def _compared(row: FieldOutcome, actual: Known) -> Comparison:
    if row.after is UNREAD or actual is UNREAD:
        agreement = Agreement.UNTOLD
    else:
        agreed = _agree(row.after, actual)
        agreement = Agreement.AS_EXPECTED if agreed else Agreement.DIFFERENT
    return Comparison(row.module, row.field, row.label, row.existing, row.after, actual, agreement)


def _agree(one: Known, other: Known) -> bool:
    if one is UNREAD or other is UNREAD:
        return False
    if isinstance(one, Ref) is not isinstance(other, Ref):
        # An account yet to be made is expected by its name, and found as a reference.
        return _named_alike(one, other)
    return same(one, other)


def _named_alike(one: FieldValue, other: FieldValue) -> bool:
    return one is not None and other is not None and same_name(as_text(one), as_text(other))
