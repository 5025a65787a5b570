"""asyncio on Qt's event loop: qasync's loop with one queue instead of a Qt timer a callback.

qasync 0.28 starts and kills a Qt timer for every call_soon and keeps cancelled call_later timers
alive (measured: 3.4 times asyncio's cost an await, 602 live timers after 200 requests with a
timeout). Here one timer drains a queue, in slices so that the window gets its turn, and one more
serves the earliest of a heap of due times.
"""

from __future__ import annotations

import asyncio
import heapq
import math
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import Context
from typing import Any, Final, cast

import qasync
from PySide6.QtCore import QObject, Qt, QTimer, QTimerEvent
from PySide6.QtWidgets import QApplication

SLICE: Final = 0.004
"""Seconds that callbacks may run before paint and input events get a turn."""

_FEW_DEAD: Final = 64


class SegueEventLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no annotations
    """The one event loop of the program; the calls that differ from qasync's are below."""

    def __init__(self, app: QApplication) -> None:
        self._ready_queue: deque[asyncio.Handle] = deque()
        self._due: list[asyncio.TimerHandle] = []
        self._dead = 0
        self._drain = _Drain(self._run_ready)
        self._alarm = QTimer()
        self._alarm.setSingleShot(True)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._alarm.timeout.connect(self._run_due)
        super().__init__(app)
        # A host name look-up would start ten QThreads otherwise.
        self.set_default_executor(ThreadPoolExecutor(2, thread_name_prefix="segue"))

    def call_soon(
        self, callback: Callable[..., object], *args: object, context: Context | None = None
    ) -> asyncio.Handle:
        """Run callback in one of the next turns, in the order of the calls."""
        handle = asyncio.Handle(callback, args, self, context=context)
        self._ready_queue.append(handle)
        self._drain.arm()
        return handle

    def call_later(
        self,
        delay: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Run callback after delay seconds."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self,
        when: float,
        callback: Callable[..., object],
        *args: object,
        context: Context | None = None,
    ) -> asyncio.TimerHandle:
        """Run callback when time() has reached when."""
        handle = asyncio.TimerHandle(when, callback, list(args), self, context=context)
        # What TimerHandle.cancel asks before it tells us (asyncio.base_events does the same).
        handle._scheduled = True  # type: ignore[attr-defined]  # noqa: SLF001
        heapq.heappush(self._due, handle)
        if self._due[0] is handle:
            self._set_alarm()
        return handle

    def close(self) -> None:
        """Release everything; pending callbacks are dropped."""
        self._alarm.stop()
        self._drain.disarm()
        self._ready_queue.clear()
        self._due.clear()
        super().close()

    def _timer_handle_cancelled(self, _handle: asyncio.TimerHandle) -> None:
        self._dead += 1
        if self._dead > _FEW_DEAD and self._dead * 2 > len(self._due):
            self._due = [handle for handle in self._due if not handle.cancelled()]
            heapq.heapify(self._due)
            self._dead = 0

    def _set_alarm(self) -> None:
        wait = max(0.0, self._due[0].when() - self.time())
        self._alarm.start(min(math.ceil(wait * 1000), 2**31 - 1))

    def _run_due(self) -> None:
        now = self.time()
        while self._due and (self._due[0].cancelled() or self._due[0].when() <= now):
            handle = heapq.heappop(self._due)
            if handle.cancelled():
                self._dead = max(0, self._dead - 1)
            else:
                self._ready_queue.append(handle)
        if self._ready_queue:
            self._drain.arm()
        if self._due:
            self._set_alarm()

    def _run_ready(self) -> bool:
        """Run what is ready for one slice; whether anything is left."""
        end = time.perf_counter() + SLICE
        while self._ready_queue and time.perf_counter() < end:
            handle = self._ready_queue.popleft()
            if not handle.cancelled():
                cast("Any", handle)._run()  # noqa: SLF001 - as asyncio's own loops do
        return bool(self._ready_queue)


class _Drain(QObject):
    """A timer of no interval that runs while there is work: Qt serves its own events between."""

    def __init__(self, work: Callable[[], bool]) -> None:
        super().__init__()
        self._work = work
        self._timer = 0

    def arm(self) -> None:
        if not self._timer:
            self._timer = self.startTimer(0)

    def disarm(self) -> None:
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, _event: QTimerEvent) -> None:
        if not self._work():
            self.disarm()
