"""Decisions between the click and the sending: they count down, and can be taken back till the end.

Nothing of a held decision is in the journal: it is handed to ConvertService when its time has come
and the lead, read once more, is still what was decided upon. Whoever closes Segue in between has
sent nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Final

from app.domain.context import DecisionContext
from app.domain.errors import CrmError, RecordMissing, Unreachable
from app.domain.hold import Held, Phase, by_lead, has_changed, hold_seconds
from app.domain.outcome import Trouble, Unknown
from app.domain.plan import Plan
from app.domain.preflight import check, is_clear
from app.domain.preview import preview
from app.domain.records import RecordId
from app.domain.unsent import Unsent
from app.services.clock import Clock
from app.services.convert import ConvertService, Ended, Operation, StillOpen
from app.services.options import OptionsService
from app.services.recollection import Recollection
from app.services.session import Session

YOUNG: Final = 3.0
"""Seconds: what was read within them isn't read once more, where nothing is held."""

_FIRST_WAIT: Final = 5.0
_LONGEST_WAIT: Final = 60.0


@dataclass(frozen=True, slots=True)
class Moved:
    """It is held, or further on; also when it was just decided."""

    held: Held


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The user did; nothing was sent."""

    held: Held


@dataclass(frozen=True, slots=True)
class Sent:
    """It is handed over: from now on the operation tells."""

    held: Held
    operation: Operation


@dataclass(frozen=True, slots=True)
class CameBack:
    """Nothing was sent: the lead or its matches aren't what was decided upon; fresh is what is."""

    held: Held
    fresh: DecisionContext


@dataclass(frozen=True, slots=True)
class Gone:
    """Nothing was sent: the lead was converted or deleted by somebody else."""

    held: Held


@dataclass(frozen=True, slots=True)
class NotRead:
    """Nothing was sent: whether it is still right couldn't be read."""

    held: Held
    error: CrmError


@dataclass(frozen=True, slots=True)
class Barred:
    """Nothing was sent: an earlier conversion of this lead isn't settled."""

    held: Held


News = Moved | TakenBack | Sent | CameBack | Gone | NotRead | Barred
Listener = Callable[[News], object]


