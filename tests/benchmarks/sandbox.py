"""A sandbox in a process of its own, so that what it costs isn't counted as the client's."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.benchmarks.processes.leads import CONVERT, delay
from tests.e2e.driver import SandboxHand

PLENTY = 10_000_000


@contextmanager
def served(org: str) -> Iterator[SandboxHand]:
    """The sandbox with that organisation, until the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", "app.sandbox", "--org", org, "--until-stdin-ends"],
        cwd=Path(__file__).resolve().parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert process.stdout is not None
    try:
        hand = SandboxHand(json.loads(process.stdout.readline())["url"])
        yield hand
        hand.close()
    finally:
        process.kill()
        process.communicate()


def begin_anew(hand: SandboxHand, leads: int, *, convert_seconds: float = 0.0) -> None:
    """So many fresh leads of which none matches by a unique field; no limit but Zoho's ten at once.

    convert_seconds: how long Zoho takes for each conversion.
    """
    hand.post("reset", {"org": "large", "leads": leads})
    hand.post(
        "org",
        {
            "edition": "Ultimate",
            "daily_credits": PLENTY,
            "unique_fields": {"Contacts": [], "Accounts": []},
        },
    )
    if convert_seconds:
        hand.post("faults", {"faults": [delay(CONVERT, convert_seconds)]})
