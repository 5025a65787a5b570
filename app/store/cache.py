"""The lead rows of one org as they were last read, so that the next start shows them at once.

Everything here can be read from Zoho again. So nothing here ever raises: a damaged file is put
aside and begun anew, and where the disk doesn't take it there is no cache. Rows are written and
read in steps small enough for the UI thread (3 ms; performance.md, Cache).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final
from zlib import crc32

from app.domain.lead_row import Hindrance, LeadRow, record_id
from app.store.database import number, transaction
from app.store.kept_tables import KeptTables, Layout

FIRST_PAGE: Final = 200
CHUNK: Final = 200
"""Rows a step: some 1.5 ms to write, less than 1 ms to read."""

_COLUMNS: Final = ", ".join(LeadRow._fields)
_PLACES: Final = ", ".join("?" * (len(LeadRow._fields) + 3))
_LAYOUT: Final = Layout(
    "cache",
    application_id=0x53654C43,  # "SeLC"
    version=1,
    statements=(
        # A reading is written as a generation of its own beside the one in force.
        f"CREATE TABLE lead (generation INTEGER, place INTEGER, checksum INTEGER, {_COLUMNS})",
        "CREATE UNIQUE INDEX lead_by_place ON lead (generation, place)",
        "CREATE UNIQUE INDEX lead_by_id ON lead (generation, id)",
        "CREATE TABLE in_force (generation INTEGER)",
        "INSERT INTO in_force VALUES (0)",
    ),
    hurried=True,
)
_IN_FORCE: Final = "generation = (SELECT generation FROM in_force)"


def cache_path(folder: Path, org: str, digest: Callable[[bytes], bytes] | None = None) -> Path:
    """The file for an org; org is any text that tells it from all others (system, id, user).

    The name of the file tells nobody which one it is. digest: another SHA-256 than hashlib's, whose
    library takes longer to load than the leads to read.
    """
    if digest is None:
        from hashlib import sha256

        named = sha256(org.encode()).digest()
    else:
        named = digest(org.encode())
    return folder / f"leads-{named.hex()[:16]}.sqlite3"


class LeadCache:
    """One org's rows in one file, opened when it is first asked. For one thread."""

    def __init__(self, path: Path) -> None:
        self._tables = KeptTables(path, _LAYOUT)

    def first_page(self) -> tuple[LeadRow, ...]:
        """The first rows in the order of the last whole reading; () where there are none."""
        return self._page(after=-1, count=FIRST_PAGE)

    def rest(self) -> Iterator[tuple[LeadRow, ...]]:
        """The rows after the first page, some at each step."""
        query = f"SELECT max(place) FROM lead WHERE {_IN_FORCE}"  # noqa: S608
        last = self._tables.use(lambda db: number(db, query), 0)
        for place in range(FIRST_PAGE - 1, last, CHUNK):
            yield self._page(place, CHUNK)

    def store(self, rows: Sequence[LeadRow]) -> Generator[None, None, None]:
        """Put rows in the place of all others, some at each step; whoever stops keeps the old."""
        incidents = self._tables.incidents
        new = 1 + self._tables.use(lambda db: number(db, "SELECT generation FROM in_force"), 0)
        while self._tables.use(lambda db: _delete_some(db, "generation >= ?", new), 0):
            yield  # what an interrupted writing left
        for start in range(0, len(rows), CHUNK):
            lines = _lines(new, start, rows[start : start + CHUNK])
            self._tables.use(partial(_insert, lines), None)
            yield
        if incidents == self._tables.incidents:
            self._tables.use(lambda db: _put_in_force(db, new), None)
        while self._tables.use(lambda db: _delete_some(db, "generation < ?", new), 0):
            yield

    def remove(self, lead_id: str) -> None:
        """Forget one lead."""
        query = f"DELETE FROM lead WHERE {_IN_FORCE} AND id = ?"  # noqa: S608
        self._tables.change(query, lead_id)

    def close(self) -> None:
        """Let go of the file; it is opened again when it is asked again."""
        self._tables.close()

    def _page(self, after: int, count: int) -> tuple[LeadRow, ...]:
        query = (
            f"SELECT checksum, {_COLUMNS} FROM lead WHERE {_IN_FORCE}"  # noqa: S608 - our own
            " AND place > ? AND place <= ? ORDER BY place"
        )
        nothing: list[Any] = []
        places = (after, after + count)
        found = self._tables.use(lambda db: db.execute(query, places).fetchall(), nothing)
        return tuple(row for checksum, *fields in found if (row := _read(checksum, fields)))


def _lines(generation: int, start: int, rows: Sequence[LeadRow]) -> list[tuple[object, ...]]:
    stored = map(_storable, rows)
    return [
        (generation, start + offset, _checksum(fields), *fields)
        for offset, fields in enumerate(stored)
    ]


def _insert(lines: Sequence[tuple[object, ...]], db: sqlite3.Connection) -> None:
    with transaction(db):
        # A lead that comes twice moved while it was read: the first time is as good.
        db.executemany(f"INSERT OR IGNORE INTO lead VALUES ({_PLACES})", lines)  # noqa: S608


def _put_in_force(db: sqlite3.Connection, generation: int) -> None:
    db.execute("UPDATE in_force SET generation = ?", (generation,))


def _delete_some(db: sqlite3.Connection, which: str, generation: int) -> int:
    query = f"SELECT rowid FROM lead WHERE {which} LIMIT {CHUNK}"  # noqa: S608 - which is our own
    return db.execute(f"DELETE FROM lead WHERE rowid IN ({query})", (generation,)).rowcount  # noqa: S608


def _storable(row: LeadRow) -> tuple[str, ...]:
    """The row's texts as SQLite takes them: half a surrogate pair is no Unicode."""
    try:
        "".join(row).encode()
    except UnicodeEncodeError:
        return tuple(text.encode("utf-8", "replace").decode() for text in row)
    return tuple(row)


def _checksum(fields: Sequence[str]) -> int:
    # A page of zeroes inside the file passes SQLite's own check (reliability.md M10).
    return crc32("\x1f".join(fields).encode())


def _read(checksum: object, fields: list[Any]) -> LeadRow | None:
    """A row as it was written, None where it isn't."""
    if not all(isinstance(text, str) for text in fields) or _checksum(fields) != checksum:
        return None
    try:
        record_id(fields[0])
        return LeadRow._make([*fields[:-1], Hindrance(fields[-1])])
    except ValueError:
        return None
