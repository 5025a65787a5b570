"""Whom Segue works for: data centres, the registered client, accounts and what opens them.

Source: api-facts.md section 5. Which servers belong to a data centre is zoho/datacenters.py's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final

DEFAULT_PORTS: Final = (17853, 18853, 19853)
"""Where the browser comes back to; below the ports that systems lend to programs (from 32768)."""
REDIRECT_PATH: Final = "/segue"
MOST_PORTS: Final = 5

_CLIENT_TEXT: Final = re.compile(r"[\x21-\x7e]{4,200}", re.ASCII)
_LOWEST_PORT, _HIGHEST_PORT = 1024, 65535


class DataCentre(StrEnum):
    """Where Zoho keeps an org; the value is Zoho's own word for it (`location=eu`)."""

    US = "us"
    EU = "eu"
    IN = "in"
    AU = "au"
    CN = "cn"
    JP = "jp"
    CA = "ca"
    SA = "sa"
    UK = "uk"
    AE = "ae"

    @property
    def place(self) -> str:
        """Its name for people, in English."""
        return _PLACES[self][0]

    @property
    def address(self) -> str:
        """What the browser shows in front of Zoho CRM's pages there: how people know theirs."""
        return _PLACES[self][1]


_PLACES: Final = {
    DataCentre.US: ("United States", "crm.zoho.com"),
    DataCentre.EU: ("Europe", "crm.zoho.eu"),
    DataCentre.IN: ("India", "crm.zoho.in"),
    DataCentre.AU: ("Australia", "crm.zoho.com.au"),
    DataCentre.CN: ("China", "crm.zoho.com.cn"),
    DataCentre.JP: ("Japan", "crm.zoho.jp"),
    DataCentre.CA: ("Canada", "crm.zohocloud.ca"),
    DataCentre.SA: ("Saudi Arabia", "crm.zoho.sa"),
    DataCentre.UK: ("United Kingdom", "crm.zoho.uk"),
    DataCentre.AE: ("United Arab Emirates", "crm.zoho.ae"),
}


class OrgKind(StrEnum):
    """What a conversion does there: PRODUCTION for good, ZOHO_SANDBOX in a copy that Zoho keeps,
    PRACTICE in a made-up org on this computer.
    """

    PRODUCTION = "production"
    ZOHO_SANDBOX = "zoho-sandbox"
    PRACTICE = "practice"


class Colour(StrEnum):
    """What marks an account on the screen. AMBER is the practice org's, and nobody else's."""

    BLUE = "blue"
    GREEN = "green"
    VIOLET = "violet"
    TEAL = "teal"
    PINK = "pink"
    BROWN = "brown"
    AMBER = "amber"


class ClientPart(StrEnum):
    """A part of a registration that a person types."""

    CLIENT_ID = "client_id"
    CLIENT_SECRET = "client_secret"  # noqa: S105 - a name
    PORTS = "ports"
    ADDRESS = "address"


class BadRegistration(ValueError):
    """A part of a registration can't be right; `part` is the one to mend."""

    def __init__(self, part: ClientPart) -> None:
        super().__init__(part.value)
        self.part = part


@dataclass(frozen=True, slots=True)
class ClientRegistration:
    """How an admin made Segue known to Zoho, and what to sign in to with it.

    client_secret: "" where the client's type has none. data_centre: None where nobody knows: Zoho
    tells it. ports: those of the redirect addresses that were registered, tried in turn. address:
    the practice org's, of the kind PRACTICE alone.

    Raises:
        BadRegistration: a part can't be right.
    """

    client_id: str = field(repr=False)
    client_secret: str = field(default="", repr=False)
    data_centre: DataCentre | None = None
    kind: OrgKind = OrgKind.PRODUCTION
    ports: tuple[int, ...] = DEFAULT_PORTS
    address: str = ""

    def __post_init__(self) -> None:
        if _CLIENT_TEXT.fullmatch(self.client_id) is None:
            raise BadRegistration(ClientPart.CLIENT_ID)
        if self.client_secret and _CLIENT_TEXT.fullmatch(self.client_secret) is None:
            raise BadRegistration(ClientPart.CLIENT_SECRET)
        usable = all(_LOWEST_PORT <= port <= _HIGHEST_PORT for port in self.ports)
        if not usable or not 1 <= len(set(self.ports)) == len(self.ports) <= MOST_PORTS:
            raise BadRegistration(ClientPart.PORTS)
        if bool(self.address) != (self.kind is OrgKind.PRACTICE):
            raise BadRegistration(ClientPart.ADDRESS)

    @property
    def redirect_uris(self) -> tuple[str, ...]:
        """What the admin registers with Zoho, letter by letter."""
        return tuple(map(redirect_uri, self.ports))


