"""What records looked like when they were decided upon: one private file an org, with an age limit.

It helps to repair a mistake by hand and to explain; nothing rests on it: where the disk doesn't
take a picture the conversion goes its way. Names and values are people's: what is put aside goes
with the same age.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from app.domain.history import Aftermath, Head, Picture
from app.domain.history_document import aftermath_of, aftermath_text, picture_of, picture_text
from app.domain.lead_changes import LeadChange
from app.domain.records import record_id
from app.store import change_rows
from app.store.database import transaction
from app.store.files import write_whole
from app.store.kept_tables import KeptTables, Layout

_LAYOUT: Final = Layout(
    "pictures",
    application_id=0x53655069,  # "SePi"
    version=1,
    statements=(
        """
        CREATE TABLE picture (
            number INTEGER PRIMARY KEY, lead_id TEXT, options_hash TEXT, kept_at INTEGER, name TEXT,
            company TEXT, who TEXT, differences INTEGER, content TEXT, aftermath TEXT,
            checksum INTEGER
        )
        """,
        "CREATE INDEX picture_by_age ON picture (kept_at)",
    ),
    later=(change_rows.TABLE,),
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


class Pictures:
    """path None: kept in memory for this run alone. For one thread. But for save it never
    raises.
    """

    def __init__(self, path: Path | None, now: Callable[[], datetime]) -> None:
        self._tables = KeptTables(path, _LAYOUT)
        self._now = now

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

        return self._tables.use(insert, 0)

    def complete(self, picture_number: int, came: Aftermath) -> None:
        """Add what came of it."""
        compared = came.differences if came.comparison else None
        cells = (compared, aftermath_text(came), picture_number)
        query = "UPDATE picture SET differences = ?, aftermath = ? WHERE number = ?"
        self._tables.use(lambda db: db.execute(query, cells).rowcount, 0)

    def keep_change(self, told: LeadChange) -> int:
        """Keep the changed fields of a lead; its number, 0 where the disk doesn't take it."""
        return self._tables.use(lambda db: change_rows.insert(db, told, self._stamp()), 0)

    def settle_change(self, told: LeadChange) -> None:
        """Keep how it stands now."""
        self._tables.use(lambda db: change_rows.update(db, told), 0)

    def changes(self) -> tuple[LeadChange, ...]:
        """All changed fields that are kept, the newest first."""
        nothing: tuple[LeadChange, ...] = ()
        return self._tables.use(change_rows.read, nothing)

    def heads(self) -> tuple[Head, ...]:
        """All that are kept, without their contents."""
        query = (
            "SELECT number, lead_id, options_hash, kept_at, name, company, who, differences"
            " FROM picture ORDER BY number"
        )
        nothing: list[Any] = []
        rows = self._tables.use(lambda db: db.execute(query).fetchall(), nothing)
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
        row = self._tables.use(lambda db: db.execute(query, (picture_number,)).fetchone(), None)
        if row is None:
            return None
        content, checksum, came = row
        try:
            if crc32(content.encode("ascii")) != checksum:
                return None
            kept = picture_of(content)
        except (ValueError, AttributeError):
            return None
        with suppress(ValueError, TypeError):
            return kept, aftermath_of(came) if came else Aftermath()
        return kept, Aftermath()  # what it was before is what a mistake is mended by

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

        gone = self._tables.use(delete, 0)
        self._tables.forget_put_aside(before.timestamp())
        return gone

    def save(self, path: Path, content: bytes) -> None:
        """Put an export in its place, whole; it is the user's alone until they give it away.

        Raises:
            OSError: the disk doesn't take it.
        """
        write_whole(path, content)

    def close(self) -> None:
        """Let go of the file."""
        self._tables.close()

    def _stamp(self) -> int:
        return (self._now() - _EPOCH) // _MILLISECOND


def _storable(text: str) -> str:
    """As SQLite takes it: half a surrogate pair is no Unicode."""
    return text.encode("utf-8", "replace").decode()
