"""Bodies within bounds: plain, gzip, and gzip that lies."""

from __future__ import annotations

import gzip
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UnexpectedAnswer
from app.zoho.bodies import BoundedBody

TEXT = b'{"data":[]}' * 10


def packed(data: bytes) -> bytes:
    return gzip.compress(data, mtime=0)  # no clock, so that the tests keep their names


PACKED = packed(TEXT)


def read(coding: str, data: bytes, step: int = 7, most: int = 1000) -> bytes:
    body = BoundedBody(coding, most)
    for position in range(0, len(data), step):
        for _ in body.take(data[position : position + step]):
            pass
        if not body.is_good:
            break
    return body.whole()


@pytest.mark.parametrize(
    ("coding", "data", "whole"),
    [
        ("", TEXT, TEXT),
        ("identity", TEXT, TEXT),
        ("gzip", PACKED, TEXT),
        ("gzip", packed(b""), b""),
        ("", b"", b""),
        ("", b"x" * 1000, b"x" * 1000),
        ("gzip", packed(b"x" * 1000), b"x" * 1000),
    ],
)
def test_whole(coding, data, whole):
    assert read(coding, data) == whole


@pytest.mark.parametrize(
    ("coding", "data", "why"),
    [
        ("", b"x" * 1001, "too big"),
        ("gzip", packed(b"x" * 1001), "too big"),
        ("gzip", PACKED[:-1], "too early"),
        ("gzip", PACKED[:-8], "too early"),
        ("gzip", b"", "too early"),
        ("gzip", PACKED + b"x", "more after"),
        ("gzip", PACKED + PACKED, "more after"),
        ("gzip", TEXT, "damaged"),
        ("gzip", PACKED[:-8] + b"12345678", "damaged"),
        ("br", TEXT, "unknown"),
        ("gzip, gzip", PACKED, "unknown"),
        ("br", b"", "unknown"),
    ],
)
@pytest.mark.parametrize("step", [1, 1000])
def test_damaged(coding, data, why, step):
    with pytest.raises(UnexpectedAnswer, match=why):
        read(coding, data, step)


@given(st.binary(max_size=3000), st.integers(1, 500))
def test_any_bytes_in_any_pieces_come_out_the_same(data, step):
    assert read("gzip", packed(data), step, most=3000) == data


def test_a_small_chunk_that_becomes_megabytes_comes_in_steps():
    body = BoundedBody("gzip", 8 * 1024 * 1024)
    bomb = packed(bytes(4 * 1024 * 1024))
    seen = [len(body._body) for _ in body.take(bomb)]
    assert len(bomb) < 8 * 1024
    assert seen[-1] == 4 * 1024 * 1024
    assert max(b - a for a, b in pairwise((0, *seen))) <= 256 * 1024
