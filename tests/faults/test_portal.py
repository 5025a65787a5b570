"""Networks that want a sign-in first, and connections that never come about (row 12).

Where no encrypted connection stood, nothing was sent; where one did, whoever answers in Zoho's
place may have handed the request on. Either way nobody storms against it.
"""

from __future__ import annotations

import asyncio
import gc
import threading
from dataclasses import dataclass

import pytest

from app.domain.errors import TimedOut, Unreachable
from app.domain.outcome import NotSent, Outcome, Trouble, Unknown
from app.zoho.transport import client_factory
from tests.faults.behaviours import PORTAL, always, answer, json_answer, scripted
from tests.faults.calls import CONVERSIONS, GRACE, LEAD, PLAN, READS, STALLING, WHOLE
from tests.faults.server import Connection, FaultServer, refused_url
from tests.faults.tls import Authority
from tests.zoho.opening import opened, opened_encrypted

TRUSTED, UNTRUSTED, OTHER_NAME, NONE = "trusted", "untrusted", "other name", "no TLS"


@dataclass(frozen=True, slots=True)
class Handshake:
    """How no connection comes about. tries: those of a read, of a conversion."""

    certificate: str
    trouble: Trouble
    tries: tuple[int, int] = (1, 1)


def in_the_clear(connection: Connection) -> None:
    connection.send(b"HTTP/1.1 400 no TLS here\r\n\r\n")


def silent(connection: Connection) -> None:
    connection.hang()


def gone(_connection: Connection) -> None:
    """Close at once."""


NO_CONNECTION = {
    "a certificate nobody vouches for": (silent, Handshake(UNTRUSTED, Trouble.CERTIFICATE)),
    "a certificate for another name": (silent, Handshake(OTHER_NAME, Trouble.CERTIFICATE)),
    "a server without TLS": (in_the_clear, Handshake(NONE, Trouble.TLS)),
    "a handshake that is cut": (gone, Handshake(NONE, Trouble.OTHER, (4, 3))),
}


@pytest.fixture(scope="session")
def authorities(tmp_path_factory) -> dict[str, Authority]:
    folder = tmp_path_factory.mktemp("certificates")
    names = {TRUSTED: "localhost", UNTRUSTED: "localhost", OTHER_NAME: "wifi.example"}
    made = {}
    for kind, name in names.items():
        (folder / kind).mkdir()
        made[kind] = Authority(folder / kind, name)
    return made


def encrypted(authorities, behaviour, kind):
    """The server, and who makes clients for it."""
    if kind == NONE:
        server = FaultServer(behaviour)
        return server, server.url.replace("http://127.0.0.1", "https://localhost"), trusting_none()
    server = FaultServer(behaviour, authorities[kind].server)
    make_client = trusting_none() if kind == UNTRUSTED else authorities[kind].clients()
    return server, server.url, make_client


def trusting_none():
    return client_factory(trust_env=False)


@pytest.mark.parametrize("call", READS.values(), ids=READS)
@pytest.mark.parametrize(("behaviour", "shake"), NO_CONNECTION.values(), ids=NO_CONNECTION)
async def test_a_read_without_a_connection(authorities, behaviour, shake, call):
    server, url, make_client = encrypted(authorities, behaviour, shake.certificate)
    with server:
        async with opened_encrypted(url, make_client, WHOLE) as gateway:
            with pytest.raises(Unreachable) as caught:
                await call(gateway)
        assert caught.value.trouble is shake.trouble
        assert server.connections == shake.tries[0]


@pytest.mark.parametrize("call", CONVERSIONS.values(), ids=CONVERSIONS)
@pytest.mark.parametrize(("behaviour", "shake"), NO_CONNECTION.values(), ids=NO_CONNECTION)
async def test_a_conversion_without_a_connection_is_not_sent(authorities, behaviour, shake, call):
    server, url, make_client = encrypted(authorities, behaviour, shake.certificate)
    with server:
        async with opened_encrypted(url, make_client, WHOLE) as gateway:
            outcome: Outcome = await call(gateway)
        assert isinstance(outcome, NotSent), outcome
        assert outcome.kind is shake.trouble
        assert server.connections == shake.tries[1]
        assert server.received == []


