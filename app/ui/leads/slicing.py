"""Long work on the UI thread, in slices short enough that nobody notices."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QTimer

BUDGET: Final = 0.003
"""Seconds of work between two turns of the event loop (performance.md, 100,000 rows)."""

Work = Callable[[Callable[[], bool]], bool]
"""Works until the given question says yes (time is up) or nothing is left; True: more is left."""


class Slicer(QObject):
    """Calls work once a turn of the event loop, for as long as it says that more is left."""

    def __init__(self, work: Work, parent: QObject, *, budget: float = BUDGET) -> None:
        super().__init__(parent)
        self._work = work
        self._budget = budget
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def active(self) -> bool:
        """Whether work is left."""
        return self._timer.isActive()

    def wake(self) -> None:
        """There is work again."""
        if not self._timer.isActive():
            self._timer.start()

    def _slice(self) -> None:
        end = perf_counter() + self._budget
        if not self._work(lambda: perf_counter() >= end):
            self._timer.stop()
