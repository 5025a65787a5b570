"""A permission bears the name that an administrator finds in Zoho's profile page."""

from __future__ import annotations

import pytest

from app.domain.outcome import JsonValue, Problem
from app.ui.refusals.permissions import permission_name
from app.ui.words import problem_words


@pytest.mark.parametrize(
    ("inner", "name"),
    [
        ("Crm_Implied_Convert_Lead", "Convert Leads"),
        ("Crm_Implied_Mass_Convert_Leads", "Mass Convert Leads"),
        ("Crm_Implied_Api_Access", "Zoho CRM API Access"),
        ("Crm_Implied_Create_Contacts", "Create Contacts"),
        ("Crm_Implied_View_Deals", "View Deals"),
        ("Crm_Implied_Something_Else", "Crm_Implied_Something_Else"),
        ("Create_Contacts", "Create_Contacts"),
        ("<b>View_Leads</b>", "<b>View_Leads</b>"),
        ("", ""),
    ],
)
def test_names(inner: str, name: str) -> None:
    assert permission_name(inner) == name


def test_a_refusal_names_what_is_missing() -> None:
    named: list[JsonValue] = ["Crm_Implied_Convert_Lead", "Crm_Implied_Create_Deals"]
    problem = Problem("NO_PERMISSION", "permission denied", 403, details={"permissions": named})
    words = problem_words(problem)
    assert "“Convert Leads, Create Deals”" in words.what_happened
    assert "administrator" in words.what_to_do
