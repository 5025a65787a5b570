"""Which contacts and accounts may be chosen, and why the others may not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.checks import account as account_rules
from app.domain.checks import contact as contact_rules
from app.domain.checks import lead as lead_rules
from app.domain.checks.situation import Check, Situation, info
from app.domain.context import DecisionContext
from app.domain.course import Action
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.plan import Plan
from app.domain.records import Module, RecordId, Ref


@dataclass(frozen=True, slots=True)
class TargetOption:
    """One radio button of the contact or account choice.

    target is the record to merge into, None for CREATED and NONE. reason says why it is disabled;
    on an enabled option it is to be known (an INFO). send_id: whether a plan should name the
    target (an account that comes with the contact, but is no candidate, is joined unnamed).
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


def availability(context: DecisionContext, contact: RecordId | None) -> Availability:
    """Which targets may be chosen, given the contact chosen now (None: create).

    The contact leads: the accounts are those that may go with it.
    """
    return Availability(
        contacts=tuple(_contact_options(context)),
        accounts=tuple(_account_options(context, contact)),
    )


_ALWAYS: tuple[Check, ...] = (lead_rules.hindered, lead_rules.contacts_removed)
_CONTACT: tuple[Check, ...] = (*_ALWAYS, *contact_rules.RULES)
_ACCOUNT: tuple[Check, ...] = (*_ALWAYS, *account_rules.RULES)


def _contact_options(context: DecisionContext) -> Iterator[TargetOption]:
    for candidate in context.matches.contacts:
        reason = _refusal_of_contact(context, candidate.id)
        ref = Ref(candidate.id, candidate.name)
        yield TargetOption(Action.MERGED, ref, reason is None, reason)
    reason = _refusal_of_contact(context, None)
    yield TargetOption(Action.CREATED, None, reason is None, reason)


def _refusal_of_contact(context: DecisionContext, contact: RecordId | None) -> Finding | None:
    """Why the contact can't be had: itself, or since no account may go with it."""
    refusal = _refusal(context, Plan(context.lead.id, contact=contact), _CONTACT)
    if refusal is not None:
        return refusal
    accounts = tuple(_account_options(context, contact))
    if any(option.enabled for option in accounts):
        return None
    return next((option.reason for option in reversed(accounts) if option.reason), None)


def _account_options(context: DecisionContext, contact: RecordId | None) -> Iterator[TargetOption]:
    own = _own_account(context, contact)
    if own is not None:
        yield own
    for candidate in context.matches.accounts:
        if own is None or own.target is None or own.target.id != candidate.id:
            plan = Plan(context.lead.id, contact=contact, account=candidate.id)
            reason = _refusal(context, plan, _ACCOUNT)
            ref = Ref(candidate.id, candidate.name)
            yield TargetOption(Action.MERGED, ref, reason is None, reason)
    if own is None:
        yield _none_named(context, contact)


def _own_account(context: DecisionContext, contact: RecordId | None) -> TargetOption | None:
    chosen = context.contact(contact)
    if chosen is None or chosen.account is None or not context.has(Module.ACCOUNTS):
        return None
    plan = Plan(context.lead.id, contact=contact)
    reason = _refusal(context, plan, (*_ACCOUNT, contact_rules.account_locked))
    decided = next(iter(account_rules.set_by_contact(Situation.of(context, plan))), None)
    return TargetOption(
        Action.MERGED,
        chosen.account,
        enabled=reason is None,
        reason=reason or decided,
        send_id=context.account(chosen.account.id) is not None,
    )


def _none_named(context: DecisionContext, contact: RecordId | None) -> TargetOption:
    """What happens where no account is named: one is made from the company, or none at all."""
    plan = Plan(context.lead.id, contact=contact)
    situation = Situation.of(context, plan)
    reason = _refusal(context, plan, _ACCOUNT)
    note = reason or next(iter(account_rules.not_made(situation)), None)
    if not context.has(Module.ACCOUNTS):
        note = reason or info(Rule.ACCOUNTS_REMOVED, Option.ACCOUNT)
    return TargetOption(situation.way.account_action, None, reason is None, note)


def _refusal(context: DecisionContext, plan: Plan, rules: tuple[Check, ...]) -> Finding | None:
    situation = Situation.of(context, plan)
    found = (finding for rule in rules for finding in rule(situation))
    return next((f for f in found if f.severity is Severity.BLOCK), None)
