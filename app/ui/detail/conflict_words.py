"""Why matches don't agree, in a sentence: which value points to which record."""

from __future__ import annotations

from app.domain.context import DecisionContext
from app.domain.matching import Candidate
from app.domain.suggestion import best_reason, rival
from app.domain.values import same_name
from app.ui.phrases import filled, translate


def conflict_words(context: DecisionContext, contact: Candidate | None) -> str:
    """contact: the one that matches best, None where only accounts match."""
    accounts = context.matches.accounts
    if contact is None:
        return _among_accounts(context, accounts)
    own = contact.account
    second = rival(contact, (c for c in context.matches.contacts if c is not contact))
    if second is not None:
        return _two_people(contact, second)
    other = next((a for a in accounts if own is None or a.id != own.id), None)
    if other is not None:
        return _beside(context, contact, other)
    if own is None:
        return _different()
    sentence = translate(
        "Verdict", "{contact} belongs to {own}, while the lead's company is {company}."
    )
    return filled(sentence, contact=contact.name, own=own.name, company=context.lead.company)


def _two_people(contact: Candidate, second: Candidate) -> str:
    """Phone and e-mail, say, that name a contact of one account and one of another."""
    ours, theirs = best_reason(contact), best_reason(second)
    sentence = translate(
        "Verdict",
        "{label} {value} matches {contact} ({own}), while {other_label} {other_value} matches "
        "{other} ({account}).",
    )
    return filled(
        sentence,
        label=ours.label if ours else "",
        value=ours.value if ours else "",
        contact=contact.name,
        own=contact.account.name if contact.account else translate("Targets", "no account"),
        other_label=theirs.label if theirs else "",
        other_value=theirs.value if theirs else "",
        other=second.name,
        account=second.account.name if second.account else "",
    )


def _beside(context: DecisionContext, contact: Candidate, account: Candidate) -> str:
    """A contact that doesn't belong to the account that matches."""
    by_company = same_name(context.lead.company, account.name)
    reason = None if by_company else best_reason(account)
    if contact.account is None:
        sentence = (
            translate(
                "Verdict", "{contact} belongs to no account, though {account} matches the company."
            )
            if reason is None
            else translate(
                "Verdict",
                "{contact} belongs to no account, though {label} {value} matches {account}.",
            )
        )
    else:
        sentence = (
            translate("Verdict", "{contact} belongs to {own}, while the company matches {account}.")
            if reason is None
            else translate(
                "Verdict", "{contact} belongs to {own}, while {label} {value} matches {account}."
            )
        )
    return filled(
        sentence,
        contact=contact.name,
        own=contact.account.name if contact.account else "",
        account=account.name,
        label=reason.label if reason else "",
        value=reason.value if reason else "",
    )


def _among_accounts(context: DecisionContext, accounts: tuple[Candidate, ...]) -> str:
    if len(accounts) != 1:
        return _different()
    theirs = accounts[0].values.get("Website")
    sentence = translate(
        "Verdict", "{account} has the company's name, but another website: {site}."
    )
    return (
        filled(sentence, account=accounts[0].name, site=theirs)
        if isinstance(theirs, str) and context.lead.values.get("Website")
        else _different()
    )


def _different() -> str:
    return translate("Verdict", "One value points to one record, another to a different one.")
