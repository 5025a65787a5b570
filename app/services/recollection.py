"""What earlier readings of an org have left, for the time without a network.

The disk is asked in a thread of its own, in order; nobody waits for what is kept.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import Any, ParamSpec, Protocol, TypeVar

from app.domain.context import DecisionContext
from app.domain.kept_context import KeptContext
from app.domain.metadata import OrgSetup
from app.domain.records import RecordId
from app.domain.unsent import Unsent

_log = logging.getLogger("segue.recollection")

P = ParamSpec("P")
T = TypeVar("T")


class KeptContexts(Protocol):
    """Where all this is kept; blocking, for one thread. Never raises: what fails isn't kept."""

    def setup(self) -> OrgSetup | None:
        """The metadata as it was last read."""
        ...

    def keep_setup(self, setup: OrgSetup) -> None:
        """Keep the metadata in the place of the former."""
        ...

    def context(self, lead_id: RecordId, setup: OrgSetup) -> KeptContext | None:
        """What was last read of a lead, over this metadata."""
        ...

    def keep(self, context: DecisionContext) -> None:
        """Keep what was just read of a lead."""
        ...

    def forget(self, lead_id: RecordId) -> None:
        """Forget what was read of a lead."""
        ...

    def note_queue_read(self) -> None:
        """The pending leads were read whole."""
        ...

    def queue_read_at(self) -> datetime | None:
        """When that was the last time."""
        ...

    def forget_old(self) -> None:
        """Delete what is too old to be of use."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class KeptUnsent(Protocol):
    """Where decisions that weren't sent are kept; blocking, for one thread. Never raises.

    aside: the name under which a damaged file is kept, once it was read. is_kept: whether the disk
    has taken what it was given last.
    """

    aside: str
    is_kept: bool

    def all(self) -> tuple[Unsent, ...]:
        """The decisions that came to nothing since Segue ended."""
        ...

    def note(self, decision: Unsent) -> None:
        """A decision waits, or has come to nothing."""
        ...

    def drop(self, lead_id: RecordId) -> None:
        """It doesn't any more, whatever became of it."""
        ...


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a start finds. queue_read_at: when the pending leads were last read, None: unknown.
    aside: the name under which decisions lie that can't be read, "" for none.
    """

    unsent: tuple[Unsent, ...] = ()
    queue_read_at: datetime | None = None
    aside: str = ""


class Recollection:
    """None: nothing is kept of that. setup: the metadata of an earlier run, once it is open."""

    def __init__(self, store: KeptContexts | None = None, unsent: KeptUnsent | None = None) -> None:
        self._store = store
        self._unsent = unsent
        self._thread: ThreadPoolExecutor | None = None
        self.setup: OrgSetup | None = None

    @property
    def keeps(self) -> bool:
        """Whether the next start will tell of the decisions that wait."""
        return self._unsent is not None and self._unsent.is_kept

    async def open(self) -> Remembered:
        """Forget what is too old, and read what isn't a lead's."""
        store, unsent = self._store, self._unsent
        if store is None and unsent is None:
            return Remembered()

        def read() -> Remembered:
            read_at = None
            if store is not None:
                store.forget_old()
                self.setup, read_at = store.setup(), store.queue_read_at()
            if unsent is None:
                return Remembered(queue_read_at=read_at)
            return Remembered(unsent.all(), read_at, unsent.aside)

        return await self._do(read)

    async def context(self, lead_id: RecordId, setup: OrgSetup) -> KeptContext | None:
        """What was last read of a lead, by whatever run."""
        if self._store is None:
            return None
        return await self._do(self._store.context, lead_id, setup)

    def keep_setup(self, setup: OrgSetup) -> None:
        """The metadata was read."""
        if self._store is not None:
            self._begin(self._store.keep_setup, setup)

    def keep(self, context: DecisionContext) -> None:
        """All that a decision needs was read of a lead."""
        if self._store is not None:
            self._begin(self._store.keep, context)

    def forget(self, lead_id: RecordId) -> None:
        """The lead has left the queue."""
        if self._store is not None:
            self._begin(self._store.forget, lead_id)
        self.drop_unsent(lead_id)

    def note_queue_read(self) -> None:
        """The pending leads were read whole."""
        if self._store is not None:
            self._begin(self._store.note_queue_read)

    def note_unsent(self, decision: Unsent) -> None:
        """A decision waits, or Segue ends before its time: the next start tells of it."""
        if self._unsent is not None:
            self._begin(self._unsent.note, decision)

    def drop_unsent(self, lead_id: RecordId) -> None:
        """It doesn't any more."""
        if self._unsent is not None:
            self._begin(self._unsent.drop, lead_id)

    async def aclose(self) -> None:
        """Keep what is to be kept, then let go of the file."""
        store, self._store, self._unsent = self._store, None, None
        if self._thread is not None:
            await self._do(store.close if store is not None else _nothing)
            self._thread.shutdown(wait=False)

    def _begin(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        self._pool().submit(work, *args, **kwargs).add_done_callback(_report)

    async def _do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        future = self._pool().submit(work, *args, **kwargs)
        return await asyncio.wrap_future(future)

    def _pool(self) -> ThreadPoolExecutor:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="recollection")
        return self._thread


def _nothing() -> None:
    pass


def _report(done: Future[Any]) -> None:
    """Nobody waits for what was begun; that it failed, against its promise, is at least told."""
    if (error := done.exception()) is not None:
        _log.error("unexpected %s", type(error).__name__)
