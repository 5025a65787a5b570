"""E changes a field of the lead in Zoho, after both values were seen, and looks again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from app.domain.matching import Lane
from app.domain.records import RecordId
from app.ui.actions.catalogue import Act
from app.ui.detail.field_editor import FieldEditor
from app.ui.history.changes import ChangesDialog
from app.ui.history.window import HistoryWindow
from tests.e2e.conftest import open_desk
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, until, usable, words
from tests.e2e.test_keys import ready

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


async def test_the_history_has_the_old_value(qapp: QApplication, sandbox: SandboxHand) -> None:
    """Who changed what in whom, and what it was: so it can be undone by hand."""
    sandbox.post("reset", {"org": "demo"})
    async with open_desk(qapp, sandbox.url) as person:
        dialog = await editor(person)
        line = child(dialog, QLineEdit, "edited_text")
        before = line.text()
        QTest.keyClicks(line, "Anything Else")
        QTest.keyClick(line, Qt.Key.Key_Return)
        window = person.window
        await until(lambda: window.findChild(FieldEditor) is None, "the editor is gone")
        await until(lambda: selected_company(person) == "Anything Else", "the lead is shown")
        name = lead_name(person)
        window.registry.run(Act.HISTORY)
        await until(lambda: usable(window, "history_window"), "the history")
        view = child(window, HistoryWindow, "history_window")
        await person.clicks(view, "history_changes")
        await until(lambda: usable(window, "changes_dialog"), "the changed fields")
        changes = child(view, ChangesDialog, "changes_dialog")
        item = changes.list.topLevelItem(0)
        assert item is not None
        assert changes.list.topLevelItemCount() == 1
        told = [item.text(column) for column in range(1, 6)]
        assert told == ["Inès Moreau", name, "Company", before, "Anything Else"]
        await person.clicks(changes, "changes_copy")
        assert QApplication.clipboard().text() == before
        changes.reject()
        view.close()


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
