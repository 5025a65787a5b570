"""Bad lines between Segue and the real sandbox: what is said of a conversion is what took place."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import replace

import pytest

from app.domain.errors import TimedOut, Unreachable
from app.domain.mass import MassPlan
from app.domain.outcome import Converted, Outcome, Unknown
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.zoho.connection import sandbox_access
from app.zoho.gateway import ZohoGateway
from app.zoho.timing import Deadlines
from tests.faults.calls import GRACE, first_page
from tests.faults.proxy import (
    TcpProxy,
    Toxic,
    bandwidth,
    clean,
    latency,
    limit_data,
    reset_peer,
    slicer,
    slow_close,
    timeout,
)
from tests.zoho.opening import PATIENT, opened

PAT_LEAD = RecordId("4876876000007420001")
PLAN = Plan(PAT_LEAD, contact=RecordId("4876876000007421001"))
MASS_PLAN = MassPlan((PAT_LEAD,))
CONVERSIONS: dict[str, Callable[[ZohoGateway], Awaitable[Outcome]]] = {
    "convert": lambda gateway: gateway.convert(PLAN),
    "mass": lambda gateway: gateway.mass_convert(MASS_PLAN),
}
BRIEF = Deadlines(read=0.5, convert=0.5, refresh=0.5, connect=0.5)

BEARABLE: dict[str, tuple[Toxic, Toxic]] = {
    "clean": (clean, clean),
    "late up": (latency(0.1), clean),
    "late down": (clean, latency(0.1)),
    "narrow up": (bandwidth(20_000), clean),
    "narrow down": (clean, bandwidth(40_000)),
    "pieces up": (slicer(40, 0.001), clean),
    "pieces down": (clean, slicer(20, 0.0005)),
    "slow close up": (slow_close(0.3), clean),
    "slow close down": (clean, slow_close(0.3)),
}
"""The answer comes, though not nicely."""

LOST: dict[str, tuple[Toxic, Toxic]] = {
    "black hole up": (timeout(0), clean),
    "black hole down": (clean, timeout(0)),
    "closed up": (timeout(0.1), clean),
    "closed down": (clean, timeout(0.1)),
    "reset up": (reset_peer(0.1), clean),
    "reset down": (clean, reset_peer(0.1)),
    "cut up in the head": (limit_data(40), clean),
    "cut up in the body": (limit_data(300), clean),
    "cut down before it began": (clean, limit_data(0)),
    "cut down in the head": (clean, limit_data(40)),
    "cut down in the body": (clean, limit_data(300)),
    "much too late up": (latency(3.0), clean),
    "much too late down": (clean, latency(3.0)),
    "much too narrow up": (bandwidth(50), clean),
    "much too narrow down": (clean, bandwidth(50)),
    "a byte now and then up": (slicer(1, 0.1), clean),
    "a byte now and then down": (clean, slicer(1, 0.1)),
}
"""The answer never comes, or not whole, or not in time."""


def each(lines: dict[str, tuple[Toxic, Toxic]]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("up", "down"), lines.values(), ids=lines)


async def opened_over(
    proxy: TcpProxy, url: str, deadlines: Deadlines = BRIEF
) -> AbstractAsyncContextManager[ZohoGateway]:
    """A gateway that reaches the sandbox by way of the proxy."""
    access = await sandbox_access(url)
    return opened(replace(access, base_url=proxy.url, accounts_url=proxy.url), deadlines)


@each(BEARABLE)
async def test_over_a_bad_line_all_is_done_as_over_a_good_one(running_sandbox, sandbox, up, down):
    with TcpProxy(running_sandbox.url, up=up, down=down) as proxy:
        async with await opened_over(proxy, running_sandbox.url, PATIENT) as gateway:
            page = await first_page(gateway)
            outcome = await gateway.convert(PLAN)
    assert [row.id for row in page.rows] == [PAT_LEAD]
    assert isinstance(outcome, Converted)
    assert len(sandbox.effects()["conversions"]) == 1


@pytest.mark.parametrize(
    "call",
    [lambda g: g.convert(PLAN), lambda g: g.mass_convert(MASS_PLAN)],
    ids=["convert", "mass"],
)
@each(LOST)
async def test_a_lost_answer_ends_in_time_and_re_reading_tells(
    running_sandbox, sandbox, up, down, call
):
    loop = asyncio.get_running_loop()
    with TcpProxy(running_sandbox.url, up=up, down=down) as proxy:
        async with await opened_over(proxy, running_sandbox.url) as gateway:
            begin = loop.time()
            outcome = await call(gateway)
            assert loop.time() - begin <= BRIEF.convert + GRACE
        assert proxy.connections == 1
    assert isinstance(outcome, Unknown), outcome
    async with opened(await sandbox_access(running_sandbox.url)) as gateway:
        sandbox.advance(60)
        state = await gateway.lead_state(PAT_LEAD)
    assert [state.converted] == ([True] if sandbox.effects()["conversions"] else [False])
    assert len(sandbox.effects()["conversions"]) <= 1


@each(LOST)
async def test_a_lost_list_fails_in_time(running_sandbox, sandbox, up, down):
    loop = asyncio.get_running_loop()
    with TcpProxy(running_sandbox.url, up=up, down=down) as proxy:
        async with await opened_over(proxy, running_sandbox.url) as gateway:
            begin = loop.time()
            with pytest.raises((Unreachable, TimedOut)):
                await first_page(gateway)
            assert loop.time() - begin <= BRIEF.read + GRACE


async def test_a_line_that_is_mended_carries_again(running_sandbox, sandbox):
    with TcpProxy(running_sandbox.url, down=timeout(0)) as proxy:
        async with await opened_over(proxy, running_sandbox.url) as gateway:
            with pytest.raises(TimedOut):
                await first_page(gateway)
            proxy.mend()
            assert (await gateway.lead(PAT_LEAD)).id == PAT_LEAD
