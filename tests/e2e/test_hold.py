"""A decision waits before it is sent: the list goes on, Ctrl+Z takes it back, quitting asks."""

from __future__ import annotations

import asyncio
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSpinBox

from app.domain.records import RecordId
from app.program import Program
from app.services.clock import SystemClock
from app.services.hold import HoldService
from app.sources import SandboxSource
from app.ui.main_window import MainWindow
from app.ui.settings.deciding_page import DecidingPage
from app.ui.theme import Scheme, Theme
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.waiting import until

LONG = 30.0
CONTROL = Qt.KeyboardModifier.ControlModifier


async def decides(person: Person, *, with_deal: bool = False) -> None:
    """Convert into Pat Boyle, by keys."""
    await person.sees_leads(1)
    await person.opens(LEAD)
    await until(person.window.isActiveWindow, "the window has the keyboard")
    person.presses(Qt.Key.Key_C)
    dialog = await person.dialog()
    QTest.keyClick(dialog, Qt.Key.Key_1)
    if with_deal:
        QTest.keyClick(dialog, Qt.Key.Key_D)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    await until(lambda: person.open_dialog() is None, "the dialog is gone")
    person.window.activateWindow()  # as a window manager does; the offscreen platform has none
    await until(person.window.isActiveWindow, "the window has the keyboard again")


