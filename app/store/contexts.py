"""What was last read of an org and of its leads, so that there is work without a network too.

All of it can be read from Zoho again (decisions that weren't sent can't: unsent.py has them). It is
people's data: the file is the user's alone, bounded in number and age. Never a token.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from app.domain.context import DecisionContext
from app.domain.kept_context import (
    KeptContext,
    context_of,
    context_text,
    setup_of,
    setup_text,
)
from app.domain.metadata import OrgSetup
from app.domain.records import RecordId
from app.store.kept_tables import KeptTables, Layout

MOST_CONTEXTS: Final = 500
MOST_DAYS: Final = 14
_MOST_LETTERS: Final = 1 << 18
"""Of one context; a larger one isn't kept."""
_MOST_SETUP: Final = 1 << 23
_SETUP, _CONTEXT, _QUEUE = "setup", "context", "queue"
_LAYOUT: Final = Layout(
    "contexts",
    application_id=0x53654378,  # "SeCx"
    version=1,
    statements=(
        """
        CREATE TABLE kept (
            kind TEXT, name TEXT, at INTEGER, content TEXT, checksum INTEGER,
            PRIMARY KEY (kind, name)
        )
        """,
        "CREATE INDEX kept_by_age ON kept (kind, at)",
    ),
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def contexts_path(folder: Path, org: str) -> Path:
    """The file for an org, whose name tells nobody which one it is; org as for the queue's."""
    return folder / f"contexts-{sha256(org.encode()).hexdigest()[:16]}.sqlite3"


class ContextStore:
    """One org's file, opened when it is first asked. For one thread. now: aware. most: so many
    leads.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], most: int = MOST_CONTEXTS) -> None:
        self._tables = KeptTables(path, _LAYOUT)
        self._most = most
        self._now = now

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
        self._tables.change(query, _CONTEXT, _CONTEXT, self._most)

    def forget(self, lead_id: RecordId) -> None:
        """Forget what was read of a lead."""
        self._tables.change("DELETE FROM kept WHERE kind = ? AND name = ?", _CONTEXT, lead_id)

    def note_queue_read(self) -> None:
        """The pending leads were read whole."""
        self._keep(_QUEUE, "", "", 0)

    def queue_read_at(self) -> datetime | None:
        """When that was the last time."""
        found = self._read(_QUEUE, "")
        return None if found is None else found[1]

    def forget_old(self) -> None:
        """Delete what is too old to be of use, and what was put aside as long ago."""
        before = self._now() - timedelta(days=MOST_DAYS)
        self._tables.change("DELETE FROM kept WHERE at < ?", _stamp(before))
        self._tables.forget_put_aside(before.timestamp())

    def close(self) -> None:
        """Let go of the file; it is opened again when it is asked again."""
        self._tables.close()

    def _keep(self, kind: str, name: str, content: str, most: int) -> None:
        if len(content) <= most:
            cells = (kind, name, _stamp(self._now()), content, _checksum(kind, name, content))
            self._tables.change("INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?)", *cells)

    def _read(self, kind: str, name: str) -> tuple[str, datetime] | None:
        query = "SELECT at, content, checksum FROM kept WHERE kind = ? AND name = ?"
        nothing: tuple[Any, ...] | None = None
        row = self._tables.use(lambda db: db.execute(query, (kind, name)).fetchone(), nothing)
        if row is None:
            return None
        at, content, checksum = row
        # A page of zeroes inside the file passes SQLite's own check (reliability.md M10).
        with suppress(TypeError, ValueError, AttributeError, OverflowError):
            if _checksum(kind, name, content) == checksum:
                return content, _EPOCH + at * _MILLISECOND
        return None


def _stamp(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def _checksum(kind: str, name: str, content: str) -> int:
    return crc32(f"{kind}\x1f{name}\x1f{content}".encode("ascii"))
