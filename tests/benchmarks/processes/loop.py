"""Work on the program's own event loop, without its window."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")


def on_our_loop(work: Callable[[], Awaitable[T]]) -> T:
    """What the work comes to."""
    from PySide6.QtWidgets import QApplication

    from app.launch import run_loop

    told: list[T] = []

    async def work_and_tell() -> int:
        told.append(await work())
        return 0

    run_loop(QApplication(sys.argv[:1]), work_and_tell)
    return told[0]
