"""Each finding in words: what is the matter, from the one table below, with its parameters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.context import DecisionContext
from app.domain.finding import Finding, Option, Rule, Severity
from app.domain.records import Hindrance, Module
from app.ui.convert.entry import shown_date
from app.ui.convert.notes import Note
from app.ui.formats import shown_value
from app.ui.parts import Tone
from app.ui.phrases import filled, marked

_CONTEXT: Final = "Findings"

TONES: Final[Mapping[Severity, Tone]] = {
    Severity.BLOCK: Tone.BAD,
    Severity.WARN: Tone.WARN,
    Severity.INFO: Tone.PLAIN,
}

# Modules as words inside a sentence.
_MODULES: Final[Mapping[Module, str]] = {
    Module.LEADS: marked("Findings", "lead"),
    Module.CONTACTS: marked("Findings", "contact"),
    Module.ACCOUNTS: marked("Findings", "account"),
    Module.DEALS: marked("Findings", "deal"),
}

_HINDRANCES: Final[Mapping[Hindrance, str]] = {
    Hindrance.NONE: marked("Findings", "can't be used now"),
    Hindrance.CONVERTED: marked("Findings", "is already converted"),
    Hindrance.LOCKED: marked("Findings", "is locked"),
    Hindrance.NOT_APPROVED: marked("Findings", "isn't approved yet"),
    Hindrance.UNDER_REVIEW: marked("Findings", "is under review"),
    Hindrance.BEING_MERGED: marked("Findings", "is being merged with another record"),
}

_UNDECIDED: Final[Mapping[Option, str]] = {
    Option.CONTACT: marked("Findings", "Choose a contact to merge into, or create a new one."),
    Option.ACCOUNT: marked("Findings", "Choose an account to link to, or create a new one."),
}

SENTENCES: Final[Mapping[Rule, str]] = {
    # The lead
    Rule.LEAD_HINDERED: marked("Findings", "This lead {hindrance}, so Zoho won't convert it."),
    Rule.CONTACTS_REMOVED: marked(
        "Findings",
        "The Contacts module is removed from this org, so no lead can be converted.",
    ),
    Rule.UNMAPPED_LOST: marked(
        "Findings", "{label} “{value}” is lost: it isn't mapped to any field."
    ),
    Rule.LOST_WITHOUT_RECORD: marked(
        "Findings", "{label} “{value}” is lost: it only goes to a {module}, and none is created."
    ),
    Rule.PICKLIST_VALUE_UNKNOWN: marked(
        "Findings", "{label} “{value}” isn't one of the {module}'s choices."
    ),
    Rule.TEXT_TOO_LONG: marked(
        "Findings", "{label} has {length} characters; the {module} allows {limit}."
    ),
    # The contact
    Rule.CONTACT_NOT_CANDIDATE: marked(
        "Findings", "This contact doesn't match the lead; Zoho would refuse it."
    ),
    Rule.CONTACT_HINDERED: marked("Findings", "{name} {hindrance}."),
    Rule.CONTACT_ACCOUNT_LOCKED: marked(
        "Findings", "{name} belongs to {account}, which is locked."
    ),
    Rule.CONTACT_READ_ONLY: marked(
        "Findings",
        "You may only read {name}: the lead is merged into it, but no field is filled in.",
    ),
    Rule.CONTACT_NAME_ONLY: marked(
        "Findings", "Only the name matches: make sure that {name} is the same person."
    ),
    Rule.CONTACT_NAME_DIFFERS: marked(
        "Findings", "{label} matches, but the contact is {name} and the lead is {lead}."
    ),
    Rule.CONTACT_VALUE_TAKEN: marked(
        "Findings", "Would be refused: {label} {value} must be unique, and {name} has it."
    ),
    Rule.CONTACT_FILL_TAKEN: marked(
        "Findings",
        "{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of "
        "{target}.",
    ),
    Rule.CONTACT_OTHERS_LEFT: marked("Findings", "Also matches, and stays as it is: {names}."),
    Rule.CONTACT_NEW_DESPITE_MATCHES: marked(
        "Findings", "There are matches already, so this may create a duplicate: {names}."
    ),
    # The account
    Rule.ACCOUNTS_REMOVED: marked(
        "Findings", "The Accounts module is removed from this org, so there is no account."
    ),
    Rule.ACCOUNT_NOT_CANDIDATE: marked(
        "Findings", "This account doesn't match the lead; Zoho would refuse it."
    ),
    Rule.ACCOUNT_HINDERED: marked("Findings", "{name} {hindrance}."),
    Rule.ACCOUNT_READ_ONLY: marked(
        "Findings",
        "You may only read {name}: the lead is merged into it, but no field is filled in.",
    ),
    Rule.ACCOUNT_SET_BY_CONTACT: marked(
        "Findings", "Set by the contact: {contact} already belongs to {account}."
    ),
    Rule.ACCOUNT_NOT_OF_CONTACT: marked(
        "Findings", "Would be refused: {contact} doesn't belong to {account}."
    ),
    Rule.ACCOUNT_VALUE_TAKEN: marked(
        "Findings", "Would be refused: {label} {value} must be unique, and {name} has it."
    ),
    Rule.ACCOUNT_FILL_TAKEN: marked(
        "Findings",
        "{label} {value} must be unique, and {name} has it: Zoho may refuse, or leave it out of "
        "{target}.",
    ),
    Rule.ACCOUNT_OTHERS_LEFT: marked("Findings", "Also matches, and stays as it is: {names}."),
    Rule.ACCOUNT_NEW_DESPITE_MATCHES: marked(
        "Findings", "There are matches already, so this may create a duplicate: {names}."
    ),
    Rule.ACCOUNT_MADE_FROM_COMPANY: marked(
        "Findings", "Zoho creates it from the lead's company in any case."
    ),
    Rule.ACCOUNT_NOT_MADE: marked("Findings", "The lead has no company, so no account is created."),
    Rule.COMPANY_DIFFERS: marked(
        "Findings", "The lead's company is {company}, the account is {account}."
    ),
    # What looks like the lead's
    Rule.CONTACT_SIMILAR: marked(
        "Findings",
        "Something very similar is there already, though Zoho doesn't match it. Creating may "
        "produce a duplicate.",
    ),
    Rule.ACCOUNT_SIMILAR: marked(
        "Findings",
        "Something very similar is there already, though Zoho doesn't match it. Creating may "
        "produce a duplicate.",
    ),
    Rule.SIMILAR_AWAITED: marked("Findings", "Similar records are being looked for…"),
    Rule.SIMILAR_SPARED: marked(
        "Findings",
        "Similar records weren't looked for, to spare the org's API credits: few are left.",
    ),
    Rule.SIMILAR_NOT_READ: marked(
        "Findings",
        "Similar records could not be looked for: it isn't known whether there are any.",
    ),
    # Overwrite
    Rule.OVERWRITE_WITHOUT_COMPANY: marked(
        "Findings", "Does nothing here: the lead has no company."
    ),
    Rule.OVERWRITE_SAME_NAME: marked(
        "Findings", "Does nothing here: company and account are both {account}."
    ),
    Rule.OVERWRITE_NOTHING_JOINED: marked(
        "Findings", "Does nothing here: no existing account is linked."
    ),
    Rule.OVERWRITE_READ_ONLY: marked(
        "Findings", "Does nothing here: you may only read the account {account}."
    ),
    Rule.OVERWRITE_NAME_TAKEN: marked(
        "Findings",
        "{label} must be unique, and another account is called {company}: Zoho would refuse to "
        "rename {account}.",
    ),
    Rule.OVERWRITE_RENAMES_ACCOUNT: marked(
        "Findings", "The account name {account} is replaced by {company}."
    ),
    # The deal
    Rule.DEALS_REMOVED: marked(
        "Findings", "The Deals module is removed from this org, so there can be no deal."
    ),
    Rule.DEAL_MISSING: marked("Findings", "{label} must be filled in."),
    Rule.DEAL_WRONG_TYPE: marked("Findings", "{label} isn't valid: correct what you typed."),
    Rule.DEAL_TOO_LONG: marked("Findings", "{label} may have {limit} characters at most."),
    Rule.DEAL_NOT_A_CHOICE: marked("Findings", "{label} isn't one of the choices."),
    Rule.DEAL_STAGE_NOT_IN_PIPELINE: marked(
        "Findings", "The pipeline {pipeline} has no stage {stage}."
    ),
    Rule.DEAL_BAD_DATE: marked("Findings", "{label} isn't a valid date."),
    Rule.DEAL_BAD_MOMENT: marked(
        "Findings", "{label} needs a valid date and a time that exists on that day."
    ),
    Rule.DEAL_OUT_OF_RANGE: marked(
        "Findings", "{label} is beyond {limit}, the limit of this field."
    ),
    Rule.DEAL_CANNOT_FILL: marked(
        "Findings",
        "{label} is mandatory, of a kind that Segue can't fill in: create the deal in Zoho.",
    ),
    Rule.DEAL_NOT_IN_FORM: marked("Findings", "{label} isn't a field of this deal's layout."),
    Rule.DEAL_CLOSING_PAST: marked("Findings", "The closing date {date} is in the past."),
    Rule.DEAL_ROLE_UNKNOWN: marked("Findings", "The org has no contact role {name}."),
    # Attachments
    Rule.PRESET_NAME_CUT: marked(
        "Findings", "The preset's {label} was longer: it is cut to {limit} characters."
    ),
    Rule.PRESET_PIPELINE_GONE: marked(
        "Findings", "The preset's pipeline {name} isn't offered here any more."
    ),
    Rule.PRESET_STAGE_GONE: marked(
        "Findings", "The preset's stage {name} isn't offered here any more."
    ),
    Rule.PRESET_FIELD_GONE: marked(
        "Findings", "The preset names fields that leads don't have here: {names}."
    ),
    Rule.PRESET_AMOUNT_LEFT: marked(
        "Findings", "The preset's amount is left out: this deal's layout has no Amount."
    ),
    Rule.PRESET_OWNER_GONE: marked(
        "Findings", "The preset's owner isn't an active user any more: the lead's owner stays."
    ),
    Rule.ATTACHMENTS_NONE: marked("Findings", "The lead has no attachments to move."),
    Rule.ATTACHMENTS_WITHOUT_DEAL: marked(
        "Findings", "Attachments can't go to a deal: none is created."
    ),
    Rule.ATTACHMENTS_WITHOUT_ACCOUNT: marked(
        "Findings", "Attachments can't go to an account: there is none."
    ),
    Rule.ATTACHMENTS_BAD_TARGET: marked("Findings", "Attachments can't go to a {module}."),
    # Tags
    Rule.TAGS_WITHOUT_RECORD: marked("Findings", "There is no {module} to carry tags to."),
    Rule.TAGS_NOT_ON_LEAD: marked("Findings", "The lead doesn't have these tags: {names}."),
    Rule.TAGS_LEFT_BEHIND: marked("Findings", "Carried over to no record: {names}."),
    # People
    Rule.ASSIGN_TO_NOT_ACTIVE: marked(
        "Findings", "The chosen owner isn't an active user of this org."
    ),
    Rule.ASSIGN_TO_NOT_FOUND: marked(
        "Findings", "“{name}” is nobody in this org, or several: choose somebody from the list."
    ),
    Rule.NOTIFY_NOTHING_NEW: marked(
        "Findings", "No contact or account is created, so there is no new owner to email."
    ),
}


def sentence(finding: Finding) -> str:
    """The finding's words, translated, with its CRM values cut and made visible."""
    parts = {name: _part(name, value) for name, value in finding.params.items()}
    return filled(_translated(SENTENCES[finding.rule]), **parts)


