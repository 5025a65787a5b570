"""What records looked like when they were decided upon: one private file an org, with an age limit.

It helps to repair a mistake by hand and to explain; nothing rests on it. So a damaged file is put
aside and begun anew, and where the disk doesn't take a picture the conversion goes its way. Names
and values are people's: the file is the user's alone, deleted rows are overwritten, and files put
aside go with the same age.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final, TypeVar
from zlib import crc32

from app.domain.history import Aftermath, Head, Picture
from app.domain.history_document import aftermath_of, aftermath_text, picture_of, picture_text
from app.domain.lead_changes import LeadChange
from app.domain.records import record_id
from app.store import change_rows
from app.store.database import Damaged, Unavailable, connect, meanings, number, transaction
from app.store.files import write_whole
from app.store.quarantine import put_aside

_APPLICATION_ID: Final = 0x53655069  # "SePi"
_VERSION: Final = 1
_SCHEMA: Final = (
    """
    CREATE TABLE picture (
        number INTEGER PRIMARY KEY, lead_id TEXT, options_hash TEXT, kept_at INTEGER, name TEXT,
        company TEXT, who TEXT, differences INTEGER, content TEXT, aftermath TEXT, checksum INTEGER
    )
    """,
    "CREATE INDEX picture_by_age ON picture (kept_at)",
    f"PRAGMA application_id = {_APPLICATION_ID}",
    f"PRAGMA user_version = {_VERSION}",
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

_log = logging.getLogger("segue.pictures")

Result = TypeVar("Result")


class Pictures:
    """path None: kept in memory for this run alone. For one thread. But for save it never
    raises.
    """

    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        self._path = path
        self._now = now
        self._connection: sqlite3.Connection | None = None
        self._is_off = False

    def keep(self, kept: Picture) -> int:
        """Keep a picture; its number, 0 where the disk doesn't take it."""
        content = picture_text(kept)
        cells = (
            kept.lead_id,
            kept.options_hash,
            self._stamp(),
            *(_storable(text) for text in (kept.name, kept.company, kept.who)),
            content,
            crc32(content.encode("ascii")),
        )

        def insert(db: sqlite3.Connection) -> int:
            query = (
                "INSERT INTO picture (lead_id, options_hash, kept_at, name, company, who, content,"
                " checksum) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            )
            return int(db.execute(query, cells).lastrowid or 0)

        return self._try(insert, 0)

    def complete(self, picture_number: int, came: Aftermath) -> None:
        """Add what came of it."""
        compared = came.differences if came.comparison else None
        cells = (compared, aftermath_text(came), picture_number)
        query = "UPDATE picture SET differences = ?, aftermath = ? WHERE number = ?"
        self._try(lambda db: db.execute(query, cells).rowcount, 0)

    def keep_change(self, told: LeadChange) -> int:
        """Keep the changed fields of a lead; its number, 0 where the disk doesn't take it."""
        return self._try(lambda db: change_rows.insert(db, told, self._stamp()), 0)

    def settle_change(self, told: LeadChange) -> None:
        """Keep how it stands now."""
        self._try(lambda db: change_rows.update(db, told), 0)

    def changes(self) -> tuple[LeadChange, ...]:
        """All changed fields that are kept, the newest first."""
        nothing: tuple[LeadChange, ...] = ()
        return self._try(change_rows.read, nothing)

    def heads(self) -> tuple[Head, ...]:
        """All that are kept, without their contents."""
        query = (
            "SELECT number, lead_id, options_hash, kept_at, name, company, who, differences"
            " FROM picture ORDER BY number"
        )
        nothing: list[Any] = []
        rows = self._try(lambda db: db.execute(query).fetchall(), nothing)
        found = []
        for place, lead_id, options_hash, kept_at, name, company, who, differences in rows:
            with suppress(ValueError, TypeError, OverflowError):
                at = _EPOCH + timedelta(milliseconds=kept_at)
                lead = record_id(lead_id)
                found.append(Head(place, lead, options_hash, at, name, company, who, differences))
        return tuple(found)

    def picture(self, picture_number: int) -> tuple[Picture, Aftermath] | None:
        """One whole; None where it is gone or isn't what was written."""
        query = "SELECT content, checksum, aftermath FROM picture WHERE number = ?"
        row = self._try(lambda db: db.execute(query, (picture_number,)).fetchone(), None)
        if row is None:
            return None
        content, checksum, came = row
        try:
            if crc32(content.encode("ascii")) != checksum:
                return None
            return picture_of(content), aftermath_of(came) if came else Aftermath()
        except (ValueError, AttributeError):
            return None

    def forget(self, days: int) -> int:
        """Delete what is older than so many days (0: everything); how many pictures went."""
        before = self._now() - timedelta(days=days)
        stamp = (before - _EPOCH) // _MILLISECOND

        def delete(db: sqlite3.Connection) -> int:
            with transaction(db):
                gone = db.execute("DELETE FROM picture WHERE kept_at <= ?", (stamp,)).rowcount
                changes = change_rows.forget(db, stamp)
            if gone or changes:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            return gone

        gone = self._try(delete, 0)
        self._forget_put_aside(before)
        return gone

    def save(self, path: Path, content: bytes) -> None:
        """Put an export in its place, whole; it is the user's alone until they give it away.

        Raises:
            OSError: the disk doesn't take it.
        """
        write_whole(path, content)

    def close(self) -> None:
        """Let go of the file."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _stamp(self) -> int:
        return (self._now() - _EPOCH) // _MILLISECOND

    def _forget_put_aside(self, before: datetime) -> None:
        if self._path is None:
            return
        with suppress(OSError):
            for path in self._path.parent.glob(f"{self._path.name}.corrupt-*"):
                if path.stat().st_mtime <= before.timestamp():
                    path.unlink(missing_ok=True)

    def _try(self, work: Callable[[sqlite3.Connection], Result], otherwise: Result) -> Result:
        if self._is_off:
            return otherwise
        try:
            with meanings():
                return work(self._opened())
        except (Damaged, UnicodeDecodeError):
            _log.warning("the history's pictures are damaged: begun anew")
            self._put_aside()
        except Unavailable as error:
            _log.warning("a picture for the history isn't kept: %s", error)
            self.close()
        return otherwise

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = db = self._connected()
            db.execute("PRAGMA secure_delete = ON")
            version = number(db, "PRAGMA user_version")
            if version == 0:
                with transaction(db):
                    for statement in _SCHEMA:
                        db.execute(statement)
            elif version != _VERSION:
                raise Damaged("of another version")
            db.execute(change_rows.TABLE)
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        if self._path is None:
            return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite's companions get the file's own permissions.
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        return connect(self._path, application_id=_APPLICATION_ID)

    def _put_aside(self) -> None:
        self.close()
        if self._path is None:
            return
        try:
            put_aside(self._path, self._now())
        except OSError:
            self._is_off = True


def _storable(text: str) -> str:
    """As SQLite takes it: half a surrogate pair is no Unicode."""
    return text.encode("utf-8", "replace").decode()
