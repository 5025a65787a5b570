"""Five storms of cancelled calls, and how many of ten calls are answered after each: `KIND URL`.

stack: through our gateway. plain: httpx as it is.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any

from app.domain.records import RecordId
from tests.benchmarks.processes.leads import lead_ids, signed
from tests.benchmarks.processes.loop import on_our_loop

STORMS = 5
ROUNDS, CALLS, AFTER = 40, 20, 10
LONGEST_WAIT = 0.005
PATIENCE = 1.0

Call = Callable[[], Coroutine[Any, Any, object]]


async def stack(url: str) -> list[int]:
    from app.zoho.connection import open_gateway, sandbox_access

    lead_id, access, answered = RecordId(lead_ids(url)[0]), await sandbox_access(url), []
    for seed in range(STORMS):
        gateway = open_gateway(access)
        answered.append(await after_a_storm(partial(gateway.lead, lead_id), seed))
        await gateway.aclose()
    return answered


async def plain(url: str) -> list[int]:
    import httpx

    path, answered = f"/crm/v8/Leads/{lead_ids(url)[0]}", []
    for seed in range(STORMS):
        client = httpx.AsyncClient(
            base_url=url,
            headers=signed(url),
            trust_env=False,
            limits=httpx.Limits(max_connections=AFTER),
        )
        async with client:
            answered.append(await after_a_storm(partial(client.get, path), seed))
    return answered


async def after_a_storm(call: Call, seed: int) -> int:
    chance = random.Random(seed)
    for _ in range(ROUNDS):
        calls = [asyncio.create_task(call()) for _ in range(CALLS)]
        await asyncio.wait(calls, timeout=chance.uniform(0.0, LONGEST_WAIT))
        for one in calls:
            one.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    last = [asyncio.wait_for(call(), PATIENCE) for _ in range(AFTER)]
    ends = await asyncio.gather(*last, return_exceptions=True)
    return sum(not isinstance(end, BaseException) for end in ends)


def main() -> None:
    kind, url = sys.argv[1:]
    told = asyncio.run(plain(url)) if kind == "plain" else on_our_loop(lambda: stack(url))
    print(json.dumps({"answered": told}))  # noqa: T201 - the parent reads it


main()
