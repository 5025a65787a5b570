"""Time as the calls see it, given to them so that a test can give another."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds that only grow, the wait for some of them, and what the user's clock says.

    Nothing is ever timed by the wall clock, which anybody may set: it is shown and compared only.
    """

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    wall: Callable[[], datetime] = _utc_now


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Total seconds that a call may take, whatever the server does (reliability.md 4, row 9)."""

    read: float = 30.0
    convert: float = 60.0
    refresh: float = 20.0
    connect: float = 10.0
