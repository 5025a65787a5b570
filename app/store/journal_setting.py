"""What opening, repairing and running a journal have in common."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.domain.crash_points import CrashPoint, CrashPoints
from app.store.database import transaction
from app.store.epoch import Epoch, write_epoch
from app.store.journal_place import Place
from app.store.journal_rows import Identity
from app.store.journal_schema import MIGRATIONS
from app.store.journal_start import Settled, maybe_with_zoho, settle
from app.store.journal_table import JournalTable


@dataclass(frozen=True, slots=True)
class Setting:
    """Whose journal it is, where it lies, and what it needs from outside.

    now: aware, in UTC. new_id: a uuid's text. reached: told each crash point. busy_seconds: how
    long a write waits for another's.
    """

    identity: Identity
    place: Place
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    reached: CrashPoints
    busy_seconds: float

    def keep_epoch(
        self, table: JournalTable, database_id: str, sequence: int, doubt: int | None
    ) -> None:
        """Keep what of the table's operations may be with Zoho.

        Raises:
            OSError: the disk doesn't take it.
        """
        rows = maybe_with_zoho(table.open_entries(), self.identity)
        write_epoch(self.place.epoch, Epoch(database_id, sequence, rows, doubt), self.reached)

    def settle(self, table: JournalTable, epoch: Epoch | None) -> Settled:
        """Settle what the last run left, all or nothing of it."""
        with transaction(table.connection):
            settled = settle(table, epoch, self.now())
            self.reached(CrashPoint.BEFORE_START_COMMIT)
        self.reached(CrashPoint.AFTER_START_COMMIT)
        return settled


def lay_out(table: JournalTable, database_id: str) -> None:
    """The first layout and the file's id in one transaction: a crash leaves both or neither."""
    with transaction(table.connection):
        MIGRATIONS[0](table.connection)
        table.connection.execute("PRAGMA user_version = 1")
        table.found(database_id)
