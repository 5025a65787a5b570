"""Lead Conversion Options. Source: api-facts.md section 2 and the article's sample."""

from __future__ import annotations

from typing import Any

import msgspec

from app.zoho.wire.common import NamedModule, WireRecord


class ComparedField(msgspec.Struct, frozen=True):
    """The field that was compared; `unique` is null or an object with "casesensitive"."""

    api_name: str
    field_label: str | None = None
    unique: Any = None


class Compared(msgspec.Struct, frozen=True):
    """One field looked at, and the lead's value there."""

    field: ComparedField
    matched_lead_value: Any = None


class ComparedByModule(msgspec.Struct, frozen=True):
    """The fields looked at in each module; a key may be null or absent."""

    contacts: list[Compared] | None = msgspec.field(default=None, name="Contacts")
    accounts: list[Compared] | None = msgspec.field(default=None, name="Accounts")


class Options(msgspec.Struct, frozen=True):
    """The candidates and why they are candidates."""

    module_preference: NamedModule | None = None
    contacts: list[WireRecord] | None = msgspec.field(default=None, name="Contacts")
    accounts: list[WireRecord] | None = msgspec.field(default=None, name="Accounts")
    preference_field_matched_value: ComparedByModule | None = None
    modules_with_multiple_layouts: list[NamedModule] | None = None


class OptionsAnswer(msgspec.Struct, frozen=True):
    """The body."""

    options: Options = msgspec.field(name="__conversion_options")
