"""That calls are waiting, until when and why: what a status line can honestly say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Holdup(StrEnum):
    """Why calls wait.

    RATE_LIMIT: Zoho asked to slow down. RENEWAL_LIMIT: too many sign-in renewals, no call gets
    through. TRYING_AGAIN: the connection or the server failed, another try follows.
    """

    NONE = ""
    RATE_LIMIT = "rate_limit"
    RENEWAL_LIMIT = "renewal_limit"
    TRYING_AGAIN = "trying_again"


@dataclass(frozen=True, slots=True)
class Pacing:
    """How many calls wait, until when (aware, UTC; None where nothing waits), and the gravest why.

    until is an estimate of the moment at which the last of them goes on.
    """

    waiting: int = 0
    until: datetime | None = None
    reason: Holdup = Holdup.NONE
