"""Coroutines that belong to a widget: started, replaced and cancelled with it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

OnError = Callable[[Exception], None]


class TaskScope:
    """Owns the asyncio tasks of one widget; when the widget dies, they are cancelled.

    One place for errors: what a task raises reaches on_error, never the event loop. qasync's
    asyncSlot keeps no reference to its task and runs a double click twice (architecture.md).
    """

    def __init__(self, owner: QObject, on_error: OnError) -> None:
        self._on_error = on_error
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._ended = False
        # A bound method of a dying QObject's child would be disconnected first; the dictionary
        # outlives both.
        owner.destroyed.connect(partial(_cancel_all, self._tasks))

    def restart(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run work under name; a running task of that name is cancelled first."""
        self.cancel(name)
        self._start(name, work)

    def start_once(self, name: str, work: Callable[[], Coroutine[Any, Any, None]]) -> bool:
        """Run work under name unless a task of that name runs; whether it was started."""
        if name in self._tasks or self._ended:
            return False
        self._start(name, work())
        return True

    def running(self, name: str) -> bool:
        """Whether a task of that name has not ended."""
        return name in self._tasks

    def cancel(self, name: str) -> None:
        """Give up the task of that name, if there is one."""
        if (task := self._tasks.pop(name, None)) is not None:
            task.cancel()

    def cancel_all(self) -> None:
        """Give up all tasks of this scope."""
        _cancel_all(self._tasks)

    async def settle(self) -> None:
        """Cancel everything and wait until it has ended (the shutdown does). Nothing is started
        any more: a timer or a late answer may still ask for it.
        """
        self._ended = True
        tasks = tuple(self._tasks.values())
        self.cancel_all()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        if self._ended:
            work.close()
            return
        task = asyncio.get_event_loop().create_task(self._guard(work), name=name)
        self._tasks[name] = task
        task.add_done_callback(self._forget)
        # A task cancelled before its first step never awaits its work, which then has to be closed.
        task.add_done_callback(lambda _task: work.close())

    async def _guard(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except Exception as error:  # noqa: BLE001 - the one place where a widget's errors land
            self._on_error(error)

    def _forget(self, task: asyncio.Task[None]) -> None:
        if self._tasks.get(task.get_name()) is task:
            del self._tasks[task.get_name()]


def _cancel_all(tasks: dict[str, asyncio.Task[None]], *_: object) -> None:
    for task in tuple(tasks.values()):
        task.cancel()
