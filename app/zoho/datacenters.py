"""Zoho's data centres: which servers a token may be sent to, and where the web interface lives.

A token is as good as a password, so api_domain of a token answer is believed only when it is on
this list (reliability.md section 4, row 11). Source: api-facts.md section 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class DataCenter:
    """One data centre; the three are origins, without a slash at the end."""

    name: str
    accounts: str
    api: str
    web: str

    @property
    def sandbox_api(self) -> str:
        """Where the sandboxes of its organisations live."""
        return self.api.replace("https://www.", "https://sandbox.")


def _usual(name: str, domain: str) -> DataCenter:
    return DataCenter(
        name,
        f"https://accounts.zoho.{domain}",
        f"https://www.zohoapis.{domain}",
        f"https://crm.zoho.{domain}",
    )


DATA_CENTERS: Final = (
    _usual("US", "com"),
    _usual("EU", "eu"),
    _usual("IN", "in"),
    _usual("AU", "com.au"),
    _usual("CN", "com.cn"),
    _usual("JP", "jp"),
    DataCenter(
        "CA",
        "https://accounts.zohocloud.ca",
        "https://www.zohoapis.ca",
        "https://crm.zohocloud.ca",
    ),
    _usual("SA", "sa"),
    _usual("UK", "uk"),
    _usual("AE", "ae"),
)


def center_of(api_url: str) -> DataCenter | None:
    """The data centre of an API origin (live or sandbox), None where it is none of Zoho's."""
    origin = api_url.rstrip("/")
    return next((dc for dc in DATA_CENTERS if origin in (dc.api, dc.sandbox_api)), None)


def api_origin(configured: str, told: str) -> str:
    """Where to call: the origin that a token answer told, else the configured one.

    Never from an organisation's sandbox to the live organisation, nor back.
    """
    lives = [origin in {dc.api for dc in DATA_CENTERS} for origin in (configured, told)]
    return told if center_of(told) is not None and len(set(lives)) == 1 else configured


def is_accounts_server(url: str) -> bool:
    """Whether the origin is one of Zoho's accounts servers."""
    return url.rstrip("/") in {dc.accounts for dc in DATA_CENTERS}


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
