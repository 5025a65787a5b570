"""A conversion that somebody may watch: its steps, kept for those who come later."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.attribution import Resolution
from app.domain.comparison import Agreement, Comparison
from app.domain.obstacle import Obstacle
from app.domain.outcome import Converted, Outcome, Scheduled, Trouble, Unknown
from app.domain.plan import Plan
from app.domain.preview import MergeReading, Preview
from app.domain.records import LeadRow, RecordId


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
    """The outcome is being checked: probe counts from 1, the next one comes in wait seconds.

    trouble: what keeps from looking, None where nothing is known to.
    """

    cause: Cause
    probe: int
    wait: float
    trouble: Trouble | None = None


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
    reading: how Zoho merges, where this conversion proves it; learned: and that is news for this
    org, whose expectations follow it from now on. needs_person: re-reading can't tell.
    unkept: why this end isn't in the journal, None where it is.
    """

    outcome: Outcome
    resolution: Resolution | None = None
    may_send_again: bool = False
    comparison: tuple[Comparison, ...] = ()
    reading: MergeReading | None = None
    learned: bool = False
    needs_person: bool = False
    unkept: Obstacle | None = None

    @property
    def converted(self) -> Converted | None:
        """The records, where the lead is converted."""
        if isinstance(self.outcome, Converted):
            return self.outcome
        return self.resolution.converted if self.resolution else None

    @property
    def differences(self) -> int | None:
        """How many fields came out otherwise than expected; None where nothing was compared."""
        if not any(one.agreement is not Agreement.UNTOLD for one in self.comparison):
            return None
        return sum(one.agreement is Agreement.DIFFERENT for one in self.comparison)

    @property
    def unresolved(self) -> bool:
        """Whether nobody knows yet; the lead stays locked."""
        open_end = isinstance(self.outcome, Unknown | Scheduled) or self.needs_person
        return open_end and self.converted is None and not self.may_send_again


Progress = Sending | Checking | Comparing | Ended


class Operation:
    """One lead's conversion, under way or ended. It lives on when whoever watches it goes away.

    plan and expected: None where an earlier run of the program sent it, since the journal keeps no
    values. row: what is known of the lead, which an earlier run's operation learns by re-reading.
    """

    def __init__(
        self,
        lead_id: RecordId,
        *,
        plan: Plan | None = None,
        expected: Preview | None = None,
        row: LeadRow | None = None,
        first: Progress = Sending(),
    ) -> None:
        self.lead_id = lead_id
        self.plan = plan
        self.expected = expected
        self.row = row
        self.outcome: Outcome | None = None
        self._steps: list[Progress] = [first]
        self._news = asyncio.Event()

    @property
    def latest(self) -> Progress:
        """Where it stands."""
        return self._steps[-1]

    def step(self, progress: Progress) -> None:
        """Go on to the next step; nothing comes after Ended."""
        if isinstance(self.latest, Ended):
            return
        self._steps.append(progress)
        news, self._news = self._news, asyncio.Event()
        news.set()

    @property
    def needs_person(self) -> bool:
        """Whether it ended so that only a person can tell."""
        return isinstance(self.latest, Ended) and self.latest.needs_person

    def second_look(self) -> Operation:
        """The same conversion, to be re-read once more: this one has ended for its watchers."""
        again = Operation(
            self.lead_id,
            plan=self.plan,
            expected=self.expected,
            row=self.row,
            first=Checking(Cause.NO_ANSWER, 1, 0.0),
        )
        again.outcome = self.outcome
        return again

    def break_off(self) -> None:
        """Whatever broke off the work, a watcher must learn that nothing more will come."""
        self.step(Ended(self.outcome or Unknown("broken off")))

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
