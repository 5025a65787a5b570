"""Writes that must not be lost: each is tried again until it is kept, in order."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

from app.domain.journal import Backlog, JournalUnavailable
from app.domain.listeners import Listeners

Write = Callable[[], Awaitable[None]]
"""One write. Raises JournalUnavailable where it is to be tried again; else it was the last try."""

Listener = Callable[[Backlog], object]

Sleep = Callable[[float], Coroutine[Any, Any, None]]

_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 60.0


class Outbox:
    """Keeps the order: while one can't be written, those after it wait.

    sleep waits for so many seconds; each failed round doubles them, from 1 up to 60.
    """

    def __init__(self, sleep: Sleep) -> None:
        self._sleep = sleep
        self._waiting: deque[tuple[Write, asyncio.Future[None]]] = deque()
        self._round: asyncio.Task[None] | None = None
        self._pause: asyncio.Task[None] | None = None
        self._closing = False
        self._listeners: Listeners[Listener] = Listeners()
        self._told = Backlog()

    def watch(self, listener: Listener) -> Callable[[], None]:
        """Tell the listener when something can't be kept, and when it is; the result ends that."""
        return self._listeners.add(listener)

    def __len__(self) -> int:
        """How many are not kept yet."""
        return len(self._waiting)

    async def put(self, write: Write) -> None:
        """Return when it is kept. It will be tried again, also where the caller gives up.

        Raises:
            JournalUnavailable: not kept yet; it is tried again without the caller.
            Exception: what else the write raised; it is not tried again.
        """
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((write, kept))
        self._work_on()
        await kept

    def post(self, write: Write) -> None:
        """The same for whom it makes no difference when it is kept."""
        kept: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        kept.add_done_callback(_look_away)
        self._waiting.append((write, kept))
        self._work_on()

    async def aclose(self) -> None:
        """Try once more what is waiting, then give up."""
        self._closing = True
        if self._waiting:
            self._work_on()
        if self._round is not None:
            await self._round

    def _work_on(self) -> None:
        """What comes in while the disk is full is a reason to see whether it still is."""
        if self._pause is not None:
            self._pause.cancel()
        if self._round is None:
            self._round = asyncio.create_task(self._empty(), name="journal outbox")

    async def _empty(self) -> None:
        wait = _FIRST_WAIT
        try:
            while self._waiting:
                try:
                    await self._write_first()
                except JournalUnavailable as error:
                    self._tell_all(error)
                    if self._closing:
                        return
                    await self._wait(wait)
                    wait = min(wait * 2, _LONGEST_WAIT)
        finally:
            self._round = None

    async def _write_first(self) -> None:
        write, kept = self._waiting[0]
        try:
            await write()
        except JournalUnavailable:
            raise
        except Exception as error:  # noqa: BLE001 - whoever put it in learns of it
            if not kept.done():
                kept.set_exception(error)
        else:
            if not kept.done():
                kept.set_result(None)
        self._waiting.popleft()
        if self._told.waiting:
            self._tell(Backlog(len(self._waiting), self._told.obstacle if self._waiting else None))

    def _tell(self, backlog: Backlog) -> None:
        self._told = backlog
        loop = asyncio.get_running_loop()
        for listener in self._listeners:
            loop.call_soon(listener, backlog)  # what a listener does wrong is not the journal's

    def _tell_all(self, error: JournalUnavailable) -> None:
        for _, kept in self._waiting:
            if not kept.done():
                kept.set_exception(error)
        self._tell(Backlog(len(self._waiting), error.obstacle))

    async def _wait(self, seconds: float) -> None:
        pause = self._pause = asyncio.create_task(self._sleep(seconds))
        try:
            await asyncio.wait({pause})
        finally:
            pause.cancel()
            self._pause = None


def _look_away(kept: asyncio.Future[None]) -> None:
    if not kept.cancelled():
        kept.exception()
