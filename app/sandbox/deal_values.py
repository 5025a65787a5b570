"""Checks the deal that a conversion asks for, and turns it into field values.

Deal_Name, Closing_Date and Stage are mandatory whatever the layout says, Pipeline where the
organisation uses pipelines, and besides what the deals layout makes mandatory. Source: api-facts.md
sections 1 and 4; the article, "Deals".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.sandbox import declined
from app.sandbox.call import as_id
from app.sandbox.declined import FIRST
from app.sandbox.field_checks import check_value
from app.sandbox.schema import FieldInfo, LayoutInfo
from app.sandbox.state import Org, Record
from app.sandbox.values import is_blank

PATH = f"{FIRST}.Deals"
NO_CHOICE = "-None-"
"""What Zoho's picklists offer as their first choice: nothing chosen."""
ALWAYS_MANDATORY = ("Deal_Name", "Closing_Date", "Stage")
NOT_FIELDS = ("Contact_Role", "$move_attachments", "Layout")
LINKED = ("Account_Name", "Contact_Name")
"""Set by the conversion itself, whatever the request says."""


def layout_of_lead(org: Org, lead: Record, module: str) -> LayoutInfo:
    """The layout that new records of `module` get: where the lead's own layout leads."""
    leads, target = org.modules["Leads"], org.modules[module]
    own = leads.find_layout((lead.get("Layout") or {}).get("id", "")) or leads.layouts[0]
    return target.find_layout(own.convert_to.get(module, "")) or target.layouts[0]


def uses_pipelines(org: Org) -> bool:
    """An organisation without pipelines has no field Pipeline at all."""
    return org.switches.pipelines and org.has_field("Deals", "Pipeline")


def mandatory_fields(org: Org, layout: LayoutInfo, *, custom: bool = True) -> list[str]:
    """What a new deal must have, in the order in which a lack is reported.

    Mass Convert leaves out the custom ones of other layouts than the standard one: `custom=False`.
    """
    names = [*ALWAYS_MANDATORY, *(["Pipeline"] if uses_pipelines(org) else [])]
    for name in layout.required:
        field = org.modules["Deals"].find_field(name)
        if field is not None and (custom or not field.custom):
            names.append(name)
    known = dict.fromkeys(names)
    return [name for name in known if _usable(org, name)]


def read_deal(
    org: Org, asked: Record, mapped: Record, layout: LayoutInfo, *, custom: bool = True
) -> Record:
    """Field values of the new deal: `mapped` from the lead, then what was asked for.

    Declines MANDATORY_NOT_FOUND, INVALID_DATA (type, length, picklist value) and MAPPING_MISMATCH.
    Keys that are no fields of the module are ignored.
    """
    given = check_given(org, asked)
    values = {**mapped, **{field.api_name: value for field, value in given}}
    for name in mandatory_fields(org, layout, custom=custom):
        if is_blank(values.get(name)):
            raise declined.missing(name, f"{PATH}.{name}")
    if uses_pipelines(org):
        _check_stage(org.pipelines.get(layout.id, []), values)
    return values


def check_given(org: Org, asked: Record) -> list[tuple[FieldInfo, Any]]:
    """The known fields among those asked for, each with a value that it can hold."""
    given = [(field, None if value == NO_CHOICE else value) for field, value in _known(org, asked)]
    for field, value in given:
        check_value(field, value, f"{PATH}.{field.api_name}")
    return given


def read_contact_role(org: Org, asked: Record) -> Record | None:
    """`Contact_Role`: the id of a role, as text or number inside Deals; None when absent."""
    value = asked.get("Contact_Role")
    if value is None:
        return None
    role_id = as_id(value)
    role = next((role for role in org.contact_roles if role["id"] == role_id), None)
    if role is None:
        raise declined.at("Contact_Role", f"{PATH}.Contact_Role")
    return {"name": role["name"], "id": role["id"]}


def read_layout(org: Org, asked: Record, default: LayoutInfo) -> LayoutInfo:
    """A layout that the deal names itself, else the one where the lead's layout leads."""
    value = asked.get("Layout")
    if value is None:
        return default
    named = org.modules["Deals"].find_layout(
        (as_id(value.get("id")) or "") if isinstance(value, dict) else ""
    )
    if named is None:
        raise declined.at("Layout", f"{PATH}.Layout")
    return named


def wants_attachments(asked: Record) -> bool:
    """`$move_attachments`: the attachments go to the deal."""
    value = asked.get("$move_attachments")
    if value is not None and not isinstance(value, bool):
        raise declined.wrong_type("$move_attachments", f"{PATH}.$move_attachments", "boolean")
    return bool(value)


def _known(org: Org, asked: Record) -> list[tuple[FieldInfo, Any]]:
    found = []
    for name, value in asked.items():
        field = org.modules["Deals"].find_field(name)
        if field is None or field.read_only or name in NOT_FIELDS or name in LINKED:
            continue
        if _usable(org, name):
            found.append((field, value))
    return found


def _usable(org: Org, name: str) -> bool:
    return uses_pipelines(org) if name == "Pipeline" else org.has_field("Deals", name)


def _check_stage(lines: Iterable[Mapping[str, Any]], values: Record) -> None:
    line = next((one for one in lines if one["actual_value"] == values["Pipeline"]), None)
    if line is None:
        raise declined.at("Pipeline", f"{PATH}.Pipeline")
    if values["Stage"] not in {stage["actual_value"] for stage in line["maps"]}:
        # Zoho's path leaves out `Deals` here; the backtick is Zoho's too (api-facts.md section 1).
        raise declined.at(
            "Stage",
            f"{FIRST}.Stage",
            "MAPPING_MISMATCH",
            "Pipeline doesn`t contain the Stage",
            mapped_field="Pipeline",
        )
