"""The article's scenario and each of its points to note, by clicks in the real window."""

from __future__ import annotations

import json

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from app.ui.actions.catalogue import Act
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.waiting import until

LEAD = "4876876000007420001"
PAT_BOYLE = "4876876000007421001"
BOYLE = "4876876000007437017"
ZYLKER = "4876876000007421010"


async def at_pat_boyle(person: Person) -> None:
    await person.sees_leads(1)
    await person.opens(LEAD)


async def test_case_1_merges_into_contact_and_account_with_a_deal(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Case I: existing contact and account, a new deal, both notices."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.clicks(dialog, "deal_check")
        person.types(dialog, "deal_field_Deal_Name", "Zylker Deal")
        person.types(dialog, "deal_field_Amount", "20000000")
        person.chooses(dialog, "deal_field_Stage", "Negotiation/Review")
        await person.clicks(dialog, "notify_lead_owner_check")
        await person.clicks(dialog, "notify_new_entity_owner_check")
        await person.converts(dialog)
        assert person.outcome(dialog) == "The lead is converted"
        (done,) = sandbox.conversions()
        assert (done["contact_id"], done["account_id"]) == (PAT_BOYLE, ZYLKER)
        assert done["created"] == ["Deals"]
        request = done["request"]
        assert request["Contacts"] == {"id": PAT_BOYLE}
        assert request["Accounts"] == {"id": ZYLKER}
        assert (request["notify_lead_owner"], request["notify_new_entity_owner"]) == (True, True)
        assert request["Deals"]["Deal_Name"] == "Zylker Deal"
        assert request["Deals"]["Amount"] == 20000000
        assert request["Deals"]["Pipeline"] == "Standard (Standard)"
        assert request["Deals"]["Stage"] == "Negotiation/Review"
        await person.sees_leads(0)


async def test_case_2_is_held_back_while_phone_is_unique(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """A unique value that a contact has already: DUPLICATE_DATA, so Segue doesn't offer it."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        assert not usable(dialog, "contact_option_new")
        assert "Phone 9844444444 must be unique" in words(dialog)


async def test_case_2_creates_new_records_once_phone_is_not_unique(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Case II: neither contact nor account is named, both are new; no deal unless specified."""
    sandbox.post("org", {"unique_fields": {"Contacts": []}})
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, "contact_option_new")
        await person.clicks(dialog, "account_option_new")
        await person.converts(dialog)
        (done,) = sandbox.conversions()
        assert sorted(done["created"]) == ["Accounts", "Contacts"]
        assert done["deal_id"] is None
        assert "Deals" not in done["request"]


async def test_a_mark_set_behind_our_back_is_refused_in_words(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Phone becomes unique while the dialog is open: refused, told, and the form is usable."""
    sandbox.post("org", {"unique_fields": {"Contacts": []}})
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, "contact_option_new")
        await person.clicks(dialog, "account_option_new")
        sandbox.post("org", {"unique_fields": {"Contacts": ["Phone"]}})
        await person.converts(dialog)
        assert sandbox.conversions() == []
        said = words(dialog)
        assert "DUPLICATE_DATA" in said
        assert "Pat Boyle" in said
        assert usable(dialog, f"contact_option_{PAT_BOYLE}")
        await person.sees_leads(1)


async def test_the_contact_brings_its_account(qapp: QApplication, sandbox: SandboxHand) -> None:
    """A contact that is linked to an account takes the lead there; the choice is fixed."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        assert not usable(dialog, "account_option_new")
        assert "Set by the contact: Pat Boyle already belongs to Zylker Biotech." in words(dialog)


async def test_contact_and_account_that_don_t_belong_together(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Boyle has no account: naming Zylker Biotech beside her would be INVALID_DATA."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        assert not usable(dialog, f"account_option_{ZYLKER}")


async def test_converted_meanwhile_by_somebody_else(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """ID_ALREADY_CONVERTED: re-read, told as somebody else's work, gone from the queue."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        sandbox.post("act", {"convert": {"lead_id": LEAD, "request": {"Contacts": {"id": BOYLE}}}})
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.converts(dialog)
        assert len(sandbox.conversions()) == 1
        assert "somebody else" in words(dialog)
        await person.sees_leads(0)


async def test_locked_meanwhile(qapp: QApplication, sandbox: SandboxHand) -> None:
    """A lead locked after its matches were read: refused, in words, with the code kept."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        sandbox.post("org", {"records": {LEAD: {"Locked__s": True}}})
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.converts(dialog)
        assert sandbox.conversions() == []
        assert "RECORD_LOCKED" in words(dialog)
        dialog.reject()
        told = child(person.window.status, QAbstractButton, "status_notice")
        await until(told.isVisible, "the window says it, too")
        assert told.text().startswith("Pat Boyle: ")
        sandbox.post("org", {"records": {LEAD: {"Locked__s": False}}})
        person.window.registry.run(Act.RECHECK)
        await until(lambda: usable(person.window.detail, "use_suggestion"), "no lock any more")
        dialog = await person.opens_dialog()
        await person.converts(dialog)
        await until(told.isHidden, "it is decided again")


async def test_removed_contacts_module_blocks_with_the_reason(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Important point: no Contacts module, no conversion."""
    sandbox.post("org", {"modules": {"Contacts": False}})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        person.selects(LEAD)
        await until(lambda: "Contacts" in words(person.window.detail), "the reason")
        assert not usable(person.window.detail, "convert_button")


async def test_removed_accounts_module_leaves_contacts_only(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Important point: without Accounts only contact matches are considered."""
    sandbox.post("org", {"modules": {"Accounts": False}})
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        assert "Matching accounts" not in words(person.window.detail)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.converts(dialog)
        (done,) = sandbox.conversions()
        assert (done["contact_id"], done["account_id"]) == (PAT_BOYLE, None)


async def test_no_company_no_account(qapp: QApplication, sandbox: SandboxHand) -> None:
    """A lead without Company and no account named: no account is made."""
    update = {"module": "Leads", "id": LEAD, "fields": {"Company": None, "Phone": None}}
    sandbox.post("act", {"update": update})
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.converts(dialog)
        (done,) = sandbox.conversions()
        assert (done["contact_id"], done["account_id"], done["created"]) == (BOYLE, None, [])


async def test_the_shown_request_is_the_one_sent(qapp: QApplication, sandbox: SandboxHand) -> None:
    """What stands under *Show request* is, value for value, what the server gets."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        await person.clicks(dialog, "show_request_button")
        shown = child(dialog, QPlainTextEdit, "request_view").toPlainText()
        await person.converts(dialog)
        (done,) = sandbox.conversions()
        head, body = shown.split("\n\n", 1)
        assert head.startswith("POST ")
        assert head.splitlines()[0].endswith(f"/crm/v8/Leads/{LEAD}/actions/convert")
        assert json.loads(body) == {"data": [done["request"]]}


async def test_by_keys_alone(qapp: QApplication, sandbox: SandboxHand) -> None:
    """C opens, a number chooses, Ctrl+Enter converts, Esc closes: no mouse."""
    async with open_desk(qapp, sandbox.url) as person:
        await at_pat_boyle(person)
        person.window.queue.setFocus()
        person.presses(Qt.Key.Key_C)
        dialog = await person.dialog()
        number = number_of(dialog, PAT_BOYLE)
        QTest.keyClick(dialog, number)
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: bool(person.outcome(dialog)), "the outcome")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        (done,) = sandbox.conversions()
        assert done["contact_id"] == PAT_BOYLE
        await person.sees_leads(0)


def number_of(dialog: QWidget, contact: str) -> Qt.Key:
    """The key that stands beside a contact's choice: 1 for the first."""
    options = [w.objectName() for w in dialog.findChildren(QRadioButton) if w.objectName()]
    contacts = [name for name in options if name.startswith("contact_option_")]
    place = contacts.index(f"contact_option_{contact}")
    return Qt.Key(Qt.Key.Key_1 + place)
