"""The sandbox's own time: it runs on from real time and can be pushed forward."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

LAST_YEAR = 9000
"""Python's calendar ends in 9999; what expires later than now needs some room."""


class Clock:
    """Tells the sandbox's time in UTC.

    `scale` is how many sandbox seconds pass in a real one (`--time-scale`), so that tokens and jobs
    can age in a lesson without anybody waiting.
    """

    def __init__(
        self,
        start: datetime | None = None,
        *,
        scale: float = 1.0,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        self._start = start if start is not None else datetime.now(UTC)
        self._scale = scale
        self._ticks = ticks
        self._first_tick = ticks()
        self._advanced = timedelta()

    @property
    def scale(self) -> float:
        """Sandbox seconds in a real second."""
        return self._scale

    def now(self) -> datetime:
        """The present moment of the sandbox, UTC."""
        passed = (self._ticks() - self._first_tick) * self._scale
        return self._start + timedelta(seconds=passed) + self._advanced

    def advance(self, seconds: float) -> None:
        """Push the time forward, never back; raises OverflowError beyond LAST_YEAR."""
        ahead = timedelta(seconds=max(0.0, seconds))
        if (self.now() + ahead).year >= LAST_YEAR:
            raise OverflowError
        self._advanced += ahead


def wire_time(moment: datetime) -> str:
    """`2024-10-20T09:30:00+00:00`: how Zoho writes a moment, to the second."""
    return moment.astimezone(UTC).replace(microsecond=0).isoformat()
