"""Files that went bad: the journal always opens, and never loses an open operation in silence."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from app.domain.journal import LeadBusy, State
from app.store.journal_file import JournalFile
from tests.store.corruption import (
    OF_A_DATABASE,
    OF_ANY_FILE,
    PAGE,
    delete,
    lost_index,
    newer_layout,
)
from tests.store.journals import BEGINNING, MADE, Bench, answer, check, lead, one, rule, send
from tests.store.lives import Life, Truth, lost_in_silence, misstated

S = State
HERD = 4


class Herd:
    """Journals as they were while in use and after closing, to be damaged in copies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._copies = 0
        self.members: list[tuple[Bench, Truth]] = []
        for seed in range(HERD):
            bench = Bench(folder / f"{seed}")
            with bench.opened() as journal:
                life = Life(journal, Random(seed))
                life.live(4 + 9 * seed)
                self._keep(bench, life)
            self._keep(bench, life)
            with bench.opened() as journal:
                # Most of it in the database, the latest in the log.
                life.go_on(journal)
                life.live(5)
                self._keep(bench, life)

    def copy(self, random: Random) -> tuple[Bench, Truth]:
        self._copies += 1
        bench, truth = random.choice(self.members)
        return bench.copy(self._folder / f"damaged-{self._copies}"), truth

    def _keep(self, bench: Bench, life: Life) -> None:
        copy = bench.copy(self._folder / f"kept-{len(self.members)}")
        self.members.append((copy, life.snapshot()))


@pytest.fixture(scope="module")
def herd(folders: Path) -> Herd:
    return Herd(folders / "herd")


def damage(bench: Bench, random: Random) -> set[str]:
    """Damage one or two files; which ones."""
    present = [path for path in bench.folder.iterdir() if path.stat().st_size]
    hit = random.sample(present, k=min(len(present), random.choice((1, 1, 1, 2))))
    for path in hit:
        kinds = OF_ANY_FILE
        if len(hit) == 1:
            # With both files gone the folder is that of a first start.
            kinds += (delete, *(OF_A_DATABASE if path == bench.place.database else ()))
        random.choice(kinds)(path, random)
    return {path.suffix for path in hit}


@pytest.mark.parametrize(
    ("first", "count"), [(0, 40), *[pytest.param(n, 500, marks=pytest.mark.slow) for n in (1, 2)]]
)
def test_corruptions_by_chance(herd: Herd, first: int, count: int) -> None:
    told = 0
    for number in range(count):
        random = Random(first * 1_000_000 + number)
        bench, truth = herd.copy(random)
        hit = damage(bench, random)
        with bench.opened() as journal:
            health = journal.open()
            told += not health.sound
            where = f"corruption {first}/{number} of {hit}: {health}"
            assert lost_in_silence(truth, journal, health) == set(), where
            assert misstated(truth, journal) == {}, where
            if ".epoch" not in hit:
                assert health.certain, where
            for entry in journal.open_entries():
                assert entry.asked == truth.intents[entry.op_id].asked, where
            assert_in_use_again(bench, journal)
        with bench.opened() as journal:
            assert journal.open().certain is health.certain, where
            assert not journal.open().quarantined, where
    assert told > count / 4


def assert_in_use_again(bench: Bench, journal: JournalFile) -> None:
    op_id = bench.sent(journal, one(lead(99_000)))
    answer(journal, op_id, MADE)
    assert journal.entry(op_id).state is S.CONFIRMED


def lived(bench: Bench, operations: int = 13, name: str = "op") -> Truth:
    with bench.opened() as journal:
        life = Life(journal, Random(11), name)
        life.live(operations)
    return life.truth


def test_an_empty_database_is_not_a_first_start(folder: Path) -> None:
    bench = Bench(folder)
    truth = lived(bench)
    bench.place.database.write_bytes(b"")
    with bench.opened() as journal:
        health = journal.open()
        assert health.restored == len(truth.maybe_with_zoho())
        assert health.restored > 3
        assert health.certain
        assert {e.op_id for e in journal.open_entries()} == truth.maybe_with_zoho()


def test_of_a_damaged_database_all_sound_rows_are_salvaged(folder: Path) -> None:
    bench = Bench(folder)
    truth = lived(bench)
    with closing(sqlite3.connect(bench.place.database)) as connection:
        connection.execute(
            "UPDATE operations SET state = 'confirmed' WHERE op_id = 'op-2' OR state = 'unknown'"
        )
        (changed,) = connection.execute("SELECT changes()").fetchone()
        connection.commit()
    with bench.opened() as journal:
        health = journal.open()
        assert health.salvaged == 13 - changed
        (aside,) = health.quarantined
        assert aside.startswith(f"{bench.place.database.name}.corrupt-2026")
        assert (bench.folder / aside).stat().st_size > 4096
        assert {e.op_id for e in journal.open_entries()} == truth.maybe_with_zoho()
        assert misstated(truth, journal) == {}
        for op_id in truth.intents:
            if journal.events(op_id):
                assert journal.events(op_id)[0].after is S.INTENT


