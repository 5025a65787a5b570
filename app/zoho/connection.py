"""Builds a gateway for the composition root."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from app.domain.accounts import Account, ClientRegistration, Credentials, OrgKind
from app.domain.clockwatch import Clockwatch
from app.domain.errors import UnexpectedAnswer
from app.domain.network import Network, ProxyUse
from app.domain.outcome import Trouble
from app.zoho import responses
from app.zoho.auth import Tokens
from app.zoho.calls import Calls, Patience
from app.zoho.datacenters import accounts_center, center_of, is_loopback, servers_in
from app.zoho.exchange import Request
from app.zoho.gateway import ZohoGateway
from app.zoho.identity import ZohoIdentity
from app.zoho.limits import Limits
from app.zoho.renewal import Keep, Renewal, keep_nowhere, seconds_left
from app.zoho.retry import Pace
from app.zoho.setup_reader import SetupReader
from app.zoho.timing import Deadlines, Time
from app.zoho.transport import ClientFactory, Transport, client_factory
from app.zoho.wire.tokens import SandboxCredentials

DEADLINES: Final = Deadlines()
PACE: Final = Pace(random.random)
TIME: Final = Time()
STRAIGHT: Final = Network(ProxyUse.NONE)
"""The way to this very computer."""
_CREDENTIALS_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class Access:
    """Where an organisation is and what opens it; repr() shows the servers only.

    sandbox: the local sandbox, which alone may live on loopback; no proxy counts for it. own: it is
    a program that Segue has started, and that never comes back at its address.
    expires: when the access token ends, aware; None where nobody knows.
    scopes: what Zoho said that it allows.
    """

    base_url: str
    accounts_url: str
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)
    access_token: str = field(default="", repr=False)
    sandbox: bool = False
    own: bool = False
    network: Network = field(default_factory=Network)
    expires: datetime | None = None
    scopes: tuple[str, ...] = ()

    @property
    def credentials(self) -> Credentials:
        """What opens it, without the place."""
        return Credentials(
            self.client_id,
            self.client_secret,
            self.refresh_token,
            self.access_token,
            self.expires,
            self.scopes,
        )


def open_gateway(
    access: Access,
    *,
    deadlines: Deadlines = DEADLINES,
    pace: Pace = PACE,
    time: Time = TIME,
    keep: Keep = keep_nowhere,
) -> ZohoGateway:
    """A gateway; nothing is sent before its first call. keep hears the access after each renewal.

    Raises:
        ValueError: where a server is none of Zoho's, and not the local sandbox's either.
    """
    _check_servers(access)
    transport = Transport(
        network_client(STRAIGHT if access.sandbox else access.network),
        connect_seconds=deadlines.connect,
        clockwatch=Clockwatch(time.wall, time.now),
        nobody=Trouble.NO_PRACTICE if access.own else Trouble.NO_SERVER,
    )
    return gateway_over(transport, access, Patience(deadlines, pace, time), keep)


def network_client(network: Network) -> ClientFactory:
    """Makes clients that go out as the network is set up."""
    return client_factory(
        trust_env=network.proxy is ProxyUse.SYSTEM,
        proxy=network.manual_proxy,
        ca_file=network.ca_file,
    )


def open_identity(registration: ClientRegistration, network: Network) -> ZohoIdentity:
    """What signs in with that registration."""
    practice = registration.kind is OrgKind.PRACTICE
    make_client = network_client(STRAIGHT if practice else network)
    transport = Transport(make_client, connect_seconds=DEADLINES.connect)
    return ZohoIdentity(transport, Patience(DEADLINES, PACE, TIME))


def account_access(account: Account, credentials: Credentials, network: Network) -> Access:
    """The access to an account that was signed in.

    Raises:
        ValueError: where the account names no place of its kind.
    """
    practice = account.kind is OrgKind.PRACTICE
    if practice:
        base_url = accounts_url = account.address
    elif account.data_centre is None:
        raise ValueError("an account without a data centre")
    else:
        servers = servers_in(account.data_centre)
        accounts_url, base_url = servers.accounts, servers.api_of(account.kind)
    access = Access(
        base_url=base_url,
        accounts_url=accounts_url,
        client_id=credentials.client_id,
        client_secret=credentials.client_secret,
        refresh_token=credentials.refresh_token,
        access_token=credentials.access_token,
        sandbox=practice,
        network=network,
        expires=credentials.expires,
        scopes=credentials.scopes,
    )
    _check_servers(access)
    return access


def gateway_over(
    transport: Transport, access: Access, patience: Patience, keep: Keep = keep_nowhere
) -> ZohoGateway:
    """A gateway that speaks over this transport, to whatever servers the access names."""
    base_url, accounts_url = access.base_url.rstrip("/"), access.accounts_url.rstrip("/")
    center = center_of(base_url)
    apis = center.apis if center is not None and not access.sandbox else {base_url}
    time, credentials = patience.time, access.credentials
    renewal = Renewal(transport, accounts_url, apis, credentials, keep)
    tokens = Tokens(
        lambda: renewal.renew(patience.deadlines.refresh, time),
        time.now,
        access.access_token,
        seconds_left(credentials, time),
    )
    limits = Limits()
    calls = Calls(transport, tokens, base_url, limits, patience)
    web_origin = center.web if center else base_url
    reader = SetupReader(calls, limits, web_origin=web_origin, is_demo=access.sandbox)
    return ZohoGateway(transport, tokens, calls, limits, reader, renewal)


async def sandbox_access(url: str, *, own: bool = False) -> Access:
    """The access to a local sandbox, which tells its own credentials (sandbox.md). own: as of an
    Access.

    Raises:
        ValueError: where the URL isn't on this machine.
        CrmError: where no sandbox answers there.
    """
    origin = url.rstrip("/")
    if not is_loopback(origin):
        raise ValueError("the local sandbox is on this machine only")
    make_client = network_client(STRAIGHT)
    transport = Transport(make_client, connect_seconds=DEADLINES.connect)
    try:
        request = Request("GET", "/__sandbox/credentials")
        answer = await transport.send(origin, request, seconds=_CREDENTIALS_SECONDS)
    finally:
        await transport.aclose()
    told = responses.value(answer, SandboxCredentials)
    if told is None:
        raise UnexpectedAnswer("no credentials")
    return Access(
        base_url=origin,
        accounts_url=origin,
        client_id=told.client_id,
        client_secret=told.client_secret,
        refresh_token=told.refresh_token,
        access_token=told.access_token,
        sandbox=True,
        own=own,
    )


def _check_servers(access: Access) -> None:
    base_url, accounts_url = access.base_url.rstrip("/"), access.accounts_url.rstrip("/")
    if access.sandbox:
        allowed = is_loopback(base_url) and is_loopback(accounts_url)
    else:
        center = accounts_center(accounts_url)
        allowed = center is not None and base_url in center.apis
    if not allowed:
        raise ValueError("not a server of Zoho's")
