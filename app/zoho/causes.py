"""Why no connection came about: httpx says ConnectError to nearly all of it (reliability.md M9)."""

from __future__ import annotations

import errno
import socket
import ssl
from collections.abc import Iterator
from typing import Final

import httpx

from app.domain.outcome import Trouble

_NO_WAY: Final = frozenset(
    {
        errno.ENETUNREACH,
        errno.EHOSTUNREACH,
        errno.ENETDOWN,
        getattr(errno, "EHOSTDOWN", errno.ENETDOWN),
        getattr(errno, "WSAENETUNREACH", errno.ENETUNREACH),
        getattr(errno, "WSAEHOSTUNREACH", errno.EHOSTUNREACH),
        getattr(errno, "WSAENETDOWN", errno.ENETDOWN),
    }
)
_CUT_HANDSHAKE: Final = (ssl.SSLWantReadError, ssl.SSLEOFError, ssl.SSLZeroReturnError)
_BY_KIND: Final[tuple[tuple[type[Exception], Trouble], ...]] = (
    (httpx.ConnectTimeout, Trouble.TIMED_OUT),
    (httpx.PoolTimeout, Trouble.TIMED_OUT),
    (httpx.ProxyError, Trouble.PROXY),
    (httpx.UnsupportedProtocol, Trouble.INVALID),
    (httpx.LocalProtocolError, Trouble.INVALID),
    (httpx.InvalidURL, Trouble.INVALID),
)
LASTING: Final = frozenset({Trouble.CERTIFICATE, Trouble.TLS, Trouble.INVALID, Trouble.NO_PRACTICE})
"""What trying again at once doesn't mend."""


def trouble_of(error: Exception) -> Trouble:
    """What an error of the connecting phase comes from."""
    for kind, trouble in _BY_KIND:
        if isinstance(error, kind):
            return trouble
    found = {_of_one(behind) for behind in _chain(error)}
    # One address may be refused while the other has no way: the more telling one counts.
    for trouble in (Trouble.CERTIFICATE, Trouble.TLS, Trouble.NAME, Trouble.NO_SERVER):
        if trouble in found:
            return trouble
    return Trouble.OFFLINE if Trouble.OFFLINE in found else Trouble.OTHER


def _of_one(error: BaseException) -> Trouble:
    if isinstance(error, ssl.SSLCertVerificationError):
        return Trouble.CERTIFICATE
    if isinstance(error, ssl.SSLError):
        # A handshake that was cut short, by us or by the peer, tells nothing of TLS itself.
        return Trouble.OTHER if isinstance(error, _CUT_HANDSHAKE) else Trouble.TLS
    if isinstance(error, socket.gaierror):
        return Trouble.NAME
    if isinstance(error, ConnectionRefusedError):
        return Trouble.NO_SERVER
    no_way = isinstance(error, OSError) and error.errno in _NO_WAY
    return Trouble.OFFLINE if no_way else Trouble.OTHER


def _chain(error: BaseException) -> Iterator[BaseException]:
    """The error and all that stands behind it: causes, contexts, members of groups."""
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        yield one
        waiting += (one.__cause__, one.__context__)
        if isinstance(one, BaseExceptionGroup):
            waiting += one.exceptions
