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


class World:
    """One organisation and all that watches over it.

    A request keeps the world in which it arrived, so that one that is still delayed can't act on
    the organisation of the next test.
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
        self.page_tokens = PageTokens(self.clock)
