"""A raw-socket server that misbehaves on purpose, each connection by one behaviour.

It keeps every request that reached it whole, so that a test can tell what a real server would
have executed. Threads, so that a stalled event loop of the client can't stall it too.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import Self


@dataclass(frozen=True, slots=True)
class Received:
    """One request as it came."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes
    connection: int


class Connection:
    """One accepted connection, as a behaviour sees it."""

    def __init__(self, sock: socket.socket, number: int, server: FaultServer) -> None:
        self._sock = sock
        self._number = number
        self._server = server

    def read_request(self) -> Received | None:
        """The next whole request, None where the client closed instead."""
        data = b""
        while b"\r\n\r\n" not in data:
            chunk = self._sock.recv(65536)
            if not chunk:
                return None
            data += chunk
        head, _, body = data.partition(b"\r\n\r\n")
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): text for name, text in (line.split(": ", 1) for line in lines)}
        while len(body) < int(headers.get("content-length", "0")):
            body += self._sock.recv(65536)
        method, target, _ = first.split(" ")
        request = Received(method, target, headers, body, self._number)
        self._server.keep(request)
        return request

    def read_some(self) -> bytes:
        """What comes first, whatever it is."""
        return self._sock.recv(65536)

    def send(self, data: bytes) -> None:
        self._sock.sendall(data)

    def drip(self, data: bytes, seconds: float) -> None:
        """A byte now and then, until the test is over."""
        for position in range(len(data)):
            if self._server.stopping.wait(seconds):
                return
            self.send(data[position : position + 1])

    def hang(self) -> None:
        """Answer nothing until the test is over."""
        self._server.stopping.wait()

    def reset(self) -> None:
        """Close with RST in the place of FIN."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()


Behaviour = Callable[[Connection], None]


class FaultServer:
    """Serves on a free loopback port from construction until close(); with tls, encrypted."""

    def __init__(self, behaviour: Behaviour, tls: ssl.SSLContext | None = None) -> None:
        self.stopping = threading.Event()
        self.received: list[Received] = []
        self._behaviour = behaviour
        self._tls = tls
        self._arrival = threading.Condition()
        self._socks: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=200)
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    @property
    def url(self) -> str:
        port = self._listener.getsockname()[1]
        return f"http://127.0.0.1:{port}" if self._tls is None else f"https://localhost:{port}"

    @property
    def connections(self) -> int:
        """How many were accepted so far."""
        return len(self._socks)

    def keep(self, request: Received) -> None:
        with self._arrival:
            self.received.append(request)
            self._arrival.notify_all()

    def wait_for(self, requests: int, seconds: float = 10.0) -> bool:
        """Whether so many whole requests arrive within the time; blocks the calling thread."""
        with self._arrival:
            return self._arrival.wait_for(lambda: len(self.received) >= requests, seconds)

    def close(self) -> None:
        self.stopping.set()
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._accepting.join()
        for sock in self._socks:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()
        self._listener.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while not self.stopping.is_set():
            try:
                sock, _ = self._listener.accept()
            except OSError:
                return
            number = len(self._socks)
            self._socks.append(sock)
            thread = threading.Thread(target=self._serve, args=(sock, number), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket, number: int) -> None:
        with sock, contextlib.suppress(OSError):
            if self._tls is None:
                self._behaviour(Connection(sock, number, self))
                return
            with self._tls.wrap_socket(sock, server_side=True) as encrypted:
                self._behaviour(Connection(encrypted, number, self))


def refused_url() -> str:
    """The URL of a port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    return f"http://127.0.0.1:{port}"
