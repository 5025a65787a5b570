"""What an organisation may still ask for: API credits and requests at the same time.

Source: api-facts.md section 6. Which of the limits a refusal comes from, Zoho doesn't tell.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta

from app.sandbox.state import Org

CREDIT_WINDOW = timedelta(hours=24)
SUB_CONCURRENCY = 10

CONCURRENCY = {
    "Free": 5,
    "Standard": 10,
    "Professional": 15,
    "Enterprise": 20,
    "Ultimate": 25,
}

_CREDITS_A_USER = {"Standard": 250, "Professional": 500, "Enterprise": 1_000, "Ultimate": 2_000}
_MOST_CREDITS = {"Standard": 100_000, "Professional": 3_000_000, "Enterprise": 5_000_000}

EDITIONS = tuple(CONCURRENCY)

USED_UP = ("LIMIT_EXCEEDED", "TOO_MANY_REQUESTS")
"""What is said once the credits of a day are spent: HTTP 400, or 429; the sources differ."""


def daily_credits(edition: str, users: int) -> int:
    """Credits in 24 hours for an edition with so many users."""
    if edition == "Free":
        return 5_000
    limit = 50_000 + _CREDITS_A_USER[edition] * users
    return min(limit, _MOST_CREDITS.get(edition, limit))


class Traffic:
    """Counts requests in flight and credits of the last 24 hours."""

    def __init__(self, org: Org) -> None:
        self._org = org
        self._flying: Counter[str] = Counter()
        self._spent: deque[tuple[datetime, int]] = deque()
        self._sum = 0

    @contextmanager
    def flight(self, *, pool: str | None, convert: bool) -> Iterator[bool]:
        """A request from its arrival to the end of its answer.

        Gives whether it is within the limits of requests at the same time.
        """
        names = ["all", *(["sub"] if pool == "sub" else []), *(["convert"] if convert else [])]
        self._flying.update(names)
        for name in ("all", "convert"):
            most = self._org.effects.max_parallel.get(name, 0)
            self._org.effects.max_parallel[name] = max(most, self._flying[name])
        try:
            yield self._within_limits(pool)
        finally:
            self._flying.subtract(names)

    def spend(self, credits_: int) -> bool:
        """Take credits; False, and nothing taken, if there are not enough left."""
        if credits_ > self.credits_left():
            return False
        self._spent.append((self._org.clock.now(), credits_))
        self._sum += credits_
        self._org.effects.credits += credits_
        return True

    def credits_left(self) -> int:
        """Credits left in the rolling 24 hours."""
        since = self._org.clock.now() - CREDIT_WINDOW
        while self._spent and self._spent[0][0] <= since:
            self._sum -= self._spent.popleft()[1]
        return self._limit() - self._sum

    def half_used(self) -> bool:
        """Whether Zoho would tell how many credits are left."""
        return self.credits_left() * 2 <= self._limit()

    def _limit(self) -> int:
        told = self._org.switches.daily_credits
        if told is not None:
            return told
        return daily_credits(self._org.edition, len(self._org.users))

    def _within_limits(self, pool: str | None) -> bool:
        within_sub = pool != "sub" or self._flying["sub"] <= SUB_CONCURRENCY
        return within_sub and self._flying["all"] <= CONCURRENCY[self._org.edition]
