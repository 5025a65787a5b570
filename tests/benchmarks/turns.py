"""How long the window is blocked: the CPU time of single turns of the event loop."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

PATIENCE = 30.0
"""Seconds until a measurement that doesn't end is given up."""

TICK_MS = 5
_SCHEDSTAT = Path("/proc/thread-self/schedstat")


class Turns(QObject):
    """Milliseconds of CPU time between two ticks of a timer that fires once a turn.

    CPU time of this thread, since the machine is shared: what others use isn't ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self.blocks: list[float] = []
        self._last = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Look from now on."""
        self.blocks.clear()
        self._last = thread_time()
        self._timer.start()

    def stop(self) -> None:
        """Look no longer; blocks has what was seen."""
        self._tick()
        self._timer.stop()

    def longest(self, deed: Callable[[], object], is_done: Callable[[], bool]) -> float:
        """Milliseconds of the longest turn from deed, that included, until is_done says so."""
        self.start()
        deed()
        self._tick()
        end = perf_counter() + PATIENCE
        turns_left = 4  # a paint event comes after the last change
        while turns_left and perf_counter() < end:
            QApplication.processEvents()
            turns_left -= is_done()
        self.stop()
        return max(self.blocks)

    def _tick(self) -> None:
        now = thread_time()
        self.blocks.append((now - self._last) * 1000)
        self._last = now


class Ticks(QObject):
    """The gaps between the ticks of a precise timer, as an animation would feel them.

    By the clock on the wall, less the time that this thread waited for a processor: others use the
    machine too.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = undisturbed()
        self._timer.start()

    def stop(self) -> None:
        """Look no longer; gaps has what was seen, in milliseconds."""
        self._timer.stop()

    def _tick(self) -> None:
        now = undisturbed()
        self.gaps.append((now - self._last) * 1000)
        self._last = now


def undisturbed() -> float:
    """Seconds by a clock that stands still while this thread waits for a processor (on Linux)."""
    now = perf_counter()
    try:
        waited = _SCHEDSTAT.read_text("ascii").split()[1]
    except OSError:
        return now
    return now - int(waited) / 1e9
