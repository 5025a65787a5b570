"""What was last read of an org and of its leads, so that there is work without a network too.

All of it can be read from Zoho again, but for the decisions that weren't sent; so it never raises,
a damaged file is put aside and begun anew, and where the disk doesn't take it nothing is kept. It
is people's data: the file is the user's alone, bounded in number and age, and what is deleted is
written over. Never a token.
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, TypeVar
from zlib import crc32

from app.domain.context import DecisionContext
from app.domain.kept_context import (
    KeptContext,
    Unsent,
    context_of,
    context_text,
    setup_of,
    setup_text,
    unsent_of,
    unsent_text,
)
from app.domain.metadata import OrgSetup
from app.domain.records import RecordId
from app.store.database import Damaged, Unavailable, connect, meanings, number, transaction

MOST_CONTEXTS: Final = 500
MOST_DAYS: Final = 14
_MOST_LETTERS: Final = 1 << 18
"""Of one context; a larger one isn't kept."""
_MOST_SETUP: Final = 1 << 23
_APPLICATION_ID: Final = 0x53654378  # "SeCx"
_VERSION: Final = 1
_SETUP, _CONTEXT, _UNSENT, _QUEUE = "setup", "context", "unsent", "queue"
_SCHEMA: Final = (
    """
    CREATE TABLE kept (
        kind TEXT, name TEXT, at INTEGER, content TEXT, checksum INTEGER, PRIMARY KEY (kind, name)
    )
    """,
    "CREATE INDEX kept_by_age ON kept (kind, at)",
    f"PRAGMA application_id = {_APPLICATION_ID}",
    f"PRAGMA user_version = {_VERSION}",
)
_COMPANIONS: Final = ("", "-wal", "-shm", "-journal")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

_log = logging.getLogger("segue.contexts")

Result = TypeVar("Result")


def contexts_path(folder: Path, org: str) -> Path:
    """The file for an org, whose name tells nobody which one it is; org as for the queue's."""
    return folder / f"contexts-{sha256(org.encode()).hexdigest()[:16]}.sqlite3"


