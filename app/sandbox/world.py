"""Everything that a reset makes anew: one organisation with its tokens, faults and limits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.sandbox import seeds
from app.sandbox.accounts.consents import Consents
from app.sandbox.accounts.devices import Devices
from app.sandbox.accounts.settings import Settings
from app.sandbox.clock import Clock
from app.sandbox.faults import Faults
from app.sandbox.paging import PageTokens
from app.sandbox.state import Org
from app.sandbox.tokens import Credentials, Tokens
from app.sandbox.traffic import Traffic

ORG_NAMES = ("article", "demo", "empty", "large")


@dataclass(frozen=True, slots=True)
class Start:
    """With what an organisation is made: the arguments of the command line."""

    org: str = "article"
    leads: int | None = None
    seed: int = 1
    time_scale: float = 1.0

    def again(self, **changes: Any) -> Start:
        """The same start with other values; raises ValueError for an unknown organisation."""
        start = replace(self, **changes)
        if start.org not in ORG_NAMES:
            raise ValueError(f"org: one of {', '.join(ORG_NAMES)}")
        return start


@dataclass(frozen=True, slots=True)
class Tenant:
    """One organisation, what it may still ask for, and the pages that were begun in it."""

    org: Org
    traffic: Traffic
    page_tokens: PageTokens


class World:
    """The organisations and all that watches over them.

    `org` is the one that the control calls mean; persons may belong to others as well, to which
    tokens lead only. A request keeps the world in which it arrived, so that one that is still
    delayed can't act on the organisation of the next test.
    """

    def __init__(self, start: Start, credentials: Credentials) -> None:
        self.start = start
        self.clock = Clock(scale=start.time_scale)
        self.org: Org = seeds.build(start.org, leads=start.leads, seed=start.seed, clock=self.clock)
        user_id = self.org.current_user_id
        self.tokens = Tokens(self.clock, credentials, user_id, self.org.org_id)
        self.accounts = Settings(signed_in=user_id)
        self.consents = Consents(self.clock)
        self.devices = Devices(self.clock, credentials.refresh_token)
        self.faults = Faults()
        self.traffic = Traffic(self.org)
        self._home = Tenant(self.org, self.traffic, PageTokens(self.clock))
        self._others: tuple[tuple[str, Tenant], ...] = ()

    @property
    def tenants(self) -> tuple[Tenant, ...]:
        """All organisations, the main one first."""
        return (self._home, *(tenant for _, tenant in self._others))

    @property
    def others(self) -> list[tuple[str, Org]]:
        """The other organisations, each with the name of the seed that it was made of."""
        return [(name, tenant.org) for name, tenant in self._others]

    def tenant(self, org_id: str) -> Tenant | None:
        """The organisation of that id, or None."""
        return next((one for one in self.tenants if one.org.org_id == org_id), None)

    def found(self, others: list[tuple[str, str]]) -> None:
        """Put these in place of the other organisations: which of the seeds', and environment.

        Their users, records and ids are those of any organisation of that name; only their own
        ids differ.
        """
        built = []
        for place, (name, environment) in enumerate(others, start=1):
            org = seeds.build(name, leads=None, seed=self.start.seed, clock=self.clock)
            org.org_id = str(int(self.org.org_id) + place)
            org.switches.environment = environment
            built.append((name, Tenant(org, Traffic(org), PageTokens(self.clock))))
        self._others = tuple(built)
