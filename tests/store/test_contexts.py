"""What is kept for the time without a network: exactly, privately, so much and so long."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zlib import crc32

import pytest

from app.domain.areas import Area
from app.domain.kept_context import KeptContext, context_of, context_text
from app.domain.licence import Edition, Licence
from app.domain.metadata import Org
from app.domain.outcome import Problem
from app.domain.records import Ref, Values, record_id
from app.store.contexts import MOST_DAYS, ContextStore, contexts_path
from tests.samples.domain import LEAD_ID, PAT_ID, context, lead, lead_row, setup
from tests.samples.hostile import HOSTILE
from tests.store.corruption import Corruption, cut, flip_bits, garbage, swap_pages, zero_a_page
from tests.store.test_pictures import Now

SETUP = setup()
TOLD = replace(
    SETUP,
    org=Org("1", "Zylker", licence=Licence(Edition.FREE, datetime(2027, 1, 1, tzinfo=UTC), 3)),
    refused={Area.TAGS: Problem("NO_PERMISSION", "no", 403, details={"a": [1, {"b": None}]})},
)
CONTEXT = context()


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return contexts_path(tmp_path / "cache", "account:1")


def test_what_was_kept_comes_back(path: Path, now: Now) -> None:
    store = ContextStore(path, now)
    assert store.setup() is None
    assert store.context(LEAD_ID, SETUP) is None
    assert store.queue_read_at() is None
    store.keep_setup(TOLD)
    store.keep(CONTEXT)
    store.note_queue_read()
    store.close()
    read_at = now.at
    now.at += timedelta(hours=2)
    assert store.setup() == TOLD
    assert store.context(LEAD_ID, SETUP) == KeptContext(CONTEXT, read_at)
    assert store.queue_read_at() == read_at
    store.forget(LEAD_ID)
    assert store.context(LEAD_ID, SETUP) is None
    store.close()
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_hostile_values_come_back_as_they_are() -> None:
    for name, value in HOSTILE.items():
        values: Values = {"Last_Name": value, "Tag": (value, value), "Owner": Ref(PAT_ID, value)}
        hostile = context(replace(lead(), row=lead_row(name=value, email=value), values=values))
        text = context_text(hostile)
        assert text.isascii(), name
        assert context_of(text, hostile.setup) == hostile, name


def test_the_oldest_of_too_many_and_the_too_old_go(path: Path, now: Now) -> None:
    store = ContextStore(path, now, most=3)
    first = record_id("1000")
    for number in range(4):
        now.at += timedelta(seconds=1)
        id_ = record_id(str(1000 + number))
        store.keep(replace(CONTEXT, lead=lead(row=lead_row(id=id_)), setup=SETUP))
    assert store.context(first, SETUP) is None
    assert store.context(record_id("1001"), SETUP) is not None
    now.at += timedelta(days=MOST_DAYS, seconds=1)
    store.forget_old()
    assert store.context(record_id("1003"), SETUP) is None
    store.close()


@pytest.mark.parametrize("corruption", [flip_bits, cut, swap_pages, zero_a_page, garbage])
def test_a_damaged_file_is_begun_anew(
    corruption: Corruption, path: Path, now: Now, logged_warnings: list[object]
) -> None:
    """Whatever is read is what was written, and afterwards all works again."""
    for seed in range(4):
        store = ContextStore(path, now)
        store.keep_setup(SETUP)
        store.keep(CONTEXT)
        store.close()
        corruption(path, Random(seed))
        kept = store.context(LEAD_ID, SETUP)
        assert kept is None or kept.context == CONTEXT
        assert store.setup() in (None, SETUP)
        store.keep_setup(SETUP)
        assert store.setup() == SETUP
        store.close()
    logged_warnings.clear()


def test_a_text_that_fits_no_type_is_nothing(path: Path, now: Now) -> None:
    store = ContextStore(path, now)
    store.keep_setup(SETUP)
    store.keep(CONTEXT)
    store.close()
    with closing(sqlite3.connect(path)) as db:
        for kind, at, content in db.execute("SELECT kind, at, content FROM kept").fetchall():
            spoilt = content.replace("true", '"true"').replace('"id":"', '"id":"x')
            assert spoilt != content
            name = "" if kind == "setup" else LEAD_ID
            told = crc32(f"{kind}\x1f{name}\x1f{spoilt}".encode())
            db.execute(
                "UPDATE kept SET content = ?, checksum = ? WHERE kind = ? AND at = ?",
                (spoilt, told, kind, at),
            )
        db.commit()
    assert store.setup() is None
    assert store.context(LEAD_ID, SETUP) is None
    store.close()


def test_a_disk_that_refuses_is_borne(
    tmp_path: Path, now: Now, logged_warnings: list[object]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    store = ContextStore(tmp_path / "file" / "contexts.sqlite3", now)
    store.keep(CONTEXT)
    assert store.context(LEAD_ID, SETUP) is None
    logged_warnings.clear()
