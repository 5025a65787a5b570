"""Whether a field can hold a value: type, length and picklist, in Zoho's words where it can't."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from app.sandbox import declined
from app.sandbox.call import as_id
from app.sandbox.schema import FieldInfo
from app.sandbox.values import is_blank

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z", re.ASCII)
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_GREATEST_INTEGER = 999_999_999
_DECIMAL_END = 10**16
"""Zoho's decimals and amounts of money have 16 digits before the point at most."""
_PERCENTAGES = frozenset({"Probability"})
"""Whole numbers from 0 to 100 (api-facts.md section 1, Deals)."""


def check_value(field: FieldInfo, value: Any, path: str) -> None:
    """Decline a value that the field can't hold; null is always fine."""
    if value is None:
        return
    expected, fits = _KINDS.get(field.data_type, _TEXT)
    if not fits(value):
        raise declined.wrong_type(field.api_name, path, expected)
    if isinstance(value, str) and len(value) > field.length:
        raise declined.too_long(field.api_name, path, field.length)
    if not _in_range(field, value):
        raise declined.at(field.api_name, path)


def _in_range(field: FieldInfo, value: Any) -> bool:
    """Whether a value of the right type is one of the picklist's, or a possible percentage."""
    if field.api_name in _PERCENTAGES:
        return bool(0 <= value <= 100)
    if not field.options:
        return True
    chosen = value if isinstance(value, list) else [value]
    actual = [option.actual for option in field.options]
    return all(one in actual or is_blank(one) for one in chosen)


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_email(value: Any) -> bool:
    return value == "" or (isinstance(value, str) and _EMAIL.match(value) is not None)


def _is_number(value: Any) -> bool:
    """Infinity is beyond the end, and what is no number (NaN) is on neither side of it."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and abs(value) < _DECIMAL_END


def _is_integer(value: Any) -> bool:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return whole and abs(value) <= _GREATEST_INTEGER


def _is_boolean(value: Any) -> bool:
    return isinstance(value, bool)


def _is_date(value: Any) -> bool:
    if not (isinstance(value, str) and _DAY.match(value)):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_moment(value: Any) -> bool:
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False


def _is_reference(value: Any) -> bool:
    """A lookup: `{"id": ...}`, or the bare id that older versions took."""
    return as_id(value.get("id") if isinstance(value, dict) else value) is not None


def _is_list(value: Any) -> bool:
    return isinstance(value, list)


_Kind = tuple[str, Callable[[Any], bool]]
_TEXT: _Kind = ("text", _is_text)
_KINDS: Mapping[str, _Kind] = {
    "email": ("email", _is_email),
    "double": ("double", _is_number),
    "currency": ("double", _is_number),
    "percent": ("double", _is_number),
    "integer": ("integer", _is_integer),
    "boolean": ("boolean", _is_boolean),
    "date": ("date", _is_date),
    "datetime": ("datetime", _is_moment),
    "lookup": ("jsonobject", _is_reference),
    "ownerlookup": ("jsonobject", _is_reference),
    "multiselectpicklist": ("jsonarray", _is_list),
}
