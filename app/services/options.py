"""All that is needed to decide on one lead, read in parallel and kept for a while."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.context import DecisionContext
from app.domain.records import RecordId
from app.services.clock import Clock
from app.services.ports import CrmGateway
from app.services.session import Session


class OptionsService:
    """Reads and keeps a DecisionContext a lead."""

    def __init__(self, gateway: CrmGateway, session: Session, clock: Clock) -> None:
        self._gateway = gateway
        self._session = session
        self._clock = clock

    async def read(self, lead_id: RecordId, *, fresh: bool = False) -> DecisionContext:
        """The context, from memory where it is young enough and fresh isn't asked for.

        Raises:
            CrmError: where the lead or its matches can't be read (RecordMissing: gone). What else
                can't be read is left unknown in the context.
        """
        raise NotImplementedError

    def kept(self, lead_id: RecordId) -> DecisionContext | None:
        """What is in memory, of whatever age, without asking the server."""
        raise NotImplementedError

    def age(self, lead_id: RecordId) -> float | None:
        """Seconds since the kept context was read."""
        raise NotImplementedError

    def prefetch(self, lead_ids: Iterable[RecordId]) -> None:
        """Read these in the background; failures are left to read()."""
        raise NotImplementedError

    def forget(self, lead_id: RecordId) -> None:
        """Drop what is kept of a lead, after its conversion or edit."""
        raise NotImplementedError

    async def aclose(self) -> None:
        """End the background reads."""
        raise NotImplementedError
