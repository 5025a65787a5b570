"""A request and its answer as plain values: all that the pure half of this room knows of HTTP."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from urllib.parse import quote, urlencode

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request without its server: path begins with a slash, body is ready to send.

    repr() shows neither query, headers nor body: they hold e-mails, names and tokens.
    """

    method: str
    path: str
    query: Pairs = field(default=(), repr=False)
    headers: Pairs = field(default=(), repr=False)
    body: bytes | None = field(default=None, repr=False)

    @property
    def target(self) -> str:
        """Path and query as they stand in the request line."""
        path = quote(self.path, safe="/")
        return f"{path}?{urlencode(self.query, safe=',', quote_via=quote)}" if self.query else path

    def with_header(self, name: str, value: str) -> Request:
        """The same request with one header more."""
        return replace(self, headers=(*self.headers, (name, value)))


@dataclass(frozen=True, slots=True)
class Answer:
    """A complete answer: header names in lower case, body decoded from its transfer coding.

    origin: the server that was asked, as https://host.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    body: bytes = field(default=b"", repr=False)
    origin: str = ""

    @property
    def media_type(self) -> str:
        """The content type without its parameters, in lower case; "" where none was sent."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()
