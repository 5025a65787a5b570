"""Zoho's data centres: which servers a token may be sent to, and where the web interface lives.

A token is as good as a password: it goes to servers of this list alone, and api_domain of a token
answer is believed only when it belongs to the centre whose accounts server answered (reliability.md
section 4, row 11). Source: api-facts.md section 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit

from app.domain.accounts import DataCentre, OrgKind


@dataclass(frozen=True, slots=True)
class Servers:
    """Those of one data centre; the three are origins, without a slash at the end."""

    centre: DataCentre
    accounts: str
    api: str
    web: str

    @property
    def sandbox_api(self) -> str:
        """Where the sandboxes of its organisations live."""
        return self.api.replace("https://www.", "https://sandbox.")

    def api_of(self, kind: OrgKind) -> str:
        """Where an org of that kind is called."""
        return self.sandbox_api if kind is OrgKind.ZOHO_SANDBOX else self.api

    @property
    def apis(self) -> frozenset[str]:
        """Where a token of this centre may be for."""
        return frozenset({self.api, self.sandbox_api})


def _usual(centre: DataCentre, domain: str) -> Servers:
    return Servers(
        centre,
        f"https://accounts.zoho.{domain}",
        f"https://www.zohoapis.{domain}",
        f"https://crm.zoho.{domain}",
    )


DATA_CENTERS: Final = (
    _usual(DataCentre.US, "com"),
    _usual(DataCentre.EU, "eu"),
    _usual(DataCentre.IN, "in"),
    _usual(DataCentre.AU, "com.au"),
    _usual(DataCentre.CN, "com.cn"),
    _usual(DataCentre.JP, "jp"),
    Servers(
        DataCentre.CA,
        "https://accounts.zohocloud.ca",
        "https://www.zohoapis.ca",
        "https://crm.zohocloud.ca",
    ),
    _usual(DataCentre.SA, "sa"),
    _usual(DataCentre.UK, "uk"),
    _usual(DataCentre.AE, "ae"),
)


def servers_in(centre: DataCentre) -> Servers:
    """The servers of a data centre."""
    return next(dc for dc in DATA_CENTERS if dc.centre is centre)


def center_of(api_url: str) -> Servers | None:
    """The data centre of an API origin (live or sandbox), None where it is none of Zoho's."""
    origin = api_url.rstrip("/")
    return next((dc for dc in DATA_CENTERS if origin in (dc.api, dc.sandbox_api)), None)


def accounts_center(url: str) -> Servers | None:
    """The data centre of an accounts server, None where it is none of Zoho's."""
    return next((dc for dc in DATA_CENTERS if dc.accounts == url.rstrip("/")), None)


def is_loopback(url: str) -> bool:
    """Whether it is a plain http origin on this very machine, as the local sandbox's is."""
    try:
        parts = urlsplit(url)
        if parts.scheme != "http" or parts.username is not None or parts.path not in {"", "/"}:
            return False
        host = parts.hostname or ""
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
