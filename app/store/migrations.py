"""A database's layout, brought up to date one function a version."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing

from app.store.database import Damaged, number, transaction

Migration = Callable[[sqlite3.Connection], None]
"""Brings the layout from one version to the next; runs inside a transaction."""


class NewerLayout(Damaged):
    """A newer Segue wrote it; nothing of it was changed."""


def check_layout(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Whether the file has the very tables, indexes and triggers that the migrations make.

    Raises:
        Damaged: one is missing, or says something else: what it guards would be unguarded.
    """
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as blank:
        migrate(blank, migrations)
        if _layout(connection) != _layout(blank):
            raise Damaged("of another layout")


def _layout(connection: sqlite3.Connection) -> list[tuple[str, str, str | None]]:
    # SQLite's own tables come and go with the first row, or an ANALYZE.
    return connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*' ORDER BY name"
    ).fetchall()


def migrate(connection: sqlite3.Connection, migrations: Sequence[Migration]) -> None:
    """Run those that the file has not seen yet, each in a transaction with its new version.

    Raises:
        NewerLayout: the file has seen more of them than there are.
    """
    version = number(connection, "PRAGMA user_version")
    if not 0 <= version <= len(migrations):
        raise NewerLayout("of a newer version")
    for reached, migration in enumerate(migrations[version:], start=version + 1):
        with transaction(connection):
            migration(connection)
            connection.execute(f"PRAGMA user_version = {reached}")
