"""Dates and numbers as the user's locale writes them, and back as Zoho wants them."""

from __future__ import annotations

import math
import re
from typing import Final

from PySide6.QtCore import QDate, QLocale

from app.ui.formats import full_years

_ISO: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_DIRECTION_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u061c")
_SHORT: Final = QLocale.FormatType.ShortFormat
_LETTERS: Final = re.compile(r"[^\W\d_]")


class NotUnderstood(ValueError):
    """What was typed is no date or number in the user's locale."""


def date_pattern(locale: QLocale) -> str:
    """The locale's short date pattern, as it is shown everywhere."""
    return full_years(locale.dateFormat(_SHORT).translate(_DIRECTION_MARKS))


def shown_date(locale: QLocale, iso: str) -> str:
    """yyyy-MM-dd as the user writes it; anything else stays as it is."""
    day = QDate.fromString(iso, "yyyy-MM-dd")
    return locale.toString(day, date_pattern(locale)) if day.isValid() else iso


def read_date(locale: QLocale, text: str) -> str:
    """What the user typed as yyyy-MM-dd; ISO dates are understood everywhere.

    Raises:
        NotUnderstood: where text is no date of the calendar.
    """
    text = text.translate(_DIRECTION_MARKS).strip()
    if _ISO.fullmatch(text):
        day = QDate.fromString(text, "yyyy-MM-dd")
    else:
        pattern = date_pattern(locale).replace("dd", "d").replace("MM", "M")  # 5.1. is 05.01.
        day = locale.toDate(text, pattern)
        if day.year() < 100:  # a year of two digits, which are this century's in a CRM
            day = locale.toDate(text, pattern.replace("yyyy", "yy"), 2000)
    if not day.isValid():
        raise NotUnderstood(text)
    return day.toString("yyyy-MM-dd")


def shown_number(locale: QLocale, value: float, decimals: int | None = None) -> str:
    """value with the locale's separators; decimals None: as many as it has."""
    if isinstance(value, int):
        return locale.toString(value) if decimals is None else _fixed(locale, value, decimals)
    if decimals is None or round(value, decimals) != value:
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
        return locale.toString(value, "f", shortest)
    return _fixed(locale, value, decimals)


def read_number(locale: QLocale, text: str, *, whole: bool = False) -> int | float:
    """What the user typed as a number; an int where it has no fraction.

    Raises:
        NotUnderstood: where text is no finite number, has its separators in the wrong places
            (1.5 where 1,5 is meant), or has a fraction where whole was asked for.
    """
    text = text.translate(_DIRECTION_MARKS).strip()
    if _LETTERS.search(text):  # Qt would take nan, inf and 1e5
        raise NotUnderstood(text)
    integer, understood = locale.toLongLong(text)
    if understood:
        return integer
    number, understood = locale.toDouble(text)
    if not understood or not math.isfinite(number) or (whole and not number.is_integer()):
        raise NotUnderstood(text)
    return int(number) if number.is_integer() else number


def _fixed(locale: QLocale, value: float, decimals: int) -> str:
    return locale.toString(float(value), "f", decimals)
