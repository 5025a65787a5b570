"""Values of fields: empty or not, the same or not, known or not."""

from __future__ import annotations

import unicodedata
from enum import Enum

from app.domain.records import FieldValue, Ref, Values


class Unread(Enum):
    """The value isn't known: it was not read, or nobody documents what Zoho makes of it."""

    UNREAD = "unread"


UNREAD = Unread.UNREAD

Known = FieldValue | Unread
"""A value, None for known to be empty, or UNREAD."""


def known(values: Values, api_name: str) -> Known:
    """The value under that name, with the empty forms as None; UNREAD where the key is absent."""
    if api_name not in values:
        return UNREAD
    value = values[api_name]
    return None if is_empty(value) else value


def is_empty(value: FieldValue) -> bool:
    """Whether a merge would take the field for blank. False and 0 are values."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()


def same(one: FieldValue, other: FieldValue) -> bool:
    """Whether two values are the same to a reader; lookups by id, texts but for outer blanks."""
    if isinstance(one, Ref) and isinstance(other, Ref):
        return one.id == other.id
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    if isinstance(one, str) and isinstance(other, str):
        return (
            unicodedata.normalize("NFC", one).strip() == unicodedata.normalize("NFC", other).strip()
        )
    return one == other


def same_name(one: str, other: str) -> bool:
    """Whether two names are the same but for case, blanks and compatibility forms."""
    return _folded(one) == _folded(other)


def as_text(value: FieldValue) -> str:
    """The value as a plain text for a message; numbers are left to no locale."""
    if isinstance(value, Ref):
        return value.name
    if isinstance(value, tuple):
        return ", ".join(as_text(v) for v in value)
    return "" if value is None else str(value)


_NAME_LENGTH = 300
"""Characters of a name that are compared: Zoho's fields hold fewer, a hostile value many more."""

_TITLES = frozenset({"mr", "mrs", "ms", "dr", "prof", "herr", "frau"})


def share_a_word(one: str, other: str) -> bool:
    """Whether two people's names have a word in common, accents and titles aside.

    A name without any word contradicts none.
    """
    ours, theirs = _words(one), _words(other)
    return not ours or not theirs or bool(ours & theirs)


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _words(name: str) -> set[str]:
    decomposed = unicodedata.normalize("NFKD", name[:_NAME_LENGTH]).casefold()
    bare = "".join(c for c in decomposed if not unicodedata.combining(c))
    words = "".join(c if c.isalnum() else " " for c in bare).split()
    return set(words) - _TITLES
