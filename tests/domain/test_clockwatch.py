"""When the two clocks part."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from app.domain.clockwatch import Clockwatch


class Clocks:
    def __init__(self) -> None:
        self.wall = datetime(2026, 11, 3, 10, 0, tzinfo=UTC)
        self.monotonic = 50.0

    def watch(self, usual: float | None = None) -> Clockwatch:
        return Clockwatch(lambda: self.wall, lambda: self.monotonic, usual)


@pytest.mark.parametrize(
    ("wall", "monotonic", "usual", "jumped"),
    [
        (2.0, 2.0, None, False),
        (7.0, 2.1, None, False),
        (3600.0, 3600.0, None, False),
        (3600.0, 0.5, None, True),  # slept, the monotonic clock stood still
        (7.2, 2.0, None, True),
        (86400.0, 2.0, None, True),  # the clock was set forward
        (-86400.0, 2.0, None, True),
        (2.0, 2.0, 2.0, False),
        (6.9, 6.9, 2.0, False),
        (7.1, 7.1, 2.0, True),  # slept, both clocks went on
        (0.1, 0.1, 2.0, False),
    ],
)
def test_a_leap_of_time(wall, monotonic, usual, jumped):
    clocks = Clocks()
    watch = clocks.watch(usual)
    clocks.wall += timedelta(seconds=wall)
    clocks.monotonic += monotonic
    assert watch.jumped() is jumped
    assert not watch.jumped()


def test_many_small_drifts_are_no_leap():
    clocks = Clocks()
    watch = clocks.watch()
    for _ in range(100):
        clocks.wall += timedelta(seconds=3)
        assert not watch.jumped()
