"""Servers that aren't there, send elsewhere or come back (all other faults: tests/faults)."""

from __future__ import annotations

import itertools

import pytest

from app.domain.errors import (
    TimedOut,
    Unreachable,
)
from app.domain.outcome import NotSent, Trouble, Unknown
from app.domain.plan import Plan
from app.domain.records import RecordId
from tests.faults.behaviours import SLOW, always, answer, redirect
from tests.faults.server import FaultServer, refused_url
from tests.zoho.opening import SHORT, opened

LEAD = RecordId("3477061000000000017")
PLAN = Plan(LEAD, overwrite=True)


async def test_a_refused_connection_means_not_sent():
    async with opened(refused_url()) as gateway:
        assert await gateway.convert(PLAN) == NotSent("ConnectError", Trouble.NO_SERVER)
        with pytest.raises(Unreachable):
            await gateway.lead(LEAD)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
async def test_no_redirect_is_followed(status, host):
    with FaultServer(always(answer(b"{}"))) as elsewhere:
        place = elsewhere.url.replace("127.0.0.1", host)
        with FaultServer(redirect(status, f"{place}/stolen")) as server:
            async with opened(server.url) as gateway:
                assert isinstance(await gateway.convert(PLAN), Unknown)
                with pytest.raises(Unreachable):
                    await gateway.lead(LEAD)
        assert elsewhere.received == []


async def test_a_redirect_with_a_broken_location_is_no_traceback():
    with FaultServer(redirect(302, "http://[::1")) as server:
        async with opened(server.url) as gateway:
            assert isinstance(await gateway.convert(PLAN), Unknown)


async def test_a_server_that_comes_back_is_reached_after_a_cut_request():
    turns = itertools.count()
    behaviours = [SLOW["no answer"], always(answer(b'{"data":[{"id":"17"}]}'))]

    def behave(connection):
        behaviours[min(next(turns), 1)](connection)

    with FaultServer(behave) as server:
        async with opened(server.url, SHORT) as gateway:
            with pytest.raises(TimedOut):
                await gateway.lead(LEAD)
            assert (await gateway.lead(LEAD)).id == "17"
