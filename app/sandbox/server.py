"""The sandbox as a server in a thread or a process.

uvicorn speaks HTTP. The application gets at the connection itself through `SandboxProtocol`, so
that a fault can close it without an answer.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import threading
from collections.abc import Iterator
from types import FrameType, TracebackType
from typing import Self, TextIO

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.sandbox.application import Sandbox
from app.sandbox.listening import listen, url_of
from app.sandbox.state import Record
from app.sandbox.world import Start


class SandboxProtocol(H11Protocol):
    """uvicorn's HTTP protocol; shows the application its connection, so that it can cut it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "transport": transport}
        # asyncio does so for sockets that name their protocol, which `listen` makes none of; head
        # and body are two writes, and the second would wait 40 ms for the client's delayed ACK.
        connection = transport.get_extra_info("socket")
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)


class _Server(uvicorn.Server):
    """uvicorn's server; stops at once, without waiting for delayed answers."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                connection.transport.abort()
        await asyncio.sleep(0)  # the protocols learn that their connections are gone
        for task in list(self.server_state.tasks):
            task.cancel()
        await asyncio.gather(*self.server_state.tasks, return_exceptions=True)
        for one in sockets or []:
            one.close()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the command line, which ends with exit code 0."""
        yield


def _server_for(sandbox: Sandbox) -> _Server:
    return _Server(
        uvicorn.Config(
            sandbox,
            http=SandboxProtocol,
            loop="asyncio",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",  # below, uvicorn tells addresses, and tokens with them
            access_log=False,
            date_header=False,
            server_header=False,
            proxy_headers=False,
            timeout_keep_alive=60,
        )
    )


def serve_until_told(
    sandbox: Sandbox, listeners: list[socket.socket], leash: TextIO | None = None
) -> None:
    """Serve in this (the main) thread until SIGINT, SIGTERM or the end of leash."""
    server = _server_for(sandbox)

    def stop(_number: int, _frame: FrameType | None) -> None:
        server.should_exit = True

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    if leash is not None:

        def hold() -> None:
            leash.read()
            server.should_exit = True

        threading.Thread(target=hold, name="leash", daemon=True).start()
    asyncio.run(server.serve(sockets=listeners))


class RunningSandbox:
    """A sandbox that serves from a thread of its own: for tests, whose main thread runs Qt.

    Use it as a context manager, or call `stop` (which takes some 0.1 s).
    """

    def __init__(
        self, start: Start | None = None, *, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        listeners = [listen(host, port), listen(host, 0)]
        self.url = url_of(listeners[0])
        self.sandbox = Sandbox(start or Start(), *map(url_of, listeners))
        self._server = _server_for(self.sandbox)
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._server.serve(sockets=listeners)),
            name="sandbox",
            daemon=True,
        )
        self._thread.start()

    @property
    def credentials(self) -> Record:
        """The JSON line of the command line."""
        return self.sandbox.credentials()

    def stop(self) -> None:
        """Close all connections and end the thread; a second call does nothing."""
        self._server.should_exit = True
        self._thread.join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()
