"""What is said of an org that is made anew for each run: its leads, and all that was done there."""

from __future__ import annotations

from app.ui.phrases import translate


def practice_words() -> str:
    """That nothing of what is shown is there at the next start."""
    return translate("Practice", "Practice: ends with this run")
