"""The four record modules with their layouts, pipelines and views, as seeds put them together.

Each module has a standard layout and a second one; the metadata shows the second only while the
switch `multiple_layouts` names the module. An organisation with custom fields has them on both,
and its second deals layout makes two of them mandatory.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType
from typing import Any

from app.sandbox.schema import (
    FieldInfo,
    LayoutField,
    LayoutInfo,
    LayoutSection,
    ModuleInfo,
    PickListValue,
)
from app.sandbox.seeds.fields import Row, make_field, seeded_id, standard_fields

LABELS = {"Leads": "Lead", "Accounts": "Account", "Contacts": "Contact", "Deals": "Deal"}
MODULE_IDS = {
    "Leads": seeded_id(2175),
    "Accounts": seeded_id(2177),
    "Contacts": seeded_id(2179),
    "Deals": seeded_id(2181),
}
STANDARD_LAYOUTS = {
    "Leads": seeded_id(91055),
    "Accounts": seeded_id(91029),  # the article's
    "Contacts": seeded_id(91033),
    "Deals": seeded_id(91023),
}
SECOND_LAYOUTS = {
    "Leads": ("Partner leads", seeded_id(350011)),
    "Accounts": ("Key accounts", seeded_id(350013)),
    "Contacts": ("Partner contacts", seeded_id(350015)),
    "Deals": ("Partner deals", seeded_id(350017)),
}

TIERS = ("Silver", "Gold", "Platinum")
PRODUCTS = ("Analytics", "Cold Chain", "Fleet", "Warehouse")
CUSTOM_FIELDS = {
    "Leads": (
        Row("Product_Interest", "Product Interest", "picklist", 120, options=PRODUCTS,
            to="Contacts.Product_Interest, Deals.Product_Interest"),
        Row("Customer_Number", "Customer Number", length=20, to="Accounts.Customer_Number"),
        # Mapped nowhere: what it holds is lost with a conversion (api-facts.md section 9.3).
        Row("Budget_Code", "Budget Code", length=40),
    ),
    "Contacts": (Row("Product_Interest", "Product Interest", "picklist", 120, options=PRODUCTS),),
    "Accounts": (Row("Customer_Number", "Customer Number", length=20),),
    "Deals": (
        Row("Product_Interest", "Product Interest", "picklist", 120, options=PRODUCTS),
        Row("Partner_Tier", "Partner Tier", "picklist", 120, options=TIERS),
        Row("Purchase_Order", "Purchase Order", length=30),
    ),
}  # fmt: skip
_FIRST_CUSTOM = {"Leads": 351001, "Contacts": 352001, "Accounts": 353001, "Deals": 354001}

MANDATORY = {"Last_Name", "Account_Name", "Deal_Name", "Stage", "Pipeline"}
PARTNER_MANDATORY = {"Partner_Tier", "Purchase_Order"}

# (actual value, kind); what people see may differ from what the API takes, as in Zoho's own sample.
_OPEN, _WON, _LOST = "Open", "Closed Won", "Closed Lost"
_DECIDERS = "Id. Decision Makers"
_STAGES: dict[str, tuple[tuple[str, str], ...]] = {
    "Standard (Standard)": (
        ("Qualification", _OPEN), ("Needs Analysis", _OPEN), ("Value Proposition", _OPEN),
        (_DECIDERS, _OPEN), ("Proposal/Price Quote", _OPEN),
        ("Negotiation/Review", _OPEN), ("Closed Won", _WON), ("Closed Lost", _LOST),
    ),
    "Renewals": (
        ("Renewal Due", _OPEN), ("Renewal Offered", _OPEN), ("Renewed", _WON),
        ("Not Renewed", _LOST),
    ),
    "Partner Sales": (
        ("Partner Intake", _OPEN), ("Joint Planning", _OPEN), ("Partner Signed", _WON),
        ("Partner Declined", _LOST),
    ),
}  # fmt: skip
_DISPLAY = {
    _DECIDERS: "Identify Decision Makers",
    "Renewed": "Renewed (won)",
    "Partner Sales": "Partner sales",
}
_CATEGORIES = {
    _OPEN: {"name": "Pipeline", "id": seeded_id(7092)},
    _WON: {"name": "Closed", "id": seeded_id(7094)},
    _LOST: {"name": "Omitted", "id": seeded_id(7096)},
}
_COLOURS = {_OPEN: "#e8f4fd", _WON: "#e7f6ec", _LOST: "#fdecea"}


def pipeline(name: str, number: int, *, default: bool = False) -> dict[str, Any]:
    """One pipeline with its stages, wire-shaped as in `/settings/pipeline`."""
    return {
        "display_value": _DISPLAY.get(name, name),
        "default": default,
        "maps": [
            {
                "display_value": _DISPLAY.get(stage, stage),
                "sequence_number": place,
                "forecast_category": _CATEGORIES[kind],
                "actual_value": stage,
                "id": seeded_id(number * 100 + place),
                "colour_code": _COLOURS[kind],
                "forecast_type": kind,
            }
            for place, (stage, kind) in enumerate(_STAGES[name], start=1)
        ],
        "actual_value": name,
        "id": seeded_id(number),
        "child_available": False,
    }


def pipelines(*, custom: bool) -> dict[str, list[dict[str, Any]]]:
    """Pipelines by deals layout; only an organisation with custom fields has more than one."""
    standard = [pipeline("Standard (Standard)", 236001, default=True)]
    if not custom:
        return dict.fromkeys((STANDARD_LAYOUTS["Deals"], _second("Deals")), standard)
    return {
        STANDARD_LAYOUTS["Deals"]: [*standard, pipeline("Renewals", 236003)],
        _second("Deals"): [pipeline("Partner Sales", 236005, default=True)],
    }


@cache
def record_modules(*, custom: bool) -> Mapping[str, ModuleInfo]:
    """The four modules; the stages of the pipelines are the picklist of Stage.

    Made once, as descriptions don't change and a reset should take no time.
    """
    lines = pipelines(custom=custom)
    modules = {}
    for name, label in LABELS.items():
        fields = tuple(_with_stages(field, lines) for field in standard_fields(name))
        if custom:
            fields += tuple(
                make_field(row, _FIRST_CUSTOM[name] + 2 * place, custom=True)
                for place, row in enumerate(CUSTOM_FIELDS[name])
            )
        modules[name] = ModuleInfo(
            id=MODULE_IDS[name],
            api_name=name,
            singular=label,
            plural=name,
            fields=fields,
            layouts=_layouts(name, fields),
            custom_views=_views(name),
        )
    return MappingProxyType(modules)


def _second(module: str) -> str:
    return SECOND_LAYOUTS[module][1]


def _with_stages(field: FieldInfo, lines: dict[str, list[dict[str, Any]]]) -> FieldInfo:
    """Stage and Pipeline offer what the pipelines hold, nothing else."""
    every = {one["id"]: one for several in lines.values() for one in several}.values()
    offered = {
        "Pipeline": every,
        "Stage": {stage["id"]: stage for one in every for stage in one["maps"]}.values(),
    }.get(field.api_name)
    if offered is None:
        return field
    return replace(
        field,
        options=tuple(
            PickListValue(one["id"], one["actual_value"], one["display_value"]) for one in offered
        ),
    )


def _layouts(module: str, fields: tuple[FieldInfo, ...]) -> tuple[LayoutInfo, ...]:
    name, second_id = SECOND_LAYOUTS[module]
    second = {target: _second(target) for target in LABELS}
    return (
        LayoutInfo(
            STANDARD_LAYOUTS[module],
            "Standard",
            (_section(module, STANDARD_LAYOUTS[module], fields, MANDATORY),),
            _targets(module, STANDARD_LAYOUTS),
        ),
        LayoutInfo(
            second_id,
            name,
            (_section(module, second_id, fields, MANDATORY | PARTNER_MANDATORY),),
            _targets(module, second),
        ),
    )


def _section(
    module: str, layout_id: str, fields: tuple[FieldInfo, ...], mandatory: set[str]
) -> LayoutSection:
    label = f"{LABELS[module]} Information"
    return LayoutSection(
        id=f"{layout_id[:-1]}9",
        api_name=label.replace(" ", "_"),
        label=label,
        fields=tuple(
            LayoutField(field.api_name, field.api_name in mandatory and field.lookup is None)
            for field in fields
            if not field.read_only
        ),
    )


def _targets(module: str, layouts: dict[str, str]) -> dict[str, str]:
    """Only a leads layout says into which layouts its leads turn."""
    if module != "Leads":
        return {}
    return {target: layouts[target] for target in ("Contacts", "Accounts", "Deals")}


def _views(module: str) -> tuple[dict[str, Any], ...]:
    """All records and the user's own, wire-shaped as in `/settings/custom_views`."""
    mine = {
        "comparator": "equal",
        "field": {"api_name": "Owner", "id": standard_fields(module)[0].id},
        "value": "${CURRENTUSER}",
    }
    views = ((f"All {module}", "ALLVIEWS", None), (f"My {module}", "MYVIEWS", mine))
    first = int(MODULE_IDS[module][-4:]) * 10
    return tuple(
        {
            "display_value": name,
            "system_name": system_name,
            "category": "public_views",
            "created_time": None,
            "modified_time": None,
            "last_accessed_time": None,
            "name": name,
            "created_by": None,
            "modified_by": None,
            "module": {"api_name": module, "id": MODULE_IDS[module]},
            "criteria": criteria,
            "default": criteria is None,
            "system_defined": True,
            "locked": False,
            "favorite": None,
            "offline": True,
            "access_type": "public",
            "shared_to": [],
            "fields": [],
            "sort_by": None,
            "sort_order": None,
            "id": seeded_id(first + place),
        }
        for place, (name, system_name, criteria) in enumerate(views, start=1)
    )
