"""What the queue says of a lead in two or three words: its lane and the reason."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from app.domain.lane import Ground, Lane, before_reading
from app.domain.lead_row import Hindrance, LeadRow
from app.ui.formats import day
from app.ui.parts import Tone
from app.ui.phrases import filled, marked, translate

if TYPE_CHECKING:
    from app.domain.matching import Suggestion  # nothing is known of matches at the start


class Badge(NamedTuple):
    """A chip's words and tone (no words: no chip), and the reason beneath it.

    probable: Zoho itself has not been asked yet; the chip then ends in a question mark.
    """

    chip: str
    tone: Tone
    reason: str
    probable: bool = False


_CHIPS: Final[Mapping[Lane, tuple[str, Tone]]] = {
    Lane.READY: (marked("LeadBadge", "Merge"), Tone.ACCENT),
    Lane.NEW: (marked("LeadBadge", "New"), Tone.GOOD),
    Lane.CHOOSE: (marked("LeadBadge", "Choose"), Tone.WARN),
    Lane.BLOCKED: (marked("LeadBadge", "Blocked"), Tone.BAD),
    Lane.ASIDE: (marked("LeadBadge", "Aside"), Tone.PLAIN),
    Lane.UNREAD: ("", Tone.PLAIN),
}

_REASONS: Final[Mapping[Ground, str]] = {
    Ground.UNIQUE_FIELD: marked("LeadBadge", "{field} matches"),
    Ground.EMAIL: marked("LeadBadge", "email matches"),
    Ground.ACCOUNT_ONLY: marked("LeadBadge", "account matches"),
    Ground.NOTHING_MATCHES: marked("LeadBadge", "no match"),
    Ground.SEVERAL_CONTACTS: marked("LeadBadge", "several contacts"),
    Ground.SEVERAL_ACCOUNTS: marked("LeadBadge", "several accounts"),
    Ground.CONFLICT: marked("LeadBadge", "matches disagree"),
    Ground.NAME_ONLY: marked("LeadBadge", "same name only"),
    Ground.NAME_DIFFERS: marked("LeadBadge", "other name"),
    Ground.LEAD_HINDERED: marked("LeadBadge", "not possible now"),
    Ground.TARGET_HINDERED: marked("LeadBadge", "match is locked"),
    Ground.TARGET_READ_ONLY: marked("LeadBadge", "match is read-only"),
    Ground.DEAL_IMPOSSIBLE: marked("LeadBadge", "deal can't be filled"),
    Ground.CONVERSION_IMPOSSIBLE: marked("LeadBadge", "not convertible"),
    Ground.NOT_READ: marked("LeadBadge", "not checked yet"),
    Ground.CHANGED_MEANWHILE: marked("LeadBadge", "has changed"),
    Ground.SKIPPED: marked("LeadBadge", "skipped"),
    Ground.LATER: marked("LeadBadge", "kept for later"),
}

_HINDRANCES: Final[Mapping[Hindrance, str]] = {
    Hindrance.NONE: "",
    Hindrance.CONVERTED: marked("LeadBadge", "converted"),
    Hindrance.LOCKED: marked("LeadBadge", "locked"),
    Hindrance.NOT_APPROVED: marked("LeadBadge", "not approved"),
    Hindrance.UNDER_REVIEW: marked("LeadBadge", "under review"),
    Hindrance.BEING_MERGED: marked("LeadBadge", "being merged"),
}


_SET_ASIDE: Final = frozenset({Ground.SKIPPED, Ground.LATER})


def badge(row: LeadRow, suggestion: Suggestion | None) -> Badge:
    """What to say of a lead; before its matches were read, only what its row tells."""
    if suggestion is None:
        lane, ground = before_reading(row.hindrance)
        words, tone = _chip(lane)
        return Badge(words, tone, _reason(ground, row.hindrance))
    words, tone = _chip(suggestion.lane)
    if suggestion.lane is Lane.READY and _is_new_contact(suggestion):
        words = translate("LeadBadge", "New at account")  # as the verdict says: nothing is merged
    field = suggestion.reason.label if suggestion.reason else ""
    reason = _reason(suggestion.ground, suggestion.hindrance, field)
    if suggestion.lane is Lane.ASIDE and suggestion.ground in _SET_ASIDE:
        chip, why = aside_words(suggestion)
        return Badge(chip, Tone.PLAIN, why or reason)
    if suggestion.probable and words:
        return Badge(f"{words}?", Tone.PLAIN, reason, probable=True)
    return Badge(words, tone, reason)


def _is_new_contact(suggestion: Suggestion) -> bool:
    """Whether only the account is there: by its name, or by a unique field of its own."""
    is_account_alone = suggestion.account is not None and suggestion.contact is None
    return is_account_alone or suggestion.ground is Ground.ACCOUNT_ONLY


def aside_words(suggestion: Suggestion) -> tuple[str, str]:
    """How a lead is set aside, and why or until when."""
    if suggestion.ground is Ground.SKIPPED:
        return translate("LeadBadge", "Skipped"), suggestion.note
    until = suggestion.until
    with suppress(ValueError):
        until = day(date.fromisoformat(suggestion.until))
    note = f" · {suggestion.note}" if suggestion.note else ""
    return translate("LeadBadge", "Later"), f"{until}{note}"


def _chip(lane: Lane) -> tuple[str, Tone]:
    words, tone = _CHIPS[lane]
    return translate("LeadBadge", words) if words else "", tone


def _reason(ground: Ground, hindrance: Hindrance, field: str = "") -> str:
    if ground is Ground.LEAD_HINDERED and hindrance is not Hindrance.NONE:
        return translate("LeadBadge", _HINDRANCES[hindrance])
    field = field or translate("LeadBadge", "field")
    return filled(translate("LeadBadge", _REASONS[ground]), field=field)
