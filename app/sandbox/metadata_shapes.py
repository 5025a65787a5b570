"""The wire shapes of fields and modules.

Every key that Zoho's OpenAPI files (fields.json, modules.json) call mandatory is
there; what the sandbox has no use for has the value that Zoho's example answers show.
Source: api-facts.md section 4.
"""

from __future__ import annotations

from typing import Any

from app.sandbox.deal_values import NO_CHOICE, uses_pipelines
from app.sandbox.schema import FieldInfo, LayoutInfo, ModuleInfo, PickListValue
from app.sandbox.state import Org, Record

_MAY_ALL = {"web_update": True, "api_create": True, "web_create": True, "api_update": True}
_MAY_NONE = dict.fromkeys(_MAY_ALL, False)
_UI_TYPES = {
    "text": 1, "picklist": 2, "textarea": 3, "website": 21, "date": 24, "email": 25, "phone": 33,
    "currency": 36, "integer": 32, "double": 38, "bigint": 34, "boolean": 301, "lookup": 50,
    "ownerlookup": 8, "datetime": 333, "multiselectpicklist": 100,
}  # fmt: skip


def visible_layouts(org: Org, module: ModuleInfo) -> tuple[LayoutInfo, ...]:
    """All layouts while the switch names the module, else the standard one only."""
    if module.api_name in org.switches.multiple_layouts:
        return module.layouts
    return module.layouts[:1]


def visible_fields(org: Org, module: ModuleInfo) -> list[FieldInfo]:
    """The module's fields but for removed ones; Pipeline only where pipelines are used."""
    return [
        field
        for field in module.fields
        if org.has_field(module.api_name, field.api_name)
        and (module.api_name != "Deals" or field.api_name != "Pipeline" or uses_pipelines(org))
    ]


def field_shape(org: Org, module: ModuleInfo, field: FieldInfo) -> Record:
    """A field as `/settings/fields` gives it."""
    unique = field.api_name in org.unique_fields(module.api_name)
    return {
        **_plain_field(field),
        "profiles": [
            {"permission_type": "read_write", "name": one["name"], "id": one["id"]}
            for one in org.profiles
        ],
        "unique": {"casesensitive": "false"} if unique else {},
        "pick_list_values": choices(field.options, with_none=not field.system_mandatory),
        "lookup": _lookup(org, field),
        "convert_mapping": _convert_targets(org, module, field),
        "layout_associations": _layouts(org, module),
    }


def layout_api_name(layout: LayoutInfo) -> str:
    """`Key_accounts__s`: a layout's API name follows from its name."""
    return f"{layout.name.replace(' ', '_')}__s"


def _layouts(org: Org, module: ModuleInfo) -> list[Record]:
    return [
        {"api_name": layout_api_name(layout), "name": layout.name, "id": layout.id}
        for layout in visible_layouts(org, module)
    ]


def choices(options: tuple[PickListValue, ...], *, with_none: bool) -> list[Record]:
    """A picklist's values; Zoho's first one is `-None-` where a value may be missing."""
    offered = list(options)
    if offered and with_none:
        offered.insert(0, PickListValue(f"{offered[0].id[:-3]}000", NO_CHOICE, NO_CHOICE))
    return [
        {
            "display_value": option.display,
            "sequence_number": place,
            "reference_value": option.actual,
            "colour_code": None,
            "actual_value": option.actual,
            "id": option.id,
            "type": "used",
        }
        for place, option in enumerate(offered, start=1)
    ]


def module_shape(org: Org, module: ModuleInfo, place: int) -> Record:
    """A record module as `/settings/modules` gives it."""
    return {
        **plain_module(module.api_name, module.id, module.singular, module.plural, place),
        "convertable": module.api_name == "Leads",
        "profiles": org.profiles,
        "profile_count": len(org.profiles),
        "modified_by": {"name": org.users[0]["full_name"], "id": org.users[0]["id"]},
        "layout_associations": _layouts(org, module),
    }


def plain_module(api_name: str, number: str, singular: str, plural: str, place: int) -> Record:
    """What is said of any module, also of those that the sandbox has no records for."""
    return _MODULE | {
        "id": number,
        "api_name": api_name,
        "module_name": plural,
        "singular_label": singular,
        "plural_label": plural,
        "sequence_number": place,
    }


