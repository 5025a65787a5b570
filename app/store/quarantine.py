"""Putting damaged files aside: nothing is deleted, somebody may still want to read them."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from app.store.files import put_in_place, sync_folder

COMPANIONS: Final = ("-wal", "-journal")
"""What SQLite keeps beside a database and needs under the same name to read it."""


def put_aside(path: Path, now: datetime) -> str | None:
    """Rename the file and its companions to `<name>.corrupt-<date>`; the new name.

    None where there was no file. The database must be closed (Windows refuses else).

    Raises:
        OSError: it can't be renamed.
    """
    aside = _free_name(path, now)
    moved = _move(path, aside)
    for companion in COMPANIONS:
        moved |= _move(path.with_name(path.name + companion), Path(f"{aside}{companion}"))
    # An index of the log in shared memory, made anew at each opening.
    path.with_name(path.name + "-shm").unlink(missing_ok=True)
    sync_folder(path.parent)
    return aside.name if moved else None


def copy_aside(path: Path, now: datetime) -> str | None:
    """The same, but the file stays where it is until another takes its place: that there is one,
    however damaged, tells that this is no first start.

    Raises:
        OSError: it can't be copied.
    """
    aside = _free_name(path, now)
    try:
        shutil.copyfile(path, aside)
    except FileNotFoundError:
        return None
    return aside.name


def _free_name(path: Path, now: datetime) -> Path:
    stem = f"{path.name}.corrupt-{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    aside, count = path.with_name(stem), 1
    while any(Path(f"{aside}{end}").exists() for end in ("", *COMPANIONS)):
        count += 1
        aside = path.with_name(f"{stem}-{count}")
    return aside


def _move(path: Path, to: Path) -> bool:
    try:
        put_in_place(path, to)
    except FileNotFoundError:
        return False
    return True
