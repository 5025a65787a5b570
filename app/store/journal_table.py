"""The journal's tables: the only place with its SQL."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import datetime

from app.domain.journal import (
    JournalEntry,
    JournalEvent,
    LeadBusy,
    OperationId,
)
from app.domain.records import RecordId
from app.store.database import Damaged, number
from app.store.journal_rows import (
    Cell,
    Identity,
    Row,
    event_from_row,
    event_row,
    from_row,
    to_row,
)

_PAGE = 500


class JournalTable:
    """Reads and writes entries; transactions are the caller's."""

    def __init__(self, connection: sqlite3.Connection, identity: Identity) -> None:
        self.connection = connection
        self.identity = identity

    def found(self, database_id: str) -> None:
        """Say, in a new file, whose it is."""
        self.connection.execute(
            "INSERT INTO identity VALUES (1, ?, ?, ?)",
            (database_id, self.identity.env, self.identity.org_id),
        )

    def database_id(self) -> str:
        """The file's own id.

        Raises:
            Damaged: it has none, or is another org's.
        """
        row = self.connection.execute(
            "SELECT database_id, env, org_id FROM identity WHERE only = 1"
        ).fetchone()
        if row is None or row[1:] != (self.identity.env, self.identity.org_id):
            raise Damaged("another journal")
        return str(row[0])

    def sequence(self) -> int:
        """The number of the last event, 0 where there is none."""
        return number(self.connection, "SELECT max(number) FROM events")

    def count(self) -> int:
        """How many operations there are."""
        return number(self.connection, "SELECT count(*) FROM operations")

    def insert(self, entry: JournalEntry) -> None:
        """Add an operation.

        Raises:
            LeadBusy: one of its leads has an open operation.
        """
        row = to_row(entry, self.identity)
        try:
            self.connection.execute(
                "INSERT INTO operations (op_id, org_id, env, kind, request_json, options_hash,"
                " state, attempt, t_intent, t_sent, t_last_byte, server_date_skew, http_status,"
                " zoho_code, job_id, resolved_by, effect_of, checksum)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.operation,
            )
            self.connection.executemany(
                "INSERT INTO operation_leads (op_id, position, org_id, lead_id,"
                " lead_modified_time, state, result_ids_json) VALUES (?, ?, ?, ?, ?, ?, ?)",
                row.leads,
            )
        except sqlite3.IntegrityError as error:
            if "operation_leads.lead_id" in str(error):
                raise LeadBusy from error
            raise

    def update(self, entry: JournalEntry) -> None:
        """Replace what changes of an operation: all but its request and its leads' ids."""
        row = to_row(entry, self.identity)
        _, _, _, _, _, _, state, *later = row.operation
        self.connection.execute(
            "UPDATE operations SET state = ?, attempt = ?, t_intent = ?, t_sent = ?,"
            " t_last_byte = ?, server_date_skew = ?, http_status = ?, zoho_code = ?, job_id = ?,"
            " resolved_by = ?, effect_of = ?, checksum = ? WHERE op_id = ?",
            (state, *later, entry.op_id),
        )
        self.connection.executemany(
            "UPDATE operation_leads SET state = ?, result_ids_json = ?"
            " WHERE op_id = ? AND position = ?",
            [(state, result, op_id, position) for op_id, position, *_, state, result in row.leads],
        )

    def add_events(self, before: JournalEntry | None, after: JournalEntry, at: datetime) -> None:
        """Note what a step changed, lead by lead."""
        resent = before is not None and before.attempt != after.attempt
        last = self.sequence()
        for position, lead in enumerate(after.leads):
            former = before.leads[position].state if before else None
            if former is lead.state and not resent:
                continue
            last += 1
            self.insert_event(
                JournalEvent(
                    last, after.op_id, lead.lead_id, at, former, lead.state, after.zoho_code
                )
            )

    def insert_event(self, event: JournalEvent) -> None:
        """Add an event under its own number."""
        self.connection.execute(
            "INSERT INTO events (number, op_id, lead_id, t, before, after, code, checksum)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            event_row(event),
        )

    def entry(self, op_id: OperationId) -> JournalEntry:
        """The operation as it stands.

        Raises:
            LookupError: there is none.
            RowDamaged: it isn't what was written.
        """
        for entry in self._entries([op_id]):
            return entry
        raise LookupError("no such operation")

    def open_entries(self) -> tuple[JournalEntry, ...]:
        """The operations with a locked lead, oldest first."""
        return self._entries(
            self._ids(
                "SELECT op_id FROM operations WHERE op_id IN (SELECT op_id FROM operation_leads"
                " WHERE state IN ('intent', 'sending', 'accepted', 'unknown', 'reconciling',"
                " 'needs_human')) ORDER BY number"
            )
        )

    def of_lead(self, lead_id: RecordId) -> tuple[JournalEntry, ...]:
        """The operations of a lead, newest first."""
        found = self._entries(
            self._ids(
                "SELECT op_id FROM operations WHERE op_id IN"
                " (SELECT op_id FROM operation_leads WHERE lead_id = ?) ORDER BY number",
                lead_id,
            )
        )
        return found[::-1]

    def history(self, limit: int, older_than: OperationId | None) -> tuple[JournalEntry, ...]:
        """The newest operations, newest first; only those begun before older_than, if given."""
        found = self._entries(
            self._ids(
                "SELECT op_id FROM operations WHERE number <"
                " coalesce((SELECT number FROM operations WHERE op_id = ?), 9223372036854775807)"
                " ORDER BY number DESC LIMIT ?",
                older_than,
                limit,
            )
        )
        return found[::-1]

    def events(self, op_id: OperationId) -> tuple[JournalEvent, ...]:
        """What happened in an operation, in order."""
        rows = self.connection.execute(
            "SELECT number, op_id, lead_id, t, before, after, code, checksum FROM events"
            " WHERE op_id = ? ORDER BY number",
            (op_id,),
        )
        return tuple(event_from_row(row) for row in rows)

    def all_rows(self) -> Iterator[Row]:
        """Every operation, oldest first, unchecked."""
        ids = self._ids("SELECT op_id FROM operations ORDER BY number")
        for start in range(0, len(ids), _PAGE):
            yield from self._rows(ids[start : start + _PAGE])

    def _entries(self, op_ids: Sequence[OperationId]) -> tuple[JournalEntry, ...]:
        return tuple(from_row(row, self.identity) for row in self._rows(op_ids))

    def _ids(self, query: str, *parameters: Cell) -> list[OperationId]:
        return [OperationId(str(op_id)) for (op_id,) in self.connection.execute(query, parameters)]

    def _rows(self, op_ids: Sequence[OperationId]) -> list[Row]:
        """In the order in which they began."""
        wanted = (json.dumps(op_ids),)
        leads: dict[object, list[tuple[Cell, ...]]] = {}
        for lead in self.connection.execute(
            "SELECT op_id, position, org_id, lead_id, lead_modified_time, state, result_ids_json"
            " FROM operation_leads WHERE op_id IN (SELECT value FROM json_each(?))"
            " ORDER BY op_id, position",
            wanted,
        ):
            leads.setdefault(lead[0], []).append(lead)
        operations = self.connection.execute(
            "SELECT op_id, org_id, env, kind, request_json, options_hash, state, attempt,"
            " t_intent, t_sent, t_last_byte, server_date_skew, http_status, zoho_code, job_id,"
            " resolved_by, effect_of, checksum"
            " FROM operations WHERE op_id IN (SELECT value FROM json_each(?)) ORDER BY number",
            wanted,
        )
        return [Row(operation, tuple(leads.get(operation[0], ()))) for operation in operations]
