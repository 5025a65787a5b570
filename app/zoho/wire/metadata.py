"""Fields, layouts, pipelines, people. Source: api-facts.md section 4 and Zoho's OpenAPI files."""

from __future__ import annotations

from typing import Any, ClassVar, Final

import msgspec

from app.zoho.wire.common import Info, Named, WireId

MOST_METADATA_PARTS: Final = 2_000_000
"""A field has some sixty; an org may have hundreds of fields in dozens of layouts."""


class PickListValue(msgspec.Struct, frozen=True):
    """One choice; type "unused" is one that the administrator took away."""

    display_value: str | None = None
    actual_value: str | None = None
    type: str | None = None


class MappedTo(msgspec.Struct, frozen=True):
    """The field that conversion fills in each module."""

    contacts: str | None = msgspec.field(default=None, name="Contacts")
    accounts: str | None = msgspec.field(default=None, name="Accounts")
    deals: str | None = msgspec.field(default=None, name="Deals")


class WireField(msgspec.Struct, frozen=True):
    """A field; `required` is set in layouts only, `unique` is {} where the field is not unique."""

    api_name: str
    id: WireId | None = None
    field_label: str | None = None
    display_label: str | None = None
    data_type: str | None = None
    length: int | None = None
    system_mandatory: bool | None = None
    required: bool | None = None
    read_only: bool | None = None
    field_read_only: bool | None = None
    custom_field: bool | None = None
    unique: Any = None
    convert_mapping: MappedTo | None = None
    pick_list_values: list[PickListValue] | None = None


class FieldsAnswer(msgspec.Struct, frozen=True):
    """The fields of a module."""

    MOST_PARTS: ClassVar[int] = MOST_METADATA_PARTS

    fields: list[WireField]


class Section(msgspec.Struct, frozen=True):
    """A group of fields in a layout."""

    fields: list[WireField] | None = None


class DealFormField(msgspec.Struct, frozen=True):
    """A field that Zoho's own convert form shows."""

    api_name: str
    required: bool | None = None


class TargetLayout(msgspec.Struct, frozen=True):
    """The layout that a conversion uses in a module; `fields` for Deals only."""

    id: WireId | None = None
    name: str | None = None
    fields: list[DealFormField] | None = None


class TargetLayouts(msgspec.Struct, frozen=True):
    """The layouts that a conversion uses."""

    contacts: TargetLayout | None = msgspec.field(default=None, name="Contacts")
    accounts: TargetLayout | None = msgspec.field(default=None, name="Accounts")
    deals: TargetLayout | None = msgspec.field(default=None, name="Deals")


class WireLayout(msgspec.Struct, frozen=True):
    """A layout; convert_mapping is there for Leads only."""

    id: WireId
    name: str | None = None
    status: str | int | None = None
    visible: bool | None = None
    sections: list[Section] | None = None
    convert_mapping: TargetLayouts | None = None


class LayoutsAnswer(msgspec.Struct, frozen=True):
    """The layouts of a module."""

    MOST_PARTS: ClassVar[int] = MOST_METADATA_PARTS

    layouts: list[WireLayout]


class WireStage(msgspec.Struct, frozen=True):
    """A stage of a pipeline."""

    display_value: str
    actual_value: str | None = None
    sequence_number: int | None = None
    forecast_type: str | None = None


class WirePipeline(msgspec.Struct, frozen=True):
    """A pipeline of a Deals layout."""

    display_value: str
    id: WireId | None = None
    actual_value: str | None = None
    default: bool | None = None
    maps: list[WireStage] | None = None


class PipelinesAnswer(msgspec.Struct, frozen=True):
    """The pipelines of a layout."""

    pipeline: list[WirePipeline]


class WireUser(msgspec.Struct, frozen=True):
    """A user."""

    id: WireId
    full_name: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    email: str | None = None
    status: str | None = None


class UsersAnswer(msgspec.Struct, frozen=True):
    """A page of users."""

    users: list[WireUser]
    info: Info = msgspec.field(default_factory=Info)


class RolesAnswer(msgspec.Struct, frozen=True):
    """The contact roles."""

    contact_roles: list[Named]


class WireTag(msgspec.Struct, frozen=True):
    """A tag of a module."""

    name: str


class TagsAnswer(msgspec.Struct, frozen=True):
    """The tags of a module."""

    tags: list[WireTag]


class WireModule(msgspec.Struct, frozen=True):
    """A module of the org."""

    api_name: str | None = None
    status: str | None = None
    visible: bool | None = None


class ModulesAnswer(msgspec.Struct, frozen=True):
    """The modules of the org."""

    modules: list[WireModule]


class WireLicence(msgspec.Struct, frozen=True):
    """What was paid for; with a trial, trial_type is the edition that is tried out."""

    paid_type: str | None = None
    trial_type: str | None = None
    trial_expiry: str | None = None
    users_license_purchased: int | None = None


class WireOrg(msgspec.Struct, frozen=True):
    """The organisation; domain_name is the "org..." part of links into the web interface.

    type: Production, Sandbox, Developer or Bigin.
    """

    type: str | None = None
    id: WireId | None = None
    company_name: str | None = None
    iso_code: str | None = None
    domain_name: str | None = None
    zgid: WireId | None = None
    license_details: WireLicence | None = None


class OrgAnswer(msgspec.Struct, frozen=True):
    """The organisation signed in to."""

    org: list[WireOrg]
