"""How the sandbox describes an organisation's modules, fields, layouts and pipelines.

These are descriptions, not wire shapes: `metadata.py` turns them into the answers of
`/settings/fields`, `/settings/layouts`, `/settings/modules` and `/settings/custom_views`.
What an administrator may change while the sandbox runs (unique marks, removed modules and
fields, pipelines) is no part of a description: it lives in the organisation's switches.

Source: api-facts.md section 4; Zoho's OpenAPI files fields, layouts, modules, pipeline.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

_JSON_TYPES: Mapping[str, str] = MappingProxyType(
    {
        "multiselectpicklist": "jsonarray",
        "integer": "integer",
        "double": "double",
        "currency": "double",
        "percent": "double",
        "boolean": "boolean",
        "lookup": "jsonobject",
        "ownerlookup": "jsonobject",
        "userlookup": "jsonobject",
        "layout": "jsonobject",
    }
)


@dataclass(frozen=True, slots=True)
class PickListValue:
    """One choice of a picklist; the API takes and gives the actual value."""

    id: str
    actual: str
    display: str


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """One field of a module.

    `length` is the greatest number of characters; `lookup` names the module a lookup points to;
    `convert_to` holds, for lead fields, the target field in each of Contacts, Accounts and Deals.
    """

    id: str
    api_name: str
    label: str
    data_type: str = "text"
    length: int = 255
    system_mandatory: bool = False
    custom: bool = False
    read_only: bool = False
    options: tuple[PickListValue, ...] = ()
    lookup: str | None = None
    convert_to: Mapping[str, str] = field(default_factory=dict)

    @property
    def json_type(self) -> str:
        """The JSON type of a value, in Zoho's words."""
        return _JSON_TYPES.get(self.data_type, "string")


@dataclass(frozen=True, slots=True)
class LayoutField:
    """A field's place in a layout; `required` is the layout's own mandatory mark."""

    api_name: str
    required: bool = False


@dataclass(frozen=True, slots=True)
class LayoutSection:
    """A titled group of fields in a layout."""

    id: str
    api_name: str
    label: str
    fields: tuple[LayoutField, ...]


@dataclass(frozen=True, slots=True)
class LayoutInfo:
    """One layout of a module; of a Leads layout, `convert_to` gives each target module's layout."""

    id: str
    name: str
    sections: tuple[LayoutSection, ...]
    convert_to: Mapping[str, str] = field(default_factory=dict)

    @property
    def fields(self) -> tuple[LayoutField, ...]:
        """The layout's fields over all its sections."""
        return tuple(placed for section in self.sections for placed in section.fields)

    @property
    def required(self) -> tuple[str, ...]:
        """API names of the fields which this layout makes mandatory."""
        return tuple(placed.api_name for placed in self.fields if placed.required)


@dataclass(frozen=True, slots=True)
class ModuleInfo:
    """One module with everything the metadata endpoints say about it.

    `custom_views` are wire-shaped. Organisations share descriptions, so nobody changes one.
    """

    id: str
    api_name: str
    singular: str
    plural: str
    fields: tuple[FieldInfo, ...]
    layouts: tuple[LayoutInfo, ...]
    custom_views: tuple[dict[str, Any], ...] = ()

    def find_field(self, api_name: str) -> FieldInfo | None:
        """The field of that API name, or None."""
        return next((one for one in self.fields if one.api_name == api_name), None)

    def find_layout(self, layout_id: str) -> LayoutInfo | None:
        """The layout of that id, or None."""
        return next((one for one in self.layouts if one.id == layout_id), None)
