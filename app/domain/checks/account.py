"""Rules about the account: given by the contact, made from the company, or chosen (the article)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.checks.situation import Situation, block, info, names_of, warn
from app.domain.course import Action
from app.domain.finding import Finding, Option, Rule
from app.domain.matching import Candidate
from app.domain.records import Hindrance, Module
from app.domain.suggestion import Strength, strength
from app.domain.values import UNREAD, known, same_name


def removed(it: Situation) -> Iterator[Finding]:
    """Without the Accounts module there is none to join."""
    if it.plan.account is not None and not it.context.has(Module.ACCOUNTS):
        yield block(Rule.ACCOUNTS_REMOVED, Option.ACCOUNT)


def not_candidate(it: Situation) -> Iterator[Finding]:
    """An account that Zoho didn't offer is refused where its data doesn't match (INVALID_DATA)."""
    chosen = it.plan.account
    if chosen is None or it.way.contact is not None or it.context.account(chosen) is not None:
        return
    yield block(Rule.ACCOUNT_NOT_CANDIDATE, Option.ACCOUNT, id=chosen)


def not_of_contact(it: Situation) -> Iterator[Finding]:
    """The contact must belong to the account that is named (INVALID_DATA)."""
    contact, chosen = it.way.contact, it.plan.account
    if contact is None or chosen is None:
        return
    if contact.account is not None and contact.account.id == chosen:
        return
    account = it.context.account(chosen)
    yield block(
        Rule.ACCOUNT_NOT_OF_CONTACT,
        Option.ACCOUNT,
        contact=contact.name,
        account=account.name if account else chosen,
        contact_account=contact.account.name if contact.account else "",
    )


def hindered(it: Situation) -> Iterator[Finding]:
    """Locked accounts can't be joined."""
    account = _joined(it)
    if account is not None and account.hindrance is not Hindrance.NONE:
        yield block(
            Rule.ACCOUNT_HINDERED,
            Option.ACCOUNT,
            name=account.name,
            hindrance=account.hindrance.value,
        )


def read_only(it: Situation) -> Iterator[Finding]:
    """Zoho converts, but leaves the fields as they are, without a word (section 9, 5)."""
    account = it.way.account
    if account is not None and not it.context.may_edit(account):
        yield warn(Rule.ACCOUNT_READ_ONLY, Option.ACCOUNT, name=account.name)


def set_by_contact(it: Situation) -> Iterator[Finding]:
    """The contact's own account is joined, whatever else is chosen."""
    if it.way.contact is not None and it.way.account_set_by_contact and it.way.account is not None:
        yield info(
            Rule.ACCOUNT_SET_BY_CONTACT,
            Option.ACCOUNT,
            contact=it.way.contact.name,
            account=it.way.account.name,
        )


def value_taken(it: Situation) -> Iterator[Finding]:
    """A new account with a unique value that exists is refused (DUPLICATE_DATA)."""
    if it.way.account_action is not Action.CREATED:
        return
    for candidate in it.context.matches.accounts:
        for reason in candidate.reasons:
            if reason.unique:
                yield block(
                    Rule.ACCOUNT_VALUE_TAKEN,
                    Option.ACCOUNT,
                    reason.field,
                    label=reason.label,
                    value=reason.value,
                    name=candidate.name,
                    id=candidate.id,
                )


def fill_taken(it: Situation) -> Iterator[Finding]:
    """The lead's unique value belongs to another account: Zoho doesn't say what it makes of it."""
    target = it.way.account
    if target is None:
        return
    values = it.context.account_values(target)
    for holder in it.context.matches.accounts:
        for reason in holder.reasons:
            blank = known(values, reason.field) in (None, UNREAD)
            if reason.unique and holder.id != target.id and blank:
                yield warn(
                    Rule.ACCOUNT_FILL_TAKEN,
                    Option.ACCOUNT,
                    reason.field,
                    label=reason.label,
                    value=reason.value,
                    name=holder.name,
                    target=target.name,
                )


def others_left(it: Situation) -> Iterator[Finding]:
    """Other accounts that match stay; where the contact decides there is nothing to choose."""
    target = it.way.account
    if target is None:
        return
    others = [a for a in it.context.matches.accounts if a.id != target.id]
    if others:
        say = info if it.way.account_set_by_contact else warn
        yield say(Rule.ACCOUNT_OTHERS_LEFT, Option.ACCOUNT, names=names_of(others))


def new_despite_matches(it: Situation) -> Iterator[Finding]:
    """Creating beside a match is how duplicates are made."""
    allowed = [a for a in it.context.matches.accounts if strength(a) is not Strength.UNIQUE]
    if it.way.account_action is Action.CREATED and allowed:
        yield warn(Rule.ACCOUNT_NEW_DESPITE_MATCHES, Option.ACCOUNT, names=names_of(allowed))


def made_from_company(it: Situation) -> Iterator[Finding]:
    """A company makes an account even where none is asked for."""
    if it.way.account_action is Action.CREATED:
        yield info(Rule.ACCOUNT_MADE_FROM_COMPANY, Option.ACCOUNT, company=it.context.lead.company)


def not_made(it: Situation) -> Iterator[Finding]:
    """Without a company no account is made."""
    if it.way.account_action is Action.NONE and it.context.has(Module.ACCOUNTS):
        yield info(Rule.ACCOUNT_NOT_MADE, Option.ACCOUNT)


def company_differs(it: Situation) -> Iterator[Finding]:
    """Left unchanged, the account's name and the lead's company stay at odds (the article)."""
    account, company = it.way.account, it.context.lead.company
    if account is None or not account.name or not company or it.plan.overwrite:
        return
    if not same_name(account.name, company):
        yield warn(Rule.COMPANY_DIFFERS, Option.ACCOUNT, company=company, account=account.name)


RULES = (
    removed,
    not_candidate,
    not_of_contact,
    hindered,
    read_only,
    set_by_contact,
    value_taken,
    fill_taken,
    others_left,
    new_despite_matches,
    made_from_company,
    not_made,
    company_differs,
)


def _joined(it: Situation) -> Candidate | None:
    return it.context.account(it.way.account.id) if it.way.account else None
