"""Rules about the contact: whether it can be had, and what is left behind (the article)."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.checks.situation import Situation, block, names_of, warn
from app.domain.finding import Finding, Option, Rule
from app.domain.records import Hindrance
from app.domain.suggestion import Strength, best_reason, strength
from app.domain.values import UNREAD, known, share_a_word


def not_candidate(it: Situation) -> Iterator[Finding]:
    """A contact that Zoho didn't offer is refused where its data doesn't match (INVALID_DATA)."""
    if it.plan.contact is not None and it.way.contact is None:
        yield block(Rule.CONTACT_NOT_CANDIDATE, Option.CONTACT, id=it.plan.contact)


def hindered(it: Situation) -> Iterator[Finding]:
    """Locked contacts can't be joined."""
    contact = it.way.contact
    if contact is not None and contact.hindrance is not Hindrance.NONE:
        yield block(
            Rule.CONTACT_HINDERED,
            Option.CONTACT,
            name=contact.name,
            hindrance=contact.hindrance.value,
        )


def account_locked(it: Situation) -> Iterator[Finding]:
    """A contact brings its account along, and a locked account can't be joined."""
    contact = it.way.contact
    if contact is not None and contact.account_locked:
        account = contact.account.name if contact.account else ""
        yield block(Rule.CONTACT_ACCOUNT_LOCKED, Option.CONTACT, name=contact.name, account=account)


def read_only(it: Situation) -> Iterator[Finding]:
    """Zoho converts, but leaves the fields as they are, without a word (section 9, 5)."""
    if it.way.contact is not None and not it.way.contact.editable:
        yield warn(Rule.CONTACT_READ_ONLY, Option.CONTACT, name=it.way.contact.name)


def name_only(it: Situation) -> Iterator[Finding]:
    """Many people share a name."""
    contact = it.way.contact
    if contact is not None and strength(contact) is Strength.NAME:
        yield warn(Rule.CONTACT_NAME_ONLY, Option.CONTACT, name=contact.name)


def name_differs(it: Situation) -> Iterator[Finding]:
    """Shared mailboxes and switchboard numbers make false matches."""
    contact, lead = it.way.contact, it.context.lead.row.name
    if contact is None or strength(contact) is Strength.NAME or share_a_word(lead, contact.name):
        return
    reason = best_reason(contact)
    label = reason.label if reason else ""
    yield warn(Rule.CONTACT_NAME_DIFFERS, Option.CONTACT, name=contact.name, lead=lead, label=label)


def value_taken(it: Situation) -> Iterator[Finding]:
    """A new contact with a unique value that exists is refused (DUPLICATE_DATA)."""
    if it.plan.contact is not None:
        return
    for candidate in it.context.matches.contacts:
        for reason in candidate.reasons:
            if reason.unique:
                yield block(
                    Rule.CONTACT_VALUE_TAKEN,
                    Option.CONTACT,
                    reason.field,
                    label=reason.label,
                    value=reason.value,
                    name=candidate.name,
                    id=candidate.id,
                )


def fill_taken(it: Situation) -> Iterator[Finding]:
    """The lead's unique value belongs to another contact: Zoho doesn't say what it makes of it."""
    contact = it.way.contact
    if contact is None:
        return
    for holder in it.context.matches.contacts:
        for reason in holder.reasons:
            blank = known(contact.values, reason.field) in (None, UNREAD)
            if reason.unique and holder.id != contact.id and blank:
                yield warn(
                    Rule.CONTACT_FILL_TAKEN,
                    Option.CONTACT,
                    reason.field,
                    label=reason.label,
                    value=reason.value,
                    name=holder.name,
                    target=contact.name,
                )


def others_left(it: Situation) -> Iterator[Finding]:
    """Merging into one leaves the others as duplicates; namesakes may be other people."""
    contact = it.way.contact
    if contact is None:
        return
    others = [
        c
        for c in it.context.matches.contacts
        if c.id != contact.id and strength(c) is not Strength.NAME
    ]
    if others:
        yield warn(Rule.CONTACT_OTHERS_LEFT, Option.CONTACT, names=names_of(others))


def new_despite_matches(it: Situation) -> Iterator[Finding]:
    """Creating beside a match is how duplicates are made."""
    allowed = [c for c in it.context.matches.contacts if strength(c) is not Strength.UNIQUE]
    if it.plan.contact is None and allowed:
        yield warn(Rule.CONTACT_NEW_DESPITE_MATCHES, Option.CONTACT, names=names_of(allowed))


RULES = (
    not_candidate,
    hindered,
    account_locked,
    read_only,
    name_only,
    name_differs,
    value_taken,
    fill_taken,
    others_left,
    new_despite_matches,
)
