"""What the journal keeps, whom it refuses, and what the next start makes of it."""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.journal import (
    OPEN,
    By,
    IllegalStep,
    JournalUnavailable,
    LeadBusy,
    OperationId,
    Receipt,
    Ruling,
    State,
)
from app.domain.journal_steps import answered, credited, intent, ruled, sending, unsent
from app.domain.obstacle import Obstacle
from app.domain.outcome import Unknown
from app.domain.records import RecordId
from app.store.database import number
from app.store.journal_file import OUTCOME, RULING, SENDING, JournalFile
from tests.store.journals import (
    ALREADY,
    INVALID,
    MADE,
    MADE_IDS,
    PLAN,
    Bench,
    answer,
    check,
    in_each_state,
    lead,
    mass,
    one,
    rule,
    states,
)

S = State


@pytest.fixture
def bench(folder: Path) -> Bench:
    return Bench(folder / "data")


@pytest.fixture
def journal(bench: Bench) -> Iterator[JournalFile]:
    with bench.opened() as opened:
        yield opened


def test_a_conversion_from_the_decision_to_the_answer(bench: Bench, journal: JournalFile) -> None:
    known = {RecordId("201"), RecordId("301")}
    planned = intent(PLAN, modified_time="2026-11-20T08:00:00+01:00", known=known)
    op_id = bench.begun(journal, planned)
    begun = journal.entry(op_id)
    assert (begun.state, begun.attempt, begun.sent_at) == (S.INTENT, 0, None)
    assert (begun.asked, begun.options_hash) == (planned.asked, planned.options_hash)
    assert begun.leads[0].modified_time == "2026-11-20T08:00:00+01:00"
    journal.apply([(op_id, sending)], SENDING)
    sent = journal.entry(op_id)
    assert (sent.state, sent.attempt) == (S.SENDING, 1)
    assert sent.sent_at is not None
    assert sent.sent_at > sent.intent_at
    journal.apply([(op_id, answered(MADE, Receipt(200, -1500)))], OUTCOME)
    ended = journal.entry(op_id)
    assert (ended.state, ended.resolved_by) == (S.CONFIRMED, By.ANSWER)
    assert (ended.http_status, ended.skew_ms) == (200, -1500)
    assert ended.leads[0].converted == MADE_IDS
    assert journal.open_entries() == ()


def test_all_of_an_operation_outlives_the_program(bench: Bench) -> None:
    with bench.opened() as journal:
        ids = in_each_state(bench, journal)
        many = bench.sent(journal, mass(lead(50), lead(51), lead(52)))
        answer(journal, many, Unknown("x"))
        check(journal, many)
        rule(journal, many, S.APPLIED_BY_US, S.NOT_APPLIED, S.NEEDS_HUMAN)
        before = {op_id: journal.entry(op_id) for op_id in (*ids.values(), many)}
        events = {op_id: journal.events(op_id) for op_id in before}
    with bench.opened() as journal:
        for op_id, entry in before.items():
            if entry.state not in {S.INTENT, S.SENDING}:
                assert journal.entry(op_id) == entry
                assert journal.events(op_id) == events[op_id]


def test_what_a_crash_leaves_is_settled_at_the_next_start(bench: Bench) -> None:
    with bench.opened() as journal:
        ids = in_each_state(bench, journal)
    with bench.opened() as journal:
        found = {state: journal.entry(op_id) for state, op_id in ids.items()}
        assert (found[S.INTENT].state, found[S.INTENT].resolved_by) == (S.NOT_SENT, By.START)
        assert found[S.SENDING].state is S.UNKNOWN
        sent_at, last_byte_at = found[S.SENDING].sent_at, found[S.SENDING].last_byte_at
        assert sent_at is not None
        assert last_byte_at is not None
        # Its last byte may have left at any time up to this start.
        assert last_byte_at > sent_at
        others = set(State) - {S.INTENT, S.SENDING}
        assert {state: found[state].state for state in others} == {s: s for s in others}
        expected = OPEN - {S.INTENT, S.SENDING}
        assert states(journal.open_entries()) == {
            ids[S.SENDING]: S.UNKNOWN, **{ids[s]: s for s in expected}
        }  # fmt: skip
        # Another start finds nothing more to do.
        count = len(journal.events(ids[S.SENDING]))
    with bench.opened() as journal:
        assert len(journal.events(ids[S.SENDING])) == count


@pytest.mark.parametrize("state", State)
def test_a_lead_has_one_open_operation(bench: Bench, journal: JournalFile, state: State) -> None:
    in_each_state(bench, journal)
    again = one(lead(list(State).index(state)))
    if state in OPEN:
        with pytest.raises(LeadBusy):
            bench.begun(journal, again)
        assert len(journal.of_lead(again.leads[0][0])) == 1
    else:
        bench.begun(journal, again)
        newest, oldest = journal.of_lead(again.leads[0][0])
        assert (newest.state, oldest.state) == (S.INTENT, state)


