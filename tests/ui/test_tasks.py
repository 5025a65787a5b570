"""Tasks that belong to a widget: replaced, given up with it, and never silent."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import QObject

from app.ui.tasks import TaskScope


class Work:
    """A coroutine that says how far it came."""

    def __init__(self) -> None:
        self.started = 0
        self.cancelled = 0
        self.given_up = asyncio.Event()
        self.go_on = asyncio.Event()

    async def run(self) -> None:
        self.started += 1
        try:
            await self.go_on.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            self.given_up.set()
            raise


async def turns(count: int = 5) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_restart_gives_up_the_task_of_that_name() -> None:
    scope, work = TaskScope(QObject(), raise_it), Work()
    scope.restart("lead", work.run())
    await turns()
    scope.restart("lead", work.run())
    await turns()
    assert (work.started, work.cancelled) == (2, 1)
    await scope.settle()


async def test_a_task_given_up_before_its_first_step_leaves_no_warning() -> None:
    scope, work = TaskScope(QObject(), raise_it), Work()
    scope.restart("lead", work.run())
    scope.restart("lead", work.run())
    await turns()
    assert work.started == 1
    await scope.settle()


async def test_start_once_ignores_the_second_click() -> None:
    scope, work = TaskScope(QObject(), raise_it), Work()
    assert scope.start_once("convert", work.run)
    assert not scope.start_once("convert", work.run)
    await turns()
    assert work.started == 1
    work.go_on.set()
    await turns()
    assert not scope.running("convert")
    assert scope.start_once("convert", work.run)
    await scope.settle()


async def test_after_the_shutdown_nothing_is_started() -> None:
    scope, work = TaskScope(QObject(), raise_it), Work()
    await scope.settle()
    scope.restart("lead", work.run())
    assert not scope.start_once("convert", work.run)
    await turns()
    assert work.started == 0


async def test_what_a_task_raises_reaches_the_one_place() -> None:
    told: list[Exception] = []
    scope = TaskScope(QObject(), told.append)

    async def fail() -> None:
        raise ValueError("no")

    scope.restart("lead", fail())
    await turns()
    assert [type(error) for error in told] == [ValueError]


async def test_the_owners_end_gives_up_its_tasks() -> None:
    owner, work = QObject(), Work()
    scope = TaskScope(owner, raise_it)
    scope.restart("lead", work.run())
    await turns()
    owner.deleteLater()
    del owner
    async with asyncio.timeout(5):
        await work.given_up.wait()


def raise_it(error: Exception) -> None:
    raise error
