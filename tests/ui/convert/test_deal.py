"""The deal's form: what the layout asks for, entered the way the user's country writes it."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLineEdit, QPushButton

from app.domain.records import Module, Ref
from app.ui.theme import Theme
from tests.samples import domain
from tests.ui.convert import samples
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person
from tests.ui.convert.scenes import make

# The calendar is a popup, which the offscreen platform can't give the keyboard.
pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing the keyboard$", extend=True
)


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """At the dialog with the deal turned on."""
    context = domain.context(org=samples.org())
    someone = Person(show(make(theme, context, domain.contact())))
    someone.click("deal_check")
    return someone


def deal(person: Person) -> dict[str, object]:
    draft = person.plan().deal
    assert draft is not None
    return dict(draft.values)


def test_the_deal_is_off_until_it_is_wanted(theme: Theme, show: Show) -> None:
    person = Person(show(make(theme, domain.context(org=samples.org()), domain.contact())))
    assert person.plan().deal is None
    assert "No deal is created" in person.words()
    assert not person.find(QLineEdit, "deal_field_Deal_Name").isVisible()
    person.click("deal_check")
    assert person.find(QLineEdit, "deal_field_Deal_Name").isVisible()
    assert deal(person)["Deal_Name"] == "Zylker Biotech"
    assert "No deal is created" not in person.words()


def test_what_is_typed_is_what_is_planned_said_and_sent(person: Person) -> None:
    person.type("deal_field_Deal_Name", "Zylker Deal")
    person.type("deal_field_Closing_Date", "20/12/2026")
    person.type("deal_field_Amount", "20,000,000")
    person.choose("deal_field_Stage", "Negotiation/Review")
    person.choose("contact_role", "Decision Maker")
    assert deal(person) == {
        "Deal_Name": "Zylker Deal",
        "Closing_Date": "2026-12-20",
        "Pipeline": "Standard (Standard)",
        "Stage": "Negotiation/Review",
        "Amount": 20_000_000,
        **{k: v for k, v in deal(person).items() if k == "Lead_Source"},
    }
    draft = person.plan().deal
    assert draft is not None
    assert draft.contact_role == samples.ROLES[0]
    for said in (
        "Zylker Deal",
        "20/12/2026",
        "Negotiation/Review",
        "gets the contact role Decision Maker",
    ):
        assert said in person.words()
    assert '"Closing_Date": "2026-12-20"' in person.request()


@pytest.mark.parametrize("locale", ["de_DE"], indirect=True)
def test_dates_and_numbers_are_entered_as_in_germany(person: Person, locale: QLocale) -> None:
    person.type("deal_field_Closing_Date", "5.1.27")
    person.type("deal_field_Amount", "1.234.567,5")
    assert deal(person)["Closing_Date"] == "2027-01-05"
    assert deal(person)["Amount"] == 1_234_567.5
    assert person.find(QLineEdit, "deal_field_Closing_Date").text() == "05.01.2027"
    assert person.find(QLineEdit, "deal_field_Amount").text() == "1.234.567,50"


@pytest.mark.parametrize("locale", ["de_DE"], indirect=True)
def test_a_number_of_another_country_is_refused_not_misread(
    person: Person, locale: QLocale
) -> None:
    person.type("deal_field_Amount", "1.5")
    assert not person.enabled("convert_button")
    field = person.find(QLineEdit, "deal_field_Amount")
    assert field.text() == "1.5", "what was typed stays, to be mended"
    assert field.property("invalid") == "true"
    assert "isn't valid" in field.accessibleDescription()
    person.type("deal_field_Amount", "1,5")
    assert field.property("invalid") == "false"
    assert deal(person)["Amount"] == 1.5


def test_a_day_that_is_none_is_refused(person: Person) -> None:
    person.type("deal_field_Closing_Date", "31/02/2027")
    assert not person.enabled("convert_button")
    assert "isn't a valid date" in person.reason("deal_field_Closing_Date")
    person.type("deal_field_Closing_Date", "2027-02-28")
    assert person.enabled("convert_button")


def test_a_past_closing_date_is_warned_of(person: Person) -> None:
    person.type("deal_field_Closing_Date", "01/01/2020")
    assert "The closing date 01/01/2020 is in the past." in person.words()
    assert person.enabled("convert_button")


def test_a_day_can_be_picked_in_a_calendar(person: Person) -> None:
    line = person.find(QLineEdit, "deal_field_Closing_Date")
    QTest.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = person.dialog.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2026, 12, 22)
    calendar.setSelectedDate(QDate(2027, 3, 1))
    QTest.keyClick(calendar.focusProxy() or calendar, Qt.Key.Key_Return)
    assert deal(person)["Closing_Date"] == "2027-03-01"
    assert line.text() == "01/03/2027"


def test_the_stages_are_those_of_the_pipeline(person: Person) -> None:
    stage = person.find(QComboBox, "deal_field_Stage")

    def offered() -> list[str]:
        return [stage.itemText(i) for i in range(1, stage.count())]

    assert offered() == ["Qualification", "Negotiation/Review", "Closed Won"]
    person.choose("deal_field_Pipeline", "Partners")
    assert offered() == ["First talk", "Contract"]
    assert "Stage" not in deal(person)
    assert not person.enabled("convert_button")
    assert "Stage must be filled in." in person.reason("deal_field_Stage")
    person.choose("deal_field_Stage", "Contract")
    assert deal(person)["Stage"] == "Contract"
    assert person.enabled("convert_button")


def test_an_org_without_pipelines_has_stages_alone(theme: Theme, show: Show) -> None:
    context = domain.context(org=samples.org(pipelines=False))
    person = Person(show(make(theme, context, domain.contact())))
    person.click("deal_check")
    assert not person.dialog.findChildren(QComboBox, "deal_field_Pipeline")
    person.choose("deal_field_Stage", "Closed Won")
    assert deal(person)["Stage"] == "Closed Won"


def test_every_kind_of_mandatory_field_can_be_filled(theme: Theme, show: Show) -> None:
    context = domain.context(org=samples.org(*samples.EVERY_KIND))
    person = Person(show(make(theme, context, domain.contact())))
    person.click("deal_check")
    assert not person.enabled("convert_button")
    person.choose("deal_field_Region__c", "North (new)")
    person.tick("deal_field_Products__c", "Ink & toner")
    person.tick("deal_field_Products__c", "Desk")
    person.type("deal_field_Terms__c", "net 30\nno discount")
    person.type("deal_field_Seats__c", "1,250")
    person.type("deal_field_Discount__c", "2.5")
    person.type("deal_field_Renewal__c", "05/01/2027")
    person.type("deal_field_Kickoff__c", "06/01/2027")
    person.click("deal_field_Signed__c")
    person.choose("deal_field_Engineer__c", "Kenji Watanabe")
    values = deal(person)
    kickoff = datetime.fromisoformat(str(values.pop("Kickoff__c")))
    assert (kickoff.date().isoformat(), kickoff.hour) == ("2027-01-06", 9)
    assert kickoff.tzinfo is not None
    assert {name: value for name, value in values.items() if name.endswith("__c")} == {
        "Region__c": "North",
        "Products__c": ("Ink", "Desk"),
        "Terms__c": "net 30\nno discount",
        "Seats__c": 1250,
        "Discount__c": 2.5,
        "Renewal__c": "2027-01-05",
        "Signed__c": True,
        "Engineer__c": Ref(domain.OTHER_USER_ID, "Kenji Watanabe"),
    }
    assert person.enabled("convert_button")


def test_a_fraction_in_a_whole_number_is_refused(theme: Theme, show: Show) -> None:
    context = domain.context(org=samples.org(samples.EVERY_KIND[3]))
    person = Person(show(make(theme, context, domain.contact())))
    person.click("deal_check")
    person.type("deal_field_Seats__c", "2.5")
    assert not person.enabled("convert_button")


def test_a_field_that_cannot_be_filled_here_says_what_to_do(theme: Theme, show: Show) -> None:
    context = domain.context(org=samples.org(samples.SUBFORM))
    person = Person(show(make(theme, context, domain.contact())))
    assert person.enabled("convert_button")
    person.click("deal_check")
    assert not person.enabled("convert_button")
    assert "create the deal in Zoho" in person.words()


def test_without_the_deals_module_there_is_no_deal(theme: Theme, show: Show) -> None:
    org = samples.org()
    from dataclasses import replace

    context = domain.context(org=replace(org, modules=org.modules - {Module.DEALS}))
    person = Person(show(make(theme, context, domain.contact())))
    assert not person.enabled("deal_check")
    assert "Deals module is removed" in person.reason("deal_check")


def test_the_footer_counts_the_problems_and_leads_to_the_first(person: Person) -> None:
    person.type("deal_field_Deal_Name", "")
    person.type("deal_field_Closing_Date", "never")
    assert "2 problems:" in person.words()
    assert person.find(QPushButton, "show_problem_button").text() == "Show  Ctrl+⏎"
    assert "Deal Name must be filled in." in person.reason("convert_button")
    person.click("show_problem_button")
    assert person.focused() == "deal_field_Deal_Name"
    person.type("deal_field_Deal_Name", "Zylker Deal")
    person.click("show_problem_button")
    assert person.focused() == "deal_field_Closing_Date"
