"""The demo org's leads by their numbers (app/sandbox/seeds/demo_leads.py)."""

from __future__ import annotations


def demo_lead(number: int) -> str:
    """The id of a lead."""
    return f"4876876000007300{number:03}"
