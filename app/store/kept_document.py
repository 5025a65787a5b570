"""A small JSON file of the user's for one org: read strictly, written whole, put aside if bad."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, Generic, TypeVar

from app.store.files import write_whole
from app.store.quarantine import put_aside

Content = TypeVar("Content")

_MOST_BYTES: Final = 4 << 20


@dataclass(frozen=True, slots=True)
class Shape(Generic[Content]):
    """name: of the file, and its format's. parse raises ValueError where it is none of ours."""

    name: str
    version: int
    empty: Content
    parse: Callable[[object], Content]
    told: Callable[[Content], Any]


@dataclass(frozen=True, slots=True)
class Found(Generic[Content]):
    """aside: the name under which a damaged file is kept, "" where none was.

    out_of_reach: the disk doesn't give it now; it must not be overwritten.
    """

    content: Content
    aside: str = ""
    out_of_reach: bool = False


class KeptDocument(Generic[Content]):
    """path None: nothing is kept beyond this run. Blocking: for a thread, but small."""

    def __init__(
        self, path: Path | None, shape: Shape[Content], now: Callable[[], datetime]
    ) -> None:
        self._path = path
        self._shape = shape
        self._now = now
        self._out_of_reach = False

    def read(self) -> Found[Content]:
        """What was written last; empty where nothing was, or nothing that can be used."""
        if self._path is None:
            return Found(self._shape.empty)
        try:
            with self._path.open("rb") as file:
                content = file.read(_MOST_BYTES + 1)
        except FileNotFoundError:
            return Found(self._shape.empty)
        except OSError:
            self._out_of_reach = True
            return Found(self._shape.empty, out_of_reach=True)
        try:
            return Found(self._parsed(content))
        except (ValueError, RecursionError):
            return self._begin_anew(self._path)

    def write(self, content: Content) -> None:
        """Keep it; returns when it is on the disk.

        Raises:
            OSError: the disk doesn't take it, or didn't give what is there already; or there is too
                much of it to be read again.
        """
        if self._path is None:
            return
        if self._out_of_reach:
            raise OSError("what is there could not be read")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        document = {
            "format": self._shape.name,
            "version": self._shape.version,
            "content": self._shape.told(content),
        }
        written = (json.dumps(document, indent=1) + "\n").encode("ascii")
        try:
            self._parsed(written)
        except ValueError as error:
            raise OSError(errno.EFBIG, "it could not be read again") from error
        write_whole(self._path, written)

    def _parsed(self, content: bytes) -> Content:
        if len(content) > _MOST_BYTES:
            raise ValueError("too large")
        document = json.loads(content, parse_constant=_no_number)
        if not isinstance(document, dict) or document.get("format") != self._shape.name:
            raise ValueError("something else")
        if document.get("version") != self._shape.version:
            raise ValueError("of another version")
        return self._shape.parse(document.get("content"))

    def _begin_anew(self, path: Path) -> Found[Content]:
        try:
            return Found(self._shape.empty, put_aside(path, self._now()) or "")
        except OSError:
            self._out_of_reach = True
            return Found(self._shape.empty, out_of_reach=True)


def kept_path(folder: Path | None, name: str, org: str) -> Path | None:
    """The file for an org; org is any text that tells it from all others, "" where none is kept.

    The name of the file tells nobody which one it is.
    """
    if folder is None or not org:
        return None
    return folder / f"{name}-{sha256(os.fsencode(org)).hexdigest()[:16]}.json"


def forget_document(path: Path) -> None:
    """Delete it, and what was put aside of it; nobody has it open."""
    for file in (path, *path.parent.glob(f"{path.name}.corrupt-*")):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _no_number(_name: str) -> float:
    raise ValueError("not a number")