def test_rows_on_both_sides_of_a_damaged_page_are_salvaged(folder: Path) -> None:
    bench = Bench(folder)
    with bench.opened() as journal:
        ids = [bench.sent(journal, one(lead(number))) for number in range(90)]
        for op_id in ids:
            answer(journal, op_id, MADE)
    content = bytearray(bench.place.database.read_bytes())
    pages = [content[at : at + PAGE] for at in range(0, len(content), PAGE)]
    # A leaf of a table is of kind 13; the request stands in the operations alone.
    (damaged,) = [
        number for number, page in enumerate(pages)
        if page[0] == 13 and ids[45].encode() in page and b"attachments_to" in page
    ]  # fmt: skip
    content[damaged * PAGE : damaged * PAGE + PAGE] = b"\xff" * PAGE
    bench.place.database.write_bytes(content)
    with bench.opened() as journal:
        kept = {entry.op_id for entry in journal.history(999, None)}
        assert journal.open().salvaged == len(kept)
        assert {ids[0], ids[1], ids[-2], ids[-1]} <= kept
        assert 70 < len(kept) < 90


def test_an_index_that_lost_its_entries_is_made_anew(folder: Path) -> None:
    """Every row is as it was written, and yet a lead could get a second open operation."""
    bench = Bench(folder)
    with bench.opened() as journal:
        bench.sent(journal, one(lead(1)))
    with closing(sqlite3.connect(bench.place.database)) as connection:
        query = "SELECT rootpage FROM sqlite_schema WHERE name = 'one_open_operation_a_lead'"
        (page,) = connection.execute(query).fetchone()
    content = bytearray(bench.place.database.read_bytes())
    no_entries = bytes([10, 0, 0, 0, 0, PAGE >> 8, PAGE & 0xFF, 0])
    content[(page - 1) * PAGE : (page - 1) * PAGE + len(no_entries)] = no_entries
    bench.place.database.write_bytes(content)
    with bench.opened() as journal:
        assert len(journal.open().quarantined) == 1
        with pytest.raises(LeadBusy):
            bench.begun(journal, one(lead(1)))


@pytest.mark.parametrize("change", [newer_layout, lost_index])
def test_another_layout_is_put_aside_with_all_rows_carried_over(folder: Path, change) -> None:
    bench = Bench(folder)
    truth = lived(bench)
    change(bench.place.database, Random(0))
    with bench.opened() as journal:
        health = journal.open()
        assert (health.salvaged, health.restored, health.rolled_back) == (13, 0, False)
        assert len(health.quarantined) == 1
        assert len(journal.history(99, None)) == 13
        assert misstated(truth, journal) == {}


def test_damage_that_sqlite_can_not_even_word(folder: Path) -> None:
    """Its complaint quotes the damage, which is no text: the module raises something else then."""
    bench = Bench(folder)
    truth = lived(bench)
    database = bench.place.database
    whole = database.read_bytes()
    database.write_bytes(whole.replace(b"CREATE TABLE operations", b"CREATE T\xa0BLE operations"))
    with bench.opened() as journal:
        assert len(journal.open().quarantined) == 1
        assert {e.op_id for e in journal.open_entries()} == truth.maybe_with_zoho()


@pytest.mark.parametrize("part", ["sequence", "doubt", "database", "rows"])
def test_each_part_of_the_epoch_is_vouched_for(folder: Path, part: str) -> None:
    bench = Bench(folder)
    truth = lived(bench)
    checksum, body = bench.place.epoch.read_text("ascii").split("\n")
    told = json.loads(body)
    told[part] = {"sequence": 1, "doubt": 1, "database": "another", "rows": []}[part]
    content = json.dumps(told, separators=(",", ":"))
    bench.place.epoch.write_text(f"{checksum}\n{content}", "ascii")
    with bench.opened() as journal:
        assert not journal.open().certain
        assert {e.op_id for e in journal.open_entries()} >= truth.maybe_with_zoho()


