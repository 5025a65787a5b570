"""All that is needed to decide on one lead, kept for a while and read ahead."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from app.domain.context import DecisionContext
from app.domain.errors import CrmError
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.decision import DecisionReader
from app.services.ports import CrmGateway
from app.services.recollection import Recollection
from app.services.session import Session
from app.services.spending import Spending

MAX_AGE = 120.0
"""Seconds for which a context may be decided upon without reading it again."""
_KEPT = 200
_READ_AHEAD_AT_ONCE = 2
_COST = 5
"""Credits: the lead, its matches, its attachments, the fields of its contacts and accounts."""


class _Kept(NamedTuple):
    """since: in the clock's monotonic seconds, which nobody sets back."""

    context: DecisionContext
    since: float
    read_at: datetime


class OptionsService:
    """Reads and keeps a DecisionContext a lead.

    Reads run in tasks of the service's own, one a lead: who gives up waiting for one leaves it to
    its end (cancelled requests cost the client its connections, performance.md).
    """

    def __init__(
        self,
        gateway: CrmGateway,
        session: Session,
        clock: Clock,
        spending: Spending | None = None,
        recollection: Recollection | None = None,
    ) -> None:
        """spending: where reading ahead is counted; None lets it be. recollection: where contexts
        outlive the run; None: nowhere. tell_ahead, which may be set, hears what was read ahead.
        """
        self._spending = spending
        self._recollection = recollection or Recollection()
        self.tell_ahead: Callable[[DecisionContext], object] = lambda _context: None
        self._reader = DecisionReader(gateway)
        self._session = session
        self._clock = clock
        self._kept: OrderedDict[RecordId, _Kept] = OrderedDict()
        self._reads: dict[RecordId, asyncio.Task[DecisionContext]] = {}
        self._running: set[asyncio.Task[DecisionContext]] = set()
        self._ahead: deque[RecordId] = deque()
        self._readers_ahead: set[asyncio.Task[None]] = set()

    async def read(self, lead_id: RecordId, *, fresh: bool = False) -> DecisionContext:
        """The context, from memory where it is young enough and fresh isn't asked for.

        Raises:
            CrmError: where the lead or its matches can't be read (RecordMissing: gone). What else
                can't be read is left unknown in the context. The same of the org's metadata, where
                they weren't read yet.
        """
        kept = self.kept(lead_id)
        if kept is not None and not fresh and self._is_young(lead_id):
            self._kept.move_to_end(lead_id)
            return kept
        if fresh:
            # A read under way may have begun before what the user wants to see.
            self._reads.pop(lead_id, None)
        return await asyncio.shield(self._reading(lead_id))

    def kept(self, lead_id: RecordId) -> DecisionContext | None:
        """What is in memory, of whatever age, without asking the server; to be decided upon
        today, whenever it was read.
        """
        entry = self._kept.get(lead_id)
        if entry is None:
            return None
        today = self._clock.today()
        if entry.context.today != today:
            entry = entry._replace(context=replace(entry.context, today=today))
            self._kept[lead_id] = entry
        return entry.context

    def read_at(self, lead_id: RecordId) -> datetime | None:
        """When the kept context was read, as the clocks said then; aware."""
        entry = self._kept.get(lead_id)
        return entry.read_at if entry else None

    async def recall(self, lead_id: RecordId) -> DecisionContext | None:
        """What is in memory, else what an earlier reading has left on the disk; None: nothing.

        The latter is never young: it is to be shown, and read again before anything is sent.
        """
        setup = self._session.known_setup
        if lead_id in self._kept or setup is None:
            return self.kept(lead_id)
        found = await self._recollection.context(lead_id, setup)
        if found is not None and lead_id not in self._kept:
            age = (self._clock.now() - found.read_at).total_seconds()
            since = self._clock.monotonic() - max(age, MAX_AGE + 1)
            self._put(lead_id, _Kept(found.context, since, found.read_at))
        return self.kept(lead_id)

    def age(self, lead_id: RecordId) -> float | None:
        """Seconds since the kept context was read; more than MAX_AGE for one of another run."""
        entry = self._kept.get(lead_id)
        return self._clock.monotonic() - entry.since if entry else None

    def prefetch(self, lead_ids: Iterable[RecordId]) -> None:
        """Read these in the background, in place of those of an earlier call that weren't begun.

        Failures are left to read(). Where the day's budget is spent nothing is read ahead.
        """
        self._ahead = deque(i for i in lead_ids if not self._is_young(i))
        while len(self._readers_ahead) < min(_READ_AHEAD_AT_ONCE, len(self._ahead)):
            reader = asyncio.create_task(self._read_ahead(), name="reading ahead")
            self._readers_ahead.add(reader)
            reader.add_done_callback(self._readers_ahead.discard)

    def forget(self, lead_id: RecordId) -> None:
        """Drop what is kept of a lead, after its conversion or edit."""
        self._kept.pop(lead_id, None)
        self._reads.pop(lead_id, None)

    def drop(self, lead_id: RecordId) -> None:
        """The lead has left the queue: nothing of it is kept, on the disk neither."""
        self.forget(lead_id)
        self._recollection.forget(lead_id)

    async def aclose(self) -> None:
        """End the background reads."""
        self._ahead.clear()
        tasks = [*self._readers_ahead, *self._running]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _is_young(self, lead_id: RecordId) -> bool:
        age = self.age(lead_id)
        return age is not None and age <= MAX_AGE

    def _reading(self, lead_id: RecordId) -> asyncio.Task[DecisionContext]:
        task = self._reads.get(lead_id)
        if task is None:
            task = asyncio.create_task(self._read(lead_id), name=f"options of {lead_id}")
            self._reads[lead_id] = task
            self._running.add(task)
            task.add_done_callback(lambda done: self._keep(lead_id, done))
        return task

    async def _read(self, lead_id: RecordId) -> DecisionContext:
        setup = await self._session.open()
        return await self._reader.read(lead_id, setup, self._clock.today())

    def _keep(self, lead_id: RecordId, done: asyncio.Task[DecisionContext]) -> None:
        self._running.discard(done)
        if self._reads.get(lead_id) is not done:
            if not done.cancelled():
                done.exception()  # superseded or forgotten: nobody may be left to hear of it
            return
        del self._reads[lead_id]
        if done.cancelled() or done.exception() is not None:
            return
        self._put(lead_id, _Kept(done.result(), self._clock.monotonic(), self._clock.now()))
        self._recollection.keep(done.result())

    def _put(self, lead_id: RecordId, kept: _Kept) -> None:
        self._kept[lead_id] = kept
        self._kept.move_to_end(lead_id)
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)

    async def _read_ahead(self) -> None:
        while self._ahead:
            lead_id = self._ahead.popleft()
            if self._spending is not None and not await self._spending.take(_COST):
                self._ahead.clear()
                return
            try:
                context = await self.read(lead_id)
            except CrmError:
                continue
            self.tell_ahead(context)
