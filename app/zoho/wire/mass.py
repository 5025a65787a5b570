"""Mass Convert, both directions. Source: api-facts.md section 3."""

from __future__ import annotations

from typing import Any

import msgspec

from app.zoho.wire.common import WireId
from app.zoho.wire.convert import ByApiName, IdOnly


class MassBody(msgspec.Struct, frozen=True, omit_defaults=True):
    """The request body, without the `data` of Convert Lead; what is absent has Zoho's default.

    carry_over_tags are modules here, not names of tags.
    """

    ids: tuple[str, ...]
    deals: dict[str, Any] | None = msgspec.field(default=None, name="Deals")
    assign_to: IdOnly | None = None
    carry_over_tags: tuple[ByApiName, ...] | None = None
    related_modules: tuple[ByApiName, ...] | None = None
    move_attachments_to: ByApiName | None = None
    apply_assignment_threshold: bool = True


class WireJob(msgspec.Struct, frozen=True):
    """How far a job is; Not_Converted_Count are those yet to come."""

    status: str | None = msgspec.field(default=None, name="Status")
    total: WireId | None = msgspec.field(default=None, name="Total_Count")
    converted: WireId | None = msgspec.field(default=None, name="Converted_Count")
    not_converted: WireId | None = msgspec.field(default=None, name="Not_Converted_Count")
    failed: WireId | None = msgspec.field(default=None, name="Failed_Count")


class JobAnswer(msgspec.Struct, frozen=True):
    """The answer to a question for a job."""

    data: tuple[WireJob]
