"""How alike two texts are, by rapidfuzz; imported when it is first asked for (some 17 ms)."""

from __future__ import annotations

from app.domain.likeness import Ratio


def fuzzy_ratio() -> Ratio:
    """0 to 1, whatever the order of the words."""
    from rapidfuzz.fuzz import token_sort_ratio

    def ratio(one: str, other: str) -> float:
        return token_sort_ratio(one, other) / 100

    return ratio
