"""Whether to try again, and when: pure decisions, no waiting (reliability.md section 3)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final

from app.domain.errors import CrmError, ServerFailed, TooManyRequests, Unreachable
from app.zoho.failures import Interrupted, NeverSent

READ_TRIES: Final = 4
"""One try and three retries."""
CONNECT_TRIES: Final = 3
"""For a conversion that never left."""
THROTTLE_TRIES: Final = 6
"""For a conversion that Zoho turned away unread: one try and five retries."""
LONGEST_WAIT: Final = 120.0
"""Seconds: a Retry-After beyond is not believed."""
_PASSING_STATUSES: Final = frozenset({500, 502, 503, 504})


@dataclass(frozen=True, slots=True)
class Pace:
    """How waits grow, in seconds; chance gives a number in [0, 1) so that clients spread out."""

    chance: Callable[[], float]
    first: float = 0.5
    most: float = 5.0

    def wait(self, tries: int) -> float:
        """The wait after so many failed tries: doubling up to `most`, the upper half by chance."""
        full = min(self.most, self.first * 2.0 ** (tries - 1))
        return full * (0.5 + self.chance() / 2)


def read_again(tries: int, failure: CrmError, pace: Pace) -> float | None:
    """Seconds to wait before a read is sent again, None where the failure stands."""
    if tries >= READ_TRIES or _lasts(failure):
        return None
    match failure:
        case TooManyRequests():
            return _asked(failure, tries, pace)
        case ServerFailed() if failure.http_status in _PASSING_STATUSES:
            return pace.wait(tries)
        case Unreachable():
            return pace.wait(tries)
    return None


def connect_again(tries: int, failure: CrmError, pace: Pace) -> float | None:
    """The same for a conversion that failed: only one that never left may go again."""
    if tries >= CONNECT_TRIES or not isinstance(failure, NeverSent) or failure.lasting:
        return None
    return pace.wait(tries)


def throttled_again(tries: int, failure: TooManyRequests, pace: Pace) -> float | None:
    """The same for a conversion that Zoho turned away unread (429)."""
    return None if tries >= THROTTLE_TRIES else _asked(failure, tries, pace)


def sane_wait(asked: str, server_date: str = "") -> float | None:
    """A Retry-After header in seconds, from now or, where it is a date, from the answer's Date.

    None for what is no number of seconds in 0 to LONGEST_WAIT, be it negative, huge or garbage,
    and for a date without the server's own: this computer's clock may be days off.
    """
    text = asked.strip()
    try:
        seconds = float(text) if _is_number(text) else _until(text, server_date)
    except (ValueError, TypeError, OverflowError):
        return None
    return seconds if 0.0 <= seconds <= LONGEST_WAIT else None


def _asked(failure: TooManyRequests, tries: int, pace: Pace) -> float:
    return pace.wait(tries) if failure.retry_after is None else failure.retry_after


def _lasts(failure: CrmError) -> bool:
    return isinstance(failure, NeverSent | Interrupted) and failure.lasting


def _is_number(text: str) -> bool:
    return text.isascii() and text.replace(".", "", 1).isdigit()


def _until(date: str, server_date: str) -> float:
    return (parsedate_to_datetime(date) - parsedate_to_datetime(server_date)).total_seconds()
