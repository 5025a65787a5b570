"""The test command: lint, format, types and import rules beside pytest, one summary, one code."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from dev_environment import ROOT, Environment

KEEPS_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"

# Processes that take work from each other, more than the cores of the smallest machine, since
# many tests wait for a socket; `-n 0` among the arguments makes it one process.
WORKERS = ("-n", "4", "--dist", "worksteal")
# Marked so, and the properties, each with many more examples.
THOROUGH = ("-m", "slow or hypothesis", "--hypothesis-profile=thorough")


@dataclass(frozen=True, slots=True)
class Check:
    """One tool: its name for people and its command."""

    name: str
    command: Sequence[str | Path]


@dataclass(frozen=True, slots=True)
class Result:
    """What a check came to; `output` is the tool's own text."""

    name: str
    code: int
    seconds: float
    output: str = ""

    def line(self) -> str:
        """One line of the summary."""
        verdict = "ok" if self.code == 0 else "FAILED"
        return f"{self.name:<14}{verdict:<8}{self.seconds:6.1f} s"


def static_checks(environment: Environment) -> tuple[Check, ...]:
    """The checks that only read the code."""
    python = environment.python
    return (
        Check("ruff", [python, "-m", "ruff", "check", "."]),
        Check("ruff format", [python, "-m", "ruff", "format", "--check", "."]),
        Check("import rules", [environment.scripts / "lint-imports", "--no-logo"]),
        Check("mypy", [python, "-m", "mypy"]),
    )


def run_check(check: Check) -> Result:
    """Run one tool in the project's folder and keep what it says."""
    started = time.monotonic()
    done = subprocess.run(
        check.command,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=os.environ | {"PYTHONUTF8": "1"},
        check=False,
    )
    return Result(check.name, done.returncode, time.monotonic() - started, done.stdout)


def report(results: Sequence[Result]) -> None:
    """The failed tools' own words, then a line for each check."""
    for result in results:
        if result.code and result.output:
            print(f"\n--- {result.name} ---\n{result.output.rstrip()}")
    print()
    for result in results:
        print(result.line())
    sys.stdout.flush()


def run_static(environment: Environment) -> int:
    """The static checks alone; 0 if all are well."""
    results = [run_check(check) for check in static_checks(environment)]
    report(results)
    return int(any(result.code for result in results))


def run_all(environment: Environment, pytest_arguments: Sequence[str]) -> int:
    """The static checks beside pytest; pytest's closing line comes last. 0 if all is well."""
    with ThreadPoolExecutor(1) as beside:
        pending: Future[list[Result]] = beside.submit(
            lambda: [run_check(check) for check in static_checks(environment)]
        )
        tests, closing_line = run_pytest(environment, pytest_arguments)
        results = [*pending.result(), tests]
    report(results)
    print(closing_line, end="", flush=True)
    return tests.code or int(any(result.code for result in results))


def run_pytest(environment: Environment, arguments: Sequence[str]) -> tuple[Result, str]:
    """Run pytest, showing what it says at once, except its closing line: that is returned."""
    started = time.monotonic()
    color = "yes" if sys.stdout.isatty() else "no"
    with subprocess.Popen(
        [environment.python, "-m", "pytest", f"--color={color}", *WORKERS, *arguments],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=_test_surroundings(),
    ) as process:
        assert process.stdout is not None  # noqa: S101 - by stdout=PIPE
        closing_line = show_all_but_last_line(process.stdout, _show)
    return Result("tests", process.returncode, time.monotonic() - started), closing_line


def run_thorough(environment: Environment, arguments: Sequence[str]) -> int:
    """The tests that `test` leaves out, and many more examples of those that have examples."""
    tests, closing_line = run_pytest(environment, [*THOROUGH, *arguments])
    print(closing_line, end="", flush=True)
    return tests.code


def _test_surroundings() -> dict[str, str]:
    """What the tests' processes find about them. Each of the many would otherwise compile Segue
    and its tests anew where somebody keeps Python from writing what it has compiled.
    """
    found = {name: value for name, value in os.environ.items() if name != KEEPS_NO_BYTECODE}
    return found | {"PYTHONUTF8": "1", "QT_QPA_PLATFORM": "offscreen"}


def show_all_but_last_line(lines: IO[str], show: Callable[[str], None]) -> str:
    """Show each line once the next one has come; the last one is returned."""
    held = ""
    for line in lines:
        show(held)
        held = line
    return held


def _show(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
