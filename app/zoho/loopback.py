"""Waits on this computer for the browser to come back from Zoho with a code.

Anybody can send requests there: pages in the browser, other programs, other users of the computer.
So only a GET of the exact path, to the exact host, with the state that only Zoho's page was given
ends the wait; everything else gets a refusal and changes nothing (reliability.md, row 24). Nothing
of what comes in is logged or shown.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import socket
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from types import TracebackType
from typing import Final, Self
from urllib.parse import parse_qsl

from app.domain.accounts import REDIRECT_PATH, redirect_uri
from app.domain.sign_in import AnswerPage, SignInFailed, SignInTrouble

_MOST_BYTES: Final = 8 * 1024
_HEAD_SECONDS: Final = 5.0
_LAST_SECONDS: Final = 1.0
"""For the answers that are under way at the end."""
_MOST_CONNECTIONS: Final = 16
_MOST_PAIRS: Final = 20
_END: Final = b"\r\n\r\n"
_HEADERS: Final = (
    "Content-Type: text/html; charset=utf-8\r\n"
    "Cache-Control: no-store\r\n"
    "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Connection: close\r\n"
)
_REASONS: Final = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed"}
_STYLE: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em}"
    "@media(prefers-color-scheme:dark){body{background:#1c1d20;color:#e8e8ea}}"
)


@dataclass(frozen=True, slots=True)
class Returned:
    """What the browser brought: a code, or Zoho's word for why there is none."""

    code: str = field(default="", repr=False)
    error: str = ""
    location: str = ""
    accounts_server: str = ""


class Loopback:
    """Listens on 127.0.0.1, on the first of the registered ports that is free."""

    def __init__(self, ports: Sequence[int], state: str, page: AnswerPage) -> None:
        self._ports = tuple(ports)
        self._state = state
        self._page = page
        self._returned: asyncio.Future[Returned] = asyncio.get_running_loop().create_future()
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._answering: set[asyncio.Task[None] | None] = set()
        self._port = 0
        self.strangers = 0
        """How many came to the right place with another state than ours."""

    @property
    def redirect_uri(self) -> str:
        """Where Zoho is to send the browser."""
        return redirect_uri(self._port)

    async def __aenter__(self) -> Self:
        """Begin to listen.

        Raises:
            SignInFailed: other programs hold all the ports.
        """
        for port in self._ports:
            with contextlib.suppress(OSError):
                self._server = await asyncio.start_server(
                    self._connected, sock=_socket(port), limit=_MOST_BYTES
                )
                self._port = port
                return self
        raise SignInFailed(SignInTrouble.PORTS_TAKEN, ports=self._ports)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Listen no more; the page that was just sent still arrives."""
        if self._server is not None:
            self._server.close()
        # Browsers open connections ahead that say nothing: nobody waits for those.
        for task in self._connections - self._answering:
            task.cancel()
        if self._connections:
            _, late = await asyncio.wait(self._connections, timeout=_LAST_SECONDS)
            for task in late:
                task.cancel()
        if self._server is not None:
            await self._server.wait_closed()

    async def returned(self) -> Returned:
        """Wait for the browser, without end."""
        return await asyncio.shield(self._returned)

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._connections.add(task)
        task.add_done_callback(self._connections.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, one answer. What it fails of is nobody's business."""
        try:
            with contextlib.suppress(
                OSError, TimeoutError, asyncio.IncompleteReadError, asyncio.LimitOverrunError
            ):
                if len(self._connections) <= _MOST_CONNECTIONS:
                    await self._converse(reader, writer)
        finally:
            writer.close()
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(_HEAD_SECONDS):
                await writer.wait_closed()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(_HEAD_SECONDS):
            head = await reader.readuntil(_END)
            self._answering.add(asyncio.current_task())
            writer.write(self._answer(head))
            await writer.drain()

    def _answer(self, head: bytes) -> bytes:
        status, returned = self._judged(head)
        if returned is None:
            return _page(status, self._page.title, "")
        if not self._returned.done():
            self._returned.set_result(returned)
        words = self._page.done if returned.code else self._page.failed
        return _page(200, self._page.title, words)

    def _judged(self, head: bytes) -> tuple[int, Returned | None]:
        """The status to answer with, and what the browser brought where it is ours."""
        method, target, hosts = _read_head(head)
        own_hosts = (f"localhost:{self._port}", f"127.0.0.1:{self._port}")
        if len(hosts) != 1 or hosts[0] not in own_hosts:
            return 400, None
        path, _, query = target.partition("?")
        if path != REDIRECT_PATH or self._returned.done():
            return 404, None
        if method != "GET":
            return 405, None
        returned, state = _read_query(query)
        if not hmac.compare_digest(state.encode("utf-8", "replace"), self._state.encode("ascii")):
            self.strangers += 1
            return 404, None
        return (200, returned) if returned is not None else (400, None)


def _socket(port: int) -> socket.socket:
    """A bound socket. No other program may share the port: it would get our codes (Windows)."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        sock.setblocking(False)
        sock.bind(("127.0.0.1", port))
    except OSError:
        sock.close()
        raise
    return sock


def _read_head(head: bytes) -> tuple[str, str, list[str]]:
    """Method, target and all Host headers; nothing where it isn't HTTP/1."""
    lines = head.decode("latin-1").split("\r\n")
    words = lines[0].split(" ")
    if len(words) != 3 or not words[2].startswith("HTTP/1."):
        return "", "", []
    pairs = (line.partition(":") for line in lines[1:] if line)
    hosts = [text.strip().lower() for name, _, text in pairs if name.lower() == "host"]
    return words[0], words[1], hosts


def _read_query(query: str) -> tuple[Returned | None, str]:
    """What was brought, None where it is neither a code nor an error, and the state.

    Whatever stands there twice can be understood in two ways: it is nothing.
    """
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_MOST_PAIRS)
    except ValueError:
        return None, ""
    told = dict(pairs)
    if len(told) != len(pairs):
        return None, ""
    code, error = told.get("code", ""), told.get("error", "")
    returned = Returned(
        code, error, told.get("location", ""), told.get("accounts-server", "").rstrip("/")
    )
    return (returned if bool(code) != bool(error) else None), told.get("state", "")


def _page(status: int, title: str, words: str) -> bytes:
    shown = escape(words or _REASONS[status])
    body = (
        f'<!doctype html><html><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f"<style>{_STYLE}</style></head><body><h1>{escape(title)}</h1><p>{shown}</p></body></html>"
    ).encode()
    head = f"HTTP/1.1 {status} {_REASONS[status]}\r\n{_HEADERS}Content-Length: {len(body)}\r\n\r\n"
    return head.encode("ascii") + body
