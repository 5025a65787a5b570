"""What is measured in processes of its own, from outside, by turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.benchmarks.goals import ROUNDS

_ROOT = Path(__file__).resolve().parents[2]
_SECONDS = 180


def run_by_turns(
    variants: Mapping[str, Sequence[str]],
    *,
    before: Callable[[], object] = lambda: None,
    rounds: int = ROUNDS,
) -> dict[str, list[dict[str, Any]]]:
    """What each variant tells, rounds times; each round begins with another variant.

    A variant is the name of a program in tests.benchmarks.processes and its arguments. before is
    called ahead of each.
    """
    told: dict[str, list[dict[str, Any]]] = {name: [] for name in variants}
    names = list(variants)
    with TemporaryDirectory() as bytecode:
        for name in names:
            before()
            _run(variants[name], bytecode)  # the first start compiles, the others don't
        for turn in range(rounds):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                before()
                told[name].append(_run(variants[name], bytecode))
    return told


def _run(words: Sequence[str], bytecode: str) -> dict[str, Any]:
    program, *arguments = words
    environment = os.environ | {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": bytecode,
        "SEGUE_BENCH_START": str(time.monotonic_ns()),
    }
    done = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.processes.{program}", *arguments],
        cwd=_ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=_SECONDS,
        check=False,
    )
    if done.returncode != 0:
        raise RuntimeError(f"{program} failed:\n{done.stderr}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result | {"tracebacks": done.stderr.count("Traceback")}
