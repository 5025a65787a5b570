"""What a plan comes to in each module: which records are made and which are merged into."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.context import DecisionContext
from app.domain.matching import Candidate
from app.domain.plan import Plan
from app.domain.records import Module, RecordId, Ref


class Action(StrEnum):
    """What happens in one module."""

    CREATED = "created"
    MERGED = "merged"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Course:
    """The records a plan makes or joins (api-facts.md section 1, the article's points to note).

    contact is the candidate merged into, None where a contact is created. account is the account
    joined, also where the contact brings it along; None with account_action CREATED is a new one.
    """

    contact_action: Action
    account_action: Action
    deal_action: Action
    contact: Candidate | None = None
    account: Ref | None = None
    account_set_by_contact: bool = False

    def action(self, module: Module) -> Action:
        """The action in that module; NONE in Leads."""
        return {
            Module.CONTACTS: self.contact_action,
            Module.ACCOUNTS: self.account_action,
            Module.DEALS: self.deal_action,
        }.get(module, Action.NONE)

    @property
    def modules(self) -> frozenset[Module]:
        """The modules in which a record is made or joined."""
        targets = (Module.CONTACTS, Module.ACCOUNTS, Module.DEALS)
        return frozenset(m for m in targets if self.action(m) is not Action.NONE)

    @property
    def makes_contact_or_account(self) -> bool:
        """Whether one of these two is new; notify_new_entity_owner is about them (the article)."""
        return Action.CREATED in (self.contact_action, self.account_action)


def course(context: DecisionContext, plan: Plan) -> Course:
    """Follow the article: a contact's own account wins; a company makes an account unasked."""
    contact = context.contact(plan.contact)
    account = joined_account(context, contact, plan.account)
    return Course(
        contact_action=_contact_action(context, plan.contact),
        account_action=_account_action(context, account),
        deal_action=_deal_action(context, plan),
        contact=contact,
        account=account,
        account_set_by_contact=account is not None and _brings(contact, account),
    )


def joined_account(
    context: DecisionContext, contact: Candidate | None, account: RecordId | None
) -> Ref | None:
    """The existing account that the lead joins; None where there is none to join."""
    if not context.has(Module.ACCOUNTS):
        return None
    if contact is not None and contact.account is not None:
        return contact.account
    if account is None:
        return None
    candidate = context.account(account)
    return Ref(account, candidate.name if candidate else "")


def _contact_action(context: DecisionContext, chosen: RecordId | None) -> Action:
    if not context.has(Module.CONTACTS):
        return Action.NONE
    return Action.CREATED if chosen is None else Action.MERGED


def _account_action(context: DecisionContext, joined: Ref | None) -> Action:
    if joined is not None:
        return Action.MERGED
    makes_one = bool(context.lead.company) and context.has(Module.ACCOUNTS)
    return Action.CREATED if makes_one else Action.NONE


def _deal_action(context: DecisionContext, plan: Plan) -> Action:
    wanted = plan.deal is not None and context.has(Module.DEALS)
    return Action.CREATED if wanted else Action.NONE


def _brings(contact: Candidate | None, account: Ref) -> bool:
    return contact is not None and contact.account == account
