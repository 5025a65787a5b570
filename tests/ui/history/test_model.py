"""The history's lines by day: searched and filtered, also twenty thousand of them."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from app.domain.history import Head, Remembered, key_of
from app.domain.journal import Asked, JournalEntry, Kind, LeadEntry, OperationId, State
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.near_misses import Change
from app.domain.outcome import Converted
from app.domain.records import Ref, record_id
from app.ui.formats import day as short_day
from app.ui.formats import time_of_day
from app.ui.history.model import Column, HistoryModel, Which
from app.ui.history.words import differences_words
from app.ui.theme import Scheme, Theme

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
STATES = (State.CONFIRMED, State.REJECTED, State.UNKNOWN, State.APPLIED_BY_US)


def line(number: int, *, name: str = "", differences: int | None = None) -> Remembered:
    """The number-th line, newest first, a quarter of an hour apart."""
    state = STATES[number % len(STATES)]
    lead = record_id(str(10_000 + number))
    at = NOON - timedelta(minutes=15 * number)
    converted = state in {State.CONFIRMED, State.APPLIED_BY_US}
    made = Converted(Ref(record_id(str(90_000 + number)), ""), None, None) if converted else None
    entry = JournalEntry(
        OperationId(f"op-{number}"),
        Kind.CONVERT,
        Asked(with_deal=True),
        "h",
        (LeadEntry(lead, state, converted=made),),
        intent_at=at,
    )
    head = Head(number, lead, "h", at, name or f"Person {number}", "Firm", "Me", differences)
    return Remembered(entry, lead, head)


@pytest.fixture
def model(qapp: QApplication) -> HistoryModel:
    return HistoryModel(Theme(qapp, Scheme.LIGHT))


def shown(model: HistoryModel) -> list[str]:
    return [
        str(model.data(model.index(row, Column.LEAD)) or model.data(model.index(row, Column.TIME)))
        for row in range(model.rowCount())
    ]


def test_each_day_stands_over_its_lines_once(model: HistoryModel) -> None:
    model.append([line(number) for number in range(150)])
    model.append([line(number) for number in range(150, 200)])
    days = list(model.days())
    assert days[0] == 0
    assert len(days) == len({line(n).entry.intent_at.astimezone().date() for n in range(200)})
    assert model.rowCount() == 200 + len(days)
    assert model.line(0) is None
    first = model.line(1)
    assert first is not None
    assert key_of(first) == "op-0 10000"


def test_a_screen_reader_says_the_whole_line(model: HistoryModel) -> None:
    """Of a row it says the first cell: that was the time of day alone."""
    model.append([line(0, differences=1)])
    spoken = model.index(1, Column.TIME).data(Qt.ItemDataRole.AccessibleTextRole)
    parts = spoken.split("; ")
    assert parts[2:] == ["Person 0 · Firm", "Converted", "New contact, with a deal", "1 difference"]
    assert (parts[0], parts[1]) == (short_day(NOON.astimezone().date()), time_of_day(NOON))


@pytest.mark.parametrize(
    ("query", "which", "count"),
    [
        ("", Which.ALL, 40),
        ("PERSON 39", Which.ALL, 1),
        ("person firm", Which.ALL, 40),
        ("90004", Which.ALL, 1),
        ("10003", Which.ALL, 1),
        ("refused", Which.ALL, 10),
        ("", Which.OPEN, 10),
        ("", Which.CONVERTED, 20),
        ("", Which.REFUSED, 10),
        ("", Which.DIFFERENT, 1),
        ("nobody", Which.ALL, 0),
    ],
)
def test_search_and_filter(model: HistoryModel, query: str, which: Which, count: int) -> None:
    model.append([line(number, differences=2 if number == 5 else 0) for number in range(40)])
    model.ask(query, which)
    assert len(model.shown()) == count


def test_one_difference_is_no_differences() -> None:
    told = [differences_words(line(1, differences=count)) for count in (0, 1, 2)]
    assert told == ["as expected", "1 difference", "2 differences"]


@pytest.mark.parametrize(
    ("region", "query", "count"),
    [
        ("en_US", "11/28/2026", 1),
        ("en_US", "saturday november 28", 1),
        ("de_DE", "28.11.2026", 1),
        ("de_DE", "2026-11-28", 1),
        ("en_US", "11/27/2026", 0),
    ],
)
def test_a_day_is_found_as_it_is_shown(
    model: HistoryModel, region: str, query: str, count: int
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(region))
    try:
        model.append([line(0), line(96)])
    finally:
        QLocale.setDefault(before)
    model.ask(query, Which.ALL)
    assert len(model.shown()) == count


def changed(state: ChangeState, minutes: int = 0) -> LeadChange:
    change = Change("City", "City", "Bonn", f"Rome {'and ' * 40}Naples")
    at = NOON - timedelta(minutes=minutes)
    return LeadChange(record_id("777"), "Pat", "Ann", at, (change,), state, number=minutes)


@pytest.mark.parametrize(
    ("query", "which", "count"),
    [
        ("", Which.ALL, 6),
        ("", Which.CHANGES, 2),
        ("", Which.DECISIONS, 4),
        ("", Which.OPEN, 2),
        ("", Which.REFUSED, 1),
        ("bonn city", Which.ALL, 2),
        ("rome not known", Which.ALL, 1),
        ("naples", Which.ALL, 2),
        ("ann", Which.CHANGES, 2),
        ("777", Which.DECISIONS, 0),
    ],
)
def test_changed_fields_are_among_them_and_told_apart(
    model: HistoryModel, query: str, which: Which, count: int
) -> None:
    changes = [changed(ChangeState.WRITTEN, 1), changed(ChangeState.UNKNOWN, 2)]
    model.append([line(0), *changes, *(line(number) for number in range(1, 4))])
    model.ask(query, which)
    assert len(model.shown()) == count


def test_a_change_says_what_became_of_it(model: HistoryModel) -> None:
    model.append([changed(ChangeState.UNKNOWN)])
    texts = [model.data(model.index(1, column)) for column in Column]
    assert texts[1:3] == ["Pat", "Change not known"]
    assert texts[3].startswith("City: Bonn → Rome")
    assert texts[3].endswith("…")
    assert texts[4] == ""
    model.renew(changed(ChangeState.NOT_WRITTEN))
    assert model.data(model.index(1, Column.OUTCOME)) == "Lead not changed"
    assert model.row_of(changed(ChangeState.WRITTEN)) == 1
    assert model.row_of(changed(ChangeState.WRITTEN, 5)) == -1


def test_a_hostile_name_is_one_plain_line(model: HistoryModel) -> None:
    model.append([line(0, name="<img src=/dev/zero>\n\u202eevil")])
    text = shown(model)[1]
    tip = model.data(model.index(1, Column.LEAD), Qt.ItemDataRole.ToolTipRole)
    for told in (text, tip):
        assert "\n" not in told
        assert "\u202e" not in told
    assert "<img" not in tip


def test_a_line_that_goes_on_is_renewed(model: HistoryModel) -> None:
    model.append([line(number) for number in range(4)])
    model.renew(line(2, name="Somebody Else"))
    assert "Somebody Else · Firm" in shown(model)


def test_twenty_thousand_are_searched_without_a_stall(model: HistoryModel) -> None:
    """A search of them all takes a small part of the time in which they are taken in."""
    page = [line(number) for number in range(500)]
    began = time.process_time()
    for _ in range(39):
        model.append(page)
    model.append([*page[:-1], line(19_999)])
    taken_in = time.process_time() - began
    began = time.process_time()
    model.ask("person 19999", Which.ALL)
    searched = time.process_time() - began
    assert (model.total, len(model.shown())) == (20_000, 1)
    assert searched < taken_in / 3
