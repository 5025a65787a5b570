"""The thin part that talks HTTP: one client, one TLS context, bounded time and size.

httpx leaks the pool slot of a request that is cancelled (encode/httpcore#1093), and a conversion
must not be cut off half-way. So a request on the wire runs in a task of its own, which ends by
its own deadline: a caller that is cancelled only gives up the wait. Where a request had to be cut,
its client is left to the requests that still use it, and a fresh one takes its place.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from typing import Any, Final, TypeVar

import httpx
import truststore

from app.domain.clockwatch import Clockwatch
from app.domain.errors import CrmError, TimedOut
from app.domain.outcome import Trouble
from app.version import VERSION
from app.zoho.bodies import MOST_BYTES, BoundedBody
from app.zoho.causes import LASTING, trouble_of
from app.zoho.exchange import Answer, Request
from app.zoho.failures import Interrupted, NeverSent
from app.zoho.limits import CALLS_AT_ONCE, AboutToSend, Passage, nobody_asks

_TALKATIVE: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy")
_NEVER_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.ProxyError,
    httpx.InvalidURL,
)
_STEPS_A_TURN: Final = 4
"""So much of a body is unpacked before the loop has a turn: about a MiB, some 4 ms."""
_CLOSING_SECONDS: Final = 0.04
_IDLE_SECONDS: Final = 4.0
"""Shorter than servers wait: a conversion on a connection just being dropped ends as unknown."""

ClientFactory = Callable[[], httpx.AsyncClient]
F = TypeVar("F", NeverSent, Interrupted)


def client_factory(*, trust_env: bool, proxy: str = "", ca_file: str = "") -> ClientFactory:
    """Makes clients that share one TLS context on the system's own certificate store.

    trust_env: whether the proxy settings of the system count. proxy: the one to use instead.
    ca_file: certificates to trust beside these, as PEM; there is no way to trust none. Where it
    can't be read, making a client raises NeverSent: Segue starts, and says so when it calls.
    """
    tls: ssl.SSLContext | None = None

    def make() -> httpx.AsyncClient:
        nonlocal tls
        if tls is None:
            tls = _tls_context(ca_file)
        return httpx.AsyncClient(
            verify=tls,
            trust_env=trust_env,
            proxy=proxy or None,
            follow_redirects=False,
            timeout=httpx.Timeout(5.0),  # never used: each request brings its own
            limits=httpx.Limits(
                max_connections=None,
                max_keepalive_connections=CALLS_AT_ONCE,
                keepalive_expiry=_IDLE_SECONDS,
            ),
        )

    return make


def _tls_context(ca_file: str) -> ssl.SSLContext:
    tls = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            tls.load_verify_locations(ca_file)
        except OSError as error:  # of which ssl.SSLError is one
            reason = f"no certificates in the file: {type(error).__name__}"
            raise NeverSent(reason, lasting=True, trouble=Trouble.CA_FILE) from None
    return tls


class _Pool:
    """A client and how many requests are using it."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.users = 0
        self.retired = False

    async def leave(self, *, cut: bool) -> None:
        self.users -= 1
        self.retired = self.retired or cut
        if self.retired and self.users == 0:
            await self.client.aclose()

    async def retire(self) -> None:
        self.retired = True
        if self.users == 0:
            await self.client.aclose()


