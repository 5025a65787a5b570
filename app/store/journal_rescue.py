"""What can still be read of a damaged journal: rows whose checksum is right, and no others."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.domain.journal import JournalEntry, JournalEvent
from app.store.database import Damaged, meanings, open_read_only
from app.store.journal_rows import (
    EVENT_COLUMNS,
    LEAD_COLUMNS,
    OPERATION_COLUMNS,
    Cell,
    Identity,
    Row,
    RowDamaged,
    event_from_row,
    from_row,
)

_READABLE: Final = {
    "operations": OPERATION_COLUMNS,
    "operation_leads": LEAD_COLUMNS,
    "events": EVENT_COLUMNS,
}


@dataclass(frozen=True, slots=True)
class Rescued:
    """entries and events in their order. unreadable: operations that were there, but damaged."""

    entries: tuple[JournalEntry, ...] = ()
    events: tuple[JournalEvent, ...] = ()
    unreadable: int = 0


def rescue(path: Path, identity: Identity) -> Rescued:
    """Read what there is, from both ends of each table; the file is not changed.

    Raises:
        Unavailable: it can't be opened now (no permission, disk failing).
    """
    if not path.exists():
        return Rescued()
    try:
        connection = open_read_only(path)
    except Damaged:
        return Rescued()
    with closing(connection):
        # A damaged text must not end the reading: its checksum is wrong anyway.
        connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
        return _read(connection, identity)


def _read(connection: sqlite3.Connection, identity: Identity) -> Rescued:
    leads: dict[Cell, dict[Cell, tuple[Cell, ...]]] = {}
    for lead in _both_ways(connection, "operation_leads"):
        leads.setdefault(lead[0], {})[lead[1]] = lead
    entries: dict[Cell, JournalEntry] = {}
    unreadable: set[Cell] = set()
    for operation in _both_ways(connection, "operations"):
        of_it = sorted(leads.get(operation[0], {}).values(), key=_position)
        row = Row(operation, tuple(of_it))
        try:
            entries[operation[0]] = from_row(row, identity)
        except RowDamaged:
            unreadable.add(operation[0])
    return Rescued(
        tuple(sorted(entries.values(), key=lambda entry: entry.intent_at)),
        tuple(_events(connection)),
        len(unreadable - entries.keys()),
    )


def _position(lead: tuple[Cell, ...]) -> int:
    return lead[1] if isinstance(lead[1], int) else -1


def _events(connection: sqlite3.Connection) -> Iterator[JournalEvent]:
    events: dict[int, JournalEvent] = {}
    for row in _both_ways(connection, "events"):
        with suppress(RowDamaged):
            event = event_from_row(row)
            events[event.number] = event
    yield from (events[number] for number in sorted(events))


def _both_ways(connection: sqlite3.Connection, table: str) -> Iterator[tuple[Cell, ...]]:
    """The rows up to the damage from the front, and where there is some, from the back."""
    columns = ", ".join(_READABLE[table])
    for direction in ("ASC", "DESC"):
        # Own constants only; a name can't be a parameter.
        query = f"SELECT {columns} FROM {table} ORDER BY rowid {direction}"  # noqa: S608
        with suppress(Damaged), meanings():
            yield from connection.execute(query)
            return
