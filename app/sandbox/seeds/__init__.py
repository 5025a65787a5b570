"""The organisations which the sandbox can start with."""

from __future__ import annotations

from app.sandbox.clock import Clock
from app.sandbox.seeds import article, demo, empty, large
from app.sandbox.state import Org


def build(org_name: str, *, leads: int | None, seed: int, clock: Clock) -> Org:
    """A fresh organisation; the same name, seed and `leads` give the same one, ids included.

    `leads` counts only for `large`. Raises ValueError for an unknown name.
    """
    if org_name == "large":
        return large.build(leads=leads, seed=seed, clock=clock)
    makers = {"article": article.build, "demo": demo.build, "empty": empty.build}
    if org_name not in makers:
        raise ValueError(f"no organisation is called {org_name!r}")
    return makers[org_name](seed=seed, clock=clock)
