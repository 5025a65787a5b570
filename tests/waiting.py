"""Awaiting what Qt says, inside coroutine tests.

`qtbot.waitUntil` and `qtbot.waitSignal` spin a nested event loop and hang a coroutine test for
ever; these await on the loop that already runs.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine
from typing import Any, Protocol


class BoundSignal(Protocol):
    """What a PySide6 signal of an instance offers, as far as waiting needs it."""

    def connect(self, receiver: Callable[..., object]) -> object: ...
    def disconnect(self, receiver: Callable[..., object]) -> object: ...


def wait_for_signal(
    signal: Any,
    *,
    where: Callable[..., bool] = lambda *_: True,
    timeout: float = 5.0,
) -> Coroutine[Any, Any, tuple[Any, ...]]:
    """The arguments of the first emit for which `where` holds, as a coroutine to await.

    It listens from the call on, not from the await on, so that the deed may come between:

        loaded = wait_for_signal(panel.loaded)
        qtbot.mouseClick(panel.reload_button, Qt.MouseButton.LeftButton)
        assert await loaded == (3,)

    Raises TimeoutError after `timeout` seconds.
    """
    bound: BoundSignal = signal
    heard: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

    def listen(*args: Any) -> None:
        if not heard.done() and where(*args):
            heard.set_result(args)

    bound.connect(listen)

    async def wait() -> tuple[Any, ...]:
        try:
            async with asyncio.timeout(timeout):
                return await heard
        except TimeoutError:
            raise TimeoutError(f"no fitting {signal} within {timeout} s") from None
        finally:
            with contextlib.suppress(RuntimeError):  # the sender may be gone by now
                bound.disconnect(listen)

    return wait()
