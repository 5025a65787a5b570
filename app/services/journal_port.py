"""What the services need of the write-ahead journal; the store's Journal fits it as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from app.domain.journal import (
    NO_RECEIPT,
    Backlog,
    Intent,
    JournalEntry,
    JournalEvent,
    JournalHealth,
    OperationId,
    Receipt,
    Ruling,
)
from app.domain.outcome import Outcome
from app.domain.records import RecordId


class OperationJournal(Protocol):
    """What it is told is on the disk when it returns (reliability.md section 3).

    Every method but pending_writes raises JournalUnavailable before open and after aclose.
    """

    async def open(self) -> JournalHealth:
        """Open it, repairing what is damaged; may be tried again after it failed.

        Raises:
            JournalUnavailable: not now, or another program has it.
        """
        ...

    async def told(self) -> None:
        """The user has read what open found."""
        ...

    async def begin(self, intent: Intent) -> OperationId:
        """Keep what was decided, and lock its leads.

        Raises:
            LeadBusy: one of the leads has an open operation.
            JournalUnavailable: it isn't kept; nothing may be sent.
        """
        ...

    async def sending(self, op_id: OperationId) -> None:
        """Keep that the next thing to happen is its first byte.

        Raises:
            JournalUnavailable: it isn't kept; nothing may be sent.
        """
        ...

    async def answered(
        self, op_id: OperationId, outcome: Outcome, receipt: Receipt = NO_RECEIPT
    ) -> None:
        """Keep what the request itself came to.

        Raises:
            JournalUnavailable: not kept yet; it is tried again until it is.
        """
        ...

    async def checking(self, op_id: OperationId) -> None:
        """Keep that its open leads are being re-read. Raises as `answered` does."""
        ...

    async def resolved(self, op_id: OperationId, rulings: Mapping[RecordId, Ruling]) -> None:
        """Keep what was found out about its leads, some or all. Raises as `answered` does."""
        ...

    async def open_operations(self) -> tuple[JournalEntry, ...]:
        """The operations with a locked lead, oldest first."""
        ...

    async def of_lead(self, lead_id: RecordId) -> tuple[JournalEntry, ...]:
        """The operations of a lead, newest first."""
        ...

    async def history(
        self, limit: int, older_than: OperationId | None = None
    ) -> tuple[JournalEntry, ...]:
        """The newest operations, newest first; only those begun before older_than, if given."""
        ...

    async def events(self, op_id: OperationId) -> tuple[JournalEvent, ...]:
        """What happened in an operation, in order."""
        ...

    def pending_writes(self) -> int:
        """How many things that happened are not kept yet."""
        ...

    def watch_backlog(self, listener: Callable[[Backlog], object]) -> Callable[[], None]:
        """Tell the listener, on the loop, when something that happened can't be kept, how that
        goes on, and when it is kept; the result ends that.
        """
        ...

    async def aclose(self) -> None:
        """Try once more to keep what is pending, then close the file."""
        ...
