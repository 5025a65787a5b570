"""What a person typed into the search box, made ready for comparing with 100,000 leads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple
from unicodedata import normalize

from app.domain.lead_row import LeadRow

FIELD_LENGTH: Final = 400
"""Characters of one field that are searched: what the window shows of it (app.ui.plain)."""

# Latin, Greek and Cyrillic accents after NFKD, and the characters that nobody can see or type.
# Japanese and Arabic marks stay: there they tell one word from another.
_IGNORED: Final = "[\u0300-\u036f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]"
_PHONE_LIKE: Final = re.compile(r"[0-9\s()+./-]+")
_NO_DIGITS: Final = re.compile(r"[^0-9]+")


def fold(text: str) -> str:
    """text for comparing: neither case nor accents nor invisible characters count."""
    if text.isascii():
        return text.lower()
    return re.sub(_IGNORED, "", normalize("NFKD", text).casefold())


def haystack(row: LeadRow) -> bytes:
    """All that a search looks at in one lead, folded; a phone number also as its digits alone.

    Bytes, since they take less memory than str and are searched as fast.
    """
    name, company, email, phone, source = (
        value if len(value) <= FIELD_LENGTH else value[:FIELD_LENGTH] for value in row[1:6]
    )
    text = fold(f"{name}\n{company}\n{email}\n{phone}\n{source}")
    if phone and not phone.isdigit():
        text = f"{text}\n{_NO_DIGITS.sub('', fold(phone))}"
    return _encoded(text)


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


class Query(NamedTuple):
    """All words must occur somewhere in the lead; a phone number also counts by its digits."""

    words: tuple[bytes, ...] = ()
    digits: bytes = b""

    @classmethod
    def of(cls, text: str) -> Query:
        """The query that text asks for; one without words finds everything."""
        folded = fold(text[:FIELD_LENGTH])
        # The longest word first: it leaves the fewest leads for the others.
        words = sorted({_encoded(word) for word in folded.split()}, key=len, reverse=True)
        digits = _NO_DIGITS.sub("", folded) if _PHONE_LIKE.fullmatch(folded) else ""
        return cls(tuple(words), b"" if words == [digits.encode()] else digits.encode())

    def __bool__(self) -> bool:
        return bool(self.words)

    def found_in(self, stack: bytes) -> bool:
        """Whether a lead of that haystack is a hit."""
        if self.digits and self.digits in stack:
            return True
        return all(word in stack for word in self.words)

    def hits(self, slots: Sequence[int], stacks: Sequence[bytes]) -> Sequence[int]:
        """Those of slots whose haystack is a hit, in their order."""
        if self.digits:
            return [slot for slot in slots if self.found_in(stacks[slot])]
        for word in self.words:
            slots = [slot for slot in slots if word in stacks[slot]]
        return slots


EVERYTHING: Final = Query()
