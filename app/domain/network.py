"""How Segue gets out to Zoho: through which proxy, and whose certificates it trusts besides."""

from __future__ import annotations

from enum import StrEnum, auto
from typing import Final, NamedTuple
from urllib.parse import SplitResult, urlsplit

MOST_LETTERS: Final = 2000
"""Of an address or a path: longer ones are nobody's intention."""


class ProxyUse(StrEnum):
    """SYSTEM: as the computer is set up. NONE: straight, whatever the computer says."""

    SYSTEM = auto()
    MANUAL = auto()
    NONE = auto()


class Network(NamedTuple):
    """proxy_url counts with ProxyUse.MANUAL alone, and is kept for when it is chosen again.

    ca_file: a file of PEM certificates that are trusted beside the system's own, "" for none.
    """

    proxy: ProxyUse = ProxyUse.SYSTEM
    proxy_url: str = ""
    ca_file: str = ""

    @property
    def manual_proxy(self) -> str:
        """The proxy's address where one was named and is used, else ""."""
        return self.proxy_url if self.proxy is ProxyUse.MANUAL else ""


class ProxyProblem(StrEnum):
    """Why an address can't be a proxy's. USER: a password would lie in the settings."""

    MISSING = auto()
    SCHEME = auto()
    USER = auto()
    MALFORMED = auto()


def proxy_problem(url: str) -> ProxyProblem | None:
    """What is wrong with a proxy's address, None where it may be used: http(s)://host[:port]."""
    if not url:
        return ProxyProblem.MISSING
    if len(url) > MOST_LETTERS or not url.isascii() or not url.isprintable() or " " in url:
        return ProxyProblem.MALFORMED
    try:
        return _problem_of(urlsplit(url))
    except ValueError:
        return ProxyProblem.MALFORMED


def _problem_of(parts: SplitResult) -> ProxyProblem | None:
    """Raises ValueError where the port is none."""
    if parts.scheme not in {"http", "https"}:
        return ProxyProblem.SCHEME
    if "@" in parts.netloc:
        return ProxyProblem.USER
    beside = parts.path.strip("/") or parts.query or parts.fragment
    return ProxyProblem.MALFORMED if beside or not parts.hostname or parts.port == 0 else None
