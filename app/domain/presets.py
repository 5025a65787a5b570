"""Presets: a saved set of choices for a conversion, with a template for its deal.

A preset names things of an org (stages, users) that may be gone by the time it is used: what no
longer exists is left out and told, never sent. A name made of a lead's values is hostile text: its
controls go, and it is cut to the field's length, which is told too.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.records import FieldValue, Lead, Module, RecordId
from app.domain.values import as_text

MOST_PRESETS: Final = 50
MOST_NAME: Final = 80
MOST_PATTERN: Final = 200
_MOST_STEM: Final = MOST_NAME - 5
_COUNT: Final = re.compile("[2-9]|[1-9][0-9]")
MOST_DAYS: Final = 3650
MOST_MONTHS: Final = 120
USUAL_PATTERN: Final = "{Company}"

_FIELD: Final = re.compile(r"\{([A-Za-z][A-Za-z0-9_]{0,99})\}")
_BLANKS: Final = re.compile(r"\s+")
_FRIDAY: Final = 4
_NO_TEXT: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_HANGING: Final = " -\u2013\u2014\u00b7|,;:/"
"""What is left over where a field of the pattern is empty."""
_OF_VALUE: Final = 400
"""Characters of one value that are looked at; a field's length is less."""


class ClosingKind(StrEnum):
    """From the day of the decision. END_OF_MONTH: count 0 is this month's last day."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    END_OF_MONTH = "end_of_month"


@dataclass(frozen=True, slots=True)
class Closing:
    """When the deal is to close."""

    kind: ClosingKind = ClosingKind.DAYS
    count: int = 30

    @property
    def most(self) -> int:
        """The largest count of its kind."""
        return MOST_MONTHS if self.kind is ClosingKind.END_OF_MONTH else MOST_DAYS


@dataclass(frozen=True, slots=True)
class DealTemplate:
    """pattern: the deal's name, with {API name} of a lead's field. pipeline and stage: actual
    values, "" for the org's own beginning. amount None: none.
    """

    pattern: str = USUAL_PATTERN
    pipeline: str = ""
    stage: str = ""
    closing: Closing = Closing()
    amount: float | None = None


@dataclass(frozen=True, slots=True)
class Preset:
    """deal None: none is made. tags_to: the modules that all of the lead's tags go to.

    attachments_to None and assign_to None: Zoho's default, as in a Plan.
    """

    name: str
    deal: DealTemplate | None = None
    assign_to: RecordId | None = None
    notify_lead_owner: bool = False
    notify_new_owner: bool = False
    tags_to: tuple[Module, ...] = ()
    attachments_to: Module | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A name made of a pattern. cut: it was longer; missing: fields that the lead doesn't have."""

    text: str
    cut: bool = False
    missing: tuple[str, ...] = ()


def fields_of(pattern: str) -> tuple[str, ...]:
    """The API names that a pattern asks for."""
    return tuple(dict.fromkeys(_FIELD.findall(pattern)))


def deal_name(pattern: str, lead: Lead, limit: int | None) -> Named:
    """The name for a deal from this lead, one line of text; never empty, never above limit."""
    values = _named_values(lead)
    missing = tuple(name for name in fields_of(pattern) if name not in values)
    text = _FIELD.sub(lambda found: _part(values.get(found[1])), pattern)
    whole = _clean(text) or _clean(lead.company) or _clean(lead.row.name) or lead.id
    shown = _cut(whole, limit)
    return Named(shown, shown != whole, missing)


def closing_date(closing: Closing, today: date) -> date:
    """The day, at the calendar's end at the latest. Weekends alone are no working days: Zoho's
    business hours and holidays aren't read.
    """
    try:
        return _CLOSING[closing.kind](closing.count, today)
    except (OverflowError, ValueError):
        return date.max


def amount_value(amount: float) -> float:
    """A whole number as one, as Zoho's samples have it."""
    return int(amount) if float(amount).is_integer() else amount


def _in_days(count: int, today: date) -> date:
    return today + timedelta(days=count)


def _in_working_days(count: int, today: date) -> date:
    past_friday = max(0, today.weekday() - _FRIDAY)
    if not count:
        return today + timedelta(days=(7 - _FRIDAY - past_friday) if past_friday else 0)
    weeks, rest = divmod(count, 5)
    found = today - timedelta(days=past_friday) + timedelta(weeks=weeks)
    over_weekend = found.weekday() + rest > _FRIDAY
    return found + timedelta(days=rest + (2 if over_weekend else 0))


def _end_of_month(count: int, today: date) -> date:
    months = today.year * 12 + today.month - 1 + count
    year, month = divmod(months, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


_CLOSING: Final = MappingProxyType(
    {
        ClosingKind.DAYS: _in_days,
        ClosingKind.WORKING_DAYS: _in_working_days,
        ClosingKind.END_OF_MONTH: _end_of_month,
    }
)


def _named_values(lead: Lead) -> Mapping[str, FieldValue]:
    """What the row knows is there too, where the record's own values lack it."""
    row = lead.row
    known = {"Full_Name": row.name, "Company": row.company, "Lead_Source": row.source}
    return {**known, **lead.values}


def _part(value: FieldValue) -> str:
    return as_text(value)[:_OF_VALUE]


def _clean(text: str) -> str:
    """One line without controls: line breaks become blanks, what can't be seen goes."""
    line = _BLANKS.sub(" ", text)
    seen = "".join(c for c in line if unicodedata.category(c) not in _NO_TEXT)
    return _BLANKS.sub(" ", seen).strip(_HANGING)


def _cut(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    kept = text[:limit]
    # A letter isn't parted from its marks.
    while kept and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    return kept.rstrip() or text[:limit]


def told_apart(name: str, others: Iterator[str] | tuple[str, ...]) -> str:
    """name, with a number behind it where another preset has it already; a copy of a copy is the
    third. A number that belongs to the name (a year) stays.
    """
    taken = set(others)
    base = _base(name)
    stem, count = (base if base in taken else name)[:_MOST_STEM], 2
    found = name
    while found in taken:
        found, count = f"{stem} {count}", count + 1
    return found


def is_same(kept: Preset, offered: Preset) -> bool:
    """Whether kept is the offered one, be it with the number that told it apart when it came."""
    if replace(kept, name=offered.name) != offered:
        return False
    return kept.name == offered.name or _base(kept.name) in {
        _base(offered.name)[:_MOST_STEM],
        offered.name[:_MOST_STEM],
    }


def _base(name: str) -> str:
    """Without the number by which told_apart has told it apart, if it has."""
    base, number = name.rpartition(" ")[::2]
    return base if base and _COUNT.fullmatch(number) else name
