"""Print each goal that can be measured now: baseline, today's figure, spread, target."""

from __future__ import annotations

import argparse
import os


def main() -> None:
    """Measure what is asked for, all of it where nothing is named."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("parts", nargs="*", metavar="part", help="queue, pane, start, ready")
    parts = parser.parse_args().parts or ["queue", "pane", "start", "ready"]

    from app.ui.theme import make_application
    from tests.benchmarks import pane, queue, start
    from tests.benchmarks.goals import Measured, print_table

    lines: list[Measured] = []
    if "start" in parts:
        lines += start.measure()
    if "ready" in parts:
        lines += start.measure_ready()
    if {"pane", "queue"} & set(parts):
        app = make_application()
        lines += pane.measure(app) if "pane" in parts else []
        lines += queue.measure(app) if "queue" in parts else []
    print_table(lines)


if __name__ == "__main__":
    main()
