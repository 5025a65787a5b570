"""A held decision comes back, or is taken back, while others are held: nobody is led astray."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.lane import Ground
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.services import hold
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, usable, words
from tests.e2e.lives import SLOW, Life, living
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.e2e.test_recovery import order, presses_convert
from tests.e2e.test_rereading import readings, time_passes
from tests.waiting import until

CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = 30.0
MAYA, PAT = demo_lead(1), demo_lead(72)
BOTH_READY = {"org": "demo"}


async def decides(person: Person, lead_id: str) -> None:
    """By one key, as suggested."""
    person.selects(lead_id)
    await until(person.has_seen, "the suggestion")
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window has the keyboard")
    person.window.queue.setFocus()
    person.presses(Qt.Key.Key_Return)


def change(sandbox: SandboxHand, lead_id: str, **fields: str) -> None:
    sandbox.post("act", {"update": {"module": "Leads", "id": lead_id, "fields": fields}})


def ground(person: Person, lead_id: str) -> Ground | None:
    suggestion = person.window.queue.suggestion(RecordId(lead_id))
    return suggestion.ground if suggestion is not None else None


async def test_the_key_takes_back_the_decision_that_is_shown_with_it(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """Not the one decided after it, which the user doesn't look at."""
    sandbox.post("reset", BOTH_READY)
    async with open_desk(qapp, sandbox.url, hold=LONG) as person:
        detail, status = person.window.detail, person.window.status
        await until(lambda: person.window.queue.total_count() > 0, "the leads")
        await decides(person, MAYA)
        await decides(person, PAT)
        await until(lambda: "2 queued" in words(status), "both are held")
        person.selects(MAYA)
        await until(lambda: "Converts in" in words(detail), "the first one's countdown")
        person.presses(Qt.Key.Key_Z, CONTROL)
        await until(lambda: "Taken back: Maya" in words(status), "it is back")
        assert "1 queued" in words(status)
        person.presses(Qt.Key.Key_Z, CONTROL)
        await until(lambda: "Taken back: Pat" in words(status), "and the last one")
    assert sandbox.convert_requests() == 0


async def test_whoever_types_is_left_alone_when_a_decision_comes_back(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    """The next letters would be commands: S skips, C opens the form."""
    sandbox.post("reset", BOTH_READY)
    async with open_desk(qapp, sandbox.url, hold=0.5) as person:
        queue, status = person.window.queue, person.window.status
        await until(lambda: queue.total_count() > 0, "the leads")
        await decides(person, MAYA)
        change(sandbox, MAYA, Phone="+44 99 1111")
        person.selects(PAT)
        queue.search_edit.setFocus()
        QTest.keyClicks(queue.search_edit, "a")
        await until(lambda: "Not sent, Maya" in words(status), "it came back")
        assert person.window.focusWidget() is queue.search_edit
        selected = queue.selected()
        assert selected is not None
        assert selected.id == PAT
        assert ground(person, MAYA) is Ground.CHANGED_MEANWHILE
    assert sandbox.convert_requests() == 0


async def test_it_stays_to_be_chosen_when_the_lanes_are_looked_over_again(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """A sure match by Zoho's word: yet the user decided on something else."""
    sandbox.post("reset", BOTH_READY)
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await until(lambda: person.window.queue.total_count() > 0, "the leads")
        life.org.hold.seconds = 0.5
        await decides(person, MAYA)
        change(sandbox, MAYA, City="Elsewhere")
        person.selects(PAT)
        await until(lambda: ground(person, MAYA) is Ground.CHANGED_MEANWHILE, "it came back")
        change(sandbox, MAYA, City="Ulm")
        await looks_over_again(life, sandbox)
        assert ground(person, MAYA) is Ground.CHANGED_MEANWHILE


async def looks_over_again(life: Life, sandbox: SandboxHand) -> None:
    desk, before = life._program._desk, readings(sandbox)
    assert desk is not None
    time_passes(life)
    await until(lambda: readings(sandbox) > before, "the queue is asked for")
    await until(lambda: not desk._tasks.running("list"), "it is read")
    await until(lambda: not desk._tasks.running("lanes"), "the lanes are looked over")


async def test_what_could_not_be_read_once_more_leaves_no_countdown_behind_the_form(
    qapp: QApplication, sandbox: SandboxHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sent at once the form stays, and says so; the pane said "About to be sent" until one left."""
    monkeypatch.setattr(hold, "YOUNG", -1.0)
    async with open_desk(qapp, sandbox.url) as person:
        detail = person.window.detail
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        fault = {"path": "/crm/v8/Leads/*", "times": 1, "kind": "garbage"}
        sandbox.post("faults", {"faults": [fault]})
        await person.clicks(dialog, "convert_button")
        await until(lambda: usable(dialog, "convert_button"), "it came back")
        assert "Not sent" in words(dialog)
        dialog.reject()
        await until(lambda: usable(detail, "convert_button"), "the lead can be decided")
        assert "About to be sent" not in words(detail)
    assert sandbox.convert_requests() == 0


async def test_a_decision_on_a_lead_whose_earlier_conversion_turns_out_open_isnt_lost_in_silence(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """An earlier run's, say, that the journal told after the decision: nobody watches a form."""
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        order(sandbox, "cut_before_effect")
        await presses_convert(life.person)
        dialog = await life.person.dialog()
        await until(lambda: "being checked" in words(dialog).lower(), "it is open")
        context = life.org.options.kept(RecordId(LEAD))
        assert context is not None
        dialog.reject()
        life.org.hold.seconds = 0.1
        life.org.hold.decide(context, Plan(RecordId(LEAD)))
        await until(lambda: "Not sent, Pat Boyle" in words(life.window.status), "it is told")
        await until(lambda: "being checked" in words(life.window.detail).lower(), "the pane")
    assert sandbox.convert_requests() == 1


async def test_below_the_form_the_pane_says_that_it_is_being_converted(
    qapp: QApplication, sandbox: SandboxHand, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It went on saying that nothing was sent yet."""
    monkeypatch.setattr(hold, "YOUNG", -1.0)
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        dialog = await person.opens_dialog()
        await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
        order(sandbox, "delay", seconds=0.5)
        await person.clicks(dialog, "convert_button")
        await until(lambda: sandbox.convert_requests() == 1, "it is on its way")
        assert "Nothing was sent yet" not in words(person.window.detail)
        await until(lambda: bool(person.outcome(dialog)), "the end")
        dialog.reject()
