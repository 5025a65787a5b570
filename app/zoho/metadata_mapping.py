"""From the wire to the domain: fields, layouts, pipelines, people (api-facts.md section 4)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Final

from app.domain.licence import Edition, Licence
from app.domain.metadata import Choice, Field, Layout, Org, Pipeline, Stage, User
from app.domain.records import Module, Ref, record_id
from app.zoho.mapping import ref_of
from app.zoho.wire.common import Named
from app.zoho.wire.metadata import (
    MappedTo,
    PickListValue,
    TargetLayouts,
    WireField,
    WireLayout,
    WireLicence,
    WireModule,
    WireOrg,
    WirePipeline,
    WireUser,
)

_HIDDEN: Final = frozenset({"user_hidden", "system_hidden", "deleted", "scheduled_for_deletion"})


def org(wire: WireOrg | None, web_origin: str, *, is_demo: bool) -> Org:
    """The organisation; web_origin is where its web interface is served."""
    if wire is None:
        return Org(id="", name="", is_demo=is_demo)
    place = wire.domain_name or (f"org{wire.zgid}" if wire.zgid else "")
    linked = bool(web_origin and re.fullmatch(r"[A-Za-z0-9._-]+", place, re.ASCII))
    return Org(
        id=str(wire.id or ""),
        name=wire.company_name or "",
        currency=wire.iso_code or "",
        web_url=f"{web_origin}/crm/{place}" if linked else "",
        is_demo=is_demo,
        licence=licence(wire.license_details),
    )


def licence(wire: WireLicence | None) -> Licence:
    """What was paid for, or is being tried out."""
    if wire is None:
        return Licence()
    trial = wire.trial_type or ""
    return Licence(
        edition=_edition(trial or wire.paid_type or ""),
        trial_until=_moment(wire.trial_expiry or "") if trial else None,
        users=max(wire.users_license_purchased or 0, 0),
    )


def _edition(word: str) -> Edition:
    try:
        return Edition(word.strip().lower())
    except ValueError:
        return Edition.UNKNOWN


def _moment(text: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None


def present_modules(wires: Iterable[WireModule]) -> frozenset[Module]:
    """The modules that the org uses; one taken away in Organize Modules is missing or hidden."""
    names = {w.api_name for w in wires if w.visible is not False and w.status not in _HIDDEN}
    return frozenset(module for module in Module if module.value in names)


def user(wire: WireUser) -> User:
    """A user.

    Raises:
        ValueError: where the id is none.
    """
    name = wire.full_name or f"{wire.first_name or ''} {wire.last_name or ''}".strip()
    return User(record_id(str(wire.id)), name, wire.email or "")


def roles(wires: Iterable[Named]) -> tuple[Ref, ...]:
    """The contact roles in Zoho's order.

    Raises:
        ValueError: where an id is none.
    """
    return tuple(role for wire in wires if (role := ref_of(wire)) is not None)


def field(wire: WireField) -> Field:
    """A field of a module or, with its own mandatory mark, of a layout."""
    return Field(
        api_name=wire.api_name,
        label=wire.field_label or wire.display_label or wire.api_name,
        data_type=wire.data_type or "text",
        id=str(wire.id or ""),
        unique=bool(wire.unique),
        mandatory=bool(wire.system_mandatory or wire.required),
        read_only=bool(wire.read_only or wire.field_read_only),
        custom=bool(wire.custom_field),
        length=wire.length,
        choices=_choices(wire.pick_list_values),
        maps_to=_maps_to(wire.convert_mapping),
    )


def layout(wire: WireLayout) -> Layout:
    """A layout with the fields of all its sections.

    Raises:
        ValueError: where an id is none.
    """
    targets = wire.convert_mapping or TargetLayouts()
    shown = (targets.deals and targets.deals.fields) or ()
    return Layout(
        id=record_id(str(wire.id)),
        name=wire.name or "",
        fields=tuple(field(one) for section in wire.sections or () for one in section.fields or ()),
        target_layouts=_target_layouts(targets),
        deal_fields=tuple((one.api_name, bool(one.required)) for one in shown),
    )


def active_layouts(wires: Iterable[WireLayout]) -> tuple[Layout, ...]:
    """The layouts in use.

    Raises:
        ValueError: where an id is none.
    """
    return tuple(layout(w) for w in wires if w.visible is not False and w.status != "inactive")


def pipeline(wire: WirePipeline) -> Pipeline:
    """A pipeline with its stages in order."""
    ordered = sorted(wire.maps or (), key=lambda stage: stage.sequence_number or 0)
    return Pipeline(
        id=str(wire.id or ""),
        display=wire.display_value,
        actual=wire.actual_value or wire.display_value,
        default=bool(wire.default),
        stages=tuple(
            Stage(s.display_value, s.actual_value or s.display_value, s.forecast_type or "")
            for s in ordered
        ),
    )


def _choices(wires: Iterable[PickListValue] | None) -> tuple[Choice, ...]:
    """The choices in use, without "-None-", which is Zoho's word for an empty field."""
    found = (
        Choice(wire.display_value or actual, actual)
        for wire in wires or ()
        if wire.type != "unused" and (actual := wire.actual_value or wire.display_value)
    )
    return tuple(choice for choice in found if choice.actual != "-None-")


def _maps_to(wire: MappedTo | None) -> Mapping[Module, str] | None:
    if wire is None:
        return None
    by_module = {
        Module.CONTACTS: wire.contacts,
        Module.ACCOUNTS: wire.accounts,
        Module.DEALS: wire.deals,
    }
    return {module: name for module, name in by_module.items() if name}


def _target_layouts(wire: TargetLayouts) -> Mapping[Module, Ref] | None:
    by_module = {
        Module.CONTACTS: wire.contacts,
        Module.ACCOUNTS: wire.accounts,
        Module.DEALS: wire.deals,
    }
    found = {
        module: Ref(record_id(str(target.id)), target.name or "")
        for module, target in by_module.items()
        if target is not None and target.id is not None
    }
    return found or None
