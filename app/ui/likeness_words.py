"""Why a record looks like the lead's, and what aligning the lead means, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.near_misses import Alike, Change, Likeness, Looked, NearMiss, Similar
from app.domain.records import Module
from app.ui.phrases import filled, marked, translate

_CONTEXT: Final = "Similar"

_ALIKE: Final[Mapping[Likeness, str]] = {
    Likeness.EMAIL: marked("Similar", "Email nearly the same: {theirs}"),
    Likeness.PHONE: marked("Similar", "Same phone, written differently: {theirs}"),
    Likeness.COMPANY: marked("Similar", "Company nearly the same: {theirs}"),
    Likeness.NAME: marked("Similar", "Name nearly the same"),
    Likeness.WEBSITE: marked("Similar", "Same website: {theirs}"),
    Likeness.DOMAIN: marked("Similar", "Same domain as the email: {theirs}"),
    Likeness.COLLEAGUES: marked("Similar", "{theirs}, a contact there, has the same email domain"),
}

_LOOKED: Final[Mapping[Looked, str]] = {
    Looked.DONE: marked(
        "Similar", "A lead can't be merged into these as it is. Look at them before you create."
    ),
    Looked.UNDER_WAY: marked("Similar", "Similar records are being looked for…"),
    Looked.SPARED: marked(
        "Similar", "Not looked for, to spare the org's API credits: few are left."
    ),
    Looked.FAILED: marked("Similar", "Similar records could not be looked for."),
}

_SHORTLY: Final[Mapping[Looked, str]] = {
    **_LOOKED,
    Looked.DONE: marked("Similar", "Nothing similar was found."),
    Looked.UNDER_WAY: marked("Similar", "Looking for similar records…"),
    Looked.SPARED: marked("Similar", "Similar records weren't looked for, to spare API credits."),
}


def alike_words(alike: Alike) -> str:
    """One likeness as a chip says it."""
    if alike.kind is Likeness.COMPANY and alike.lead == alike.theirs:
        return translate(_CONTEXT, marked("Similar", "Same company"))
    return filled(translate(_CONTEXT, _ALIKE[alike.kind]), theirs=alike.theirs)


def align_words(miss: NearMiss) -> str:
    """What the button offers: to give the lead the record's value."""
    if miss.module is Module.ACCOUNTS:
        words = translate(_CONTEXT, marked("Similar", "Use the account's name as {field}…"))
    else:
        words = translate(_CONTEXT, marked("Similar", "Use the contact's {field}…"))
    return filled(words, field=_fields(miss.changes))


def looked_words(similar: Similar) -> str:
    """What was found, or why nothing was looked for; "" where there is nothing to tell."""
    if similar.is_whole and not similar.misses:
        return ""
    return translate(_CONTEXT, _LOOKED[similar.looked])


def looked_shortly(similar: Similar) -> str:
    """The same in a few words, to stand where one key would create."""
    if similar.misses:
        words = marked("Similar", "Something like it is there already: look below first.")
    else:
        words = _SHORTLY[similar.looked]
    return translate(_CONTEXT, words)


def no_change_words() -> str:
    """Why there is nothing to align."""
    return translate(
        _CONTEXT, marked("Similar", "Nothing on the lead can be changed so that Zoho matches it.")
    )


def _fields(changes: tuple[Change, ...]) -> str:
    return translate(_CONTEXT, marked("Similar", " and ")).join(one.label for one in changes)
