"""Segue's start in processes of their own, measured from outside, by turns."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROUNDS = 9


def run_by_turns(variants: Mapping[str, Sequence[str]]) -> dict[str, list[dict[str, Any]]]:
    """What each variant's child tells, ROUNDS times; each round begins with another variant."""
    told: dict[str, list[dict[str, Any]]] = {name: [] for name in variants}
    names = list(variants)
    with TemporaryDirectory() as bytecode:
        for name in names:
            _child(variants[name], bytecode)  # the first start compiles, the others don't
        for turn in range(ROUNDS):
            for name in names[turn % len(names) :] + names[: turn % len(names)]:
                told[name].append(_child(variants[name], bytecode))
    return told


def _child(arguments: Sequence[str], bytecode: str) -> dict[str, Any]:
    root = Path(__file__).resolve().parents[2]
    environment = os.environ | {
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": bytecode,
        "SEGUE_BENCH_START": str(time.monotonic_ns()),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.child", *arguments],
        cwd=root,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=120,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result
