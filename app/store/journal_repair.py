"""A new journal database of all that is readable, in the place of a damaged one.

The new one is complete, and the epoch file speaks of it, before the damaged one is put aside: a
crash in between leaves either all that the repair began with, or the repaired journal.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass

from app.domain.crash_points import CrashPoint
from app.store.database import Damaged, check_owner, meanings, transaction
from app.store.epoch import Epoch
from app.store.files import put_in_place, sync_folder
from app.store.journal_rescue import Rescued, rescue
from app.store.journal_schema import APPLICATION_ID, MIGRATIONS
from app.store.journal_setting import Setting, lay_out
from app.store.journal_start import Settled, admit
from app.store.journal_table import JournalTable
from app.store.migrations import migrate
from app.store.quarantine import copy_aside, put_aside


@dataclass(frozen=True, slots=True)
class Repaired:
    """aside: names of the files put aside. salvaged: operations carried over.

    doubt: how many operations nothing vouches for, None where the epoch accounts for all.
    """

    aside: tuple[str, ...]
    salvaged: int
    settled: Settled
    doubt: int | None


class Repair:
    """Makes, or finishes, one repair. All of it raises what `database.meanings` says."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._place = setting.place

    def make(self, epoch: Epoch | None, *, epoch_spoilt: bool) -> Repaired:
        """Replace the database, to which no connection is open. epoch None: none to trust."""
        rescued = rescue(self._place.database, self._setting.identity)
        doubt = rescued.unreadable if epoch is None else epoch.doubt
        database_id = self._setting.new_id()
        self._drop_unfinished()
        # Not in WAL mode: the file has to be complete by itself before it is renamed.
        with closing(sqlite3.connect(self._place.rebuilt, isolation_level=None)) as connection:
            table = JournalTable(connection, self._setting.identity)
            lay_out(table, database_id)
            migrate(connection, MIGRATIONS)
            self._carry_over(rescued, table)
            settled = self._setting.settle(table, epoch)
            self._setting.reached(CrashPoint.AFTER_REBUILD)
            aside = [copy_aside(self._place.epoch, self._setting.now())] if epoch_spoilt else []
            self._setting.keep_epoch(table, database_id, table.sequence(), doubt)
        aside.append(put_aside(self._place.database, self._setting.now()))
        self._setting.reached(CrashPoint.AFTER_QUARANTINE)
        self._swap()
        names = tuple(name for name in aside if name is not None)
        return Repaired(names, len(rescued.entries), settled, doubt)

    def finish(self, epoch: Epoch | None) -> None:
        """Go on where a crash cut one off between putting the damaged one aside and the swap."""
        if not self._place.rebuilt.exists():
            return
        if epoch is None or self._place.has_database or not self._is_rebuilt(epoch.database):
            self._drop_unfinished()
        else:
            self._swap()

    def _carry_over(self, rescued: Rescued, table: JournalTable) -> None:
        now = self._setting.now()
        with transaction(table.connection):
            for event in rescued.events:
                table.insert_event(event)
            for entry in rescued.entries:
                admit(table, entry, now)

    def _is_rebuilt(self, database_id: str) -> bool:
        try:
            with meanings(), closing(sqlite3.connect(self._place.rebuilt)) as connection:
                check_owner(connection, APPLICATION_ID)
                table = JournalTable(connection, self._setting.identity)
                return table.database_id() == database_id
        except Damaged:
            return False

    def _drop_unfinished(self) -> None:
        """What it is made of is all still there."""
        rebuilt = self._place.rebuilt
        for name in (rebuilt.name, f"{rebuilt.name}-journal"):
            rebuilt.with_name(name).unlink(missing_ok=True)

    def _swap(self) -> None:
        put_in_place(self._place.rebuilt, self._place.database)
        sync_folder(self._place.folder)
        self._setting.reached(CrashPoint.AFTER_SWAP)
