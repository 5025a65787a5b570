"""A database's layout, brought up to date one function a version."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence

from app.store.database import Damaged, number, transaction

Migration = Callable[[sqlite3.Connection], None]
"""Brings the layout from one version to the next; runs inside a transaction."""


class NewerLayout(Damaged):
    """A newer Segue wrote it; nothing of it was changed."""


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
