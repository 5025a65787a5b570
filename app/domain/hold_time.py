"""For how long a decision waits before it is sent, so that it can be taken back."""

from __future__ import annotations

from typing import Final

LONGEST: Final = 30
"""Seconds that a decision may be made to wait (design.md, After Convert)."""
USUAL_SECONDS: Final = 5
