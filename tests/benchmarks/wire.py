"""Calls given up: after storms of them every call is answered, and the window closes at once."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import run_by_turns
from tests.benchmarks.goals import Measured, spread
from tests.benchmarks.processes.leads import READ, delay
from tests.benchmarks.sandbox import begin_anew, served

LEADS = 40
READ_SECONDS = 0.005
STORM_ROUNDS = 1
"""The five storms are in it, each with another chance."""


def measure_storms() -> list[Measured]:
    """40 times 20 calls, cancelled together when it pleases chance, then ten."""
    with served("large") as sandbox:
        begin_anew(sandbox, LEADS)
        sandbox.post("faults", {"faults": [delay(READ, READ_SECONDS)]})
        variants = {kind: ["wire", kind, sandbox.url] for kind in ("plain", "stack")}
        told = run_by_turns(variants, rounds=STORM_ROUNDS)
    plain, ours = (told[kind][0]["answered"] for kind in ("plain", "stack"))
    return [
        Measured(
            "answered of 10 after a storm of cancelled calls",
            "10, five times",
            f"httpx as it is: {_listed(plain)}",
            _listed(ours),
            "",
            ours == [10] * 5,
        )
    ]


def measure_closing() -> list[Measured]:
    """From the request to close the window until the program has ended, ten calls pending."""
    with served("large") as sandbox:
        told = run_by_turns(
            {"close": ["window", "close", sandbox.url]}, before=lambda: begin_anew(sandbox, LEADS)
        )
    closed = [each["closed"] for each in told["close"]]
    tracebacks = sum(each["tracebacks"] for each in told["close"])
    return [
        Measured(
            "the window closes with 10 calls pending",
            "< 50 ms, no traceback",
            "",
            f"{median(closed):.1f} ms, {tracebacks} tracebacks",
            spread(closed, " ms"),
            median(closed) < 50 and not tracebacks,
        )
    ]


def _listed(answered: list[int]) -> str:
    return ", ".join(map(str, answered))
