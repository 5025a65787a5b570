"""Conditions on records: what search criteria, custom views and COQL come down to.

Text is compared without regard to case, moments as moments, numbers as numbers. Conditions are
compiled into tests once, since a query may be held against 100,000 records.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.sandbox.state import Record

Value = str | int | float | bool | None
Comparable = str | float | bool | None


@dataclass(frozen=True, slots=True)
class Condition:
    """`field operator values`; the operators are those of `_MAKERS`."""

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
RecordTest = Callable[[Record], bool]
ValueTest = Callable[[Any], bool]


def conditions_in(expression: Expression) -> list[Condition]:
    """All conditions of an expression, from left to right.

    Without recursion, as it is asked before anybody knows how many there are.
    """
    found: list[Condition] = []
    waiting = [expression]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Condition):
            found.append(one)
        else:
            waiting.extend(reversed(one.parts))
    return found


def compiled(expression: Expression, look: Look = Record.get) -> RecordTest:
    """The test that an expression means; `look` finds a field's value in a record."""
    if isinstance(expression, Group):
        parts = [compiled(part, look) for part in expression.parts]
        if expression.operator == "and":
            return lambda record: all(part(record) for part in parts)
        return lambda record: any(part(record) for part in parts)
    field = expression.field
    fits = _value_test(expression.operator, expression.values)
    return lambda record: fits(look(record, field))


def comparable(value: Any) -> Comparable:
    """A value in a form in which two of the same field can be compared.

    Of a lookup, the id counts; of a date and time, the moment.
    """
    if isinstance(value, str):
        return _moment(value) or value.strip().casefold()
    if isinstance(value, dict):
        return str(value.get("id"))
    if isinstance(value, int | float) and not isinstance(value, bool):
        return float(value)
    return value if value is None or isinstance(value, bool) else str(value).casefold()


def _moment(text: str) -> str | None:
    if text[10:11] != "T":
        return None
    try:
        moment = datetime.fromisoformat(text)
        return moment.astimezone(UTC).isoformat() if moment.tzinfo else text
    except (OverflowError, ValueError):  # no moment, or one beyond the calendar's ends in UTC
        return None


def _value_test(operator: str, values: tuple[Value, ...]) -> ValueTest:
    if operator in _OPPOSITES:
        fits = _value_test(_OPPOSITES[operator], values)
        return lambda value: not fits(value)
    return _MAKERS[operator](values)


_OPPOSITES = {
    "!=": "=",
    "not in": "in",
    "not like": "like",
    "not between": "between",
    "is not null": "is null",
    "not contains": "contains",
    "not names": "names",
}


def _one_of(values: tuple[Value, ...]) -> ValueTest:
    """Equal to one of the values; `'100'` is equal to 100, and `'true'` to true."""
    wanted = {form for value in values for form in _forms(value)}

    def fits(value: Any) -> bool:
        form = comparable(value)
        return form is not None and (type(form), form) in wanted

    return fits


def _forms(value: Value) -> list[tuple[type, Comparable]]:
    """The forms of a query's value which a record's value may have."""
    form = comparable(value)
    forms: list[Comparable] = [form]
    if isinstance(form, float):
        forms.append(str(value))
    elif isinstance(form, bool):
        forms.append(str(form).casefold())
    elif isinstance(form, str):
        number = _number(form)
        forms += [] if number is None else [number]
        forms += [form == "true"] if form in ("true", "false") else []
    return [(type(one), one) for one in forms]


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _compared(fits: Callable[[Any, Any], bool]) -> Callable[[tuple[Value, ...]], ValueTest]:
    def make(values: tuple[Value, ...]) -> ValueTest:
        return _beside(values[0], fits)

    return make


def _beside(wanted: Value, fits: Callable[[Any, Any], bool]) -> ValueTest:
    """Compares by size; values of different kinds have no order and never fit."""
    as_text = comparable(wanted)
    as_number = _number(as_text) if isinstance(as_text, str) else as_text

    def test(value: Any) -> bool:
        form = comparable(value)
        other = as_number if isinstance(form, float) else as_text
        return form is not None and type(form) is type(other) and fits(form, other)

    return test


def _between(values: tuple[Value, ...]) -> ValueTest:
    low, high = _beside(values[0], _at_least), _beside(values[1], _at_most)
    return lambda value: low(value) and high(value)


def _at_least(one: Any, other: Any) -> bool:
    return bool(one >= other)


def _at_most(one: Any, other: Any) -> bool:
    return bool(one <= other)


def _like(values: tuple[Value, ...]) -> ValueTest:
    """`%` stands for any text. The first place for each piece will do, so time stays linear."""
    first, *others = str(values[0]).casefold().split("%")

    def fits(value: Any) -> bool:
        if value is None:
            return False
        text = str(value).casefold()
        if not others:
            return text == first
        place = len(first)
        for piece in others[:-1]:
            found = text.find(piece, place)
            if found < 0:
                return False
            place = found + len(piece)
        end = len(text) - len(others[-1])
        return text.startswith(first) and text.endswith(others[-1]) and place <= end

    return fits


def _contains(values: tuple[Value, ...]) -> ValueTest:
    wanted = [str(value).strip().casefold() for value in values]
    return lambda value: any(one in _text(value) for one in wanted)


def _starts_with(values: tuple[Value, ...]) -> ValueTest:
    wanted = str(values[0]).casefold()
    return lambda value: _text(value).startswith(wanted)


def _names(values: tuple[Value, ...]) -> ValueTest:
    """A lookup may be meant by its id or by its name."""
    wanted = {str(value).strip().casefold() for value in values}
    return lambda value: _text(value).strip() in wanted or str(comparable(value)) in wanted


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("name")
    return "" if value is None else str(value).casefold()


_MAKERS: dict[str, Callable[[tuple[Value, ...]], ValueTest]] = {
    "=": _one_of,
    "in": _one_of,
    "like": _like,
    "between": _between,
    "is null": lambda _: lambda value: value is None or value in ("", []),
    ">": _compared(lambda one, other: bool(one > other)),
    ">=": _compared(_at_least),
    "<": _compared(lambda one, other: bool(one < other)),
    "<=": _compared(_at_most),
    "contains": _contains,
    "starts with": _starts_with,
    "names": _names,
}
