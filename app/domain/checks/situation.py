"""What every rule is given, and how it says what it found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.context import DecisionContext
from app.domain.course import Course, course
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.matching import Candidate
from app.domain.plan import Plan


@dataclass(frozen=True, slots=True)
class Situation:
    """A plan, all that is known of its lead, and what the plan comes to."""

    context: DecisionContext
    plan: Plan
    way: Course

    @classmethod
    def of(cls, context: DecisionContext, plan: Plan) -> Situation:
        """The situation of a plan."""
        return cls(context, plan, course(context, plan))


Check = Callable[[Situation], Iterable[Finding]]
"""One rule: a situation in, its findings out, none where all is well."""


def block(rule: Rule, option: Option, field: str = "", **params: str) -> Finding:
    """A finding that stops the conversion."""
    return Finding(rule, Severity.BLOCK, option, field, MappingProxyType(params))


def warn(rule: Rule, option: Option, field: str = "", **params: str) -> Finding:
    """A finding of likely harm."""
    return Finding(rule, Severity.WARN, option, field, MappingProxyType(params))


def info(rule: Rule, option: Option, field: str = "", **params: str) -> Finding:
    """A finding to know of."""
    return Finding(rule, Severity.INFO, option, field, MappingProxyType(params))


def names_of(candidates: Iterable[Candidate]) -> str:
    """Their names as one text, each with its account: many records share a name."""
    return ", ".join(f"{c.name} ({c.account.name})" if c.account else c.name for c in candidates)