class ContextStore:
    """One org's file, opened when it is first asked. For one thread. now: aware. most: so many
    leads.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], most: int = MOST_CONTEXTS) -> None:
        self._path = path
        self._most = most
        self._now = now
        self._connection: sqlite3.Connection | None = None
        self._is_off = False

    def setup(self) -> OrgSetup | None:
        """The metadata as it was last read."""
        found = self._read(_SETUP, "")
        with suppress(ValueError):
            return None if found is None else setup_of(found[0])
        return None

    def keep_setup(self, setup: OrgSetup) -> None:
        """Keep the metadata in the place of the former."""
        self._keep(_SETUP, "", setup_text(setup), _MOST_SETUP)

    def context(self, lead_id: RecordId, setup: OrgSetup) -> KeptContext | None:
        """What was last read of a lead, over this metadata; None where that is nothing."""
        found = self._read(_CONTEXT, lead_id)
        with suppress(ValueError):
            return None if found is None else KeptContext(context_of(found[0], setup), found[1])
        return None

    def keep(self, context: DecisionContext) -> None:
        """Keep what was just read of a lead; the oldest of too many goes."""
        self._keep(_CONTEXT, context.lead.id, context_text(context), _MOST_LETTERS)
        query = (
            "DELETE FROM kept WHERE kind = ? AND name IN"
            " (SELECT name FROM kept WHERE kind = ? ORDER BY at DESC, name LIMIT -1 OFFSET ?)"
        )
        self._change(query, _CONTEXT, _CONTEXT, self._most)

    def forget(self, lead_id: RecordId) -> None:
        """Forget what was read of a lead."""
        self._change("DELETE FROM kept WHERE kind = ? AND name = ?", _CONTEXT, lead_id)

    def note_unsent(self, decision: Unsent) -> None:
        """A decision waits for the network."""
        self._keep(_UNSENT, decision.lead_id, unsent_text(decision), _MOST_LETTERS)

    def drop_unsent(self, lead_id: RecordId) -> None:
        """It doesn't any more, whatever became of it."""
        self._change("DELETE FROM kept WHERE kind = ? AND name = ?", _UNSENT, lead_id)

    def unsent(self) -> tuple[Unsent, ...]:
        """The decisions that waited when Segue ended, the oldest first."""
        found = []
        for content, _ in self._rows("kind = ? ORDER BY at", _UNSENT):
            with suppress(ValueError):
                found.append(unsent_of(content))
        return tuple(found)

    def note_queue_read(self) -> None:
        """The pending leads were read whole."""
        self._keep(_QUEUE, "", "", 0)

    def queue_read_at(self) -> datetime | None:
        """When that was the last time."""
        found = self._read(_QUEUE, "")
        return None if found is None else found[1]

    def forget_old(self) -> None:
        """Delete what is too old to be of use, and what was put aside as long ago. Decisions that
        weren't sent stay until they were told, however long the user was away.
        """
        before = self._now() - timedelta(days=MOST_DAYS)
        self._change("DELETE FROM kept WHERE at < ? AND kind <> ?", _stamp(before), _UNSENT)
        aside = Path(f"{self._path}.corrupt")
        with suppress(OSError):
            if aside.stat().st_mtime < before.timestamp():
                aside.unlink()

    def close(self) -> None:
        """Let go of the file; it is opened again when it is asked again."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    # --- inside ------------------------------------------------------------------------------

    def _keep(self, kind: str, name: str, content: str, most: int) -> None:
        if len(content) <= most:
            cells = (kind, name, _stamp(self._now()), content, _checksum(kind, name, content))
            self._change("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", *cells)

    def _read(self, kind: str, name: str) -> tuple[str, datetime] | None:
        return next(iter(self._rows("kind = ? AND name = ?", kind, name)), None)

    def _rows(self, which: str, *values: str) -> list[tuple[str, datetime]]:
        query = f"SELECT kind, name, at, content, checksum FROM kept WHERE {which}"  # noqa: S608
        nothing: list[Any] = []
        rows = self._try(lambda db: db.execute(query, values).fetchall(), nothing)
        found = []
        for kind, name, at, content, checksum in rows:
            # A page of zeroes inside the file passes SQLite's own check (reliability.md M10).
            with suppress(TypeError, ValueError, AttributeError, OverflowError):
                if _checksum(kind, name, content) == checksum:
                    found.append((content, _EPOCH + at * _MILLISECOND))
        return found

    def _change(self, query: str, *values: object) -> None:
        self._try(lambda db: db.execute(query, values).rowcount, 0)

    def _try(self, work: Callable[[sqlite3.Connection], Result], otherwise: Result) -> Result:
        if self._is_off:
            return otherwise
        try:
            with meanings():
                return work(self._opened())
        except (Damaged, UnicodeDecodeError):
            _log.info("what was kept of the leads is damaged: begun anew")
            self._put_aside()
        except Unavailable as error:
            _log.info("nothing is kept of the leads: %s", error)
            self.close()
            self._is_off = True
        return otherwise

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            # SQLite's companions get the file's own permissions.
            os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
            db = connect(self._path, application_id=_APPLICATION_ID, busy_seconds=0, durable=False)
            self._connection = db
            db.execute("PRAGMA synchronous = OFF")
            db.execute("PRAGMA secure_delete = ON")
            version = number(db, "PRAGMA user_version")
            if version == 0:
                with transaction(db):
                    for statement in _SCHEMA:
                        db.execute(statement)
            elif version != _VERSION:
                raise Damaged("of another version")
        return self._connection

    def _put_aside(self) -> None:
        """Rename the file; the one put aside before goes, since nobody needs two."""
        self.close()
        try:
            self._path.replace(f"{self._path}.corrupt")
            for end in _COMPANIONS[1:]:
                Path(f"{self._path}{end}").unlink(missing_ok=True)
        except OSError:
            self._is_off = True


def forget_contexts(path: Path) -> None:
    """Delete everything, as a person who signs out expects; nobody has it open."""
    for end in (*_COMPANIONS, ".corrupt"):
        with suppress(OSError):
            Path(f"{path}{end}").unlink(missing_ok=True)


def _stamp(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def _checksum(kind: str, name: str, content: str) -> int:
    return crc32(f"{kind}\x1f{name}\x1f{content}".encode("ascii"))
