"""One conversion from the click to what really happened; it is sent at most once."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.attribution import Resolution
from app.domain.comparison import Comparison
from app.domain.context import DecisionContext
from app.domain.outcome import Outcome
from app.domain.plan import Plan
from app.domain.preview import MergeReading, Preview
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.ports import CrmGateway


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
    """

    outcome: Outcome
    resolution: Resolution | None = None
    may_send_again: bool = False
    comparison: tuple[Comparison, ...] = ()
    reading: MergeReading | None = None


Progress = Sending | Checking | Comparing | Ended


class StillOpen(Exception):
    """The lead has a conversion whose outcome isn't known yet; nothing was sent."""


class Operation:
    """One conversion under way or ended. It lives on when whoever watches it goes away."""

    plan: Plan
    expected: Preview

    @property
    def lead_id(self) -> RecordId:
        """The lead that is converted."""
        raise NotImplementedError

    @property
    def latest(self) -> Progress:
        """Where it stands."""
        raise NotImplementedError

    def progress(self) -> AsyncIterator[Progress]:
        """Every step from the first on, also those before the call; ends after Ended."""
        raise NotImplementedError

    async def ended(self) -> Ended:
        """Wait for the end; giving up the wait gives up nothing else."""
        raise NotImplementedError


class ConvertService:
    """Starts conversions and follows each to its end."""

    def __init__(self, gateway: CrmGateway, clock: Clock) -> None:
        self._gateway = gateway
        self._clock = clock

    def start(self, context: DecisionContext, plan: Plan) -> Operation:
        """Send a conversion, once.

        Raises:
            StillOpen: where this lead has one under way or unresolved; nothing is sent.
        """
        raise NotImplementedError

    def operation(self, lead_id: RecordId) -> Operation | None:
        """The latest operation of a lead, ended or not."""
        raise NotImplementedError

    def check_again(self, lead_id: RecordId) -> Operation:
        """Re-read a lead whose outcome stayed unknown; nothing is sent."""
        raise NotImplementedError

    async def aclose(self) -> None:
        """Wait for requests on the wire; re-reads are given up."""
        raise NotImplementedError
