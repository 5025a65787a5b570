"""The changed fields of leads, in the file of the history's pictures and under its rules."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from typing import Final
from zlib import crc32

from app.domain.lead_changes import LeadChange, lead_change_of, lead_change_text

TABLE: Final = (
    "CREATE TABLE IF NOT EXISTS lead_change"
    " (number INTEGER PRIMARY KEY, kept_at INTEGER, content TEXT, checksum INTEGER)"
)
"""Made where it is missing: files that an earlier Segue began have none."""


def insert(db: sqlite3.Connection, told: LeadChange, kept_at: int) -> int:
    """Keep one; its number. kept_at: milliseconds since 1970."""
    query = "INSERT INTO lead_change (kept_at, content, checksum) VALUES (?, ?, ?)"
    return int(db.execute(query, (kept_at, *_cells(told))).lastrowid or 0)


def update(db: sqlite3.Connection, told: LeadChange) -> int:
    """Keep how it stands now; whether its row is still there, as 0 or 1."""
    query = "UPDATE lead_change SET content = ?, checksum = ? WHERE number = ?"
    return db.execute(query, (*_cells(told), told.number)).rowcount


def read(db: sqlite3.Connection) -> tuple[LeadChange, ...]:
    """All, the newest first; what isn't what was written is left out."""
    found = []
    query = "SELECT number, content, checksum FROM lead_change ORDER BY number DESC"
    for number, content, checksum in db.execute(query):
        with suppress(ValueError, AttributeError):
            if crc32(content.encode("ascii")) == checksum:
                found.append(lead_change_of(content, number))
    return tuple(found)


def forget(db: sqlite3.Connection, before: int) -> int:
    """Delete what was kept by then; how many went."""
    return db.execute("DELETE FROM lead_change WHERE kept_at <= ?", (before,)).rowcount


def _cells(told: LeadChange) -> tuple[str, int]:
    content = lead_change_text(told)
    return content, crc32(content.encode("ascii"))