@pytest.mark.parametrize("call", CONVERSIONS.values(), ids=CONVERSIONS)
async def test_a_handshake_that_stalls_ends_in_time_and_is_not_sent(call):
    loop = asyncio.get_running_loop()
    with FaultServer(silent) as server:
        url = server.url.replace("http://127.0.0.1", "https://localhost")
        async with opened_encrypted(url, trusting_none(), STALLING) as gateway:
            begin = loop.time()
            outcome = await call(gateway)
            assert loop.time() - begin <= STALLING.convert + GRACE
        assert server.connections == 3
    assert isinstance(outcome, NotSent)
    assert outcome.kind is Trouble.TIMED_OUT


@pytest.mark.parametrize("call", READS.values(), ids=READS)
async def test_a_read_whose_handshake_stalls_ends_in_time(call):
    loop = asyncio.get_running_loop()
    with FaultServer(silent) as server:
        url = server.url.replace("http://127.0.0.1", "https://localhost")
        async with opened_encrypted(url, trusting_none(), STALLING) as gateway:
            begin = loop.time()
            with pytest.raises((Unreachable, TimedOut)) as caught:
                await call(gateway)
            assert loop.time() - begin <= STALLING.read + GRACE
    assert caught.value.trouble is Trouble.TIMED_OUT


@pytest.mark.parametrize("how", ["dropped", "closed"])
async def test_a_handshake_that_is_cut_leaves_no_socket_behind(how):
    """pytest fails on the ResourceWarning of one."""
    greeted = threading.Event()

    def behave(connection: Connection) -> None:
        connection.read_some()
        greeted.set()
        connection.hang()

    with FaultServer(behave) as server:
        url = server.url.replace("http://127.0.0.1", "https://localhost")
        async with opened_encrypted(url, trusting_none(), WHOLE) as gateway:
            conversion = asyncio.create_task(gateway.convert(PLAN))
            assert await asyncio.to_thread(greeted.wait, 10.0)
            await (gateway.aclose() if how == "closed" else gateway.reset_connections())
            outcome = await asyncio.wait_for(conversion, 2.0)
    assert isinstance(outcome, Unknown)
    del gateway, conversion
    gc.collect()


@pytest.mark.parametrize(
    "call", [*READS.values(), lambda gateway: gateway.lead(LEAD)], ids=[*READS, "refresh"]
)
async def test_where_nobody_listens(call):
    async with opened(refused_url(), WHOLE) as gateway:
        with pytest.raises(Unreachable) as caught:
            await call(gateway)
        assert (await gateway.convert(PLAN)) == NotSent("ConnectError", Trouble.NO_SERVER)
    assert caught.value.trouble is Trouble.NO_SERVER


@pytest.mark.parametrize("behaviour", PORTAL.values(), ids=PORTAL)
async def test_a_portal_behind_a_good_handshake_leaves_a_conversion_unknown(authorities, behaviour):
    server, url, make_client = encrypted(authorities, behaviour, TRUSTED)
    with server:
        async with opened_encrypted(url, make_client, WHOLE) as gateway:
            outcome = await gateway.convert(PLAN)
            with pytest.raises(Unreachable) as caught:
                await gateway.matches(LEAD)
        assert isinstance(outcome, Unknown)
        assert outcome.kind is caught.value.trouble is Trouble.PORTAL
        assert len(server.received) == 2


async def test_over_a_companys_own_certificate_all_is_well(authorities):
    row = json_answer({"data": [{"id": LEAD}]})
    server, url, make_client = encrypted(authorities, scripted(lambda _: row), TRUSTED)
    with server:
        async with opened_encrypted(url, make_client, WHOLE) as gateway:
            assert (await gateway.lead(LEAD)).id == LEAD


async def test_many_calls_in_a_hotel_are_no_storm():
    page = always(answer(b"<html>room number?</html>", headers={"content-type": "text/html"}))
    with FaultServer(page) as server:
        async with opened(server.url, WHOLE) as gateway:
            reads = (gateway.lead(LEAD) for _ in range(30))
            ends = await asyncio.gather(*reads, return_exceptions=True)
        assert all(isinstance(end, Unreachable) for end in ends)
        assert server.connections == 30
