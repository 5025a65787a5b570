"""The checks before a conversion: a plan in, findings out; nothing is asked of the server."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.plan import Plan
from app.domain.records import RecordId, Ref

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


@dataclass(frozen=True, slots=True)
class TargetOption:
    """One radio button of the contact or account choice.

    target is the record to merge into, None for CREATED and NONE. reason says why it is disabled,
    or why it is the only one; send_id: whether a plan should name the target (an account that
    comes with the contact, but is no candidate, is joined without being named).
    """

    action: Action
    target: Ref | None
    enabled: bool
    reason: Finding | None = None
    send_id: bool = True


@dataclass(frozen=True, slots=True)
class Availability:
    """The choices of the dialog for contact and account, in the order to show them."""

    contacts: tuple[TargetOption, ...]
    accounts: tuple[TargetOption, ...]


def check(context: DecisionContext, plan: Plan) -> tuple[Finding, ...]:  # noqa: ARG001
    """All findings on a plan, the blocking ones first, else in the order of the dialog."""
    return ()


def is_clear(findings: tuple[Finding, ...]) -> bool:
    """Whether nothing blocks."""
    return all(f.severity is not Severity.BLOCK for f in findings)


def availability(
    context: DecisionContext,  # noqa: ARG001
    contact: RecordId | None,  # noqa: ARG001
    account: RecordId | None,  # noqa: ARG001
) -> Availability:
    """Which targets may be chosen, given the present choice (None: create)."""
    return Availability((), ())
