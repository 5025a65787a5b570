"""Every seeded mistake can still be made, and the suite notices it."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.faults.mutant import Mutant
from tests.faults.mutants import ALL, ROOT


@pytest.mark.parametrize("mutant", ALL, ids=[one.name for one in ALL])
def test_the_mistake_can_still_be_made(mutant: Mutant) -> None:
    """Where its text is gone it would test nothing."""
    assert mutant.fits(ROOT)
    assert mutant.old != mutant.new
    assert all((ROOT / test).is_file() for test in mutant.tests)


def test_there_are_as_many_as_promised() -> None:
    assert len({(one.file, one.new) for one in ALL}) == len(ALL) >= 35


@pytest.mark.slow
def test_every_mistake_is_noticed() -> None:
    command = [sys.executable, "-m", "tests.faults.mutants"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=3000, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
