"""Why no connection came about, from what stands behind httpx's ConnectError."""

from __future__ import annotations

import errno
import socket
import ssl

import httpx
import pytest

from app.domain.outcome import Trouble
from app.zoho.causes import trouble_of


def behind(*causes: BaseException) -> httpx.ConnectError:
    """A ConnectError that was raised from these, one from the other."""
    error: BaseException = httpx.ConnectError("x")
    top = error
    for cause in causes:
        error.__cause__ = cause
        error = cause
    assert isinstance(top, httpx.ConnectError)
    return top


def no_way(number: int) -> OSError:
    return OSError(number, "x")


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (behind(ConnectionRefusedError()), Trouble.NO_SERVER),
        (behind(OSError("all failed"), ConnectionRefusedError()), Trouble.NO_SERVER),
        (behind(socket.gaierror(-2, "x")), Trouble.NAME),
        (behind(no_way(errno.ENETUNREACH)), Trouble.OFFLINE),
        (behind(no_way(errno.EHOSTUNREACH)), Trouble.OFFLINE),
        (behind(no_way(errno.ENETDOWN)), Trouble.OFFLINE),
        (behind(no_way(errno.EACCES)), Trouble.OTHER),
        (behind(ssl.SSLCertVerificationError()), Trouble.CERTIFICATE),
        (behind(ssl.SSLError("wrong version number")), Trouble.TLS),
        (behind(ssl.SSLEOFError()), Trouble.OTHER),
        (behind(ssl.SSLZeroReturnError()), Trouble.OTHER),
        (
            behind(ExceptionGroup("x", [no_way(errno.ENETUNREACH), ConnectionRefusedError()])),
            Trouble.NO_SERVER,
        ),
        (behind(ExceptionGroup("x", [no_way(errno.ENETUNREACH)] * 2)), Trouble.OFFLINE),
        (behind(), Trouble.OTHER),
        (httpx.ConnectTimeout("x"), Trouble.TIMED_OUT),
        (httpx.PoolTimeout("x"), Trouble.TIMED_OUT),
        (httpx.ProxyError("407"), Trouble.PROXY),
        (httpx.UnsupportedProtocol("x"), Trouble.INVALID),
        (httpx.LocalProtocolError("x"), Trouble.INVALID),
        (httpx.InvalidURL("x"), Trouble.INVALID),
    ],
)
def test_the_trouble_behind(error, trouble):
    assert trouble_of(error) is trouble


def test_a_circle_of_causes_comes_to_an_end():
    error = behind(ConnectionRefusedError())
    assert error.__cause__ is not None
    error.__cause__.__context__ = error
    assert trouble_of(error) is Trouble.NO_SERVER
