"""E changes a field of the lead in Zoho, after both values were seen, and looks again."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
)

from app.domain.matching import Lane
from app.domain.records import RecordId
from app.ui.actions.catalogue import Act
from app.ui.detail.field_editor import FieldEditor
from app.ui.history.window import HistoryWindow
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.test_history import saves
from tests.e2e.test_keys import ready
from tests.e2e.test_practice import practising
from tests.waiting import until

NEW_LEAD = demo_lead(28)


async def editor(person: Person) -> FieldEditor:
    keys = await ready(person, NEW_LEAD)
    keys(Qt.Key.Key_E)
    await until(lambda: person.window.findChild(FieldEditor) is not None, "the editor")
    dialog = person.window.findChild(FieldEditor)
    assert isinstance(dialog, FieldEditor)
    return dialog


async def test_a_changed_company_matches_at_once(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        line = child(dialog, QLineEdit, "edited_text")
        assert child(dialog, QLabel, "edited_now").text() == line.text()
        assert not child(dialog, QPushButton, "edit_accept").isEnabled()
        QTest.keyClicks(line, "Nordlys Energi AS")
        QTest.keyClick(line, Qt.Key.Key_Return)
        queue = person.window.queue

        def matches() -> bool:
            found = queue.suggestion(RecordId(NEW_LEAD))
            return found is not None and (found.lane, found.probable) == (Lane.READY, False)

        await until(matches, "the account matches")
        selected = queue.selected()
        assert selected is not None
        assert selected.company == "Nordlys Energi AS"


async def test_the_history_has_the_old_value(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    """Who changed what in whom, and what it was: so it can be undone by hand. Also where no answer
    came, until a look at the lead tells.
    """
    sandbox.post("reset", {"org": "demo"})
    async with practising(qapp, sandbox.url, tmp_path) as person:
        dialog = await editor(person)
        line = child(dialog, QLineEdit, "edited_text")
        before = line.text()
        QTest.keyClicks(line, "Anything Else")
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: selected_company(person) == "Anything Else", "the lead is shown")
        name = lead_name(person)
        view = await changes_of(person)
        seen = words(view.change)
        assert {"Lead changed", name, before, "Anything Else"} <= set(seen.splitlines())
        assert "Inès Moreau" in seen
        assert not usable(view.change, "change_check")
        await person.clicks(view, "change_copy")
        assert QApplication.clipboard().text() == before
        view.close()
        view = await looks_at_a_lost_one(person, sandbox)
        await saves(view, person, "history_export", tmp_path / "history.csv")
        view.close()
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        told = [(t["kind"], t["before"], t["after"]) for t in csv.DictReader(file)]
    assert told == [
        ("change", "Anything Else", "Lost Ltd"),
        ("change", before, "Anything Else"),
    ]
    (tmp_path / "history.csv").unlink()


async def looks_at_a_lost_one(person: Person, sandbox: SandboxHand) -> HistoryWindow:
    """What the history says of an edit that was lost, and after its effect came late."""
    await lost_edit(person, sandbox, "Lost Ltd")
    view = await changes_of(person)
    QTest.keyClicks(view.search, "lost ltd not known")
    await until(lambda: "Change not known" in words(view.change), "it is found")
    await person.clicks(view, "change_check")
    await until(lambda: "may come yet" in words(view), "nothing is told so soon")
    fields = {"Company": "Lost Ltd"}
    sandbox.post("act", {"update": {"module": "Leads", "id": NEW_LEAD, "fields": fields}})
    await person.clicks(view, "change_check")
    await until(lambda: "The lead has the new value." in words(view), "what became of it")
    assert "Lead changed" in words(view.change)
    view.search.clear()
    await until(lambda: len(view.model.shown()) == 2, "all of them")
    return view


async def lost_edit(person: Person, sandbox: SandboxHand, company: str) -> None:
    """An edit whose answer never comes."""
    await until(lambda: usable(person.window.detail, "convert_button"), "the lead can be edited")
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window has the keyboard")
    person.window.queue.setFocus()
    person.presses(Qt.Key.Key_E)
    await until(lambda: person.window.findChild(FieldEditor) is not None, "the editor")
    fault = {"method": "PUT", "path": "/crm/v8/Leads/*", "times": 1, "kind": "cut_before_effect"}
    sandbox.post("faults", {"faults": [fault]})
    line = child(person.window, QLineEdit, "edited_text")
    QTest.keyClicks(line, company)
    QTest.keyClick(line, Qt.Key.Key_Return)
    await until(lambda: "may come yet" in words(person.window), "told that nobody knows")
    person.window.findChildren(QMessageBox)[-1].accept()


async def changes_of(person: Person) -> HistoryWindow:
    """The history, with the changed fields on top in full."""
    window = person.window
    window.registry.run(Act.HISTORY)
    await until(lambda: usable(window, "change_story"), "the changed fields")
    return child(window, HistoryWindow, "history_window")


def selected_company(person: Person) -> str:
    selected = person.window.queue.selected()
    return selected.company if selected is not None else ""


def lead_name(person: Person) -> str:
    selected = person.window.queue.selected()
    return selected.name if selected is not None else ""


async def test_what_was_left_is_left(qapp: QApplication, sandbox: SandboxHand) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        QTest.keyClicks(child(dialog, QLineEdit, "edited_text"), "Another")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        await until(lambda: person.window.findChild(FieldEditor) is None, "the editor is gone")
    assert "PUT /crm/v8/Leads/{id}" not in sandbox.get("effects")["requests"]


async def test_lists_offer_their_values_and_what_must_be_there_stays(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        box = child(dialog, QComboBox, "edited_field")
        box.setCurrentIndex(box.findData("Lead_Source"))
        choices = child(dialog, QComboBox, "edited_choice")
        assert choices.isVisible()
        choices.setCurrentIndex(choices.findData("Trade Show"))
        assert dialog.change is not None
        assert (dialog.change.field, dialog.change.new) == ("Lead_Source", "Trade Show")
        box.setCurrentIndex(box.findData("Last_Name"))
        child(dialog, QLineEdit, "edited_text").clear()
        assert dialog.change is None
        assert "can't be empty" in words(dialog)
        dialog.reject()


async def test_a_lead_that_somebody_else_has_changed_is_left_alone(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        change = {"module": "Leads", "id": NEW_LEAD, "fields": {"Company": "Theirs"}}
        sandbox.post("act", {"update": change})
        line = child(dialog, QLineEdit, "edited_text")
        QTest.keyClicks(line, "Ours")
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: "Somebody has changed the lead" in words(person.window), "the refusal")
    assert "PUT /crm/v8/Leads/{id}" not in sandbox.get("effects")["requests"]


async def test_what_was_not_taken_need_not_be_typed_again(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        change = {"module": "Leads", "id": NEW_LEAD, "fields": {"City": "Theirs"}}
        sandbox.post("act", {"update": change})
        line = child(dialog, QLineEdit, "edited_text")
        before = line.text()
        QTest.keyClicks(line, "Ours")
        QTest.keyClick(line, Qt.Key.Key_Return)
        await until(lambda: "Somebody has changed the lead" in words(person.window), "the refusal")
        person.window.findChildren(QMessageBox)[-1].accept()
        await until(lambda: usable(person.window.detail, "convert_button"), "the lead as it is now")
        again = await editor(person)
        assert child(again, QLineEdit, "edited_text").text() == "Ours"
        assert child(again, QLabel, "edited_now").text() == before
        QTest.keyClick(child(again, QLineEdit, "edited_text"), Qt.Key.Key_Return)
        await until(lambda: selected_company(person) == "Ours", "the lead has it")
        last = await editor(person)
        assert last.change is None
        last.reject()
