"""The organisations which the sandbox can start with."""

from __future__ import annotations

from app.sandbox.clock import Clock
from app.sandbox.seeds import article, empty
from app.sandbox.state import Org


def build(org_name: str, *, leads: int | None, seed: int, clock: Clock) -> Org:
    """A fresh organisation; the same name, seed and `leads` give the same one, ids included.

    `leads` counts only for `large`. Raises ValueError for an unknown name.
    """
    if org_name == "article":
        return article.build(seed=seed, clock=clock)
    if org_name == "empty":
        return empty.build(seed=seed, clock=clock)
    raise ValueError(f"no organisation is called {org_name!r} (leads: {leads})")
