"""How much Segue asks of an org at once, and how often again (api-facts.md section 6)."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Protocol

from app.domain.errors import CrmError
from app.domain.outcome import Trouble

CONVERSIONS_AT_ONCE: Final = 3
MASS_AT_ONCE: Final = 1
HEAVY_AT_ONCE: Final = 10
"""Zoho's sub-concurrency on every edition: conversions and sorted lists share it."""
METADATA_AT_ONCE: Final = 5
"""The whole concurrency of the smallest edition."""
CALLS_AT_ONCE: Final = 20
"""Connections; a call beyond waits here, where giving up the wait costs nothing."""

_BUDGET: Final = 500.0
_RETRY_COST: Final = 5.0
_TIMEOUT_COST: Final = 10.0


AboutToSend = Callable[[], Awaitable[None]]
"""Awaited when every passage is passed, right before the first byte; where it raises, none goes."""


async def nobody_asks() -> None:
    """Whoever sends needs to know of nothing before."""


class Passage(Protocol):
    """Something that a call waits at before it is sent, and lets go of when it is over."""

    async def acquire(self) -> object:
        """Wait for the turn."""
        ...

    def release(self) -> None:
        """The call is off the wire."""


class Gate:
    """Lets so many calls through at once; fewer while the server asks to slow down."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limit = most
        self._permits = asyncio.Semaphore(most)
        self._owed = 0

    @property
    def limit(self) -> int:
        """How many may pass at once now."""
        return self._limit

    async def acquire(self) -> None:
        """Wait for a turn."""
        await self._permits.acquire()
        while self._owed:  # this permit is one of those that the narrowing took
            self._owed -= 1
            await self._permits.acquire()

    def release(self) -> None:
        """Give the turn to the next."""
        if self._owed:
            self._owed -= 1
        else:
            self._permits.release()

    def narrow(self) -> None:
        """Half as many from now on, one at least; those under way are left to end."""
        limit = max(1, self._limit // 2)
        self._owed += self._limit - limit
        self._limit = limit

    def fit(self, most: int) -> None:
        """So many at once are allowed from now on, unless the server has asked for fewer."""
        grown, self._most = most - self._most, most
        if grown < 0:
            limit = max(1, min(self._limit, most))
            self._owed += self._limit - limit
            self._limit = limit
        else:
            self._limit += grown
            for _ in range(grown):
                self.release()

    def widen(self) -> None:
        """One more, up to the usual number."""
        if self._limit < self._most:
            self._limit += 1
            self.release()


class Limits:
    """The gates that calls pass through; they belong to the loop that runs."""

    def __init__(self) -> None:
        self.conversions = Gate(CONVERSIONS_AT_ONCE)
        self.mass = Gate(MASS_AT_ONCE)
        self.heavy = Gate(HEAVY_AT_ONCE)
        self.metadata = Gate(METADATA_AT_ONCE)
        self.calls = Gate(CALLS_AT_ONCE)

    @property
    def all(self) -> tuple[Gate, ...]:
        """Every gate."""
        return (self.conversions, self.mass, self.heavy, self.metadata, self.calls)

    def fit(self, concurrency: int) -> None:
        """Keep to the requests at once that the org's edition has."""
        self.calls.fit(min(concurrency, CALLS_AT_ONCE))
        self.heavy.fit(min(concurrency, HEAVY_AT_ONCE))


class RetryBudget:
    """Tokens that retries of reads cost and good answers pay back.

    While a server is down, a hundred callers with three retries each would hammer it: when the
    tokens are spent, failures stand at once (botocore's design: 500 tokens, 5 a retry, 10 where
    the time ran out, given back by the retry that succeeds).
    """

    def __init__(self, tokens: float = _BUDGET) -> None:
        self._most = tokens
        self._left = tokens

    def spend(self, failure: CrmError) -> float | None:
        """Take what a retry after that failure costs, and tell it; None: too little is left."""
        cost = _TIMEOUT_COST if failure.trouble is Trouble.TIMED_OUT else _RETRY_COST
        if self._left < cost:
            return None
        self._left -= cost
        return cost

    def earn(self, spent: float = 0.0) -> None:
        """A good answer pays back what its last retry had cost, one token where it had none."""
        self._left = min(self._most, self._left + (spent or 1.0))
