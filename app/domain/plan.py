"""What the user chose for one lead; zoho/requests.py turns it into the request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from app.domain.records import FieldValue, Module, RecordId, Ref


@dataclass(frozen=True, slots=True)
class DealDraft:
    """A new deal: values by field API name (dates as yyyy-MM-dd), and the contact's role."""

    values: Mapping[str, FieldValue]
    contact_role: Ref | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """One conversion, complete (api-facts.md section 1).

    contact and account None: create one (an account only where the lead has a company).
    deal None: no deal. move_attachments_to and assign_to None: Zoho's default (Contacts; the
    lead's owner). carry_over_tags: tag names by target module.
    """

    lead_id: RecordId
    contact: RecordId | None = None
    account: RecordId | None = None
    deal: DealDraft | None = None
    overwrite: bool = False
    notify_lead_owner: bool = False
    notify_new_entity_owner: bool = False
    move_attachments_to: Module | None = None
    assign_to: RecordId | None = None
    carry_over_tags: Mapping[Module, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
