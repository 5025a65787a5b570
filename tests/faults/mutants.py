"""`python -m tests.faults.mutants`: does the suite notice when Segue is made unsafe?

Each mutant is one mistake that somebody could make in the journal, the retries, the renewal of
tokens, the re-reading or the sign-in. It is made in a copy of the tree, in which the tests that are
to notice it are run. One line a mutant and a total; ends with 1 where one survives, with 2 where
the tests fail without any mistake, or a mistake can't be made any more since its text is gone.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.faults.mutant import Mutant
from tests.faults.mutant_list import MUTANTS
from tests.faults.sign_in_mutants import SIGN_IN_MUTANTS

ROOT: Final = Path(__file__).parents[2]
ALL: Final = (*MUTANTS, *SIGN_IN_MUTANTS)
LONGEST: Final = 600.0
"""Seconds after which the tests of a mutant are given up: it hangs, which nobody overlooks."""

_COPIED: Final = ("app", "tests", "pyproject.toml")


def main(arguments: list[str] | None = None) -> int:
    """Run, print the lines, and answer the exit code."""
    given = _parser().parse_args(arguments)
    chosen = [one for one in ALL if given.only in one.name]
    with tempfile.TemporaryDirectory(prefix="segue-mutants-") as folder:
        tree = copy_of_tree(Path(folder))
        broken = [one.name for one in chosen if not one.fits(tree)]
        for name in broken:
            _say(f"GONE     {name}: its text isn't in the code any more")
        if broken:
            return 2
        tests = sorted({test for one in chosen for test in one.tests})
        told = "" if given.trusting else failure(tree, tests)
        if told:
            _say(f"RED      the tests fail without any mutant:\n{told}")
            return 2
        survivors = [one for one in chosen if not _judged(tree, one)]
    _say(f"mutants={len(chosen)} caught={len(chosen) - len(survivors)} survived={len(survivors)}")
    return 1 if survivors else 0


def copy_of_tree(folder: Path) -> Path:
    """What the tests need of the project, as it is now."""
    for name in _COPIED:
        source, target = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    return folder


def failure(tree: Path, tests: Sequence[str]) -> str:
    """How one of the tests fails in that tree, or hangs; "" where all pass.

    Raises:
        RuntimeError: they can't even be collected, which notices nothing.
    """
    # Without bytecode: a file changed twice in a second would look unchanged.
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen"}
    environment["PYTHONPATH"] = str(tree)
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(
            command, cwd=tree, env=environment, capture_output=True, timeout=LONGEST, check=False
        )
    except subprocess.TimeoutExpired:
        return "they hang"
    told = done.stdout.decode()[-2000:]
    if done.returncode not in {0, 1}:
        raise RuntimeError(f"pytest itself failed: {told}")
    return told if done.returncode else ""


def _judged(tree: Path, mutant: Mutant) -> bool:
    with mutant.made_in(tree):
        found = failure(tree, mutant.tests)
    _say(f"{'caught  ' if found else 'SURVIVED'} {mutant.name}")
    return bool(found)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - a program's own words


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.mutants", description=__doc__)
    parser.add_argument("--only", default="", help="mutants with this in their names")
    parser.add_argument(
        "--trusting", action="store_true", help="don't run the tests without a mutant first"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
