"""A log file that stays small: when it is full, it becomes the older one and a new one begins."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Final

MOST_BYTES: Final = 1 << 20
KEPT: Final = 2
"""Older files beside the one in use: some 3 MB are on the disk at most."""

_TAIL_BYTES: Final = 1 << 18


class LogFile(logging.Handler):
    """Appends a record's lines at once; a disk that doesn't take them loses them, and only them.

    The standard library's costs 8 ms before the first paint.
    """

    def __init__(self, path: Path, most_bytes: int = MOST_BYTES, kept: int = KEPT) -> None:
        super().__init__()
        self._path = path
        self._most_bytes = most_bytes
        self._kept = kept
        self._file: IO[bytes] | None = None

    def emit(self, record: logging.LogRecord) -> None:
        line = f"{self.format(record)}\n".encode("utf-8", "backslashreplace")
        try:
            file = self._with_room_for(len(line))
            file.write(line)
            file.flush()
        except OSError:
            self._let_go()

    def close(self) -> None:
        self._let_go()
        super().close()

    def _with_room_for(self, size: int) -> IO[bytes]:
        file = self._file or self._opened()
        if file.tell() and file.tell() + size > self._most_bytes:
            self._let_go()
            for number in range(self._kept, 0, -1):
                younger = _numbered(self._path, number - 1)
                if younger.exists():
                    younger.replace(_numbered(self._path, number))
            file = self._opened()
        return file

    def _opened(self) -> IO[bytes]:
        # The user's own: the folder may be open to others.
        self._file = open(  # noqa: SIM115 - stays open until close
            self._path, "ab", opener=lambda name, flags: os.open(name, flags, 0o600)
        )
        return self._file

    def _let_go(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            try:
                file.close()
            except OSError:
                return  # what it still held is lost with it


def last_lines(path: Path, count: int) -> Sequence[str]:
    """The newest lines of the file and the one before it, oldest first; at most 256 kB of each."""
    lines = [*_lines(_numbered(path, 1)), *_lines(path)]
    return lines[-count:] if count else []


def _numbered(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.{number}") if number else path


def _lines(path: Path) -> Sequence[str]:
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            text = file.read(_TAIL_BYTES).decode("utf-8", "replace")
    except OSError:
        return ()
    lines = text.splitlines()
    return lines[1:] if size > _TAIL_BYTES else lines  # the first one may be cut
