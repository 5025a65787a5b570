"""How much Segue asks of an org at once, and how often again (api-facts.md section 6)."""

from __future__ import annotations

import asyncio
from typing import Final

CONVERSIONS_AT_ONCE: Final = 3
HEAVY_AT_ONCE: Final = 10
"""Zoho's sub-concurrency on every edition: conversions and sorted lists share it."""
METADATA_AT_ONCE: Final = 5
"""The whole concurrency of the smallest edition."""
CALLS_AT_ONCE: Final = 20
"""Connections; a call beyond waits here, where giving up the wait costs nothing."""

_BUDGET: Final = 500.0
_RETRY_COST: Final = 5.0


class Limits:
    """The gates that calls pass through, each a semaphore of the loop that runs."""

    def __init__(self) -> None:
        self.conversions = asyncio.Semaphore(CONVERSIONS_AT_ONCE)
        self.heavy = asyncio.Semaphore(HEAVY_AT_ONCE)
        self.metadata = asyncio.Semaphore(METADATA_AT_ONCE)


class RetryBudget:
    """Tokens that retries of reads cost and good answers pay back.

    While a server is down, a hundred callers with three retries each would hammer it: when the
    tokens are spent, failures stand at once (botocore's design: 500 tokens, 5 a retry).
    """

    def __init__(self, tokens: float = _BUDGET) -> None:
        self._most = tokens
        self._left = tokens

    def spend(self) -> bool:
        """Take a retry's cost; False where too little is left."""
        if self._left < _RETRY_COST:
            return False
        self._left -= _RETRY_COST
        return True

    def earn(self) -> None:
        """A good answer pays one token back."""
        self._left = min(self._most, self._left + 1.0)