def redirect_uri(port: int) -> str:
    """Where Zoho sends the browser back to. It takes `localhost`, and refuses 127.0.0.1."""
    return f"http://localhost:{port}{REDIRECT_PATH}"


@dataclass(frozen=True, slots=True)
class Account:
    """A user in an org. The names are Zoho's, for the screen alone: they are hostile text.

    key: tells it from all others, fit for a file name. data_centre: None for the practice org,
    which alone has an address.
    """

    key: str
    org_id: str
    user_id: str
    kind: OrgKind
    data_centre: DataCentre | None
    colour: Colour
    org_name: str = field(default="", repr=False)
    user_name: str = field(default="", repr=False)
    user_email: str = field(default="", repr=False)
    address: str = ""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What opens an account; shown by no repr().

    refresh_token: "" where the account is signed out: the client alone is known then. expires: when
    the access token ends, aware; None where nobody knows. scopes: what Zoho said that they allow,
    () where it didn't.
    """

    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    refresh_token: str = field(default="", repr=False)
    access_token: str = field(default="", repr=False)
    expires: datetime | None = None
    scopes: tuple[str, ...] = ()

    @property
    def open(self) -> bool:
        """Whether they open anything."""
        return bool(self.refresh_token)


class KeepingTrouble(StrEnum):
    """Why the system's keychain doesn't keep the sign-in.

    MISSING: there is none that Segue trusts. LOCKED: it is locked, or access was denied. SLOW: it
    doesn't answer in time. LOSES: what was written can't be read back. FAILING: it fails otherwise.
    """

    MISSING = "missing"
    LOCKED = "locked"
    SLOW = "slow"
    LOSES = "loses"
    FAILING = "failing"


@dataclass(frozen=True, slots=True)
class Keeping:
    """Where a sign-in is kept: trouble None means in the system's keychain, and anything else
    means in memory, until Segue ends, for that reason.
    """

    trouble: KeepingTrouble | None = None

    @property
    def lasts(self) -> bool:
        """Whether the next start needs no sign-in."""
        return self.trouble is None


def account_key(kind: OrgKind, data_centre: DataCentre | None, org_id: str, user_id: str) -> str:
    """The account's key: letters, digits and -, at most 64 of them.

    Raises:
        ValueError: where an id is none.
    """
    for id_ in (org_id, user_id):
        if re.fullmatch(r"[0-9]{1,20}", id_, re.ASCII) is None:
            raise ValueError("an id is 1 to 20 digits")
    place = data_centre.value if data_centre is not None else "here"
    return f"{_SHORT[kind]}-{place}-{org_id}-{user_id}"


_SHORT: Final = {
    OrgKind.PRODUCTION: "live",
    OrgKind.ZOHO_SANDBOX: "trial",
    OrgKind.PRACTICE: "practice",
}


def free_colour(kind: OrgKind, taken: Iterable[Colour]) -> Colour:
    """A colour for a new account: one that no other has, as long as there are such."""
    if kind is OrgKind.PRACTICE:
        return Colour.AMBER
    counts = dict.fromkeys((one for one in Colour if one is not Colour.AMBER), 0)
    for one in taken:
        if one in counts:
            counts[one] += 1
    return min(counts, key=lambda one: counts[one])