def test_a_lead_of_a_mass_convert_is_locked_until_it_is_settled_itself(
    bench: Bench, journal: JournalFile
) -> None:
    single = bench.begun(journal, one(lead(3)))
    with pytest.raises(LeadBusy):
        bench.begun(journal, mass(lead(1), lead(2), lead(3)))
    assert journal.of_lead(lead(1)) == ()
    journal.apply([(single, unsent)], OUTCOME)
    many = bench.sent(journal, mass(lead(1), lead(2), lead(3)))
    with pytest.raises(LeadBusy):
        bench.begun(journal, one(lead(2)))
    answer(journal, many, Unknown("x"))
    check(journal, many)
    journal.apply([(many, ruled({lead(2): Ruling(S.NOT_APPLIED)}))], RULING)
    bench.begun(journal, one(lead(2)))
    with pytest.raises(LeadBusy):
        bench.begun(journal, one(lead(1)))


def test_what_a_late_refusal_proves_is_kept_of_both_operations_or_of_none(
    bench: Bench, journal: JournalFile
) -> None:
    earlier = bench.sent(journal, one(lead(1)))
    answer(journal, earlier, Unknown("x"))
    check(journal, earlier)
    rule(journal, earlier, S.NOT_APPLIED)
    later = bench.sent(journal, one(lead(1)))
    answer(journal, later, ALREADY)
    assert journal.entry(later).state is S.RECONCILING
    refused = ruled({lead(1): Ruling(S.REJECTED, MADE, effect_of=earlier)})
    with pytest.raises(LookupError):
        journal.apply([(later, refused), (OperationId("none"), credited(lead(1), MADE))], RULING)
    assert journal.entry(later).state is S.RECONCILING
    journal.apply([(later, refused), (earlier, credited(lead(1), MADE))], RULING)
    assert (journal.entry(later).state, journal.entry(later).effect_of) == (S.REJECTED, earlier)
    assert journal.entry(earlier).state is S.APPLIED_BY_US
    assert journal.entry(earlier).leads[0].converted == MADE_IDS


def test_an_illegal_step_changes_nothing(bench: Bench, journal: JournalFile) -> None:
    op_id = bench.begun(journal, one(lead(1)))
    before, events = journal.entry(op_id), journal.events(op_id)
    with pytest.raises(IllegalStep):
        answer(journal, op_id, MADE)
    assert (journal.entry(op_id), journal.events(op_id)) == (before, events)
    journal.apply([(op_id, sending)], SENDING)


def test_events_tell_the_way_of_each_lead(bench: Bench, journal: JournalFile) -> None:
    op_id = bench.sent(journal, one(lead(1)))
    journal.apply([(op_id, sending)], SENDING)
    answer(journal, op_id, INVALID)
    assert [(e.before, e.after, e.code) for e in journal.events(op_id)] == [
        (None, S.INTENT, ""),
        (S.INTENT, S.SENDING, ""),
        (S.SENDING, S.SENDING, ""),
        (S.SENDING, S.REJECTED, "INVALID_DATA"),
    ]
    times = [e.at for e in journal.events(op_id)]
    assert times == sorted(set(times))


def test_history_goes_back_page_by_page(bench: Bench, journal: JournalFile) -> None:
    ids = [bench.begun(journal, one(lead(n))) for n in range(5)]
    first = journal.history(2, None)
    assert [entry.op_id for entry in first] == [ids[4], ids[3]]
    assert [e.op_id for e in journal.history(9, first[-1].op_id)] == [ids[2], ids[1], ids[0]]
    assert journal.history(9, ids[0]) == ()


def test_a_commit_is_on_the_disk(journal: JournalFile) -> None:
    assert journal._table is not None
    connection = journal._table.connection
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert number(connection, "PRAGMA synchronous") == 2
    assert number(connection, "PRAGMA user_version") == 1
    assert number(connection, "PRAGMA application_id") == 0x53454A4C


