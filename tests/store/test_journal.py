"""The journal on the event loop: what returned is kept, and what could not be kept is not sent."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest

from app.domain.crash_points import CrashPoint
from app.domain.journal import (
    IllegalStep,
    JournalUnavailable,
    LeadBusy,
    OperationId,
    Receipt,
    Ruling,
    State,
)
from app.domain.obstacle import Obstacle
from app.domain.outcome import NotSent, Unknown
from app.store.journal import Journal
from tests.store.failures import Failing
from tests.store.journals import ALREADY, MADE, MADE_IDS, Bench, lead, mass, one
from tests.store.test_outbox import Pauses

S = State
P = CrashPoint


@pytest.fixture
def bench(folder: Path) -> Bench:
    return Bench(folder)


@pytest.fixture
def pauses() -> Pauses:
    return Pauses()


@asynccontextmanager
async def opened(bench: Bench, pauses: Pauses) -> AsyncIterator[Journal]:
    journal = Journal(bench.setting(), pauses.sleep)
    await journal.open()
    try:
        yield journal
    finally:
        await journal.aclose()


async def flushed(journal: Journal) -> None:
    """What waits is written in order, so before this one, which is none."""
    with pytest.raises(LookupError):
        await journal.checking(OperationId("none"))
    assert journal.pending_writes() == 0


async def test_a_conversion_and_what_is_known_of_it_later(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(one(lead(1)))
        with pytest.raises(LeadBusy):
            await journal.begin(one(lead(1)))
        await journal.sending(op_id)
        await journal.answered(op_id, MADE, Receipt(200, 12))
        assert journal.pending_writes() == 0
    async with opened(bench, pauses) as journal:
        entry = await journal.entry(op_id)
        assert (entry.state, entry.leads[0].converted) == (S.CONFIRMED, MADE_IDS)
        assert [e.after for e in await journal.events(op_id)] == [
            S.INTENT, S.SENDING, S.CONFIRMED,
        ]  # fmt: skip
        assert await journal.open_operations() == ()
        assert (await journal.history(5))[0] == entry
        assert await journal.of_lead(lead(1)) == (entry,)


async def test_an_unknown_outcome_is_looked_into_and_ends(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(mass(lead(1), lead(2)))
        await journal.sending(op_id)
        await journal.answered(op_id, Unknown("ReadTimeout"))
        await journal.checking(op_id)
        await journal.resolved(op_id, {lead(1): Ruling(S.APPLIED_BY_US, MADE)})
        (entry,) = await journal.open_operations()
        assert entry.state is S.RECONCILING
        await journal.resolved(op_id, {lead(2): Ruling(S.UNKNOWN)})
        await journal.checking(op_id)
        await journal.resolved(op_id, {lead(2): Ruling(S.NOT_APPLIED)})
        assert await journal.open_operations() == ()


async def test_a_late_proof_ends_both_operations(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        ids = []
        for outcome in (Unknown("x"), ALREADY):
            ids.append(await journal.begin(one(lead(1))))
            await journal.sending(ids[-1])
            await journal.answered(ids[-1], outcome)
            if outcome is not ALREADY:
                await journal.checking(ids[-1])
                await journal.resolved(ids[-1], {lead(1): Ruling(S.NOT_APPLIED)})
        earlier, later = ids
        ruling = Ruling(S.REJECTED, MADE, effect_of=earlier)
        await journal.resolved(later, {lead(1): ruling})
        assert (await journal.entry(earlier)).state is S.APPLIED_BY_US
        assert (await journal.entry(later)).state is S.REJECTED


async def test_a_step_that_makes_no_sense_is_told_and_not_tried_again(
    bench: Bench, pauses: Pauses
) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(one(lead(1)))
        with pytest.raises(IllegalStep):
            await journal.answered(op_id, MADE)
        with pytest.raises(LookupError):
            await journal.checking(OperationId("none"))
        assert journal.pending_writes() == 0
        await journal.sending(op_id)


async def test_an_answer_that_can_not_be_kept_now_is_kept_later(
    bench: Bench, pauses: Pauses
) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(one(lead(1)))
        await journal.sending(op_id)
        with Failing(bench, P.BEFORE_OUTCOME_COMMIT, sqlite3.SQLITE_FULL):
            with pytest.raises(JournalUnavailable) as failure:
                await journal.answered(op_id, MADE)
            assert failure.value.obstacle is Obstacle.FULL
            assert journal.pending_writes() == 1
            assert (await journal.entry(op_id)).state is S.SENDING
            await pauses.until_asleep()
        pauses.end()
        await flushed(journal)
        assert (await journal.entry(op_id)).state is S.CONFIRMED


async def test_an_answer_that_can_never_be_kept_is_unknown_to_the_next_start(
    bench: Bench, pauses: Pauses
) -> None:
    journal = Journal(bench.setting(), pauses.sleep)
    await journal.open()
    op_id = await journal.begin(one(lead(1)))
    await journal.sending(op_id)
    with Failing(bench, P.BEFORE_OUTCOME_COMMIT, sqlite3.SQLITE_FULL):
        with pytest.raises(JournalUnavailable):
            await journal.answered(op_id, MADE)
        await journal.aclose()
    async with opened(bench, pauses) as again:
        assert (await again.entry(op_id)).state is S.UNKNOWN


async def test_what_can_not_be_marked_as_sent_frees_its_lead(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(one(lead(1)))
        with (
            Failing(bench, P.BEFORE_SENDING_COMMIT, sqlite3.SQLITE_IOERR_WRITE),
            pytest.raises(JournalUnavailable),
        ):
            await journal.sending(op_id)
        await flushed(journal)
        assert (await journal.entry(op_id)).state is S.NOT_SENT
        await journal.begin(one(lead(1)))


@pytest.mark.parametrize("step", ["begin", "sending"])
async def test_a_start_that_is_given_up_is_not_sent(
    bench: Bench, pauses: Pauses, step: str
) -> None:
    async with opened(bench, pauses) as journal:
        work: asyncio.Task[OperationId] | asyncio.Task[None]
        if step == "begin":
            work = asyncio.create_task(journal.begin(one(lead(1))))
        else:
            work = asyncio.create_task(journal.sending(await journal.begin(one(lead(1)))))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        await flushed(journal)
        assert [e.state for e in await journal.of_lead(lead(1))] == [S.NOT_SENT]


async def test_a_cancelled_caller_does_not_lose_an_answer(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        op_id = await journal.begin(one(lead(1)))
        await journal.sending(op_id)
        work = asyncio.create_task(journal.answered(op_id, NotSent("x")))
        await asyncio.sleep(0)
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
    async with opened(bench, pauses) as journal:
        assert (await journal.entry(op_id)).state is S.NOT_SENT


async def test_a_journal_that_can_not_be_opened_can_be_opened_later(
    bench: Bench, pauses: Pauses
) -> None:
    async with opened(bench, pauses):
        second = Journal(bench.setting(), pauses.sleep)
        with pytest.raises(JournalUnavailable) as held:
            await second.open()
        assert held.value.obstacle is Obstacle.HELD
        with pytest.raises(JournalUnavailable) as closed:
            await second.begin(one(lead(1)))
        assert closed.value.obstacle is Obstacle.CLOSED
    assert (await second.open()).sound
    await second.begin(one(lead(1)))
    await second.aclose()
    await second.aclose()
    with pytest.raises(JournalUnavailable):
        await second.history(1)


async def test_a_doubt_is_over_when_it_was_told(bench: Bench, pauses: Pauses) -> None:
    async with opened(bench, pauses) as journal:
        await journal.sending(await journal.begin(one(lead(1))))
    bench.place.epoch.write_text("spoilt")
    async with opened(bench, pauses) as journal:
        assert not (await journal.open()).certain
        await journal.told()
    async with opened(bench, pauses) as journal:
        assert (await journal.open()).sound


async def test_a_write_of_another_program_is_waited_for_and_not_for_ever(
    folder: Path, pauses: Pauses
) -> None:
    bench = Bench(folder, busy_seconds=0.05)
    async with opened(bench, pauses) as journal:
        with closing(sqlite3.connect(bench.place.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(JournalUnavailable) as busy:
                await journal.begin(one(lead(1)))
            assert busy.value.obstacle is Obstacle.BUSY
            other.execute("ROLLBACK")
        await journal.begin(one(lead(1)))
