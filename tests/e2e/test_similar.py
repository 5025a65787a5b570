"""What looks like a lead is found, agreed to by one key, and then matched by Zoho itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app.ui.detail.align_dialog import AlignDialog
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, until, usable, words

GIULIA = "4876876000007300032"


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


async def test_enter_doesn_t_create_beside_what_looks_the_same(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """In the lane New, one key creates; here it opens the form."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(72)
        await person.opens(GIULIA)
        await until(lambda: usable(person.window.detail, "similar"), "what looks similar")
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window has the keyboard")
        person.window.queue.setFocus()
        person.presses(Qt.Key.Key_Return)
        dialog = await person.dialog()
        await person.clicks(dialog, "cancel_button")
        assert sandbox.convert_requests() == 0


def written(sandbox: SandboxHand) -> int:
    """How many leads were changed."""
    requests: dict[str, int] = sandbox.get("effects")["requests"]
    return sum(n for name, n in requests.items() if name.startswith("PUT "))
