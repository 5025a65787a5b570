"""What is written to a small file is written in its order, whoever gives up waiting for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from threading import Event

import pytest

from app.services.disk_turns import DiskTurns


class SlowDisk:
    """Holds the first call up."""

    def __init__(self) -> None:
        self.begun = Event()
        self.go_on = Event()
        self.done: list[str] = []

    def hold(self) -> None:
        self.begun.set()
        self.go_on.wait(10)
        self.done.append("first")

    def write(self, what: str) -> Callable[[], None]:
        return lambda: self.done.append(what)


async def test_a_write_that_is_given_up_goes_on_and_the_next_one_waits_for_it() -> None:
    disk, turns = SlowDisk(), DiskTurns("test")
    first = asyncio.get_running_loop().create_task(turns.run(disk.hold))
    await asyncio.to_thread(disk.begun.wait, 10)
    first.cancel()
    await asyncio.wait([first])
    assert first.cancelled()
    second = asyncio.get_running_loop().create_task(turns.run(disk.write("second")))
    await asyncio.sleep(0)
    second.cancel()  # as the shutdown does: it is written all the same
    third = asyncio.get_running_loop().create_task(turns.run(disk.write("third")))
    await asyncio.sleep(0)
    assert disk.done == []
    disk.go_on.set()
    await third
    assert disk.done == ["first", "second", "third"]


async def test_what_a_call_returns_or_raises_is_the_waiting_ones() -> None:
    turns = DiskTurns("test")

    def fail() -> None:
        raise OSError("full")

    assert await turns.run(divmod, 7, 2) == (3, 1)
    with pytest.raises(OSError, match="full"):
        await turns.run(fail)
