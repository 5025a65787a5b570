"""The data centres that the sandbox plays, each at a port of its own, as Zoho's have own hosts.

Source: Zoho's pages on Multi DC (https://www.zoho.com/accounts/protocol/oauth/multi-dc.html).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

HOME = "us"
"""Where the clients are registered, and where users and organisations live after a reset."""

NAMES = (HOME, "eu")


@dataclass(frozen=True, slots=True)
class DataCentres:
    """The address of each, by the name that Zoho's `location` has for it."""

    urls: Mapping[str, str]

    def at(self, port: int | None) -> str:
        """Which one is served at this port of the machine; the first where none is known to be."""
        for name, url in self.urls.items():
            if urlsplit(url).port == port:
                return name
        return HOME
