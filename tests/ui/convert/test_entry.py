"""Dates and numbers as people of several countries write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTime

from app.ui.convert.entry import (
    NotUnderstood,
    date_pattern,
    read_date,
    read_number,
    read_time,
    shown_date,
    shown_number,
    shown_time,
)


def arabic(western: str) -> str:
    """The text with Arabic-Indic digits."""
    return western.translate({ord(str(n)): chr(0x660 + n) for n in range(10)})


@pytest.mark.parametrize(
    ("country", "typed", "iso"),
    [
        ("en_GB", "05/12/2026", "2026-12-05"),
        ("en_US", "12/5/2026", "2026-12-05"),
        ("en_US", "12/5/26", "2026-12-05"),
        ("de_DE", "05.12.2026", "2026-12-05"),
        ("de_DE", "5.12.26", "2026-12-05"),
        ("fr_FR", "5/12/2026", "2026-12-05"),
        ("ja_JP", "2026/12/05", "2026-12-05"),
        ("ar_EG", arabic("5/12/2026"), "2026-12-05"),
        ("hu_HU", "2026. 12. 05.", "2026-12-05"),
        ("de_DE", "2026-12-05", "2026-12-05"),  # ISO everywhere
        ("en_US", " 2028-02-29 ", "2028-02-29"),
        ("ja_JP", "\uff12\uff10\uff12\uff16\uff0f\uff11\uff12\uff0f\uff15", "2026-12-05"),
        ("en_GB", arabic("5/12/2026"), "2026-12-05"),
        ("fa_IR", "2026/12/5", "2026-12-05"),
        ("hu_HU", "2026.12.5", "2026-12-05"),
        ("bg_BG", "5.12.2026", "2026-12-05"),
        ("de_DE", "31.12.1969", "1969-12-31"),
    ],
)
def test_a_date_is_read_as_its_country_writes_it(country: str, typed: str, iso: str) -> None:
    assert read_date(QLocale(country), typed) == iso


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("en_GB", "31/02/2026"),
        ("en_GB", "2026-02-30"),
        ("de_DE", "12/05/2026"),
        ("en_US", "tomorrow"),
        ("en_US", "5"),
        ("en_US", "5/1/202"),  # a figure is missing: the year 202 is none of a deal's
        ("en_US", "5/1/20277"),
        ("en_US", "5/1/0000"),
    ],
)
def test_what_is_no_date_is_not_guessed_at(country: str, typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_date(QLocale(country), typed)


@pytest.mark.parametrize("country", ["en_GB", "en_US", "de_DE", "fr_FR", "ja_JP", "ar_EG", "fa_IR"])
def test_a_shown_date_reads_back(country: str) -> None:
    locale = QLocale(country)
    assert read_date(locale, shown_date(locale, "2026-12-05")) == "2026-12-05"
    assert "yyyy" in date_pattern(locale)


@pytest.mark.parametrize(
    ("country", "typed", "number"),
    [
        ("en_GB", "20,000,000.50", 20_000_000.5),
        ("de_DE", "20.000.000,50", 20_000_000.5),
        ("fr_FR", "20 000 000,50", 20_000_000.5),
        ("de_CH", "20'000.5", 20_000.5),
        ("ar_EG", arabic("20") + "\u066c" + arabic("000") + "\u066b" + arabic("5"), 20_000.5),
        ("de_DE", "1,5", 1.5),
        ("en_US", "-3", -3),
        ("en_US", "9007199254740993", 9007199254740993),  # more than a double can hold
        ("en_US", "5.0", 5),
        ("en_US", "99999999999999999999", 99_999_999_999_999_999_999),
        ("es_ES", "1.234,56", 1234.56),  # though Spain itself groups from 10.000 on
        ("fr_FR", "1 234,56", 1234.56),
        ("fr_FR", "1\u00a0234,56", 1234.56),
        ("de_AT", "1\u202f234,56", 1234.56),
        ("de_CH", "1\u2019234.56", 1234.56),
        ("hi_IN", "12,34,567.5", 1_234_567.5),
        ("hi_IN", "1,234,567.5", 1_234_567.5),
        ("ar_EG", "1234.5", 1234.5),  # no key of its keyboards writes its own separator
        ("fa_IR", "-5", -5),
        ("ja_JP", "\uff11\uff0c\uff12\uff13\uff14\uff0e\uff15", 1234.5),
        ("en_US", "\u0663", 3),
        ("en_US", "-0", 0),
    ],
)
def test_a_number_is_read_as_its_country_writes_it(country: str, typed: str, number: float) -> None:
    read = read_number(QLocale(country), typed)
    assert read == number
    assert type(read) is type(number)


@pytest.mark.parametrize(
    ("country", "typed"),
    [
        ("de_DE", "1.5"),  # a thousand's point in the wrong place: 15 or 1,5?
        ("en_US", "1,5"),
        ("en_US", "nan"),
        ("en_US", "inf"),
        ("en_US", "1e5"),
        ("en_US", "12 apples"),
        ("en_US", "9" * 400),
        ("en_US", "0,005"),  # a thousandth of somebody's; Qt takes it for 5
        ("en_US", "9007199254740993.5"),  # a double would be sent without its half
        ("en_US", "1.0000000000000000001"),
        ("en_US", "10\u00b2"),
        ("en_US", "1,234,"),
        ("en_US", "."),
        ("ar_EG", "1,5"),
    ],
)
def test_what_is_no_number_is_not_guessed_at(country: str, typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_number(QLocale(country), typed)


def test_a_fraction_is_no_whole_number() -> None:
    assert read_number(QLocale("en_US"), "3", whole=True) == 3
    with pytest.raises(NotUnderstood):
        read_number(QLocale("en_US"), "3.5", whole=True)


@pytest.mark.parametrize(
    ("country", "value", "decimals", "shown"),
    [
        ("de_DE", 20_000_000, 2, "20.000.000,00"),
        ("en_US", 1.5, 2, "1.50"),
        ("en_US", 1.125, 2, "1.125"),  # nothing is rounded away
        ("en_US", 12345, None, "12,345"),
        ("de_DE", 0.1, None, "0,1"),
        ("en_US", 9007199254740993, 2, "9,007,199,254,740,993.00"),
        ("en_US", 10**20, None, "100,000,000,000,000,000,000"),
        ("en_US", 1000000000000000.1, 2, "1,000,000,000,000,000.10"),
    ],
)
def test_numbers_are_shown_whole(
    country: str, value: float, decimals: int | None, shown: str
) -> None:
    assert shown_number(QLocale(country), value, decimals) == shown


@pytest.mark.parametrize(
    ("country", "typed", "clock"),
    [
        ("en_GB", "9:05", "09:05:00"),
        ("en_GB", "9", "09:00:00"),
        ("en_US", "2:30 PM", "14:30:00"),
        ("en_US", "2:30pm", "14:30:00"),
        ("en_US", "12:00 am", "00:00:00"),
        ("en_US", "14:30", "14:30:00"),
        ("de_DE", "14.30", "14:30:00"),
        ("fr_CA", "14 h 30", "14:30:00"),
        ("ja_JP", "\uff11\uff14\uff1a\uff13\uff10", "14:30:00"),
        ("ar_EG", arabic("2:30") + " \u0645", "14:30:00"),
        ("en_GB", "23:59:30", "23:59:30"),
    ],
)
def test_a_time_is_read_as_its_country_writes_it(country: str, typed: str, clock: str) -> None:
    assert read_time(QLocale(country), typed).toString("HH:mm:ss") == clock


@pytest.mark.parametrize(
    "typed", ["25:00", "9:60", "9:5", "0930", "-9:00", "13:00 PM", "0 pm", "noon", "9 o", "", "9,5"]
)
def test_what_no_clock_shows_is_not_guessed_at(typed: str) -> None:
    with pytest.raises(NotUnderstood):
        read_time(QLocale("en_US"), typed)


EVERYWHERE = QLocale.matchingLocales(
    QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, QLocale.Country.AnyCountry
)
LOCALES = st.sampled_from(EVERYWHERE)


@given(locale=LOCALES, day=st.dates(min_value=date(1, 1, 1)))
@example(locale=QLocale("ff_Adlm_GN"), day=date(2027, 1, 5))  # digits of two half characters
@example(locale=QLocale("bg_BG"), day=date(3000, 12, 31))
def test_every_country_reads_the_dates_it_shows(locale: QLocale, day: date) -> None:
    assert read_date(locale, shown_date(locale, day.isoformat())) == day.isoformat()


@given(
    locale=LOCALES,
    number=st.integers(-(10**25), 10**25)
    | st.floats(-1e15, 1e15, allow_nan=False)
    | st.decimals(-(10**9), 10**9, places=2).map(float),
    decimals=st.sampled_from([None, 0, 2, 3]),
)
def test_every_country_reads_the_numbers_it_shows(
    locale: QLocale, number: float, decimals: int | None
) -> None:
    shown = shown_number(locale, number, decimals)
    if len(shown) > 40:  # hundreds of noughts behind the point are nobody's typing
        return
    assert read_number(locale, shown) == number


@given(
    locale=LOCALES,
    time=st.builds(
        QTime, st.integers(0, 23), st.integers(0, 59), st.one_of(st.just(0), st.integers(0, 59))
    ),
)
@example(locale=QLocale("yo_NG"), time=QTime(9, 5))  # 9:5 there
@example(locale=QLocale("bo_CN"), time=QTime(21, 5))  # with words between the figures
def test_every_country_reads_the_times_it_shows(locale: QLocale, time: QTime) -> None:
    assert read_time(locale, shown_time(locale, time)) == time
