"""What the sandbox asks of a record's values: blank or not, the same or not, and the name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def is_blank(value: object) -> bool:
    """Nothing there: null, an empty list or text of white space. False and 0 are values."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == []


def same_value(one: object, other: object) -> bool:
    """Whether two values match; case and outer white space don't count, blanks never match.

    Zoho's unique fields ignore case unless told otherwise (`"unique": {"casesensitive": ...}`).
    """
    if is_blank(one) or is_blank(other):
        return False
    return comparable(one) == comparable(other)


def comparable(value: object) -> str:
    """The value in the form in which two values are compared; blanks give an empty text."""
    return "" if value is None else str(value).strip().casefold()


def full_name(record: Mapping[str, Any]) -> str:
    """First and last name of a person as Zoho joins them."""
    return " ".join(filter(None, (record.get("First_Name"), record.get("Last_Name"))))
