"""What one key would make is said before: which fields fill it, and which nobody is sure of."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest

from app.domain.context import DecisionContext
from app.domain.matching import Matches
from app.ui.detail.pane import DetailPane
from tests.samples import domain as d
from tests.ui.detail import scenes
from tests.ui.detail.seen import buttons, labels

Show = Callable[[DecisionContext], DetailPane]


def test_a_new_lead_shows_what_fills_contact_and_account(show: Show) -> None:
    pane = show(d.context(found=Matches()))
    seen = labels(pane)
    at = seen.index("Would be new")
    assert seen[at + 1 :].count("new") == 2
    assert {"Pat Boyle", "Zylker Biotech"} <= set(seen[at:])
    told = next(text for text in seen if text.startswith("Filled in from the lead: "))
    assert "Email" in told
    assert "Last Name" not in told  # the title says it
    assert "Description" not in told  # the lead has none


def test_the_fields_open_and_close_on_demand(show: Show) -> None:
    pane = show(d.context(found=Matches()))
    contact, account = buttons(pane, "creation_fields")
    assert contact.accessibleName() == "Show the fields: Pat Boyle"
    assert account.accessibleName() == "Show the fields: Zylker Biotech"
    assert "Mailing City" not in labels(pane)
    contact.click()
    seen = labels(pane)
    at = seen.index("Mailing City")
    assert seen[at : at + 4] == ["Mailing City", "Chennai", "—", "Chennai"]
    assert contact.text() == "Hide the fields"
    contact.click()
    assert "Mailing City" not in labels(pane)


def test_what_nobody_is_sure_of_is_said_at_once(show: Show) -> None:
    short = tuple(
        dataclasses.replace(f, length=3) if f.api_name == "Mailing_City" else f
        for f in d.CONTACT_FIELDS
    )
    pane = show(d.context(found=Matches(), org=d.setup(contact_fields=short)))
    assert "Mailing City: too long for this field" in labels(pane)


def test_only_the_account_is_new_where_the_contact_has_none(show: Show) -> None:
    alone = d.contact(account=None, reasons=(d.PHONE,))
    pane = show(d.context(found=Matches((alone,))))
    assert "Would be new" in labels(pane)
    assert [b.accessibleName() for b in buttons(pane, "creation_fields")] == [
        "Show the fields: Zylker Biotech"
    ]


@pytest.mark.parametrize("scene", [scenes.several, scenes.conflict, scenes.blocked, scenes.article])
def test_where_nothing_would_be_new_or_nothing_is_decided_there_is_no_such_part(
    show: Show, scene: Callable[[], DecisionContext]
) -> None:
    assert "Would be new" not in labels(show(scene()))
