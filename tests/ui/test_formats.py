"""Ages, dates, money, numbers and values as the user's locale writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from app.domain.metadata import Choice, Field
from app.domain.records import FieldValue, Ref, record_id
from app.ui import formats
from app.ui.formats import EMPTY
from tests.samples import domain as d
from tests.samples.hostile import HOSTILE

AMERICAN = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
GERMAN = QLocale(QLocale.Language.German, QLocale.Country.Germany)
JAPANESE = QLocale(QLocale.Language.Japanese, QLocale.Country.Japan)
GAP = "\u00a0"


@pytest.fixture
def american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(AMERICAN)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("past", "shown"),
    [
        (timedelta(seconds=0), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(seconds=60), "1 min"),
        (timedelta(minutes=59, seconds=59), "59 min"),
        (timedelta(hours=1), "1 h"),
        (timedelta(hours=23, minutes=59), "23 h"),
        (timedelta(days=1), "1 d"),
        (timedelta(days=55), "55 d"),
        (timedelta(days=56), "8 w"),
        (timedelta(days=365), "52 w"),
        (timedelta(hours=-2), "now"),
    ],
)
def test_age_in_one_figure(past: timedelta, shown: str) -> None:
    assert formats.age_between(d.NOW - past, d.NOW) == shown


def test_age_of_what_zoho_sends() -> None:
    assert formats.age("2026-11-22T10:00:00+05:30", d.NOW) == "5 h"
    assert formats.ago(d.NOW - timedelta(hours=5), d.NOW) == "5 h ago"
    assert formats.ago(d.NOW, d.NOW) == "just now"


@pytest.mark.parametrize("odd", ["", "yesterday", "2026-11-22", "2026-11-22T10:00:00", "null"])
def test_a_time_that_is_none_has_no_age(odd: str) -> None:
    assert formats.moment(odd) is None
    assert formats.age(odd, d.NOW) == ""


@pytest.mark.parametrize(
    ("locale", "shown"),
    [(AMERICAN, "11/22/2026"), (GERMAN, "22.11.2026"), (JAPANESE, "2026/11/22")],
)
def test_a_date_is_written_as_the_user_does(locale: QLocale, shown: str) -> None:
    assert formats.day(date(2026, 11, 22), locale) == shown


@pytest.mark.parametrize(
    "extreme",
    [
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
    ],
)
def test_the_ends_of_the_calendar_are_dates_too(extreme: datetime) -> None:
    assert formats.day_and_time(extreme)
    assert formats.age_between(extreme, d.NOW)


@pytest.mark.parametrize(
    ("value", "american", "german"),
    [
        (0, "0", "0"),
        (1234567, "1,234,567", "1.234.567"),
        (-1234.5, "-1,234.5", "-1.234,5"),
        (0.1 + 0.2, "0.3", "0,3"),
        (0.12345678, "0.12345678", "0,12345678"),  # nothing of what was typed is rounded away
        (1e-9, "1e-09", "1e-09"),
        (2**63, "9223372036854775808", "9223372036854775808"),
        pytest.param(10**5000, *["a number too large to show"] * 2, id="too many digits"),
    ],
)
def test_numbers(value: float, american: str, german: str) -> None:
    assert formats.number(value, AMERICAN) == american
    assert formats.number(value, GERMAN) == german


@pytest.mark.parametrize(
    ("value", "currency", "locale", "shown"),
    [
        (20_000_000, "USD", AMERICAN, "$20,000,000"),
        (12.5, "USD", AMERICAN, "$12.50"),
        (12.5, "EUR", AMERICAN, "€12.50"),
        (12.5, "EUR", GERMAN, "12,50 €"),
        (1.125, "EUR", GERMAN, "1,125 €"),
        (0.1 + 0.2, "EUR", GERMAN, "0,30 €"),
        (9007199254740993, "EUR", GERMAN, "9.007.199.254.740.993 €"),
        (5, "CHF", AMERICAN, "CHF 5"),
        (5, "", AMERICAN, "5"),
        pytest.param(10**400, "EUR", AMERICAN, "a number too large to show", id="no float"),
    ],
)
def test_money(value: float, currency: str, locale: QLocale, shown: str) -> None:
    # Qt puts a no-break blank or none there, by the locale; the difference is not ours.
    assert formats.money(value, currency, locale).replace(GAP, " ") == shown


TEXT = Field("Any", "Any", "text")
PICKLIST = Field("Stage", "Stage", "picklist", choices=(Choice("Closing", "closing_actual"),))


@pytest.mark.usefixtures("american")
@pytest.mark.parametrize(
    ("value", "field", "shown"),
    [
        (None, TEXT, EMPTY),
        ("", TEXT, EMPTY),
        ((), TEXT, EMPTY),
        (0, TEXT, "0"),
        (False, TEXT, "No"),
        (True, TEXT, "Yes"),
        ("text", None, "text"),
        ("closing_actual", PICKLIST, "Closing"),
        ("unknown", PICKLIST, "unknown"),
        (("closing_actual", "b"), PICKLIST, "Closing, b"),
        (Ref(record_id("12"), "Zylker"), TEXT, "Zylker"),
        (Ref(record_id("12"), ""), TEXT, "12"),
        ("2026-11-22", Field("D", "D", "date"), "11/22/2026"),
        ("2026-13-45", Field("D", "D", "date"), "2026-13-45"),
        ("2026-11-22", TEXT, "2026-11-22"),
        ("soon", Field("D", "D", "datetime"), "soon"),
        (1500, Field("A", "A", "currency"), "$1,500"),
        (1500, Field("A", "A", "integer"), "1,500"),
    ],
)
def test_values_by_the_kind_of_their_field(
    value: FieldValue, field: Field | None, shown: str
) -> None:
    assert formats.shown_value(value, field, currency="USD") == shown


@pytest.mark.parametrize("kind", ["text", "date", "datetime", "picklist", "currency"])
def test_hostile_values_stay_one_short_line(kind: str) -> None:
    field = Field("F", "F", kind, choices=(Choice("a", "b"),))
    for name, text in HOSTILE.items():
        values: tuple[FieldValue, ...] = (text, (text,) * 60, Ref(record_id("1"), text))
        for value in values:
            shown = formats.shown_value(value, field, currency="USD")
            assert len(shown) <= 400, name
            assert not set(shown) & {"\n", "\t", "\x00"}, name


@given(st.floats() | st.integers())
def test_no_number_breaks_the_view(value: float) -> None:
    assert formats.number(value)
    assert formats.money(value, "USD")


@given(st.datetimes(timezones=st.just(UTC)))
def test_no_moment_breaks_the_view(value: datetime) -> None:
    assert formats.day_and_time(value)
    assert formats.age(value.isoformat(), d.NOW)
