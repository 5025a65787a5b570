"""Garbage goes in the window's thread alone: elsewhere a collection can lock Qt up for ever."""

from __future__ import annotations

import asyncio
import gc
import threading
import weakref

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.launch import run_loop
from app.ui.garbage import Garbage

MANY = 5000
"""Far more than make Python's own collector begin."""


class Cycle:
    """Nothing but a collection ends it."""

    def __init__(self) -> None:
        self.itself = self


def test_a_thread_that_makes_garbage_leaves_it_to_the_window(qapp: QApplication) -> None:
    ended_in: list[int] = []

    def litter() -> None:
        for _ in range(MANY):
            weakref.finalize(Cycle(), lambda: ended_in.append(threading.get_ident()))

    async def work() -> int:
        await asyncio.to_thread(litter)
        assert ended_in == []
        garbage = qapp.findChild(Garbage)
        assert isinstance(garbage, Garbage)
        timer = garbage.findChild(QTimer)
        assert isinstance(timer, QTimer)
        assert timer.isActive()
        timer.timeout.emit()
        garbage.deleteLater()
        return 0

    gc.enable()
    try:
        run_loop(qapp, work)
    finally:
        gc.disable()
    assert ended_in == [threading.get_ident()] * MANY
