"""The keyboard's focus never ends where the user didn't put it, whatever comes and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable
from tests.e2e.test_coming_back import MAYA, PAT
from tests.waiting import until

UNREAD = demo_lead(58)


async def in_pane(person: Person, lead_id: str, name: str) -> None:
    """That button beside the lead has the focus."""
    await until(lambda: person.window.queue.total_count() > 0, "the leads")
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window has the keyboard")
    await person.opens(lead_id)
    await until(person.has_seen, "the suggestion")
    child(person.window.detail, QWidget, name).setFocus()


def is_in_queue(person: Person) -> bool:
    return person.window.queue.isAncestorOf(person.window.focusWidget())


async def test_from_the_pane_to_another_lead_the_keys_go_back_to_the_queue(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """While its matches are read Convert is off: the focus went to the account's button, where
    Enter opens a menu.
    """
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await in_pane(person, MAYA, "convert_button")
        person.selects(UNREAD)
        await until(lambda: is_in_queue(person), "the queue has the keys")
        await in_pane(person, PAT, "convert_button")
        person.presses(Qt.Key.Key_R)
        await until(lambda: is_in_queue(person), "the same while it is read again")


async def test_when_it_is_too_late_to_take_back_the_keys_go_back_to_the_queue(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=0.3) as person:
        await in_pane(person, MAYA, "use_suggestion")
        person.presses(Qt.Key.Key_Space)
        await until(lambda: is_in_queue(person), "it is decided")
        person.selects(MAYA)
        child(person.window.detail, QWidget, "take_back_button").setFocus()
        await until(lambda: len(sandbox.conversions()) == 1, "it is sent")
        await until(lambda: is_in_queue(person), "the queue has the keys")


async def test_where_no_lead_is_shown_what_says_so_has_the_keys(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Rows that aren't shown would take them later, from whoever has them then."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await in_pane(person, MAYA, "convert_button")
        queue = person.window.queue
        queue.search_edit.setText("zzzz")
        await until(lambda: usable(queue, "queue_state_button"), "nothing is found")
        queue.setFocus()
        focus = person.window.focusWidget()
        assert focus is not None
        assert (is_in_queue(person), focus.isVisible()) == (True, True)


async def test_what_is_told_below_the_desk_hands_the_keys_back_when_it_goes(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """They went on to the suggestion beside the lead: a late Space on Take back converted another
    lead.
    """
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=0.3) as person:
        await in_pane(person, MAYA, "use_suggestion")
        person.presses(Qt.Key.Key_Space)
        status = person.window.status
        await until(lambda: usable(status, "take_back"), "it is held")
        child(status, QWidget, "take_back").setFocus()
        assert not is_in_queue(person)
        await until(lambda: not usable(status, "take_back"), "it is sent")
        assert is_in_queue(person)
        await in_pane(person, PAT, "convert_button")
        status.set_news("Something went well", lambda: None)
        child(status, QWidget, "status_notice").setFocus()
        status.end_news()
        assert is_in_queue(person)


async def test_into_the_pane_whose_matches_are_being_read_the_keys_go_to_what_is_on(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """F6 gave them to a button that is off meanwhile, or out of sight and took them later."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await in_pane(person, MAYA, "convert_button")
        person.window.queue.setFocus()
        fault = {"path": "/crm/v8/Leads/*", "times": 1, "kind": "delay", "seconds": 0.3}
        sandbox.post("faults", {"faults": [fault]})
        person.presses(Qt.Key.Key_R)
        person.presses(Qt.Key.Key_F6)
        focus = person.window.focusWidget()
        assert person.window.detail.isAncestorOf(focus)
        assert (focus.isEnabled(), focus.isVisible()) == (True, True)


async def test_what_had_the_keys_in_the_pane_leaves_them_to_the_queue_when_it_goes(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Qt gave them to the page that came in its place, and with that one they went to nobody."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        await in_pane(person, MAYA, "use_suggestion")
        person.selects(UNREAD)
        assert is_in_queue(person)
