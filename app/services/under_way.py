"""The operations of this run by lead, and the tasks that carry them to their ends."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Coroutine
from typing import Any

from app.domain.records import RecordId
from app.services.operation import Ended, Operation, Sending


class StillOpen(Exception):
    """The lead has a conversion under way, unresolved or done already; nothing was sent."""


class UnderWay:
    """One operation a lead: the latest. The work runs in tasks of its own: closing the window
    that started one only gives up watching it.
    """

    def __init__(self) -> None:
        self._operations: dict[RecordId, Operation] = {}
        self._tasks: dict[asyncio.Task[None], tuple[Operation, ...]] = {}
        self.closing = False

    def operation(self, lead_id: RecordId) -> Operation | None:
        """The latest operation of a lead, ended or not."""
        return self._operations.get(lead_id)

    def check_free(self, lead_ids: Collection[RecordId]) -> None:
        """Raises StillOpen where one of the leads can't be sent, or no lead any more."""
        if self.closing or not all(self._is_free(lead_id) for lead_id in lead_ids):
            raise StillOpen

    def follow(self, operations: Collection[Operation], work: Coroutine[Any, Any, None]) -> None:
        """Carry these operations to their ends."""
        self._operations.update((operation.lead_id, operation) for operation in operations)
        task = asyncio.create_task(work, name="conversion")
        self._tasks[task] = tuple(operations)
        task.add_done_callback(self._over)

    async def aclose(self, seconds: float) -> tuple[Operation, ...]:
        """Wait so long for answers on their way, give up the rest; nothing begins any more.

        What is given up while it is being sent stays so in the journal, and is re-read next time.
        The result is what meanwhile ended without effect: nobody was there to see that.
        """
        self.closing = True
        going = [
            one
            for operations in self._tasks.values()
            for one in operations
            if not isinstance(one.latest, Ended)
        ]
        for task, operations in self._tasks.items():
            if not any(isinstance(one.latest, Sending) for one in operations):
                task.cancel()
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=seconds)
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return tuple(one for one in going if self._is_free(one.lead_id))

    def _over(self, task: asyncio.Task[None]) -> None:
        for operation in self._tasks.pop(task):
            operation.break_off()

    def _is_free(self, lead_id: RecordId) -> bool:
        operation = self._operations.get(lead_id)
        latest = operation.latest if operation is not None else None
        return latest is None or (isinstance(latest, Ended) and latest.may_send_again)
