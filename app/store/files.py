"""Small files written so that a crash leaves the old one or the new one, never half of one."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Final

if sys.platform == "darwin":
    import fcntl


_TURNS: Final[dict[Path, Lock]] = {}
_MOMENTS: Final[tuple[float, ...]] = (0.01, 0.03, 0.1, 0.2, 0.4) if sys.platform == "win32" else ()
"""Seconds from one try to the next of a renaming that Windows refuses."""


def write_whole(path: Path, content: bytes, written: Callable[[], None] = lambda: None) -> None:
    """Replace the file and return when the new one is on the disk; written is told before.

    Files of one folder are written one after the other: two threads may mean the same one.

    Raises:
        OSError: the disk doesn't take it; the old file is as it was.
    """
    with _TURNS.setdefault(path.parent, Lock()):
        _write(path, content, written)
        sync_folder(path.parent)


def _write(path: Path, content: bytes, written: Callable[[], None]) -> None:
    beside = path.with_name(path.name + ".new")
    try:
        # The user's own: the folder may be open to others.
        with open(beside, "wb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(content)
            file.flush()
            _sync(file.fileno())
        written()
        put_in_place(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


def put_in_place(file: Path, to: Path) -> None:
    """Rename a file, over another one where there is one.

    Windows refuses that while somebody reads one of the two, and virus scanners, indexers and
    backups do so at any time, for a moment: it isn't a reason to call the disk not writable.

    Raises:
        OSError: it can't be done; all is as it was.
    """
    for moment in _MOMENTS:
        try:
            file.replace(to)
        except PermissionError:
            time.sleep(moment)  # noqa: TID251 - files are written in threads of their own
        else:
            return
    file.replace(to)


def sync_folder(folder: Path) -> None:
    """Return when the folder's names are on the disk; Windows can't be asked for it."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _sync(handle: int) -> None:
    if sys.platform == "darwin":
        # fsync leaves the bytes in the drive's own cache there (man 2 fsync).
        with suppress(OSError):  # not every file system knows it
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)
