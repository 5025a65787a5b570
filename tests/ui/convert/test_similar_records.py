"""Beside the choice to create stands what is very like it: a warning, never a target."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox

from app.domain.near_misses import Looked, Similar
from app.domain.records import Module
from app.ui.theme import Theme
from tests.samples import domain
from tests.samples.similar import BOTH, FIRM, PATRICIA
from tests.ui.convert import samples, scenes
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person

WARNING = "Something very similar is there already"


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """Before two contacts, and an account that matches; something else looks like the lead."""
    person = Person(show(scenes.undecided(theme)))
    person.dialog.show_similar(BOTH)
    return person


def footer(person: Person) -> str:
    return person.find(QLabel, "checks_text").text()


def test_it_is_told_where_something_is_made_and_goes_with_another_choice(person: Person) -> None:
    assert WARNING not in person.words()
    person.press(Qt.Key.Key_N)
    person.click(f"account_option_{domain.ZYLKER_ID}")
    words = person.words()
    assert WARNING in words
    assert "Patricia Boyle at Zylker Biotech Ltd" in words
    assert "Same phone, written differently: +91 98444 44444" in words
    assert WARNING in person.reason("contact_option_new")
    # The account is joined, so nothing is made that the other could double.
    assert "Company nearly the same" not in words
    with_it = footer(person)
    person.click("account_option_new")
    assert "Company nearly the same: Zylker Biotech Ltd" in person.words()
    assert footer(person) != with_it
    assert "warnings" in footer(person)
    assert person.enabled("convert_button")
    person.press(Qt.Key.Key_1)
    assert WARNING not in person.words()
    assert "Patricia Boyle" not in person.words()


def test_it_is_never_a_target(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    person.click("account_option_new")
    buttons = person.dialog.findChildren(QAbstractButton)
    options = [b.objectName() for b in buttons if "_option_" in b.objectName()]
    assert not any(miss.id in name for miss in BOTH.misses for name in options)
    assert (person.plan().contact, person.plan().account) == (None, None)


def test_each_can_be_looked_at_and_reached_by_tab(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    person.click("account_option_new")
    opened: list[object] = []
    person.dialog.open_in_zoho_requested.connect(opened.append)
    links = person.dialog.findChildren(QAbstractButton, "open_double")
    for link in links:
        link.click()
    assert opened == [(Module.CONTACTS, PATRICIA.id), (Module.ACCOUNTS, FIRM.id)]
    assert "Patricia Boyle" in links[0].accessibleName()
    QTest.qWait(1)
    person.find(QAbstractButton, "contact_option_new").setFocus()
    walked: list[str] = []
    while not walked or walked[-1] != "deal_check":
        person.press(Qt.Key.Key_Tab)
        walked.append(person.focused())
        assert len(walked) < 8
    assert walked == [
        *("open_double", "align_double", "account_option_new", "open_double", "deal_check"),
    ]


def test_to_align_the_form_is_left_but_what_was_typed_isn_t_lost_unasked(person: Person) -> None:
    person.press(Qt.Key.Key_N)
    person.click("account_option_new")
    wanted: list[object] = []
    person.dialog.align_requested.connect(wanted.append)
    person.press(Qt.Key.Key_D)
    person.type("deal_field_Deal_Name", "Twelve lathes")
    for answer, left in (("keep", False), ("accept", True)):
        person.click("align_double")
        box = person.dialog.findChildren(QMessageBox)[-1]
        next(b for b in box.buttons() if b.objectName() == answer).click()
        assert person.dialog.isVisible() is not left
    assert wanted == [PATRICIA]
    assert person.plans == []


def test_that_nobody_has_looked_is_no_check_passed(theme: Theme, show: Show) -> None:
    found = domain.matches((), ())
    lead = domain.lead(values={**domain.PAT_VALUES, "Badge_Color": None}, tags=())
    context = domain.context(lead, found, samples.org())
    person = Person(show(scenes.make(theme, context)))
    asked: list[bool] = []
    person.dialog.similar_requested.connect(asked.append)
    person.dialog.refresh()
    assert asked == [False]
    person.dialog.show_similar(Similar(Looked.UNDER_WAY))
    assert "similar records are being looked for" in footer(person)
    assert person.enabled("convert_button")
    person.dialog.show_similar(Similar(Looked.FAILED))
    assert footer(person) == "Checks passed, with one warning"
    assert "it isn't known whether there are any" in person.words()
    person.click("look_similar_Contacts")
    assert asked == [False, True]
    person.dialog.show_similar(Similar(Looked.DONE))
    assert footer(person) == "All checks passed"
    assert asked == [False, True]
