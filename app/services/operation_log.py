"""Where a conversion is written down before it is sent; the durable journal takes this place."""

from __future__ import annotations

from typing import Protocol

from app.domain.attribution import Resolution
from app.domain.outcome import Outcome
from app.domain.plan import Plan


class LogUnavailable(Exception):
    """The operation could not be written down, so it must not be sent."""


class OperationLog(Protocol):
    """The steps of reliability.md's journal. Each returns when what it says is kept."""

    async def sending(self, plan: Plan) -> int:
        """The conversion is about to be sent; a number for the later steps.

        Raises:
            LogUnavailable: it could not be kept; nothing may be sent then.
        """
        ...

    async def answered(self, number: int, outcome: Outcome) -> None:
        """What the request itself came to."""
        ...

    async def resolved(self, number: int, resolution: Resolution) -> None:
        """What re-reading the lead told."""
        ...


class MemoryLog:
    """Keeps nothing beyond the program's run."""

    def __init__(self) -> None:
        self._count = 0

    async def sending(self, plan: Plan) -> int:  # noqa: ARG002
        self._count += 1
        return self._count

    async def answered(self, number: int, outcome: Outcome) -> None:
        """Nothing to keep."""

    async def resolved(self, number: int, resolution: Resolution) -> None:
        """Nothing to keep."""
