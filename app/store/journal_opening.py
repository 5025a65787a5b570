"""Opening a journal whatever has become of its files: checked, repaired, never silently empty."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.journal import JournalHealth
from app.store.database import (
    Damaged,
    check_pages,
    closed_on_error,
    connect,
    is_blank,
    meanings,
)
from app.store.epoch import Epoch, read_epoch, write_epoch
from app.store.journal_repair import Repair
from app.store.journal_rows import check
from app.store.journal_schema import APPLICATION_ID, MIGRATIONS
from app.store.journal_setting import Setting, lay_out
from app.store.journal_start import Settled
from app.store.journal_table import JournalTable
from app.store.migrations import check_layout, migrate
from app.store.quarantine import copy_aside


@dataclass(frozen=True, slots=True)
class Opened:
    """A journal ready for use; doubt goes into each epoch until the user was told of it."""

    table: JournalTable
    database_id: str
    health: JournalHealth
    doubt: int | None


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What the epoch file says. spoilt: it is there, but not as it was written."""

    epoch: Epoch | None
    spoilt: bool = False


class Opening:
    """Opens one journal; the caller holds the lease."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._place = setting.place

    def open(self) -> Opened:
        """Check, repair where needed, and settle what the last run left.

        Raises:
            Unavailable: the disk doesn't take it now; what there was is still there.
        """
        with meanings():
            remembered = self._remembered()
            repair = Repair(self._setting)
            repair.finish(remembered.epoch)
            try:
                return self._as_it_is(remembered)
            except Damaged:
                done = repair.make(remembered.epoch, epoch_spoilt=remembered.spoilt)
            table = self._connected()
            health = _health(done.aside, done.settled, done.doubt, done.salvaged)
            return Opened(table, table.database_id(), health, done.doubt)

    def reopen(self, database_id: str) -> JournalTable:
        """Connect once more in the middle of a run.

        Raises:
            Unavailable: not now.
            Damaged: it isn't what it was; the next start repairs it.
        """
        table = self._connected()
        with meanings(), closed_on_error(table.connection):
            if table.database_id() != database_id:
                raise Damaged("another database")
        return table

    def _remembered(self) -> _Remembered:
        try:
            epoch = read_epoch(self._place.epoch)
            for row in epoch.rows if epoch else ():
                check(row, self._setting.identity)
        except Damaged:
            return _Remembered(None, spoilt=True)
        return _Remembered(epoch)

    def _as_it_is(self, remembered: _Remembered) -> Opened:
        """The database as the last run left it, or a first one.

        Raises:
            Damaged: it isn't what was written.
        """
        epoch = remembered.epoch
        if not self._place.has_database:
            epoch = self._first_epoch(remembered)
        doubt = epoch.doubt if epoch else 0
        table = self._connected()
        with closed_on_error(table.connection), meanings():
            self._check(table, epoch)
            settled = self._setting.settle(table, epoch)
            aside = self._spoilt_epoch_aside(remembered)
            database_id = table.database_id()
            self._setting.keep_epoch(table, database_id, table.sequence(), doubt)
        return Opened(table, database_id, _health(aside, settled, doubt), doubt)

    def _first_epoch(self, remembered: _Remembered) -> Epoch:
        """The epoch of a database that is still to be made; it is always there before it.

        Raises:
            Damaged: there was a database before.
        """
        if remembered.epoch is not None and remembered.epoch.unused:
            return remembered.epoch
        log = self._place.database.with_name(self._place.database.name + "-wal")
        traces = (remembered.epoch, remembered.spoilt, self._place.database.exists(), log.exists())
        if any(traces):
            raise Damaged("lost")
        epoch = Epoch(self._setting.new_id())
        write_epoch(self._place.epoch, epoch, self._setting.reached)
        return epoch

    def _check(self, table: JournalTable, epoch: Epoch | None) -> None:
        if is_blank(table.connection):
            if epoch is None or not epoch.unused:
                raise Damaged("empty")
            lay_out(table, epoch.database)
        migrate(table.connection, MIGRATIONS)
        check_layout(table.connection, MIGRATIONS)
        check_pages(table.connection)
        if table.database_id() != (epoch.database if epoch else table.database_id()):
            raise Damaged("another database")
        for row in table.all_rows():
            check(row, self._setting.identity)

    def _spoilt_epoch_aside(self, remembered: _Remembered) -> tuple[str, ...]:
        if not remembered.spoilt:
            return ()
        name = copy_aside(self._place.epoch, self._setting.now())
        return () if name is None else (name,)

    def _connected(self) -> JournalTable:
        with meanings():
            self._place.database.touch(mode=0o600)
        connection = connect(
            self._place.database,
            application_id=APPLICATION_ID,
            busy_seconds=self._setting.busy_seconds,
        )
        return JournalTable(connection, self._setting.identity)


def _health(
    aside: tuple[str, ...], settled: Settled, doubt: int | None, salvaged: int = 0
) -> JournalHealth:
    return JournalHealth(
        quarantined=aside,
        salvaged=salvaged,
        restored=settled.restored,
        may_be_unresolved=doubt or 0,
        certain=doubt is None,
        rolled_back=settled.rolled_back,
    )
