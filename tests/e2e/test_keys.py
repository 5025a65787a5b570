"""The keys in the real window, counted: how few it takes to decide a lead (design.md, Keys)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.matching import Lane
from app.domain.records import RecordId
from app.ui.actions.catalogue import Act, candidate
from app.ui.desk.desk import Desk
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.test_article import LEAD, PAT_BOYLE, ZYLKER
from tests.waiting import until

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self, person: Person) -> None:
        self.count = 0
        self._person = person

    def __call__(self, key: Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
        self.count += 1
        window: QWidget = self._person.open_dialog() or self._person.window
        focus: QWidget | None = window.focusWidget()
        QTest.keyClick(window if focus is None else focus, key, modifier)


async def ready(person: Person, lead_id: str) -> Keys:
    """The lead is shown, and the keys go to the queue."""
    await until(lambda: person.window.queue.total_count() > 0, "the leads")
    person.selects(lead_id)
    await until(person.has_seen, "the verdict on the lead")
    person.window.activateWindow()  # as a window manager does when a dialog has gone
    await until(lambda: person.window.isActiveWindow() and person.has_seen(), "the keyboard")
    person.window.queue.setFocus()
    return Keys(person)


async def test_a_sure_match_takes_one_key(qapp: QApplication, sandbox: SandboxHand) -> None:
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, LEAD)
        keys(Key.Key_Return)
        await person.sees_leads(0)
    (done,) = sandbox.conversions()
    assert done["contact_id"] == PAT_BOYLE
    assert keys.count == 1


async def test_with_confirm_it_takes_two(qapp: QApplication, sandbox: SandboxHand) -> None:
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, LEAD)
        desk = person.window.findChild(Desk)
        assert isinstance(desk, Desk)
        desk.set_confirm(confirm=True)
        keys(Key.Key_Return)
        await person.dialog()
        assert sandbox.convert_requests() == 0
        keys(Key.Key_Return, CONTROL)
        await person.sees_leads(0)
        keys(Key.Key_Escape)  # the outcome was seen; it is no part of the decision
    assert len(sandbox.conversions()) == 1
    assert keys.count - 1 == 2


async def test_three_ready_leads_take_three_keys(qapp: QApplication, sandbox: SandboxHand) -> None:
    """The next undecided lead is there at once, whatever becomes of the one before."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(1))
        person.window.registry.run(Act.READY)
        decided: set[str] = set()

        def is_next_shown() -> bool:
            shown = person.window.detail.lead_id
            return person.has_seen() and shown not in decided

        for _ in range(3):
            await until(is_next_shown, "the next ready lead is shown")
            decided.add(person.window.detail.lead_id or "")
            keys(Key.Key_Return)
        await until(lambda: sandbox.convert_requests() == 3, "three conversions")
    assert keys.count == 3
    assert len({done["lead_id"] for done in sandbox.conversions()}) == 3


async def test_a_new_lead_takes_one_key(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(28))
        keys(Key.Key_Return)
        await until(lambda: sandbox.convert_requests() == 1, "the conversion")
    (done,) = sandbox.conversions()
    assert done["lead_id"] == demo_lead(28)
    assert keys.count == 1


