"""Which key chooses which candidate: the same in the pane and in the form."""

from __future__ import annotations

from typing import Final

from app.domain.matching import Candidate, Matches, Suggestion
from app.domain.records import Module

KEYS: Final = 9
"""Candidates that a single digit can choose."""


def is_suggested(candidate: Candidate, suggestion: Suggestion | None) -> bool:
    """Whether the suggestion merges into this very candidate."""
    if suggestion is None:
        return False
    target = suggestion.contact if candidate.module is Module.CONTACTS else suggestion.account
    return target is not None and target.id == candidate.id


def in_order(pool: tuple[Candidate, ...], suggestion: Suggestion | None) -> tuple[Candidate, ...]:
    """The suggested one first, then the usable ones, each in Zoho's order of preference."""
    return tuple(sorted(pool, key=lambda c: (not is_suggested(c, suggestion), not c.usable)))


def numbered(matches: Matches, suggestion: Suggestion | None) -> tuple[Candidate, ...]:
    """Those that a digit chooses, the first by 1: the contacts, then the accounts, that Zoho would
    take.
    """
    pools = (matches.contacts, matches.accounts)
    return tuple(c for pool in pools for c in in_order(pool, suggestion) if c.usable)[:KEYS]


def number_of(candidate: Candidate, numbers: tuple[Candidate, ...]) -> int:
    """The digit that chooses it, 0 where none does."""
    key = candidate.module, candidate.id
    places = enumerate(numbers, start=1)
    return next((n for n, each in places if (each.module, each.id) == key), 0)
