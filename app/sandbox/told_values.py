"""Checks values that a control call writes into a record without the rules of Zoho's API.

They may be longer, stranger or more wrong than what a client may write; only their kind must be
that of the field, since everything that reads records relies on it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.sandbox.state import Org, Record

_NEVER_NULL = frozenset(
    {"Owner", "Created_By", "Modified_By", "Created_Time", "Modified_Time", "Layout"}
)
_KINDS: dict[str, tuple[type[Any], ...]] = {
    "string": (str,),
    "integer": (int,),
    "double": (int, float),
    "boolean": (bool,),
    "jsonobject": (dict,),
    "jsonarray": (list,),
}


class BadValue(ValueError):
    """A value of the wrong kind; the text names the field."""


def check_told(org: Org, module: str, record: Record, values: Record) -> None:
    """Raise BadValue for the first of `values` that no record of the module could hold."""
    info = org.modules[module]
    for name, value in values.items():
        field = info.find_field(name)
        if value is None:
            _need(name not in _NEVER_NULL, name, "not null")
        elif name == "Tag":
            _need(_are_tags(value), name, 'a list of {"name", "id"}')
        elif field is None:
            present = record.get(name)
            _need(present is None or type(value) is type(present), name, _words(type(present)))
        elif field.data_type == "datetime":
            _need(is_moment(value), name, "a moment like 2026-01-31T09:30:00+00:00")
        elif field.json_type == "jsonobject":
            _need(_is_reference(value), name, 'an object with an "id" that is text')
        else:
            kinds = _KINDS[field.json_type]
            _need(type(value) in kinds, name, _words(*kinds))


def _need(fine: bool, name: str, expected: str) -> None:
    if not fine:
        raise BadValue(f"{name}: {expected}")


def _words(*kinds: type[Any]) -> str:
    words = {str: "text", bool: "true or false", dict: "an object", list: "a list"}
    return words.get(kinds[0], "a number")


def _are_tags(value: Any) -> bool:
    return isinstance(value, list) and all(
        _is_reference(one) and isinstance(one.get("name"), str) for one in value
    )


def _is_reference(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("id"), str)


def is_moment(value: Any) -> bool:
    """Whether this is a moment as Zoho writes it, with its offset."""
    try:
        return isinstance(value, str) and datetime.fromisoformat(value).tzinfo is not None
    except ValueError:
        return False
