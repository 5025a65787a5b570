"""The window while conversions are in flight, beside the same window at rest."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import run_by_turns
from tests.benchmarks.goals import Measured, spread
from tests.benchmarks.sandbox import begin_anew, served
from tests.benchmarks.turns import TICK_MS

LEADS = 200
CONVERT_SECONDS = 0.5


def measure() -> list[Measured]:
    """The longest gap between two ticks until the ten have ended, and the window says so."""
    with served("large") as sandbox:
        told = run_by_turns(
            {"flight": ["window", "flight", sandbox.url]},
            before=lambda: begin_anew(sandbox, LEADS, convert_seconds=CONVERT_SECONDS),
        )
    rest, flying = ([each[name] for each in told["flight"]] for name in ("rest", "flying"))
    return [
        Measured(
            f"UI gap while 10 conversions are in flight, {TICK_MS} ms timer",
            "<= 8 ms",
            f"the window at rest: {median(rest):.1f} ms",
            f"{median(flying):.1f} ms",
            spread(flying, " ms"),
            median(flying) <= 8,
        )
    ]
