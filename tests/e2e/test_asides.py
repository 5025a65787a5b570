"""Skip and later by keys: shown with the reason, back by Ctrl+Z, on their day, or when changed."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from app.domain.lane import Lane
from app.domain.records import RecordId
from app.services.clock import SystemClock
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import Life, living
from tests.e2e.test_article import LEAD
from tests.waiting import until

CONTROL = Qt.KeyboardModifier.ControlModifier
LEAD_ID = RecordId(LEAD)


async def at_lead(person: Person) -> None:
    await person.sees_leads(1)
    await person.opens(LEAD)
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window has the keyboard")


def lane(person: Person) -> Lane | None:
    suggestion = person.window.queue.suggestion(LEAD_ID)
    return suggestion.lane if suggestion is not None else None


async def skips(person: Person, reason: str) -> None:
    await at_lead(person)
    person.presses(Qt.Key.Key_S)
    await until(lambda: usable(person.window, "skip_dialog"), "the question")
    dialog = child(person.window, QDialog, "skip_dialog")
    edit = child(dialog, QLineEdit, "skip_reason")
    QTest.keyClicks(edit, reason)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    await until(lambda: lane(person) is Lane.ASIDE, "it is aside")


async def kept(folder: Path) -> None:
    await until(lambda: any((folder / "data").glob("asides-*.json")), "it is kept")


async def keeps_till_tomorrow(life: Life) -> None:
    person = life.person
    await at_lead(person)
    person.presses(Qt.Key.Key_H)
    await until(lambda: usable(person.window, "later_dialog"), "the question")
    dialog = child(person.window, QDialog, "later_dialog")
    await until(dialog.isActiveWindow, "the dialog has the keyboard")
    QTest.keyClick(dialog, Qt.Key.Key_1)
    await until(lambda: lane(person) is Lane.ASIDE, "it is aside")


async def test_a_skipped_lead_has_its_reason_also_after_a_restart(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await skips(life.person, "Not now =1+1")
        detail = life.window.detail
        await until(lambda: "Skipped: Not now" in words(detail), "the reason in the pane")
        assert not usable(detail, "use_suggestion")
        await kept(tmp_path)
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await until(lambda: lane(life.person) is Lane.ASIDE, "it is aside still")
        found = life.window.queue.suggestion(LEAD_ID)
        assert found is not None
        assert found.note == "Not now =1+1"
        await at_lead(life.person)
        life.person.presses(Qt.Key.Key_S)
        await until(lambda: lane(life.person) is not Lane.ASIDE, "it is back")
        assert "Back in the queue" in words(life.window.status)
        life.person.presses(Qt.Key.Key_Z, CONTROL)  # a finger too many doesn't lose the reason
        await until(lambda: lane(life.person) is Lane.ASIDE, "it is aside again")
        again = life.window.queue.suggestion(LEAD_ID)
        assert again is not None
        assert again.note == "Not now =1+1"


async def test_ctrl_z_takes_it_back(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await skips(life.person, "Oops")
        life.window.activateWindow()
        await until(life.window.isActiveWindow, "the window has the keyboard")
        assert "takes it back" in words(life.window.status)
        life.person.presses(Qt.Key.Key_Z, CONTROL)
        await until(lambda: lane(life.person) is Lane.READY, "it is ready again")
        assert "takes it back" not in words(life.window.status)
        await until(lambda: usable(life.window.detail, "use_suggestion"), "the suggestion")


async def test_kept_for_another_day_the_reason_stays(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await skips(life.person, "Ask Bob first")
        await keeps_till_tomorrow(life)
        detail = life.window.detail
        await until(lambda: "Later: " in words(detail), "until when")
        assert "Ask Bob first" in words(detail)


async def test_a_lead_kept_for_later_comes_back_on_its_day(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await keeps_till_tomorrow(life)
        await until(lambda: "Later: " in words(life.window.detail), "until when")
        await kept(tmp_path)
    (path,) = (tmp_path / "data").glob("asides-*.json")
    told = json.loads(path.read_text())
    assert date.fromisoformat(told["content"][0]["until"]) > date.today()  # noqa: DTZ011
    told["content"][0]["until"] = (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011
    path.write_text(json.dumps(told))
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.person.opens(LEAD)
        assert lane(life.person) is Lane.READY
        await until(lambda: "due again: 1" in words(life.window.status), "it is told")


async def test_it_comes_back_on_its_day_while_segue_is_open(
    qapp: QApplication,
    sandbox: SandboxHand,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whether or not the queue is read again at night."""
    async with living(qapp, tmp_path, sandbox.url) as life:
        await keeps_till_tomorrow(life)
        desk = life._program._desk
        assert desk is not None
        desk._asides._timer.timeout.emit()
        assert lane(life.person) is Lane.ASIDE
        tomorrow = date.today() + timedelta(days=1)  # noqa: DTZ011
        monkeypatch.setattr(SystemClock, "today", lambda _self: tomorrow)
        desk._asides._timer.timeout.emit()
        assert lane(life.person) is Lane.READY


async def test_what_somebody_changed_comes_back_and_is_told(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await skips(person, "Spam")
        await person.clicks(life.window.status, "status_notice")
        fields = {"City": "Elsewhere"}
        sandbox.post("act", {"update": {"module": "Leads", "id": LEAD, "fields": fields}})
        life.window.queue.reload_requested.emit()
        await until(lambda: lane(person) is not Lane.ASIDE, "it is back")
        assert "changed since they were set aside: 1" in words(life.window.status)


async def test_who_was_faster_is_told_quietly(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await life.person.sees_leads(1)
        await life.person.opens(LEAD)
        sandbox.post("act", {"delete": {"module": "Leads", "id": LEAD}})
        life.window.queue.reload_requested.emit()
        await life.person.sees_leads(0)
        told = "1 lead was converted or deleted elsewhere"
        await until(lambda: told in words(life.window.status), "it is told")


async def test_a_damaged_list_is_put_aside(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path, logged_warnings: list[object]
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await skips(life.person, "Spam")
        await kept(tmp_path)
    (path,) = (tmp_path / "data").glob("asides-*.json")
    path.write_text("{")
    async with living(qapp, tmp_path, sandbox.url) as life:
        await until(lambda: "list of leads set aside was damaged" in words(life.window.status), "")
        await life.person.sees_leads(1)
        await life.person.opens(LEAD)
        assert lane(life.person) is Lane.READY
    assert logged_warnings
    logged_warnings.clear()
    assert list(path.parent.glob(f"{path.name}.corrupt-*"))
