"""Answers that are far too heavy: neither memory nor the window pays for them (row 10)."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from itertools import product
from typing import Any

import pytest

from app.zoho.calls import read_answer
from app.zoho.exchange import Answer
from tests.faults.behaviours import MEBIBYTE, answer, bomb, json_answer
from tests.faults.server import Behaviour, Connection, FaultServer

SMALL = json_answer({"data": []})
TOO_MUCH = 600


def after_a_small_one(heavy: Callable[[Connection], None]) -> Behaviour:
    """A small answer for the first request, the heavy one for the second."""

    def behave(connection: Connection) -> None:
        connection.read_request()
        connection.send(SMALL)
        if connection.read_request():
            heavy(connection)

    return behave


def endless(connection: Connection) -> None:
    """600 MiB, and no word of how much is to come."""
    connection.send(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n")
    for _ in range(TOO_MUCH):
        connection.send(b" " * MEBIBYTE)


def announced(connection: Connection) -> None:
    """600 MiB, honestly announced."""
    connection.send(answer(length=TOO_MUCH * MEBIBYTE))
    for _ in range(TOO_MUCH):
        connection.send(b" " * MEBIBYTE)


def zipped(data: Callable[[], bytes]) -> Callable[[Connection], None]:
    def heavy(connection: Connection) -> None:
        connection.send(answer(data(), headers={"content-encoding": "gzip"}))

    return heavy


def plain(data: Callable[[], bytes]) -> Callable[[Connection], None]:
    return lambda connection: connection.send(answer(data()))


@cache
def double_bomb() -> bytes:
    """Gzip within gzip: only the outer one is taken off."""
    return gzip.compress(bomb())


def values(unit: bytes) -> bytes:
    """15 MiB of JSON that is mostly values, which cost far more in memory than in text."""
    return b'{"data":[' + unit * (15 * MEBIBYTE // len(unit)) + b"{}]}"


def rows() -> bytes:
    """15 MiB as Zoho might really send it: 200 long records."""
    text = "Zylker & Söhne, a story that is long and is told at length. " * 1200
    row = {"Full_Name": "Pat Boyle", "Description": text}
    return json.dumps({"data": [{"id": str(n)} | row for n in range(200)]}).encode()


HEAVY: dict[str, tuple[Callable[[Connection], None], str]] = {
    "600 MiB": (endless, "too big"),
    "600 MiB, announced": (announced, "too big"),
    "gzip bomb": (zipped(bomb), "too big"),
    "gzip in gzip": (zipped(double_bomb), ""),
    "15 MiB of empty lists": (plain(lambda: values(b"[],")), "too many parts"),
    "15 MiB of small objects": (plain(lambda: values(b'{"id":"1"},')), "too many parts"),
    "15 MiB of numbers": (plain(lambda: values(b"7,")), "too many parts"),
    "15 MiB of blanks": (plain(lambda: values(b" ")), ""),
}


def weighed(heavy: Callable[[Connection], None], call: str) -> dict[str, Any]:
    with FaultServer(after_a_small_one(heavy)) as server:
        words = [sys.executable, "-m", "tests.faults.weight", server.url, call]
        done = subprocess.run(words, check=True, capture_output=True, text=True, timeout=60)
    result: dict[str, Any] = json.loads(done.stdout)
    return result


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


@on_linux
def test_a_heavy_answer_that_is_zohos_is_read_without_holding_the_loop():
    weight = weighed(plain(rows), "list")
    assert weight["peak"] <= weight["base"] + 80, weight
    assert weight["held"] <= 100, weight
    assert "LeadPage" in weight["ended"], weight


OFTEN = {("600 MiB", "options"), ("gzip bomb", "convert"), ("15 MiB of small objects", "convert")}


CASES = [
    pytest.param(*case, marks=[] if case in OFTEN else [pytest.mark.slow])
    for case in product(HEAVY, ("options", "convert"))
]


@on_linux
@pytest.mark.parametrize(("name", "call"), CASES)
def test_memory_and_the_event_loop_stay_within_bounds(name, call):
    heavy, said = HEAVY[name]
    weight = weighed(heavy, call)
    assert weight["peak"] <= weight["base"] + 80, weight
    assert weight["held"] <= 100, weight
    assert said in weight["ended"], weight


async def thread_of(body: bytes) -> int:
    """The thread that an answer of this body is read in."""
    return await read_answer(Answer(200, body=body), lambda _: threading.get_ident())


async def test_a_big_answer_is_read_off_the_event_loop():
    here = threading.get_ident()
    assert await thread_of(b" " * 1000) == here
    assert await thread_of(b" " * MEBIBYTE) != here
