"""The journal's second, tiny file: it notices when the database is another, older or empty one.

A database cut to 0 bytes opens as an empty one without an error, and a damaged write-ahead log
makes SQLite go back to an older state without a word (reliability.md, M10). The epoch file knows
which database there was, how far it had come, and which operations may have been sent and are
open: whatever becomes of the database, these are not lost.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.domain.crash_points import CrashPoint, CrashPoints
from app.store.database import Damaged
from app.store.files import write_whole
from app.store.journal_rows import Row

_FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Epoch:
    """database: its id. sequence: the number of its last event. rows: what may be with Zoho.

    doubt: how many operations nothing vouches for since a repair, None where all are accounted
    for; it stays until the user was told.
    """

    database: str
    sequence: int = 0
    rows: tuple[Row, ...] = ()
    doubt: int | None = None

    @property
    def unused(self) -> bool:
        """Whether nothing was ever kept in the database."""
        return self.sequence == 0 and not self.rows


def read_epoch(path: Path) -> Epoch | None:
    """The epoch as last written, None where there never was one.

    Raises:
        Damaged: the file isn't what was written.
        OSError: it can't be read now.
    """
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return None
    try:
        checksum, _, body = content.partition(b"\n")
        if checksum.decode("ascii") != _checksum(body):
            raise Damaged("epoch")
        return _epoch(json.loads(body))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Damaged("epoch") from error


def write_epoch(path: Path, epoch: Epoch, reached: CrashPoints) -> None:
    """Keep it; returns when it is on the disk.

    Raises:
        OSError: the disk doesn't take it; the former one is still there.
    """
    told = {
        "format": _FORMAT,
        "database": epoch.database,
        "sequence": epoch.sequence,
        "doubt": epoch.doubt,
        "rows": [[row.operation, row.leads] for row in epoch.rows],
    }
    body = json.dumps(told, separators=(",", ":")).encode("ascii")
    reached(CrashPoint.BEFORE_EPOCH_WRITE)
    write_whole(
        path,
        _checksum(body).encode("ascii") + b"\n" + body,
        lambda: reached(CrashPoint.AFTER_EPOCH_WRITE),
    )
    reached(CrashPoint.AFTER_EPOCH_REPLACE)


def _epoch(told: Any) -> Epoch:
    if told["format"] != _FORMAT:
        raise Damaged("epoch of a newer version")
    rows = tuple(Row(tuple(cells), tuple(map(tuple, leads))) for cells, leads in told["rows"])
    return Epoch(str(told["database"]), int(told["sequence"]), rows, told["doubt"])


def _checksum(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
