"""A disk that fails as the test says."""

from __future__ import annotations

import sqlite3
from types import TracebackType
from typing import Self

from app.domain.crash_points import CrashPoint
from tests.store.journals import Bench


class Failing:
    """While it lasts, reaching the point raises what SQLite would raise of a failing disk.

    point None: the n-th of all points fails, counted from 0, and no other.
    """

    def __init__(
        self, bench: Bench, point: CrashPoint | None, code: int, *, nth: int | None = None
    ) -> None:
        self.passed = 0
        self._bench = bench
        self._point = point
        self._code = code
        self._nth = nth

    def __enter__(self) -> Self:
        self._before = self._bench.reached
        self._bench.reached = self._fail
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bench.reached = self._before

    def _fail(self, point: CrashPoint) -> None:
        self._before(point)
        self.passed += 1
        if point is self._point or self.passed - 1 == self._nth:
            error = sqlite3.OperationalError("a failing disk")
            error.sqlite_errorcode = self._code
            raise error
