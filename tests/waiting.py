"""Waiting inside a coroutine test.

`qtbot.waitUntil` and `qtbot.waitSignal` spin a nested event loop and hang a coroutine test for
ever; this waits on the loop that already runs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

PATIENCE: Final = 10.0
_PAUSE: Final = 0.005


async def until(condition: Callable[[], bool], what: str = "") -> None:
    """Give the loop turns until condition holds.

    Raises:
        AssertionError: after PATIENCE seconds.
    """
    loop = asyncio.get_running_loop()
    end = loop.time() + PATIENCE
    while not condition():
        assert loop.time() < end, f"waited in vain for: {what}"
        await asyncio.sleep(_PAUSE)
