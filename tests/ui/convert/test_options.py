"""Each option, by clicks and keys: the plan, the sentences and the request follow it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QRadioButton, QWidget

from app.domain.context import DecisionContext
from app.domain.metadata import User
from app.domain.records import Hindrance, Module, record_id
from app.ui.theme import Theme
from tests.samples import domain
from tests.ui.convert import samples
from tests.ui.convert.conftest import Show
from tests.ui.convert.driver import Person
from tests.ui.convert.scenes import make

# The completer's list of names is a popup, which the offscreen platform can't give the keyboard.
pytestmark = pytest.mark.qt_log_ignore(
    "^This plugin does not support grabbing the keyboard$", extend=True
)

PAT, BOYLE = f"contact_option_{domain.PAT_ID}", f"contact_option_{domain.BOYLE_ID}"


def org_context(
    *, company: str = "Zylker Biotech", tags: tuple[str, ...] = ("expo-24",), files: int = 2
) -> DecisionContext:
    lead = domain.lead(domain.lead_row(company=company), tags=tags)
    return domain.context(lead, org=samples.org(), attachments=samples.files(files))


@pytest.fixture
def person(theme: Theme, show: Show) -> Person:
    """At the dialog of the article's lead, Pat Boyle chosen."""
    return Person(show(make(theme, org_context(), domain.contact())))


def test_it_opens_with_what_was_chosen_and_the_account_that_follows(person: Person) -> None:
    assert person.checked(PAT)
    assert person.checked(f"account_option_{domain.ZYLKER_ID}")
    assert not person.checked("deal_check")
    assert person.focused() == PAT
    assert person.enabled("convert_button")
    assert "A conversion can't be undone in Zoho CRM." in person.words()


def test_another_contact_changes_plan_sentences_and_request(person: Person) -> None:
    before = person.request()
    person.click("show_request_button")
    person.click(BOYLE)
    assert person.plan().contact == domain.BOYLE_ID
    assert person.plan().account is None
    assert person.request() == samples.request_text(person.plan()) != before


def test_a_click_on_the_facts_of_a_line_chooses_it(person: Person) -> None:
    facts = next(
        label
        for label in person.dialog.findChildren(QWidget)
        if label.property("line") == domain.BOYLE_ID
    )
    QTest.mouseClick(facts, Qt.MouseButton.LeftButton)
    assert person.checked(BOYLE)
    assert not person.checked(PAT)


def test_a_new_contact_is_off_with_the_reason_beside_it(person: Person) -> None:
    assert not person.enabled("contact_option_new")
    reason = person.reason("contact_option_new")
    assert "9844444444" in reason
    assert "Pat Boyle" in reason
    assert reason in person.words()
    person.click("contact_option_new")
    assert person.checked(PAT)


def test_the_account_is_fixed_with_the_reason(person: Person) -> None:
    options = [
        b for b in person.dialog.findChildren(QRadioButton) if "account_option" in b.objectName()
    ]
    assert [b.objectName() for b in options] == [f"account_option_{domain.ZYLKER_ID}"]
    assert "already belongs to Zylker Biotech" in person.reason(options[0].objectName())


@pytest.mark.parametrize(
    ("box", "said"),
    [
        ("notify_lead_owner", "The lead's owner, Patricia Boyle, gets an email"),
        ("notify_new_entity_owner", "The new records' owner, Patricia Boyle, gets an email"),
    ],
)
def test_a_notice_is_sent_if_it_is_ticked(theme: Theme, show: Show, box: str, said: str) -> None:
    nothing = domain.context(found=domain.matches((), ()), org=samples.org())
    person = Person(show(make(theme, nothing)))
    assert said not in person.words()
    person.click(f"{box}_check")
    assert getattr(person.plan(), box) is True
    assert said in person.words()
    assert f'"{box}": true' in person.request()
    person.click(f"{box}_check")
    assert getattr(person.plan(), box) is False


def test_a_notice_about_nothing_new_says_so(person: Person) -> None:
    person.click("notify_new_entity_owner_check")
    assert "no new owner to email" in person.reason("notify_new_entity_owner_check")


def test_overwrite_is_off_where_it_does_nothing(person: Person) -> None:
    assert not person.enabled("overwrite_check")
    assert "both Zylker Biotech" in person.reason("overwrite_check")


def test_overwrite_says_what_it_does_before_and_after_it_is_ticked(
    theme: Theme, show: Show
) -> None:
    context = org_context(company="Zylker Robotics")
    person = Person(show(make(theme, context, domain.contact())))
    assert "Would replace the account name Zylker Biotech by Zylker Robotics" in person.words()
    person.click("overwrite_check")
    assert person.plan().overwrite
    assert "Its name Zylker Biotech is replaced by Zylker Robotics" in person.words()
    assert '"overwrite": true' in person.request()


def test_attachments_go_where_they_are_sent(person: Person) -> None:
    assert "2 attachments move to the contact" in person.words()
    person.choose("attachments_target", "Account")
    assert person.plan().move_attachments_to is Module.ACCOUNTS
    assert "2 attachments move to the account" in person.words()


