"""Blocking calls to the disk, which take turns."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

T = TypeVar("T")
P = ParamSpec("P")


class DiskTurns:
    """One after the other, in their order, also those that nobody waits for any more: whoever gives
    up a wait doesn't stop what is being written, and the next one must not begin beside it.
    """

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)

    async def run(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What work returns, or raises."""
        done: Future[T] = Future()
        done.set_running_or_notify_cancel()  # a wait that is given up doesn't take it out of turn
        self._thread.submit(_carry_out, partial(work, *args, **named), done)
        return await asyncio.wrap_future(done)


def _carry_out(work: Callable[[], T], done: Future[T]) -> None:
    try:
        done.set_result(work())
    except Exception as error:  # noqa: BLE001 - it is the waiting one's
        done.set_exception(error)