def test_nothing_is_ever_changed_in_or_deleted_from_the_events(
    bench: Bench, journal: JournalFile
) -> None:
    bench.begun(journal, one(lead(1)))
    assert journal._table is not None
    connection = journal._table.connection
    for statement in (
        "UPDATE events SET after = 'confirmed'",
        "DELETE FROM events",
        "DELETE FROM operations",
        "DELETE FROM operation_leads",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            connection.execute(statement)


def test_the_index_knows_every_open_state(journal: JournalFile) -> None:
    assert journal._table is not None
    query = "SELECT sql FROM sqlite_schema WHERE name = 'one_open_operation_a_lead'"
    (sql,) = journal._table.connection.execute(query).fetchone()
    assert {state for state in State if f"'{state}'" in sql} == OPEN


def test_no_value_of_a_record_is_in_any_file(bench: Bench) -> None:
    with bench.opened() as journal:
        op_id = bench.sent(journal, intent(PLAN))
        answer(journal, op_id, INVALID)
        bench.sent(journal, one(lead(2)))
        files = list(bench.folder.iterdir())
        assert {path.suffix for path in files} >= {".db", ".db-wal", ".epoch"}
        for path in files:
            content = path.read_bytes()
            for word in (b"Canary", b"Pat", b"Boyle"):
                assert word not in content


@pytest.mark.skipif(sys.platform == "win32", reason="folders of the profile are private there")
def test_the_files_are_the_users_own(bench: Bench) -> None:
    bench.folder.mkdir(mode=0o755)
    umask = os.umask(0)
    try:
        with bench.opened() as journal:
            bench.sent(journal, one(lead(1)))
            for path in bench.folder.iterdir():
                assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(umask)


def test_while_a_journal_is_open_nobody_else_opens_it(bench: Bench, journal: JournalFile) -> None:
    op_id = bench.sent(journal, one(lead(1)))
    other = JournalFile(bench.setting())
    with pytest.raises(JournalUnavailable) as refusal:
        other.open()
    assert refusal.value.obstacle is Obstacle.HELD
    # Nor was anything settled behind the first one's back.
    assert journal.entry(op_id).state is S.SENDING
    journal.close()
    other.open()
    assert other.entry(op_id).state is S.UNKNOWN
    other.close()


ANOTHER_PROGRAM = """
import sys
from pathlib import Path
from app.domain.journal import Environment, LeadBusy
from app.store.journal_table import JournalTable
from app.store.database import connect, transaction
from app.store.journal_schema import APPLICATION_ID
from app.domain.journal_steps import begun
from tests.store.journals import BEGINNING, IDENTITY, lead, one

table = JournalTable(connect(Path(sys.argv[1]), application_id=APPLICATION_ID), IDENTITY)
for number in (1, 2):
    try:
        with transaction(table.connection):
            table.insert(begun(f"other-{number}", one(lead(number)), BEGINNING))
        print("began")
    except LeadBusy:
        print("busy")
table.connection.close()
"""


def test_a_second_program_is_refused_by_the_index_itself(
    bench: Bench, journal: JournalFile
) -> None:
    """Also where a lock is worth nothing, as on some network folders."""
    bench.begun(journal, one(lead(1)))
    told = subprocess.run(
        [sys.executable, "-c", ANOTHER_PROGRAM, str(bench.place.database)],
        capture_output=True, text=True, check=True, timeout=30,
    )  # fmt: skip
    assert told.stdout.split() == ["busy", "began"]
    with pytest.raises(LeadBusy):
        bench.begun(journal, one(lead(2)))


KILLED = """
import os, signal, sys
from pathlib import Path
from app.domain.crash_points import CrashPoint
from app.store.journal_file import JournalFile
from tests.store.journals import Bench, lead, one

bench = Bench(Path(sys.argv[1]))
journal = JournalFile(bench.setting())
journal.open()
def die(point):
    if point == CrashPoint.AFTER_SENDING_COMMIT:
        os.kill(os.getpid(), signal.SIGKILL)
bench.reached = die
bench.sent(journal, one(lead(1)))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_a_killed_program_leaves_no_lock_behind(bench: Bench) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(bench.folder)], check=False, timeout=30
    )
    assert done.returncode == -9
    with bench.opened() as journal:
        assert [entry.state for entry in journal.open_entries()] == [S.UNKNOWN]


def test_nothing_is_said_before_opening_or_after_closing(bench: Bench) -> None:
    journal = JournalFile(bench.setting())
    for _ in range(2):
        with pytest.raises(JournalUnavailable) as refusal:
            bench.begun(journal, one(lead(1)))
        assert refusal.value.obstacle is Obstacle.CLOSED
        journal.open()
        assert journal.open().sound
        journal.close()
        journal.close()


def test_each_org_has_a_journal_of_its_own(bench: Bench, journal: JournalFile) -> None:
    assert bench.place.database.name == "journal-sandbox-4876876000000000001.db"
    with closing(sqlite3.connect(bench.place.database)) as connection:
        found = connection.execute("SELECT env, org_id FROM identity").fetchone()
    assert found == ("sandbox", "4876876000000000001")
