"""Pictures of people's records: kept exactly, privately, and for so long and no longer."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.comparison import Agreement, Comparison
from app.domain.course import Action
from app.domain.history import Aftermath, Besides, ExpectedRecord, Picture, Snapshot
from app.domain.history_document import aftermath_of, aftermath_text, picture_of, picture_text
from app.domain.lead_changes import ChangeState, LeadChange, lead_change_of
from app.domain.merging import Doubt, Effect, FieldOutcome
from app.domain.near_misses import Change
from app.domain.outcome import Converted
from app.domain.preview import Mail
from app.domain.records import Module, Ref, Values
from app.domain.values import UNREAD
from app.store.pictures import Pictures
from tests.samples.domain import LEAD_ID, PAT_ID, ZYLKER_ID
from tests.samples.hostile import HOSTILE

PAT, ZYLKER = Ref(PAT_ID, "Pat \ud800"), Ref(ZYLKER_ID, "Zylker")
VALUES: Values = {
    "City": "A & <b>B</b>",
    "Tag": ("a", "b"),
    "Owner": PAT,
    "No": None,
    "N": 2.5,
    "Y": True,
}
ROW = FieldOutcome(
    Module.CONTACTS, "City", "City", "Berlin", UNREAD, UNREAD, Effect.UNKNOWN, Doubt.NOT_READ
)
PICTURE = Picture(
    LEAD_ID,
    "a" * 64,
    "Pat \udfff",
    "Zylker",
    "Patricia",
    "POST /x",
    (Snapshot(Module.LEADS, PAT, VALUES), Snapshot(Module.ACCOUNTS, ZYLKER, {})),
    (ExpectedRecord(Module.CONTACTS, Action.MERGED, PAT, (ROW,)),),
    Besides(
        {Module.CONTACTS: ("hot", "\udfff")}, ("a.pdf",), Module.DEALS, ((Mail.NEW_OWNER, "Ann"),)
    ),
)
CAME = Aftermath(
    "HTTP 200 SUCCESS",
    Converted(PAT, ZYLKER, None),
    (Comparison(Module.CONTACTS, "City", "City", None, "Berlin", "Bonn", Agreement.DIFFERENT),),
)


class Now:
    def __init__(self) -> None:
        self.at = datetime(2026, 11, 22, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "pictures-1.sqlite3"


def test_what_was_kept_comes_back(path: Path) -> None:
    store = Pictures(path, Now())
    number = store.keep(PICTURE)
    assert store.picture(number) == (PICTURE, Aftermath())
    store.complete(number, CAME)
    assert store.picture(number) == (PICTURE, CAME)
    (head,) = store.heads()
    assert (head.lead_id, head.differences, head.name) == (LEAD_ID, 1, "Pat ?")
    store.close()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_files_that_were_not_read_are_kept_as_that() -> None:
    unread = replace(PICTURE, besides=Besides(files=None, files_to=Module.CONTACTS))
    assert picture_of(picture_text(unread)) == unread


def test_hostile_values_come_back_as_they_are() -> None:
    store = Pictures(None, Now())
    for name, value in HOSTILE.items():
        leads = (Snapshot(Module.LEADS, PAT, {"C": value}),)
        hostile = Picture(LEAD_ID, "b", value, value, value, value, leads, ())
        assert picture_of(picture_text(hostile)) == hostile, name
        assert store.picture(store.keep(hostile)) == (hostile, Aftermath()), name
    store.close()


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"answer": ""}', "[" * 5000])
def test_what_is_none_of_ours_is_told(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        picture_of(text)
    with pytest.raises(ValueError, match=r".*"):
        aftermath_of(text)
    assert aftermath_of(aftermath_text(CAME)) == CAME


def test_they_go_with_their_age_and_leave_no_trace(path: Path) -> None:
    now = Now()
    store = Pictures(path, now)
    store.keep(PICTURE)
    now.at += timedelta(days=91)
    store.keep(Picture(LEAD_ID, "b", "Younger", "", "", "", (), ()))
    assert store.forget(90) == 1
    assert [head.name for head in store.heads()] == ["Younger"]
    store.close()
    assert b"Berlin" not in path.read_bytes()


def changed(value: str) -> LeadChange:
    return LeadChange(LEAD_ID, value, value, Now().at, (Change("City", value, value, ""),))


def test_changed_fields_are_kept_beside_them_and_go_with_their_age(path: Path) -> None:
    now = Now()
    store = Pictures(path, now)
    store.keep_change(changed("Aachen"))
    now.at += timedelta(days=91)
    number = store.keep_change(changed("Bremen"))
    store.settle_change(replace(changed("Lost"), state=ChangeState.UNKNOWN, number=77))
    store.settle_change(replace(changed("Bremen"), code="X", number=number))
    assert [one.number for one in store.changes()] == [number, number - 1]
    assert store.changes()[0].code == "X"
    store.settle_change(replace(changed("Bremen"), number=number))
    store.settle_change(replace(changed("Aachen"), number=number - 1))
    assert store.changes() == (changed("Bremen"), changed("Aachen"))
    store.forget(90)
    assert store.changes() == (changed("Bremen"),)
    store.close()
    assert b"Aachen" not in path.read_bytes()


def test_a_file_that_was_begun_without_them_keeps_its_pictures(path: Path) -> None:
    store = Pictures(path, Now())
    store.keep(PICTURE)
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("DROP TABLE lead_change")
    assert len(store.heads()) == 1
    assert store.keep_change(changed("Aachen"))
    store.close()


def test_hostile_changes_come_back_as_they_are() -> None:
    store = Pictures(None, Now())
    for name, value in HOSTILE.items():
        assert store.keep_change(changed(value)), name
        assert changed(value) in store.changes(), name
    store.close()


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", "null", "[" * 5000, '["1","","","",[[1]],"written",""]']
)
def test_what_is_no_change_is_left_out(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        lead_change_of(text)


def test_all_of_them_at_once(path: Path) -> None:
    store = Pictures(path, Now())
    store.keep(PICTURE)
    assert store.forget(0) == 1
    assert store.heads() == ()
    store.close()


@pytest.mark.parametrize(
    "damage", [b"not a database at all, but long enough" * 40, b"SQLite format 3\0"]
)
def test_a_damaged_file_is_put_aside_and_goes_with_its_age(
    path: Path, damage: bytes, logged_warnings: list[object]
) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    now = Now()
    now.at = datetime.now(UTC)
    store = Pictures(path, now)
    number = store.keep(PICTURE)
    assert store.picture(number) == (PICTURE, Aftermath())
    assert logged_warnings
    logged_warnings.clear()
    assert list(path.parent.glob("*.corrupt*"))
    now.at += timedelta(days=91)
    store.forget(90)
    assert not list(path.parent.glob("*.corrupt*"))
    store.close()


def test_a_spoilt_row_is_no_picture(path: Path) -> None:
    store = Pictures(path, Now())
    number = store.keep(PICTURE)
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE picture SET content = replace(content, 'Berlin', 'Bielefeld')")
    assert store.picture(number) is None
    store.close()


def test_a_spoilt_end_doesn_t_take_what_was_there_before(path: Path) -> None:
    """By that a mistake is mended."""
    store = Pictures(path, Now())
    number = store.keep(PICTURE)
    store.complete(number, CAME)
    store.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE picture SET aftermath = substr(aftermath, 9)")
    assert store.picture(number) == (PICTURE, Aftermath())
    store.close()
