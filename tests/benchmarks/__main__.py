"""Print each goal of the performance page: baseline, today's figure, spread, target."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.benchmarks.goals import Measured


def main() -> None:
    """Measure what is asked for, all of it where nothing is named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # The offscreen platform would say thousands of times that it can't tell a window its size.
    os.environ.setdefault("QT_LOGGING_RULES", "default.warning=false")
    parts = _parts()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", metavar="part", help=f"of {', '.join(parts)}")
    wanted = parser.parse_args().parts or list(parts)
    if unknown := set(wanted) - set(parts):
        parser.error(f"no such part: {', '.join(sorted(unknown))}")

    from tests.benchmarks.goals import print_table

    print_table([line for name, measure in parts.items() if name in wanted for line in measure()])


def _parts() -> Mapping[str, Callable[[], list[Measured]]]:
    """What can be asked for, in the order in which it is measured."""
    from tests.benchmarks import conversions, flight, pane, queue, start, wire

    return {
        "start": start.measure,
        "ready": start.measure_ready,
        "flight": flight.measure,
        "client": conversions.measure,
        "at-once": conversions.measure_at_once,
        "storm": wire.measure_storms,
        "close": wire.measure_closing,
        "pane": pane.measure,
        "queue": queue.measure,
    }


if __name__ == "__main__":
    main()
