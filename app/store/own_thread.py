"""A thread for calls that may hang: they take turns, and nobody has to wait for them to the end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class OwnThread:
    """Runs calls one after the other, in their order, also those that nobody waits for any more.

    A pool's threads would be waited for when the program ends, a hanging one for ever.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._thread: Thread | None = None

    async def run(self, work: Callable[[], T], seconds: float) -> T:
        """Run it; what it raises is raised here.

        Raises:
            TimeoutError: it isn't done in time. It is done all the same, when its turn comes.
        """
        done: Future[T] = Future()
        done.set_running_or_notify_cancel()  # whoever gives up the wait doesn't cancel the work

        def call() -> None:
            try:
                result = work()
            except Exception as error:  # noqa: BLE001 - it is the waiting one's
                done.set_exception(error)
            except BaseException as error:  # noqa: BLE001 - one that asks for the program's end
                done.set_exception(RuntimeError(type(error).__name__))
            else:
                done.set_result(result)

        self._calls.put(call)
        if self._thread is None:
            self._thread = Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()
        async with asyncio.timeout(seconds):
            return await asyncio.wrap_future(done)

    def _work(self) -> None:
        while True:
            self._calls.get()()
