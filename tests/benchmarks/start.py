"""From the start to the first paint, and on to a queue that stands; memory at rest."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from app.store.cache import LeadCache, cache_path
from app.store.folders import folders_below
from tests.benchmarks.children import run_by_turns
from tests.benchmarks.goals import Measured, ratio, spread
from tests.benchmarks.sandbox import served
from tests.ui.leads.rows import many_rows

FEW, MANY = 200, 100_000
KEPT_KEY = "demo:bench"


def measure() -> list[Measured]:
    """The goals about the start and the memory. CPU time: the machine is shared."""
    with TemporaryDirectory() as folder:
        homes = {count: _home(Path(folder), count) for count in (FEW, MANY)}
        told = run_by_turns(
            {
                "bare": ["start", "bare"],
                "named": ["start", "named"],
                "few": ["start", "kept", str(homes[FEW])],
                "many": ["start", "kept", str(homes[MANY])],
            }
        )
    cpu = {name: [each["painted"]["cpu"] for each in runs] for name, runs in told.items()}
    memory = {name: [each["memory"] for each in runs] for name, runs in told.items()}
    added = [many - few for many, few in zip(memory["many"], memory["few"], strict=True)]
    return [
        ratio(
            f"start to first paint, {FEW} kept leads / bare window",
            1.10,
            cpu["few"],
            cpu["named"],
            of="window as the trials' was",
        ),
        ratio(
            "the same / a window that names nothing but itself",
            1.10,
            cpu["few"],
            cpu["bare"],
            of="window with a label",
        ),
        ratio(
            f"the same with {MANY:,} / with {FEW}",
            1.05,
            cpu["many"],
            cpu["few"],
            of=f"{FEW} leads",
        ),
        ratio(
            f"memory at rest, {FEW} leads / bare window",
            1.5,
            memory["few"],
            memory["bare"],
            of="window with a label",
            unit="MiB",
        ),
        Measured(
            f"memory that {MANY:,} leads add",
            "<= 60 MiB",
            f"{FEW} leads: {median(memory['few']):.0f} MiB",
            f"{median(added):.0f} MiB",
            spread(added, " MiB"),
            median(added) <= 60,
        ),
    ]


def measure_ready() -> list[Measured]:
    """The longest turn of the event loop from the first paint until the queue stands."""
    with served("demo") as sandbox:
        told = run_by_turns({"ready": ["window", "ready", sandbox.url]})
    longest = [each["longest"] for each in told["ready"]]
    return [
        Measured(
            "longest gap from first paint to ready",
            "< 16 ms",
            "",
            f"{median(longest):.1f} ms",
            spread(longest, " ms"),
            median(longest) < 16,
        )
    ]


def _home(root: Path, count: int) -> Path:
    """Folders of a user whose queue has so many leads."""
    home = root / str(count)
    folders = folders_below(home)
    folders.make()
    cache = LeadCache(cache_path(folders.cache, KEPT_KEY))
    for _ in cache.store(many_rows(count)):
        pass
    cache.close()
    return home
