"""The API credits of the work in the background: counted by day, and never more than allowed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final, Protocol

from app.domain.credit_budget import CreditBudget
from app.domain.credit_limits import MOST_CREDITS
from app.services.clock import Clock
from app.services.disk_turns import DiskTurns
from app.services.ports import CrmGateway

_RESERVED: Final = 25
"""Credits that are written down ahead, so that not each one costs a write: what a crash leaves
of them isn't spent on that day any more.
"""

_log = logging.getLogger("segue.spending")


class Spending(Protocol):
    """Where the credits of the background work are counted."""

    async def take(self, cost: int) -> bool:
        """Spend so many, if the budget has them; whether it had."""
        ...


class KeptSpending(Protocol):
    """What was spent on which day, on the disk; blocking. The store's SpendingFile fits it."""

    def read(self) -> tuple[date, int] | None:
        """The last day with what was spent on it; None where nothing was.

        Raises:
            ValueError: it can't be known.
        """
        ...

    def keep(self, day: date, spent: int) -> None:
        """Keep it in the place of what was there.

        Raises:
            OSError: the disk doesn't take it.
        """
        ...


class RunSpending:
    """A budget for this run of the program."""

    def __init__(
        self,
        gateway: CrmGateway,
        budget: CreditBudget | None = None,
        limit: Callable[[], int] | None = None,
    ) -> None:
        """limit: asked each time; None: the budget's own."""
        self._gateway = gateway
        self._limit = limit
        self.budget = budget or CreditBudget()

    async def take(self, cost: int) -> bool:
        """Spend so many, unless the budget or what the org has left would be passed."""
        if self._limit is not None:
            self.budget = replace(self.budget, limit=self._limit())
        after = self.budget.afford(cost, self._gateway.credits_left())
        self.budget = after or self.budget
        return after is not None


class DailySpending:
    """A budget for each day (of UTC), over all runs of the program.

    Credits are spent only after they are written down, and none are where that can't be: whatever
    happens in between, the day's limit isn't passed. limit is asked each time: the user may have
    changed it.
    """

    def __init__(
        self,
        gateway: CrmGateway,
        clock: Clock,
        kept: KeptSpending,
        limit: Callable[[], int],
    ) -> None:
        self._gateway = gateway
        self._clock = clock
        self._kept = kept
        self._limit = limit
        self._day: date | None = None
        self._budget = CreditBudget(0)
        self._written = 0
        self._turn = asyncio.Lock()
        self._disk = DiskTurns("spending")

    async def take(self, cost: int) -> bool:
        """Spend so many, unless the day's limit or what the org has left would be passed."""
        async with self._turn:
            day = self._clock.now().date()
            if day != self._day:
                await self._begin(day)
            self._budget = replace(self._budget, limit=self._limit())
            after = self._budget.afford(cost, self._gateway.credits_left())
            if after is None or not await self._is_written(day, after):
                return False
            self._budget = after
            return True

    async def _begin(self, day: date) -> None:
        limit = self._limit()
        try:
            found = await self._disk.run(self._kept.read)
        except ValueError:
            _log.warning("what was spent can't be read: nothing is spent today")
            found = (day, MOST_CREDITS)
        spent = found[1] if found is not None and _counts(found[0], day) else 0
        self._day, self._written = day, spent
        self._budget = CreditBudget(limit, spent)

    async def _is_written(self, day: date, after: CreditBudget) -> bool:
        if after.spent <= self._written:
            return True
        ahead = min(after.spent + _RESERVED, after.limit)
        try:
            await self._disk.run(self._kept.keep, day, ahead)
        except OSError as error:
            _log.warning("not kept: %s", type(error).__name__)
            return False
        self._written = ahead
        return True


def _counts(kept: date, day: date) -> bool:
    """Whether what was spent on that day counts today: also where the clock was set back by one."""
    return day <= kept <= day + timedelta(days=1)
