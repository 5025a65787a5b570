"""One line of the queue, and a record's id: all that the first paint needs of the domain."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple, NewType

RecordId = NewType("RecordId", str)

_RECORD_ID = re.compile(r"[0-9]{1,20}", re.ASCII)


def record_id(text: str) -> RecordId:
    """The id as a value that may stand in a URL.

    Raises:
        ValueError: where text is not 1 to 20 ASCII digits (full-width digits would pass isdigit).
    """
    if _RECORD_ID.fullmatch(text) is None:
        raise ValueError("a record id is 1 to 20 ASCII digits")
    return RecordId(text)


class Hindrance(StrEnum):
    """Why a record can't take part in a conversion now (api-facts.md section 4)."""

    NONE = ""
    CONVERTED = "converted"
    LOCKED = "locked"
    NOT_APPROVED = "not_approved"
    UNDER_REVIEW = "under_review"
    BEING_MERGED = "being_merged"


class LeadRow(NamedTuple):
    """One line of the queue: plain texts only, since 100,000 of them are kept and drawn.

    created_time and modified_time are ISO 8601 with offset as Zoho sends them, "" when absent.
    """

    id: RecordId
    name: str
    company: str
    email: str
    phone: str
    source: str
    owner_id: str
    owner_name: str
    created_time: str
    modified_time: str
    hindrance: Hindrance
