"""What a server, or something on the way, can do to a request; reliability.md M4 to M6."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from tests.faults.server import Behaviour, Connection, Received

MEBIBYTE = 1024 * 1024


def answer(
    body: bytes = b"",
    *,
    status: int = 200,
    headers: Mapping[str, str] | None = None,
    length: int | None = None,
) -> bytes:
    """An answer as bytes; length only where it shall differ from the truth."""
    given = {"content-type": "application/json;charset=UTF-8"} | dict(headers or {})
    given["content-length"] = str(len(body) if length is None else length)
    lines = "".join(f"{name}: {text}\r\n" for name, text in given.items())
    return f"HTTP/1.1 {status} X\r\n{lines}\r\n".encode() + body


def json_answer(value: Any, status: int = 200, **headers: str) -> bytes:
    """A JSON answer; header names with underscores for dashes."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return answer(json.dumps(value).encode(), status=status, headers=named)


def always(data: bytes) -> Behaviour:
    """Read the request, send these bytes, close (and say so, lest the next one come here)."""
    last = data.replace(b"\r\n", b"\r\nconnection: close\r\n", 1)

    def behave(connection: Connection) -> None:
        if connection.read_request():
            connection.send(last)

    return behave


def scripted(reply: Callable[[Received], bytes]) -> Behaviour:
    """A proper server that keeps connections alive; reply makes each whole answer."""

    def behave(connection: Connection) -> None:
        while request := connection.read_request():
            connection.send(reply(request))

    return behave


def accept_and_close(_connection: Connection) -> None:
    """Close before anything is read."""


def read_and_close(connection: Connection) -> None:
    connection.read_request()


def read_and_reset(connection: Connection) -> None:
    connection.read_request()
    connection.reset()


def no_answer(connection: Connection) -> None:
    connection.read_request()
    connection.hang()


def only_informed(connection: Connection) -> None:
    """One "processing" after the other, and never an answer."""
    connection.read_request()
    connection.drip(b"HTTP/1.1 102 Processing\r\n\r\n" * 100, 0.002)
    connection.hang()


def half_a_body_and_silence(connection: Connection) -> None:
    connection.read_request()
    connection.send(answer(SUCCESS_CUT, length=1000))
    connection.hang()


def reset_in_the_body(connection: Connection) -> None:
    connection.read_request()
    connection.send(answer(SUCCESS_CUT, length=1000))
    connection.reset()


def answer_first(connection: Connection) -> None:
    """An answer before the request was read, as from something that doesn't look at it."""
    connection.send(answer(b"{}", headers={"connection": "close"}))
    connection.read_request()


def dripped_head(connection: Connection) -> None:
    connection.read_request()
    connection.drip(answer(b"{}"), 0.05)


def dripped_body(connection: Connection) -> None:
    connection.read_request()
    connection.send(answer(length=1000))
    connection.drip(b" " * 1000, 0.05)


def huge(connection: Connection) -> None:
    """40 MiB and no word of how much is to come."""
    connection.read_request()
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
    for _ in range(40):
        connection.send(b" " * MEBIBYTE)


