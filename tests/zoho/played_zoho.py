"""Zoho's own hosts, played by the sandbox: the client's live paths run over real sockets.

Each host of the two data centres leads to a port of the sandbox; any other host is nobody's, and
that it was asked is remembered. So a test sees where every token went.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

import httpx

from app.domain.accounts import ClientRegistration, DataCentre, OrgKind
from app.sandbox.server import RunningSandbox
from app.zoho.calls import Patience
from app.zoho.datacenters import servers_in
from app.zoho.identity import ZohoIdentity
from app.zoho.timing import Time
from app.zoho.transport import Transport
from tests.zoho.browser import NO_CERTIFICATES
from tests.zoho.opening import AT_ONCE, PATIENT


@dataclass
class Asked:
    """One request of ours, by the host that it was meant for."""

    origin: str
    method: str
    path: str
    query: str
    form: dict[str, str]
    token: str


class _Hosts(httpx.AsyncBaseTransport):
    """Sends each request to the sandbox's port that plays its host."""

    def __init__(self, zoho: PlayedZoho) -> None:
        self._zoho = zoho
        self._inner = httpx.AsyncHTTPTransport(verify=NO_CERTIFICATES, trust_env=False)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        origin = f"{request.url.scheme}://{request.url.netloc.decode()}"
        body = await request.aread()
        self._zoho.asked.append(
            Asked(
                origin,
                request.method,
                request.url.path,
                request.url.query.decode(),
                dict(parse_qsl(body.decode("latin-1"))),
                request.headers.get("authorization", "").removeprefix("Zoho-oauthtoken "),
            )
        )
        there = urlsplit(self._zoho.played_by(origin))
        request.url = request.url.copy_with(scheme="http", host=there.hostname, port=there.port)
        request.headers["host"] = there.netloc
        answer = await self._inner.handle_async_request(request)
        if "/oauth/" not in request.url.path:
            return answer
        text = (await answer.aread()).decode()
        for centre in self._zoho.places:
            text = text.replace(self._zoho.places[centre], servers_in(centre).accounts)
        await answer.aclose()
        headers = {k: v for k, v in answer.headers.items() if k != "content-length"}
        stream = httpx.ByteStream(text.encode())
        return httpx.Response(answer.status_code, headers=headers, stream=stream)

    async def aclose(self) -> None:
        await self._inner.aclose()


@dataclass
class PlayedZoho:
    """places: the sandbox's address for each data centre that it plays."""

    places: dict[DataCentre, str]
    clients: dict[str, dict[str, str]]
    asked: list[Asked] = field(default_factory=list)

    @classmethod
    def by(cls, running: RunningSandbox) -> PlayedZoho:
        told = running.credentials
        places = {DataCentre(name): url for name, url in told["data_centres"].items()}
        return cls(places, told["clients"])

    def played_by(self, origin: str) -> str:
        """The sandbox's address for one of Zoho's, or an address where nobody is."""
        for centre, url in self.places.items():
            servers = servers_in(centre)
            if origin in {servers.accounts, servers.api, servers.sandbox_api}:
                return url
        return "http://127.0.0.1:1"

    def make_client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=_Hosts(self), verify=NO_CERTIFICATES, trust_env=False)

    def transport(self) -> Transport:
        return Transport(self.make_client, connect_seconds=5.0)

    def identity(self, time: Time, browser_seconds: float = 10.0) -> ZohoIdentity:
        return ZohoIdentity(self.transport(), Patience(PATIENT, AT_ONCE, time), browser_seconds)

    def registration(
        self,
        client: str,
        centre: DataCentre | None = None,
        kind: OrgKind = OrgKind.PRODUCTION,
        *,
        secret: bool = True,
        ports: tuple[int, ...] = (17853,),
    ) -> ClientRegistration:
        known = self.clients[client]
        client_secret = known["client_secret"] if secret else ""
        return ClientRegistration(known["client_id"], client_secret, centre, kind, ports)

    def browser_url(self, url: str) -> str:
        """Where a browser finds the page that plays one of Zoho's."""
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        return url.replace(origin, self.played_by(origin), 1)

    def hosts_that_got(self, secret: str) -> set[str]:
        """The origins that were sent this text, wherever in a request."""
        return {
            one.origin
            for one in self.asked
            if secret in one.query or secret == one.token or secret in one.form.values()
        }
