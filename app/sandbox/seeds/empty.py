"""The demo team's organisation on its first day: everything set up, no records yet."""

from __future__ import annotations

from app.sandbox.clock import Clock
from app.sandbox.seeds.base import MOREAU, new_org
from app.sandbox.state import Org


def build(*, seed: int, clock: Clock) -> Org:
    """Users, layouts, custom fields, pipelines, roles and tags; unique fields are marked.

    The tokens belong to Inès Moreau, a sales manager: three reps report to her, her own superior
    and another manager don't (Non Subordinate User).
    """
    org = new_org("Kestrel & Finch Trading", seed=seed, clock=clock, user_id=MOREAU, custom=True)
    org.switches.unique_fields = {"Contacts": ["Phone"], "Accounts": ["Customer_Number"]}
    org.switches.multiple_layouts = ["Leads", "Accounts", "Deals"]
    return org