def test_both_files_bad_is_a_doubt_with_a_number(folder: Path) -> None:
    bench = Bench(folder)
    lived(bench)
    with closing(sqlite3.connect(bench.place.database)) as connection:
        connection.execute("UPDATE operations SET attempt = 77 WHERE op_id IN ('op-1', 'op-3')")
        connection.commit()
    bench.place.epoch.write_bytes(b"")
    with bench.opened() as journal:
        health = journal.open()
    assert (health.may_be_unresolved, health.certain) == (2, False)
    assert len(health.quarantined) == 2


def test_a_log_that_lost_its_end_is_noticed(folder: Path) -> None:
    """SQLite goes back without a word; what had ended must not be said to be unsent."""
    bench = Bench(folder / "data")
    with bench.opened() as journal:
        journal._table.connection.execute("PRAGMA wal_autocheckpoint = 0")  # type: ignore[union-attr]
        op_id = bench.begun(journal, one(lead(1)))
        before = bench.place.database.with_name(bench.place.database.name + "-wal").stat().st_size
        send(journal, op_id)
        answer(journal, op_id, MADE)
        copy = bench.copy(folder / "copy")
    log = copy.place.database.with_name(copy.place.database.name + "-wal")
    log.write_bytes(log.read_bytes()[:before])
    with copy.opened() as journal:
        assert journal.open().rolled_back
        assert journal.entry(op_id).state is S.UNKNOWN


def test_a_younger_operation_outlives_the_older_one_that_a_lost_log_left_open(
    folder: Path,
) -> None:
    bench = Bench(folder / "data")
    with bench.opened() as journal:
        older = bench.sent(journal, one(lead(1)))
    stale = bench.place.database.read_bytes()
    with bench.opened() as journal:
        check(journal, older)
        rule(journal, older, S.NOT_APPLIED)
        younger = bench.sent(journal, one(lead(1)))
    bench.place.database.write_bytes(stale)
    with bench.opened() as journal:
        health = journal.open()
        assert (health.rolled_back, health.restored) == (True, 1)
        assert [e.op_id for e in journal.open_entries()] == [younger]
        assert journal.entry(older).state is S.NOT_APPLIED


def test_another_machines_journal_is_joined_with_what_was_open_here(folder: Path) -> None:
    ours, theirs = Bench(folder / "ours"), Bench(folder / "theirs")
    theirs.new_id()
    truth = lived(ours)
    others = lived(theirs, 5, name="theirs")
    ours.place.database.write_bytes(theirs.place.database.read_bytes())
    with ours.opened() as journal:
        health = journal.open()
        assert len(health.quarantined) == 1
        assert health.salvaged == 5
        kept = {e.op_id for e in journal.open_entries()}
        assert truth.maybe_with_zoho() <= kept
        assert kept - truth.maybe_with_zoho() <= others.maybe_with_zoho()


def test_of_two_open_operations_of_a_lead_the_younger_stays_open(folder: Path) -> None:
    """Only two machines' journals in one can hold such; the lead is locked and re-read once."""
    ours, theirs = Bench(folder / "ours"), Bench(folder / "theirs")
    with ours.opened() as journal:
        older = ours.sent(journal, one(lead(1)))
    for _ in range(20):
        theirs.new_id()
        theirs.now()
    with theirs.opened() as journal:
        younger = theirs.sent(journal, one(lead(1)))
    ours.place.database.write_bytes(theirs.place.database.read_bytes())
    with ours.opened() as journal:
        assert not journal.open().sound
        assert [e.op_id for e in journal.open_entries()] == [younger]
        assert journal.entry(older).state is S.NOT_APPLIED


def test_another_orgs_journal_is_put_aside(folder: Path) -> None:
    bench = Bench(folder)
    truth = lived(bench)
    with closing(sqlite3.connect(bench.place.database)) as connection:
        connection.execute("UPDATE identity SET org_id = '1'")
        connection.execute("UPDATE operations SET org_id = '1'")
        connection.commit()
    with bench.opened() as journal:
        health = journal.open()
        assert (health.salvaged, len(health.quarantined)) == (0, 1)
        assert {e.op_id for e in journal.open_entries()} == truth.maybe_with_zoho()


def test_files_put_aside_in_the_same_second_keep_apart(folder: Path) -> None:
    bench = Bench(folder)
    lived(bench, 2)
    bench.now = lambda: BEGINNING  # type: ignore[method-assign]
    names: set[str] = set()
    for _ in range(3):
        bench.place.database.write_bytes(b"garbage" * 1000)
        with bench.opened() as journal:
            names.update(journal.open().quarantined)
    assert len(names) == 3
    assert all((folder / name).read_bytes() == b"garbage" * 1000 for name in names)
