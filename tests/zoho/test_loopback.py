"""What the listener for the browser takes from whom (reliability.md, row 24)."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.sign_in import AnswerPage, SignInFailed, SignInTrouble
from app.zoho import loopback as loopback_module
from app.zoho.loopback import Loopback, Returned
from tests.canaries import CODE, VERIFIER
from tests.examples import examples
from tests.zoho.browser import free_ports, raw

STATE = VERIFIER
OURS = f"state={STATE}&code={CODE}"
PAGE = AnswerPage(title="Se<gue>", done="<b>in</b> & done", failed="didn't <i>work</i>")


@asynccontextmanager
async def listening(ports: tuple[int, ...] | None = None) -> AsyncIterator[tuple[Loopback, int]]:
    ports = ports or free_ports()
    async with Loopback(ports, STATE, PAGE) as loopback:
        yield loopback, int(loopback.redirect_uri.split(":")[2].split("/")[0])


def get(target: str, port: int, *, host: str = "", method: str = "GET", more: str = "") -> bytes:
    return (
        f"{method} {target} HTTP/1.1\r\nHost: {host or f'localhost:{port}'}\r\n{more}\r\n".encode()
    )


async def brought(loopback: Loopback) -> Returned:
    async with asyncio.timeout(10):
        return await loopback.returned()


async def test_the_browser_brings_a_code_once():
    async with listening() as (loopback, port):
        place = f"/segue?{OURS}&location=eu&accounts-server=https://accounts.zoho.eu/"
        answer = await raw(port, get(place, port))
        assert await brought(loopback) == Returned(CODE, "", "eu", "https://accounts.zoho.eu")
        again = await raw(port, get(place, port))
    head, _, body = answer.decode().partition("\r\n\r\n")
    assert head.startswith("HTTP/1.1 200 OK\r\n")
    assert "no-store" in head
    assert "default-src 'none'" in head
    assert "&lt;b&gt;in&lt;/b&gt; &amp; done" in body
    assert "<b>" not in body
    assert CODE not in body
    assert again.startswith(b"HTTP/1.1 404 ")


async def test_a_no_is_brought_too():
    async with listening() as (loopback, port):
        answer = await raw(port, get(f"/segue?state={STATE}&error=access_denied", port))
        assert await brought(loopback) == Returned(error="access_denied")
    assert b"didn&#x27;t &lt;i&gt;work" in answer


def attack(target: str = f"/segue?{OURS}", **more: str):
    return lambda port: get(target.replace("PORT", str(port)), port, **more)


ATTACKS = {
    "another path": attack(f"/?{OURS}"),
    "a longer path": attack(f"/segue/?{OURS}"),
    "a path with dots": attack(f"/x/../segue?{OURS}"),
    "an escaped path": attack(f"/%73egue?{OURS}"),
    "an address in the place of a path": attack(f"http://localhost:PORT/segue?{OURS}"),
    "the icon": attack("/favicon.ico"),
    "no query": attack("/segue"),
    "no state": attack(f"/segue?code={CODE}"),
    "an empty state": attack(f"/segue?state=&code={CODE}"),
    "another state": attack(f"/segue?state={STATE[:-1]}x&code={CODE}"),
    "a longer state": attack(f"/segue?state={STATE}x&code={CODE}"),
    "a state beyond ASCII": attack(f"/segue?state=%C3%A9%FF&code={CODE}"),
    "two states": attack(f"/segue?state=x&{OURS}"),
    "two codes": attack(f"/segue?{OURS}&code=other"),
    "neither code nor error": attack(f"/segue?state={STATE}"),
    "code and error": attack(f"/segue?{OURS}&error=access_denied"),
    "many keys": attack(f"/segue?{OURS}&" + "&".join(f"k{n}=1" for n in range(50))),
    "POST": attack(method="POST", more="Content-Length: 0\r\n"),
    "HEAD": attack(method="HEAD"),
    "OPTIONS": attack(method="OPTIONS", more="Origin: https://evil.example\r\n"),
    "a word as a method": attack(method="get"),
    "another host": attack(host="evil.example"),
    "another host, our port": lambda port: get(f"/segue?{OURS}", port, host=f"evil.example:{port}"),
    "our host, another port": attack(host="localhost:1"),
    "our host without a port": attack(host="localhost"),
    "two hosts": lambda port: get(f"/segue?{OURS}", port, more=f"Host: localhost:{port}\r\n"),
    "no host": lambda _port: f"GET /segue?{OURS} HTTP/1.1\r\n\r\n".encode(),
    "HTTP/2": lambda _port: b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "TLS": lambda _port: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20,
    "nothing": lambda _port: b"",
    "an unfinished head": lambda port: get(f"/segue?{OURS}", port)[:-2],
    "garbage": lambda _port: b"\x00\xff\r\n\r\n",
    "a huge head": lambda port: get("/segue", port, more="X: " + "a" * 20_000 + "\r\n"),
    "no end": lambda _port: b"GET /segue?" + b"a" * 200_000,
}


@pytest.mark.parametrize("name", ATTACKS)
async def test_an_attackers_request_changes_nothing(name, caplog):
    with caplog.at_level(logging.DEBUG):
        async with listening() as (loopback, port):
            try:
                answer = await raw(port, ATTACKS[name](port))
            except ConnectionError:
                answer = b""
            assert answer[:13] in {b"", b"HTTP/1.1 400 ", b"HTTP/1.1 404 ", b"HTTP/1.1 405 "}
            assert CODE.encode() not in answer
            assert STATE.encode() not in answer
            # The right one still gets through.
            await raw(port, get(f"/segue?{OURS}", port))
            assert (await brought(loopback)).code == CODE
            strange = name in {
                *("no query", "no state", "an empty state", "another state", "a longer state"),
                *("a state beyond ASCII", "two states", "two codes", "many keys"),
            }
            assert loopback.strangers == strange
    assert not [record for record in caplog.records if record.name.startswith("app")]
    assert CODE not in caplog.text


@settings(max_examples=examples(30))
@given(st.binary(max_size=300), st.text(max_size=60))
def test_whatever_is_sent_is_read_without_an_error_and_never_taken_for_ours(head, query):
    method, target, hosts = loopback_module._read_head(head)
    assert isinstance(method + target + "".join(hosts), str)
    _, state = loopback_module._read_query(query)
    assert state != STATE


async def test_many_that_say_nothing_do_not_keep_the_browser_out():
    async with listening() as (loopback, port):
        silent = [await asyncio.open_connection("127.0.0.1", port) for _ in range(12)]
        await raw(port, get(f"/segue?{OURS}", port))
        assert (await brought(loopback)).code == CODE
        for _, writer in silent:
            writer.close()


async def test_nobody_waits_for_connections_that_a_browser_opened_ahead(monkeypatch):
    for seconds in ("_LAST_SECONDS", "_HEAD_SECONDS"):
        monkeypatch.setattr(loopback_module, seconds, 60.0)
    async with listening() as (loopback, port):
        ahead = [await asyncio.open_connection("127.0.0.1", port) for _ in range(4)]
        answer = await raw(port, get(f"/segue?{OURS}", port))
        assert (await brought(loopback)).code == CODE
    assert answer.startswith(b"HTTP/1.1 200 ")
    for reader, writer in ahead:
        assert await reader.read() == b""
        writer.close()


async def test_it_listens_on_this_computer_alone_and_stops():
    async with listening() as (loopback, port):
        assert loopback._server is not None
        assert [sock.getsockname() for sock in loopback._server.sockets] == [("127.0.0.1", port)]
    with pytest.raises(ConnectionRefusedError):
        await raw(port, b"")


async def test_the_next_registered_port_is_taken_where_one_is_held():
    ports = free_ports(3)
    with socket.create_server(("127.0.0.1", ports[0])):
        async with listening(ports) as (loopback, port):
            assert port == ports[1]
            assert loopback.redirect_uri == f"http://localhost:{ports[1]}/segue"


async def test_all_ports_taken_is_told():
    ports = free_ports(2)
    with (
        socket.create_server(("127.0.0.1", ports[0])),
        socket.create_server(("127.0.0.1", ports[1])),
        pytest.raises(SignInFailed) as caught,
    ):
        async with listening(ports):
            pass
    assert (caught.value.kind, caught.value.ports) == (SignInTrouble.PORTS_TAKEN, ports)
