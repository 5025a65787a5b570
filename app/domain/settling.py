"""When it is settled what became of a conversion: all the waits of a re-read, in one place.

Source: reliability.md section 3, Reconcile. A lead that is found unconverted proves nothing while
the server may still be at work: only reads that are late, and apart, do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from app.domain.attribution import Circumstances
from app.domain.journal import JournalEntry, Kind
from app.domain.records import RecordId

_TOLERANCE: Final = timedelta(seconds=2)
"""Zoho tells times to the second, and its clock is known to about one."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds. probes: waits before each look, the first at once; then every `steady`.

    deadline: how long the server may have had the request after its last byte. settle and
    mass_settle: how long after that an unconverted lead begins to prove something; apart: how far
    the two looks that prove it lie from each other. job_*: waits between looks at a job, doubling,
    and how long it is followed at all. leave: what closing waits for answers on their way.
    """

    probes: tuple[float, ...] = (0.0, 2.0, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0)
    steady: float = 60.0
    deadline: float = 60.0
    settle: float = 120.0
    mass_settle: float = 900.0
    apart: float = 30.0
    job_first: float = 2.0
    job_longest: float = 30.0
    job_most: float = 1800.0
    leave: float = 5.0

    def late(self, entry: JournalEntry, *, job_ended: bool = False) -> float:
        """Seconds after the last byte from which an unconverted lead proves something."""
        if job_ended:
            return 0.0
        if entry.job_id:
            return self.job_most
        return self.deadline + (self.mass_settle if entry.kind is Kind.MASS else self.settle)

    def next_wait(
        self, looks: int, elapsed: float, unconverted: Sequence[float], late: float
    ) -> float:
        """The wait before the next look: the usual one, cut short where a look begins to count.

        looks: how many there were. elapsed and unconverted: seconds since the last byte, now and
        at each look that found the lead unconverted.
        """
        usual = self.probes[looks] if looks < len(self.probes) else self.steady
        counted = next((at for at in unconverted if at >= late), None)
        goal = late if counted is None else counted + self.apart
        return min(usual, goal - elapsed) if goal > elapsed else usual

    def job_wait(self, looks: int) -> float:
        """The wait before the next look at a job."""
        return min(self.job_first * 2.0**looks, self.job_longest)

    def proven(self, unconverted: Sequence[float], late: float) -> bool:
        """Whether looks so late and so far apart prove that nothing will come."""
        counted = [at for at in unconverted if at >= late]
        return bool(counted) and counted[-1] - counted[0] >= self.apart


USUAL: Final = Patience()


def elapsed(entry: JournalEntry, now: datetime, skew: timedelta | None) -> float | None:
    """Seconds since the last byte left, by Zoho's clock, which nobody here can set.

    skew: Zoho's clock minus ours now. None where one of the two moments isn't known by that clock.
    """
    if entry.last_byte_at is None or entry.skew_ms is None or skew is None:
        return None
    then = entry.last_byte_at + timedelta(milliseconds=entry.skew_ms)
    return max((now + skew - then).total_seconds(), 0.0)


def circumstances(
    entry: JournalEntry, me: RecordId | None, skew: timedelta | None
) -> Circumstances:
    """How the conversion would show if it is this operation's; skew counts where none was kept."""
    if entry.skew_ms is not None:
        skew = timedelta(milliseconds=entry.skew_ms)
    if entry.sent_at is None or skew is None:
        return Circumstances(me=me)
    return Circumstances(entry.sent_at + skew - _TOLERANCE, me)
