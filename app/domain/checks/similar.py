"""Rules about what only looks like the lead's: never a target, and no obstacle either.

They stand apart from the other rules, since what looks similar is found later than all that a
decision is made on, or not at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from app.domain.checks.situation import info, warn
from app.domain.context import DecisionContext
from app.domain.course import Action, course
from app.domain.finding import Finding, Option, Rule
from app.domain.near_misses import Looked, NearMiss, Similar, of_what_is_new
from app.domain.plan import Plan
from app.domain.records import Module

_RULES: Final[Mapping[Module, tuple[Rule, Option]]] = {
    Module.CONTACTS: (Rule.CONTACT_SIMILAR, Option.CONTACT),
    Module.ACCOUNTS: (Rule.ACCOUNT_SIMILAR, Option.ACCOUNT),
}
_UNSEEN: Final[Mapping[Looked, Rule]] = {
    Looked.SPARED: Rule.SIMILAR_SPARED,
    Looked.FAILED: Rule.SIMILAR_NOT_READ,
}


def may_make_a_double(context: DecisionContext, plan: Plan) -> bool:
    """Whether a contact or an account is made, so that it is worth looking for similar ones."""
    return context.matches.told and course(context, plan).makes_contact_or_account


def doubles(context: DecisionContext, plan: Plan, similar: Similar) -> tuple[NearMiss, ...]:
    """What is there already of what the plan makes, as far as it was found."""
    return of_what_is_new(similar, course(context, plan)).misses


def check_similar(
    context: DecisionContext, plan: Plan, similar: Similar | None
) -> Iterator[Finding]:
    """What there is to say of a plan that makes something. similar None: nobody looks for any."""
    if similar is None or not may_make_a_double(context, plan):
        return
    for module, (rule, option) in _RULES.items():
        names = [m.name for m in doubles(context, plan, similar) if m.module is module]
        if names:
            yield warn(rule, option, names=", ".join(names))
    if similar.is_whole:
        return
    new_contact = course(context, plan).contact_action is Action.CREATED
    option = Option.CONTACT if new_contact else Option.ACCOUNT
    if similar.looked is Looked.UNDER_WAY:
        yield info(Rule.SIMILAR_AWAITED, option)
    else:
        yield warn(_UNSEEN[similar.looked], option)