def _plain_field(field: FieldInfo) -> Record:
    """What follows from the field alone."""
    return _FIELD | {
        "id": field.id,
        "api_name": field.api_name,
        "field_label": field.label,
        "display_label": field.label,
        "column_name": field.api_name.upper(),
        "data_type": field.data_type,
        "json_type": field.json_type,
        "length": field.length,
        "decimal_place": 2 if field.json_type == "double" else None,
        "system_mandatory": field.system_mandatory,
        "custom_field": field.custom,
        "created_source": "default" if not field.custom else "user",
        "read_only": field.read_only,
        "field_read_only": field.read_only,
        "operation_type": _MAY_NONE if field.read_only else _MAY_ALL,
        "ui_type": _UI_TYPES.get(field.data_type, 1),
        "view_type": {
            "view": True,
            "edit": not field.read_only,
            "quick_create": field.system_mandatory,
            "create": not field.read_only,
        },
        "currency": (
            {"rounding_option": "round_off", "precision": 2}
            if field.data_type == "currency"
            else {}
        ),
        "mass_update": not field.read_only,
    }


def _lookup(org: Org, field: FieldInfo) -> Record:
    if field.lookup is None:
        return {}
    target = org.modules.get(field.lookup)
    return {
        "display_label": field.label,
        "revalidate_filter_during_edit": False,
        "api_name": field.api_name,
        "module": {"api_name": field.lookup, "id": target.id if target else None},
        "id": field.id,
        "query_details": {},
        "show_fields": [],
    }


def _convert_targets(org: Org, module: ModuleInfo, field: FieldInfo) -> Record:
    """Lead fields name their target in each module; other modules' fields name nothing."""
    if module.api_name != "Leads":
        return {}
    targets: Record = {}
    for name in ("Contacts", "Deals", "Accounts"):
        target = field.convert_to.get(name)
        there = target is not None and org.has_module(name) and org.has_field(name, target)
        targets[name] = target if there else None
    return targets


_FIELD: dict[str, Any] = {
    "associated_module": None,
    "webhook": True,
    "colour_code_enabled_by_system": False,
    "tooltip": None,
    "type": "used",
    "customizable_properties": [],
    "association_details": None,
    "businesscard_supported": True,
    "multi_module_lookup": {},
    "created_time": None,
    "modified_time": None,
    "filterable": True,
    "visible": True,
    "separator": False,
    "searchable": True,
    "external": None,
    "enable_colour_code": False,
    "private": None,
    "virtual_field": False,
    "crypt": None,
    "display_type": -1,
    "quick_sequence_number": None,
    "email_parser": {"fields_update_supported": False, "record_operations_supported": False},
    "hipaa_compliance": None,
    "hipaa_compliance_enabled": False,
    "rollup_summary": {},
    "refer_from_field": None,
    "display_field": False,
    "pick_list_values_sorted_lexically": False,
    "sortable": True,
    "available_in_user_layout": True,
    "blueprint_supported": True,
    "global_picklist": None,
    "common.picklist": None,
    "history_tracking": None,
    "history_tracking_enabled": False,
    "formula": {},
    "additional_column": None,
    "multiselectlookup": {},
    "multiuserlookup": {},
    "auto_number": {},
    "autonumber": None,
    "subform": {},
    "sub_module": None,
    "sharing_properties": None,
    "file_upolad_optionlist": [],
    "allowed_modules": [],
    "static_field": False,
    "number_separator": False,
    "textarea": None,
    "show_type": 7,
    "category": 0,
}

_MODULE: dict[str, Any] = {
    "has_more_profiles": False,
    "sub_menu_available": False,
    "common.search_supported": True,
    "deletable": True,
    "description": None,
    "creatable": True,
    "recycle_bin_on_delete": True,
    "inventory_template_supported": False,
    "modified_time": None,
    "presence_sub_menu": False,
    "triggers_supported": True,
    "chart_view": False,
    "isBlueprintSupported": True,
    "visibility": 1,
    "visible": True,
    "convertable": False,
    "editable": True,
    "emailTemplate_support": True,
    "email_parser_supported": True,
    "filter_supported": True,
    "show_as_tab": True,
    "web_link": None,
    "viewable": True,
    "api_supported": True,
    "quick_create": True,
    "generated_type": "default",
    "feeds_required": False,
    "scoring_supported": True,
    "webform_supported": True,
    "arguments": [],
    "chart_view_supported": True,
    "profile_count": 0,
    "business_card_field_limit": 5,
    "track_current_data": False,
    "modified_by": None,
    "profiles": [],
    "parent_module": {},
    "activity_badge": "Not_Supported",
    "status": "visible",
}
