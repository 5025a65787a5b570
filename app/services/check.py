"""Looks at everything that a conversion needs of the connection and the org: Check connection."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from app.domain.accounts import Keeping
from app.domain.areas import Area
from app.domain.check import (
    CheckRow,
    Finding,
    Grade,
    Probe,
    Topic,
    access_rows,
    not_looked_at,
)
from app.domain.errors import CrmError, RequestRefused, SignInNeeded
from app.domain.metadata import OrgSetup
from app.domain.network import Network, ProxyUse
from app.domain.org_check import org_rows
from app.domain.outcome import Problem
from app.services.clock import Clock
from app.services.ports import CrmGateway
from app.services.session import Session

WRONG_CLOCK: Final = timedelta(minutes=2)
"""From there on times on the screen mislead; nothing of Segue's goes wrong by it."""
FEW_CREDITS: Final = 500

_BEHIND_ACCESS: Final = tuple(
    topic
    for topic in Topic
    if topic not in {Topic.NETWORK, Topic.PROXY, Topic.KEYCHAIN, Topic.SIGN_IN}
)


@dataclass(frozen=True, slots=True)
class OnThisComputer:
    """What the check asks of this computer. keeping: tries the keychain; None for an org that
    needs no sign-in.
    """

    network: Network
    keeping: Callable[[], Awaitable[Keeping]] | None = None


class CheckService:
    """Reads the metadata anew, tries what it doesn't tell, and judges it all."""

    def __init__(
        self, gateway: CrmGateway, session: Session, clock: Clock, here: OnThisComputer
    ) -> None:
        self._gateway = gateway
        self._session = session
        self._clock = clock
        self._here = here

    async def run(self) -> tuple[CheckRow, ...]:
        """The rows in the order of their topics; never raises a CrmError. Costs some 30 credits."""
        rows = [_proxy(self._here.network), *await self._keychain()]
        try:
            setup = await self._session.reload()
        except CrmError as failure:
            rows += self._failed(failure)
        else:
            rows += self._found(setup, await self._gateway.probe())
        order = list(Topic)
        return tuple(sorted(rows, key=lambda row: order.index(row.topic)))

    def _found(self, setup: OrgSetup, probes: tuple[Probe, ...]) -> list[CheckRow]:
        refused = {**setup.refused, **_refusals(probes)}
        lost = [
            p.failure for p in probes if p.failure and not isinstance(p.failure, RequestRefused)
        ]
        network = (
            _not_reached(lost[0]) if lost else CheckRow(Topic.NETWORK, Grade.OK, Finding.REACHED)
        )
        name = setup.me.name if setup.me is not None else ""
        by_metadata = org_rows(setup, self._clock.now())
        return [
            network,
            CheckRow(Topic.SIGN_IN, Grade.OK, Finding.SIGNED_IN, {"name": name}),
            self._skew(),
            self._credits(refused),
            *access_rows(refused, self._gateway.granted_scopes()),
            *(row for row in by_metadata if row.topic not in {Topic.SCOPES, Topic.PERMISSIONS}),
        ]

    def _failed(self, failure: CrmError) -> list[CheckRow]:
        """Without the metadata: what stood in the way, and that nobody knows the rest."""
        reached = CheckRow(Topic.NETWORK, Grade.OK, Finding.REACHED)
        if isinstance(failure, SignInNeeded):
            ended = CheckRow(Topic.SIGN_IN, Grade.BAD, Finding.SIGN_IN_ENDED)
            return [reached, ended, *not_looked_at(*_BEHIND_ACCESS)]
        if not isinstance(failure, RequestRefused):
            rest = not_looked_at(Topic.SIGN_IN, *_BEHIND_ACCESS)
            return [_not_reached(failure), *rest]
        refused = {Area.FIELDS: failure.problem}
        told = {Topic.CLOCK, Topic.CREDITS, Topic.SCOPES, Topic.PERMISSIONS}
        return [
            reached,
            CheckRow(Topic.SIGN_IN, Grade.OK, Finding.SIGNED_IN, {"name": ""}),
            self._skew(),
            self._credits(refused),
            *access_rows(refused, self._gateway.granted_scopes()),
            *not_looked_at(*(topic for topic in _BEHIND_ACCESS if topic not in told)),
        ]

    async def _keychain(self) -> list[CheckRow]:
        if self._here.keeping is None:
            return []
        keeping = await self._here.keeping()
        if keeping.trouble is None:
            return [CheckRow(Topic.KEYCHAIN, Grade.OK, Finding.KEPT)]
        about = {"trouble": keeping.trouble.value}
        return [CheckRow(Topic.KEYCHAIN, Grade.WARN, Finding.KEPT_FOR_NOW, about)]

    def _skew(self) -> CheckRow:
        skew = self._gateway.clock_skew()
        if skew is None:
            return not_looked_at(Topic.CLOCK)[0]
        if abs(skew) < WRONG_CLOCK:
            return CheckRow(Topic.CLOCK, Grade.OK, Finding.CLOCK_RIGHT)
        about = {"seconds": round(skew.total_seconds())}
        return CheckRow(Topic.CLOCK, Grade.WARN, Finding.CLOCK_WRONG, about)

    def _credits(self, refused: dict[Area, Problem]) -> CheckRow:
        if any(problem.credits_used_up for problem in refused.values()):
            return CheckRow(Topic.CREDITS, Grade.BAD, Finding.CREDITS_USED_UP)
        left = self._gateway.credits_left()
        if left is None:
            return not_looked_at(Topic.CREDITS)[0]
        few = left < FEW_CREDITS
        finding = Finding.CREDITS_LOW if few else Finding.CREDITS_LEFT
        return CheckRow(Topic.CREDITS, Grade.WARN if few else Grade.OK, finding, {"left": left})


def _refusals(probes: tuple[Probe, ...]) -> dict[Area, Problem]:
    return {p.area: p.failure.problem for p in probes if isinstance(p.failure, RequestRefused)}


def _not_reached(failure: CrmError) -> CheckRow:
    about = {"trouble": failure.trouble.value}
    return CheckRow(Topic.NETWORK, Grade.BAD, Finding.NOT_REACHED, about)


def _proxy(network: Network) -> CheckRow:
    if network.proxy is ProxyUse.MANUAL:
        about = {"url": network.manual_proxy}
        return CheckRow(Topic.PROXY, Grade.OK, Finding.PROXY_MANUAL, about)
    system = network.proxy is ProxyUse.SYSTEM
    finding = Finding.PROXY_SYSTEM if system else Finding.PROXY_NONE
    return CheckRow(Topic.PROXY, Grade.OK, finding)
