"""Candidates of one name, and the digits that choose them: as in the pane."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.domain.context import DecisionContext
from app.domain.matching import Candidate
from app.domain.records import Hindrance, record_id
from app.ui.theme import Theme
from tests.samples import domain as d
from tests.ui.convert import scenes
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person

CARDIFF = "account_option_4876876000009000001"
BRISTOL = "account_option_4876876000009000002"


def account(option: str, website: str) -> Candidate:
    """An account called as the other, of another website."""
    values = {**d.account().values, "Website": website}
    return replace(d.account(), id=record_id(option.rpartition("_")[2]), values=values)


def two_accounts(*contacts: Candidate) -> DecisionContext:
    accounts = account(CARDIFF, "cardiff.example"), account(BRISTOL, "bristol.example")
    lead = d.lead()
    lead = replace(lead, values={**lead.values, "Website": "zylker.example"})
    return d.context(lead, d.matches(contacts, accounts))


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """Before two accounts of one name and no contact."""
    return Person(show(scenes.make(theme, two_accounts())))


def spoken(person: Person, name: str) -> str:
    return person.find(QRadioButton, name).accessibleDescription()


def test_accounts_of_one_name_are_told_apart(person: Person) -> None:
    """Each line says what is different, to the eye and to a screen reader."""
    assert "Account Name matches · Website: cardiff.example" in person.words()
    assert "Account Name matches · Website: bristol.example" in person.words()
    assert "cardiff.example" in spoken(person, CARDIFF)
    assert "bristol.example" in spoken(person, BRISTOL)


def test_the_digits_of_the_pane_choose_accounts_in_the_form_too(person: Person) -> None:
    person.press(Qt.Key.Key_2)
    assert person.checked(BRISTOL)
    assert person.focused() == BRISTOL
    person.press(Qt.Key.Key_1)
    assert person.checked(CARDIFF)
    assert {"1", "2"} <= set(person.words().splitlines())


def test_what_zoho_would_not_take_has_no_digit_here_as_in_the_pane(
    theme: Theme, show: Show
) -> None:
    """The pane counts what can be chosen: 1 is the first account, not the locked contact."""
    locked = d.contact(hindrance=Hindrance.LOCKED, reasons=(d.EMAIL,))
    person = Person(show(scenes.make(theme, two_accounts(locked))))
    person.press(Qt.Key.Key_N)
    person.press(Qt.Key.Key_2)
    assert person.checked(BRISTOL)
    assert person.checked("contact_option_new")


def test_an_account_that_the_contact_fixes_shows_no_digit(theme: Theme, show: Show) -> None:
    context = d.context()
    person = Person(show(scenes.make(theme, context, d.contact())))
    assert person.checked(f"account_option_{d.ZYLKER_ID}")
    assert "3" not in person.words().splitlines()


def test_the_choices_stand_in_the_order_of_their_keys(theme: Theme, show: Show) -> None:
    """The suggested contact is 1 in the pane, wherever Zoho names it."""
    found = d.matches(contacts=(d.other_contact(), d.contact()))
    person = Person(show(scenes.make(theme, d.context(found=found))))
    lines = [button.objectName() for button in person.dialog._contact._list.stops()]
    assert lines == [
        f"contact_option_{d.PAT_ID}",
        f"contact_option_{d.BOYLE_ID}",
        "contact_option_new",
    ]
