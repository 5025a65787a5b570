"""The journal's layout, one function a version."""

from __future__ import annotations

import sqlite3
from typing import Final

from app.store.migrations import Migration

APPLICATION_ID: Final = 0x53454A4C
"""In the file's head: SEJL, Segue's journal."""


def _first(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _FIRST:
        connection.execute(statement)


_FIRST: Final = (
    """
    CREATE TABLE identity (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        database_id TEXT NOT NULL,
        env TEXT NOT NULL,
        org_id TEXT NOT NULL
    ) STRICT
    """,
    # Times are whole milliseconds since 1970, UTC.
    """
    CREATE TABLE operations (
        number INTEGER PRIMARY KEY,
        op_id TEXT NOT NULL UNIQUE,
        org_id TEXT NOT NULL,
        env TEXT NOT NULL,
        kind TEXT NOT NULL,
        request_json TEXT NOT NULL,
        options_hash TEXT NOT NULL,
        state TEXT NOT NULL,
        attempt INTEGER NOT NULL,
        t_intent INTEGER NOT NULL,
        t_sent INTEGER,
        t_last_byte INTEGER,
        server_date_skew INTEGER,
        http_status INTEGER NOT NULL,
        zoho_code TEXT NOT NULL,
        job_id TEXT NOT NULL,
        resolved_by TEXT,
        effect_of TEXT,
        checksum TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE operation_leads (
        op_id TEXT NOT NULL REFERENCES operations (op_id),
        position INTEGER NOT NULL,
        org_id TEXT NOT NULL,
        lead_id TEXT NOT NULL,
        lead_modified_time TEXT NOT NULL,
        state TEXT NOT NULL,
        result_ids_json TEXT,
        PRIMARY KEY (op_id, position)
    ) STRICT
    """,
    "CREATE INDEX operations_of_a_lead ON operation_leads (lead_id)",
    # What stops double clicks, second windows and second processes: not the window.
    """
    CREATE UNIQUE INDEX one_open_operation_a_lead ON operation_leads (org_id, lead_id)
    WHERE state IN ('intent', 'sending', 'accepted', 'unknown', 'reconciling', 'needs_human')
    """,
    """
    CREATE TABLE events (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        op_id TEXT NOT NULL,
        lead_id TEXT NOT NULL,
        t INTEGER NOT NULL,
        before TEXT,
        after TEXT NOT NULL,
        code TEXT NOT NULL,
        checksum TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX events_of_an_operation ON events (op_id)",
    """
    CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
    BEGIN SELECT RAISE (ABORT, 'events are only added'); END
    """,
    """
    CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
    BEGIN SELECT RAISE (ABORT, 'events are only added'); END
    """,
    """
    CREATE TRIGGER operations_are_not_deleted BEFORE DELETE ON operations
    BEGIN SELECT RAISE (ABORT, 'operations are kept'); END
    """,
    """
    CREATE TRIGGER leads_are_not_deleted BEFORE DELETE ON operation_leads
    BEGIN SELECT RAISE (ABORT, 'operations are kept'); END
    """,
)

MIGRATIONS: Final[tuple[Migration, ...]] = (_first,)
"""In order: the n-th brings version n-1 to version n."""
