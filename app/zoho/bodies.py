"""Takes the body of an answer within bounds, whatever the server sends (reliability.md M6)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Final

from app.domain.errors import UnexpectedAnswer

MOST_BYTES: Final = 16 * 1024 * 1024
"""The most that an answer may hold, before and after decompression."""
_GZIP_WINDOW: Final = 16 + zlib.MAX_WBITS
_STEP: Final = 256 * 1024


class BoundedBody:
    """A body that grows chunk by chunk, up to a size; coding is the Content-Encoding header.

    Nothing is raised while it grows: who reads from a socket has to end the reading first.
    """

    def __init__(self, coding: str, most: int = MOST_BYTES) -> None:
        self._most = most
        self._unzip = zlib.decompressobj(_GZIP_WINDOW) if coding == "gzip" else None
        self._body = bytearray()
        self._damage = "" if coding in {"", "identity", "gzip"} else "an unknown content coding"

    @property
    def is_good(self) -> bool:
        """Whether reading on is of use: nothing wrong is known of it."""
        return not self._damage

    def take(self, chunk: bytes) -> Iterator[None]:
        """Add a chunk, a step each time that the next one is asked for; it is in after the last.

        A small chunk may become megabytes, which would hold the loop up at one go.
        """
        if self._damage:
            return
        if self._unzip is None:
            self._add(chunk)
            yield
        else:
            yield from self._inflate(self._unzip, chunk)

    def whole(self) -> bytes:
        """The body, decompressed, after its last chunk.

        Raises:
            UnexpectedAnswer: where it is too big, of another coding, or gzip that is damaged or
                ends too early (which an HTTP client may hand over as if it were whole).
        """
        if not self._damage and self._unzip is not None and not self._unzip.eof:
            self._damage = "gzip that ends too early"
        if self._damage:
            raise UnexpectedAnswer(self._damage)
        return bytes(self._body)

    def _add(self, part: bytes) -> None:
        self._body += part
        if len(self._body) > self._most:
            self._damage = "the answer is too big"

    def _inflate(self, unzip: zlib._Decompress, chunk: bytes) -> Iterator[None]:
        rest = chunk
        while rest and not unzip.eof and not self._damage:
            try:
                self._add(unzip.decompress(rest, _STEP))
            except zlib.error:
                self._damage = "damaged gzip"
            rest = unzip.unconsumed_tail
            yield
        if unzip.eof and (rest or unzip.unused_data):
            self._damage = "more after the end of gzip"
