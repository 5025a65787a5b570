"""Cancelled callers, closing, logs, TLS: what only a real socket can show."""

from __future__ import annotations

import asyncio
import logging
import random
import threading
import time
import tracemalloc

import pytest

from app.domain.errors import UnexpectedAnswer, Unreachable
from app.domain.network import Network
from app.domain.outcome import NotSent, Trouble, Unknown
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.zoho.bodies import BoundedBody
from app.zoho.exchange import Request
from app.zoho.failures import NeverSent
from app.zoho.retry import Pace
from app.zoho.transport import Transport, client_factory
from tests.examples import examples
from tests.faults.behaviours import MEBIBYTE, bomb, json_answer, no_answer, scripted
from tests.faults.server import FaultServer, refused_url
from tests.zoho.opening import opened

LEAD = RecordId("3477061000000000017")
ROW = json_answer({"data": [{"id": LEAD, "Full_Name": "Pat Boyle"}]})


@pytest.mark.parametrize("seed", range(examples(1)))
async def test_after_a_storm_of_cancelled_calls_every_call_is_answered(seed):
    rng = random.Random(seed)
    with FaultServer(scripted(lambda _request: ROW)) as server:
        async with opened(server.url) as gateway:
            for _ in range(40):
                calls = [asyncio.create_task(gateway.lead(LEAD)) for _ in range(20)]
                await asyncio.wait(calls, timeout=rng.uniform(0.0, 0.01))
                for call in calls:
                    call.cancel()
                await asyncio.gather(*calls, return_exceptions=True)
            leads = await asyncio.gather(*(gateway.lead(LEAD) for _ in range(10)))
    assert [lead.row.name for lead in leads] == ["Pat Boyle"] * 10


async def test_a_cancelled_conversion_still_runs_to_its_end_on_the_wire():
    finish = threading.Event()

    def reply(_request):
        finish.wait()
        return ROW

    with FaultServer(scripted(reply)) as server:
        async with opened(server.url) as gateway:
            call = asyncio.create_task(gateway.convert(Plan(LEAD)))
            assert await asyncio.to_thread(server.wait_for, 1)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            (on_the_wire,) = gateway._transport._running
            finish.set()
            await asyncio.wait((on_the_wire,))
            await gateway.lead(LEAD)
        # The same connection served the read: it was neither cut nor left in the middle.
        assert [(r.method, r.connection) for r in server.received] == [("POST", 0), ("GET", 0)]


async def test_a_slot_is_free_when_its_conversion_is_off_the_wire_not_when_its_caller_gives_up():
    with FaultServer(no_answer) as server:
        async with opened(server.url) as gateway:
            calls = [asyncio.create_task(gateway.convert(Plan(LEAD))) for _ in range(10)]
            assert await asyncio.to_thread(server.wait_for, 3)
            for call in calls[:3]:
                call.cancel()
            assert not await asyncio.to_thread(server.wait_for, 4, 0.3)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)


async def test_close_gives_up_pending_calls_at_once():
    slow = Pace(lambda: 1.0, first=60.0, most=60.0)  # a call that is tried again would be seen
    with FaultServer(no_answer) as server:
        async with opened(server.url, pace=slow) as gateway:
            reads = [asyncio.create_task(gateway.lead(LEAD)) for _ in range(10)]
            conversion = asyncio.create_task(gateway.convert(Plan(LEAD)))
            assert await asyncio.to_thread(server.wait_for, 11)
            begin = time.perf_counter()
            await gateway.aclose()
            assert time.perf_counter() - begin < 0.05
            ends = await asyncio.gather(*reads, return_exceptions=True)
            assert all(isinstance(end, Unreachable) for end in ends)
            assert isinstance(await conversion, Unknown)
            with pytest.raises(Unreachable):
                await gateway.lead(LEAD)
            assert isinstance(await gateway.convert(Plan(LEAD)), NotSent)


async def test_nothing_of_a_call_is_logged(caplog):
    with caplog.at_level(logging.DEBUG), FaultServer(scripted(lambda _request: ROW)) as server:
        async with opened(server.url) as gateway:
            await gateway.lead(LEAD)
            await gateway.convert(Plan(LEAD))
    said = "\n".join(record.getMessage() for record in caplog.records)
    assert LEAD not in said
    assert "first" not in said


