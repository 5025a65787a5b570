"""Whether the values of a deal are such as Zoho takes, one small check a kind of field."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from app.domain.metadata import Choice
from app.domain.records import FieldValue, Ref
from app.domain.values import is_empty


class FieldKind(StrEnum):
    """How a field is entered, and what a value of it is in DealDraft.values.

    TEXT, MULTILINE, PICKLIST (Choice.actual): str. MULTIPICKLIST: tuple of str. DATE: yyyy-MM-dd.
    DATETIME: ISO 8601 with offset. MONEY, DECIMAL: int or float. INTEGER: int. BOOLEAN: bool.
    LOOKUP: Ref; its choices (actual = id) are the users for a user field, else there are none.
    """

    TEXT = "text"
    MULTILINE = "multiline"
    PICKLIST = "picklist"
    MULTIPICKLIST = "multipicklist"
    DATE = "date"
    DATETIME = "datetime"
    MONEY = "money"
    INTEGER = "integer"
    DECIMAL = "decimal"
    BOOLEAN = "boolean"
    LOOKUP = "lookup"
    UNSUPPORTED = "unsupported"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form.

    length in characters for texts; lowest and highest for numbers. None: no limit is known.
    """

    api_name: str
    label: str
    kind: FieldKind
    required: bool
    choices: tuple[Choice, ...] = ()
    length: int | None = None
    custom: bool = False
    lowest: int | None = None
    highest: int | None = None

    @property
    def fillable(self) -> bool:
        """Whether Segue can enter a value: not into files and subforms, nor without choices."""
        if self.kind is FieldKind.LOOKUP:
            return bool(self.choices)
        return self.kind is not FieldKind.UNSUPPORTED


class ProblemKind(StrEnum):
    """What is wrong with a value; the values are those of finding.Rule without "deal_"."""

    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    TOO_LONG = "too_long"
    NOT_A_CHOICE = "not_a_choice"
    STAGE_NOT_IN_PIPELINE = "stage_not_in_pipeline"
    BAD_DATE = "bad_date"
    BAD_MOMENT = "bad_moment"
    OUT_OF_RANGE = "out_of_range"
    CANNOT_FILL = "cannot_fill"
    NOT_IN_FORM = "not_in_form"


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """One value to mend; limit for TOO_LONG (characters) and OUT_OF_RANGE (largest value)."""

    api_name: str
    kind: ProblemKind
    limit: int | None = None


def problem(field: FormField, value: FieldValue) -> FieldProblem | None:
    """What is wrong with one field's value, None where nothing is."""
    if is_empty(value):
        if not field.required:
            return None
        kind = ProblemKind.MISSING if field.fillable else ProblemKind.CANNOT_FILL
        return FieldProblem(field.api_name, kind)
    return _CHECKS[field.kind](field, value)


def _text(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, str):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    if field.length is not None and len(value) > field.length:
        return FieldProblem(field.api_name, ProblemKind.TOO_LONG, field.length)
    return None


def _picklist(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, str):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return _among_choices(field, (value,))


def _multipicklist(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, tuple):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return _among_choices(field, value)


def _among_choices(field: FormField, values: tuple[FieldValue, ...]) -> FieldProblem | None:
    # Metadata that names no choices can't rule any out.
    allowed = {c.actual for c in field.choices}
    if allowed and not allowed.issuperset(values):
        return FieldProblem(field.api_name, ProblemKind.NOT_A_CHOICE)
    return None


def _date(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, str):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return None if day(value) else FieldProblem(field.api_name, ProblemKind.BAD_DATE)


def _moment(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, str):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    try:
        zone = datetime.fromisoformat(value).tzinfo
    except ValueError:
        zone = None
    return FieldProblem(field.api_name, ProblemKind.BAD_MOMENT) if zone is None else None


def _integer(field: FormField, value: FieldValue) -> FieldProblem | None:
    if isinstance(value, bool) or not isinstance(value, int):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return _in_range(field, value)


def _number(field: FormField, value: FieldValue) -> FieldProblem | None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return _in_range(field, value)


def _in_range(field: FormField, value: float) -> FieldProblem | None:
    too_much = field.highest is not None and value > field.highest
    too_little = field.lowest is not None and value < field.lowest
    if too_much or too_little:
        return FieldProblem(field.api_name, ProblemKind.OUT_OF_RANGE, field.highest)
    return None


def _boolean(field: FormField, value: FieldValue) -> FieldProblem | None:
    wrong = not isinstance(value, bool)
    return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE) if wrong else None


def _lookup(field: FormField, value: FieldValue) -> FieldProblem | None:
    if not isinstance(value, Ref):
        return FieldProblem(field.api_name, ProblemKind.WRONG_TYPE)
    return _among_choices(field, (value.id,))


def _unsupported(field: FormField, _value: FieldValue) -> FieldProblem | None:
    return FieldProblem(field.api_name, ProblemKind.CANNOT_FILL)


def day(text: str) -> date | None:
    """The date of a yyyy-MM-dd text, None where it is none (ISO week dates are none here)."""
    try:
        parsed = date.fromisoformat(text)
    except ValueError:
        return None
    return parsed if parsed.isoformat() == text else None


_CHECKS: dict[FieldKind, Callable[[FormField, FieldValue], FieldProblem | None]] = {
    FieldKind.TEXT: _text,
    FieldKind.MULTILINE: _text,
    FieldKind.PICKLIST: _picklist,
    FieldKind.MULTIPICKLIST: _multipicklist,
    FieldKind.DATE: _date,
    FieldKind.DATETIME: _moment,
    FieldKind.MONEY: _number,
    FieldKind.INTEGER: _integer,
    FieldKind.DECIMAL: _number,
    FieldKind.BOOLEAN: _boolean,
    FieldKind.LOOKUP: _lookup,
    FieldKind.UNSUPPORTED: _unsupported,
}
