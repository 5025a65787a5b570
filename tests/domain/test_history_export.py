"""The history's files: each cell is text to a spreadsheet, each field has its before and after."""

from __future__ import annotations

import csv
import io
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.comparison import Agreement, Comparison
from app.domain.course import Action
from app.domain.csv_cells import csv_cell
from app.domain.history import (
    Aftermath,
    ExpectedRecord,
    Head,
    Picture,
    Remembered,
    Snapshot,
    reversal,
)
from app.domain.history_export import COLUMNS, Told, history_csv, kit_csv
from app.domain.journal import Asked, JournalEntry, Kind, LeadEntry, OperationId, State
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.merging import Effect, FieldOutcome
from app.domain.near_misses import Change
from app.domain.outcome import Converted
from app.domain.records import Module, Ref
from app.domain.values import UNREAD
from tests.samples.domain import LEAD_ID, PAT_ID, ZYLKER_ID

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
PAT = Ref(PAT_ID, "Pat")
CONVERTED = Converted(PAT, Ref(ZYLKER_ID, "Zylker"), None)
ROW = FieldOutcome(Module.CONTACTS, "City", "City", "Bonn", "Berlin", "Berlin", Effect.KEPT)
FILLED = FieldOutcome(Module.CONTACTS, "Title", "Title", "Boss", None, "Boss", Effect.FILLED)
CAME = Aftermath(
    "HTTP 200 SUCCESS",
    CONVERTED,
    (
        Comparison(
            Module.CONTACTS, "City", "City", "Berlin", "Berlin", "Bonn", Agreement.DIFFERENT
        ),
        Comparison(Module.CONTACTS, "Title", "Title", None, "Boss", UNREAD, Agreement.UNTOLD),
    ),
)


def picture(name: str) -> Picture:
    records = (Snapshot(Module.LEADS, Ref(LEAD_ID, name), {"City": name, "$x": 1}),)
    expected = (
        ExpectedRecord(Module.CONTACTS, Action.MERGED, PAT, (ROW, FILLED)),
        ExpectedRecord(Module.ACCOUNTS, Action.CREATED, None, ()),
    )
    return Picture(LEAD_ID, "h", name, name, name, "POST", records, expected)


def line(name: str) -> Remembered:
    lead = LeadEntry(LEAD_ID, State.CONFIRMED, converted=CONVERTED)
    entry = JournalEntry(OperationId("op"), Kind.CONVERT, Asked(), "h", (lead,), intent_at=AT)
    return Remembered(entry, LEAD_ID, Head(1, LEAD_ID, "h", AT, name, name, name, 1))


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_line_a_field() -> None:
    heads, *rows = read(history_csv([(line("Pat"), picture("Pat"), CAME)]))
    assert tuple(heads) == COLUMNS
    told = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [(t["field"], t["before"], t["expected"], t["after"], t["agreement"]) for t in told] == [
        ("City", "Berlin", "Berlin", "Bonn", "different"),
        ("Title", "", "Boss", "?", "untold"),
    ]
    assert {t["contact_id"] for t in told} == {PAT_ID}
    assert {t["time"] for t in told} == {"2026-11-22T10:00:00+00:00"}


def test_a_decision_without_a_picture_has_a_line_too() -> None:
    _, row = read(history_csv([(line("Pat"), None, Aftermath())]))
    assert row[COLUMNS.index("lead_id")] == LEAD_ID


@pytest.mark.parametrize(
    ("state", "after"),
    [
        (ChangeState.WRITTEN, "Rome"),
        (ChangeState.UNKNOWN, "?"),
        (ChangeState.REFUSED, "Bonn"),
        (ChangeState.NOT_WRITTEN, "Bonn"),
    ],
)
def test_changed_fields_are_lines_of_their_own_kind(state: ChangeState, after: str) -> None:
    changes = (Change("City", "City", "Bonn", "Rome"), Change("Zip", "Zip", "", "1"))
    change = LeadChange(LEAD_ID, "Pat", "Me", AT, changes, state, "LOCKED")
    heads, *rows = read(history_csv([change, (line("Pat"), picture("Pat"), CAME)]))
    told = [dict(zip(heads, row, strict=True)) for row in rows]
    assert [t["kind"] for t in told] == ["change", "change", "decision", "decision"]
    first = told[0]
    assert (first["field"], first["before"], first["expected"]) == ("City", "Bonn", "Rome")
    assert first["after"] == after
    assert (first["lead_id"], first["lead"], first["who"]) == (LEAD_ID, "Pat", "Me")
    assert (first["state"], first["zoho_code"], first["module"]) == (state, "LOCKED", "Leads")
    assert first["time"] == told[2]["time"]


@given(st.text())
def test_no_cell_is_computed(name: str) -> None:
    change = LeadChange(LEAD_ID, name, name, AT, (Change("C", name, name, name),), code=name)
    told: list[Told] = [(line(name), picture(name), CAME), change]
    for content in (history_csv(told), kit_csv(reversal(picture(name), CAME, CONVERTED))):
        for row in read(content):
            for cell in row:
                assert csv_cell(cell) == cell


def test_the_kit_has_what_was_created_and_old_values() -> None:
    kit = reversal(picture("Pat"), CAME, CONVERTED)
    assert kit.created == ((Module.ACCOUNTS, Ref(ZYLKER_ID, "Zylker")),)
    assert [(c.field, c.before, c.after) for c in kit.changed] == [("City", "Berlin", "Bonn")]
    rows = read(kit_csv(kit))
    assert ["created", "Accounts", ZYLKER_ID, "Zylker", "", "", ""] in rows
    assert ["changed", "Contacts", PAT_ID, "Pat", "City", "Berlin", "Bonn"] in rows


def test_nothing_is_to_be_repaired_where_nothing_took_place() -> None:
    kit = reversal(picture("Pat"), Aftermath("HTTP 400 LOCKED"), None)
    assert (kit.created, kit.changed) == ((), ())
    assert kit.lead is not None
