"""A clock that the test moves: nothing waits, and yet time passes."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from app.zoho.timing import Time


class Hours:
    """Monotonic seconds and the wall clock, moved together by whoever sleeps, or by the test."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.wall = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
        self.slept: list[float] = []
        self._going = asyncio.Event()
        self._going.set()
        self.time = Time(lambda: self.now, self._sleep, lambda: self.wall)

    def pass_by(self, seconds: float) -> None:
        """Let time pass for both clocks."""
        self.now += seconds
        self.wall += timedelta(seconds=seconds)

    def stop(self) -> None:
        """Whoever sleeps from now on stays asleep until it goes on."""
        self._going.clear()

    def go_on(self) -> None:
        self._going.set()

    async def _sleep(self, seconds: float) -> None:
        assert seconds >= 0.0
        self.slept.append(seconds)
        await asyncio.sleep(0)
        await self._going.wait()
        self.pass_by(seconds)
