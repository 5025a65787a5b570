"""CRM values that try to be markup, to hide, or to freeze: shown as the plain text they are."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from app.domain.context import DecisionContext
from app.domain.metadata import Choice, Field, User
from app.domain.outcome import Converted, Problem, Refused
from app.domain.records import Ref
from app.services.convert import Ended
from app.ui.theme import Theme
from tests.samples import domain
from tests.ui.convert import samples
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person
from tests.ui.convert.scenes import make

NESTED = "<table><tr><td>" * 17
VALUES = {
    "markup": "<b>bold</b> <img src=/dev/zero> <a href='file:///etc'>x</a>",
    "nested": NESTED,
    "ampersand": "Smith && Sons & Co &amp;",
    "bidi": "\u202egnp.exe\u202c \u2066x\u2069",
    "nul": "a\x00b\x07c\x1b[31m",
    "lines": "one\r\ntwo\nthree\u2028four\tfive",
    "stacked": "e" + "\u0301" * 500,
    "surrogate": "x\ud800y",
    "braces": "{name} {label} %1 %n %s",
    "long": "wide " * 20_000,
    "unbroken": "W" * 100_000,
}
CONTROLS = {chr(n) for n in range(0x20) if n not in (9, 10)} | set("\u202a\u202b\u202c\u202d\u202e")


def everywhere(value: str) -> DecisionContext:
    """A lead, matches and an org that have value wherever a text can be."""
    lead = domain.lead(
        domain.lead_row(name=value, company=value, owner_name=value),
        {**domain.PAT_VALUES, "Company": value, "Email": value, "Badge_Color": value},
        tags=(value, "expo-24"),
    )
    found = domain.matches(
        (
            domain.contact(
                name=value,
                account=Ref(domain.ZYLKER_ID, value),
                reasons=(replace(domain.PHONE, label=value, value=value),),
            ),
            domain.other_contact(name=value, values={"Email": value}),
        ),
        (domain.account(name=value),),
    )
    field = Field("Note__c", value, "picklist", mandatory=True, choices=(Choice(value, value),))
    org = samples.org(field, users=(*samples.USERS, User(samples.ROLES[0].id, value, value)))
    roles = (Ref(samples.ROLES[0].id, value),)
    return domain.context(lead, found, replace(org, contact_roles=roles), samples.files(1))


def shown(person: Person) -> list[str]:
    """All texts that the program wrote, in view or not; what editors hold is the user's."""
    labels = [label.text() for label in person.dialog.findChildren(QLabel)]
    buttons = [button.text() for button in person.dialog.findChildren(QAbstractButton)]
    boxes = [b.itemText(i) for b in person.dialog.findChildren(QComboBox) for i in range(b.count())]
    return labels + buttons + boxes


def check_it_is_shown_plain_and_short(person: Person) -> None:
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in person.dialog.findChildren(QLabel)
    )
    for text in shown(person):
        assert not CONTROLS & set(text)
        assert len(text) <= 400
    assert person.dialog.minimumSizeHint().width() <= 1024


def check_it_fits_and_answers_at_once(person: Person) -> None:
    person.dialog.resize(880, 480)
    began = time.process_time()
    person.dialog.refresh()
    person.dialog.grab()
    person.request()
    person.click("tags_Contacts_1")
    # A freeze takes seconds (17 nested tables: 20 s); the rest is the machine's load.
    assert time.process_time() - began < 3
    for widget in person.dialog.findChildren(QWidget):
        if widget.isVisible():
            right = widget.mapTo(person.dialog, widget.rect().topRight()).x()
            assert right <= person.dialog.width(), widget


def check_the_editor_holds_the_exact_value_and_says_what_does_not_show(person: Person) -> None:
    name = person.find(QLineEdit, "deal_field_Deal_Name")
    if CONTROLS & set(name.text()):
        assert "invisible characters" in person.reason("deal_field_Deal_Name")


def check_an_ending_is_shown_plain_as_well(person: Person) -> None:
    value = person.dialog.state.context.lead.company
    ref = Ref(domain.PAT_ID, value)
    refused = Refused(Problem(value, value, 400, value, value))
    person.dialog.show_progress(Ended(refused, may_send_again=True))
    person.dialog.show_progress(Ended(Converted(ref, ref, ref)))
    for text in shown(person):
        assert not CONTROLS & set(text)
        assert len(text) <= 400


@pytest.mark.parametrize("value", VALUES.values(), ids=VALUES)
def test_a_value_everywhere_is_plain_short_and_quick(value: str, theme: Theme, show: Show) -> None:
    context = everywhere(value)
    person = Person(show(make(theme, context, context.matches.contacts[0])))
    person.click("deal_check")
    check_it_is_shown_plain_and_short(person)
    check_the_editor_holds_the_exact_value_and_says_what_does_not_show(person)
    check_it_fits_and_answers_at_once(person)
    check_an_ending_is_shown_plain_as_well(person)
