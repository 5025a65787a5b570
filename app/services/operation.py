"""A conversion that somebody may watch: its steps, kept for those who come later."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.attribution import Resolution
from app.domain.comparison import Comparison
from app.domain.outcome import Converted, Outcome, Scheduled, Unknown
from app.domain.plan import Plan
from app.domain.preview import MergeReading, Preview
from app.domain.records import RecordId


class Cause(StrEnum):
    """Why a lead is re-read after the conversion was sent."""

    NO_ANSWER = "no_answer"
    ALREADY_CONVERTED = "already_converted"
    SCHEDULED = "scheduled"


@dataclass(frozen=True, slots=True)
class Sending:
    """The request is on its way, or about to be."""


@dataclass(frozen=True, slots=True)
class Checking:
    """The outcome is being checked: probe counts from 1, the next one comes in wait seconds."""

    cause: Cause
    probe: int
    wait: float


@dataclass(frozen=True, slots=True)
class Comparing:
    """It took place; the records are being re-read."""

    outcome: Outcome
    resolution: Resolution | None


@dataclass(frozen=True, slots=True)
class Ended:
    """No more will happen by itself.

    outcome is the answer to the request itself; resolution what re-reading told, None where none
    was needed. may_send_again: the user may, since it certainly had no effect or two late re-reads
    found the lead unconverted. comparison: actual beside expected, empty where nothing was read.
    reading: how Zoho merges, where this conversion proves it.
    """

    outcome: Outcome
    resolution: Resolution | None = None
    may_send_again: bool = False
    comparison: tuple[Comparison, ...] = ()
    reading: MergeReading | None = None

    @property
    def converted(self) -> Converted | None:
        """The records, where the lead is converted."""
        if isinstance(self.outcome, Converted):
            return self.outcome
        return self.resolution.converted if self.resolution else None

    @property
    def unresolved(self) -> bool:
        """Whether nobody knows yet; check_again can tell later."""
        open_end = isinstance(self.outcome, Unknown | Scheduled)
        return open_end and self.converted is None and not self.may_send_again


Progress = Sending | Checking | Comparing | Ended


class Operation:
    """One conversion under way or ended. It lives on when whoever watches it goes away.

    known: the records that existed before. earlier: the plan of a conversion of the same lead
    whose effect was never proven. Both serve to tell whose work a converted lead is.
    """

    def __init__(
        self,
        plan: Plan,
        expected: Preview,
        *,
        known: frozenset[RecordId] = frozenset(),
        earlier: Plan | None = None,
    ) -> None:
        self.plan = plan
        self.expected = expected
        self.known = known
        self.earlier = earlier
        self.log_number = 0
        self.answered_at = 0.0
        self.outcome: Outcome | None = None
        self.unconverted_reads: list[float] = []
        self._steps: list[Progress] = [Sending()]
        self._news = asyncio.Event()

    def second_look(self) -> Operation:
        """The same conversion, to be re-read once more."""
        again = Operation(self.plan, self.expected, known=self.known, earlier=self.earlier)
        again.log_number = self.log_number
        again.answered_at = self.answered_at
        again.outcome = self.outcome
        again.unconverted_reads = self.unconverted_reads
        again._steps = [Checking(Cause.NO_ANSWER, 1, 0.0)]
        return again

    @property
    def lead_id(self) -> RecordId:
        """The lead that is converted."""
        return self.plan.lead_id

    @property
    def latest(self) -> Progress:
        """Where it stands."""
        return self._steps[-1]

    def step(self, progress: Progress) -> None:
        """Go on to the next step; nothing comes after Ended."""
        self._steps.append(progress)
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def progress(self) -> AsyncIterator[Progress]:
        """Every step from the first on, also those before the call; ends after Ended."""
        seen = 0
        while True:
            while seen < len(self._steps):
                step = self._steps[seen]
                seen += 1
                yield step
                if isinstance(step, Ended):
                    return
            await self._news.wait()

    async def ended(self) -> Ended:
        """Wait for the end; giving up the wait gives up nothing else."""
        while True:
            latest = self.latest
            if isinstance(latest, Ended):
                return latest
            await self._news.wait()
