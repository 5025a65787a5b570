"""Every fault against options, convert, mass, status, list and refresh, over real sockets.

Each case ends within its deadline and a second more, with the verdict that reliability.md section
3 asks for (goal G4).
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from importlib import import_module

import pytest

from app.domain.errors import CrmError, ServerFailed, TimedOut, UnexpectedAnswer, Unreachable
from app.domain.outcome import NotSent, Trouble, Unknown
from app.zoho.connection import Access
from app.zoho.gateway import ZohoGateway
from app.zoho.timing import Deadlines
from app.zoho.warmup import IMPORT_STEPS
from tests.faults.behaviours import CUT, FAILED, PORTAL, SLOW, WRONG
from tests.faults.calls import CONVERSIONS, GRACE, LEAD, PLAN, READS, SHORT, WHOLE
from tests.faults.server import Behaviour, FaultServer
from tests.faults.weight import longest_turn
from tests.zoho.opening import access_to, opened


@dataclass(frozen=True, slots=True)
class Fault:
    """A misbehaviour, and what a read fails of; again: whether reading it once more may help."""

    behaviour: Behaviour
    error: type[CrmError]
    trouble: Trouble
    again: bool = False

    @property
    def deadlines(self) -> Deadlines:
        return SHORT if self.trouble is Trouble.TIMED_OUT else WHOLE


FAULTS: dict[str, Fault] = {
    name: Fault(behaviour, error, trouble, again)
    for group, error, trouble, again in (
        (CUT, Unreachable, Trouble.CUT, True),
        (SLOW, TimedOut, Trouble.TIMED_OUT, False),
        (WRONG, UnexpectedAnswer, Trouble.UNREADABLE, False),
        (PORTAL, Unreachable, Trouble.PORTAL, False),
        (FAILED, ServerFailed, Trouble.SERVER_FAILED, True),
    )
    for name, behaviour in group.items()
}
LONGEST_STALL = 0.1
"""Seconds of this thread's own time between two turns of the event loop (goal G4)."""
each_fault = pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)


@pytest.fixture(scope="module", autouse=True)
def warmed_up() -> None:
    """What Segue imports in small steps before its first call."""
    for name in IMPORT_STEPS:
        import_module(name)


@asynccontextmanager
async def in_time(fault: Fault, access: Access) -> AsyncIterator[ZohoGateway]:
    """A gateway to the server; what is done with it must end in time, and hold nobody up."""
    async with opened(access, fault.deadlines) as gateway:
        over = asyncio.Event()
        meter = asyncio.create_task(longest_turn(over, time.thread_time))
        begin = asyncio.get_running_loop().time()
        try:
            yield gateway
            took = asyncio.get_running_loop().time() - begin
        finally:
            over.set()
            held = await meter
        assert took <= fault.deadlines.read + GRACE
        assert held <= LONGEST_STALL


@pytest.mark.parametrize("call", CONVERSIONS.values(), ids=CONVERSIONS)
@each_fault
async def test_a_conversion_is_unknown_and_was_sent_once(fault, call):
    with FaultServer(fault.behaviour) as server:
        async with in_time(fault, access_to(server.url)) as gateway:
            outcome = await call(gateway)
        assert isinstance(outcome, Unknown), outcome
        assert outcome.kind is fault.trouble
        assert len(server.received) <= 1


@pytest.mark.parametrize("call", READS.values(), ids=READS)
@each_fault
async def test_a_read_fails_of_its_kind_and_is_tried_again_where_that_may_help(fault, call):
    with FaultServer(fault.behaviour) as server:
        async with in_time(fault, access_to(server.url)) as gateway:
            with pytest.raises(fault.error) as caught:
                await call(gateway)
        assert caught.value.trouble is fault.trouble
        assert server.connections == (4 if fault.again else 1)


@each_fault
async def test_without_a_renewed_token_a_read_fails_and_a_conversion_is_not_sent(fault):
    with FaultServer(fault.behaviour) as server:
        async with in_time(fault, replace(access_to(server.url), access_token="")) as gateway:
            with pytest.raises(fault.error) as caught:
                await gateway.lead(LEAD)
            # Right after, the failure is shared: a server in trouble isn't asked by everybody.
            outcome = await gateway.convert(PLAN)
        assert caught.value.trouble is fault.trouble
        assert isinstance(outcome, NotSent), outcome
        assert outcome.kind is fault.trouble
        assert server.connections == 1
        assert {request.target for request in server.received} <= {"/oauth/v2/token"}


def test_the_matrix_is_as_large_as_promised():
    assert len(FAULTS) >= 30
    assert len(FAULTS) * (len(CONVERSIONS) + len(READS) + 1) >= 180
