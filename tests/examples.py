"""How many examples a property is tried with: few each time, many where one asks for thorough work.

`dev.py slow` asks, by Hypothesis's own `--hypothesis-profile`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Final, TypeVar

from hypothesis import HealthCheck, Phase, settings

T = TypeVar("T")

USUAL: Final = 50
THOROUGH: Final = 1000


def use_the_usual_number() -> None:
    """Make both profiles known and load the usual one.

    The usual examples are the same each time: a red test is red for everybody. No machine is too
    slow for them, and the autouse fixtures hold no state between the examples of one test.
    """
    for name, number in (("usual", USUAL), ("thorough", THOROUGH)):
        settings.register_profile(
            name,
            max_examples=number,
            database=None,
            deadline=None,
            derandomize=name == "usual",
            # To explain a failure can take longer than a test may (tests/hangs.py).
            phases=[phase for phase in Phase if phase is not Phase.explain],
            suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
        )
    settings.load_profile("usual")


def examples(usual: int) -> int:
    """Of a property that needs another number than most; as many times more when thorough."""
    return usual * settings().max_examples // USUAL


def some(of: Mapping[str, T], usual: int) -> Iterator[tuple[str, T]]:
    """So many of a collection, from all over it, each with its name; all of them when thorough."""
    step = max(1, len(of) // examples(usual))
    return islice(of.items(), 0, None, step)
