"""Records of the CRM as Segue sees them: modules, references, lead rows, whole records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.lead_row import Hindrance, LeadRow, RecordId, record_id

__all__ = [
    "NO_VALUES",
    "TAGS",
    "Attachment",
    "FieldValue",
    "Hindrance",
    "Lead",
    "LeadPage",
    "LeadRow",
    "LeadState",
    "Module",
    "RecordId",
    "Ref",
    "Values",
    "record_id",
]


class Module(StrEnum):
    """The modules a conversion touches, by their API names (their labels differ by org)."""

    LEADS = "Leads"
    CONTACTS = "Contacts"
    ACCOUNTS = "Accounts"
    DEALS = "Deals"


@dataclass(frozen=True, slots=True)
class Ref:
    """Another record, as a lookup field names it."""

    id: RecordId
    name: str


FieldValue = str | int | float | bool | Ref | tuple["FieldValue", ...] | None
"""One value of a record; lookups are Ref, multi-selects and tags are tuples."""

Values = Mapping[str, FieldValue]
"""Values by field API name. An absent key is unknown (not read), None is known to be empty."""

TAGS: Final = "Tag"
"""The field of a record's tags, which are told by their names alone."""

NO_VALUES: Values = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Lead:
    """A whole lead as the by-id read gave it."""

    row: LeadRow
    values: Values
    owner: Ref | None = None
    layout: Ref | None = None
    tags: tuple[str, ...] = ()

    @property
    def id(self) -> RecordId:
        """The lead's record id."""
        return self.row.id

    @property
    def company(self) -> str:
        """The company's name, "" where the lead has none; blanks alone are none (the article)."""
        return self.row.company if self.row.company.strip() else ""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file attached to a lead; size in bytes where Zoho told it."""

    id: RecordId
    file_name: str
    size: int | None = None


@dataclass(frozen=True, slots=True)
class LeadPage:
    """A page of the pending leads, in the order that Zoho sent them."""

    rows: tuple[LeadRow, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class FoundPage:
    """A page of records of some module, each by its id with the fields that were asked for."""

    rows: tuple[tuple[RecordId, Values], ...]
    more: bool


@dataclass(frozen=True, slots=True)
class LeadState:
    """What a re-read says of a lead after a conversion may have taken place.

    found is False where Zoho answered nothing (which also a deleted lead does): then nothing
    is known. The references are those Zoho names; None where it names none.
    """

    found: bool
    converted: bool = False
    contact: Ref | None = None
    account: Ref | None = None
    deal: Ref | None = None
    converted_time: str = ""
    values: Values = field(default_factory=lambda: NO_VALUES)
