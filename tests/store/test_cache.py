"""The cache gives back what was stored, and is never in the way: damaged, full or locked."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
from itertools import chain
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.records import Hindrance, LeadRow, RecordId
from app.program import qt_sha256
from app.store.cache import CHUNK, FIRST_PAGE, LeadCache, cache_path
from app.store.kept_tables import forget_tables
from tests.examples import examples
from tests.samples.hostile import HOSTILE


def row(number: int, name: str = "Pat Boyle", **more: str) -> LeadRow:
    made = LeadRow(
        RecordId(str(4876876000000000000 + number)),
        name,
        "Zylker",
        "pat@example.com",
        "984",
        "Web",
        "7",
        "Mina",
        "2026-11-22T09:00:00+00:00",
        "",
        Hindrance.LOCKED if number % 3 == 0 else Hindrance.NONE,
    )
    return made._replace(**more)  # type: ignore[arg-type]


def everything(cache: LeadCache) -> list[LeadRow]:
    return [*cache.first_page(), *chain.from_iterable(cache.rest())]


def store(cache: LeadCache, rows: list[LeadRow]) -> None:
    for _ in cache.store(rows):
        pass


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return cache_path(tmp_path, "an org")


@pytest.mark.parametrize("count", [0, 1, FIRST_PAGE, FIRST_PAGE + 1, FIRST_PAGE + 2 * CHUNK + 3])
def test_what_was_stored_comes_back_in_its_order(path: Path, count: int) -> None:
    rows = [row(number) for number in reversed(range(count))]
    cache = LeadCache(path)
    store(cache, rows)
    cache.close()
    assert everything(LeadCache(path)) == rows


def test_hostile_values_come_back_as_they_were_or_without_their_broken_halves(path: Path) -> None:
    rows = [
        row(number, value, company=value, owner_name=value)
        for number, value in enumerate(HOSTILE.values())
    ]
    cache = LeadCache(path)
    store(cache, rows)
    for kept, given_row in zip(everything(cache), rows, strict=True):
        assert kept.name == given_row.name.encode("utf-8", "replace").decode()


@given(st.text(st.characters(codec=None)))
def test_any_text_comes_back(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    cache = LeadCache(tmp_path_factory.mktemp("cache") / "leads")
    store(cache, [row(1, text)])
    (kept,) = cache.first_page()
    assert kept.name == text.encode("utf-8", "replace").decode()
    cache.close()


def test_a_new_reading_takes_the_place_of_the_old(path: Path) -> None:
    cache = LeadCache(path)
    store(cache, [row(number) for number in range(700)])
    store(cache, [row(5, "Ines")])
    assert everything(cache) == [row(5, "Ines")]
    db = sqlite3.connect(path)
    assert db.execute("SELECT count(*) FROM lead").fetchone() == (1,)
    db.close()


@pytest.mark.parametrize("steps", range(5))
def test_an_interrupted_writing_leaves_the_old_rows(path: Path, steps: int) -> None:
    old = [row(number) for number in range(300)]
    cache = LeadCache(path)
    store(cache, old)
    writing = cache.store([row(number, "new") for number in range(5 * CHUNK)])
    for _ in range(steps):
        next(writing)
    writing.close()
    cache.close()
    again = LeadCache(path)
    assert everything(again) == old
    store(again, [row(9)])
    assert everything(again) == [row(9)]


def test_single_rows_are_removed(path: Path) -> None:
    cache = LeadCache(path)
    store(cache, [row(1), row(2), row(3)])
    cache.remove(row(1).id)
    cache.remove("404")
    assert everything(cache) == [row(2), row(3)]


def test_a_lead_that_came_twice_is_kept_once(path: Path) -> None:
    cache = LeadCache(path)
    store(cache, [row(1), row(2), row(1, "again")])
    assert everything(cache) == [row(1), row(2)]


def test_orgs_have_files_of_their_own(tmp_path: Path) -> None:
    assert cache_path(tmp_path, "eu:1") != cache_path(tmp_path, "eu:2")
    assert "secret" not in cache_path(tmp_path, "secret").name


@pytest.mark.skipif(os.name != "posix", reason="permissions as POSIX has them")
def test_the_file_is_the_users_own_whatever_the_folder_is(path: Path) -> None:
    store(LeadCache(path), [row(1)])
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}


def test_forgetting_leaves_no_file(path: Path) -> None:
    """Nor one that was put aside: whoever signs out expects that."""
    path.write_bytes(b"no database" * 99)
    cache = LeadCache(path)
    store(cache, [row(1)])
    cache.close()
    assert Path(f"{path}.corrupt").exists()
    forget_tables(path)
    assert list(path.parent.iterdir()) == []


# --- damage --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"SQLite format 3\x00" + b"\xff" * 5000, bytes(8192)]
)
def test_a_file_that_is_no_cache_is_put_aside(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    cache = LeadCache(path)
    assert everything(cache) == []
    store(cache, [row(1)])
    assert everything(cache) == [row(1)]
    aside = Path(f"{path}.corrupt")
    assert not content or aside.read_bytes() == content


def test_another_programs_database_and_another_version_are_not_read(path: Path) -> None:
    for pragma in ("application_id = 77", "user_version = 2"):
        cache = LeadCache(path)
        store(cache, [row(1)])
        cache.close()
        db = sqlite3.connect(path)
        db.execute(f"PRAGMA {pragma}")
        db.close()
        again = LeadCache(path)
        assert everything(again) == []
        store(again, [row(2)])
        assert everything(again) == [row(2)]
        again.close()


def test_a_row_that_was_changed_on_the_disk_is_left_out(path: Path) -> None:
    cache = LeadCache(path)
    store(cache, [row(1), row(2), row(3)])
    cache.close()
    db = sqlite3.connect(path)
    with db:
        db.execute("UPDATE lead SET name = 'Eve' WHERE id = ?", (row(1).id,))
        db.execute("UPDATE lead SET phone = x'00' WHERE id = ?", (row(2).id,))
    db.close()
    assert everything(LeadCache(path)) == [row(3)]


def test_random_corruptions_are_survived(path: Path) -> None:
    """No row that was not stored, no error, and a cache that works again afterwards."""
    cache = LeadCache(path)
    rows = [row(number, f"Lead {number}") for number in range(450)]
    store(cache, rows)
    cache.close()
    whole, known = path.read_bytes(), set(rows)
    random = Random(4)
    for _ in range(examples(60)):
        spoilt = bytearray(whole)
        for _ in range(random.choice([1, 1, 8, 300])):
            spoilt[random.randrange(len(spoilt))] = random.randrange(256)
        if random.random() < 0.2:
            del spoilt[random.randrange(len(spoilt)) :]
        path.write_bytes(spoilt)
        spoilt_cache = LeadCache(path)
        assert set(everything(spoilt_cache)) <= known
        spoilt_cache.remove(row(2).id)
        spoilt_cache.close()
    for _ in range(3):  # the damage may be found late; what comes after it is whole
        store(cache, rows)
    assert everything(cache) == rows


def test_damage_in_the_middle_of_a_writing_does_not_pass_for_a_whole_reading(path: Path) -> None:
    cache = LeadCache(path)
    store(cache, [row(1)])
    writing = cache.store([row(number) for number in range(4 * CHUNK)])
    next(writing)
    cache.close()
    path.write_bytes(b"no database any more")
    Path(f"{path}-wal").unlink(missing_ok=True)
    for _ in writing:
        pass
    assert everything(cache) == []


# --- obstacles -----------------------------------------------------------------------------------


def test_without_a_place_on_the_disk_there_is_no_cache(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    (tmp_path / "file").write_bytes(b"")
    cache = LeadCache(tmp_path / "file" / "leads.sqlite3")
    store(cache, [row(1)])
    assert everything(cache) == []
    assert caplog.records
    assert "Pat" not in caplog.text


def test_another_program_that_writes_is_not_waited_for(path: Path) -> None:
    store(LeadCache(path), [row(1)])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    cache = LeadCache(path)
    cache.remove(row(1).id)
    other.execute("COMMIT")
    other.close()
    assert everything(LeadCache(path)) == [row(1)]


def test_another_library_s_digest_names_the_same_file(tmp_path: Path) -> None:
    assert cache_path(tmp_path, "eu:1", qt_sha256) == cache_path(tmp_path, "eu:1")
