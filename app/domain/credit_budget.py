"""How many API credits the work in the background may cost; it is never passed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from app.domain.licence import Edition, Licence

USUAL_LIMIT: Final = 1_000
"""Credits a day: a fifth of the smallest edition's (api-facts.md section 6)."""

LARGER_LIMIT: Final = 2_000
"""Credits a day in the paid editions: 4 % of what the smallest of them has."""

KEPT_FOR_PEOPLE: Final = 500
"""Where Zoho tells that no more are left in the org, none is spent in the background."""


@dataclass(frozen=True, slots=True)
class CreditBudget:
    """So many credits may be spent, so many are; whoever wants to spend asks `afford` first."""

    limit: int = USUAL_LIMIT
    spent: int = 0

    @property
    def left(self) -> int:
        """Credits that may still be spent."""
        return max(0, self.limit - self.spent)

    def afford(self, cost: int, org_left: int | None = None) -> CreditBudget | None:
        """The budget after that cost, None where it would be passed.

        org_left: what the whole org has left, as Zoho last told.
        """
        if cost > self.left:
            return None
        if org_left is not None and org_left - cost < KEPT_FOR_PEOPLE:
            return None
        return replace(self, spent=self.spent + cost)


def daily_limit(licence: Licence) -> int:
    """What this computer's background work may spend of the org's credits in a day."""
    small = licence.edition in {Edition.UNKNOWN, Edition.FREE}
    return USUAL_LIMIT if small else LARGER_LIMIT
