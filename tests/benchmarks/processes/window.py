"""Segue's window on a sandbox: `ready URL`, `flight URL` or `close URL`.

ready: from the first paint until the queue stands. flight: while ten conversions are in flight.
close: while ten calls are pending.
"""

# Nothing is imported before it is needed: imports are part of what `ready` measures.
from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

    from app.program import Program
    from app.ui.main_window import MainWindow

READY_SECONDS = 60
AT_ONCE = 10
FOR_EVER = 600.0
RESTING_SECONDS = 1.0
SETTLING_SECONDS = 0.3

Told = dict[str, float]

_pending: list[asyncio.Task[object]] = []


def main() -> None:
    import json

    kind, url = sys.argv[1:]
    told = in_window(url, {"ready": ready, "flight": flight, "close": close}[kind])
    print(json.dumps(told), flush=True)  # noqa: T201 - the parent reads it


async def ready(_program: Program, _url: str) -> Told:
    """Nothing beside what is measured each time."""
    return {}


async def flight(program: Program, url: str) -> Told:
    """Decide ten leads; the longest gaps of a timer's ticks at rest and until all have ended."""
    import asyncio

    from app.domain.plan import Plan
    from app.domain.records import RecordId
    from tests.benchmarks.processes.leads import lead_ids
    from tests.benchmarks.turns import Ticks

    org, desk = program.org, program._desk
    assert org is not None
    assert desk is not None
    org.gateway._limits.conversions.fit(AT_ONCE)  # type: ignore[attr-defined]
    decided = [await org.options.read(RecordId(one)) for one in lead_ids(url)[:AT_ONCE]]
    at_rest = Ticks()
    await asyncio.sleep(RESTING_SECONDS)
    at_rest.stop()
    for context in decided:
        desk._conversions.decide(context, Plan(context.lead.id))
    await _are_on_the_wire(program)
    flying = Ticks()
    while desk._conversions.courses.under_way():  # noqa: ASYNC110
        await asyncio.sleep(0.02)
    await asyncio.sleep(SETTLING_SECONDS)
    flying.stop()
    return {"rest": max(at_rest.gaps), "flying": max(flying.gaps)}


async def close(program: Program, url: str) -> Told:
    """Ten calls are pending from now on."""
    import asyncio

    from app.domain.records import RecordId
    from tests.benchmarks.processes.leads import READ, delay, lead_ids, order

    org, ids = program.org, lead_ids(url)[:AT_ONCE]
    assert org is not None
    order(url, delay(READ, FOR_EVER))
    _pending.extend(asyncio.create_task(org.gateway.lead(RecordId(one))) for one in ids)
    await _are_on_the_wire(program)
    return {}


async def _are_on_the_wire(program: Program) -> None:
    import asyncio

    transport = program.org.gateway._transport  # type: ignore[union-attr]
    while len(transport._running) < AT_ONCE:  # noqa: ASYNC110
        await asyncio.sleep(0.001)


def in_window(url: str, measuring: Callable[[Program, str], Awaitable[Told]]) -> Told:
    """What is measured once the queue stands, in milliseconds.

    longest: the longest turn of the loop until then. closed: how long it takes to end afterwards.
    """
    from PySide6.QtWidgets import QApplication

    from app.launch import run_loop, show_and_paint
    from app.program import Program
    from app.sources import SandboxSource
    from app.ui.main_window import MainWindow
    from app.ui.theme import Scheme, Theme

    app = QApplication(sys.argv[:1])
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    show_and_paint(window)

    from tests.benchmarks.turns import Turns, undisturbed

    told: Told = {}
    turns = Turns()
    turns.start()
    program = Program(window, theme, SandboxSource(url))
    program.hold = 0.0

    async def work() -> int:
        import asyncio

        running = asyncio.get_running_loop().create_task(program.run())
        await _stands(window)
        turns.stop()
        told["longest"] = max(turns.blocks)
        told.update(await measuring(program, url))
        begin = undisturbed()
        window.close_requested.emit()
        ended = await running
        told["closed"] = (undisturbed() - begin) * 1000
        return ended

    run_loop(app, work)
    return told


async def _stands(window: MainWindow) -> None:
    """Wait for the queue, and until the first lead's matches are read and shown."""
    import asyncio

    async with asyncio.timeout(READY_SECONDS):
        while not window.queue.total_count() or window.queue.is_working:  # noqa: ASYNC110
            await asyncio.sleep(0.02)
    await asyncio.sleep(SETTLING_SECONDS)


main()
