"""Segue is killed at every crash point and at random moments; its journal still tells the truth."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from app.domain.crash_points import CrashPoint

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks, and kills by signal")

REPAIRS = {CrashPoint.AFTER_REBUILD, CrashPoint.AFTER_QUARANTINE, CrashPoint.AFTER_SWAP}
"""Reached where a file is damaged: tests/store/test_journal_crashes.py dies there."""


def crashed(*arguments: str) -> tuple[dict[str, int], str]:
    """The figures of a run of the harness, which found nothing wrong, and what else it said."""
    command = [sys.executable, "-m", "tests.faults.crash", *arguments]
    # A process of its own: lives are forked off, which needs one without threads.
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = {name: int(number) for name, number in re.findall(r"(\w+)=(\d+)", done.stdout)}
    assert {figures["double_conversions"], figures["wrong_outcomes"], figures["unresolved"]} == {0}
    return figures, done.stderr


@pytest.mark.early
def test_every_crash_point_and_a_hundred_kills_at_random_moments() -> None:
    """In one: mostly they wait, for the same seconds."""
    figures, told = crashed("--runs", "17", "--kills", "8", "--seed", "1", "--points", "2")
    passed = {line.strip() for line in told.splitlines()}
    points = {point.value for point in set(CrashPoint) - REPAIRS}
    assert points <= passed
    assert figures["kills"] >= 100 + len(points)


@pytest.mark.slow
def test_five_hundred_kills_and_every_circumstance() -> None:
    figures, _ = crashed("--runs", "80", "--kills", "8", "--seed", "1000", "--points", "8")
    assert figures["kills"] >= 500
