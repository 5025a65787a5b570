"""What the dialog shows while a conversion runs and after it ended."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QProgressBar

from app.domain.outcome import NotSent, Outcome, Problem, Refused, Scheduled, Unknown
from app.domain.preview import MergeReading
from app.domain.records import Module
from app.services.convert import Cause, Checking, Comparing, Ended, Sending
from app.ui.convert.open_words import checking_words, progress_text
from app.ui.theme import Theme
from tests.samples import domain
from tests.samples.similar import BOTH
from tests.ui.convert import scenes
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """Who has just pressed Convert."""
    someone = Person(show(scenes.article(theme)))
    someone.click("convert_button")
    assert len(someone.plans) == 1
    return someone


def busy(person: Person) -> bool:
    return any(bar.isVisible() for bar in person.dialog.findChildren(QProgressBar))


def test_while_it_is_sent_nothing_can_be_changed(person: Person) -> None:
    assert busy(person)
    assert "waiting for the answer" in person.words()
    person.dialog.show_similar(BOTH)  # was looked for before, and has come late
    assert "waiting for the answer" in person.words()
    for name in ("deal_check", "deal_field_Deal_Name", "assign_to", "convert_button"):
        assert not person.enabled(name), name
    person.dialog.show_progress(Sending())
    person.dialog.show_progress(Checking(Cause.NO_ANSWER, 3, 4.0))
    assert "Outcome being checked, attempt 3" in person.words()
    person.dialog.show_progress(Comparing(scenes.DONE, None))
    assert "Reading what came out" in person.words()
    assert busy(person)


def test_while_it_is_sent_the_keyboard_is_with_the_words_that_say_so(
    theme: Theme, show: Show
) -> None:
    """The form is off: it was nowhere. Nor is it on Close, which the next Enter would press."""
    person = Person(show(scenes.article(theme)))
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(person.plans) == 1
    assert person.focused() == "checks_text"
    person.dialog.show_progress(Checking(Cause.NO_ANSWER, 1, 2.0))
    assert person.focused() == "checks_text"
    person.dialog.show_progress(Ended(NotSent("no route"), may_send_again=True))
    assert person.focused() not in {"", "checks_text"}


@pytest.mark.parametrize("cause", Cause)
def test_what_goes_on_is_told_in_whole_sentences(person: Person, cause: Cause) -> None:
    """One stood inside another once, cut to a number of characters ("what became of…, again")."""
    checking = Checking(cause, 3, 4.0)
    for told in (progress_text(checking), checking_words(checking).text):
        assert "…" not in told
        assert not re.search(r"[{}]", told)
        assert told.endswith(".")
    person.dialog.show_progress(checking)
    assert progress_text(checking) in person.words()


def test_a_conversion_ends_with_links_to_its_records(person: Person) -> None:
    opened: list[object] = []
    person.dialog.open_in_zoho_requested.connect(opened.append)
    person.dialog.show_progress(Ended(scenes.DONE, comparison=(scenes.FILLED,)))
    assert not busy(person)
    assert "The lead is converted" in person.words()
    assert "Email: pat.boyle@zylker.com" in person.words()
    person.dialog.show_similar(BOTH)
    assert person.find(QAbstractButton, "convert_button").isHidden()
    assert person.focused() == "cancel_button"
    for module in ("Contacts", "Accounts", "Deals"):
        person.click(f"open_{module}")
    assert opened == [
        (Module.CONTACTS, domain.PAT_ID),
        (Module.ACCOUNTS, domain.ZYLKER_ID),
        (Module.DEALS, "4876876000007459060"),
    ]
    person.click("cancel_button")
    assert not person.dialog.isVisible()


def test_return_closes_what_has_ended(person: Person) -> None:
    person.dialog.show_progress(Ended(scenes.DONE))
    person.press(Qt.Key.Key_Return)
    assert not person.dialog.isVisible()


def test_what_came_out_otherwise_is_said(person: Person) -> None:
    person.dialog.show_progress(Ended(scenes.DONE, comparison=(scenes.SURPRISE,)))
    assert "Lead Source: Partner was expected, Trade Show is there" in person.words()


@pytest.mark.parametrize(
    ("reading", "told"), [(MergeReading.A, "keeps filled fields"), (MergeReading.B, "replaces")]
)
def test_that_the_org_merges_otherwise_is_said(
    person: Person, reading: MergeReading, told: str
) -> None:
    news = Ended(scenes.DONE, comparison=(scenes.FILLED,), reading=reading, learned=True)
    person.dialog.show_progress(news)
    assert told in person.words()
    assert "Segue expects that from now on" in person.words()


def test_after_the_end_nothing_is_sent_again(person: Person) -> None:
    person.dialog.show_progress(Ended(scenes.DONE))
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(person.plans) == 1


def test_a_refusal_leads_to_the_field_and_lets_mend_it(person: Person) -> None:
    person.dialog.show_progress(Ended(scenes.REFUSED_STAGE, may_send_again=True))
    assert not busy(person)
    assert person.focused() == "deal_field_Stage"
    assert "The stage doesn't belong to the pipeline" in person.reason("deal_field_Stage")
    assert "MAPPING_MISMATCH" in person.words()
    assert "Zoho refused these choices" in person.words()
    person.choose("deal_field_Stage", "Closed Won")
    assert "Zoho refused these choices" not in person.words()
    assert person.reason("deal_field_Stage") == ""
    person.click("convert_button")
    assert len(person.plans) == 2
    assert person.plans[1].deal is not None
    assert person.plans[1].deal.values["Stage"] == "Closed Won"
    assert "MAPPING_MISMATCH" not in person.words()


def test_what_was_typed_survives_a_refusal(person: Person) -> None:
    before = person.plans[0]
    person.dialog.show_progress(Ended(scenes.REFUSED_STAGE, may_send_again=True))
    assert person.plan() == before
    assert person.find(QLineEdit, "deal_field_Amount").text() == "20,000,000.00"


@pytest.mark.parametrize(
    ("problem", "focus"),
    [
        (
            Problem("INVALID_DATA", "Non Subordinate User Found", 400, "Owner", "$.data[0].Owner"),
            "assign_to",
        ),
        (
            Problem("MANDATORY_NOT_FOUND", "required field not found", 400, "Deal_Name"),
            "deal_field_Deal_Name",
        ),
        (Problem("NEVER_HEARD_OF", "something new", 400), f"contact_option_{domain.PAT_ID}"),
        (Problem("RECORD_LOCKED", "the record is locked", 400), "open_to_look_at"),
    ],
    ids=lambda value: getattr(value, "code", ""),
)
def test_each_refusal_leads_to_what_it_is_about(
    person: Person, problem: Problem, focus: str
) -> None:
    person.dialog.show_progress(Ended(Refused(problem), may_send_again=True))
    assert person.focused() == focus
    assert problem.code in person.words()
    assert problem.message in person.words()


def test_the_record_in_the_way_can_be_opened(person: Person) -> None:
    opened: list[object] = []
    person.dialog.open_in_zoho_requested.connect(opened.append)
    person.dialog.show_progress(Ended(scenes.DUPLICATE, may_send_again=True))
    banner = person.dialog.findChild(type(person.dialog._banner), "outcome_banner")
    assert banner is not None
    banner._link.click()
    assert opened == [(Module.CONTACTS, domain.PAT_ID)]


@pytest.mark.parametrize(
    "ended",
    [
        Ended(Refused(Problem("RECORD_LOCKED", "the record is locked", 400)), may_send_again=True),
        Ended(Unknown("read timeout")),
        Ended(Scheduled("77")),
    ],
)
def test_where_the_lead_is_to_be_looked_at_a_button_leads_there(
    person: Person, ended: Ended
) -> None:
    opened: list[object] = []
    person.dialog.open_in_zoho_requested.connect(opened.append)
    person.dialog.show_progress(ended)
    (link,) = (
        found
        for found in person.dialog.findChildren(QAbstractButton, "open_to_look_at")
        if found.isVisible()
    )
    assert link.text() == link.accessibleName() == "Open the lead in Zoho"
    link.click()
    assert opened == [(Module.LEADS, domain.LEAD_ID)]


@pytest.mark.parametrize("outcome", [NotSent("ConnectError"), Unknown("read timeout")])
def test_what_certainly_had_no_effect_may_be_sent_again(person: Person, outcome: Outcome) -> None:
    person.dialog.show_progress(Ended(outcome, may_send_again=True))
    assert person.enabled("convert_button")
    person.click("convert_button")
    assert len(person.plans) == 2


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Unknown("read timeout"), "The outcome isn't known"),
        (Scheduled("77"), "Zoho will convert it later"),
        (scenes.ALREADY, "already converted"),
    ],
)
def test_what_is_open_or_done_cannot_be_sent_again(
    person: Person, outcome: Outcome, said: str
) -> None:
    person.dialog.show_progress(Ended(outcome))
    assert said in person.words()
    person.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(person.plans) == 1
    assert person.focused() == "cancel_button"


def test_where_an_earlier_conversion_is_open_nothing_seems_to_be_sent(person: Person) -> None:
    person.dialog.show_still_open()
    assert not busy(person)
    assert "isn't settled yet, so this one was not sent" in person.words()
    assert not person.find(QAbstractButton, "convert_button").isVisible()


def test_news_for_a_closed_dialog_does_no_harm(person: Person) -> None:
    person.dialog.close()
    person.dialog.show_progress(Ended(scenes.DONE))
    assert not person.dialog.isVisible()
