"""The history: the journal's decisions with what records looked like before and what came of each,
and between them the fields of leads that were changed.

The picture of a decision is on the disk before its first byte leaves. Nothing rests on it: where it
can't be kept the conversion goes its way, and the history says that there is none.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ParamSpec, Protocol, TypeVar

from app.domain.comparison import compare
from app.domain.history import (
    PAGE,
    Aftermath,
    ExpectedRecord,
    Head,
    Line,
    Picture,
    Remembered,
    joined,
    moment_of,
    with_names,
)
from app.domain.journal import OURS, JournalEvent, JournalUnavailable, OperationId
from app.domain.lead_changes import LeadChange
from app.domain.naming import NAME_FIELDS, name_in
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, NotSent, Outcome, Refused, Scheduled
from app.domain.preview import Preview, RecordPreview
from app.domain.records import Module, RecordId, Values
from app.services.journal_port import OperationJournal
from app.services.operation import Operation
from app.services.ports import CrmGateway

P = ParamSpec("P")
T = TypeVar("T")


class PictureStore(Protocol):
    """Where pictures are kept; blocking, for one thread. Never raises."""

    def keep(self, kept: Picture) -> int:
        """Its number, 0 where the disk doesn't take it."""
        ...

    def complete(self, picture_number: int, came: Aftermath) -> None:
        """Add what came of it."""
        ...

    def heads(self) -> tuple[Head, ...]:
        """All that are kept."""
        ...

    def picture(self, picture_number: int) -> tuple[Picture, Aftermath] | None:
        """One whole."""
        ...

    def keep_change(self, told: LeadChange) -> int:
        """The changed fields of a lead; their number, 0 where the disk doesn't take it."""
        ...

    def settle_change(self, told: LeadChange) -> None:
        """How they stand now."""
        ...

    def changes(self) -> tuple[LeadChange, ...]:
        """All of those, the newest first."""
        ...

    def forget(self, days: int) -> int:
        """Delete what is older."""
        ...

    def save(self, path: Path, content: bytes) -> None:
        """Put an export in its place, whole. Raises OSError."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


class NoPictures:
    """Keeps nothing."""

    def keep(self, kept: Picture) -> int:  # noqa: ARG002 - as the protocol has it
        return 0

    def complete(self, picture_number: int, came: Aftermath) -> None:
        pass

    def heads(self) -> tuple[Head, ...]:
        return ()

    def picture(self, picture_number: int) -> tuple[Picture, Aftermath] | None:  # noqa: ARG002
        return None

    def keep_change(self, told: LeadChange) -> int:  # noqa: ARG002
        return 0

    def settle_change(self, told: LeadChange) -> None:
        pass

    def changes(self) -> tuple[LeadChange, ...]:
        return ()

    def forget(self, days: int) -> int:  # noqa: ARG002
        return 0

    def save(self, path: Path, content: bytes) -> None:  # noqa: ARG002
        raise OSError("nothing is saved here")

    def close(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Story:
    """One line of the history in full. picture None: none is kept."""

    line: Remembered
    events: tuple[JournalEvent, ...]
    picture: Picture | None
    aftermath: Aftermath


class HistoryService:
    """days: for so long pictures are kept; 0: none at all."""

    def __init__(self, gateway: CrmGateway, journal: OperationJournal, store: PictureStore) -> None:
        self._gateway = gateway
        self._journal = journal
        self._store = store
        self._days = 0
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="history")
        self._followed: set[asyncio.Task[None]] = set()
        self._closed = False
        self._listener: Callable[[RecordId], object] = lambda _lead_id: None

    async def open(self, days: int) -> None:
        """Keep pictures for so many days from now on, and forget what is older."""
        self._days = days
        await self._do(self._store.forget, days)

    async def keep(self, kept: Picture, operation: Operation) -> None:
        """Keep what a decision was made on, and then what comes of it."""
        if self._days <= 0 or self._closed:
            return
        number = await self._do(self._store.keep, kept)
        if number:
            work = self._follow(number, kept, operation)
            task = asyncio.create_task(work, name="history follows")
            self._followed.add(task)
            task.add_done_callback(self._followed.discard)

    async def keep_change(self, told: LeadChange) -> LeadChange:
        """Keep what is written into a lead, so that it can be undone by hand; with its number."""
        if self._days <= 0 or self._closed:
            return told
        number = await self._run(self._store.keep_change, told)
        self._listener(told.lead_id)
        return replace(told, number=number)

    async def settle_change(self, told: LeadChange) -> None:
        """Keep what became of it."""
        if told.number and not self._closed:
            await self._run(self._store.settle_change, told)
            self._listener(told.lead_id)

    async def changes(self) -> tuple[LeadChange, ...]:
        """What was written into leads, the newest first. Raises JournalUnavailable."""
        return await self._do(self._store.changes)

    async def lines(self) -> AsyncIterator[tuple[Line, ...]]:
        """Everything, newest first, a page at a time. Raises JournalUnavailable."""
        heads = await self._do(self._store.heads)
        changes = sorted(await self.changes(), key=moment_of, reverse=True)
        older_than: OperationId | None = None
        while entries := await self._journal.history(PAGE, older_than):
            page = tuple(joined(entries, heads))
            younger = [one for one in changes if one.at >= entries[-1].intent_at]
            changes = changes[len(younger) :]
            yield tuple(heapq.merge(page, younger, key=moment_of, reverse=True))
            older_than = entries[-1].op_id
        if changes:
            yield tuple(changes)

    async def line(self, line: Remembered) -> Remembered:
        """The same as it stands now. Raises JournalUnavailable."""
        entries = await self._journal.of_lead(line.lead_id)
        heads = await self._do(self._store.heads)
        fresh = joined(tuple(e for e in entries if e.op_id == line.op_id), heads)
        return next((one for one in fresh if one.lead_id == line.lead_id), line)

    async def story(self, line: Remembered) -> Story:
        """A line in full. Raises JournalUnavailable."""
        events = await self._journal.events(line.op_id)
        mine = tuple(event for event in events if event.lead_id == line.lead_id)
        kept = None
        if line.head is not None:
            kept = await self._do(self._store.picture, line.head.number)
        picture, came = kept if kept is not None else (None, Aftermath())
        return Story(line, mine, picture, came)

    async def look_again(self, line: Remembered) -> Aftermath | None:
        """Re-read what came of it: how the records are called, and where it was our conversion what
        they have beside what was expected. Keep that; None where there is nothing to keep it with.
        Raises CrmError.
        """
        kept = await self._do(self._store.picture, line.head.number) if line.head else None
        if kept is None or line.head is None or line.converted is None:
            return None
        picture, before = kept
        converted = with_names(before.converted or line.converted, picture.names)
        # What somebody else's conversion made isn't what was expected of this one.
        expected = picture.expected if line.state in OURS else ()
        actual = await self._actual(converted, expected)
        names = {ref.id: name_in(module, actual[module]) for module, ref in converted.refs.items()}
        comparison = compare(_preview(expected), actual)
        came = Aftermath(before.answer, with_names(converted, names), comparison)
        await self._do(self._store.complete, line.head.number, came)
        return came

    async def save(self, path: Path, content: bytes) -> None:
        """Put an export in its place, whole. Raises OSError, JournalUnavailable."""
        await self._do(self._store.save, path, content)

    def watch(self, listener: Callable[[RecordId], object]) -> None:
        """Tell the listener the leads of which more is kept now."""
        self._listener = listener

    async def aclose(self) -> None:
        """Put down what has ended by now, then close."""
        if self._closed:
            return
        self._closed = True
        tasks = tuple(self._followed)
        await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._run(self._store.close)
        self._thread.shutdown()

    async def _follow(self, number: int, kept: Picture, operation: Operation) -> None:
        ended = await operation.ended()
        made = ended.converted and with_names(ended.converted, kept.names)
        came = Aftermath(answer_text(ended.outcome), made, ended.comparison)
        await self._run(self._store.complete, number, came)
        self._listener(operation.lead_id)

    async def _actual(
        self, converted: Converted, expected: Sequence[ExpectedRecord]
    ) -> Mapping[Module, Values]:
        """What the records have now in their names and in what was expected of them."""
        actual: dict[Module, Values] = {}
        for module, ref in converted.refs.items():
            rows = [row.field for one in expected if one.module is module for row in one.rows]
            fields = tuple(dict.fromkeys((*NAME_FIELDS[module], *rows)))
            found = await self._gateway.records(module, (ref.id,), fields)
            actual[module] = found.get(ref.id, {})
        return actual

    async def _do(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        if self._closed:
            raise JournalUnavailable(Obstacle.CLOSED)
        return await self._run(work, *args, **kwargs)

    async def _run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        job = self._thread.submit(work, *args, **kwargs)
        return await asyncio.shield(asyncio.wrap_future(job))


def answer_text(outcome: Outcome) -> str:
    """The answer as support may need it: code and Zoho's words, shown as plain text."""
    if isinstance(outcome, Refused):
        problem = outcome.problem
        where = problem.api_name or problem.json_path
        head = f"HTTP {problem.http_status} {problem.code}".strip()
        return "\n".join(part for part in (head, problem.message, where) if part)
    if isinstance(outcome, Converted):
        return "HTTP 200 SUCCESS"
    if isinstance(outcome, Scheduled):
        return f"SCHEDULED {outcome.job_id}"
    if isinstance(outcome, NotSent):
        return f"not sent: {outcome.kind.value}"
    return f"no valid answer: {outcome.kind.value}"


def _preview(expected: Sequence[ExpectedRecord]) -> Preview:
    return Preview(tuple(RecordPreview(r.module, r.action, "", r.target, r.rows) for r in expected))
