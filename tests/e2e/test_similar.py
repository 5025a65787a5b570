"""What looks like a lead is found, agreed to by one key, and then matched by Zoho itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.detail.align_dialog import AlignDialog
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, usable, words
from tests.waiting import until

GIULIA = demo_lead(32)
PRIYA = demo_lead(10)
SOMEBODY = "4876876000007200004"


async def asked(person: Person) -> AlignDialog:
    """Press A, and wait for the question."""
    await until(lambda: usable(person.window.detail, "similar"), "what looks similar")
    person.window.activateWindow()  # as a window manager does; the offscreen platform has none
    await until(person.window.isActiveWindow, "the window has the keyboard")
    person.window.queue.setFocus()
    person.presses(Qt.Key.Key_A)
    await until(lambda: _dialog(person) is not None, "the question")
    dialog = _dialog(person)
    assert dialog is not None
    return dialog


def _dialog(person: Person) -> AlignDialog | None:
    found = person.window.findChildren(AlignDialog)
    return next((one for one in found if one.isVisible()), None)


async def test_one_key_and_a_question_make_zoho_match_it(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(72)
        await person.opens(GIULIA)
        dialog = await asked(person)
        assert "+39 059 555 032" in words(dialog)
        await person.clicks(dialog, "align_keep")
        assert written(sandbox) == 0
        dialog = await asked(person)
        await person.clicks(dialog, "align_accept")
        await until(lambda: "Matching contacts" in words(person.window.detail), "Zoho's own match")
        assert written(sandbox) == 1
        assert "Phone = 059 555032" in words(person.window.detail)
        row = person.window.queue.selected()
        assert row is not None
        assert row.phone == "059 555032"


async def test_a_colleague_s_change_is_not_overwritten(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(72)
        await person.opens(GIULIA)
        dialog = await asked(person)
        fields = {"Phone": "+39 059 555 999"}
        sandbox.post("act", {"update": {"module": "Leads", "id": GIULIA, "fields": fields}})
        await person.clicks(dialog, "align_accept")
        await until(lambda: "Somebody has changed the lead" in words(person.window), "told so")
        assert written(sandbox) == 0


async def test_the_form_names_what_looks_like_the_records_it_would_make(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Also where nobody has looked beside the lead, since there is a sure match. In the lane New,
    where one key creates, that key then opens the form.
    """
    sandbox.post("reset", {"org": "demo"})
    slip = {"First_Name": "Prya", "Last_Name": "Ramann", "Email": "prya.raman@tamarind.example"}
    sandbox.post("act", {"update": {"module": "Contacts", "id": SOMEBODY, "fields": slip}})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(72)
        await person.opens(PRIYA)
        dialog = await person.opens_dialog()
        assert not person.window.detail.shows_similar
        await person.clicks(dialog, "contact_option_new")
        await until(lambda: "Prya Ramann" in words(dialog), "what looks the same")
        await person.clicks(dialog, "cancel_button")
        await person.opens(GIULIA)
        await until(lambda: usable(person.window.detail, "similar"), "what looks similar")
        await until(lambda: usable(person.window.detail, "use_suggestion"), "Enter may be pressed")
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window has the keyboard")
        person.window.queue.setFocus()
        person.presses(Qt.Key.Key_Return)
        dialog = await person.dialog()
        assert "Giulia Maria Ferri" in words(dialog)
        await person.clicks(dialog, "align_double")
        await until(lambda: _dialog(person) is not None, "the question")
        question = _dialog(person)
        assert question is not None
        await person.clicks(question, "align_accept")
        await until(lambda: "Matching contacts" in words(person.window.detail), "Zoho's own match")
        assert written(sandbox) == 1
        assert sandbox.convert_requests() == 0


def written(sandbox: SandboxHand) -> int:
    """How many leads were changed."""
    requests: dict[str, int] = sandbox.get("effects")["requests"]
    return sum(n for name, n in requests.items() if name.startswith("PUT "))