async def test_the_dialog_goes_and_the_pane_counts(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        await decides(person)
        assert person.open_dialog() is None
        await until(lambda: "Converts in" in words(person.window.detail), "the countdown")
        assert not usable(person.window.detail, "convert_button")
        person.presses(Qt.Key.Key_C)
        assert person.open_dialog() is None
        await person.clicks(person.window.status, "take_back")


async def test_it_is_taken_back_with_all_its_choices(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """By the key, in the status line, and in the pane."""
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        status, detail = person.window.status, person.window.detail
        for where, button in ((None, ""), (status, "take_back"), (detail, "take_back_button")):
            await decides(person)
            if where is None:
                person.presses(Qt.Key.Key_Z, CONTROL)
            else:
                await person.clicks(where, button)
            await until(lambda: usable(detail, "convert_button"), "the lead is free")
            assert "Taken back" in words(status)
            dialog = await person.opens_dialog()
            assert child(dialog, QAbstractButton, f"contact_option_{PAT_BOYLE}").isChecked()
            dialog.reject()
            person.window.activateWindow()
    assert sandbox.convert_requests() == 0


async def test_it_is_sent_after_the_countdown(qapp: QApplication, sandbox: SandboxHand) -> None:
    async with open_desk(qapp, sandbox.url, hold=0.2) as person:
        await decides(person)
        await person.sees_leads(0)
        assert "The lead is converted" in words(person.window.status)
        person.presses(Qt.Key.Key_Z, CONTROL)
    assert sandbox.convert_requests() == 1


async def test_a_refusal_is_told_in_the_form_that_is_opened_again(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """As the dialog does that stayed open: what Zoho said, and the focus on what it refused."""
    place = {"mapped_field": "Pipeline", "api_name": "Stage", "json_path": "$.data[0].Stage"}
    said = {"code": "MAPPING_MISMATCH", "message": "no", "details": place, "status": "error"}
    fault = {"path": "*/actions/convert", "times": 1, "kind": "refuse", "status": 400}
    sandbox.post("faults", {"faults": [{**fault, "body": {"data": [said]}}]})
    async with open_desk(qapp, sandbox.url, hold=0.2) as person:
        await decides(person, with_deal=True)
        await person.clicks(person.window.detail, "try_again")
        await until(lambda: usable(person.window.detail, "convert_button"), "the lead is free")
        dialog = await person.opens_dialog()
        assert child(dialog, QAbstractButton, f"contact_option_{PAT_BOYLE}").isChecked()
        assert "MAPPING_MISMATCH" in words(dialog)
        focused = dialog.focusWidget()
        assert focused is not None
        assert focused.objectName() == "deal_field_Stage"
        QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
        await person.sees_leads(0)
    assert len(sandbox.conversions()) == 1


async def test_what_changed_meanwhile_shows_both_versions(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    async with open_desk(qapp, sandbox.url, hold=0.5) as person:
        await decides(person)
        fields = {"City": "Elsewhere"}
        sandbox.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": fields}})
        detail = person.window.detail
        await until(lambda: usable(detail, "changes_card"), "what is different")
        assert "Changed meanwhile" in words(detail)
        assert "Elsewhere" in words(detail)
        suggestion = person.window.queue.suggestion(RecordId(LEAD))
        assert suggestion is not None
        assert suggestion.lane.value == "choose"
        assert not usable(detail, "use_suggestion")
        await decides(person)
        await person.sees_leads(0)
    assert sandbox.convert_requests() == 1


class Quitting:
    """Segue with a held decision, whose window is being closed."""

    def __init__(self, app: QApplication, url: str) -> None:
        theme = Theme(app, Scheme.LIGHT)
        self.window = MainWindow(theme)
        self.window.show_desk()
        self.window.show()
        self.program = Program(self.window, theme, SandboxSource(url))
        self.program.hold = LONG
        self.running = asyncio.get_running_loop().create_task(self.program.run())

    @property
    def hold(self) -> HoldService:
        """What is held."""
        assert self.program.org is not None
        return self.program.org.hold

    def seconds(self) -> list[int]:
        """How long each is held still."""
        return [self.hold.seconds_left(one) for one in self.hold.held()]

    async def asks(self) -> None:
        await decides(Person(self.window))
        self.window.close()
        await until(lambda: usable(self.window, "take_all_back"), "the question")

    async def answers(self, name: str) -> None:
        child(self.window, QAbstractButton, name).click()

    async def ends(self) -> None:
        await until(self.running.done, "the end")
        await self.running
        self.window.deleteLater()


async def test_quitting_can_send_now(qapp: QApplication, sandbox: SandboxHand) -> None:
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    await quitting.answers("send_now")
    await quitting.ends()
    assert len(sandbox.conversions()) == 1


async def test_quitting_can_take_back(qapp: QApplication, sandbox: SandboxHand) -> None:
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    await quitting.answers("take_all_back")
    await quitting.ends()
    assert sandbox.convert_requests() == 0


async def test_quitting_can_be_thought_over(qapp: QApplication, sandbox: SandboxHand) -> None:
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    await quitting.answers("keep")
    await asyncio.sleep(0)
    assert not quitting.running.done()
    assert "1 queued" in words(quitting.window.status)
    quitting.window.close()
    await until(lambda: usable(quitting.window, "take_all_back"), "the question again")
    await quitting.answers("take_all_back")
    await quitting.ends()


async def test_nothing_is_sent_while_the_question_stands(
    qapp: QApplication, sandbox: SandboxHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that it isn't sent yet, and can be taken back: that stays true, however long."""
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    left = quitting.seconds()
    monkeypatch.setattr(SystemClock, "monotonic", lambda _self: time.monotonic() + LONG)
    assert quitting.seconds() == left
    await quitting.answers("keep")
    await until(lambda: not usable(quitting.window, "take_all_back"), "the question is gone")
    assert quitting.seconds() == left
    quitting.window.close()
    await until(lambda: usable(quitting.window, "take_all_back"), "the question again")
    await quitting.answers("take_all_back")
    await quitting.ends()
    assert sandbox.convert_requests() == 0


async def test_who_wants_to_stay_stays_whatever_has_become_of_it(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    quitting.hold.take_back()
    await quitting.answers("keep")
    await until(lambda: not usable(quitting.window, "keep"), "the question is gone")
    for _ in range(20):
        await asyncio.sleep(0)
    assert quitting.window.isVisible()
    quitting.window.close()
    await quitting.ends()


async def test_what_came_back_keeps_the_window_open(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    quitting = Quitting(qapp, sandbox.url)
    await quitting.asks()
    fields = {"City": "Elsewhere"}
    sandbox.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": fields}})
    await quitting.answers("send_now")
    await until(lambda: usable(quitting.window.detail, "changes_card"), "what is different")
    assert not quitting.running.done()
    quitting.window.close()
    await quitting.ends()
    assert sandbox.convert_requests() == 0


def test_the_settings_say_how_long(qapp: QApplication) -> None:
    told: list[int] = []
    page = DecidingPage(5, 90)
    page.hold_changed.connect(told.append)
    box = child(page, QSpinBox, "hold_seconds")
    assert (box.value(), box.minimum(), box.maximum()) == (5, 0, 30)
    box.setValue(0)
    assert box.text() == "Send at once"
    assert told == [0]
