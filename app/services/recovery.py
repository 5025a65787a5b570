"""Every operation whose outcome isn't known: taken up at the start, followed, asked about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.journal import OPEN, JournalEntry
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.hindsight import Hindsight
from app.services.inquiry import Inquiry, cause_of, outcome_of
from app.services.journal_port import OperationJournal
from app.services.operation import Checking, Ended, Operation
from app.services.reconcile import Reconciler
from app.services.under_way import UnderWay

Listener = Callable[[Operation], object]


class Recovery:
    """Never sends anything; what it finds out, the operations tell."""

    def __init__(
        self,
        journal: OperationJournal,
        clock: Clock,
        under_way: UnderWay,
        reconciler: Reconciler,
        hindsight: Hindsight,
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._under_way = under_way
        self._reconciler = reconciler
        self._hindsight = hindsight
        self._listener: Listener | None = None
        self._inquiries: dict[RecordId, Inquiry] = {}

    def watch(self, listener: Listener) -> None:
        """Tell the listener each operation of an earlier run that is taken up from now on."""
        self._listener = listener

    async def begin(self) -> None:
        """Take up what earlier runs left open, the journal being open; one operation a lead.

        Raises:
            JournalUnavailable: it can't be read now.
        """
        for entry in await self._journal.open_operations():
            leads = [lead.lead_id for lead in entry.leads if lead.state in OPEN]
            # What this run has begun isn't to be found out.
            if not any(map(self._under_way.operation, leads)):
                self._take_up(entry, leads)
        self._under_way.follow((), self._look_back())

    def unresolved(self) -> tuple[Operation, ...]:
        """The operations of the leads that are being re-read, or need a person."""
        found = map(self._under_way.operation, self._inquiries)
        return tuple(operation for operation in found if operation is not None)

    async def follow(self, inquiry: Inquiry) -> None:
        """Find out what became of an operation; returns when it is known, or needs a person."""
        if self._under_way.closing:
            return
        self._inquiries |= dict.fromkeys(inquiry.locked_leads, inquiry)
        await self._reconciler.resolve(inquiry)
        self._forget_settled(inquiry)

    def look_now(self) -> None:
        """After a sleep, or when the network is back: whatever is being checked, at once."""
        for inquiry in self._inquiries.values():
            inquiry.hurry()

    def check_now(self, lead_id: RecordId) -> Operation:
        """Look at once what became of a lead's conversion, also where only a person could tell.

        Raises:
            LookupError: the lead has no open operation.
        """
        inquiry = self._inquiries.get(lead_id)
        operation = self._under_way.operation(lead_id)
        if inquiry is None or operation is None:
            raise LookupError("nothing unresolved for this lead")
        if not isinstance(operation.latest, Ended):
            inquiry.hurry()
            return operation
        return self._again(inquiry, lead_id)

    async def settle(self, lead_id: RecordId, *, converted: bool) -> Operation:
        """A person has found out what became of a lead that needs one.

        Raises:
            LookupError: the lead needs nobody.
        """
        inquiry, before = self._inquiries.get(lead_id), self._under_way.operation(lead_id)
        if inquiry is None or before is None or not before.needs_person:
            raise LookupError("nothing to settle for this lead")
        operation = before.second_look()
        work = self._reconciler.settle(inquiry, operation, converted=converted)
        self._under_way.follow((operation,), work)
        await operation.ended()
        self._forget_settled(inquiry)
        return operation

    def _take_up(self, entry: JournalEntry, leads: Sequence[RecordId]) -> None:
        first = Checking(cause_of(entry), 1, 0.0)
        operations = [Operation(lead_id, first=first) for lead_id in leads]
        for operation in operations:
            operation.outcome = outcome_of(entry)
        self._start(Inquiry(entry, operations, self._clock.monotonic()))
        self._tell(operations)

    async def _look_back(self) -> None:
        self._tell(await self._hindsight.look_back())

    def _tell(self, operations: Sequence[Operation]) -> None:
        if self._listener is not None:
            for operation in operations:
                self._listener(operation)

    def _again(self, former: Inquiry, lead_id: RecordId) -> Operation:
        """A second look: an operation that has ended stays so for those who watched it."""
        operations = {
            one.lead_id: one.second_look() if one.needs_person else one
            for one in former.operations.values()
        }
        self._start(Inquiry(former.entry, operations.values(), self._clock.monotonic()))
        return operations[lead_id]

    def _forget_settled(self, inquiry: Inquiry) -> None:
        for lead in inquiry.entry.leads:
            if lead.state not in OPEN:
                self._inquiries.pop(lead.lead_id, None)

    def _start(self, inquiry: Inquiry) -> None:
        self._inquiries |= dict.fromkeys(inquiry.locked_leads, inquiry)
        self._under_way.follow(inquiry.operations.values(), self.follow(inquiry))
