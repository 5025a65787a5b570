"""Anything may be sent to the sandbox: it answers with JSON or nothing, and never breaks.

Good requests are spoiled (spoiled.py) and go straight into the application, several in a row on
one organisation, so that what one request leaves behind meets the next.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import unquote, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.sandbox.application import Sandbox
from app.sandbox.world import Start
from tests.examples import examples
from tests.sandbox.spoiled import GOOD, Good, Wanted, requests

REQUESTS = 12
"""In a row, on one organisation."""


class Answer(NamedTuple):
    """What came of a request."""

    status: int
    kind: str
    body: bytes


class Wire:
    """Sends requests into an application, with its access token."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._sandbox = Sandbox(Start(org="demo"), "http://127.0.0.1:1")
        self._credentials = self._sandbox.credentials()

    def send(self, wanted: Wanted) -> Answer:
        """The answer to a request; raises what the application raises."""
        token = f"Zoho-oauthtoken {self._credentials['access_token']}"
        headers = [(b"authorization", token.encode())]
        if wanted.since is not None:
            headers.append((b"if-modified-since", wanted.since.encode("latin-1", "ignore")))
        query = dict(wanted.query)
        if wanted.path.startswith("/oauth/"):
            query = {**self._credentials, **query}
        scope = {
            "type": "http",
            "http_version": "1.1",
            "method": wanted.method,
            "scheme": "http",
            "path": unquote(wanted.path),
            "raw_path": wanted.path.encode(),
            "query_string": urlencode(query, errors="surrogatepass").encode(),
            "headers": headers,
            "state": {},
        }
        return self._loop.run_until_complete(self._exchange(scope, wanted.body))

    async def _exchange(self, scope: dict[str, Any], body: bytes) -> Answer:
        sent: list[Mapping[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Mapping[str, Any]) -> None:
            sent.append(message)

        await self._sandbox(scope, receive, send)
        start, *rest = sent
        kind = dict(start["headers"]).get(b"content-type", b"").decode()
        return Answer(start["status"], kind, b"".join(part.get("body", b"") for part in rest))


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


def refuse(word: str) -> None:
    raise AssertionError(f"{word} is no JSON")


def check(answer: Answer) -> None:
    """JSON in the strict sense, a page, or nothing where nothing is documented."""
    if answer.kind.startswith("application/json"):
        json.loads(answer.body, parse_constant=refuse)
    elif not answer.kind.startswith("text/html"):
        assert (answer.status in (204, 302, 304), answer.body) == (True, b"")


@pytest.mark.parametrize("good", GOOD, ids=lambda good: f"{good.method} {good.path}")
def test_what_is_spoiled_was_good(loop: asyncio.AbstractEventLoop, good: Good) -> None:
    """Else a refusal at the door would hide all that lies behind it."""
    body = b"" if good.body is None else json.dumps(good.body).encode()
    answer = Wire(loop).send(Wanted(good.method, good.path, good.query, body))
    assert answer.status < 400 or answer.body == b"", answer


@settings(max_examples=examples(40))
@given(st.lists(requests(), min_size=1, max_size=REQUESTS))
def test_whatever_is_sent(
    loop: asyncio.AbstractEventLoop, logged_warnings: list[logging.LogRecord], several: list[Wanted]
) -> None:
    wire = Wire(loop)
    for wanted in several:
        check(wire.send(wanted))
        assert logged_warnings == []
    check(wire.send(Wanted("GET", "/__sandbox/effects")))
