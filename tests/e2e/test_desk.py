"""The desk over larger and stranger orgs: paging, search, owners, keys, hostile values."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, child, words
from tests.e2e.test_article import BOYLE, LEAD
from tests.samples.hostile import HOSTILE
from tests.waiting import until


def list_view(person: Person) -> QAbstractItemView:
    return child(person.window.queue, QAbstractItemView, "lead_list")


async def test_every_page_arrives(qapp: QApplication, sandbox: SandboxHand) -> None:
    """More leads than pages by number reach (2,000): the rest comes by page_token."""
    sandbox.post("reset", {"org": "large", "leads": 2300})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(2300)
        assert person.window.queue.row_count() == 2300
        await until(
            lambda: QLocale().toString(2300) in words(person.window.queue),
            "the count below the list",
        )


async def test_search_by_keys(qapp: QApplication, sandbox: SandboxHand) -> None:
    """/ goes to the search, typing narrows, Enter or Down goes back, Esc clears."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: person.window.queue.total_count() > 60, "the demo's leads")
        list_view(person).setFocus()
        person.presses(Qt.Key.Key_Slash)
        edit = child(person.window, QLineEdit, "search_edit")
        assert edit.hasFocus()
        QTest.keyClicks(edit, "marigold")
        await until(lambda: person.window.queue.row_count() == 4, "the four Marigold leads")
        QTest.keyClick(edit, Qt.Key.Key_Escape)
        await until(lambda: person.window.queue.row_count() > 60, "all leads again")


async def test_single_keys_are_off_while_typing(qapp: QApplication, sandbox: SandboxHand) -> None:
    """A C typed into the search opens no conversion."""
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        edit = child(person.window, QLineEdit, "search_edit")
        edit.setFocus()
        QTest.keyClicks(edit, "cro")
        assert edit.text() == "cro"
        assert person.open_dialog() is None


async def test_walking_the_queue_shows_each_lead(qapp: QApplication, sandbox: SandboxHand) -> None:
    """J and K move; the pane follows to where they stop."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: person.window.queue.total_count() > 60, "the demo's leads")
        view = list_view(person)
        view.setFocus()
        for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K):
            QTest.keyClick(view, key)
        row = person.window.queue.selected()
        assert row is not None
        assert view.currentIndex().row() == 2
        await until(lambda: row.name in words(person.window.detail), "the lead in the pane")


async def test_an_org_without_leads_says_so(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "empty"})
    async with open_desk(qapp, sandbox.url) as person:
        await until(lambda: "No pending leads" in words(person.window.queue), "the empty state")


# The whole collection goes through each view in tests/ui; here a few go through everything.
WORST = (
    "image of a device",
    "very nested tables",
    "ampersand",
    "nul",
    "right-to-left override",
    "lone high surrogate",
    "stacked marks",
    "long word",
    "braces",
)


async def test_hostile_values_are_shown_as_plain_text(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Markup, 100,000 characters, bidi, NUL: through queue, pane, dialog and outcome."""
    value = " ".join(HOSTILE[name] for name in WORST)
    fields = {"Last_Name": value, "Company": value, "Lead_Source": value, "Phone": None}
    sandbox.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": fields}})
    sandbox.post(
        "act", {"update": {"module": "Contacts", "id": BOYLE, "fields": {"Last_Name": value}}}
    )
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{BOYLE}")
        await person.converts(dialog)
        assert person.outcome(dialog) == "The lead is converted"
        await person.sees_leads(0)


async def test_every_lead_of_every_page_gets_its_lane(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Pages after the first are taken in bit by bit: none is passed over as if it had left."""
    sandbox.post("reset", {"org": "large", "leads": 230})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(230)
        await until(lambda: "230 of 230" in words(person.window.queue), "all are looked at")
