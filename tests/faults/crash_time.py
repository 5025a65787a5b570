"""Time for the crash harness: it runs many times faster, for Segue and for its sandbox alike."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from app.domain.settling import Patience
from app.zoho.timing import Deadlines, Time

SCALE: Final = 60.0
"""Seconds of Segue and the sandbox in a real one. Only the sandbox's faults, and the end of a
request on the wire, are in real seconds."""

LONGEST_DELAY: Final = 0.8
"""Real seconds by which a fault delays a request at most."""

DEADLINES: Final = Deadlines(read=60.0, convert=0.4, refresh=2.0, connect=2.0)
"""convert: shorter than the longest delay, so that the server is still at it when Segue gives up.
"""

PATIENCE: Final = Patience(
    probes=(0.0, 2.0, 5.0, 10.0, 20.0, 40.0),
    steady=20.0,
    deadline=DEADLINES.convert * SCALE,
    settle=84.0,
    mass_settle=84.0,
    apart=6.0,
    job_first=2.0,
    job_longest=5.0,
    job_most=240.0,
    leave=0.0,
)
"""In scaled seconds: an unconverted lead proves something 1.8 real seconds after the last byte,
more than twice the longest delay."""

BRISK: Final = replace(PATIENCE, deadline=18.0, settle=24.0)
"""Where no fault delays anything: 0.7 real seconds."""


class FastClock:
    """Goes on from the same origin in every process that is forked off after it was made."""

    def __init__(self, scale: float = SCALE) -> None:
        self._scale = scale
        self._origin = datetime.now(UTC)
        self._ticks = time.monotonic()

    def now(self) -> datetime:
        return self._origin + timedelta(seconds=self.monotonic())

    def today(self) -> date:
        return self._origin.date()

    def monotonic(self) -> float:
        return (time.monotonic() - self._ticks) * self._scale

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self._scale)

    def as_time(self) -> Time:
        """The same as the client has it."""
        return Time(self.monotonic, self.sleep, self.now)