def note(finding: Finding) -> Note:
    """The finding as a line beside its option."""
    return Note(TONES[finding.severity], sentence(finding))


def lost_note(finding: Finding, context: DecisionContext) -> Note:
    """As note, with the lead's value as the user's locale writes it; a loss is always a warning."""
    lost = finding.rule in {Rule.UNMAPPED_LOST, Rule.LOST_WITHOUT_RECORD}
    value = context.lead.values.get(finding.field) if lost else None
    if value is None:
        return note(finding)
    finding = replace(finding, severity=Severity.WARN)
    field = context.setup.field(Module.LEADS, finding.field)
    shown = shown_value(value, field, currency=context.setup.org.currency)
    return note(replace(finding, params={**finding.params, "value": shown}))


def undecided(option: Option, *, may_create: bool = True) -> Note:
    """What is asked of the user while contact or account aren't chosen. may_create: whether a new
    contact is among the choices.
    """
    if option is Option.CONTACT and not may_create:
        return Note(Tone.PLAIN, _translated(marked("Findings", "Choose a contact to merge into.")))
    return Note(Tone.PLAIN, _translated(_UNDECIDED[option]))


def would_rename(finding: Finding) -> Note:
    """What overwrite would do, while it isn't ticked."""
    words = marked("Findings", "Would replace the account name {account} by {company}.")
    return Note(Tone.PLAIN, filled(_translated(words), **finding.params))


def nothing_to_choose() -> Note:
    """Every contact is off, and so is creating one; each says why."""
    return Note(Tone.BAD, _translated(marked("Findings", "None of these can be chosen now.")))


def contact_first() -> Note:
    """The account can't be chosen before the contact."""
    words = marked("Findings", "Choose the contact first: it may decide the account.")
    return Note(Tone.PLAIN, _translated(words))


def module_word(module: Module) -> str:
    """contact, account, deal: inside a sentence."""
    return _translated(_MODULES[module])


def hindrance_word(hindrance: Hindrance) -> str:
    """is locked, isn't approved yet...: the end of a sentence about a record."""
    return _translated(_HINDRANCES[hindrance])


def _part(name: str, value: str) -> str:
    if name == "module" and value in set(Module):
        return module_word(Module(value))
    if name == "hindrance" and value in set(Hindrance):
        return hindrance_word(Hindrance(value))
    if name in {"limit", "length"} and value.lstrip("-").isdecimal():
        return QLocale().toString(int(value))
    return shown_date(QLocale(), value) if name == "date" else value


def _translated(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
