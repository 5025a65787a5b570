"""Pictures of what becomes of a decision: held, come back, set aside, preset, remembered."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QDialog, QMessageBox, QWidget

from app.domain.lane import Lane
from app.domain.presets import Closing, ClosingKind, DealTemplate, Preset
from app.domain.records import record_id
from app.ui.actions.catalogue import Act
from app.ui.history.model import Which
from app.ui.history.window import HistoryWindow
from app.ui.presets.editor import PresetEditor
from tests.e2e.driver import Person, SandboxHand, child, usable
from tests.waiting import until

PRESETS: Final = (
    Preset(
        "New business",
        DealTemplate(
            "{Company} - new", closing=Closing(ClosingKind.END_OF_MONTH, 1), amount=20000.0
        ),
        notify_lead_owner=True,
    ),
    Preset("Without a deal"),
    Preset(
        "Long & gone",
        DealTemplate("{Company} {Gone} " + "y" * 150, stage="Gone stage"),
        assign_to=record_id("1"),
    ),
)
HOLD: Final = 20.0

Take = Callable[[str, QWidget | None], Awaitable[None]]
Lead = Callable[[int], str]


async def decisions(person: Person, hand: SandboxHand, take: Take, lead: Lead) -> None:
    """Every state. The window holds decisions for HOLD seconds and has these PRESETS."""
    window = person.window
    await person.opens(lead(16))
    dialog = await person.opens_dialog()
    for number in (1, 3):
        await person.clicks(dialog, f"preset_{number}")
        await take(f"preset-{number}-dialog", dialog)
    dialog.reject()
    window.registry.run(Act.PRESETS)
    await until(lambda: window.findChild(PresetEditor) is not None, "the editor")
    editor = window.findChild(PresetEditor)
    assert editor is not None
    for row in (0, 2):
        editor._list.setCurrentRow(row)
        await take(f"preset-editor-{row}", editor)
    editor.reject()
    await _asides(person, take, lead)
    await _held(person, hand, take, lead)
    await _history(person, take)


async def _asides(person: Person, take: Take, lead: Lead) -> None:
    window = person.window
    for act, number, name, answer in (
        (Act.SKIP, 17, "skip_dialog", "skip_reason_1"),
        (Act.LATER, 18, "later_dialog", "later_2"),
    ):
        await person.opens(lead(number))
        window.registry.run(act)
        await until(partial(usable, window, name), name)
        dialog = child(window, QDialog, name)
        await take(f"aside-{name}", dialog)
        child(dialog, QAbstractButton, answer).click()
    person.selects(lead(17))
    await asyncio.sleep(0.4)
    await take("aside-pane", None)
    window.queue.lane_bar.choose(Lane.ASIDE)
    await asyncio.sleep(0.4)
    await take("aside-lane", None)
    window.queue.lane_bar.choose(None)
    await asyncio.sleep(0.2)


async def _held(person: Person, hand: SandboxHand, take: Take, lead: Lead) -> None:
    window = person.window
    for number in (16, 28):
        await person.opens(lead(number))
        dialog = await person.opens_dialog()
        await person.clicks(dialog, "convert_button")
        await until(lambda: person.open_dialog() is None, "the dialog is gone")
    person.selects(lead(28))
    await take("held-pane", None)
    window.close()
    await until(lambda: usable(window, "take_all_back"), "the question")
    await take("held-quitting", window.findChild(QMessageBox))
    child(window, QAbstractButton, "keep").click()
    fields = {"City": "Elsewhere", "Phone": "+49 30 12345"}
    hand.post("act", {"update": {"module": "Leads", "id": lead(28), "fields": fields}})
    for _ in range(round(HOLD * 20)):
        if usable(window.detail, "changes_card"):
            break
        await asyncio.sleep(0.1)
    await take("held-came-back", None)


async def _history(person: Person, take: Take) -> None:
    window = person.window
    window.registry.run(Act.HISTORY)
    await until(lambda: window.findChild(HistoryWindow) is not None, "the history")
    view = window.findChild(HistoryWindow)
    assert view is not None
    await until(view.story.isVisible, "a decision in full")
    await asyncio.sleep(0.5)
    for place in range(view.story._tabs.count()):
        view.story._tabs.setCurrentIndex(place)
        await take(f"history-{place}", view)
    view.which.setCurrentIndex(view.which.findData(Which.CHANGES))
    view.which.activated.emit(0)
    await take("history-changes", view)
    view.which.setCurrentIndex(0)
    view.search.setText("zzz")
    await asyncio.sleep(0.4)
    await take("history-no-hits", view)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.close()
