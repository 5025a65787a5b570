"""A TCP proxy that treats the bytes between a client and a real server badly, on purpose.

The kinds of trouble are those of Shopify's toxiproxy. Each direction has its own; a proxy may be
told to treat the next connections otherwise. It has a loop and a thread of its own, so that a
stalled client can't stall it.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from types import TracebackType
from typing import Any, Self, TypeVar
from urllib.parse import urlsplit

T = TypeVar("T")

_CHUNK = 64 * 1024


class Leg:
    """One direction of one connection: what comes in, what goes out, and how to break it off."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, client: socket.socket
    ) -> None:
        self._reader = reader
        self._writer = writer
        self._client = client

    async def chunks(self) -> AsyncIterator[bytes]:
        while chunk := await self._reader.read(_CHUNK):
            yield chunk

    async def send(self, data: bytes) -> None:
        self._writer.write(data)
        await self._writer.drain()

    def end(self) -> None:
        """No more in this direction."""
        if self._writer.can_write_eof():
            self._writer.write_eof()

    def reset(self) -> None:
        """The client gets an RST in the place of an orderly end."""
        linger = struct.pack("ii", 1, 0)
        self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


Toxic = Callable[[Leg], Awaitable[None]]
"""Carries a leg's bytes to its end; when it returns, the connection is closed."""


async def clean(leg: Leg) -> None:
    """As if the proxy weren't there."""
    async for chunk in leg.chunks():
        await leg.send(chunk)
    leg.end()
    await _for_ever()


def latency(seconds: float) -> Toxic:
    """Everything comes so much later."""

    async def carry(leg: Leg) -> None:
        async for chunk in leg.chunks():
            await asyncio.sleep(seconds)
            await leg.send(chunk)
        leg.end()
        await _for_ever()

    return carry


def bandwidth(bytes_a_second: float) -> Toxic:
    """A line of so much capacity."""
    return slicer(max(1, int(bytes_a_second / 50)), 1 / 50)


def slicer(size: int, seconds: float) -> Toxic:
    """In pieces of so many bytes, with a pause after each."""

    async def carry(leg: Leg) -> None:
        async for chunk in leg.chunks():
            for begin in range(0, len(chunk), size):
                await leg.send(chunk[begin : begin + size])
                await asyncio.sleep(seconds)
        leg.end()
        await _for_ever()

    return carry


def slow_close(seconds: float) -> Toxic:
    """All bytes come at once, the end of the connection later."""

    async def carry(leg: Leg) -> None:
        async for chunk in leg.chunks():
            await leg.send(chunk)
        await asyncio.sleep(seconds)

    return carry


def timeout(seconds: float) -> Toxic:
    """Nothing comes through; after so long the connection is closed, never where it is 0."""

    async def carry(leg: Leg) -> None:
        del leg
        await (asyncio.sleep(seconds) if seconds else _for_ever())

    return carry


def reset_peer(seconds: float) -> Toxic:
    """Nothing comes through; after so long the client gets an RST."""

    async def carry(leg: Leg) -> None:
        await asyncio.sleep(seconds)
        leg.reset()

    return carry


def limit_data(most: int) -> Toxic:
    """After so many bytes the connection is closed."""

    async def carry(leg: Leg) -> None:
        left = most
        async for chunk in leg.chunks():
            await leg.send(chunk[:left])
            left -= len(chunk)
            if left <= 0:
                return
        leg.end()
        await _for_ever()

    return carry


class TcpProxy:
    """Stands before the server of an http URL, on a port of its own."""

    def __init__(self, url: str, *, up: Toxic = clean, down: Toxic = clean) -> None:
        parts = urlsplit(url)
        assert parts.hostname
        assert parts.port
        self._target = (parts.hostname, parts.port)
        self.up = up
        self.down = down
        self.connections = 0
        self._carrying: set[asyncio.Task[None]] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._server = self._run(asyncio.start_server(self._accept, "127.0.0.1", 0))
        self._port = self._server.sockets[0].getsockname()[1]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    def mend(self) -> None:
        """Treat the connections from now on well."""
        self.up = self.down = clean

    def close(self) -> None:
        self._run(self._end())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        carrying = self._loop.create_task(self._carry(reader, writer))
        self._carrying.add(carrying)
        carrying.add_done_callback(self._carrying.discard)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        client = writer.get_extra_info("socket")
        there_reader, there_writer = await asyncio.open_connection(*self._target)
        legs = (
            asyncio.create_task(_carried(self.up, Leg(reader, there_writer, client))),
            asyncio.create_task(_carried(self.down, Leg(there_reader, writer, client))),
        )
        try:
            await asyncio.wait(legs, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for leg in legs:
                leg.cancel()
            for side in (writer, there_writer):
                side.close()
            await asyncio.gather(*legs, return_exceptions=True)

    async def _end(self) -> None:
        self._server.close()
        for carrying in self._carrying:
            carrying.cancel()
        await asyncio.gather(*self._carrying, return_exceptions=True)
        await asyncio.sleep(0)  # closed transports let go of their sockets in the next round

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(10.0)


async def _carried(toxic: Toxic, leg: Leg) -> None:
    with contextlib.suppress(OSError):
        await toxic(leg)


async def _for_ever() -> None:
    await asyncio.Event().wait()
