"""What the client costs to import, in steps small enough for a window that is already shown."""

from __future__ import annotations

from typing import Final

IMPORT_STEPS: Final[tuple[str, ...]] = ("app.zoho.connection",)
"""Module names to import one by one, letting the event loop run in between."""
