"""The form of a new deal, as the org's own layouts ask for it (api-facts.md section 4, Layouts).

What the conversion fills by itself (the deal's account, contact and owner) is not asked for.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from app.domain.deal_values import FieldKind, FieldProblem, FormField, ProblemKind, problem
from app.domain.metadata import Choice, Field, Layout, OrgSetup, Pipeline, Stage
from app.domain.records import NO_VALUES, FieldValue, Lead, Module, Ref, Values
from app.domain.values import UNREAD, known

__all__ = [
    "DealForm",
    "FieldKind",
    "FieldProblem",
    "FormField",
    "ProblemKind",
    "deal_form",
    "defaults",
]

_ALWAYS = ("Deal_Name", "Closing_Date", "Pipeline", "Stage")  # mandatory, api-facts.md section 1
_BY_CONVERSION = frozenset({"Account_Name", "Contact_Name", "Owner", "Contact_Role"})
# An org without pipelines has no Pipeline field, whatever its layout says (section 9, 14).
_NOT_BY_LAYOUT = _BY_CONVERSION | {"Pipeline"}
_NO_CHOICE = "-None-"  # how Zoho lists the empty choice of a picklist
_DAYS_TO_CLOSE = 30


@dataclass(frozen=True, slots=True)
class DealForm:
    """The fields in the order to show, and the choices around them.

    pipelines is empty where the org has none (then there is no Pipeline field). layout is the
    Deals layout that conversion of this lead uses, None where the metadata names none. carried:
    what the org's mapping carries over from the lead into these fields anyway.
    """

    fields: tuple[FormField, ...]
    pipelines: tuple[Pipeline, ...]
    contact_roles: tuple[Ref, ...]
    layout: Layout | None
    carried: Values = dataclasses.field(default_factory=lambda: NO_VALUES)

    def field(self, api_name: str) -> FormField | None:
        """The form's field of that API name."""
        return next((f for f in self.fields if f.api_name == api_name), None)

    @property
    def unfillable(self) -> tuple[FormField, ...]:
        """Mandatory fields that can't be entered here: no deal can be made from Segue then."""
        return tuple(f for f in self.fields if f.required and not f.fillable)

    def pipeline(self, actual: FieldValue) -> Pipeline | None:
        """The pipeline of that actual value."""
        return next((p for p in self.pipelines if p.actual == actual), None)

    def stages(self, pipeline: FieldValue) -> tuple[Choice, ...]:
        """The stages of the pipeline of that actual value; without pipelines the picklist's."""
        if self.pipelines:
            chosen = self.pipeline(pipeline)
            return tuple(_as_choice(s) for s in chosen.stages) if chosen else ()
        stage = self.field("Stage")
        return stage.choices if stage else ()

    def problems(self, values: Values) -> tuple[FieldProblem, ...]:
        """What Zoho would refuse in these values, in the form's order."""
        return tuple(self._problems(values))

    def _problems(self, values: Values) -> Iterator[FieldProblem]:
        for field in self.fields:
            found = problem(field, values.get(field.api_name))
            if found is None and field.api_name == "Stage":
                found = self._stage_problem(values)
            if found is not None:
                yield found
        for name in values:
            if self.field(name) is None:
                yield FieldProblem(name, ProblemKind.NOT_IN_FORM)

    def _stage_problem(self, values: Values) -> FieldProblem | None:
        stages = {s.actual for s in self.stages(values.get("Pipeline"))}
        if not stages or values.get("Stage") in stages:
            return None
        return FieldProblem("Stage", ProblemKind.STAGE_NOT_IN_PIPELINE)


def deal_form(setup: OrgSetup, lead: Lead) -> DealForm:
    """The form for a deal made from this lead.

    First what Zoho always asks for, then the fields of Zoho's own convert form, then what else
    the target Deals layout makes mandatory. Mandatory is what either layout says.
    """
    leads_layout = _layout_of(setup, Module.LEADS, lead.layout)
    target = (leads_layout.target_layouts or {}).get(Module.DEALS) if leads_layout else None
    layout = _layout_of(setup, Module.DEALS, target)
    pipelines = setup.pipelines.get(layout.id, ()) if layout else ()
    own = dict(leads_layout.deal_fields) if leads_layout else {}
    known_fields = _known_fields(setup, layout)
    names = [n for n in _ALWAYS if n != "Pipeline" or pipelines]
    names += [n for n in own if n not in _ALWAYS and n not in _BY_CONVERSION]
    names += [n for n in _mandatory(layout, known_fields) if n not in names]
    fields = tuple(
        _form_field(setup, known_fields.get(n) or _undescribed(n), required=own.get(n, False))
        for n in names
    )
    form = DealForm(_with_pipelines(fields, pipelines), pipelines, setup.contact_roles, layout)
    return replace(form, carried=_carried_over(form, setup, lead))


def defaults(form: DealForm, lead: Lead, today: date) -> Mapping[str, FieldValue]:
    """Values to begin with, only such as the form itself takes.

    The name is the company's, else the lead's. The closing date is 30 days ahead: Zoho demands
    one, and a date in plain sight that can be changed is quicker than an empty field. Pipeline
    and stage: the default pipeline and its first stage. Then what the org's mapping would carry
    over from the lead anyway, so that it is seen and can be mended.
    """
    pipeline = next((p for p in form.pipelines if p.default), None) or next(
        iter(form.pipelines), None
    )
    stages = form.stages(pipeline.actual if pipeline else None)
    begin: dict[str, FieldValue] = {
        **form.carried,
        "Deal_Name": _deal_name(form, lead),
        "Closing_Date": (today + timedelta(days=_DAYS_TO_CLOSE)).isoformat(),
        "Stage": next((s.actual for s in stages if s.actual != _NO_CHOICE), None),
    }
    if pipeline is not None:
        begin["Pipeline"] = pipeline.actual
    kept = {n: v for n, v in begin.items() if v is not None and form.field(n) is not None}
    return MappingProxyType(kept)


