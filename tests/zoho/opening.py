"""Gateways for tests: short deadlines, no waits between tries."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from app.zoho.calls import Patience
from app.zoho.connection import TIME, Access, gateway_over, open_gateway
from app.zoho.gateway import ZohoGateway
from app.zoho.retry import Pace
from app.zoho.timing import Deadlines, Time
from app.zoho.transport import ClientFactory, Transport

SHORT = Deadlines(read=0.8, convert=0.8, refresh=0.8, connect=0.8)
PATIENT = Deadlines(read=15.0, convert=15.0, refresh=15.0, connect=5.0)
AT_ONCE = Pace(lambda: 0.0, first=0.0, most=0.0)


def access_to(url: str) -> Access:
    return Access(
        base_url=url,
        accounts_url=url,
        client_id="client",
        client_secret="secret",
        refresh_token="refresh",
        access_token="first",
        sandbox=True,
    )


@asynccontextmanager
async def opened(
    url: str | Access,
    deadlines: Deadlines = PATIENT,
    pace: Pace = AT_ONCE,
    time: Time = TIME,
    **changes: object,
) -> AsyncIterator[ZohoGateway]:
    """A gateway to the server, closed at the end."""
    access = access_to(url) if isinstance(url, str) else url
    gateway = open_gateway(
        dataclasses.replace(access, **changes),  # type: ignore[arg-type]
        deadlines=deadlines,
        pace=pace,
        time=time,
    )
    try:
        yield gateway
    finally:
        await gateway.aclose()


@asynccontextmanager
async def opened_encrypted(
    url: str, make_client: ClientFactory, deadlines: Deadlines
) -> AsyncIterator[ZohoGateway]:
    """The same to a server with TLS on this machine, which open_gateway rightly refuses."""
    transport = Transport(make_client, connect_seconds=deadlines.connect)
    patience = Patience(deadlines, AT_ONCE, TIME)
    gateway = gateway_over(transport, access_to(url), patience)
    try:
        yield gateway
    finally:
        await gateway.aclose()
