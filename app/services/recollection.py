"""What earlier readings of an org have left, for the time without a network.

The disk is asked in a thread of its own, in order; nobody waits for what is kept.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from typing import ParamSpec, Protocol, TypeVar

from app.domain.context import DecisionContext
from app.domain.kept_context import KeptContext, Unsent
from app.domain.metadata import OrgSetup
from app.domain.records import RecordId

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

    def note_unsent(self, decision: Unsent) -> None:
        """A decision waits for the network."""
        ...

    def drop_unsent(self, lead_id: RecordId) -> None:
        """It doesn't any more, whatever became of it."""
        ...

    def unsent(self) -> tuple[Unsent, ...]:
        """The decisions that waited when Segue ended."""
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


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a start finds. queue_read_at: when the pending leads were last read, None: unknown."""

    unsent: tuple[Unsent, ...] = ()
    queue_read_at: datetime | None = None


class Recollection:
    """store None: nothing is kept. setup: the metadata of an earlier run, once it is open."""

    def __init__(self, store: KeptContexts | None = None) -> None:
        self._store = store
        self._thread: ThreadPoolExecutor | None = None
        self.setup: OrgSetup | None = None

    @property
    def keeps(self) -> bool:
        """Whether the next run will know anything of this one."""
        return self._store is not None

    async def open(self) -> Remembered:
        """Forget what is too old, and read what isn't a lead's."""
        store = self._store
        if store is None:
            return Remembered()

        def read() -> Remembered:
            store.forget_old()
            self.setup = store.setup()
            return Remembered(store.unsent(), store.queue_read_at())

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
            self._begin(self._store.drop_unsent, lead_id)

    def note_queue_read(self) -> None:
        """The pending leads were read whole."""
        if self._store is not None:
            self._begin(self._store.note_queue_read)

    def note_unsent(self, decision: Unsent) -> None:
        """A decision waits for the network: where Segue ends meanwhile, its next start tells."""
        if self._store is not None:
            self._begin(self._store.note_unsent, decision)

    def drop_unsent(self, lead_id: RecordId) -> None:
        """It doesn't any more."""
        if self._store is not None:
            self._begin(self._store.drop_unsent, lead_id)

    async def aclose(self) -> None:
        """Keep what is to be kept, then let go of the file."""
        if self._store is not None and self._thread is not None:
            await self._do(self._store.close)
            self._thread.shutdown(wait=False)
            self._store = None

    def _begin(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        self._pool().submit(work, *args, **kwargs)

    async def _do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        future = self._pool().submit(work, *args, **kwargs)
        return await asyncio.wrap_future(future)

    def _pool(self) -> ThreadPoolExecutor:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="recollection")
        return self._thread
