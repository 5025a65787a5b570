"""For how long the history keeps what records looked like: names and values are people's."""

from __future__ import annotations

from typing import Final

USUAL_DAYS: Final = 90
"""Long enough for a mistake to be noticed, short enough not to become a second CRM."""
MOST_DAYS: Final = 3650
CHOICES: Final = (0, 7, 30, 90, 365, MOST_DAYS)
"""What settings offer; 0: nothing is kept beyond the journal's ids and codes."""