def test_attachments_cannot_go_to_a_deal_that_is_not_made(person: Person) -> None:
    box = person.find(QComboBox, "attachments_target")
    deal = box.findText("Deal")
    assert not box.model().flags(box.model().index(deal, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert "none is created" in person.reason("attachments_target")
    person.click("deal_check")
    assert box.model().flags(box.model().index(deal, 0)) & Qt.ItemFlag.ItemIsEnabled
    person.choose("attachments_target", "Deal")
    assert person.plan().move_attachments_to is Module.DEALS
    person.click("deal_check")
    assert box.currentText() == "Contact", "what is shown is what is sent"
    assert person.plan().move_attachments_to is None


def test_without_attachments_nothing_is_asked(theme: Theme, show: Show) -> None:
    person = Person(show(make(theme, org_context(files=0), domain.contact())))
    assert not person.find(QComboBox, "attachments_target").isVisible()
    assert "attachment" not in person.words()


def test_attachments_that_could_not_be_read_are_not_called_none(theme: Theme, show: Show) -> None:
    context = domain.context(org=samples.org(), attachments=None)
    person = Person(show(make(theme, context, domain.contact())))
    person.choose("attachments_target", "Account")
    assert "Attachments, if there are any, move to the account" in person.words()


def test_one_tag_is_carried_by_one_box_a_module(person: Person) -> None:
    person.click("tags_Contacts_joined")
    assert dict(person.plan().carry_over_tags) == {Module.CONTACTS: ("expo-24",)}
    assert "Tag expo-24 goes to the contact" in person.words()
    assert not person.enabled("tags_Deals_joined")
    assert "no deal" in person.reason("tags_Deals_joined")
    person.click("deal_check")
    person.click("tags_Deals_joined")
    assert "Tag expo-24 goes to the contact and deal" in person.words()


def test_of_several_tags_each_can_be_chosen(theme: Theme, show: Show) -> None:
    context = org_context(tags=("expo-24", "vip", "eu"))
    person = Person(show(make(theme, context, domain.contact())))
    person.click("tags_Contacts_joined")
    person.click("tags_Contacts_1")
    assert person.plan().carry_over_tags[Module.CONTACTS] == ("expo-24", "eu")
    person.click("tags_Accounts_2")
    assert person.plan().carry_over_tags[Module.ACCOUNTS] == ("eu",)
    assert "Tag eu goes to the contact and account" in person.words()
    person.click("tags_Contacts_joined")  # half ticked: a click means all
    assert person.plan().carry_over_tags[Module.CONTACTS] == ("expo-24", "vip", "eu")
    person.click("tags_Contacts_joined")
    assert Module.CONTACTS not in person.plan().carry_over_tags


def test_a_lead_without_tags_has_no_boxes_for_them(theme: Theme, show: Show) -> None:
    person = Person(show(make(theme, org_context(tags=()), domain.contact())))
    assert "Carry over" not in person.words()


def test_an_owner_is_found_by_any_part_of_the_name(theme: Theme, show: Show) -> None:
    nothing = domain.context(found=domain.matches((), ()), org=samples.org())
    person = Person(show(make(theme, nothing)))
    assert "The new records stay with Patricia Boyle" in person.words()
    person.search("assign_to", "watan")
    assert person.find(QComboBox, "assign_to").currentText() == "Kenji Watanabe · kenji@example.com"
    assert person.plan().assign_to == domain.OTHER_USER_ID
    assert "The new records go to Kenji Watanabe" in person.words()


def test_the_owner_can_be_kept_again(person: Person) -> None:
    person.choose("assign_to", "Zoë Ünal · zoe@example.com")
    assert person.plan().assign_to == samples.USERS[2].id
    person.choose("assign_to", "Patricia Boyle (keep owner)")
    assert person.plan().assign_to is None


def test_a_team_of_a_thousand_is_searched_as_well(theme: Theme, show: Show) -> None:
    many = tuple(User(record_id(str(n)), f"Rep {n}", f"rep{n}@example.com") for n in range(1, 1001))
    context = domain.context(org=samples.org(users=many))
    person = Person(show(make(theme, context, domain.contact())))
    person.search("assign_to", "rep777@")
    assert person.plan().assign_to == "777"


def test_several_matches_are_asked_about_before_anything_is_said(theme: Theme, show: Show) -> None:
    found = domain.matches((domain.contact(reasons=(domain.EMAIL,)), domain.other_contact()))
    person = Person(show(make(theme, domain.context(found=found, org=samples.org()))))
    assert not person.checked(PAT)
    assert not person.enabled("convert_button")
    assert "Choose a contact" in person.reason("convert_button")
    assert not person.enabled("show_request_button")
    person.click(BOYLE)
    assert person.enabled("convert_button")
    assert person.enabled("show_request_button")


def test_a_locked_lead_says_so_and_offers_nothing(theme: Theme, show: Show) -> None:
    lead = domain.lead(domain.lead_row(hindrance=Hindrance.LOCKED))
    person = Person(show(make(theme, domain.context(lead, org=samples.org()))))
    assert "This lead is locked, so Zoho won't convert it." in person.words()
    for name in (PAT, BOYLE, "contact_option_new", "deal_check", "convert_button"):
        assert not person.enabled(name), name


def test_the_request_can_be_copied_whole(person: Person, qapp: object) -> None:
    person.request()
    person.click("copy_request_button")
    from PySide6.QtGui import QGuiApplication

    assert QGuiApplication.clipboard().text() == samples.request_text(person.plan())


def test_every_control_has_a_name(person: Person) -> None:
    person.click("deal_check")
    nameless = [
        w.objectName()
        for w in person.dialog.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisible()
        and not w.accessibleName()
        and not getattr(w, "text", lambda: "")()
    ]
    assert nameless == []
