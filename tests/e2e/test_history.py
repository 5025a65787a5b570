"""The history in the real window: by its key, searched, checked, exported, after a restart."""

from __future__ import annotations

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from app.domain.journal import State
from app.ui.actions.catalogue import Act
from app.ui.history.window import HistoryWindow
from tests.e2e.conftest import open_desk
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import living
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.waiting import until

FRAME = 40
"""Pixels that a window's frame takes of the height, or less."""

KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


async def history_of(person: Person) -> HistoryWindow:
    person.window.activateWindow()
    await until(person.window.isActiveWindow, "the window has the keyboard")
    await until(lambda: person.window.registry.can("history"), "there is a history")
    person.presses(Qt.Key.Key_H, KEYS)
    await until(lambda: person.window.findChild(HistoryWindow) is not None, "the history")
    view = person.window.findChild(HistoryWindow)
    assert view is not None
    await until(view.story.isVisible, "a decision in full")
    return view


async def converts(person: Person, *, outcome: bool = True) -> None:
    await person.sees_leads(1)
    await person.opens(LEAD)
    dialog = await person.opens_dialog()
    await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
    await person.clicks(dialog, "deal_check")
    await person.clicks(dialog, "convert_button")
    if outcome:
        await until(lambda: bool(person.outcome(dialog)), "the outcome")
    else:
        await until(lambda: "being checked" in words(dialog).lower(), "the check")
    dialog.done(0)


async def saves(view: HistoryWindow, person: Person, button: str, path: Path) -> None:
    await person.clicks(view, button)
    await until(lambda: usable(view, "history_file_dialog"), "where to")
    dialog = child(view, QFileDialog, "history_file_dialog")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    await until(path.exists, "the file")


async def test_a_decision_is_found_again_after_a_restart(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with living(qapp, tmp_path, sandbox.url) as life:
        await converts(life.person)
        await life.person.sees_leads(0)
    async with living(qapp, tmp_path, sandbox.url) as life:
        person = life.person
        await life.has_begun()
        view = await history_of(person)
        assert "Pat Boyle" in words(view.story)
        assert not usable(view, "history_practice")
        assert "as expected" in view.model.data(view.model.index(1, 4))
        await copies_kit(view, person)
        kit = QGuiApplication.clipboard().text()
        assert "Deal" in kit
        assert "Pat" in kit
        assert "/actions/convert" in child(view, QPlainTextEdit, "request_text").toPlainText()
        search = child(view, QLineEdit, "history_search")
        QTest.keyClicks(search, "nobody")
        await until(lambda: not view.model.shown(), "no hits")
        search.clear()
        QTest.keyClicks(search, "zylker")
        await until(lambda: len(view.model.shown()) == 1, "one hit")
        await saves(view, person, "history_export", tmp_path / "history.csv")
        await saves_kit(view, person, tmp_path / "kit.csv")
        view.close()
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        told = list(csv.DictReader(file))
    assert {line["lead_id"] for line in told} == {LEAD}
    assert any(line["module"] == "Deals" and line["after"] for line in told)
    (tmp_path / "history.csv").unlink()
    (tmp_path / "kit.csv").unlink()


async def copies_kit(view: HistoryWindow, person: Person) -> None:
    view.story.show_page(2)
    await person.clicks(view, "kit_copy")


async def saves_kit(view: HistoryWindow, person: Person, path: Path) -> None:
    view.story.show_page(2)
    await saves(view, person, "kit_save", path)


async def test_an_open_one_is_looked_at_from_there(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    from tests.e2e.lives import SLOW

    fault = {"method": "POST", "path": "/crm/v8/Leads/*/actions/convert", "times": 1}
    async with living(qapp, tmp_path, sandbox.url, SLOW) as life:
        person = life.person
        sandbox.post("faults", {"faults": [{**fault, "kind": "cut_before_effect"}]})
        await converts(person, outcome=False)
        view = await history_of(person)
        await until(lambda: usable(view.story, "story_check"), "it can be checked")
        request = {"data": [{"Contacts": {"id": PAT_BOYLE}}]}
        sandbox.post("act", {"convert": {"lead_id": LEAD, "request": request["data"][0]}})
        await person.clicks(view.story, "story_check")
        await until(
            lambda: view.model.shown()[0].state in {State.APPLIED_OTHER, State.APPLIED_BY_US},
            "what became of it",
        )
        view.close()


async def test_on_a_small_screen_its_window_is_within_it(
    qapp: QApplication, sandbox: SandboxHand
) -> None:
    async with open_desk(qapp, sandbox.url) as person:
        await person.sees_leads(1)
        person.window.registry.run(Act.HISTORY)
        await until(lambda: usable(person.window, "history_window"), "the history")
        view = child(person.window, HistoryWindow, "history_window")
        assert view.height() + FRAME < view.screen().availableSize().height()
