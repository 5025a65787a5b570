"""Python's garbage is collected by the thread of the window alone.

A collection may begin in whatever thread makes an object. Where it meets connections of Qt's
signals it takes a lock of Qt's and then waits for Python's, while the window's thread may hold
Python's and wait for Qt's: seen once, and both stood still for ever.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS: Final = 500
_THRESHOLDS: Final = (700, 10, 50)
"""New objects, then collections of the younger kind, that make the next one due."""


class Garbage(QObject):
    """Takes over from Python's own collector for as long as the program runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_due)
        self._timer.start(_PAUSE_MS)


def collect_due() -> None:
    """Collect what is due, the oldest generation that is; to be called in the window's thread."""
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > _THRESHOLDS[generation]:
            gc.collect(generation)
            return
