"""What is typed is what is shown, said and sent in every country, or it is told at the field."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit

from app.domain.presets import DealTemplate, Preset
from app.ui.convert.state import NEW
from app.ui.theme import Theme
from tests.samples import domain
from tests.ui.convert import samples
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person
from tests.ui.convert.scenes import make

# What is searched is offered in a popup, which the offscreen platform can't give the keyboard.
pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing the keyboard$", extend=True
)


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where clocks are put forward on 28 March 2027, and back on 31 October."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system's time zone can't be set for one program")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """At a deal with a field of every kind."""
    context = domain.context(org=samples.org(*samples.EVERY_KIND))
    someone = Person(show(make(theme, context, domain.contact())))
    someone.click("deal_check")
    return someone


def paste(person: Person, name: str, text: str) -> QLineEdit | QPlainTextEdit:
    """Replace what a field holds by what another program has copied, and leave it."""
    field = person.dialog.findChild(QLineEdit, name) or person.find(QPlainTextEdit, name)
    QApplication.clipboard().setText(text)
    field.setFocus()
    field.selectAll()
    field.paste()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    return field


def sent(person: Person, api_name: str) -> Any:
    """What the request says of a field."""
    body = json.loads(samples.request_text(person.plan()).split("\n\n", 1)[1])
    return body["data"][0]["Deals"].get(api_name)


@pytest.mark.parametrize(
    ("pasted", "held"),
    [
        ("  Zylker deal  ", "Zylker deal"),
        ("Zylker deal\r\n", "Zylker deal"),
        ("Zylker\tdeal", "Zylker deal"),
        ("Zylker\ndeal", "Zylker deal"),
        ("Zylker\u00a0deal", "Zylker\u00a0deal"),
        ("\u3000Zylker", "Zylker"),
        ("Ame\u0301lie \U0001f469\u200d\U0001f467", "Ame\u0301lie \U0001f469\u200d\U0001f467"),
    ],
)
def test_a_line_shows_what_is_sent(person: Person, pasted: str, held: str) -> None:
    field = paste(person, "deal_field_Deal_Name", pasted)
    assert isinstance(field, QLineEdit)
    assert field.displayText() == held
    assert sent(person, "Deal_Name") == held


@pytest.mark.parametrize(
    ("pasted", "held"),
    [
        ("net 30\n\nno discount", "net 30\n\nno discount"),
        ("10\u00a0000\u202f\u20ac", "10\u00a0000\u202f\u20ac"),
        ("one\u2028two\r\nthree", "one\ntwo\nthree"),
        ("a\tb", "a\tb"),
    ],
)
def test_a_text_of_several_lines_is_sent_as_it_stands(
    person: Person, pasted: str, held: str
) -> None:
    paste(person, "deal_field_Terms__c", pasted)
    assert sent(person, "Terms__c") == held


def test_what_cannot_be_seen_is_told(person: Person) -> None:
    paste(person, "deal_field_Deal_Name", "Zyl\u202eker\x00")
    assert "Zyl⟨RLO⟩ker␀" in person.reason("deal_field_Deal_Name")


def with_amount(amount: float | None) -> Preset:
    """A preset for a deal, with an amount or without."""
    return Preset("Quick", DealTemplate("{Company}", amount=amount))


def test_a_preset_leaves_what_it_does_not_speak_of(person: Person) -> None:
    person.type("deal_field_Amount", "1,234.50")
    person.type("deal_field_Seats__c", "12")
    person.choose("deal_field_Region__c", "South")
    person.choose("contact_role", "Decision Maker")
    source = "Partner"
    person.dialog.state.set_field("Lead_Source", source)
    person.dialog.apply(with_amount(None))
    assert person.find(QLineEdit, "deal_field_Amount").text() == "1,234.50"
    assert sent(person, "Amount") == 1234.5
    assert (sent(person, "Seats__c"), sent(person, "Region__c")) == (12, "South")
    assert sent(person, "Lead_Source") == source
    assert sent(person, "Contact_Role") == samples.ROLES[0].id


def test_an_earlier_preset_s_amount_goes_with_it(person: Person) -> None:
    person.dialog.apply(with_amount(700))
    assert person.find(QLineEdit, "deal_field_Amount").text() == "700.00"
    person.dialog.apply(with_amount(None))
    assert person.find(QLineEdit, "deal_field_Amount").text() == ""
    assert sent(person, "Amount") is None


def test_what_was_typed_over_a_preset_s_amount_stays(person: Person) -> None:
    person.dialog.apply(with_amount(700))
    person.type("deal_field_Amount", "800")
    person.dialog.apply(with_amount(None))
    assert sent(person, "Amount") == 800


@pytest.mark.parametrize("typed", ["1.234,56", "1e5", "twelve", "0,005", "9007199254740993.5"])
def test_what_is_not_understood_is_told_and_not_lost(person: Person, typed: str) -> None:
    """Whatever else happens in the form."""
    person.type("deal_field_Amount", typed)
    field = person.find(QLineEdit, "deal_field_Amount")
    person.dialog.apply(with_amount(None))
    person.click("deal_check")
    person.click("deal_check")
    person.dialog.state.choose_contact(NEW)
    person.dialog.refresh()
    assert field.text() == typed
    assert "Amount isn't valid" in person.reason("deal_field_Amount")
    assert not person.enabled("convert_button")


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("day", "clock", "moment"),
    [
        ("06/01/2027", "14:30", "2027-01-06T14:30:00+01:00"),
        ("06/07/2027", "9.05", "2027-07-06T09:05:00+02:00"),
        ("31/10/2027", "02:30", "2027-10-31T02:30:00+02:00"),  # the first of two
        ("31/12/1969", "23:59:30", "1969-12-31T23:59:30+01:00"),
        ("01/01/3000", "0:00", "3000-01-01T00:00:00+01:00"),
    ],
)
def test_a_moment_is_typed_in_its_time_zone(
    person: Person, day: str, clock: str, moment: str
) -> None:
    person.type("deal_field_Kickoff__c", day)
    person.type("deal_field_Kickoff__c_time", clock)
    assert sent(person, "Kickoff__c") == moment


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize(
    ("day", "clock"),
    [
        ("28/03/2027", "02:30"),  # it follows upon 1:59, and Qt makes 3:30 of it
        ("28/03/2027", "25:00"),
        ("28/03/2027", "7:5"),
        ("28/03/2027", ""),
        ("31/02/2027", "09:00"),
    ],
)
def test_a_moment_that_there_is_not_is_told_and_stays(person: Person, day: str, clock: str) -> None:
    person.type("deal_field_Kickoff__c", day)
    person.type("deal_field_Kickoff__c_time", clock)
    person.dialog.apply(with_amount(None))
    assert person.find(QLineEdit, "deal_field_Kickoff__c").text() == day
    assert person.find(QLineEdit, "deal_field_Kickoff__c_time").text() == clock
    assert "a time that exists on that day" in person.reason("deal_field_Kickoff__c")
    assert not person.enabled("convert_button")


@pytest.mark.parametrize("typed", ["nobody of that name", "example.com"])
def test_an_owner_who_is_nobody_is_told_and_stays(theme: Theme, show: Show, typed: str) -> None:
    """Or who is several; also while the form goes on."""
    person = Person(show(make(theme, domain.context(org=samples.org()), domain.contact())))
    person.choose("assign_to", "Kenji Watanabe \u00b7 kenji@example.com")
    person.search("assign_to", typed)
    person.dialog.refresh()
    box = person.find(QComboBox, "assign_to")
    assert box.currentText() == typed
    assert box.property("invalid") == "true"
    assert f"\u201c{typed}\u201d is nobody in this org" in person.reason("assign_to")
    assert not person.enabled("convert_button")
    person.search("assign_to", "zoe un")  # without the marks that few can type
    assert person.plan().assign_to == samples.USERS[2].id
    assert box.property("invalid") == "false"
    assert person.reason("assign_to") == ""
    assert person.enabled("convert_button")


def test_an_owner_who_is_typed_but_not_left_is_seen_before_it_is_sent(
    theme: Theme, show: Show
) -> None:
    """Ctrl+Enter comes while the keyboard is still in the box."""
    person = Person(show(make(theme, domain.context(org=samples.org()), domain.contact())))
    box = person.find(QComboBox, "assign_to")
    box.setFocus()
    line = box.lineEdit()
    assert line is not None
    line.selectAll()
    line.insert("watana")
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert person.plans == []
    assert box.currentText().startswith("Kenji Watanabe")
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [plan.assign_to for plan in person.plans] == [domain.OTHER_USER_ID]


def test_a_person_in_a_field_who_is_nobody_is_told(person: Person) -> None:
    person.search("deal_field_Engineer__c", "nobody")
    assert person.find(QComboBox, "deal_field_Engineer__c").currentText() == "nobody"
    assert "Engineer isn't valid" in person.reason("deal_field_Engineer__c")
    person.search("deal_field_Engineer__c", "kenji")
    assert sent(person, "Engineer__c") == {"id": domain.OTHER_USER_ID}