async def test_cookies_are_not_kept():
    answer = json_answer({"data": [{"id": LEAD}]}, set_cookie="sid=1; Path=/")
    with FaultServer(scripted(lambda _request: answer)) as server:
        async with opened(server.url) as gateway:
            await gateway.lead(LEAD)
            await gateway.lead(LEAD)
        assert all("cookie" not in request.headers for request in server.received)
        assert len(server.received) == 2


@pytest.mark.parametrize(
    ("variable", "setting"),
    [
        ("ALL_PROXY", "socks5://127.0.0.1:1"),
        ("HTTPS_PROXY", "socks4://127.0.0.1:1"),
        ("NO_PROXY", "[::1"),
    ],
)
async def test_broken_proxy_settings_are_told_when_calling(variable, setting, monkeypatch):
    monkeypatch.setenv(variable, setting)
    made = Transport(client_factory(trust_env=True), connect_seconds=1.0)
    with pytest.raises(NeverSent, match="unusable proxy settings"):
        await made.send("http://127.0.0.1:1", Request("GET", "/x"), seconds=1.0)
    await made.aclose()


@pytest.mark.parametrize("said", ["407 Password", "502 Down"])
async def test_a_proxy_that_lets_nothing_through_is_told_and_nothing_is_sent(monkeypatch, said):
    def behave(connection):
        connection.read_request()
        connection.send(f"HTTP/1.1 {said}\r\ncontent-length: 0\r\n\r\n".encode())

    with FaultServer(behave) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        made = Transport(client_factory(trust_env=True), connect_seconds=5.0)
        with pytest.raises(NeverSent) as caught:
            await made.send("https://www.zohoapis.eu", Request("GET", "/x"), seconds=10.0)
        await made.aclose()
        assert [request.method for request in proxy.received] == ["CONNECT"]
    assert caught.value.trouble is Trouble.PROXY


@pytest.mark.parametrize("url", ["http://[::1", "ftp://127.0.0.1", "//127.0.0.1"])
async def test_an_address_that_is_none_is_never_sent_to(url):
    made = Transport(client_factory(trust_env=False), connect_seconds=1.0)
    with pytest.raises(NeverSent) as caught:
        await made.send(url, Request("GET", "/x"), seconds=1.0)
    await made.aclose()
    assert caught.value.trouble is Trouble.INVALID
    assert caught.value.lasting


async def test_a_proxy_that_is_not_there_is_told(monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", refused_url())
    made = Transport(client_factory(trust_env=True), connect_seconds=5.0)
    with pytest.raises(NeverSent) as caught:
        await made.send("https://www.zohoapis.eu", Request("GET", "/x"), seconds=10.0)
    await made.aclose()
    assert caught.value.trouble is Trouble.NO_SERVER


async def test_the_local_sandbox_is_reached_past_a_proxy(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    with FaultServer(scripted(lambda _request: ROW)) as server:
        async with opened(server.url, network=Network()) as gateway:
            assert (await gateway.lead(LEAD)).id == LEAD


def test_a_gzip_bomb_costs_little_memory():
    body = BoundedBody("gzip")
    data = bomb()
    tracemalloc.start()
    try:
        for i in range(0, len(data), 65536):
            for _ in body.take(data[i : i + 65536]):
                pass
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert not body.is_good
    assert peak < 48 * MEBIBYTE
    with pytest.raises(UnexpectedAnswer, match="too big"):
        body.whole()


async def test_a_body_that_is_too_big_is_not_read_to_its_end():
    sent = 0
    given_up = threading.Event()

    def behave(connection):
        nonlocal sent
        connection.read_request()
        connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
        try:
            while sent < 600:
                connection.send(b" " * MEBIBYTE)
                sent += 1
        finally:
            given_up.set()

    with FaultServer(behave) as server:
        async with opened(server.url) as gateway:
            with pytest.raises(UnexpectedAnswer):
                await gateway.lead(LEAD)
        assert await asyncio.to_thread(given_up.wait, 10.0)
    assert sent < 100
