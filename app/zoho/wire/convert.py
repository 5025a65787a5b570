"""Convert Lead, both directions. Source: api-facts.md section 1."""

from __future__ import annotations

from typing import Any

import msgspec

from app.zoho.wire.common import Named


class IdOnly(msgspec.Struct, frozen=True):
    """A record or user chosen by its id; v3 and later want the object, not the bare text."""

    id: str


class ByApiName(msgspec.Struct, frozen=True):
    """A module chosen by its API name."""

    api_name: str


class Conversion(msgspec.Struct, frozen=True, omit_defaults=True):
    """The one element of `data`; what is absent has Zoho's own default."""

    overwrite: bool = False
    notify_lead_owner: bool = False
    notify_new_entity_owner: bool = False
    move_attachments_to: ByApiName | None = None
    accounts: IdOnly | None = msgspec.field(default=None, name="Accounts")
    contacts: IdOnly | None = msgspec.field(default=None, name="Contacts")
    assign_to: IdOnly | None = None
    deals: dict[str, Any] | None = msgspec.field(default=None, name="Deals")
    carry_over_tags: dict[str, list[str]] | None = None


class ConvertBody(msgspec.Struct, frozen=True):
    """The request body."""

    data: tuple[Conversion]


class ConvertedDetails(msgspec.Struct, frozen=True):
    """The records of a SUCCESS. A conversion always has a contact; the others may be null."""

    contacts: Named = msgspec.field(name="Contacts")
    accounts: Named | None = msgspec.field(default=None, name="Accounts")
    deals: Named | None = msgspec.field(default=None, name="Deals")


class ScheduledDetails(msgspec.Struct, frozen=True):
    """The job of a SCHEDULED."""

    job_id: str | int


class ConvertResult(msgspec.Struct, frozen=True):
    """The one element of a good answer's `data`."""

    code: str
    status: str
    details: dict[str, Any]


class ConvertAnswer(msgspec.Struct, frozen=True):
    """The body of a good answer."""

    data: tuple[ConvertResult]
