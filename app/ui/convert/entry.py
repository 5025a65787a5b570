"""Dates and numbers as the user's locale writes them, and back as Zoho wants them.

What is read is exactly what was typed, or it isn't understood: Qt's own readers take 0,005 for 5,
round what a double can't hold, and know one of the many blanks that part thousands.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QDate, QLocale, QTime

from app.ui.formats import full_years
from app.ui.languages import wording

_ISO: Final = "yyyy-MM-dd"
_DIRECTION_MARKS: Final = str.maketrans("", "", "\u200e\u200f\u061c")
_WIDE: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
"""What a Japanese keyboard writes while it isn't set to plain digits."""
_SHORT: Final = QLocale.FormatType.ShortFormat
_PARTS: Final = re.compile(r"'([^']*)'|(yyyy|MMMM|MMM|MM|M|dddd|ddd|dd|d)|(.)", re.DOTALL)
_READ: Final = {"yyyy": "year", "M": "month", "MM": "month", "d": "day", "dd": "day"}
_CENTURY: Final = 2000
_TIME: Final = re.compile(r"([^\d+-]*)(\d{1,2})(?:([^\d,;/+-]+)(\d{2}))?(?:[:.](\d{2}))?(\D*)")
_MORNING: Final = QTime(9, 0)
_EVENING: Final = QTime(21, 0)
_NOON: Final = 12
_SIGN: Final = r"[-+\u2212]?"
_BLANKS: Final = " \u00a0\u2007\u2009\u202f"
_LIKE: Final = {
    **dict.fromkeys(_BLANKS, f"[{_BLANKS}]"),
    **dict.fromkeys("'\u2019", "['\u2019]"),  # Windows writes the second in Switzerland
    "\u066b": "[\u066b.]",  # most Arabic keyboards have no decimal separator of their own
}
_MOST_DIGITS: Final = 40
_IN_64_BITS: Final = 2**63


class NotUnderstood(ValueError):
    """What was typed is no date or number in the user's locale."""


def date_pattern(locale: QLocale) -> str:
    """The locale's short date pattern, as it is shown everywhere."""
    return full_years(locale.dateFormat(_SHORT).translate(_DIRECTION_MARKS))


def shown_date(locale: QLocale, iso: str) -> str:
    """yyyy-MM-dd as the user writes it; anything else stays as it is."""
    day = QDate.fromString(iso, _ISO)
    return locale.toString(day, date_pattern(locale)) if day.isValid() else iso


def read_date(locale: QLocale, text: str) -> str:
    """What the user typed as yyyy-MM-dd; ISO dates are understood everywhere.

    A year of two digits is this century's, as all are in a CRM.

    Raises:
        NotUnderstood: where text is no date of the calendar.
    """
    text = _plain(text)
    found = _date_form(_ISO).fullmatch(text) or _date_form(date_pattern(locale)).fullmatch(text)
    if found is None:
        return _read_month_by_name(locale, text)
    year = int(found["year"])
    if len(found["year"]) == 2:
        year += _CENTURY
    try:
        return date(year, int(found["month"]), int(found["day"])).isoformat()
    except ValueError:
        raise NotUnderstood(text) from None


def shown_time(locale: QLocale, time: QTime) -> str:
    """Hour and minute as the user writes them, with seconds where there are any."""
    pattern = re.sub("m+", "mm", locale.timeFormat(_SHORT))
    return wording().toString(time, pattern.replace("mm", "mm:ss") if time.second() else pattern)


def read_time(locale: QLocale, text: str) -> QTime:
    """What the user typed as a time of day: as it is shown, or by 24 hours.

    Raises:
        NotUnderstood: where no clock shows that.
    """
    found = _TIME.fullmatch(_plain(text))
    if found is None:
        raise NotUnderstood(text)
    hour, minute, second = (int(found[n] or 0) for n in (2, 4, 5))
    words = _letters(found[1] + (found[3] or "") + found[6])
    morning, evening = (_words_of(locale, one) for one in (_MORNING, _EVENING))
    if morning == evening:  # o'clock, and the like
        words = "" if words in morning else words
    elif words in morning | evening:
        words = "am" if words in morning else "pm"
    if words in {"am", "pm"} and 1 <= hour <= _NOON:
        hour = hour % _NOON + (_NOON if words == "pm" else 0)
    elif words:
        raise NotUnderstood(text)
    time = QTime(hour, minute, second)
    if not time.isValid():
        raise NotUnderstood(text)
    return time


