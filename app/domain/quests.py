"""What to ask Zoho for, to find records that are like a lead though they don't match it.

Zoho has no fuzzy search to rely on (its Search lags behind and "equals" means contains there), so
these are wide nets of COQL's `like`, two queries a lead; near_misses.py looks at what they bring.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.context import DecisionContext
from app.domain.likeness import digits, firm, host, is_shared, mailbox, own_domain
from app.domain.records import Module
from app.domain.values import as_text

CONTACT_FIELDS: Final = ("First_Name", "Last_Name", "Email", "Phone", "Mobile", "Account_Name")
ACCOUNT_OF_CONTACT: Final = "Account_Name.Account_Name"
"""The name of a contact's account, which the lookup itself may not tell in COQL."""
ACCOUNT_FIELDS: Final = ("Account_Name", "Website", "Phone")
LEAD_PHONES: Final = ("Phone", "Mobile")

_TAIL: Final = 4
"""Digits at a number's end that are asked for, written together and in the usual groups."""
_MOST_NETS: Final = 12
_SAFE: Final = re.compile(r"[^'\"\\%_\x00-\x1f]+")
_LEAST_TEXT: Final = 3


@dataclass(frozen=True, slots=True)
class Like:
    """A field whose text has this form; `%` stands for any text."""

    field: str
    pattern: str


@dataclass(frozen=True, slots=True)
class Quest:
    """Records of a module for which all parts of any of the nets hold. fields: what to read."""

    module: Module
    fields: tuple[str, ...]
    nets: tuple[tuple[Like, ...], ...]


def quests(context: DecisionContext) -> tuple[Quest, ...]:
    """What to ask for this lead; nothing where it tells nothing, or the org lacks the module."""
    asked = (
        _quest(context, Module.CONTACTS, CONTACT_FIELDS, _contact_nets(context)),
        _quest(context, Module.ACCOUNTS, ACCOUNT_FIELDS, _account_nets(context)),
    )
    return tuple(one for one in asked if one is not None)


def _quest(
    context: DecisionContext,
    module: Module,
    fields: tuple[str, ...],
    nets: Iterator[tuple[Like, ...]],
) -> Quest | None:
    known = tuple(name for name in fields if context.setup.field(module, name) is not None)
    usable = [net for net in nets if all(one.field in known for one in net)]
    if not context.has(module) or not usable:
        return None
    if module is Module.CONTACTS and "Account_Name" in known and context.has(Module.ACCOUNTS):
        known = (*known, ACCOUNT_OF_CONTACT)
    return Quest(module, known, tuple(dict.fromkeys(usable))[:_MOST_NETS])


def _contact_nets(context: DecisionContext) -> Iterator[tuple[Like, ...]]:
    email = context.lead.row.email
    local, _ = mailbox(email)
    if (own := own_domain(email)) and (safe := _safe(own)):
        yield (Like("Email", f"%@{safe}"),)
    if len(local) >= _LEAST_TEXT and not is_shared(email) and (safe := _safe(local)) == local:
        yield (Like("Email", f"{safe}@%"),)
    first, last = _value(context, "First_Name"), _value(context, "Last_Name")
    if (begin := _beginning(last)) and first[:1].isalpha():
        yield (Like("Last_Name", f"{begin}%"), Like("First_Name", f"{first[0]}%"))
    for field in LEAD_PHONES:
        yield from _phone_nets(_value(context, field), ("Phone", "Mobile"))


def _account_nets(context: DecisionContext) -> Iterator[tuple[Like, ...]]:
    words = firm(context.lead.company).split()
    word = next((w for w in words if len(w) >= _LEAST_TEXT or not w.isascii()), "")
    # As the lead writes it: plain() took the accents off, and COQL may mind them.
    for written in context.lead.company.split():
        if word and firm(written) == word and (safe := _safe(written)):
            word = safe
    if word:
        yield (Like("Account_Name", f"%{word}%"),)
    for name in {host(_value(context, "Website")), own_domain(context.lead.row.email)}:
        if name and (safe := _safe(name)):
            yield (Like("Website", f"%{safe}%"),)
    yield from _phone_nets(_value(context, "Phone"), ("Phone",))


def _phone_nets(phone: str, fields: tuple[str, ...]) -> Iterator[tuple[Like, ...]]:
    number = digits(phone)
    if len(number) < 2 * _TAIL:
        return
    end = number[-_TAIL:]
    groups = (end, f"{end[:2]} {end[2:]}", f"{end[:2]}-{end[2:]}", f"{end[0]} {end[1:]}")
    for field in fields:
        for written in groups:
            yield (Like(field, f"%{written}"),)


def _beginning(last_name: str) -> str:
    """The first letters of a name, up to one that may be written with or without its accent."""
    safe = _safe(last_name)
    if not safe or not last_name.startswith(safe):
        return safe  # O'Leary is looked for by Leary
    plain = next((n for n, char in enumerate(safe) if not char.isascii()), len(safe))
    if plain == 0:
        return safe[:2]
    return safe[: min(plain, 4)]


def _safe(text: str) -> str:
    """The longest piece of a text that means nothing but itself in a query."""
    return max((piece.strip() for piece in _SAFE.findall(text[:100])), key=len, default="")


def _value(context: DecisionContext, name: str) -> str:
    return as_text(context.lead.values.get(name)).strip()