class HoldService:
    """One held decision a lead. seconds: how long from now on (0: they are sent at once)."""

    def __init__(
        self,
        options: OptionsService,
        convert: ConvertService,
        session: Session,
        clock: Clock,
        recollection: Recollection | None = None,
    ) -> None:
        """recollection: where it is noted that a decision waits for the network; None: nowhere."""
        self._recollection = recollection or Recollection()
        self.seconds: float = 0.0
        self._options = options
        self._convert = convert
        self._session = session
        self._clock = clock
        self._listener: Listener = lambda _news: None
        self._may_send = asyncio.Event()
        self._may_send.set()
        self._halted_at: float | None = None
        self._held: dict[RecordId, Held] = {}
        self._tasks: dict[RecordId, asyncio.Task[None]] = {}
        self._pauses: dict[RecordId, asyncio.Task[None]] = {}

    def watch(self, listener: Listener) -> None:
        """Tell the listener all news from now on."""
        self._listener = listener

    def decide(self, context: DecisionContext, plan: Plan) -> Held:
        """Hold a decision, then send it.

        Raises:
            StillOpen: this lead's last decision is still held; nothing has changed.
        """
        if plan.lead_id in self._held:
            raise StillOpen
        due = self._clock.monotonic() + hold_seconds(self.seconds)
        held = Held(context, plan, due)
        self._held[held.lead_id] = held
        if self.seconds <= 0 and self._is_young(held) and self._may_send.is_set():
            self._start(held, context)
        else:
            self._tell(Moved(held))
            task = asyncio.create_task(self._carry(held), name=f"hold {held.lead_id}")
            self._tasks[held.lead_id] = task
            task.add_done_callback(lambda done: _let_go(self._tasks, held.lead_id, done))
        return held

    def held(self) -> Collection[Held]:
        """Those not sent yet, the one decided last at the end."""
        return tuple(self._held.values())

    def of(self, lead_id: RecordId) -> Held | None:
        """The held decision of a lead."""
        return self._held.get(lead_id)

    def seconds_left(self, held: Held) -> int:
        """Whole seconds until it is sent; they stand still while it is halted."""
        now = self._clock.monotonic() if self._halted_at is None else self._halted_at
        return held.seconds_left(now)

    def take_back(self, lead_id: RecordId | None = None) -> Held | None:
        """Drop the decision of that lead, else the last one; None where it is too late."""
        held = by_lead(self._held, lead_id)
        if held is not None:
            self._drop(held)
            self._tell(TakenBack(held))
        return held

    def halt(self) -> None:
        """Send nothing and count no further until go_on: the user is being asked about it."""
        self._may_send.clear()
        if self._halted_at is None:
            self._halted_at = self._clock.monotonic()

    def go_on(self) -> None:
        """Count on from where it was halted."""
        if self._halted_at is not None:
            stood = self._clock.monotonic() - self._halted_at
            self._halted_at = None
            for lead_id, held in self._held.items():
                self._held[lead_id] = replace(held, due=held.due + stood)
        self._may_send.set()

    def send_now(self) -> None:
        """Count no longer, and try again at once what waits for the network."""
        now = self._clock.monotonic()
        for lead_id, held in self._held.items():
            self._held[lead_id] = replace(held, due=min(held.due, now))
        for lead_id in tuple(self._pauses):
            self._pauses.pop(lead_id).cancel()

    def look_now(self) -> None:
        """Zoho can be reached again: try at once what waits for that. The others count on."""
        for lead_id in self._waiting():
            if (pause := self._pauses.pop(lead_id, None)) is not None:
                pause.cancel()

    def is_all_waiting(self) -> bool:
        """Whether something is held, and all of it waits for the network."""
        return bool(self._held) and all(one.waits for one in self._held.values())

    def is_at_rest(self) -> bool:
        """Whether nothing is about to be sent: none is held, or they wait for the network."""
        waiting = len(self._held) == len(self._waiting())
        return waiting and all(lead_id in self._pauses for lead_id in self._held)

    def _waiting(self) -> tuple[RecordId, ...]:
        return tuple(id_ for id_, one in self._held.items() if one.phase is Phase.WAITING)

    async def aclose(self) -> None:
        """Drop them all; nothing is sent, and the next start tells of it."""
        tasks = tuple(self._tasks.values())
        for held in tuple(self._held.values()):
            self._note_unsent(held)
            self._drop(held)
        await asyncio.gather(*tasks, return_exceptions=True)

    def _drop(self, held: Held) -> None:
        del self._held[held.lead_id]
        if (task := self._tasks.get(held.lead_id)) is not None:
            task.cancel()

    async def _carry(self, held: Held) -> None:
        held = await self._counted_down(held)
        wait = _FIRST_WAIT
        while True:
            await self._may_send.wait()
            held = self._move(held, Phase.LOOKING, held.trouble)
            try:
                fresh = await self._fresh(held)
            except RecordMissing:
                self._leave(Gone(held))
                return
            except Unreachable as error:
                held = self._move(held, Phase.WAITING, error.trouble)
                await self._pause(held, wait)
                wait = min(wait * 2, _LONGEST_WAIT)
                continue
            except CrmError as error:
                self._leave(NotRead(held, error))
                return
            if self._may_send.is_set():
                self._send(held, fresh)
                return

    async def _counted_down(self, held: Held) -> Held:
        """Wait until it is due, which it isn't while all is halted."""
        while (left := self._held[held.lead_id].due - self._clock.monotonic()) > 0:
            await self._pause(held, left)
            await self._may_send.wait()
        return self._held[held.lead_id]

    async def _fresh(self, held: Held) -> DecisionContext:
        """The lead as it is now; as it was, where only Zoho can tell."""
        try:
            return await self._options.read(held.lead_id, fresh=True)
        except RecordMissing:
            if self._was_without_effect(held.lead_id):
                return held.context  # converted after all, or deleted: Zoho's refusal tells which
            raise

    def _send(self, held: Held, fresh: DecisionContext) -> None:
        if has_changed(held.context, fresh) or self._means_otherwise(held, fresh):
            self._leave(CameBack(held, fresh))
        else:
            self._start(held, fresh)

    def _means_otherwise(self, held: Held, fresh: DecisionContext) -> bool:
        """Whether the org's settings have changed what comes of it: it was decided on others."""
        if held.context.setup == fresh.setup:
            return False
        reading = self._session.reading
        before, now = preview(held.context, held.plan, reading), preview(fresh, held.plan, reading)
        return before != now or is_clear(check(held.context, held.plan)) != is_clear(
            check(fresh, held.plan)
        )

    def _start(self, held: Held, fresh: DecisionContext) -> None:
        try:
            operation = self._convert.start(fresh, held.plan, self._session.reading)
        except StillOpen:
            self._leave(Barred(held))
        else:
            self._leave(Sent(held, operation))

    def _is_young(self, held: Held) -> bool:
        """Whether it was read a moment ago; never where an outcome was unknown once."""
        age = self._options.age(held.lead_id)
        same = self._options.kept(held.lead_id) is held.context
        young = age is not None and age <= YOUNG
        return young and same and not self._was_without_effect(held.lead_id)

    def _was_without_effect(self, lead_id: RecordId) -> bool:
        """Whether its last conversion's outcome was unknown, and it then was found undone."""
        earlier = self._convert.operation(lead_id)
        latest = earlier.latest if earlier is not None else None
        return (
            isinstance(latest, Ended)
            and latest.may_send_again
            and isinstance(latest.outcome, Unknown)
        )

    def _move(self, held: Held, phase: Phase, trouble: Trouble | None = None) -> Held:
        moved = held.now_in(phase, trouble)
        self._held[held.lead_id] = moved
        self._tell(Moved(moved))
        return moved

    def _leave(self, news: Sent | CameBack | Gone | NotRead | Barred) -> None:
        self._held.pop(news.held.lead_id, None)
        self._tell(news)

    def _tell(self, news: News) -> None:
        held = news.held
        if not isinstance(news, Moved):
            self._recollection.drop_unsent(held.lead_id)
        elif held.phase is Phase.WAITING:
            self._note_unsent(held)
        self._listener(news)

    def _note_unsent(self, held: Held) -> None:
        name = held.context.lead.row.name
        self._recollection.note_unsent(Unsent(held.plan, name, self._clock.now()))

    async def _pause(self, held: Held, seconds: float) -> None:
        """Wait so long, or until send_now."""
        if seconds <= 0:
            return
        pause = asyncio.create_task(_asleep(self._clock, seconds), name="held")
        self._pauses[held.lead_id] = pause
        try:
            await asyncio.wait({pause})
        finally:
            pause.cancel()
            _let_go(self._pauses, held.lead_id, pause)


async def _asleep(clock: Clock, seconds: float) -> None:
    await clock.sleep(seconds)


def _let_go(
    tasks: dict[RecordId, asyncio.Task[None]], lead_id: RecordId, over: asyncio.Task[None]
) -> None:
    """Forget a task that is over, but not the one of a decision made meanwhile on the same lead:
    nobody could take that back any more.
    """
    if tasks.get(lead_id) is over:
        del tasks[lead_id]
