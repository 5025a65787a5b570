"""How many API credits a user may give the background: all that reading the settings needs."""

from __future__ import annotations

from typing import Final

MOST_CREDITS: Final = 100_000
"""Credits a day that a user may allow at most."""
