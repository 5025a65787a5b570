"""A browser for sign-ins: opens pages as a user's does, and sends whatever an attacker would."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urljoin, urlsplit

import httpx

from tests.sandbox.browser import Form, Reader

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Nothing here is encrypted, and reading the system's certificates takes 20 ms."""


def free_ports(count: int = 1) -> tuple[int, ...]:
    """Ports that nobody listens on, at this moment."""
    socks = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = tuple(sock.getsockname()[1] for sock in socks)
    for sock in socks:
        sock.close()
    return ports


@dataclass
class Browser:
    """Goes where it is sent, in a task of its own, and presses a button where a page asks.

    find: where it finds an address. way: changes the address that Zoho sends it back to. press: the
    form whose button is pressed, "approve" or "deny".
    """

    find: Callable[[str], str] = lambda url: url
    way: Callable[[str], str] = lambda url: url
    press: str = "approve"
    works: bool = True
    opened: list[str] = field(default_factory=list)
    answers: list[httpx.Response] = field(default_factory=list)
    task: asyncio.Task[None] | None = None

    def open(self, url: str) -> bool:
        self.opened.append(url)
        if self.works:
            self.task = asyncio.get_running_loop().create_task(self._browse(self.find(url)))
        return self.works

    async def _browse(self, url: str) -> None:
        async with httpx.AsyncClient(trust_env=False, verify=NO_CERTIFICATES, timeout=10) as http:
            answer = await http.get(url)
            while (form := forms_in(answer.text).get(self.press)) or answer.is_redirect:
                if answer.is_redirect:
                    answer = await http.get(self.way(answer.headers["location"]))
                elif form is not None:
                    decision = {"decision": self.press}
                    url = urljoin(url, form.action)
                    answer = await http.post(url, data={**form.fields, **decision})
            self.answers.append(answer)

    async def approve_device(self, url: str, user_code: str) -> str:
        """Type the code on its page and press the button; what is shown then."""
        async with httpx.AsyncClient(trust_env=False, verify=NO_CERTIFICATES, timeout=10) as http:
            place = self.find(url)
            answer = await http.post(place, data={"user_code": user_code})
            form = forms_in(answer.text)[self.press]
            done = await http.post(place, data={**form.fields, "decision": self.press})
            return done.text


def forms_in(page: str) -> dict[str, Form]:
    """The forms of a page, by their ids."""
    return Reader(page).forms


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
