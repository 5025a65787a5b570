"""Time as the services see it, so that tests own it."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Wall clock, local date, monotonic seconds and sleep."""

    def now(self) -> datetime:
        """The moment, aware, in UTC."""
        ...

    def today(self) -> date:
        """The user's local calendar date (a deal's Closing_Date is one)."""
        ...

    def monotonic(self) -> float:
        """Seconds that never run backwards, for ages."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait that long."""
        ...


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now().astimezone().date()

    def monotonic(self) -> float:
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
