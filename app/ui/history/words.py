"""The history in words: where a decision stands, what it asked for, whose values changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.history import Line
from app.domain.journal import Asked, By, JournalEntry, Kind, State
from app.domain.lead_changes import ChangeState, LeadChange, Seen
from app.domain.records import Module
from app.ui.formats import EMPTY
from app.ui.parts import Tone
from app.ui.phrases import marked, translate
from app.ui.plain import one_line

_SHORT: Final = 60

_STATES: Final[Mapping[State, tuple[str, Tone]]] = {
    State.INTENT: (marked("History", "About to be sent"), Tone.PLAIN),
    State.SENDING: (marked("History", "Being sent"), Tone.PLAIN),
    State.ACCEPTED: (marked("History", "In Zoho's queue"), Tone.WARN),
    State.UNKNOWN: (marked("History", "Outcome not known"), Tone.WARN),
    State.RECONCILING: (marked("History", "Outcome being checked"), Tone.WARN),
    State.NEEDS_HUMAN: (marked("History", "Needs attention"), Tone.WARN),
    State.NOT_SENT: (marked("History", "Not sent"), Tone.PLAIN),
    State.REJECTED: (marked("History", "Refused by Zoho"), Tone.BAD),
    State.NOT_APPLIED: (marked("History", "Did not take place"), Tone.PLAIN),
    State.APPLIED_OTHER: (marked("History", "Converted, perhaps by somebody else"), Tone.WARN),
    State.APPLIED_BY_US: (marked("History", "Converted"), Tone.GOOD),
    State.CONFIRMED: (marked("History", "Converted"), Tone.GOOD),
}

_CHANGES: Final[Mapping[ChangeState, tuple[str, Tone]]] = {
    ChangeState.UNKNOWN: (marked("History", "Change not known"), Tone.WARN),
    ChangeState.WRITTEN: (marked("History", "Lead changed"), Tone.ACCENT),
    ChangeState.REFUSED: (marked("History", "Change refused"), Tone.BAD),
    ChangeState.NOT_WRITTEN: (marked("History", "Lead not changed"), Tone.PLAIN),
}

_SEEN: Final[Mapping[Seen, str]] = {
    Seen.WRITTEN: marked("History", "The lead has the new value."),
    Seen.NOT_WRITTEN: marked("History", "The lead has the old value: nothing was changed."),
    Seen.NOT_YET: marked(
        "History",
        "The lead has the old value so far. The change may come yet: look again in some minutes.",
    ),
    Seen.ANOTHER: marked(
        "History", "The lead has another value now, so the outcome can no longer be determined."
    ),
    Seen.GONE: marked(
        "History", "The lead isn't pending any more, so the outcome can no longer be determined."
    ),
}

_BY: Final[Mapping[By, str]] = {
    By.ANSWER: marked("History", "by Zoho's answer"),
    By.REREAD: marked("History", "by re-reading the lead"),
    By.START: marked("History", "at the next start"),
    By.PERSON: marked("History", "by a person who had looked"),
}

_MODULES: Final[Mapping[Module, str]] = {
    Module.LEADS: marked("History", "Lead"),
    Module.CONTACTS: marked("History", "Contact"),
    Module.ACCOUNTS: marked("History", "Account"),
    Module.DEALS: marked("History", "Deal"),
}


def state_words(state: State) -> str:
    """Where it stands."""
    return translate("History", _STATES[state][0])


def state_tone(state: State) -> Tone:
    """How that is coloured."""
    return _STATES[state][1]


def outcome_words(line: Line) -> str:
    """What came of it, so far."""
    if isinstance(line, LeadChange):
        return translate("History", _CHANGES[line.state][0])
    return state_words(line.state)


def outcome_tone(line: Line) -> Tone:
    """How that is coloured."""
    return _CHANGES[line.state][1] if isinstance(line, LeadChange) else state_tone(line.state)


def wish_words(line: Line) -> str:
    """What was decided, or which fields were changed to what."""
    if not isinstance(line, LeadChange):
        return asked_words(line.entry)
    return ", ".join(
        f"{one_line(one.label, 40)}: {one_line(one.old, _SHORT) or EMPTY} → "
        f"{one_line(one.new, _SHORT) or EMPTY}"
        for one in line.changes
    )


def seen_words(seen: Seen) -> str:
    """What a look at the lead told of a change."""
    return translate("History", _SEEN[seen])


def module_name(module: Module) -> str:
    """A module's name at the head of a part."""
    return translate("History", _MODULES[module])


def resolved_words(entry: JournalEntry) -> str:
    """What settled it, "" where nothing has."""
    return translate("History", _BY[entry.resolved_by]) if entry.resolved_by is not None else ""


def asked_words(entry: JournalEntry) -> str:
    """The decision in a few words."""
    if entry.kind is Kind.MASS:
        return translate("History", "In a bulk job")
    asked = entry.asked
    parts = [
        translate("History", "Merged into a contact")
        if asked.contact
        else translate("History", "New contact")
    ]
    if asked.account:
        parts.append(translate("History", "into an account"))
    if asked.with_deal:
        parts.append(translate("History", "with a deal"))
    return ", ".join([*parts, *_more(asked)])


def _more(asked: Asked) -> list[str]:
    told = (
        (asked.overwrite, translate("History", "overwriting")),
        (bool(asked.assign_to), translate("History", "to another owner")),
        (bool(asked.tagged), translate("History", "with tags")),
    )
    return [words for is_so, words in told if is_so]


def differences_words(line: Line) -> str:
    """How many fields came out otherwise than expected; nothing is expected of a change."""
    if isinstance(line, LeadChange) or line.head is None or line.head.differences is None:
        return ""
    if not line.head.differences:
        return translate("History", "as expected")
    if line.head.differences == 1:
        return translate("History", "1 difference")
    return translate("History", "{n} differences").replace("{n}", str(line.head.differences))
