"""`python -m tests.faults.crash`: kills Segue at any moment, and compares its journal with truth.

The real services convert leads against a sandbox that suffers faults; they are killed with SIGKILL
at random moments (--runs) and at every crash point in turn (--points), and started again on the
same journal until nothing is open. It prints one line, and ends with 1 where a conversion took
place twice, was told wrongly, or isn't resolved; seed and trace are on standard error.
"""

from __future__ import annotations

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import Final

from tests.faults.crash_life import Org
from tests.faults.crash_runs import Tally, exhaust, random_run, read_org
from tests.faults.crash_sandbox import SandboxHand, sandbox
from tests.faults.crash_scenes import SCENES

KILLS: Final = 6
"""In one run, on one journal."""
_STRIDE: Final = 4
"""Parts into which a scene's crash points are dealt, so that they are died at side by side."""

Job = Callable[[SandboxHand, Org], Tally]


def main(arguments: list[str] | None = None) -> int:
    """Run, print the line, and answer the exit code."""
    given = _parser().parse_args(arguments)
    seeds = range(given.seed, given.seed + given.runs)
    jobs: list[Job] = [partial(random_run, seed, given.kills) for seed in seeds]
    jobs += [
        partial(exhaust, scene, first, _STRIDE)
        for scene in SCENES[: given.points]
        for first in range(1, _STRIDE + 1)
    ]
    tally = play(jobs, given.jobs)
    for trace in tally.traces:
        print(trace, file=sys.stderr)  # noqa: T201 - a program's own words
    print(tally.line(), flush=True)  # noqa: T201
    if given.points:
        print("points:", *sorted(tally.points), sep="\n  ", file=sys.stderr)  # noqa: T201
    return 1 if tally.findings.all else 0


def play(jobs: Sequence[Job], at_once: int) -> Tally:
    """All of them, so many at once, each of those against a sandbox of its own."""
    with sandbox() as hand:
        org = read_org(hand.url)
    shares = [jobs[first::at_once] for first in range(min(at_once, len(jobs)))]
    total = Tally()
    # Forked while there are no threads: the workers fork lives off in turn.
    with ProcessPoolExecutor(max(len(shares), 1), get_context("fork")) as workers:
        for tally in workers.map(_share, shares, [org] * len(shares)):
            total.add(tally)
    return total


def _share(jobs: Sequence[Job], org: Org) -> Tally:
    total = Tally()
    with sandbox() as hand:
        gc.freeze()  # what all lives share stays shared
        for job in jobs:
            total.add(job(hand, org.at(hand.url)))
    return total


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults.crash", description=__doc__)
    parser.add_argument("--runs", type=int, default=10, help="organisations, each with a journal")
    parser.add_argument("--seed", type=int, default=1, help="of the first run; then one more each")
    parser.add_argument("--kills", type=int, default=KILLS, help="in each run")
    parser.add_argument("--jobs", type=int, default=8, help="runs at once; mostly they wait")
    parser.add_argument(
        "--points", type=int, default=0, help="of how many scenes every crash point is died at"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
