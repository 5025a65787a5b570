"""Builds a gateway for the composition root."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Final

from app.domain.clockwatch import Clockwatch
from app.domain.errors import UnexpectedAnswer
from app.zoho import oauth, responses
from app.zoho.auth import Tokens
from app.zoho.calls import Calls, Patience
from app.zoho.datacenters import center_of, is_accounts_server, is_loopback
from app.zoho.exchange import Request
from app.zoho.gateway import ZohoGateway
from app.zoho.limits import Limits
from app.zoho.oauth import AccessToken, Grant
from app.zoho.retry import Pace
from app.zoho.timing import Deadlines, Time
from app.zoho.transport import Transport, client_factory
from app.zoho.wire.tokens import SandboxCredentials

DEADLINES: Final = Deadlines()
PACE: Final = Pace(random.random)
TIME: Final = Time()
_CREDENTIALS_SECONDS: Final = 10.0


@dataclass(frozen=True, slots=True)
class Access:
    """Where an organisation is and what opens it; repr() shows the servers only.

    sandbox: the local sandbox, which alone may live on loopback. trust_env: whether the proxy
    settings of the environment count; they never do for the local sandbox. ca_file: a company's
    own certificates, as PEM, to be trusted beside the system's.
    """

    base_url: str
    accounts_url: str
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(repr=False)
    access_token: str = field(default="", repr=False)
    sandbox: bool = False
    trust_env: bool = True
    ca_file: str = ""


def open_gateway(
    access: Access,
    *,
    deadlines: Deadlines = DEADLINES,
    pace: Pace = PACE,
    time: Time = TIME,
) -> ZohoGateway:
    """A gateway; nothing is sent before its first call.

    Raises:
        ValueError: where a server is none of Zoho's, and not the local sandbox's either; where
            ca_file can't be read.
    """
    _check_servers(access)
    trust_env = access.trust_env and not access.sandbox
    make_client = client_factory(trust_env=trust_env, ca_file=access.ca_file)
    transport = Transport(
        make_client,
        connect_seconds=deadlines.connect,
        clockwatch=Clockwatch(time.wall, time.now),
    )
    return gateway_over(transport, access, Patience(deadlines, pace, time))


def gateway_over(transport: Transport, access: Access, patience: Patience) -> ZohoGateway:
    """A gateway that speaks over this transport, to whatever servers the access names."""
    base_url, accounts_url = access.base_url.rstrip("/"), access.accounts_url.rstrip("/")
    grant = Grant(access.client_id, access.client_secret, access.refresh_token)

    async def renew() -> AccessToken:
        request = oauth.refresh(grant)
        seconds = patience.deadlines.refresh
        answer = await transport.send(accounts_url, request, seconds=seconds)
        return oauth.token(answer, base_url if access.sandbox else "")

    tokens = Tokens(renew, patience.time.now, access.access_token)
    limits = Limits()
    center = center_of(base_url)
    return ZohoGateway(
        transport,
        tokens,
        Calls(transport, tokens, base_url, limits, patience),
        limits,
        web_origin=center.web if center else base_url,
        is_demo=access.sandbox,
    )


async def sandbox_access(url: str) -> Access:
    """The access to a local sandbox, which tells its own credentials (sandbox.md).

    Raises:
        ValueError: where the URL isn't on this machine.
        CrmError: where no sandbox answers there.
    """
    origin = url.rstrip("/")
    if not is_loopback(origin):
        raise ValueError("the local sandbox is on this machine only")
    make_client = client_factory(trust_env=False)
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
        trust_env=False,
    )


def _check_servers(access: Access) -> None:
    base_url, accounts_url = access.base_url.rstrip("/"), access.accounts_url.rstrip("/")
    if access.sandbox:
        allowed = is_loopback(base_url) and is_loopback(accounts_url)
    else:
        allowed = center_of(base_url) is not None and is_accounts_server(accounts_url)
    if not allowed:
        raise ValueError("not a server of Zoho's")
