"""Whether two texts mean the same firm, mailbox, telephone or person, though they aren't equal.

Zoho compares letter by letter; people don't. How alike two words are is measured from outside
(Ratio), since this room has no library for it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

from app.domain.common_words import FILLERS, FREE_MAIL, LEGAL_FORMS, SHARED_BOXES

Ratio = Callable[[str, str], float]
"""How alike two texts are, 0 to 1; the order of their words doesn't count."""

_MOST: Final = 200
"""Characters that are looked at: a hostile value may have 100,000."""

_EAST_ASIAN_FORMS: Final = ("株式会社", "有限会社", "合同会社", "(株)", "有限公司", "주식회사")
_LEAST_DIGITS: Final = 7
_MOST_PREFIX: Final = 4
"""Digits of a country code, or of the zeroes in its place, that one of two numbers may lack."""


@lru_cache(maxsize=64)  # the lead's own texts are compared with hundreds
def plain(text: str) -> str:
    """Lower case, without accents; everything but letters and digits is a blank."""
    decomposed = unicodedata.normalize("NFKD", text[:_MOST]).casefold()
    bare = (c for c in decomposed if not unicodedata.combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in bare).split())


@lru_cache(maxsize=64)
def firm(company: str) -> str:
    """A company's name without its legal form and fillers; "" where nothing else is there."""
    text = company[:_MOST]
    for form in _EAST_ASIAN_FORMS:
        text = text.replace(form, " ")
    # S.r.l. and a.s. are one word each.
    words = plain(text.replace(".", "")).split()
    return " ".join(w for w in words if w not in LEGAL_FORMS and w not in FILLERS)


def firms_alike(one: str, other: str, ratio: Ratio) -> float:
    """How alike two companies' names are; one that begins as the whole other one is nearly it."""
    ours, theirs = firm(one), firm(other)
    if not ours or not theirs:
        return 0.0
    if ours == theirs:
        return 1.0
    shorter, longer = sorted((ours, theirs), key=len)
    begins = longer.startswith(f"{shorter} ") and len(shorter) >= 6
    return max(ratio(ours, theirs), 0.9 if begins else 0.0)


def people_alike(one: str, other: str, ratio: Ratio) -> float:
    """How alike two people's names are; an initial stands for any name that begins so."""
    ours, theirs = plain(one).split(), plain(other).split()
    if len(ours) < 2 or len(theirs) < 2:
        return 0.0  # one word alone is the name of many
    if (
        ours[-1] == theirs[-1]
        and ours[0][0] == theirs[0][0]
        and 1 in (len(ours[0]), len(theirs[0]))
    ):
        return 0.9
    return ratio(" ".join(ours), " ".join(theirs))


def mailbox(address: str) -> tuple[str, str]:
    """Local part and domain of an e-mail address in lower case; ("", "") where it is none."""
    local, at, domain = address.strip().casefold()[:_MOST].rpartition("@")
    return (local, domain) if at and local and "." in domain else ("", "")


def own_domain(address: str) -> str:
    """The domain of an address, where it is a company's own; "" for the big mail providers."""
    domain = mailbox(address)[1]
    return "" if domain in FREE_MAIL else domain


def is_shared(address: str) -> bool:
    """Whether the mailbox is an office's rather than a person's."""
    return mailbox(address)[0] in SHARED_BOXES


def host(website: str) -> str:
    """The host of a website without www; "" where there is none."""
    text = website.strip().casefold()[:_MOST]
    try:
        name = urlsplit(text if "//" in text else f"//{text}").hostname or ""
    except ValueError:
        return ""
    name = name.removeprefix("www.")
    return name if "." in name else ""


def mailboxes_alike(one: str, other: str, ratio: Ratio) -> float:
    """How alike two addresses are that aren't the same: a slip on one side of the @ only."""
    (ours, our_domain), (theirs, their_domain) = mailbox(one), mailbox(other)
    if not ours or not theirs or (ours, our_domain) == (theirs, their_domain):
        return 0.0
    if our_domain == their_domain:
        return ratio(ours, theirs)
    return ratio(our_domain, their_domain) if ours == theirs and ours not in SHARED_BOXES else 0.0


def digits(phone: str) -> str:
    """The digits of a telephone number, without the (0) that stands for dialling at home."""
    text = unicodedata.normalize("NFKC", phone[:_MOST]).replace("(0)", "")
    return "".join(c for c in text if c.isascii() and c.isdigit())


def phones_alike(one: str, other: str) -> bool:
    """Whether two numbers reach the same telephone: equal but for signs, zeroes in front and a
    country code that only one of them has.
    """
    ours, theirs = digits(one).lstrip("0"), digits(other).lstrip("0")
    shorter, longer = sorted((ours, theirs), key=len)
    if len(shorter) < _LEAST_DIGITS or len(longer) - len(shorter) > _MOST_PREFIX:
        return False
    return longer.endswith(shorter)
