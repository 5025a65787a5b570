"""Opening SQLite files, and what its errors mean: not now, or damaged."""

from __future__ import annotations

import errno
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.domain.obstacle import Obstacle

BUSY_SECONDS: Final = 5.0
"""How long a write waits for another's (reliability.md section 3)."""

_BY_CODE: Final = {
    sqlite3.SQLITE_FULL: Obstacle.FULL,
    sqlite3.SQLITE_READONLY: Obstacle.READ_ONLY,
    sqlite3.SQLITE_PERM: Obstacle.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: Obstacle.READ_ONLY,
    sqlite3.SQLITE_BUSY: Obstacle.BUSY,
    sqlite3.SQLITE_LOCKED: Obstacle.BUSY,
}
_BY_ERRNO: Final = {
    errno.ENOSPC: Obstacle.FULL,
    errno.EDQUOT: Obstacle.FULL,
    errno.EFBIG: Obstacle.FULL,
    errno.EROFS: Obstacle.READ_ONLY,
    errno.EACCES: Obstacle.READ_ONLY,
    errno.EPERM: Obstacle.READ_ONLY,
}


class Unavailable(Exception):
    """The disk doesn't take it now; the file itself isn't to blame."""

    def __init__(self, obstacle: Obstacle) -> None:
        super().__init__(obstacle.value)
        self.obstacle = obstacle


class Damaged(Exception):
    """The file isn't what it should be; str() says in what."""


@contextmanager
def meanings() -> Iterator[None]:
    """Errors of SQLite and of the system as what they mean here.

    A constraint that fails, and a wrong use of the module, stay the errors that they are.

    Raises:
        Unavailable: full, not writable, busy, failing.
        Damaged: SQLite finds the file corrupt, no database, or of another layout.
    """
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.Error as error:
        raise _meaning(error) from error
    except UnicodeDecodeError as error:
        # The module failed to word SQLite's complaint, which quotes the damage.
        raise Damaged("corrupt") from error
    except OSError as error:
        raise Unavailable(_BY_ERRNO.get(error.errno or 0, Obstacle.FAILING)) from error


def _meaning(error: sqlite3.Error) -> Unavailable | Damaged:
    """What an error of SQLite means (https://www.sqlite.org/rescode.html)."""
    # Extended codes carry the primary one in their lowest byte. The module's own error, for a text
    # that is no UTF-8, has none.
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
    if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}:
        return Damaged("corrupt")
    if code in {sqlite3.SQLITE_ERROR, sqlite3.SQLITE_SCHEMA, sqlite3.SQLITE_MISMATCH}:
        return Damaged("of another layout")
    return Unavailable(_BY_CODE.get(code, Obstacle.FAILING))


def connect(
    path: Path, *, application_id: int, busy_seconds: float = BUSY_SECONDS, durable: bool = True
) -> sqlite3.Connection:
    """Open or create a database in WAL mode; transactions are begun by hand.

    durable: a commit has reached the disk when it returns (measured: reliability.md, M10).

    Raises:
        Unavailable, Damaged: as in `meanings`; Damaged too where it is another program's.
    """
    with meanings():
        connection = sqlite3.connect(path, timeout=busy_seconds, isolation_level=None)
        with closed_on_error(connection):
            check_owner(connection, application_id)
            _configure(connection, durable=durable)
    return connection


def open_read_only(path: Path) -> sqlite3.Connection:
    """Open what is there for rescuing rows out of it; nothing is written, not even a checkpoint.

    Raises:
        Unavailable, Damaged: as in `meanings`.
    """
    with meanings():
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        with closed_on_error(connection):
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA cell_size_check = ON")
    return connection


@contextmanager
def closed_on_error(connection: sqlite3.Connection) -> Iterator[None]:
    """Where it comes to nothing, the connection is closed."""
    try:
        yield
    except BaseException:
        connection.close()
        raise


def check_owner(connection: sqlite3.Connection, application_id: int) -> None:
    """Before anything is written: the file is ours, or empty.

    Raises:
        Damaged: it is neither.
    """
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    if application_id != number(connection, "PRAGMA application_id") and not is_blank(connection):
        raise Damaged("another program's")


def is_blank(connection: sqlite3.Connection) -> bool:
    """Whether nothing was ever put into it."""
    return number(connection, "SELECT count(*) FROM sqlite_schema") == 0


def check_pages(connection: sqlite3.Connection) -> None:
    """Raises Damaged where the pages or indexes contradict themselves."""
    (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
    if found != "ok":
        raise Damaged("corrupt")


def number(connection: sqlite3.Connection, query: str) -> int:
    """The one number that a query or pragma gives, 0 where it gives none."""
    row = connection.execute(query).fetchone()
    return int(row[0] or 0) if row else 0


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Everything inside is kept at its end, or nothing of it; other writers wait meanwhile."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # SQLite rolls back by itself after some errors (full, I/O).
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _configure(connection: sqlite3.Connection, *, durable: bool) -> None:
    # Where a file system can't share memory WAL is refused; the mode it keeps is as durable.
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
    if durable and sys.platform == "darwin":
        # fsync alone leaves the bytes in the drive's cache there (https://www.sqlite.org/pragma.html).
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")