@pytest.mark.parametrize("number", [17, 22])
async def test_choosing_takes_two_keys_and_enter_explains(
    qapp: QApplication, sandbox: SandboxHand, number: int
) -> None:
    """Several matches; a name alone."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(number))
        keys(Key.Key_Return)
        assert person.open_dialog() is None
        assert sandbox.convert_requests() == 0
        there = [n for n in range(1, 10) if person.window.detail.can_choose(n)]
        choose = f"1 to {len(there)}" if len(there) > 1 else "1"
        assert f"Nothing is sure here. Press {choose} to choose, C to open" in words(
            person.window.status
        )
        person.selects(demo_lead(1))
        assert "Nothing is sure" not in words(person.window.status), "of another lead it's untrue"
        await person.opens(demo_lead(number))
        person.window.queue.setFocus()
        deciding = Keys(person)
        deciding(Key.Key_1)
        dialog = await person.dialog()
        if usable(dialog, "convert_button"):
            deciding(Key.Key_Return, CONTROL)
            await until(lambda: sandbox.convert_requests() == 1, "the conversion")
        dialog.reject()
    assert deciding.count <= 3


async def test_the_account_s_digit_leaves_the_sure_contact_chosen(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """The digits of the two contacts come first."""
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, LEAD)
        keys(Key.Key_3)
        dialog = await person.dialog()
        keys(Key.Key_Return, CONTROL)
        await until(lambda: sandbox.convert_requests() == 1, "the conversion")
        dialog.reject()
    (done,) = sandbox.conversions()
    assert (done["contact_id"], done["account_id"]) == (PAT_BOYLE, ZYLKER)
    assert keys.count == 2


async def test_enter_never_decides_a_blocked_lead(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(51))
        for key in (Key.Key_Return, Key.Key_C, Key.Key_N, Key.Key_D):
            keys(key)
        keys(Key.Key_Return, CONTROL)
        assert person.open_dialog() is None
        assert "can't be converted now" in words(person.window.status)
    assert sandbox.convert_requests() == 0


async def test_a_key_that_can_do_nothing_says_why(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url, hold=30) as person:
        run, status = person.window.registry.run, person.window.status
        await until(lambda: person.window.queue.total_count() > 60, "the leads")
        person.selects(demo_lead(17))
        for act in (Act.CONVERT, candidate(1), Act.ACCEPT):
            assert run(act) is (act is Act.ACCEPT)
            assert "the matches aren't read yet" in words(status)
            status.end_hint()
        await ready(person, demo_lead(17))
        assert not run(candidate(9))
        assert "There is no candidate 9" in words(status)
        person.presses(Qt.Key.Key_1, CONTROL)
        assert "There is no preset 1 yet. Ctrl+Shift+P opens their editor." in words(status)
        await ready(person, demo_lead(51))
        assert not run(Act.NEW)
        assert "can't be converted now" in words(status)
        await ready(person, demo_lead(1))
        assert not run(Act.UNDO)
        assert "There is nothing to take back" in words(status)
        assert not run(Act.TICK_NONE)
        assert "Not possible now: Untick all." in words(status)
        assert run(Act.ACCEPT)
        person.selects(demo_lead(1))
        assert not run(Act.CONVERT)
        assert "decided already" in words(status)
        status.end_hint()
        assert not run(Act.SKIP)
        assert "decided already" in words(status)
        assert run(Act.UNDO)


async def test_n_begins_with_new_records_and_d_with_a_deal(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(24))
        keys(Key.Key_D)
        dialog = await person.dialog()
        assert dialog.state.with_deal
        dialog.reject()
        await until(lambda: person.open_dialog() is None, "the dialog is gone")
        keys = await ready(person, demo_lead(22))
        keys(Key.Key_N)
        dialog = await person.dialog()
        assert dialog.state.contact == "new"
        dialog.reject()


async def test_ctrl_enter_decides_wherever_the_focus_is(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, LEAD)
        child(person.window, QWidget, "recheck_button").setFocus()
        keys(Key.Key_Return, CONTROL)
        await person.sees_leads(0)
    assert len(sandbox.conversions()) == 1


async def test_a_lead_that_only_looks_ready_is_asked_about_before_it_is_decided(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Its target is read-only, which no query tells: Enter finds that out, and decides nothing."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        keys = await ready(person, demo_lead(55))
        suggestion = person.window.queue.suggestion(RecordId(demo_lead(55)))
        assert suggestion is not None
        assert (suggestion.lane, suggestion.probable) == (Lane.BLOCKED, False)
        keys(Key.Key_Return)
    assert sandbox.convert_requests() == 0
