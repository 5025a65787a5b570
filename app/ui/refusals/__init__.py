"""The one table of Zoho's refusals in the user's words (api-facts.md sections 1, 2, 3, 4 and 6).

The first row that fits wins, so a code's special meanings stand above its general one. The rows
lie in a file a cause; this tuple is the table.
"""

from __future__ import annotations

from typing import Final

from app.ui.refusals.access import LIMITS, MODULES, READING, RIGHTS, SEGUES_FAULTS, ZOHOS_FAULTS
from app.ui.refusals.duplicates import DUPLICATES
from app.ui.refusals.lead import LEAD_STATE
from app.ui.refusals.row import Refusal
from app.ui.refusals.values import VALUES

__all__ = ["REFUSALS", "Refusal"]

REFUSALS: Final[tuple[Refusal, ...]] = (
    *LEAD_STATE,
    *VALUES,
    *DUPLICATES,
    *RIGHTS,
    *LIMITS,
    *MODULES,
    *SEGUES_FAULTS,
    *READING,
    *ZOHOS_FAULTS,
)
