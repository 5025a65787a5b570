"""The verdict on a lead: one sentence, with its reason, for every Ground (design.md)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Ground, Lane, MatchReason, Suggestion
from app.domain.records import Module
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.detail.conflict_words import conflict_words
from app.ui.detail.hindrances import lead_hindrance, target_hindrance
from app.ui.leads.badges import aside_words
from app.ui.parts import Tone
from app.ui.phrases import filled, translate
from app.ui.plain import one_line


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the banner says. usable: one key may do it (lanes Ready and New)."""

    title: str
    text: str
    tone: Tone
    icon: str
    usable: bool = False


def verdict(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    """The words for a suggestion made from this context."""
    return _VERDICTS[suggestion.ground](context, suggestion)


def _sure(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    """READY: one sure match, so its record and its reason are named."""
    contact, account = suggestion.contact, suggestion.account
    if contact is not None:
        title, text = _into_contact(context, contact, suggestion.reason)
    elif account is not None:
        title, text = _into_account(context, account, suggestion.reason)
    else:
        return _new(context, suggestion)
    return Verdict(title, text, Tone.ACCENT, "lightbulb", usable=suggestion.lane is Lane.READY)


def _into_contact(
    context: DecisionContext, contact: Candidate, reason: MatchReason | None
) -> tuple[str, str]:
    if contact.account is not None:
        title = filled(
            translate("Verdict", "Merge into {name} at {account}"),
            name=contact.name,
            account=contact.account.name,
        )
        belongs = filled(
            translate("Verdict", "This contact belongs to {account}."), account=contact.account.name
        )
    else:
        title = filled(translate("Verdict", "Merge into {name}"), name=contact.name)
        belongs = translate("Verdict", "This contact belongs to no account.")
    text = f"{_match_sentence(contact, reason)} {belongs}"
    if contact.account is None and context.lead.company.strip() and context.has(Module.ACCOUNTS):
        text += " " + filled(
            translate("Verdict", "The account {company} would be created."),
            company=context.lead.company,
        )
    return title, text


def _into_account(
    context: DecisionContext, account: Candidate, reason: MatchReason | None
) -> tuple[str, str]:
    title = filled(
        translate("Verdict", "New contact {name} at the account {account}"),
        name=context.lead.row.name,
        account=account.name,
    )
    nobody = translate("Verdict", "No contact matches.")
    return title, f"{_match_sentence(account, reason)} {nobody}"


def _match_sentence(candidate: Candidate, reason: MatchReason | None) -> str:
    if reason is None:
        sentence = translate("Verdict", "Zoho names {name} as a match.")
    elif reason.unique:
        sentence = translate("Verdict", "{label} {value} is unique and matches {name}.")
    elif candidate.module is Module.ACCOUNTS and reason.field == "Account_Name":
        sentence = translate("Verdict", "An account has the company's name, {name}.")
    else:
        sentence = translate("Verdict", "{label} {value} matches {name}.")
    label, value = (reason.label, reason.value) if reason is not None else ("", "")
    return filled(sentence, label=label, value=value, name=candidate.name)


def _new(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    makes_account = bool(context.lead.company.strip()) and context.has(Module.ACCOUNTS)
    new = (
        translate("Verdict", "The contact {name} and the account {company} would be new.")
        if makes_account
        else translate("Verdict", "The contact {name} would be new, without an account.")
    )
    text = filled(new, name=context.lead.row.name, company=context.lead.company)
    usable = suggestion.lane is Lane.NEW
    return Verdict(
        translate("Verdict", "Create a new contact"), text, Tone.GOOD, "plus", usable=usable
    )


def _several_contacts(context: DecisionContext, _: Suggestion) -> Verdict:
    title = filled(translate("Verdict", "{n} contacts match"), n=str(len(context.matches.contacts)))
    text = translate("Verdict", "More than one could be the same person. Compare them and choose.")
    return _choose(title, text)


def _several_accounts(context: DecisionContext, _: Suggestion) -> Verdict:
    title = filled(translate("Verdict", "{n} accounts match"), n=str(len(context.matches.accounts)))
    text = translate("Verdict", "More than one could be the same company. Compare them and choose.")
    return _choose(title, text)


def _conflict(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    title = translate("Verdict", "The matches don't agree")
    contact = _holder(context.matches.contacts, suggestion.reason)
    text = conflict_words(context, contact)
    todo = translate("Verdict", "Compare them and choose.")
    return _choose(title, f"{text} {todo}")


def _name_only(_: DecisionContext, __: Suggestion) -> Verdict:
    text = translate(
        "Verdict", "The same name is no proof of the same person. Compare, then merge or create."
    )
    return _choose(translate("Verdict", "Only the name matches"), text)


def _name_differs(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    holder = _holder(context.matches.contacts, suggestion.reason)
    text = (
        f"{_match_sentence(holder, suggestion.reason)} " if holder is not None else ""
    ) + filled(
        translate(
            "Verdict", "The lead is called {lead}: perhaps they share a mailbox or a telephone."
        ),
        lead=context.lead.row.name,
    )
    return _choose(translate("Verdict", "The value matches, the name doesn't"), text)


def _account_only(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    if suggestion.account is not None:
        return _sure(context, suggestion)
    holder = _holder(context.matches.accounts, suggestion.reason)
    matched = f"{_match_sentence(holder, suggestion.reason)} " if holder else ""
    text = matched + translate(
        "Verdict", "Is it the lead's company? Choose it, or create a new account."
    )
    return _choose(translate("Verdict", "Only an account matches, and that isn't certain"), text)


def _lead_hindered(_: DecisionContext, suggestion: Suggestion) -> Verdict:
    title, text = lead_hindrance(suggestion.hindrance)
    return Verdict(title, text, Tone.BAD, "lock")


def _target_hindered(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    holder = _holder(context.matches.contacts + context.matches.accounts, suggestion.reason)
    text = target_hindrance(holder) if holder is not None else ""
    if not text:
        text = translate(
            "Verdict", "The record that matches is locked or waits for an approval in Zoho."
        )
    return Verdict(
        translate("Verdict", "The match can't take this lead now"), text, Tone.BAD, "lock"
    )


def _target_read_only(context: DecisionContext, suggestion: Suggestion) -> Verdict:
    holder = _holder(context.matches.contacts + context.matches.accounts, suggestion.reason)
    text = filled(
        translate(
            "Verdict",
            "You may only read {name}. Zoho would convert the lead into it without saving any of "
            "the lead's values there. Ask its owner, or make another choice.",
        ),
        name=holder.name if holder else translate("Verdict", "the record that matches"),
    )
    return Verdict(
        translate("Verdict", "You can't edit the matching record"),
        text,
        Tone.WARN,
        "triangle-alert",
    )


def _impossible(_: DecisionContext, __: Suggestion) -> Verdict:
    text = translate(
        "Verdict",
        "Contacts are switched off in your organisation, and no lead converts without them.",
    )
    return Verdict(
        translate("Verdict", "Leads can't be converted here"), text, Tone.BAD, "circle-x"
    )


def _deal_impossible(_: DecisionContext, __: Suggestion) -> Verdict:
    text = translate(
        "Verdict",
        "A deal is wanted, but its layout asks for a field that can't be filled here. Convert "
        "without a deal, or do this one in Zoho.",
    )
    return Verdict(
        translate("Verdict", "The deal can't be created here"), text, Tone.BAD, "circle-x"
    )


def _not_read(_: DecisionContext, __: Suggestion) -> Verdict:
    text = translate("Verdict", "Whether anything in your CRM matches is not known yet.")
    return Verdict(translate("Verdict", "Matches not read yet"), text, Tone.PLAIN, "clock")


def _changed_meanwhile(_: DecisionContext, __: Suggestion) -> Verdict:
    text = translate(
        "Verdict",
        "Somebody changed the lead or its matches after you had decided, so nothing was sent. "
        "See what is different, and decide again: your choices are kept.",
    )
    return Verdict(translate("Verdict", "Changed meanwhile"), text, Tone.WARN, "history")


def _set_aside(_: DecisionContext, suggestion: Suggestion) -> Verdict:
    how, why = aside_words(suggestion)
    title = f"{how}: {one_line(why, 120)}" if why else how
    sentence = translate(
        "Verdict",
        "{skip} brings it back into the queue, {convert} converts it nevertheless. Only you see "
        "this.",
    )
    keys = {"skip": key_map().named(Act.SKIP), "convert": key_map().named(Act.CONVERT)}
    text = filled(sentence, **keys)
    return Verdict(title, text, Tone.PLAIN, "clock")


def _choose(title: str, text: str) -> Verdict:
    return Verdict(title, text, Tone.WARN, "users")


def _holder(pool: tuple[Candidate, ...], reason: MatchReason | None) -> Candidate | None:
    """The candidate that a suggestion's reason came from."""
    return next((c for c in pool if reason is not None and reason in c.reasons), None)


_VERDICTS: Final[Mapping[Ground, Callable[[DecisionContext, Suggestion], Verdict]]] = {
    Ground.UNIQUE_FIELD: _sure,
    Ground.EMAIL: _sure,
    Ground.ACCOUNT_ONLY: _account_only,
    Ground.NOTHING_MATCHES: _new,
    Ground.SEVERAL_CONTACTS: _several_contacts,
    Ground.SEVERAL_ACCOUNTS: _several_accounts,
    Ground.CONFLICT: _conflict,
    Ground.NAME_ONLY: _name_only,
    Ground.NAME_DIFFERS: _name_differs,
    Ground.LEAD_HINDERED: _lead_hindered,
    Ground.TARGET_HINDERED: _target_hindered,
    Ground.TARGET_READ_ONLY: _target_read_only,
    Ground.CONVERSION_IMPOSSIBLE: _impossible,
    Ground.DEAL_IMPOSSIBLE: _deal_impossible,
    Ground.NOT_READ: _not_read,
    Ground.CHANGED_MEANWHILE: _changed_meanwhile,
    Ground.SKIPPED: _set_aside,
    Ground.LATER: _set_aside,
}
