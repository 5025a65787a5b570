"""The sandbox as an ASGI application: what becomes of a request, in the world it arrives in."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
from email.utils import format_datetime
from typing import Final
from urllib.parse import unquote

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from app.sandbox import answers, web
from app.sandbox.accounts import endpoints as accounts
from app.sandbox.accounts.office import Office
from app.sandbox.answers import Refusal
from app.sandbox.control import PREFIX, Control
from app.sandbox.data_centres import NAMES, DataCentres
from app.sandbox.endpoints import route_table
from app.sandbox.guard import Guard, token_text
from app.sandbox.routes import Found
from app.sandbox.spoil import Exchange, spoil
from app.sandbox.state import Record
from app.sandbox.tokens import Credentials
from app.sandbox.world import Start, World

_ACCOUNTS: Final = "/oauth/"
_ORIGIN: Final = re.compile(rb"https?://[^/]*", re.IGNORECASE)

log = logging.getLogger(__name__)


class Sandbox:
    """The application. `url` is the address at which it is served.

    `other_urls` are where it plays further data centres.
    """

    def __init__(self, start: Start, url: str, *other_urls: str) -> None:
        self.url = url
        self.centres = DataCentres(dict(zip(NAMES, (url, *other_urls), strict=False)))
        self._credentials = Credentials.from_seed(start.seed)
        self._routes = route_table()
        self._control = Control(self)
        self.world = World(start, self._credentials)

    def reset(self, start: Start) -> None:
        """A new world; the address and the credentials stay. From any thread."""
        self.world = World(start, self._credentials)

    def credentials(self) -> Record:
        """The JSON line of the command line."""
        credentials, settings = self._credentials, self.world.accounts
        return {
            "url": self.url,
            "org_id": self.world.org.org_id,
            "client_id": credentials.client_id,
            "client_secret": credentials.client_secret,
            "refresh_token": credentials.refresh_token,
            "access_token": credentials.access_token,
            "user_id": self.world.org.current_user_id,
            "accounts_url": self.url,
            "data_centres": dict(self.centres.urls),
            "clients": {
                client.kind: {
                    "client_id": client.client_id,
                    "client_secret": client.client_secret,
                    "other_secret": client.other_secret,
                    "redirect_uris": list(settings.clients[client.kind].redirect_uris),
                }
                for client in credentials.clients
            },
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, in the world in which it arrives."""
        world = self.world
        scope = _path_only(scope)
        request, path = Request(scope, receive), scope["path"]
        try:
            body = await request.body()
        except ClientDisconnect:
            return
        exchange = Exchange(scope, receive, _dated(send, world))
        if path.startswith(PREFIX):
            await exchange.whole(self._control.answer(request.method, path, body))
        elif web.PATH.fullmatch(path):
            await exchange.whole(web.record_page(world, path))
        else:
            # Cancelled only when the server stops; uvicorn would log that as a failure.
            with contextlib.suppress(asyncio.CancelledError):
                await _Visit(self, world, request, body).serve(exchange)

    def find(self, method: str, path: str) -> Found | Response:
        """The endpoint of a request below /crm, or the refusal."""
        try:
            return self._routes.find(method, path)
        except Refusal as refusal:
            return refusal.answer


class _Visit:
    """One request to Zoho: counted, delayed, handled, and spoiled if a fault waits for it."""

    def __init__(self, sandbox: Sandbox, world: World, request: Request, body: bytes) -> None:
        self._centres = sandbox.centres
        self._here = sandbox.centres.at((request.scope.get("server") or (None, None))[1])
        self._world = world
        self._method = request.method
        self._path: str = request.scope["path"]
        self._raw_path = request.scope["raw_path"].decode("ascii")
        self._query = dict(request.query_params)
        self._headers = request.headers
        self._body = body
        self._found = sandbox.find(self._method, self._raw_path)

    async def serve(self, exchange: Exchange) -> None:
        """From the request's arrival to the last byte of its answer."""
        found = self._found if isinstance(self._found, Found) else None
        name = found.name if found else f"{self._method} {self._path}"
        self._world.org.effects.requests[name] += 1
        taken = self._world.faults.take(self._method, self._path)
        with self._flight(found) as within_limits:
            await asyncio.sleep(taken.delay_before)
            if taken.fault is not None and taken.fault.before_effect:
                if taken.fault.kind == "token_expired":
                    self._world.tokens.expire_access(token_text(self._headers))
                if taken.fault.turns_away:
                    self._count_turned_away()
                await spoil(exchange, taken.fault, answers.no_content())
                return
            answer = await self._handle() if within_limits else answers.too_many_requests()
            await asyncio.sleep(taken.delay_after)
            if taken.fault is not None:
                await spoil(exchange, taken.fault, answer)
            else:
                if answers.turns_away(answer):
                    self._count_turned_away()
                await exchange.whole(answer)

    def _flight(self, found: Found | None) -> contextlib.AbstractContextManager[bool]:
        """Counted among the requests at once; the accounts server has no part in their limits."""
        if self._path.startswith(_ACCOUNTS):
            return contextlib.nullcontext(enter_result=True)
        pool = found.route.pool_of(self._query) if found else None
        convert = found is not None and found.is_convert
        return self._world.traffic.flight(pool=pool, convert=convert)

    def _count_turned_away(self) -> None:
        self._world.org.effects.turned_away[f"{self._method} {self._path}"] += 1

    async def _handle(self) -> Response:
        try:
            self._world.org.run_due()
            return await self._answer()
        except Refusal as refusal:
            return refusal.answer
        except Exception:
            log.exception("the sandbox itself failed at %s %s", self._method, self._path)
            return answers.internal_error()

    async def _answer(self) -> Response:
        if self._path.startswith(_ACCOUNTS):
            office = Office(self._world, self._centres, self._here)
            return accounts.answer(office, self._method, self._path, self._query, self._body)
        if isinstance(self._found, Response):
            return self._found
        return await Guard(self._world, self._here).handle(
            self._found, self._path, self._query, self._headers, self._body
        )


def _path_only(scope: Scope) -> Scope:
    """A request for a whole address (`GET http://... HTTP/1.1`; RFC 9112, 3.2.2) as for its path.

    Whose address it names does not matter: nobody but this server got it.
    """
    origin = _ORIGIN.match(scope["raw_path"])
    if origin is None:
        return scope
    raw_path = scope["raw_path"][origin.end() :] or b"/"
    return {**scope, "raw_path": raw_path, "path": unquote(raw_path.decode("ascii"))}


def _dated(send: Send, world: World) -> Send:
    """Give answers the sandbox's date, which may be ahead of the machine's."""

    async def send_dated(message: Message) -> None:
        if message["type"] == "http.response.start":
            date = format_datetime(world.clock.now(), usegmt=True).encode()
            message = {**message, "headers": [*message["headers"], (b"date", date)]}
        await send(message)

    return send_dated
