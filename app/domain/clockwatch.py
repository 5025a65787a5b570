"""Notices that the computer slept, or that somebody set its clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

TOLERANCE: Final = 5.0
"""Seconds by which the two clocks may drift apart from one look to the next."""


class Clockwatch:
    """Compares the wall clock with one that only grows (reliability.md section 4, row 15).

    In sleep the wall clock goes on and the other stands still (Linux, macOS), or both go on while
    nobody looks (Windows). usual: seconds between two looks, None where they come at any time.
    """

    def __init__(
        self,
        wall: Callable[[], datetime],
        monotonic: Callable[[], float],
        usual: float | None = None,
    ) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._usual = usual
        self._seen = wall(), monotonic()

    def jumped(self) -> bool:
        """Whether time made a leap since the last look: no connection is to be trusted."""
        wall, monotonic = self._wall(), self._monotonic()
        (wall_before, monotonic_before), self._seen = self._seen, (wall, monotonic)
        passed = monotonic - monotonic_before
        apart = abs((wall - wall_before).total_seconds() - passed)
        overslept = 0.0 if self._usual is None else passed - self._usual
        return apart > TOLERANCE or overslept > TOLERANCE
