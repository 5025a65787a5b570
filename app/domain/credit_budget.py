"""How many API credits the work in the background may cost; it is never passed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

USUAL_LIMIT: Final = 1_000
"""Credits a day: a fifth of the smallest edition's (api-facts.md section 6)."""

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