@cache
def bomb() -> bytes:
    """200 MiB of blanks in some 200 KiB of gzip."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, 16 + zlib.MAX_WBITS)
    parts = [squeeze.compress(b" " * MEBIBYTE) for _ in range(200)]
    return b"".join(parts) + squeeze.flush()


def gzip_bomb(connection: Connection) -> None:
    connection.read_request()
    connection.send(answer(bomb(), headers={"content-encoding": "gzip"}))


def truncated_gzip(connection: Connection) -> None:
    """Half of the stream, under a content-length that agrees with the half."""
    whole = gzip.compress(json.dumps({"data": [{"id": str(n)} for n in range(5000)]}).encode())
    connection.read_request()
    connection.send(answer(whole[: len(whole) // 2], headers={"content-encoding": "gzip"}))


SUCCESS_CUT = b'{"data":[{"code":"SUC'


def redirect(status: int, location: str) -> Behaviour:
    return always(answer(status=status, headers={"location": location}))


_HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"

CUT: Mapping[str, Behaviour] = {
    "accept and close": accept_and_close,
    "read all, close": read_and_close,
    "read all, reset": read_and_reset,
    "head cut": always(b"HTTP/1.1 200 O"),
    "body cut": always(_HEAD + b"content-length: 100\r\n\r\n" + SUCCESS_CUT),
    "no body": always(_HEAD + b"content-length: 100\r\n\r\n"),
    "chunks cut": always(_HEAD + b"transfer-encoding: chunked\r\n\r\n5\r\nhello\r\n"),
    "bad chunk": always(_HEAD + b"transfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n"),
    "garbage": always(b"\x16\x03\x01 garbage\r\n\r\n"),
    "huge header": always(b"HTTP/1.1 200 OK\r\nx: " + b"a" * 200_000 + b"\r\n\r\n"),
    "reset in the body": reset_in_the_body,
    "other protocol": always(b"HTTP/1.1 101 Switching\r\nupgrade: x\r\n\r\n"),
    "two lengths": always(_HEAD + b"content-length: 2\r\ncontent-length: 5\r\n\r\n{}abc"),
}
"""The connection breaks, or what comes isn't HTTP."""

SLOW: Mapping[str, Behaviour] = {
    "no answer": no_answer,
    "dripped head": dripped_head,
    "dripped body": dripped_body,
    "half a body and silence": half_a_body_and_silence,
    "only informed": only_informed,
}
"""No complete answer in time."""

WRONG: Mapping[str, Behaviour] = {
    "json as html": always(
        answer(b'{"data":[{"code":"SUCCESS"}]}', headers={"content-type": "text/html"})
    ),
    "empty": always(answer()),
    "bad utf-8": always(answer(b'{"data":[{"code":"\xff\xfe"}]}')),
    "json cut, length unknown": always(_HEAD + b"\r\n" + SUCCESS_CUT),
    "nan": always(answer(b'{"data":[{"id":"1","Amount":NaN}]}')),
    "key twice": always(answer(b'{"data":[],"data":[{"id":"1"}]}')),
    "deep": always(answer(b"[" * 200_000)),
    "long integer": always(answer(b"1" * 5000)),
    "answer without a look": answer_first,
    "null": always(answer(b"null")),
    "other json": always(answer(b'["SUCCESS"]')),
    "huge": huge,
    "gzip bomb": gzip_bomb,
    "truncated gzip": truncated_gzip,
    "no gzip": always(answer(b"not gzip", headers={"content-encoding": "gzip"})),
    "other coding": always(answer(b"xx", headers={"content-encoding": "br"})),
    "more after gzip": always(
        answer(gzip.compress(b"{}") + b"more", headers={"content-encoding": "gzip"})
    ),
    "request timeout": always(answer(status=408)),
    "proxy wants a password": always(answer(b"<html>", status=407)),
}
"""A complete HTTP answer, but none of Zoho's."""

PORTAL: Mapping[str, Behaviour] = {
    "sign-in page": always(
        answer(b" <html>sign in to Wi-Fi</html>", headers={"content-type": "text/html"})
    ),
    "redirect to a sign-in": redirect(302, "https://wifi.example/sign-in?from=/crm"),
    "redirect without TLS": redirect(307, "//wifi.example/"),
    "network sign-in (511)": always(
        answer(b"<html>", status=511, headers={"content-type": "text/html"})
    ),
}
"""The network itself answers, since it wants somebody to sign in."""

FAILED: Mapping[str, Behaviour] = {
    "500": always(
        json_answer(
            {"code": "INTERNAL_ERROR", "details": {}, "message": "x", "status": "error"}, 500
        )
    ),
    "502": always(answer(b"<html>Bad Gateway</html>", status=502)),
    "503": always(answer(status=503)),
    "504": always(answer(b"gateway timeout", status=504)),
}
"""The server says that it failed: whether before or after its deed, nobody knows."""
