"""Conditions on records: what search criteria, custom views and COQL come down to.

Text is compared without regard to case, moments as moments, numbers as numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.sandbox.state import Record

Value = str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Condition:
    """`field operator values`; operators as in OPERATORS."""

    field: str
    operator: str
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """Several conditions, joined by `and` or `or`."""

    operator: str
    parts: tuple[Condition | Group, ...]


Expression = Condition | Group
Look = Callable[[Record, str], Any]


def conditions_in(expression: Expression) -> list[Condition]:
    """All conditions of an expression, from left to right."""
    if isinstance(expression, Condition):
        return [expression]
    return [one for part in expression.parts for one in conditions_in(part)]


def holds(expression: Expression, record: Record, look: Look) -> bool:
    """Whether the expression is true of a record; `look` finds a field's value in it."""
    if isinstance(expression, Condition):
        value = look(record, expression.field)
        return OPERATORS[expression.operator](value, expression.values)
    results = (holds(part, record, look) for part in expression.parts)
    return all(results) if expression.operator == "and" else any(results)


def comparable(value: Any) -> str | float | bool | None:
    """A value in a form in which two of the same field can be compared.

    Of a lookup, the id counts; of a date and time, the moment.
    """
    if isinstance(value, dict):
        return str(value.get("id"))
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int | float):
        return float(value)
    text = str(value)
    return _moment(text) or text.strip().casefold()


_LOOKS_LIKE_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def _moment(text: str) -> str | None:
    if not _LOOKS_LIKE_MOMENT.match(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment.astimezone(UTC).isoformat() if moment.tzinfo else text


def _equal(value: Any, wanted: Value) -> bool:
    one, other = comparable(value), comparable(wanted)
    if isinstance(one, bool) or isinstance(other, bool):
        return str(one).casefold() == str(other).casefold()
    if isinstance(one, float) and isinstance(other, str):
        return _as_number(other) == one
    if isinstance(one, str) and isinstance(other, float):
        return _as_number(one) == other
    return one is not None and one == other


def _as_number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _ordered(value: Any, wanted: Value, fits: Callable[[Any, Any], bool]) -> bool:
    one, other = comparable(value), comparable(wanted)
    if isinstance(one, float) and isinstance(other, str):
        other = _as_number(other)
    if one is None or other is None or type(one) is not type(other):
        return False
    return fits(one, other)


def _like(value: Any, pattern: Value) -> bool:
    if value is None:
        return False
    pieces = [re.escape(piece) for piece in str(pattern).casefold().split("%")]
    return re.fullmatch(".*".join(pieces), str(value).casefold(), re.DOTALL) is not None


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return "" if value is None else str(value).casefold()


def _contains(value: Any, wanted: Value) -> bool:
    return str(wanted).strip().casefold() in _text(value)


def _is_named(value: Any, wanted: Value) -> bool:
    """Whether a lookup is meant by its id or by its name."""
    text = str(wanted).strip().casefold()
    return text in (_text(value).strip(), str(comparable(value)))


def _is_empty(value: Any) -> bool:
    return value is None or value in ("", [])


_Operator = Callable[[Any, Sequence[Value]], bool]

OPERATORS: dict[str, _Operator] = {
    "=": lambda value, wanted: _equal(value, wanted[0]),
    "!=": lambda value, wanted: not _equal(value, wanted[0]),
    "in": lambda value, wanted: any(_equal(value, one) for one in wanted),
    "not in": lambda value, wanted: not any(_equal(value, one) for one in wanted),
    "like": lambda value, wanted: _like(value, wanted[0]),
    "not like": lambda value, wanted: not _like(value, wanted[0]),
    "is null": lambda value, _: _is_empty(value),
    "is not null": lambda value, _: not _is_empty(value),
    ">": lambda value, wanted: _ordered(value, wanted[0], lambda a, b: a > b),
    ">=": lambda value, wanted: _ordered(value, wanted[0], lambda a, b: a >= b),
    "<": lambda value, wanted: _ordered(value, wanted[0], lambda a, b: a < b),
    "<=": lambda value, wanted: _ordered(value, wanted[0], lambda a, b: a <= b),
    "between": lambda value, wanted: (
        _ordered(value, wanted[0], lambda a, b: a >= b)
        and _ordered(value, wanted[1], lambda a, b: a <= b)
    ),
    "not between": lambda value, wanted: (
        not (
            _ordered(value, wanted[0], lambda a, b: a >= b)
            and _ordered(value, wanted[1], lambda a, b: a <= b)
        )
    ),
    "contains": lambda value, wanted: _contains(value, wanted[0]),
    "not contains": lambda value, wanted: not _contains(value, wanted[0]),
    "starts with": lambda value, wanted: _text(value).startswith(str(wanted[0]).casefold()),
    "contains one": lambda value, wanted: any(_contains(value, one) for one in wanted),
    "names": lambda value, wanted: any(_is_named(value, one) for one in wanted),
    "not names": lambda value, wanted: not any(_is_named(value, one) for one in wanted),
}
