"""Writes that are tried until they are kept: in order, ever less often, whoever gave up."""

from __future__ import annotations

import asyncio

import pytest

from app.domain.journal import Backlog, JournalUnavailable
from app.domain.obstacle import Obstacle
from app.store.outbox import Outbox


class Disk:
    """Takes writes while it isn't full."""

    def __init__(self) -> None:
        self.full = False
        self.tried: list[str] = []
        self.kept: list[str] = []
        self.slow: asyncio.Event | None = None
        self.begun = asyncio.Event()

    def write(self, name: str):
        async def work() -> None:
            self.tried.append(name)
            self.begun.set()
            if self.slow is not None:
                await self.slow.wait()
            if self.full:
                raise JournalUnavailable(Obstacle.FULL)
            self.kept.append(name)

        return work


class Pauses:
    """Sleeps that end when the test says so."""

    def __init__(self) -> None:
        self.asked: list[float] = []
        self._over = asyncio.Event()
        self._begun = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.asked.append(seconds)
        self._begun.set()
        await self._over.wait()
        self._over.clear()

    async def until_asleep(self) -> None:
        await self._begun.wait()
        self._begun.clear()

    async def pass_by(self) -> None:
        """Let one end, and wait for the next."""
        self._over.set()
        await self.until_asleep()

    def end(self) -> None:
        self._over.set()


async def test_what_the_disk_takes_is_kept_at_once() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)
    await outbox.put(disk.write("a"))
    await outbox.put(disk.write("b"))
    assert disk.kept == ["a", "b"]
    assert len(outbox) == 0
    assert pauses.asked == []
    await outbox.aclose()


async def test_what_it_does_not_take_is_tried_ever_less_often_until_it_does() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)
    disk.full = True
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("a"))
    assert len(outbox) == 1
    await pauses.until_asleep()
    for _ in range(7):
        await pauses.pass_by()
    assert pauses.asked == [1, 2, 4, 8, 16, 32, 60, 60]
    disk.full = False
    pauses.end()
    await outbox.put(disk.write("b"))
    assert disk.kept == ["a", "b"]
    assert len(outbox) == 0
    await outbox.aclose()


async def test_a_new_write_is_a_reason_to_try_at_once() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)
    disk.full = True
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("a"))
    await pauses.until_asleep()
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("b"))
    # The first stands in the way of the second: the order is kept.
    assert disk.tried == ["a", "a"]
    await pauses.until_asleep()
    disk.full = False
    await outbox.put(disk.write("c"))
    assert disk.kept == ["a", "b", "c"]
    await outbox.aclose()


async def test_giving_up_the_wait_does_not_give_up_the_write() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)
    disk.slow = asyncio.Event()
    waiting = asyncio.create_task(outbox.put(disk.write("a")))
    await disk.begun.wait()
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    disk.slow.set()
    await outbox.put(disk.write("b"))
    assert disk.kept == ["a", "b"]
    await outbox.aclose()


async def test_a_write_that_can_never_be_kept_stands_in_nobodys_way() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)

    async def wrong() -> None:
        raise LookupError

    outbox.post(wrong)
    with pytest.raises(LookupError):
        await outbox.put(wrong)
    await outbox.put(disk.write("a"))
    assert disk.kept == ["a"]
    await outbox.aclose()


async def test_closing_tries_once_more_and_waits_for_nothing() -> None:
    disk, pauses = Disk(), Pauses()
    outbox = Outbox(pauses.sleep)
    disk.full = True
    for name in ("a", "b"):
        outbox.post(disk.write(name))
    await pauses.until_asleep()
    await outbox.aclose()
    assert disk.tried == ["a", "a"]
    assert len(outbox) == 2

    disk.full = False
    again = Outbox(pauses.sleep)
    again.post(disk.write("c"))
    await again.aclose()
    assert disk.kept == ["c"]


async def test_who_watches_hears_what_is_not_kept_and_when_it_is() -> None:
    disk, pauses = Disk(), Pauses()
    told: list[Backlog] = []
    outbox = Outbox(pauses.sleep)
    leave = outbox.watch(told.append)
    await outbox.put(disk.write("all is well"))
    assert told == []
    disk.full = True
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("a"))
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("b"))
    await pauses.until_asleep()
    assert told[-1] == Backlog(2, Obstacle.FULL)
    disk.full = False
    await outbox.put(disk.write("c"))
    await asyncio.sleep(0)
    assert told[-1] == Backlog()
    leave()
    heard = len(told)
    disk.full = True
    with pytest.raises(JournalUnavailable):
        await outbox.put(disk.write("d"))
    await asyncio.sleep(0)
    assert len(told) == heard
    disk.full = False
    await outbox.aclose()