def shown_number(locale: QLocale, value: float, decimals: int | None = None) -> str:
    """value with the locale's separators, and all of its digits; decimals: at least so many."""
    if isinstance(value, int):
        text = _shown_whole(locale, value)
    else:
        shortest = QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value
        text = locale.toString(value, "f", shortest)
    point = locale.decimalPoint()
    whole, _, fraction = text.partition(point)
    missing = (decimals or 0) - len(fraction)
    if missing <= 0:
        return text
    return f"{whole}{point}{fraction}{locale.zeroDigit() * missing}"


def read_number(locale: QLocale, text: str, *, whole: bool = False) -> int | float:
    """What the user typed as a number; an int where it has no fraction.

    Raises:
        NotUnderstood: where text is no number, has its separators in the wrong places (1.5 where
            1,5 is meant), has more digits than a number keeps, or has a fraction where whole was
            asked for.
    """
    found = _number_form(locale).fullmatch(_plain(text))
    if found is None or len(text) > _MOST_DIGITS:
        raise NotUnderstood(text)
    digits = "".join(c for c in found["whole"] if c.isdigit()) or "0"
    typed = Decimal(f"{digits}.{found['fraction'] or '0'}")
    if found["sign"] in {"-", "\u2212"}:
        typed = -typed
    if typed == typed.to_integral_value():
        return int(typed)
    number = float(typed)
    if whole or Decimal(repr(number)) != typed:
        raise NotUnderstood(text)
    return number


def _plain(text: str) -> str:
    """With digits of any script as 0 to 9, without what can't be seen."""
    text = text.translate(_DIRECTION_MARKS).translate(_WIDE).strip()
    return "".join(str(unicodedata.decimal(c, c)) for c in text)


def _words_of(locale: QLocale, time: QTime) -> set[str]:
    """What stands beside the figures, in the language that is spoken and in the region's."""
    return {
        _letters(shown_time(locale, time)),
        _letters(locale.toString(time, locale.timeFormat(_SHORT))),
    }


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalpha())


def _date_form(pattern: str) -> re.Pattern[str]:
    """What is taken for a date of that pattern: 5.1. for 05.01., and blanks as anybody likes."""
    form, behind = "", ""  # signs behind the last figures may be left out
    for quoted, part, other in _PARTS.findall(pattern):
        if part in _READ:
            figures = r"\d{4}|\d{2}" if part == "yyyy" else r"\d{1,2}"
            form, behind = f"{form}{behind}(?P<{_READ[part]}>{figures})", ""
        elif part:  # a month or a day by its name: _read_month_by_name
            return re.compile(r"(?!)")
        else:
            behind += r"\s*" if other.isspace() else re.escape(quoted or other)
    return re.compile(f"{form}(?:{behind})?")


def _read_month_by_name(locale: QLocale, text: str) -> str:
    """A pattern that the user has set up, with the month's name in it, is Qt's to read."""
    pattern = date_pattern(locale)
    day = locale.toDate(text, pattern) if "MMM" in pattern else QDate()
    if not day.isValid():
        raise NotUnderstood(text)
    return day.toString(_ISO)


def _number_form(locale: QLocale) -> re.Pattern[str]:
    """Digits with or without groups, which are as the locale has them (12,34,567) or of three."""
    point, group = (
        _LIKE.get(sign, re.escape(sign))
        for sign in (locale.decimalPoint(), locale.groupSeparator())
    )
    parts = re.split(group, locale.toString(12_345_678)) if group else []
    sizes = {(3, 3), *([(len(parts[-2]), len(parts[-1]))] if len(parts) > 1 else [])}
    grouped = "|".join(_groups(group, *each) for each in sizes)
    return re.compile(
        rf"(?P<sign>{_SIGN})(?=(?:{point})?\d)(?P<whole>{grouped}|\d*)(?:{point}(?P<fraction>\d*))?"
    )


def _groups(sign: str, higher: int, last: int) -> str:
    """None begins with 0: 0,005 is a fraction of somebody who writes them so."""
    return rf"[1-9]\d{{0,{higher - 1}}}(?:{sign}\d{{{higher}}})*{sign}\d{{{last}}}"


def _shown_whole(locale: QLocale, value: int) -> str:
    if abs(value) < _IN_64_BITS:
        return locale.toString(value)
    return f"{value:,}".replace(",", locale.groupSeparator())
