"""The leads of the sandbox that a client works on, and how long it takes: for every client."""

from __future__ import annotations

import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any
from urllib.request import Request, urlopen

NO_HEADERS: Mapping[str, str] = MappingProxyType({})
WARMING = 20
"""Conversions ahead of the measurement: then the connection is open, and all is imported."""

DEAL = {
    "Deal_Name": "A deal to measure",
    "Closing_Date": "2040-03-01",
    "Stage": "Qualification",
    "Pipeline": "Standard (Standard)",
}

READ = "GET", "/crm/v8/Leads/*"
CONVERT = "POST", "/crm/v8/Leads/*/actions/convert"


class Watch:
    """Milliseconds that this process computes, and that pass."""

    def __init__(self) -> None:
        self._cpu, self._wall = time.process_time(), time.perf_counter()

    def each_of(self, count: int) -> dict[str, float]:
        """For each of so many things done since the watch was made."""
        cpu, wall = time.process_time() - self._cpu, time.perf_counter() - self._wall
        return {"cpu": cpu * 1000 / count, "wall": wall * 1000 / count}


def delay(call: tuple[str, str], seconds: float) -> dict[str, object]:
    """The sandbox's fault that each such call takes so long."""
    method, path = call
    return {"method": method, "path": path, "times": 0, "kind": "delay", "seconds": seconds}


def order(url: str, *faults: dict[str, object]) -> None:
    """Have the sandbox do so from now on."""
    _ask(f"{url}/__sandbox/faults", json.dumps({"faults": faults}).encode())


def credentials(url: str) -> dict[str, Any]:
    """The sandbox's address and tokens."""
    told: dict[str, Any] = _ask(f"{url}/__sandbox/credentials")
    return told


def lead_ids(url: str) -> list[str]:
    """The pending leads, 200 at most, as Zoho's API lists them."""
    query = "fields=id&converted=false&per_page=200"
    told = _ask(f"{url}/crm/v8/Leads?{query}", headers=signed(url))
    return [one["id"] for one in told["data"]]


def signed(url: str) -> dict[str, str]:
    """The header that opens the sandbox."""
    return {"authorization": f"Zoho-oauthtoken {credentials(url)['access_token']}"}


async def converted(
    convert: Callable[[str], Awaitable[object]], ids: Sequence[str], at_once: int
) -> dict[str, float]:
    """What each conversion takes, so many at a time; the first ones aside."""
    await _convert_all(convert, ids[:WARMING], at_once)
    watch = Watch()
    await _convert_all(convert, ids[WARMING:], at_once)
    return watch.each_of(len(ids) - WARMING)


async def _convert_all(
    convert: Callable[[str], Awaitable[object]], ids: Sequence[str], at_once: int
) -> None:
    import asyncio

    left = iter(ids)

    async def work() -> None:
        for lead_id in left:
            await convert(lead_id)

    await asyncio.gather(*(work() for _ in range(at_once)))


def _ask(url: str, body: bytes | None = None, headers: Mapping[str, str] = NO_HEADERS) -> Any:
    request = Request(url, body, dict(headers))  # noqa: S310 - the sandbox's own address
    with urlopen(request) as answer:  # noqa: S310
        return json.load(answer)
