"""The checks before a conversion: a plan in, findings out; nothing is asked of the server."""

from __future__ import annotations

from app.domain.availability import Availability, TargetOption, availability
from app.domain.checks import account, contact, deal, lead, options
from app.domain.checks.situation import Check, Situation
from app.domain.context import DecisionContext
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.plan import Plan

__all__ = [
    "Availability",
    "DecisionContext",
    "Finding",
    "Option",
    "Rule",
    "Severity",
    "TargetOption",
    "availability",
    "check",
    "is_clear",
]

RULES: tuple[Check, ...] = (
    *lead.RULES,
    *contact.RULES,
    *account.RULES,
    *deal.RULES,
    *options.RULES,
)
_ORDER = (Severity.BLOCK, Severity.WARN, Severity.INFO)


def check(context: DecisionContext, plan: Plan) -> tuple[Finding, ...]:
    """All findings on a plan, the blocking ones first, else in the order of the dialog."""
    situation = Situation.of(context, plan)
    found = [finding for rule in RULES for finding in rule(situation)]
    return tuple(sorted(found, key=lambda finding: _ORDER.index(finding.severity)))


def is_clear(findings: tuple[Finding, ...]) -> bool:
    """Whether nothing blocks."""
    return all(f.severity is not Severity.BLOCK for f in findings)
