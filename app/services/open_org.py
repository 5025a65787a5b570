"""The services of the org that is open, built together and closed in order."""

from __future__ import annotations

from dataclasses import dataclass

from app.services.clock import Clock
from app.services.convert import ConvertService
from app.services.leads import LeadService
from app.services.options import OptionsService
from app.services.ports import CrmGateway
from app.services.session import Session


@dataclass(frozen=True, slots=True)
class OpenOrg:
    """One org's gateway and everything that works on it."""

    gateway: CrmGateway
    clock: Clock
    session: Session
    leads: LeadService
    options: OptionsService
    convert: ConvertService

    async def aclose(self) -> None:
        """End background reads, let conversions on the wire end, then close the connections."""
        await self.options.aclose()
        await self.convert.aclose()
        await self.gateway.aclose()


def open_org(gateway: CrmGateway, clock: Clock) -> OpenOrg:
    """All services over one gateway."""
    session = Session(gateway)
    return OpenOrg(
        gateway=gateway,
        clock=clock,
        session=session,
        leads=LeadService(gateway),
        options=OptionsService(gateway, session, clock),
        convert=ConvertService(gateway, clock),
    )
