"""Why a record can't take part in a conversion, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from app.domain.matching import Candidate
from app.domain.records import Hindrance
from app.ui.parts import Tone
from app.ui.phrases import filled, marked, translate

_LEAD: Final[Mapping[Hindrance, tuple[str, str]]] = {
    Hindrance.NONE: (
        marked("Hindrances", "This lead can't be converted now"),
        marked("Hindrances", "Something in Zoho holds it. Open it in Zoho to see what."),
    ),
    Hindrance.CONVERTED: (
        marked("Hindrances", "This lead is already converted"),
        marked("Hindrances", "Open it in Zoho to see the contact, account and deal it became."),
    ),
    Hindrance.LOCKED: (
        marked("Hindrances", "This lead is locked"),
        marked("Hindrances", "Zoho doesn't convert a locked lead. Have it unlocked in Zoho first."),
    ),
    Hindrance.NOT_APPROVED: (
        marked("Hindrances", "This lead isn't approved"),
        marked("Hindrances", "Zoho converts approved leads only. Have it approved in Zoho first."),
    ),
    Hindrance.UNDER_REVIEW: (
        marked("Hindrances", "This lead is under review"),
        marked("Hindrances", "Zoho converts it only after the review has ended."),
    ),
    Hindrance.BEING_MERGED: (
        marked("Hindrances", "This lead is being merged"),
        marked("Hindrances", "Zoho is merging it with another record. Re-check it afterwards."),
    ),
}

_TARGET: Final[Mapping[Hindrance, tuple[str, str]]] = {
    Hindrance.CONVERTED: (
        marked("Hindrances", "converted"),
        marked("Hindrances", "{name} was converted and can't take a lead."),
    ),
    Hindrance.LOCKED: (
        marked("Hindrances", "locked"),
        marked("Hindrances", "{name} is locked in Zoho and can't take a lead until it's unlocked."),
    ),
    Hindrance.NOT_APPROVED: (
        marked("Hindrances", "not approved"),
        marked("Hindrances", "{name} isn't approved in Zoho and can't take a lead until it is."),
    ),
    Hindrance.UNDER_REVIEW: (
        marked("Hindrances", "under review"),
        marked(
            "Hindrances",
            "{name} is under review in Zoho and can't take a lead until the review has ended.",
        ),
    ),
    Hindrance.BEING_MERGED: (
        marked("Hindrances", "being merged"),
        marked(
            "Hindrances",
            "{name} is being merged in Zoho and can't take a lead until the merge has ended.",
        ),
    ),
}


def lead_hindrance(hindrance: Hindrance) -> tuple[str, str]:
    """Title and text for a lead that can't be converted."""
    title, text = _LEAD[hindrance]
    return translate("Hindrances", title), translate("Hindrances", text)


def target_hindrance(candidate: Candidate) -> str:
    """Why the candidate can't be merged into; "" where it can."""
    if candidate.hindrance in _TARGET:
        return filled(translate("Hindrances", _TARGET[candidate.hindrance][1]), name=candidate.name)
    if candidate.account_locked:
        account = candidate.account.name if candidate.account else ""
        text = translate("Hindrances", "{name} belongs to {account}, which is locked in Zoho.")
        return filled(text, name=candidate.name, account=account)
    return ""


def marks(candidate: Candidate) -> tuple[tuple[str, Tone], ...]:
    """The chips that warn of a candidate: locked, not approved, read-only..."""
    found: list[tuple[str, Tone]] = []
    if candidate.hindrance in _TARGET:
        found.append((translate("Hindrances", _TARGET[candidate.hindrance][0]), Tone.BAD))
    if candidate.account_locked:
        found.append((translate("Hindrances", "account locked"), Tone.BAD))
    if not candidate.editable:
        found.append((translate("Hindrances", "read-only for you"), Tone.WARN))
    return tuple(found)
