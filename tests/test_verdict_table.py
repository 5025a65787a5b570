"""What decides about an outcome is pure, and its own tests pass through every branch of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent

VERDICTS = {
    # From the wire to an outcome: was it sent, what does the answer mean, may it go once more.
    "app/zoho/causes.py": "tests/zoho/test_causes.py",
    "app/zoho/responses.py": "tests/zoho/test_responses.py",
    "app/zoho/retry.py": "tests/zoho/test_retry.py",
    "app/zoho/verdicts.py": "tests/zoho/test_verdicts.py",
    # From an outcome, or from what a re-read finds, to the state in which a lead stands.
    "app/domain/attribution.py": "tests/domain/test_attribution.py",
    "app/domain/journal.py": "tests/domain/test_journal.py",
    "app/domain/journal_steps.py": "tests/domain/test_journal.py",
    "app/domain/settling.py": "tests/domain/test_settling.py",
}

BARE = ("--noconftest", "-pno:cacheprovider", "-pno:xdist")
"""They need nothing of the house; its alarms ring where they run among the others."""


def test_every_branch_of_the_verdicts_is_tested(tmp_path: Path) -> None:
    """By the tests of the verdicts alone: whole conversions pass through them by accident."""
    environment = os.environ | {"COVERAGE_FILE": str(tmp_path / "coverage")}
    coverage = [sys.executable, "-m", "coverage"]
    settings = ["--rcfile=", "--branch", f"--include={','.join(VERDICTS)}"]
    tests = sorted(set(VERDICTS.values()))
    subprocess.run(
        [*coverage, "run", *settings, "-m", "pytest", "-q", *BARE, *tests],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )
    report = tmp_path / "report.json"
    subprocess.run(
        [*coverage, "json", "--rcfile=", "-o", str(report)],
        cwd=ROOT,
        env=environment,
        check=True,
        capture_output=True,
    )
    measured = json.loads(report.read_text(encoding="utf-8"))["files"]
    assert {Path(name).as_posix() for name in measured} == set(VERDICTS)
    missing = {
        name: (told["missing_lines"], told["missing_branches"])
        for name, told in measured.items()
        if told["missing_lines"] or told["missing_branches"]
    }
    assert missing == {}
    assert all(told["summary"]["num_branches"] > 0 for told in measured.values())
