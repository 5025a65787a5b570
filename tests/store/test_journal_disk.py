"""Disks that are full, failing, busy or not ours to write: nothing is said to be kept that isn't.

Each failure is tried at the first moment at which it can happen, at the second, and so on.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest

from app.domain.journal import JournalUnavailable, OperationId, State
from app.domain.obstacle import Obstacle
from app.store.journal_file import JournalFile
from tests.store.failures import Failing
from tests.store.journals import Bench, lead, one, send
from tests.store.lives import Life, Truth, lost_in_silence, misstated

S = State
CODES = {
    sqlite3.SQLITE_FULL: Obstacle.FULL,
    sqlite3.SQLITE_READONLY: Obstacle.READ_ONLY,
    sqlite3.SQLITE_IOERR_WRITE: Obstacle.FAILING,
    sqlite3.SQLITE_IOERR_FSYNC: Obstacle.FAILING,
    sqlite3.SQLITE_BUSY: Obstacle.BUSY,
    sqlite3.SQLITE_CANTOPEN: Obstacle.READ_ONLY,
    sqlite3.SQLITE_CORRUPT: Obstacle.DAMAGED,
}


def assert_nothing_kept_is_missing(bench: Bench, truth: Truth) -> None:
    with bench.opened() as journal:
        assert lost_in_silence(truth, journal, journal.open()) == set()
        assert misstated(truth, journal) == {}
        assert set(truth.kept) <= {entry.op_id for entry in journal.history(1000, None)}
        for op_id in truth.kept:
            assert journal.entry(op_id).state in truth.after_start(op_id)


@pytest.mark.parametrize(("code", "obstacle"), CODES.items())
def test_each_failure_is_told_by_its_kind(folder: Path, code: int, obstacle: Obstacle) -> None:
    bench = Bench(folder)
    with bench.opened() as journal:
        op_id = bench.begun(journal, one(lead(1)))
        with Failing(bench, None, code, nth=0), pytest.raises(JournalUnavailable) as failure:
            bench.begun(journal, one(lead(2)))
        assert failure.value.obstacle is obstacle
        assert journal.of_lead(lead(2)) == ()
        # It goes on as soon as the disk does.
        send(journal, op_id)


@pytest.mark.parametrize(
    "code",
    [
        sqlite3.SQLITE_IOERR_WRITE,
        *[pytest.param(code, marks=pytest.mark.slow) for code in CODES],
    ],
)
def test_a_failure_at_the_nth_point(folders: Path, code: int) -> None:
    nth = 0
    while True:
        bench = Bench(Path(tempfile.mkdtemp(dir=folders)))
        with bench.opened() as journal, Failing(bench, None, code, nth=nth) as failing:
            life = Life(journal, Random(3))
            failures = life.try_to_live(3)
        if failing.passed <= nth:
            break
        # After a commit only the epoch is written, and what it misses the next write mends.
        assert failures <= 1
        assert_nothing_kept_is_missing(bench, life.truth)
        nth += 1
    assert nth > 35


@pytest.mark.parametrize("code", [sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE])
def test_a_failure_at_the_nth_point_of_a_start(folders: Path, code: int) -> None:
    nth = 0
    for damaged in (False, True):
        nth = 0
        while True:
            bench = Bench(Path(tempfile.mkdtemp(dir=folders)))
            with bench.opened() as journal:
                life = Life(journal, Random(5))
                life.live(6)
            if damaged:
                bench.place.database.write_bytes(b"garbage" * 1000)
            with Failing(bench, None, code, nth=nth) as failing:
                opened = opens(bench)
            if failing.passed <= nth:
                assert opened
                break
            with bench.opened() as journal:
                assert lost_in_silence(life.truth, journal, journal.open()) == set()
                assert misstated(life.truth, journal) == {}
            nth += 1
        assert nth >= 5


def opens(bench: Bench) -> bool:
    journal = JournalFile(bench.setting())
    try:
        journal.open()
    except JournalUnavailable:
        return False
    finally:
        journal.close()
    return True


@contextmanager
def file_sizes_up_to(limit: int) -> Iterator[None]:
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of files there")
@pytest.mark.parametrize("limit", [*range(512, 30_000, 4096), 60_000])
def test_files_that_can_not_grow(folder: Path, limit: int) -> None:
    """The real error, out of a real write that the system refuses in the midst."""
    bench = Bench(folder)
    truth = Truth()
    with file_sizes_up_to(limit):
        journal = JournalFile(bench.setting())
        try:
            journal.open()
            life = Life(journal, Random(limit))
            truth = life.truth
            assert life.try_to_live(30) > 0
        except JournalUnavailable:
            assert limit < 30_000
        finally:
            journal.close()
    assert_nothing_kept_is_missing(bench, truth)


@pytest.mark.skipif(
    sys.platform != "linux" or os.getuid() != 0, reason="only root may mount a small disk"
)
def test_a_full_disk(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk], check=True)
    try:
        fill(disk)
    finally:
        subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk: Path) -> None:
    bench = Bench(disk)
    sent: list[OperationId] = []
    with bench.opened() as journal:

        def send_on() -> None:
            while len(sent) < 1000:
                sent.append(bench.sent(journal, one(lead(len(sent)))))

        with pytest.raises(JournalUnavailable) as full:
            send_on()
        assert full.value.obstacle is Obstacle.FULL
        assert len(sent) > 10
        with pytest.raises(JournalUnavailable):
            bench.sent(journal, one(lead(2000)))
        kept = {entry.op_id: entry.state for entry in journal.open_entries()}
        assert {kept[op_id] for op_id in sent} == {S.SENDING}


@contextmanager
def as_another_user() -> Iterator[None]:
    """Root is let through everywhere."""
    if os.getuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")
@pytest.mark.parametrize("what", ["folder", "database", "epoch", "lease"])
def test_files_that_are_not_ours_to_write(folder: Path, what: str) -> None:
    bench = Bench(folder / "data")
    with bench.opened() as journal:
        op_id = bench.sent(journal, one(lead(1)))
    folder.parent.chmod(0o711)
    folder.chmod(0o711)
    bench.folder.chmod(0o777)
    for path in bench.folder.iterdir():
        path.chmod(0o666)
    refused = bench.folder if what == "folder" else getattr(bench.place, what)
    refused.chmod(0o555 if what == "folder" else 0o000)
    journal = JournalFile(bench.setting())
    with as_another_user(), pytest.raises(JournalUnavailable) as failure:
        journal.open()
    assert failure.value.obstacle is Obstacle.READ_ONLY
    refused.chmod(0o777)
    with as_another_user():
        assert journal.open().sound
        assert journal.entry(op_id).state is S.UNKNOWN
        journal.close()


def test_a_folder_that_can_not_be_made(folder: Path) -> None:
    (folder / "file").write_text("in the way")
    with pytest.raises(JournalUnavailable) as failure:
        JournalFile(Bench(folder / "file" / "data").setting()).open()
    assert failure.value.obstacle is Obstacle.FAILING


def test_a_database_that_changed_under_us_is_left_alone(folder: Path) -> None:
    bench, other = Bench(folder / "ours"), Bench(folder / "other")
    other.new_id()
    with other.opened() as journal:
        bench_id = other.sent(journal, one(lead(5)))
    with bench.opened() as journal:
        bench.sent(journal, one(lead(1)))
        with (
            Failing(bench, None, sqlite3.SQLITE_IOERR_WRITE, nth=0),
            pytest.raises(JournalUnavailable),
        ):
            bench.sent(journal, one(lead(2)))
        bench.place.database.write_bytes(other.place.database.read_bytes())
        with pytest.raises(JournalUnavailable) as failure:
            bench.sent(journal, one(lead(3)))
        assert failure.value.obstacle is Obstacle.DAMAGED
    with bench.opened() as journal:
        assert len(journal.open().quarantined) == 1
        assert len(journal.of_lead(lead(1))) == 1
        assert journal.entry(bench_id).state is S.UNKNOWN
