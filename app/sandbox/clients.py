"""The applications that are registered with the accounts server, one of each of Zoho's types.

A client's id and secrets come of the seed; what its owner chose in Zoho's API console is its
`Registration`, which `POST /__sandbox/accounts` changes. Source: Zoho's pages on registering an
app and on the client types (https://www.zoho.com/accounts/protocol/oauth.html).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

SERVER, MOBILE, DEVICE, SELF = "server", "mobile", "device", "self"
KINDS = (SERVER, MOBILE, DEVICE, SELF)
"""Server-based; mobile and desktop; non-browser; self client. Client-based ones are not played."""

WITH_PAGE = (SERVER, MOBILE)
"""The types whose users are sent to the page of /oauth/v2/auth."""

REDIRECT_URIS = tuple(f"http://localhost:{port}/segue" for port in (17853, 18853, 19853))
"""What a client's owner registered; a test registers its own."""

NAMES = {
    SERVER: "Segue (server-based)",
    MOBILE: "Segue",
    DEVICE: "Segue (without a browser)",
    SELF: "Self Client",
}


@dataclass(frozen=True, slots=True)
class Client:
    """An application. `other_secret` is its secret in the data centres where it isn't at home."""

    kind: str
    name: str
    client_id: str
    client_secret: str
    other_secret: str

    @property
    def prefix(self) -> str:
        """How its ids and tokens begin: Zoho's samples for devices begin with 1004."""
        return "1004" if self.kind == DEVICE else "1000"


@dataclass(slots=True)
class Registration:
    """What can be set for a client in Zoho's console, and what Zoho may ask of its type.

    `secret_needed`: whether the token calls need the client's secret. Zoho's pages call mobile and
    desktop apps public clients, yet issue them a secret. `pkce_needed`: since when PKCE is
    mandatory is not told; apps registered earlier may do without. `data_centres`: where the client
    is known ("Multi DC"). `one_secret`: "use the same OAuth credentials for all data centers".
    """

    redirect_uris: list[str] = field(default_factory=lambda: list(REDIRECT_URIS))
    secret_needed: bool = True
    pkce_needed: bool = False
    data_centres: list[str] = field(default_factory=lambda: ["us", "eu"])
    one_secret: bool = True


def first_registrations() -> dict[str, Registration]:
    """How the clients are registered after a reset, by kind."""
    return {
        SERVER: Registration(),
        MOBILE: Registration(secret_needed=False, pkce_needed=True),
        DEVICE: Registration(redirect_uris=[]),
        SELF: Registration(redirect_uris=[]),
    }


def other_clients(seed: int) -> tuple[Client, ...]:
    """All but the server-based one, whose credentials are drawn with its tokens (tokens.py)."""
    source = Random(f"clients {seed}")
    return tuple(_new_client(kind, source) for kind in (MOBILE, DEVICE, SELF))


def _new_client(kind: str, source: Random) -> Client:
    return Client(
        kind=kind,
        name=NAMES[kind],
        client_id=f"{'1004' if kind == DEVICE else '1000'}.{source.randbytes(15).hex().upper()}",
        client_secret=source.randbytes(21).hex(),
        other_secret=source.randbytes(21).hex(),
    )
