"""An org that merges otherwise than the article says: found out once, and then said before."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QCheckBox

from app.ui.convert.dialog import ConvertDialog
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, words
from tests.waiting import until

TOMAS = "4876876000007300020"
TOMAS_CONTACT = "4876876000007200023"
ZOFIA = "4876876000007300012"
ZOFIA_CONTACT = "4876876000007200012"


async def overwriting(person: Person, lead: str, contact: str) -> ConvertDialog:
    """The dialog of a lead, to be merged into the contact with overwrite."""
    await person.opens(lead)
    dialog = await person.opens_dialog()
    await person.clicks(dialog, f"contact_option_{contact}")
    box = next(b for b in dialog.findChildren(QCheckBox) if b.text().startswith("Overwrite"))
    box.click()
    return dialog


def renamed(sandbox: SandboxHand, contact: str, lead: str) -> None:
    """The contact's first name and the lead's company differ from the other side's."""
    fields = {"First_Name": "Formerly"}
    sandbox.post("act", {"update": {"module": "Contacts", "id": contact, "fields": fields}})
    fields = {"Company": "Quite Another Company"}
    sandbox.post("act", {"update": {"module": "Leads", "id": lead, "fields": fields}})


async def test_the_second_dialog_says_what_the_first_conversion_taught(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    sandbox.post("org", {"merge_reading": "B"})
    for contact, lead in ((TOMAS_CONTACT, TOMAS), (ZOFIA_CONTACT, ZOFIA)):
        renamed(sandbox, contact, lead)
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(72)
        first = await overwriting(person, TOMAS, TOMAS_CONTACT)
        await until(lambda: "First Name stays Formerly" in words(first), "the article's reading")
        await person.converts(first)
        assert "Segue expects that from now on" in words(first)
        assert "Formerly was expected, Tomáš is there" in words(first)
        await person.clicks(first, "cancel_button")
        second = await overwriting(person, ZOFIA, ZOFIA_CONTACT)
        await until(lambda: "First Name Formerly becomes Zofia" in words(second), "the other one")
        await person.converts(second)
        assert "Everything came out as expected." in words(second)
        await person.clicks(second, "cancel_button")
