"""Time as the calls see it, given to them so that a test can give another."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Time:
    """Seconds that only grow, and the wait for some of them."""

    now: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Total seconds that a call may take, whatever the server does (reliability.md 4, row 9)."""

    read: float = 30.0
    convert: float = 60.0
    refresh: float = 20.0
    connect: float = 10.0
