"""The wire shape of layouts: mandatory marks, the pipelines' own choices, the convert form.

Every key that Zoho's OpenAPI file layouts.json calls mandatory is there. Source: api-facts.md
section 4.
"""

from __future__ import annotations

from app.sandbox.deal_values import uses_pipelines
from app.sandbox.metadata_shapes import field_shape, layout_api_name, visible_fields
from app.sandbox.schema import LayoutInfo, LayoutSection, ModuleInfo
from app.sandbox.state import Org, Record

CONVERT_FORM = ("Amount", "Deal_Name", "Closing_Date", "Stage", "Pipeline")
"""Deal fields that Zoho's own convert form shows in any organisation."""


def layout_shape(org: Org, module: ModuleInfo, layout: LayoutInfo) -> Record:
    """A layout as `/settings/layouts` gives it; here are the mandatory marks of fields."""
    founder = org.users[0]
    author = {"name": founder["full_name"], "id": founder["id"]}
    standard = layout is module.layouts[0]
    return {
        "has_more_profiles": False,
        "created_time": None if standard else founder["created_time"],
        "modified_time": None if standard else founder["created_time"],
        "convert_mapping": _convert_layouts(org, layout) if layout.convert_to else None,
        "visible": True,
        "created_for": None,
        "profiles": [_profile_of_layout(layout, one) for one in org.profiles],
        "source": None,
        "created_by": None if standard else author,
        "modified_by": None if standard else author,
        "sections": [
            _section_shape(org, module, layout, section, place)
            for place, section in enumerate(layout.sections, start=1)
        ],
        "show_business_card": True,
        "id": layout.id,
        "name": layout.name,
        "display_label": layout.name,
        "api_name": layout_api_name(layout),
        "display_type": 0,
        "mode": "view",
        "status": "active",
        "generated_type": "default" if standard else "custom",
        "subform_properties": {"pinned_column": False},
        "actions_allowed": {
            "edit": True,
            "rename": True,
            "clone": True,
            "downgrade": False,
            "delete": not standard,
            "deactivate": not standard,
            "set_layout_permissions": True,
        },
    }


def _convert_layouts(org: Org, layout: LayoutInfo) -> Record:
    mapping: Record = {}
    for name, layout_id in layout.convert_to.items():
        target = org.modules[name].find_layout(layout_id) if org.has_module(name) else None
        if target is None:
            mapping[name] = None
            continue
        mapping[name] = {"display_label": target.name, "name": target.name, "id": target.id}
        if name == "Deals":
            mapping[name]["fields"] = _convert_form(org, target)
    return mapping


def _convert_form(org: Org, layout: LayoutInfo) -> list[Record]:
    """Exactly what Zoho's own convert form shows.

    `required` is the layout's mark: Closing_Date is not marked although the API demands it
    (api-facts.md section 4).
    """
    deals = org.modules["Deals"]
    names = dict.fromkeys((*CONVERT_FORM, *layout.required))
    return [
        {
            "api_name": field.api_name,
            "field_label": field.label,
            "id": field.id,
            "required": field.api_name in layout.required,
        }
        for field in sorted(
            (field for field in visible_fields(org, deals) if field.api_name in names),
            key=lambda field: list(names).index(field.api_name),
        )
    ]


def _section_shape(
    org: Org, module: ModuleInfo, layout: LayoutInfo, section: LayoutSection, place: int
) -> Record:
    fields = {field.api_name: field for field in visible_fields(org, module)}
    placed = [one for one in section.fields if one.api_name in fields]
    return {
        "display_label": section.label,
        "sequence_number": place,
        "isSubformSection": False,
        "tab_traversal": "left_to_right",
        "api_name": section.api_name,
        "column_count": 2,
        "name": section.label,
        "generated_type": "default",
        "id": section.id,
        "type": "used",
        "fields": [
            {
                **field_shape(org, module, fields[one.api_name]),
                **_layout_choices(org, module, layout, one.api_name),
                "required": one.required,
                "validation_rule": None,
                "default_value": None,
                "sequence_number": number,
                "section_id": place,
            }
            for number, one in enumerate(placed, start=1)
        ],
        "properties": {"reorder_rows": None, "maximum_rows": None, "tooltip": None},
    }


def _layout_choices(org: Org, module: ModuleInfo, layout: LayoutInfo, name: str) -> Record:
    """In a deals layout, Pipeline and Stage offer that layout's own pipelines only."""
    if module.api_name != "Deals" or name not in ("Pipeline", "Stage") or not uses_pipelines(org):
        return {}
    lines = org.pipelines.get(layout.id, [])
    if name == "Pipeline":
        return {"pick_list_values": [_pipeline_choice(one, n) for n, one in enumerate(lines, 1)]}
    stages = {stage["id"]: stage for line in lines for stage in line["maps"]}
    return {"pick_list_values": [_choice(stage, n) for n, stage in enumerate(stages.values(), 1)]}


def _pipeline_choice(line: Record, place: int) -> Record:
    stages = [_choice(stage, number) for number, stage in enumerate(line["maps"], start=1)]
    return _choice(line, place) | {"maps": [{"api_name": "Stage", "pick_list_values": stages}]}


def _choice(value: Record, place: int) -> Record:
    return {
        "display_value": value["display_value"],
        "sequence_number": place,
        "reference_value": value["actual_value"],
        "colour_code": value.get("colour_code"),
        "actual_value": value["actual_value"],
        "id": value["id"],
        "type": "used",
    }


def _profile_of_layout(layout: LayoutInfo, profile: Record) -> Record:
    view = {"name": layout.name, "id": layout.id, "type": "layout"}
    return {
        "default": True,
        "name": profile["name"],
        "id": profile["id"],
        "_default_view": view,
        "_default_assignment_view": view,
    }
