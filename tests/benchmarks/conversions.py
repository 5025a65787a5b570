"""What a conversion costs the client, beside plain httpx and Zoho's own SDK; how many at once."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import run_by_turns
from tests.benchmarks.goals import Measured, ratio, spread
from tests.benchmarks.sandbox import begin_anew, served

CLIENTS_LEADS = 200
SLOW_LEADS = 80
LATENCY = 0.1
AT_ONCE = 10
LATENCY_ROUNDS = 3


def measure() -> list[Measured]:
    """CPU time of the clients' processes: the sandbox has its own, and the machine is shared."""
    with served("large") as sandbox:
        url = sandbox.url
        told = run_by_turns(
            {
                "plain": ["client", "plain", url, "1"],
                "stack": ["client", "stack", url, "1"],
                "services": ["client", "services", url, "1"],
                "sdk": ["sdk", url],
            },
            before=lambda: begin_anew(sandbox, CLIENTS_LEADS),
        )
    cpu = {name: [each["cpu"] for each in runs] for name, runs in told.items()}
    return [
        ratio(
            "CPU of a conversion, from plan to verdict / plain",
            0.45,
            cpu["stack"],
            cpu["plain"],
            of="httpx + sniffio",
        ),
        ratio(
            "the same with journal, picture, what is read back",
            None,
            cpu["services"],
            cpu["plain"],
            of="httpx + sniffio",
        ),
        _beside_the_sdk(cpu["stack"], cpu["sdk"]),
    ]


def measure_at_once() -> list[Measured]:
    """How many times as many conversions a second ten at once are, where each waits for Zoho."""
    with served("large") as sandbox:
        url = sandbox.url
        told = run_by_turns(
            {
                "one": ["client", "stack", url, "1"],
                "ten": ["client", "stack", url, str(AT_ONCE)],
            },
            before=lambda: begin_anew(sandbox, SLOW_LEADS, convert_seconds=LATENCY),
            rounds=LATENCY_ROUNDS,
        )
    one, ten = ([each["wall"] for each in told[name]] for name in ("one", "ten"))
    times = median(one) / median(ten)
    return [
        Measured(
            f"conversions a second at {LATENCY * 1000:.0f} ms, {AT_ONCE} at once / one",
            ">= 9.80",
            f"one at a time: {median(one):.1f} ms",
            f"{times:.2f} ({median(ten):.1f} ms)",
            spread([a / b for a, b in zip(one, ten, strict=True)]),
            times >= 9.8,
        )
    ]


def _beside_the_sdk(ours: list[float], theirs: list[float]) -> Measured:
    times = median(theirs) / median(ours)
    return Measured(
        f"{CLIENTS_LEADS} conversions by Zoho's SDK / ours, no latency",
        ">= 7.00",
        f"SDK: {median(theirs):.1f} ms each",
        f"{times:.1f} times ({median(ours):.1f} ms)",
        spread([a / b for a, b in zip(theirs, ours, strict=True)]),
        times >= 7,
    )
