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
    Besides,
    ExpectedRecord,
    Head,
    Picture,
    Remembered,
    Snapshot,
)
from app.domain.history_export import COLUMNS, KIT_COLUMNS, Told, history_csv, kit_csv
from app.domain.journal import OURS, Asked, JournalEntry, Kind, LeadEntry, OperationId, State
from app.domain.lead_changes import ChangeState, LeadChange
from app.domain.merging import Effect, FieldOutcome
from app.domain.near_misses import Change
from app.domain.outcome import Converted
from app.domain.preview import Mail
from app.domain.records import Module, RecordId, Ref
from app.domain.reversal import Stand, reversal
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
    besides = Besides(
        {Module.CONTACTS: ("hot",), Module.ACCOUNTS: ("new",)},
        ("a.pdf", "b.pdf"),
        Module.ACCOUNTS,
        ((Mail.LEAD_OWNER, "Ann"),),
    )
    return Picture(LEAD_ID, "h", name, name, name, "POST", records, expected, besides)


def line(name: str, state: State = State.CONFIRMED, known: tuple[RecordId, ...] = ()) -> Remembered:
    converted = CONVERTED if state in OURS | {State.APPLIED_OTHER} else None
    lead = LeadEntry(LEAD_ID, state, converted=converted)
    asked = Asked(contact=PAT_ID, known=known)
    entry = JournalEntry(OperationId("op"), Kind.CONVERT, asked, "h", (lead,), intent_at=AT)
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
    assert {(t["contact_id"], t["contact"]) for t in told} == {(PAT_ID, "Pat")}
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
    kit = reversal(line(name), picture(name), CAME)
    for content in (history_csv(told), kit_csv(kit)):
        for row in read(content):
            for cell in row:
                assert csv_cell(cell) == cell


def test_the_kit_has_a_line_for_each_thing_to_look_after() -> None:
    kit = reversal(line("Pat"), picture("Pat"), CAME)
    heads, *rows = read(kit_csv(kit))
    assert tuple(heads) == KIT_COLUMNS
    contact = ("Contacts", PAT_ID, "Pat")
    assert [tuple(row) for row in rows] == [
        ("created", "Accounts", ZYLKER_ID, "Zylker", "", "", ""),
        ("changed", *contact, "City", "Berlin", "Bonn"),
        ("expected to change", *contact, "Title", "", "Boss"),
        ("tags added", *contact, "Tag", "?", "hot"),
        ("file moved", "Accounts", ZYLKER_ID, "Zylker", "", "a.pdf", ""),
        ("file moved", "Accounts", ZYLKER_ID, "Zylker", "", "b.pdf", ""),
        ("e-mail asked for", "", "", "Ann", "lead_owner", "", ""),
        ("lead was", "Leads", LEAD_ID, "Pat", "City", "Pat", ""),
        ("lead was", "Leads", LEAD_ID, "Pat", "$x", "1", ""),
    ]


@pytest.mark.parametrize(
    ("state", "stand"),
    [
        (State.REJECTED, Stand.NOTHING),
        (State.UNKNOWN, Stand.OPEN),
        (State.APPLIED_OTHER, Stand.OTHERS),
    ],
)
def test_what_isn_t_ours_for_certain_is_nothing_to_repair(state: State, stand: Stand) -> None:
    found = line("Pat", state)
    kit = reversal(found, picture("Pat"), Aftermath("HTTP 400 LOCKED"))
    assert kit.stand is stand
    assert (kit.created, kit.changed, kit.tags, kit.files, kit.mails) == ((), (), (), None, ())
    assert kit.lead is not None


def test_a_record_that_was_known_before_isn_t_called_created() -> None:
    """Zoho may join what it was asked to create; to delete it would be the greater harm."""
    kit = reversal(line("Pat", known=(ZYLKER_ID,)), picture("Pat"), CAME)
    assert kit.created == ()
    assert kit.joined == ((Module.ACCOUNTS, Ref(ZYLKER_ID, "Zylker")),)
