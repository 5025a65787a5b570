"""Rules about the new deal: its form, its dates, its contact role."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.checks.situation import Situation, block, warn
from app.domain.deal_form import DealForm, FieldProblem, ProblemKind, deal_form
from app.domain.deal_values import day
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.records import Module, Values
from app.domain.values import as_text


def removed(it: Situation) -> Iterator[Finding]:
    """Without the Deals module no deal can be made."""
    if it.plan.deal is not None and not it.context.has(Module.DEALS):
        yield block(Rule.DEALS_REMOVED, Option.DEAL)


def fields(it: Situation) -> Iterator[Finding]:
    """Each value against the layout's own form."""
    if it.plan.deal is None or not it.context.has(Module.DEALS):
        return
    form = deal_form(it.context.setup, it.context.lead)
    for problem in form.problems(it.plan.deal.values):
        yield _finding(form, problem, it.plan.deal.values)


def closing_past(it: Situation) -> Iterator[Finding]:
    """Zoho takes a past closing date; it is mostly a slip."""
    closing = it.plan.deal.values.get("Closing_Date") if it.plan.deal else None
    closes = day(closing) if isinstance(closing, str) else None
    if closes is not None and closes < it.context.today:
        yield warn(Rule.DEAL_CLOSING_PAST, Option.DEAL, "Closing_Date", date=closes.isoformat())


def role_unknown(it: Situation) -> Iterator[Finding]:
    """A contact role that the org doesn't have."""
    role = it.plan.deal.contact_role if it.plan.deal else None
    roles = it.context.setup.contact_roles
    if role is not None and role.id not in {r.id for r in roles}:
        yield block(Rule.DEAL_ROLE_UNKNOWN, Option.DEAL, "Contact_Role", name=role.name)


RULES = (removed, fields, closing_past, role_unknown)


def _finding(form: DealForm, problem: FieldProblem, values: Values) -> Finding:
    field = form.field(problem.api_name)
    params = {"label": field.label if field else problem.api_name}
    if problem.limit is not None:
        params["limit"] = str(problem.limit)
    if problem.kind is ProblemKind.STAGE_NOT_IN_PIPELINE:
        params["stage"] = as_text(values.get("Stage"))
        pipeline = form.pipeline(values.get("Pipeline"))
        params["pipeline"] = pipeline.display if pipeline else ""
    return Finding(
        Rule(f"deal_{problem.kind.value}"), Severity.BLOCK, Option.DEAL, problem.api_name, params
    )
