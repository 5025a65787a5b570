"""The rows of a card: what is empty, what isn't known, and what would become of it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.preview import Doubt, Effect, FieldOutcome
from app.domain.records import Module
from app.domain.values import UNREAD, Known
from app.ui.detail.field_table import SHOWN_AT_ONCE, FieldTable, Line, line
from app.ui.theme import Theme
from tests.samples import domain as d
from tests.ui.detail.seen import buttons, labels

SETUP = d.setup()


def outcome(
    effect: Effect, lead: Known, existing: Known, after: Known, doubt: Doubt | None = None
) -> FieldOutcome:
    return FieldOutcome(Module.CONTACTS, "Email", "Email", lead, existing, after, effect, doubt)


@pytest.mark.parametrize(
    ("row", "cells", "role", "note"),
    [
        (outcome(Effect.FILLED, "a@b", None, "a@b"), ("a@b", "—", "a@b"), "good", "filled in"),
        (outcome(Effect.SAME, "a@b", "a@b", "a@b"), ("a@b", "a@b", "a@b"), "", ""),
        (outcome(Effect.KEPT, "a@b", "c@d", "c@d"), ("a@b", "c@d", "c@d"), "kept", "kept"),
        (outcome(Effect.KEPT, None, "c@d", "c@d"), ("—", "c@d", "c@d"), "", ""),
        (outcome(Effect.KEPT, "a@b", None, None), ("a@b", "—", "—"), "kept", "not filled in"),
        (outcome(Effect.REPLACED, "a@b", "c@d", "a@b"), ("a@b", "c@d", "a@b"), "kept", "replaced"),
        (
            outcome(Effect.UNKNOWN, "a@b", UNREAD, UNREAD),
            ("a@b", "not known", "not known"),
            "muted",
            "",
        ),
        (outcome(Effect.CREATED, "a@b", None, "a@b"), ("a@b", "—", "a@b"), "", ""),
        (
            outcome(Effect.DROPPED, "a@b", UNREAD, UNREAD),
            ("a@b", "—", "—"),
            "kept",
            "lost: no field for it",
        ),
    ],
    ids=lambda value: value.effect.value if isinstance(value, FieldOutcome) else None,
)
def test_a_row_says_what_becomes_of_the_field(
    row: FieldOutcome, cells: tuple[str, ...], role: str, note: str
) -> None:
    assert line(row, SETUP) == Line(("Email", *cells), role, note)  # type: ignore[arg-type]


@pytest.mark.parametrize("doubt", Doubt)
def test_where_nothing_is_expected_the_row_says_why(doubt: Doubt) -> None:
    shown = line(outcome(Effect.UNKNOWN, "x", None, UNREAD, doubt), SETUP)
    # Of what wasn't read, "not known" in its cell says it all.
    assert bool(shown.note) is (doubt is not Doubt.NOT_READ)
    assert shown.cells[3] == "not known"


@pytest.mark.parametrize("effect", Effect)
def test_every_effect_has_a_look(effect: Effect) -> None:
    assert line(outcome(effect, "x", "y", "z"), SETUP).cells[0] == "Email"


def _lines(count: int) -> list[Line]:
    return [Line((f"Field {n}", "a", "b", "c")) for n in range(count)]


@pytest.fixture
def table(qtbot: QtBot, theme: Theme) -> FieldTable:
    made = FieldTable()
    qtbot.addWidget(made)
    made.show()
    return made


def test_few_rows_are_all_shown(table: FieldTable) -> None:
    table.set_lines(_lines(3))
    assert labels(table).count("a") == 3
    assert not buttons(table)


def test_many_rows_come_on_demand_and_in_slices(qtbot: QtBot, table: FieldTable) -> None:
    table.set_lines(_lines(100))
    assert labels(table).count("a") == SHOWN_AT_ONCE
    assert table.more_button.text() == "Show 88 more fields"
    with qtbot.waitSignal(table.grown, timeout=10_000):
        table.more_button.click()
        assert labels(table).count("a") == SHOWN_AT_ONCE  # nothing in the click itself
    assert labels(table).count("a") == 100
    assert not buttons(table)


def test_other_rows_take_the_place_of_the_old_ones(qtbot: QtBot, table: FieldTable) -> None:
    table.set_lines(_lines(30))
    with qtbot.waitSignal(table.grown):
        table.more_button.click()
    table.set_lines(_lines(2))
    assert [text for text in labels(table) if text.startswith("Field ")] == ["Field 0", "Field 1"]


def test_a_table_that_is_growing_can_be_given_other_rows(qtbot: QtBot, table: FieldTable) -> None:
    table.set_lines(_lines(300))
    table.more_button.click()
    table.set_lines(_lines(2))
    qtbot.wait(50)
    assert labels(table).count("a") == 2


@pytest.mark.parametrize("width", [300, 420, 800])
def test_what_will_be_written_is_whole_its_note_may_go_below(table: FieldTable, width: int) -> None:
    email = "margarete.thorne-abernathy@cobalt-crane-engineering.example"
    table.set_lines([Line(("Email", email, "—", email), "good", "filled in")])
    table.resize(width, table.heightForWidth(width))
    table.show()
    QApplication.processEvents()
    (value,) = (
        label
        for label in table.findChildren(QLabel)
        if label.text() == email and label.property("role") == "good"
    )
    (note,) = (label for label in table.findChildren(QLabel) if label.text() == "filled in")
    assert value.height() >= value.heightForWidth(value.width())
    assert (
        value.width() >= value.fontMetrics().horizontalAdvance(email)
        or value.heightForWidth(value.width()) >= 2 * value.fontMetrics().height()
    )
    assert not value.geometry().intersects(note.geometry())


def test_of_a_description_a_few_lines_are_shown_and_the_rest_in_a_tip(table: FieldTable) -> None:
    text = "line of text " * 30
    table.set_lines([Line(("Description", text, "—", text), "good", "filled in")])
    (value,) = (x for x in table.findChildren(QLabel) if x.property("role") == "good")
    assert len(value.text()) <= 100
    assert value.text().endswith("…")
    assert text.strip() in value.toolTip()
