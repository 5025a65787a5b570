"""A preset meets an org and a lead: the choices that follow, and what of it can't be had there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.context import DecisionContext
from app.domain.deal_form import DealForm, defaults
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.metadata import OrgSetup
from app.domain.presets import (
    DealTemplate,
    Preset,
    amount_value,
    closing_date,
    deal_name,
    fields_of,
)
from app.domain.records import FieldValue, Module, RecordId


@dataclass(frozen=True, slots=True)
class Applied:
    """deal None: none is made. findings: what was cut or left out."""

    deal: Mapping[str, FieldValue] | None
    assign_to: RecordId | None
    findings: tuple[Finding, ...]


def applied(preset: Preset, context: DecisionContext, form: DealForm) -> Applied:
    """The choices of a preset for this lead; what the org doesn't have any more is left out, and so
    is what a template doesn't speak of: that stays as it is in the form.
    """
    gone = tuple(_gone(preset, context.setup, form))
    rules = {finding.rule for finding in gone}
    owner = None if Rule.PRESET_OWNER_GONE in rules else preset.assign_to
    if preset.deal is None or not context.has(Module.DEALS):
        return Applied(None, owner, gone)
    values, told = _deal(preset.deal, context, form)
    return Applied(MappingProxyType(values), owner, (*gone, *told))


def gone(preset: Preset, setup: OrgSetup, form: DealForm) -> tuple[Finding, ...]:
    """What of a preset the org doesn't have any more."""
    return tuple(_gone(preset, setup, form))


def _gone(preset: Preset, setup: OrgSetup, form: DealForm) -> Iterator[Finding]:
    if preset.assign_to is not None and preset.assign_to not in {u.id for u in setup.users}:
        yield _finding(Rule.PRESET_OWNER_GONE, Option.ASSIGN_TO)
    if preset.deal is None:
        return
    if Module.DEALS not in setup.modules:
        yield _finding(Rule.DEALS_REMOVED, Option.DEAL)
        return
    template = preset.deal
    pipeline = template.pipeline
    if pipeline and form.pipeline(pipeline) is None:
        yield _finding(Rule.PRESET_PIPELINE_GONE, Option.DEAL, "Pipeline", name=pipeline)
    elif template.stage and template.stage not in _stages(template, form):
        yield _finding(Rule.PRESET_STAGE_GONE, Option.DEAL, "Stage", name=template.stage)
    known = {f.api_name for f in setup.fields.get(Module.LEADS, ())}
    lost = [name for name in fields_of(template.pattern) if known and name not in known]
    if lost:
        names = ", ".join(lost)
        yield _finding(Rule.PRESET_FIELD_GONE, Option.DEAL, "Deal_Name", names=names)
    if template.amount is not None and form.field("Amount") is None:
        yield _finding(Rule.PRESET_AMOUNT_LEFT, Option.DEAL)


def _deal(
    template: DealTemplate, context: DecisionContext, form: DealForm
) -> tuple[dict[str, FieldValue], Iterator[Finding]]:
    usual = defaults(form, context.lead, context.today)
    values = {name: usual[name] for name in ("Pipeline", "Stage") if name in usual}
    field = form.field("Deal_Name")
    limit = field.length if field else None
    named = deal_name(template.pattern, context.lead, limit)
    values["Deal_Name"] = named.text
    values["Closing_Date"] = closing_date(template.closing, context.today).isoformat()
    if template.pipeline and form.pipeline(template.pipeline) is not None:
        values["Pipeline"] = template.pipeline
        values["Stage"] = next((s.actual for s in form.stages(template.pipeline)), None)
    if template.stage and template.stage in {s.actual for s in form.stages(_pipeline(values))}:
        values["Stage"] = template.stage
    if template.amount is not None and form.field("Amount") is not None:
        values["Amount"] = amount_value(template.amount)
    label = field.label if field else "Deal Name"
    cut = _finding(
        Rule.PRESET_NAME_CUT, Option.DEAL, "Deal_Name", label=label, limit=str(limit or 0)
    )
    return values, iter((cut,) if named.cut else ())


def _pipeline(values: Mapping[str, FieldValue]) -> FieldValue:
    return values.get("Pipeline")


def _stages(template: DealTemplate, form: DealForm) -> set[str]:
    """The stages that may be meant: those of its pipeline, without one those of the default."""
    pipeline = template.pipeline
    if not pipeline and form.pipelines:
        default = next((p for p in form.pipelines if p.default), form.pipelines[0])
        pipeline = default.actual
    return {stage.actual for stage in form.stages(pipeline or None)}


def _finding(rule: Rule, option: Option, field: str = "", **params: str) -> Finding:
    return Finding(rule, Severity.WARN, option, field, MappingProxyType(params))
