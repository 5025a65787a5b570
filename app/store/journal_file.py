"""The journal as one thread sees it: each call returns when what it says is on the disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from app.domain.crash_points import CrashPoint
from app.domain.journal import (
    Intent,
    JournalEntry,
    JournalEvent,
    JournalHealth,
    JournalUnavailable,
    OperationId,
)
from app.domain.journal_steps import Step, begun
from app.domain.obstacle import Obstacle
from app.domain.records import RecordId
from app.store.database import Damaged, Unavailable, meanings, transaction
from app.store.journal_opening import Opened, Opening
from app.store.journal_setting import Setting
from app.store.journal_table import JournalTable
from app.store.lease import Lease


@dataclass(frozen=True, slots=True)
class Moment:
    """The crash points around a commit. epoch_first: the epoch is kept before it, not after."""

    before: CrashPoint
    after: CrashPoint
    epoch_first: bool = False


P = CrashPoint
SENDING = Moment(P.BEFORE_SENDING_COMMIT, P.AFTER_SENDING_COMMIT, epoch_first=True)
OUTCOME = Moment(P.BEFORE_OUTCOME_COMMIT, P.AFTER_OUTCOME_COMMIT)
CHECK = Moment(P.BEFORE_CHECK_COMMIT, P.AFTER_CHECK_COMMIT)
RULING = Moment(P.BEFORE_RULING_COMMIT, P.AFTER_RULING_COMMIT)


class JournalFile:
    """Every method raises JournalUnavailable where the disk doesn't take it, or isn't open."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._lease: Lease | None = None
        self._opened: Opened | None = None
        self._table: JournalTable | None = None

    def open(self) -> JournalHealth:
        """Take the lease, check, repair, settle. A second call tells the same again."""
        if self._opened is None:
            with self._as_unavailable(), meanings():
                self._take_lease()
                self._opened = Opening(self._setting).open()
                self._table = self._opened.table
        return self._opened.health

    def told(self) -> None:
        """The user knows what the opening found: it need not be told again."""
        with self._in_use() as (table, opened):
            self._opened = Opened(opened.table, opened.database_id, JournalHealth(), doubt=None)
            self._setting.keep_epoch(table, opened.database_id, table.sequence(), None)

    def begin(self, op_id: OperationId, intent: Intent) -> None:
        """Keep what is about to be sent.

        Raises:
            LeadBusy: one of the leads has an open operation.
        """
        with self._in_use() as (table, _):
            now = self._setting.now()
            entry = begun(op_id, intent, now)
            with transaction(table.connection):
                table.insert(entry)
                table.add_events(None, entry, now)
                self._setting.reached(CrashPoint.BEFORE_INTENT_COMMIT)
            self._setting.reached(CrashPoint.AFTER_INTENT_COMMIT)

    def apply(self, steps: Sequence[tuple[OperationId, Step]], moment: Moment) -> None:
        """Take the steps, all or none of them.

        Raises:
            LookupError: there is no such operation.
            IllegalStep: one may not follow where its operation stands.
        """
        with self._in_use() as (table, opened):
            now = self._setting.now()
            with transaction(table.connection):
                # What isn't committed yet must not count: a crash here would look like a loss.
                sequence = table.sequence()
                for op_id, step in steps:
                    before = table.entry(op_id)
                    after = step(before, now)
                    if after != before:
                        table.update(after)
                        table.add_events(before, after, now)
                if moment.epoch_first:
                    self._setting.keep_epoch(table, opened.database_id, sequence, opened.doubt)
                self._setting.reached(moment.before)
            self._setting.reached(moment.after)
            if not moment.epoch_first:
                self._refresh_epoch(table, opened)

    def entry(self, op_id: OperationId) -> JournalEntry:
        """The operation as it stands. Raises LookupError where there is none."""
        with self._in_use() as (table, _):
            return table.entry(op_id)

    def open_entries(self) -> tuple[JournalEntry, ...]:
        """The operations with a locked lead, oldest first."""
        with self._in_use() as (table, _):
            return table.open_entries()

    def of_lead(self, lead_id: RecordId) -> tuple[JournalEntry, ...]:
        """The operations of a lead, newest first."""
        with self._in_use() as (table, _):
            return table.of_lead(lead_id)

    def history(self, limit: int, older_than: OperationId | None) -> tuple[JournalEntry, ...]:
        """The newest operations, newest first; only those begun before older_than, if given."""
        with self._in_use() as (table, _):
            return table.history(limit, older_than)

    def events(self, op_id: OperationId) -> tuple[JournalEvent, ...]:
        """What happened in an operation, in order."""
        with self._in_use() as (table, _):
            return table.events(op_id)

    def close(self) -> None:
        """Close the file and give the lease back."""
        self._disconnect()
        self._opened = None
        if self._lease is not None:
            self._lease.end()
            self._lease = None

    def _take_lease(self) -> None:
        if self._lease is None:
            folder = self._setting.place.folder
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lease = Lease(self._setting.place.lease)

    def _refresh_epoch(self, table: JournalTable, opened: Opened) -> None:
        # Left as it is it knows of too much, never of too little; the next step mends it.
        with suppress(OSError):
            self._setting.keep_epoch(table, opened.database_id, table.sequence(), opened.doubt)

    @contextmanager
    def _in_use(self) -> Iterator[tuple[JournalTable, Opened]]:
        if self._opened is None:
            raise JournalUnavailable(Obstacle.CLOSED)
        with self._as_unavailable(), meanings():
            if self._table is None:
                self._table = Opening(self._setting).reopen(self._opened.database_id)
            yield self._table, self._opened

    @contextmanager
    def _as_unavailable(self) -> Iterator[None]:
        try:
            yield
        except Unavailable as error:
            if error.obstacle is Obstacle.FAILING:
                self._disconnect()
            raise JournalUnavailable(error.obstacle) from error
        except Damaged as error:
            self._disconnect()
            raise JournalUnavailable(Obstacle.DAMAGED) from error

    def _disconnect(self) -> None:
        """What a connection believes after a disk failed isn't to be trusted: the next is new."""
        if self._table is not None:
            self._table.connection.close()
            self._table = None
