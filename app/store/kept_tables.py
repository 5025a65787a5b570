"""A SQLite file that Segue can do without: private, opened when it is first asked, never raising.

A damaged file is put aside and begun anew; where the disk doesn't take it there is nothing of it.
What must not be lost lies elsewhere: the journal, and small documents (kept_document.py).
"""

from __future__ import annotations

import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple, TypeVar

from app.store.database import (
    BUSY_SECONDS,
    Damaged,
    Unavailable,
    closed_on_error,
    connect,
    meanings,
    number,
    transaction,
)

_ASIDE: Final = ".corrupt"
_COMPANIONS: Final = ("", "-wal", "-shm", "-journal")

Result = TypeVar("Result")


class Layout(NamedTuple):
    """name: the log's. application_id and version stand in the file's head; statements make a blank
    file one of them. later: said at each opening, for what files of the first days lack.

    hurried: for the window's thread. Nobody waits for it then, neither for the disk nor for another
    program, and where it can't be had now it is left alone for this run.
    """

    name: str
    application_id: int
    version: int
    statements: tuple[str, ...]
    later: tuple[str, ...] = ()
    hurried: bool = False


class KeptTables:
    """path None: in memory, for this run alone. For one thread.

    incidents: how often something could not be done.
    """

    def __init__(self, path: Path | None, layout: Layout) -> None:
        self._path = path
        self._layout = layout
        self._connection: sqlite3.Connection | None = None
        self._is_off = False
        self._noted = ""
        self._log = logging.getLogger(f"segue.{layout.name}")
        self.incidents = 0

    def use(self, work: Callable[[sqlite3.Connection], Result], otherwise: Result) -> Result:
        """Do work, if it can be done: where the file is damaged, with a new one."""
        for _ in range(2):
            if self._is_off:
                break
            try:
                with meanings():
                    result = work(self._opened())
            except Damaged:
                self._note("damaged: begun anew")
                self._put_aside()
            except Unavailable as error:
                self._note(str(error))
                self.close()
                self._is_off = self._layout.hurried
                break
            else:
                self._noted = ""
                return result
        return otherwise

    def change(self, query: str, *values: object) -> None:
        """Run one statement, if it can be done."""
        self.use(lambda db: db.execute(query, values).rowcount, 0)

    def close(self) -> None:
        """Let go of the file; it is opened again when it is asked again."""
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def forget_put_aside(self, before: float) -> None:
        """Delete a damaged file that was put aside by then (seconds since 1970)."""
        if self._path is not None:
            for end in _COMPANIONS:
                aside = Path(f"{self._path}{_ASIDE}{end}")
                with suppress(OSError):
                    if aside.stat().st_mtime <= before:
                        aside.unlink()

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            db = self._connected()
            with closed_on_error(db):
                self._lay_out(db)
            self._connection = db
        return self._connection

    def _connected(self) -> sqlite3.Connection:
        if self._path is None:
            return sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        hurried = self._layout.hurried
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The user's own; SQLite's companions get the file's own permissions.
        os.close(os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600))
        return connect(
            self._path,
            application_id=self._layout.application_id,
            busy_seconds=0 if hurried else BUSY_SECONDS,
            durable=not hurried,
        )

    def _lay_out(self, db: sqlite3.Connection) -> None:
        if self._layout.hurried:
            db.execute("PRAGMA synchronous = OFF")
        else:
            db.execute("PRAGMA secure_delete = ON")  # it is people's data
        version = number(db, "PRAGMA user_version")
        if version not in {0, self._layout.version}:
            raise Damaged("of another version")
        if version == 0:
            with transaction(db):
                for statement in self._layout.statements:
                    db.execute(statement)
                db.execute(f"PRAGMA application_id = {self._layout.application_id}")
                db.execute(f"PRAGMA user_version = {self._layout.version}")
        for statement in self._layout.later:
            db.execute(statement)

    def _note(self, what: str) -> None:
        """Once, until something can be done again: a disk may be full all day."""
        self.incidents += 1
        if what != self._noted:
            self._noted = what
            level = logging.INFO if self._layout.hurried else logging.WARNING
            self._log.log(level, "not kept: %s", what)

    def _put_aside(self) -> None:
        """Rename the file and its companions. The one put aside before goes: nobody needs two."""
        self.close()
        if self._path is None:
            return
        try:
            for end in _COMPANIONS:
                file, aside = Path(f"{self._path}{end}"), Path(f"{self._path}{_ASIDE}{end}")
                if file.exists():
                    file.replace(aside)
                else:
                    aside.unlink(missing_ok=True)
        except OSError:
            self._is_off = True


def forget_tables(path: Path) -> None:
    """Delete everything, as a person who signs out expects; nobody has it open."""
    for end in _COMPANIONS:
        for name in (f"{path}{end}", f"{path}{_ASIDE}{end}"):
            with suppress(OSError):  # it is a copy; what can't be deleted is written over
                Path(name).unlink(missing_ok=True)
