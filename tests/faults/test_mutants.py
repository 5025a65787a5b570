"""Every seeded mistake can still be made, and the suite notices it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.faults.mutants import ALL, ROOT


def test_each_mistake_can_still_be_made() -> None:
    """Where its text is gone it would test nothing."""
    assert [mutant.name for mutant in ALL if not mutant.fits(ROOT)] == []
    assert [mutant.name for mutant in ALL if mutant.old == mutant.new] == []
    tests = {test for mutant in ALL for test in mutant.tests}
    assert [test for test in tests if not (ROOT / test).is_file()] == []


def test_there_are_as_many_as_promised() -> None:
    assert len({(one.file, one.new) for one in ALL}) == len(ALL) >= 35


@pytest.mark.slow
def test_every_mistake_is_noticed() -> None:
    command = [sys.executable, "-m", "tests.faults.mutants"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
