"""How the answer of a faulted request goes wrong on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.sandbox import answers
from app.sandbox.faults import BODILESS, Fault

CHUNK = 64 * 1024
DEFAULT_HUGE = 64 * 1024 * 1024
DRIPS_A_SECOND = 20
HTML_PAGE = b"""<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The gateway has no answer for you.</p></body></html>
"""


@dataclass(frozen=True, slots=True)
class Exchange:
    """The three ASGI parts of one request, and its connection.

    The sandbox's protocol (server.py) puts the connection's transport into the scope's state.
    """

    scope: Scope
    receive: Receive
    send: Send

    @property
    def transport(self) -> asyncio.Transport:
        """The connection itself."""
        transport: asyncio.Transport = self.scope["state"]["transport"]
        return transport

    async def cut(self) -> None:
        """Close the connection without another byte, and wait until it is closed."""
        self.transport.abort()
        await self._closed()

    async def finish_and_close(self) -> None:
        """Close the connection after what was already sent."""
        self.transport.close()
        await self._closed()

    async def _closed(self) -> None:
        while (await self.receive())["type"] != "http.disconnect":
            pass

    async def start(self, answer: Response, *, length: int | None) -> None:
        """Send the answer's head, announcing `length` bytes, or chunks where it is None."""
        headers = [header for header in answer.raw_headers if header[0] != b"content-length"]
        if length is not None:
            headers.append((b"content-length", str(length).encode()))
        await self.send(
            {"type": "http.response.start", "status": answer.status_code, "headers": headers}
        )

    async def part(self, body: bytes, *, last: bool = False) -> None:
        """Send a piece of the body."""
        await self.send({"type": "http.response.body", "body": body, "more_body": not last})

    async def whole(self, answer: Response) -> None:
        """Send a whole answer as it is."""
        await answer(self.scope, self.receive, self.send)


Spoiler = Callable[[Exchange, Fault, Response], Awaitable[None]]


async def spoil(exchange: Exchange, fault: Fault, answer: Response) -> None:
    """Send `answer` the way that the fault wants it."""
    await _SPOILERS[fault.kind](exchange, fault, answer)


async def _cut(exchange: Exchange, _fault: Fault, _answer: Response) -> None:
    await exchange.cut()


async def _replaced(exchange: Exchange, fault: Fault, _answer: Response) -> None:
    status = fault.settings.get("status", 503)
    body = fault.settings.get("body", _gateway_body(status))
    await exchange.whole(
        Response(status_code=status) if status in BODILESS else answers.answer(body, status)
    )


def _gateway_body(status: int) -> answers.Body:
    code = "SERVICE_UNAVAILABLE" if status in (502, 503, 504) else "INTERNAL_ERROR"
    return answers.error(code, "Service temporarily unavailable. Please try again later")


async def _too_many(exchange: Exchange, fault: Fault, _answer: Response) -> None:
    retry_after = fault.settings.get("retry_after")
    text = None if retry_after is None else str(retry_after)
    await exchange.whole(answers.too_many_requests(text))


async def _token_expired(exchange: Exchange, _fault: Fault, _answer: Response) -> None:
    await exchange.whole(answers.invalid_token())


async def _truncate(exchange: Exchange, _fault: Fault, answer: Response) -> None:
    body = _body_of(answer)
    await exchange.start(_with_body(answer), length=len(body))
    await exchange.part(body[: len(body) // 2])
    await exchange.finish_and_close()


async def _html(exchange: Exchange, fault: Fault, _answer: Response) -> None:
    status = fault.settings.get("status", 200)
    await exchange.whole(Response(HTML_PAGE, status, media_type="text/html"))


async def _empty(exchange: Exchange, fault: Fault, _answer: Response) -> None:
    status = fault.settings.get("status", 200)
    await exchange.whole(Response(b"", status, media_type=answers.JSON_TYPE))


async def _garbage(exchange: Exchange, fault: Fault, _answer: Response) -> None:
    status = fault.settings.get("status", 200)
    garbage = bytes(range(255, -1, -1)) * 4
    await exchange.whole(Response(garbage, status, media_type=answers.JSON_TYPE))


async def _drip(exchange: Exchange, fault: Fault, answer: Response) -> None:
    body = _body_of(answer)
    seconds = float(fault.settings["seconds"])
    drips = max(1, min(len(body), round(seconds * DRIPS_A_SECOND)))
    size = -(-len(body) // drips)
    await exchange.start(_with_body(answer), length=len(body))
    for place in range(0, len(body), size):
        await asyncio.sleep(seconds / drips)
        await exchange.part(body[place : place + size])
    await exchange.part(b"", last=True)


async def _huge(exchange: Exchange, fault: Fault, answer: Response) -> None:
    left = int(fault.settings.get("bytes", DEFAULT_HUGE))
    await exchange.start(_with_body(answer), length=None)
    await exchange.part(b'{"data":[{"padding":"')
    while left > 0 and not exchange.transport.is_closing():
        size = min(CHUNK, left)
        await exchange.part(b"A" * size)
        left -= size
    await exchange.part(b'"}]}', last=True)


def _with_body(answer: Response) -> Response:
    """An answer that may carry a body: 204 and 304 become 200."""
    if answer.status_code in BODILESS:
        return answers.answer({"data": []})
    return answer


def _body_of(answer: Response) -> bytes:
    return bytes(_with_body(answer).body)


_SPOILERS: dict[str, Spoiler] = {
    "cut_before_effect": _cut,
    "cut_after_effect": _cut,
    "status": _replaced,
    "refuse": _replaced,
    "too_many_requests": _too_many,
    "token_expired": _token_expired,
    "truncate": _truncate,
    "html": _html,
    "empty": _empty,
    "garbage": _garbage,
    "drip": _drip,
    "huge": _huge,
}
