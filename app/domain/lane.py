"""Where a lead stands in the queue, and on what ground."""

from __future__ import annotations

from enum import StrEnum

from app.domain.lead_row import Hindrance


class Lane(StrEnum):
    """Where a lead stands in the queue (design.md, Lanes)."""

    READY = "ready"
    NEW = "new"
    CHOOSE = "choose"
    BLOCKED = "blocked"
    ASIDE = "aside"  # the user has skipped it, or keeps it for later
    UNREAD = "unread"  # its matches were not read yet: nothing may be claimed


class Ground(StrEnum):
    """Why a lead stands in its lane; ui/detail words each of them."""

    UNIQUE_FIELD = "unique_field"
    EMAIL = "email"
    ACCOUNT_ONLY = "account_only"
    NOTHING_MATCHES = "nothing_matches"
    SEVERAL_CONTACTS = "several_contacts"
    SEVERAL_ACCOUNTS = "several_accounts"
    CONFLICT = "conflict"
    NAME_ONLY = "name_only"
    NAME_DIFFERS = "name_differs"  # the value matches, but the person is called otherwise
    LEAD_HINDERED = "lead_hindered"
    TARGET_HINDERED = "target_hindered"
    TARGET_READ_ONLY = "target_read_only"
    CONVERSION_IMPOSSIBLE = "conversion_impossible"
    DEAL_IMPOSSIBLE = "deal_impossible"  # a deal is wanted, a mandatory field can't be filled
    NOT_READ = "not_read"
    CHANGED_MEANWHILE = "changed_meanwhile"  # since it was decided upon; nothing was sent
    SKIPPED = "skipped"
    LATER = "later"


def before_reading(hindrance: Hindrance) -> tuple[Lane, Ground]:
    """Where a lead stands by its row alone, before its matches are read."""
    if hindrance is not Hindrance.NONE:
        return Lane.BLOCKED, Ground.LEAD_HINDERED
    return Lane.UNREAD, Ground.NOT_READ
