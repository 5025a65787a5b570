"""The write-ahead journal for the event loop: what it is told is on the disk when it returns.

A conversion is kept as decided (begin) and as about to be sent (sending) before its first byte
leaves; where either can't be kept, nothing may be sent. What has happened is kept as soon as the
disk takes it (reliability.md section 3).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import ParamSpec, TypeVar

from app.domain.crash_points import CrashPoint
from app.domain.journal import (
    NO_RECEIPT,
    Backlog,
    Intent,
    JournalEntry,
    JournalEvent,
    JournalHealth,
    JournalUnavailable,
    OperationId,
    Receipt,
    Ruling,
)
from app.domain.journal_steps import Step, answered, checking, credited, ruled, sending, unsent
from app.domain.obstacle import Obstacle
from app.domain.outcome import Outcome
from app.domain.records import RecordId
from app.store.journal_file import CHECK, OUTCOME, RULING, SENDING, JournalFile, Moment
from app.store.journal_setting import Setting
from app.store.outbox import Outbox, Sleep

P = ParamSpec("P")
T = TypeVar("T")


class Journal:
    """One environment's and org's journal; it works in a thread of its own.

    Every method but pending_writes raises JournalUnavailable before open and after aclose.
    """

    def __init__(self, setting: Setting, sleep: Sleep) -> None:
        self._setting = setting
        self._file = JournalFile(setting)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="journal")
        self._outbox = Outbox(sleep)
        self._closed = False

    async def open(self) -> JournalHealth:
        """Open it, repairing what is damaged; may be tried again after it failed.

        Raises:
            JournalUnavailable: the disk doesn't take it now, or another program has it.
        """
        return await self._do(self._file.open)

    async def told(self) -> None:
        """The user has read what open found; a doubt is repeated at each start until then."""
        await self._do(self._file.told)

    async def begin(self, intent: Intent) -> OperationId:
        """Keep what was decided, and lock its leads.

        Raises:
            LeadBusy: one of the leads has an open operation.
            JournalUnavailable: it isn't kept; nothing may be sent.
        """
        op_id = OperationId(self._setting.new_id())
        try:
            await self._do(self._file.begin, op_id, intent)
        except asyncio.CancelledError:
            # Nobody knows of the operation any more, and it may be there.
            self._give_up(op_id)
            raise
        return op_id

    async def sending(self, op_id: OperationId) -> None:
        """Keep that the next thing to happen is its first byte; again before each resend.

        Raises:
            JournalUnavailable: it isn't kept; nothing may be sent. The operation ends by itself.
        """
        try:
            await self._do(self._file.apply, [(op_id, sending)], SENDING)
        except (JournalUnavailable, asyncio.CancelledError):
            self._give_up(op_id)
            raise

    async def answered(
        self,
        op_id: OperationId,
        outcome: Outcome,
        receipt: Receipt = NO_RECEIPT,
    ) -> None:
        """Keep what the request itself came to.

        Raises:
            JournalUnavailable: not kept yet; it is tried again until it is.
        """
        self._setting.reached(CrashPoint.AFTER_ANSWER)
        await self._keep([(op_id, answered(outcome, receipt))], OUTCOME)

    async def checking(self, op_id: OperationId) -> None:
        """Keep that its open leads are being re-read. Raises as `answered` does."""
        await self._keep([(op_id, checking)], CHECK)

    async def resolved(self, op_id: OperationId, rulings: Mapping[RecordId, Ruling]) -> None:
        """Keep what was found out about its leads, some or all; by one who checked before.

        A ruling with effect_of ends this operation and the earlier one together. Raises as
        `answered` does.
        """
        steps: list[tuple[OperationId, Step]] = [(op_id, ruled(rulings))]
        steps += [
            (ruling.effect_of, credited(lead_id, ruling.converted))
            for lead_id, ruling in rulings.items()
            if ruling.effect_of is not None
        ]
        await self._keep(steps, RULING)

    async def entry(self, op_id: OperationId) -> JournalEntry:
        """The operation as it stands. Raises LookupError where there is none."""
        return await self._do(self._file.entry, op_id)

    async def open_operations(self) -> tuple[JournalEntry, ...]:
        """The operations with a locked lead, oldest first."""
        return await self._do(self._file.open_entries)

    async def of_lead(self, lead_id: RecordId) -> tuple[JournalEntry, ...]:
        """The operations of a lead, newest first."""
        return await self._do(self._file.of_lead, lead_id)

    async def history(
        self, limit: int, older_than: OperationId | None = None
    ) -> tuple[JournalEntry, ...]:
        """The newest operations, newest first; only those begun before older_than, if given."""
        return await self._do(self._file.history, limit, older_than)

    async def events(self, op_id: OperationId) -> tuple[JournalEvent, ...]:
        """What happened in an operation, in order."""
        return await self._do(self._file.events, op_id)

    def pending_writes(self) -> int:
        """How many things that happened are not kept yet."""
        return len(self._outbox)

    def watch_backlog(self, listener: Callable[[Backlog], object]) -> Callable[[], None]:
        """Tell the listener when something can't be kept, and when it is; the result ends that."""
        return self._outbox.watch(listener)

    async def aclose(self) -> None:
        """Try once more to keep what is pending, then close the file."""
        if self._closed:
            return
        await self._outbox.aclose()
        await self._do(self._file.close)
        self._closed = True
        self._thread.shutdown()

    async def _keep(self, steps: Sequence[tuple[OperationId, Step]], moment: Moment) -> None:
        await self._outbox.put(partial(self._do, self._file.apply, steps, moment))

    def _give_up(self, op_id: OperationId) -> None:
        self._outbox.post(partial(self._end_unsent, op_id))

    async def _end_unsent(self, op_id: OperationId) -> None:
        await self._do(self._file.apply, [(op_id, unsent)], OUTCOME)

    async def _do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do it in the journal's thread, to the end, also where the caller is cancelled."""
        if self._closed:
            raise JournalUnavailable(Obstacle.CLOSED)
        job = self._thread.submit(work, *args, **kwargs)
        return await asyncio.shield(asyncio.wrap_future(job))
