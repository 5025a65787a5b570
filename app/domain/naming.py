"""How a record is called, as its own fields tell."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.records import Module, Values
from app.domain.values import as_text

_OF_PEOPLE: Final = ("Full_Name", "First_Name", "Last_Name")

NAME_FIELDS: Final[Mapping[Module, tuple[str, ...]]] = {
    Module.LEADS: _OF_PEOPLE,
    Module.CONTACTS: _OF_PEOPLE,
    Module.ACCOUNTS: ("Account_Name",),
    Module.DEALS: ("Deal_Name",),
}
"""The fields to read for it."""


def name_in(module: Module, values: Values) -> str:
    """The record's name, "" where the values don't tell it."""
    whole, *parts = (as_text(values.get(name)) for name in NAME_FIELDS[module])
    return whole or " ".join(part for part in parts if part)