def _deal_name(form: DealForm, lead: Lead) -> str:
    name = form.field("Deal_Name")
    text = lead.company or lead.row.name
    return text[: name.length] if name and name.length else text


def _carried_over(form: DealForm, setup: OrgSetup, lead: Lead) -> Values:
    carried: dict[str, FieldValue] = {}
    for source in setup.fields.get(Module.LEADS, ()):
        field = form.field((source.maps_to or {}).get(Module.DEALS, ""))
        value = known(lead.values, source.api_name)
        if field is None or value is UNREAD or value is None or problem(field, value):
            continue
        carried[field.api_name] = value
    return MappingProxyType(carried)


def _layout_of(setup: OrgSetup, module: Module, ref: Ref | None) -> Layout | None:
    # A lead whose layout isn't named, or not among those the user may see, gets the first one.
    layouts = setup.layouts.get(module, ())
    named = next((x for x in layouts if ref is not None and x.id == ref.id), None)
    return named or next(iter(layouts), None)


def _known_fields(setup: OrgSetup, layout: Layout | None) -> dict[str, Field]:
    # The layout's own marks and choices win over those of the module.
    fields = {f.api_name: f for f in setup.fields.get(Module.DEALS, ())}
    for field in layout.fields if layout else ():
        plain = fields.get(field.api_name)
        choices = field.choices or (plain.choices if plain else ())
        length = field.length or (plain.length if plain else None)
        fields[field.api_name] = replace(field, choices=choices, length=length)
    return fields


def _mandatory(layout: Layout | None, fields: Mapping[str, Field]) -> Iterator[str]:
    names = (f.api_name for f in layout.fields) if layout else iter(fields)
    for name in names:
        field = fields[name]
        if field.mandatory and not field.read_only and name not in _NOT_BY_LAYOUT:
            yield name


def _undescribed(api_name: str) -> Field:
    data_type = {"Closing_Date": "date", "Stage": "picklist", "Pipeline": "picklist"}
    return Field(api_name, api_name.replace("_", " "), data_type.get(api_name, "text"))


_KINDS: Mapping[str, FieldKind] = MappingProxyType(
    {
        "text": FieldKind.TEXT,
        "email": FieldKind.TEXT,
        "phone": FieldKind.TEXT,
        "website": FieldKind.TEXT,
        "textarea": FieldKind.MULTILINE,
        "picklist": FieldKind.PICKLIST,
        "multiselectpicklist": FieldKind.MULTIPICKLIST,
        "date": FieldKind.DATE,
        "datetime": FieldKind.DATETIME,
        "currency": FieldKind.MONEY,
        "integer": FieldKind.INTEGER,
        "bigint": FieldKind.INTEGER,
        "double": FieldKind.DECIMAL,
        "percent": FieldKind.DECIMAL,
        "decimal": FieldKind.DECIMAL,
        "boolean": FieldKind.BOOLEAN,
        "lookup": FieldKind.LOOKUP,
        "userlookup": FieldKind.LOOKUP,
        "ownerlookup": FieldKind.LOOKUP,
    }
)
_DIGITS = {"integer": 9, "bigint": 18, "currency": 16, "double": 16, "decimal": 16}
"""Zoho's greatest lengths of numbers, where a field's own length isn't told (user help, Fields)."""

_USER_LOOKUPS = frozenset({"userlookup", "ownerlookup"})
_TEXTS = frozenset({FieldKind.TEXT, FieldKind.MULTILINE})


def _form_field(setup: OrgSetup, field: Field, *, required: bool) -> FormField:
    kind = _KINDS.get(field.data_type, FieldKind.UNSUPPORTED)
    choices = field.choices
    if field.data_type in _USER_LOOKUPS:
        choices = tuple(Choice(u.name, u.id) for u in setup.users)
    highest = _highest(field)
    return FormField(
        api_name=field.api_name,
        label=field.label,
        kind=kind,
        required=required or field.mandatory or field.api_name in _ALWAYS,
        choices=choices,
        length=field.length if kind in _TEXTS else None,
        custom=field.custom,
        lowest=0 if field.api_name == "Probability" or highest is None else -highest,
        highest=highest,
    )


def _highest(field: Field) -> int | None:
    if field.api_name == "Probability":  # 0 to 100, by the OpenAPI file of convert
        return 100
    digits = _DIGITS.get(field.data_type)
    return None if digits is None else 10 ** min(field.length or digits, digits) - 1


def _with_pipelines(
    fields: tuple[FormField, ...], pipelines: tuple[Pipeline, ...]
) -> tuple[FormField, ...]:
    choices = tuple(Choice(p.display, p.actual) for p in pipelines)
    stages = tuple(dict.fromkeys(_as_choice(s) for p in pipelines for s in p.stages))
    own = {"Pipeline": choices, "Stage": stages}
    return tuple(
        replace(f, kind=FieldKind.PICKLIST, choices=own[f.api_name] or f.choices)
        if f.api_name in own
        else f
        for f in fields
    )


def _as_choice(stage: Stage) -> Choice:
    return Choice(stage.display, stage.actual)
