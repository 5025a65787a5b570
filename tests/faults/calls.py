"""The six calls that a fault may meet, each as Segue makes it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.domain.mass import MassPlan
from app.domain.outcome import Outcome
from app.domain.plan import Plan
from app.domain.records import LeadPage, RecordId
from app.zoho.gateway import ZohoGateway
from app.zoho.timing import Deadlines

LEAD = RecordId("3477061000000000017")
JOB = "3477061000000900001"
PLAN = Plan(LEAD, overwrite=True)
MASS_PLAN = MassPlan((LEAD, RecordId("3477061000000000018")))

WHOLE = Deadlines(read=6.0, convert=6.0, refresh=6.0, connect=3.0)
"""For faults that must show by themselves, long before."""
SHORT = Deadlines(read=0.4, convert=0.4, refresh=0.4, connect=0.4)
"""For faults that only the deadline ends."""
STALLING = Deadlines(read=1.5, convert=1.5, refresh=1.5, connect=0.5)
"""For handshakes that only their own part of the deadline ends."""
GRACE = 1.0
"""Seconds after its deadline at which a call must have ended (goal G4)."""


async def first_page(gateway: ZohoGateway) -> LeadPage:
    return await anext(gateway.pending_leads())


READS: Mapping[str, Callable[[ZohoGateway], Awaitable[Any]]] = {
    "options": lambda gateway: gateway.matches(LEAD),
    "status": lambda gateway: gateway.mass_status(JOB),
    "list": first_page,
}
CONVERSIONS: Mapping[str, Callable[[ZohoGateway], Awaitable[Outcome]]] = {
    "convert": lambda gateway: gateway.convert(PLAN),
    "mass": lambda gateway: gateway.mass_convert(MASS_PLAN),
}
