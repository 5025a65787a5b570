"""What a heavy answer costs: one call in a process of its own, weighed, as a line of JSON.

`python -m tests.faults.weight URL CALL` makes the call once for a small answer, then once more.
base and peak are resident memory in MiB, before the second call and at its height; held the most
milliseconds of the processor's time between two turns of the event loop, which a busy machine
doesn't lengthen; ended what came of the call.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from app.domain.errors import CrmError
from app.zoho.gateway import ZohoGateway
from tests.faults.calls import CONVERSIONS, READS
from tests.zoho.opening import opened

CALLS: dict[str, Callable[[ZohoGateway], Awaitable[object]]] = {**READS, **CONVERSIONS}
_TICK = 0.002


def memory(entry: str) -> float:
    """VmRSS (now) or VmHWM (at its height) of this process, in MiB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(entry):
            return int(line.split()[1]) / 1024
    raise LookupError(entry)


async def longest_turn(
    over: asyncio.Event, clock: Callable[[], float] = time.process_time
) -> float:
    """The most processor time between two turns of the loop, in seconds, until it is over."""
    longest, before = 0.0, clock()
    while not over.is_set():
        await asyncio.sleep(_TICK)
        now = clock()
        longest, before = max(longest, now - before), now
    return longest


async def made(gateway: ZohoGateway, call: str) -> str:
    """Make the call; what came of it, in words."""
    try:
        return repr(await CALLS[call](gateway))[:200]
    except CrmError as error:
        return f"{type(error).__name__}({error})"


async def weigh(url: str, call: str) -> dict[str, object]:
    async with opened(url) as gateway:
        await made(gateway, call)
        base, over = memory("VmRSS"), asyncio.Event()
        meter = asyncio.create_task(longest_turn(over))
        ended = await made(gateway, call)
        over.set()
        held = round(await meter * 1000)
    return {"base": base, "peak": memory("VmHWM"), "held": held, "ended": ended}


if __name__ == "__main__":
    print(json.dumps(asyncio.run(weigh(sys.argv[1], sys.argv[2]))))  # noqa: T201
