"""Pictures of every state of the program: `python -m tests.e2e.pictures DIR [LANGUAGE] [SIZE]`.

The real window on the demo org, in light and dark; LANGUAGE may be "pseudo", SIZE is the window's
("1024x700"). tests/e2e/looks.py takes them in every language and scale. Nothing is compared by
machine: the eye decides.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "en_GB.UTF-8")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog

from app.launch import run_loop
from app.program import Program
from app.sandbox.server import RunningSandbox
from app.sources import SandboxSource
from app.ui.actions.catalogue import Act
from app.ui.actions.editor import KeysDialog
from app.ui.actions.help import KeysHelp
from app.ui.actions.palette import Palette
from app.ui.detail.align_dialog import AlignDialog
from app.ui.detail.field_editor import FieldEditor
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme, make_application
from tests.e2e import decision_pictures, offline_pictures
from tests.e2e.camera import Camera, said, speaks
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.ui import gallery as rooms
from tests.ui.settings import gallery as settings_pictures
from tests.ui.signin import gallery as signin_pictures
from tests.waiting import until

SMALL = QSize(1024, 700)
KEY_DIALOGS: dict[Act, type[QDialog]] = {
    Act.HELP: KeysHelp,
    Act.PALETTE: Palette,
    Act.KEYS: KeysDialog,
    Act.EDIT: FieldEditor,
}
READ = {"method": "GET", "times": 0, "kind": "status"}
CONVERT = {"method": "POST", "path": "/crm/v8/Leads/*/actions/convert", "times": 1}


class Gallery:
    """Takes the pictures of one window."""

    def __init__(self, camera: Camera, person: Person, hand: SandboxHand) -> None:
        self.take = camera.take
        self._person = person
        self._hand = hand

    async def leads(self) -> None:
        """The window with leads of each kind."""
        for name, number in {
            "merge": 16,
            "new": 28,
            "no-company": 38,
            "several": 17,
            "conflict": 18,
            "name-only": 22,
            "account-only": 24,
            "blocked": 51,
            "locked-target": 52,
            "read-only-target": 55,
            "unmapped": 58,
            "long-names": 42,
            "japanese": 6,
            "arabic": 8,
            "markup": 44,
        }.items():
            await self._person.looks_at(demo_lead(number))
            await asyncio.sleep(0.3)
            await self.take(f"lead-{name}")
        for name, number in {"contact": 32, "account": 33}.items():
            await self._person.looks_at(demo_lead(number))
            await until(lambda: usable(self._person.window.detail, "similar"), "what looks similar")
            await self.take(f"lead-similar-{name}")
        await self._align_question()
        await self._person.looks_at(demo_lead(16))
        usual = self._person.window.size()
        self._person.window.resize(SMALL)
        await self.take("lead-merge-small-window")
        self._person.window.resize(usual)

    async def _align_question(self) -> None:
        """Whether the lead is to have the value of what looks similar."""
        detail, window = self._person.window.detail, self._person.window
        await self._person.clicks(detail, "align_button")
        await until(lambda: usable(window, "align_dialog"), "the question")
        dialog = child(window, AlignDialog, "align_dialog")
        await self.take("align-question", dialog)
        dialog.reject()
        await asyncio.sleep(0.05)

    async def lanes(self) -> None:
        """The lanes once they were looked over, ticks, and what the keys open."""
        window, person = self._person.window, self._person
        await until(
            lambda: said("Lanes", "{n} not confirmed by Zoho yet") in words(window.queue),
            "the lanes",
        )
        await person.looks_at(demo_lead(16))
        await asyncio.sleep(2)
        for act in (Act.READY, Act.NEW_LANE, Act.CHOOSE, Act.BLOCKED, Act.ALL):
            window.registry.run(act)
            await asyncio.sleep(0.5)
            await self.take(f"lane-{act.value.partition('.')[2]}")
        window.registry.run(Act.TICK_DOWN)
        await self.take("ticked")
        window.registry.run(Act.TICK_NONE)
        await person.looks_at(demo_lead(17))
        window.registry.run(Act.CONVERT_NOW)
        await self.take("enter-explains")
        for act, kind in KEY_DIALOGS.items():
            window.registry.run(act)
            await asyncio.sleep(0.3)
            dialog = window.findChild(kind)
            if dialog is not None:
                await self.take(f"keys-{act.value}", dialog)
                dialog.reject()
            await asyncio.sleep(0.1)

    async def dialogs(self) -> None:
        """The convert dialog, as it opens and filled in."""
        for name, number in {
            "merge": 16,
            "new": 28,
            "undecided": 18,
            "partner-layout": 62,
            "four-tags-and-files": 61,
            "renamed-account": 20,
            "unmapped": 58,
        }.items():
            await self._person.opens(demo_lead(number))
            dialog = await self._person.opens_dialog()
            if usable(dialog, "deal_check"):
                await self._person.clicks(dialog, "deal_check")
            await asyncio.sleep(0.3)
            await self.take(f"dialog-{name}", dialog)
            if usable(dialog, "show_request_button"):
                await self._person.clicks(dialog, "show_request_button")
                await self.take(f"dialog-{name}-request", dialog)
            dialog.reject()
            await asyncio.sleep(0.05)

    async def outcomes(self) -> None:
        """How conversions end."""
        await self._outcome("done", 1, None)
        await self._outcome("lost-answer", 2, {**CONVERT, "kind": "cut_after_effect"})
        refusal = {"code": "RECORD_LOCKED", "message": "the record is locked", "details": {}}
        body = {**refusal, "status": "error"}
        await self._outcome(
            "refused",
            3,
            {**CONVERT, "kind": "status", "status": 400, "when": "before", "body": body},
        )
        await self._outcome(
            "being-checked", 4, {**CONVERT, "kind": "cut_before_effect"}, wait=False
        )

    async def _outcome(
        self, name: str, number: int, fault: dict[str, object] | None, *, wait: bool = True
    ) -> None:
        person = self._person
        await person.opens(demo_lead(number))
        dialog = await person.opens_dialog()
        if fault:
            self._hand.post("faults", {"faults": [fault]})
        await person.clicks(dialog, "convert_button")
        if wait:
            await until(lambda: bool(person.outcome(dialog)), "the outcome")
        else:
            check = said(
                "Open",
                "Outcome being checked, attempt {probe}. No answer came; Segue finds out in Zoho "
                "what became of it.",
            )
            await until(lambda: check in words(dialog), "the check")
        await asyncio.sleep(0.3)
        await self.take(f"outcome-{name}", dialog)
        dialog.done(0)
        await asyncio.sleep(0.3)
        await self.take(f"outcome-{name}-window")

    async def trouble(self) -> None:
        """What can't be read, and what isn't there."""
        person = self._person
        person.window.queue.search_edit.setText("zzzz")
        await asyncio.sleep(0.5)
        await self.take("no-hits")
        person.window.queue.search_edit.clear()
        await until(lambda: person.window.queue.row_count() > 60, "all leads again")
        await self._spoiled("matches-unreadable", "/crm/v8/Leads/*/__conversion_options", 21)

    async def _spoiled(self, name: str, path: str, number: int) -> None:
        self._hand.post("faults", {"faults": [{**READ, "path": path, "status": 500}]})
        self._person.selects(demo_lead(number))
        window = self._person.window
        await until(lambda: said("DetailPane", "Try again") in words(window.detail), "the failure")
        await self.take(name)
        self._hand.delete("faults")


Work = Callable[[Gallery, Person, SandboxHand], Awaitable[None]]


class Pictures:
    """All of them, in one folder, by one window after another of that size."""

    def __init__(self, app: QApplication, folder: Path, size: QSize) -> None:
        self._app = app
        self._folder = folder
        self._size = size

    async def take_all(self) -> int:
        """Every picture of the window on the demo org."""
        with RunningSandbox() as running:
            hand = SandboxHand(running.url)
            for org, work, hold in (
                ("demo", self._demo, 0.0),
                ("demo", self._decisions, decision_pictures.HOLD),
                ("empty", self._empty, 0.0),
                ("demo", self._failed, 0.0),
            ):
                hand.post("reset", {"org": org})
                await self._in_window(hand, work, hold)
            hand.post("reset", {"org": "demo"})
            await offline_pictures.take_all(self._app, self._folder, hand)
            hand.close()
        return 0

    async def _in_window(self, hand: SandboxHand, work: Work, hold: float) -> None:
        theme = Theme(self._app, Scheme.LIGHT)
        window = MainWindow(theme)
        window.resize(self._size)
        window.show_desk()
        window.show()
        if work == self._failed:
            hand.post("faults", {"faults": [{**READ, "path": "/crm/v8/Leads", "status": 503}]})
        program = Program(window, theme, SandboxSource(hand.url))
        program.hold = hold
        program.presets = decision_pictures.PRESETS
        running = asyncio.get_running_loop().create_task(program.run())
        person = Person(window)
        try:
            await work(Gallery(Camera(theme, window, self._folder), person, hand), person, hand)
        finally:
            window.close()
            while not running.done():
                if usable(window, "accept"):
                    await person.clicks(window, "accept")
                await asyncio.sleep(0.01)
            await running

    async def _demo(self, gallery: Gallery, person: Person, _hand: SandboxHand) -> None:
        await until(lambda: person.window.queue.total_count() > 60, "the demo's leads")
        await gallery.lanes()
        await gallery.leads()
        await gallery.dialogs()
        await gallery.trouble()
        await gallery.outcomes()

    async def _decisions(self, gallery: Gallery, person: Person, hand: SandboxHand) -> None:
        await until(lambda: person.window.queue.total_count() > 60, "the demo's leads")
        await decision_pictures.decisions(person, hand, gallery.take, demo_lead)

    async def _empty(self, gallery: Gallery, person: Person, _hand: SandboxHand) -> None:
        nothing = said("QueueStates", "No pending leads")
        await until(lambda: nothing in words(person.window.queue), "the empty queue")
        await gallery.take("empty-queue")
        person.window.show_start()
        person.window.start_page.show_failure("")
        await gallery.take("start-page")

    async def _failed(self, gallery: Gallery, person: Person, _hand: SandboxHand) -> None:
        again = said("QueueStates", "Try again")
        await until(lambda: again in words(person.window.queue), "the failure")
        await gallery.take("queue-unreadable")


def main() -> int:
    """Take all pictures into the folder of the first argument."""
    folder, language, size = (
        *sys.argv[1:],
        *("screenshots", "en", "1360x820")[len(sys.argv) - 1 :],
    )
    Path(folder).mkdir(parents=True, exist_ok=True)
    app = make_application()
    speaks(app, language)
    width, _, height = size.partition("x")
    pictures = Pictures(app, Path(folder), QSize(int(width), int(height)))
    code = run_loop(app, pictures.take_all)
    for room in (signin_pictures, settings_pictures, rooms):  # these wait in a loop of Qt's own
        room.take_all(app, Path(folder))
    return code


if __name__ == "__main__":
    raise SystemExit(main())
