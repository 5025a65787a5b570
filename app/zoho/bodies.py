"""Reads the body of an answer within bounds, whatever the server sends (reliability.md M6)."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator
from typing import Final

from app.domain.errors import UnexpectedAnswer

MOST_BYTES: Final = 16 * 1024 * 1024
"""The most that an answer may hold, before and after decompression."""
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_STEP: Final = 256 * 1024


async def read_body(chunks: AsyncIterator[bytes], coding: str, most: int = MOST_BYTES) -> bytes:
    """The whole body, decompressed; coding is the Content-Encoding header.

    Raises:
        UnexpectedAnswer: where it is larger than `most`, of another coding than gzip, or gzip
            that ends too early (which an HTTP client may hand over as if it were whole).
    """
    if coding in {"", "identity"}:
        return await _plain(chunks, most)
    if coding == "gzip":
        return await _gunzipped(chunks, most)
    raise UnexpectedAnswer("an unknown content coding")


async def _plain(chunks: AsyncIterator[bytes], most: int) -> bytes:
    body = bytearray()
    async for chunk in chunks:
        body += chunk
        _check(len(body), most)
    return bytes(body)


async def _gunzipped(chunks: AsyncIterator[bytes], most: int) -> bytes:
    body = bytearray()
    unzip = zlib.decompressobj(_GZIP_WINDOW)
    async for chunk in chunks:
        rest = chunk
        while rest and not unzip.eof:
            try:
                body += unzip.decompress(rest, _STEP)
            except zlib.error:
                raise UnexpectedAnswer("damaged gzip") from None
            _check(len(body), most)
            rest = unzip.unconsumed_tail
        if rest or unzip.unused_data:
            raise UnexpectedAnswer("more after the end of gzip")
    if not unzip.eof:
        raise UnexpectedAnswer("gzip that ends too early")
    return bytes(body)


def _check(size: int, most: int) -> None:
    if size > most:
        raise UnexpectedAnswer("the answer is too big")
