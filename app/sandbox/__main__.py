"""`python -m app.sandbox`: serves the sandbox until it is told to stop."""

from __future__ import annotations

import argparse
import json
import sys

from app.sandbox.application import Sandbox
from app.sandbox.listening import NotLoopback, listen, url_of
from app.sandbox.server import serve_until_told
from app.sandbox.world import ORG_NAMES, Start

FASTEST = 1_000_000
"""Sandbox seconds in a real one; a year in half a minute."""


def main(arguments: list[str] | None = None) -> int:
    """Print the JSON line, serve, and answer the exit code."""
    given = _parser().parse_args(arguments)
    try:
        listeners = [listen(given.host, given.port), listen(given.host, 0)]
    except (NotLoopback, OSError) as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - a program's own words
        return 2
    start = Start(given.org, given.leads, given.seed, given.time_scale)
    sandbox = Sandbox(start, *map(url_of, listeners))
    print(json.dumps(sandbox.credentials()), flush=True)  # noqa: T201 - the documented line
    serve_until_told(sandbox, listeners, sys.stdin if given.until_stdin_ends else None)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m app.sandbox", description="A local Zoho CRM.")
    parser.add_argument("--host", default="127.0.0.1", help="an address of this machine only")
    parser.add_argument("--port", type=int, default=0, help="0 takes any free port")
    parser.add_argument("--org", choices=ORG_NAMES, default="article")
    parser.add_argument("--leads", type=_count, default=None, help="how many, for --org large")
    parser.add_argument("--seed", type=int, default=1, help="the same seed gives the same org")
    parser.add_argument(
        "--time-scale", type=_scale, default=1.0, help="sandbox seconds in a real second"
    )
    parser.add_argument(
        "--until-stdin-ends",
        action="store_true",
        help="stop too when standard input closes: the program that started us has ended",
    )
    return parser


def _count(text: str) -> int:
    if (number := int(text)) < 0:
        raise ValueError
    return number


def _scale(text: str) -> float:
    if not 0 < (scale := float(text)) <= FASTEST:
        raise ValueError
    return scale


if __name__ == "__main__":
    sys.exit(main())
