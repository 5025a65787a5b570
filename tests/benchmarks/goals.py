"""A goal of the performance page, and what was measured for it today."""

# ruff: noqa: T201 - printing is what it is for

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles

ROUNDS = 9
"""How often each variant is measured, by turns."""

_WIDTHS = (58, 21, 36, 22, 32, 6)
_TITLES = ("goal", "target", "baseline", "today", "spread", "")


@dataclass(frozen=True, slots=True)
class Measured:
    """One line of the table. is_met is None where there is only a figure to tell."""

    goal: str
    target: str
    baseline: str
    today: str
    spread: str
    is_met: bool | None = None


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that so many percent of values don't exceed."""
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def spread(values: Sequence[float], unit: str = "") -> str:
    """The middle half of values and their extremes."""
    low, high = percentile(values, 25), percentile(values, 75)
    return f"{low:.2f}-{high:.2f} [{min(values):.2f}, {max(values):.2f}]{unit}"


def ratio(
    goal: str,
    limit: float | None,
    today: Sequence[float],
    baseline: Sequence[float],
    *,
    of: str,
    unit: str = "ms",
) -> Measured:
    """A goal that is a ratio of two medians, measured by turns in one run. limit None: no goal."""
    quotient = median(today) / median(baseline)
    pairs = [a / b for a, b in zip(today, baseline, strict=True)]
    return Measured(
        goal,
        "" if limit is None else f"<= {limit:.2f}",
        f"{of}: {median(baseline):.1f} {unit}",
        f"{quotient:.2f} ({median(today):.1f} {unit})",
        spread(pairs),
        None if limit is None else quotient <= limit,
    )


def print_table(lines: Sequence[Measured]) -> None:
    """All goals, one a line."""
    print(_line(_TITLES))
    print("-" * (sum(_WIDTHS) + 2 * len(_WIDTHS)))
    for each in lines:
        verdict = {True: "met", False: "MISSED", None: ""}[each.is_met]
        print(
            _line((each.goal, each.target, each.baseline, each.today, each.spread, verdict)),
            flush=True,
        )


def _line(texts: Sequence[str]) -> str:
    return "  ".join(text.ljust(width) for text, width in zip(texts, _WIDTHS, strict=True)).rstrip()
