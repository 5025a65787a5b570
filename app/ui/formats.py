"""Ages, dates, money and numbers in the user's locale; CRM values as they may be shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale

from app.ui.languages import wording
from app.ui.phrases import translate
from app.ui.plain import one_line

if TYPE_CHECKING:  # the queue needs none of it at the start
    from PySide6.QtCore import QDate, QDateTime

    from app.domain.metadata import Field
    from app.domain.records import FieldValue

EMPTY: Final = "—"

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MINUTE, _HOUR, _DAY, _WEEK = 60, 3600, 86400, 7 * 86400
_ISO_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SHORT: Final = QLocale.FormatType.ShortFormat
_HUGE: Final = 2**63
_TINY: Final = 1e-6
_SYMBOLS: Final[Mapping[str, str]] = {
    "AUD": "A$",
    "BRL": "R$",
    "CAD": "CA$",
    "CNY": "CN¥",
    "EUR": "€",
    "GBP": "£",
    "INR": "₹",
    "JPY": "¥",
    "KRW": "₩",
    "USD": "$",
}


def moment(iso: str) -> datetime | None:
    """An ISO 8601 time with offset, as Zoho sends it; None where it is none."""
    try:
        parsed = datetime.fromisoformat(iso)
    except ValueError:
        return None
    return parsed if parsed.tzinfo else None


def _utc_seconds(value: datetime) -> int:
    # By subtraction: astimezone overflows at the ends of the calendar.
    return int((value - _EPOCH).total_seconds())


def age(iso: str, now: datetime) -> str:
    """How long ago, in one figure: "now", "5 min", "2 h", "3 d", "6 w"; "" where unknown."""
    since = moment(iso)
    return "" if since is None else age_between(since, now)


def age_between(since: datetime, now: datetime) -> str:
    """How long from since to now, in one figure. A clock that runs ahead makes "now"."""
    seconds = max(0, int((now - since).total_seconds()))
    if seconds < _MINUTE:
        return translate("Formats", "now")
    if seconds < _HOUR:
        return translate("Formats", "{n} min").replace("{n}", str(seconds // _MINUTE))
    if seconds < _DAY:
        return translate("Formats", "{n} h").replace("{n}", str(seconds // _HOUR))
    if seconds < 8 * _WEEK:
        return translate("Formats", "{n} d").replace("{n}", str(seconds // _DAY))
    return translate("Formats", "{n} w").replace("{n}", str(seconds // _WEEK))


def ago(since: datetime, now: datetime) -> str:
    """In words: just now, 2 h ago."""
    if (now - since).total_seconds() < _MINUTE:
        return translate("Formats", "just now")
    return translate("Formats", "{age} ago").replace("{age}", age_between(since, now))


def full_years(pattern: str) -> str:
    """A locale's pattern of a date, with a year of four digits (26 could be 1926)."""
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def day(value: date, locale: QLocale | None = None) -> str:
    """A date as the user writes it, in short."""
    pattern = full_years((locale or QLocale()).dateFormat(_SHORT))
    return (locale or wording()).toString(_qt_day(value), pattern)


def whole_day(value: date) -> str:
    """A date with the names of its day and month. They are words, and so is what stands between
    them: the language's own, where the region has another.
    """
    return wording().toString(_qt_day(value), QLocale.FormatType.LongFormat)


def time_of_day(value: datetime) -> str:
    """Hour and minute in the user's time zone and way of writing."""
    return wording().toString(_local(value).time(), QLocale().timeFormat(_SHORT))


def day_and_time(value: datetime, locale: QLocale | None = None) -> str:
    """A moment in the user's time zone and way of writing."""
    pattern = full_years((locale or QLocale()).dateTimeFormat(_SHORT))
    return (locale or wording()).toString(_local(value), pattern)


def _qt_day(value: date) -> QDate:
    from PySide6.QtCore import QDate

    return QDate(value.year, value.month, value.day)


def _local(value: datetime) -> QDateTime:
    from PySide6.QtCore import QDateTime, QTimeZone

    return QDateTime.fromSecsSinceEpoch(_utc_seconds(value), QTimeZone.utc()).toLocalTime()


def number(value: float, locale: QLocale | None = None) -> str:
    """A number with the user's separators, and the decimals that it has."""
    shown = locale or QLocale()
    if abs(value) >= _HUGE or 0 < abs(value) < _TINY:
        return _unusual(value)
    if isinstance(value, int) or value.is_integer():
        return shown.toString(int(value))
    return shown.toString(value, "f", max(1, _decimals(value)))


def money(value: float, currency: str, locale: QLocale | None = None) -> str:
    """An amount with its currency; without decimals where it has none, else with two at least.
    currency: an ISO code.
    """
    shown = locale or QLocale()
    own = shown.currencySymbol(QLocale.CurrencySymbolFormat.CurrencyIsoCode)
    symbol = shown.currencySymbol() if own == currency else _SYMBOLS.get(currency, currency)
    if not symbol or abs(value) >= _HUGE:
        return number(value, shown)
    gap = " " if symbol.isalpha() and symbol.isascii() else ""
    if float(value).is_integer():
        return shown.toCurrencyString(int(value), symbol + gap).strip()
    return shown.toCurrencyString(value, symbol + gap, max(2, _decimals(value))).strip()


def _decimals(value: float) -> int:
    """As many as make the number what it is; 6 at most of one that was computed (0.1 + 0.2)."""
    typed = next((n for n in range(16) if round(value, n) == value), None)
    return len(f"{value:.6f}".rstrip("0").rpartition(".")[2]) if typed is None else typed


def shown_value(value: FieldValue, field: Field | None = None, *, currency: str = "") -> str:
    """A record's value as one line of plain text; EMPTY for what is known to be empty.

    Without a field (or for a type that isn't known) the value is shown as it came.
    """
    if value is None or value in ("", ()):
        return EMPTY
    if isinstance(value, tuple):
        return one_line(", ".join(shown_value(part, field) for part in value[:50]))
    if not isinstance(value, str | int | float):  # a Ref
        return one_line(value.name) or value.id
    return (
        _shown_text(value, field)
        if isinstance(value, str)
        else _shown_number(value, field, currency)
    )


def _shown_number(value: float, field: Field | None, currency: str) -> str:
    if isinstance(value, bool):
        return translate("Formats", "Yes") if value else translate("Formats", "No")
    is_money = field is not None and field.data_type == "currency"
    return money(value, currency) if is_money else number(value)


def _shown_text(value: str, field: Field | None) -> str:
    kind = field.data_type if field else ""
    if kind == "date" and _ISO_DATE.fullmatch(value):
        try:
            return day(date.fromisoformat(value))
        except ValueError:
            return one_line(value)
    if kind == "datetime" and (when := moment(value)) is not None:
        return day_and_time(when)
    if field is not None and field.choices:
        return one_line(next((c.display for c in field.choices if c.actual == value), value))
    return one_line(value)


def _unusual(value: float) -> str:
    # Qt counts in 64 bits, and Python refuses to write out an int of thousands of digits.
    if isinstance(value, int):
        return (
            str(value)
            if value.bit_length() < 400
            else translate("Formats", "a number too large to show")
        )
    return f"{value:g}"
