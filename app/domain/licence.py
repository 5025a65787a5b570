"""What an org has paid for, and how much it may ask of Zoho's API (api-facts.md section 6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

SMALLEST_CONCURRENCY: Final = 5
"""Requests at once that every edition has."""


class Edition(StrEnum):
    """Zoho's editions, by its own words in lower case; UNKNOWN: it told none of them."""

    UNKNOWN = ""
    FREE = "free"
    STANDARD = "standard"
    PROFESSIONAL = "professional"
    ENTERPRISE = "enterprise"
    ULTIMATE = "ultimate"


@dataclass(frozen=True, slots=True)
class Licence:
    """edition: the one whose limits count now, of a trial too. trial_until: aware, None where it
    is no trial. users: how many are paid for, 0 where nobody knows.
    """

    edition: Edition = Edition.UNKNOWN
    trial_until: datetime | None = None
    users: int = 0

    @property
    def concurrency(self) -> int:
        """Requests at once that the org's apps have in each app."""
        return _CONCURRENCY.get(self.edition, SMALLEST_CONCURRENCY)

    @property
    def daily_credits(self) -> int | None:
        """API credits in 24 hours; None where the edition isn't known."""
        limits = _CREDITS.get(self.edition)
        if limits is None:
            return None
        base, a_user, most = limits
        return min(base + a_user * self.users, most)


_CONCURRENCY: Final = {
    Edition.FREE: SMALLEST_CONCURRENCY,
    Edition.STANDARD: 10,
    Edition.PROFESSIONAL: 15,
    Edition.ENTERPRISE: 20,
    Edition.ULTIMATE: 25,
}
_NO_MOST: Final = 10**9
_CREDITS: Final = {
    Edition.FREE: (5_000, 0, 5_000),
    Edition.STANDARD: (50_000, 250, 100_000),
    Edition.PROFESSIONAL: (50_000, 500, 3_000_000),
    Edition.ENTERPRISE: (50_000, 1_000, 5_000_000),
    Edition.ULTIMATE: (50_000, 2_000, _NO_MOST),
}