class _Handshake:
    """The connection whose encryption isn't up yet, as httpcore's tracing tells of it.

    httpcore leaves it open where its request is cancelled meanwhile: whoever cuts closes it.
    """

    def __init__(self) -> None:
        self._stream: Any = None

    async def __call__(self, event: str, told: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._stream = told["return_value"]
        elif event == "connection.start_tls.complete":
            self._stream = None

    async def close(self) -> None:
        if self._stream is not None:
            await self._stream.aclose()


class Transport:
    """Sends requests and hands back complete answers, or says what it failed of."""

    def __init__(
        self,
        make_client: ClientFactory,
        *,
        connect_seconds: float,
        most_bytes: int = MOST_BYTES,
        clockwatch: Clockwatch | None = None,
        nobody: Trouble = Trouble.NO_SERVER,
    ) -> None:
        """nobody: what it means that nobody answers at the address."""
        _silence()
        self._nobody = nobody
        self._make_client = make_client
        self._connect_seconds = connect_seconds
        self._most_bytes = most_bytes
        self._clockwatch = clockwatch
        self._pool: _Pool | None = None
        self._running: set[asyncio.Task[Answer]] = set()
        self._closed = False

    async def send(
        self,
        base_url: str,
        request: Request,
        *,
        seconds: float,
        gates: Sequence[Passage] = (),
        about_to_send: AboutToSend = nobody_asks,
    ) -> Answer:
        """One request, one answer of any status; gates are held until it is off the wire.

        The time counts from when the gates are passed and about_to_send has returned; where that
        raises, nothing is sent.

        Raises:
            NeverSent: the server can't have had it.
            Interrupted, TimedOut, UnexpectedAnswer: it may have (broken off; no complete answer
                in time; larger than allowed or damaged).
        """
        with ExitStack() as held:
            for gate in gates:
                await gate.acquire()
                held.callback(gate.release)
            if self._closed:
                raise _closed(NeverSent)
            await about_to_send()
            if self._clockwatch is not None and self._clockwatch.jumped():
                await self._retire_pool()
            if self._closed:
                raise _closed(NeverSent)
            task = asyncio.create_task(self._exchange(base_url, request, seconds))
            self._running.add(task)
            release = held.pop_all().close
        task.add_done_callback(lambda done: self._ended(done, release))
        await asyncio.wait((task,))
        if task.cancelled():
            raise self._given_up()
        return task.result()

    async def reset(self) -> None:
        """Drop all connections, as after a sleep or in another network.

        What is on the wire ends at once as broken off; reads are tried again by whoever sent them.
        """
        for task in self._running:
            task.cancel()
        await self._retire_pool()

    async def aclose(self) -> None:
        """Give up what is on the wire, at once, and close; nothing can be sent afterwards."""
        self._closed = True
        for task in self._running:
            task.cancel()
        if self._running:
            await asyncio.wait(set(self._running), timeout=_CLOSING_SECONDS)
        if self._pool is not None:
            await self._pool.client.aclose()
            self._pool = None

    def _given_up(self) -> Interrupted:
        return _closed(Interrupted) if self._closed else Interrupted("the connection was dropped")

    async def _retire_pool(self) -> None:
        pool, self._pool = self._pool, None
        if pool is not None:
            await pool.retire()

    def _ended(self, task: asyncio.Task[Answer], release: Callable[[], None]) -> None:
        self._running.discard(task)
        release()
        if not task.cancelled():
            task.exception()  # seen, also where the caller has given up the wait

    async def _exchange(self, base_url: str, request: Request, seconds: float) -> Answer:
        pool = self._current_pool()
        pool.users += 1
        cut = True
        handshake = _Handshake()
        try:
            async with asyncio.timeout(seconds):
                wire = self._wire(base_url, request, seconds, handshake)
                answer = await self._stream(pool.client, wire, base_url)
        except TimeoutError:
            raise TimedOut(f"no complete answer within {seconds:g} s") from None
        except CrmError:
            cut = False
            raise
        else:
            cut = False
            return answer
        finally:
            if cut:
                self._pool = None if self._pool is pool else self._pool
                await handshake.close()
            await pool.leave(cut=cut)

    def _wire(
        self, base_url: str, request: Request, seconds: float, handshake: _Handshake
    ) -> httpx.Request:
        """The request as httpx has it.

        Connecting and the handshake may take a third of the time each: only a connection that
        fails by itself tells that nothing was sent, one that the deadline cuts does not.
        """
        connect = min(self._connect_seconds, seconds / 3)
        extensions: dict[str, Any] = {
            "timeout": {"connect": connect, "read": None, "write": None, "pool": None}
        }
        if base_url.startswith("https:"):
            extensions["trace"] = handshake
        # Built without the client, which would add the cookies and headers of its own.
        try:
            return httpx.Request(
                request.method,
                base_url + request.target,
                headers=[("user-agent", f"Segue/{VERSION}"), *request.headers],
                content=request.body,
                extensions=extensions,
            )
        except (httpx.InvalidURL, ValueError) as error:
            reason = type(error).__name__
            raise NeverSent(reason, lasting=True, trouble=Trouble.INVALID) from None

    async def _stream(self, client: httpx.AsyncClient, wire: httpx.Request, origin: str) -> Answer:
        try:
            response = await client.send(wire, stream=True)
            try:
                body = await self._body(response)
            finally:
                await response.aclose()
        except _NEVER_SENT as error:
            trouble = trouble_of(error)
            if trouble is Trouble.NO_SERVER:
                trouble = self._nobody
            lasting = trouble in LASTING
            raise NeverSent(type(error).__name__, lasting=lasting, trouble=trouble) from None
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise Interrupted(type(error).__name__) from None
        headers = {name.lower(): text for name, text in response.headers.items()}
        return Answer(response.status_code, headers, body.whole(), origin)

    async def _body(self, response: httpx.Response) -> BoundedBody:
        body = BoundedBody(
            response.headers.get("content-encoding", "").strip().lower(), self._most_bytes
        )
        async for chunk in response.aiter_raw():
            for step, _ in enumerate(body.take(chunk), start=1):
                if step % _STEPS_A_TURN == 0:
                    await asyncio.sleep(0)
            if not body.is_good:
                # Before the loop is left: httpcore's generators close a stream that is still
                # open when they are dropped, which qasync doesn't wait for.
                await response.aclose()
                break
        return body

    def _current_pool(self) -> _Pool:
        if self._pool is None:
            self._pool = _Pool(self._new_client())
        return self._pool

    def _new_client(self) -> httpx.AsyncClient:
        """A client; the environment's proxy settings alone can make that fail (M8)."""
        try:
            return self._make_client()
        except (ImportError, OSError, ValueError, httpx.InvalidURL) as error:
            reason = f"unusable proxy settings: {type(error).__name__}"
            raise NeverSent(reason, lasting=True, trouble=Trouble.PROXY) from None


def _closed(kind: type[F]) -> F:
    return kind("the connection is closed", lasting=True, trouble=Trouble.CLOSED)


def _silence() -> None:
    """httpx logs each URL with its query at INFO, httpcore headers at DEBUG (M7): never here."""
    for name in _TALKATIVE:
        logging.getLogger(name).disabled = True
