"""A browser for sign-ins: opens pages as a user's does, and sends whatever an attacker would."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx


def free_ports(count: int = 1) -> tuple[int, ...]:
    """Ports that nobody listens on, at this moment."""
    socks = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = tuple(sock.getsockname()[1] for sock in socks)
    for sock in socks:
        sock.close()
    return ports


@dataclass
class Browser:
    """Goes where it is sent, following redirects, in a task of its own.

    way: changes the address that Zoho sends it back to. press: what the user does on a page that
    asks, given its address; the next address.
    """

    way: Callable[[str], str] = lambda url: url
    works: bool = True
    opened: list[str] = field(default_factory=list)
    answers: list[httpx.Response] = field(default_factory=list)
    task: asyncio.Task[None] | None = None

    def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.works:
            self.task = asyncio.get_running_loop().create_task(self._browse(url))
        return self.works

    async def _browse(self, url: str) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=10) as http:
            answer = await http.get(url)
            while answer.is_redirect:
                url = self.way(answer.headers["location"])
                answer = await http.get(url)
            self.answers.append(answer)


def query_of(url: str) -> dict[str, str]:
    """The query's keys, each with its one value."""
    return {key: one for key, (one,) in parse_qs(urlsplit(url).query).items()}


def with_query(url: str, changes: Mapping[str, str | None]) -> str:
    """The address with other values; None takes a key away."""
    query = {**query_of(url), **changes}
    kept = {key: value for key, value in query.items() if value is not None}
    return urlsplit(url)._replace(query=urlencode(kept)).geturl()


async def raw(port: int, request: bytes) -> bytes:
    """What the listener answers to these bytes; b"" where it only closes."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(request)
    writer.write_eof()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    return answer
