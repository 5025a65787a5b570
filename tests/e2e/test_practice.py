"""An org that is made anew for each run: all works as elsewhere, and says that it ends with it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.demo_org import SandboxProcess
from app.home import Home
from app.program import Program
from app.sources import DemoSource, SandboxSource, Source
from app.ui.actions.catalogue import Act
from app.ui.main_window import MainWindow
from app.ui.notice_bar import NoticeBar
from app.ui.theme import Scheme, Theme
from tests.e2e.demo import demo_lead
from tests.e2e.driver import Person, SandboxHand, child, usable, words
from tests.e2e.lives import home_in
from tests.e2e.test_article import LEAD
from tests.e2e.test_asides import skips
from tests.e2e.test_history import converts, history_of
from tests.e2e.test_keys import ready
from tests.waiting import until

PRACTICE = "Demo: ends with this session"


@asynccontextmanager
async def practising(app: QApplication, url: str, root: Path) -> AsyncIterator[Person]:
    """As the demo opens its org, but with a sandbox that serves already."""
    source = SandboxSource(url)
    source.journal = ""
    async with at(app, source, home_in(root)) as program:
        yield Person(program.window)


@asynccontextmanager
async def at(
    app: QApplication, source: Source, home: Home | None = None, *, hold: float = 0.0
) -> AsyncIterator[Program]:
    """Segue at that org, closed in the end unless it was left before."""
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    window.show()
    program = Program(window, theme, source, home)
    program.hold = hold
    running = asyncio.get_running_loop().create_task(program.run(), name="program")
    try:
        yield program
    finally:
        if not running.done():
            window.close()
        await running
        window.deleteLater()


async def test_decisions_and_their_outcome_are_remembered_for_the_run(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path
) -> None:
    async with practising(qapp, sandbox.url, tmp_path) as person:
        await converts(person)
        await person.sees_leads(0)
        view = await history_of(person)
        assert "Pat Boyle" in words(view.story)
        assert "Converted" in words(view.story)
        assert usable(view, "history_practice")
        assert PRACTICE in words(view)
        view.close()
    kept = [path.name for path in (tmp_path / "data").iterdir()]
    assert not [name for name in kept if name.startswith(("pictures", "journal", "asides"))]


@pytest.mark.parametrize(
    ("key", "dialog"), [(Qt.Key.Key_S, "skip_dialog"), (Qt.Key.Key_H, "later_dialog")]
)
async def test_what_is_set_aside_says_for_how_long(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path, key: Qt.Key, dialog: str
) -> None:
    async with practising(qapp, sandbox.url, tmp_path) as person:
        await person.sees_leads(1)
        await person.opens(LEAD)
        person.window.activateWindow()
        await until(person.window.isActiveWindow, "the window has the keyboard")
        person.presses(key)
        await until(lambda: usable(person.window, dialog), "the question")
        asked = child(person.window, QDialog, dialog)
        assert PRACTICE in words(asked)
        asked.reject()
        await until(person.window.isActiveWindow, "the window has the keyboard again")
        await skips(person, "Not a customer")


async def test_an_org_whose_program_dies_is_told_and_offered_anew(qapp: QApplication) -> None:
    """What waits there has nowhere to go: nobody is asked about it any more."""
    source = DemoSource("demo")
    async with at(qapp, source, hold=30.0) as program:
        window = program.window
        keys = await ready(Person(window), demo_lead(9))
        keys(Qt.Key.Key_Return)
        await until(lambda: bool(program.org and program.org.hold.held()), "what waits")
        assert source._process is not None
        source._process._process.kill()
        await until(lambda: "The demo org has ended" in words(window), "it is told")
        window.registry.run(Act.RECHECK)
        await until(
            lambda: "Start it again; it begins from scratch." in words(window.detail), "why"
        )
        assert "No connection" not in words(window)
        bar = child(window, NoticeBar, "practice_ended")
        await Person(window).clicks(bar, "notice_button")
        await until(lambda: program.going is not None, "it gives way")
    assert program.going is not None
    fresh = program.going.source
    assert isinstance(fresh, DemoSource)
    assert (fresh.key, fresh._process) == ("demo:demo", None)


def test_a_process_that_is_stopped_has_not_died() -> None:
    told: list[str] = []
    stopped, died = SandboxProcess("empty"), SandboxProcess("empty")
    stopped.watch(lambda: told.append("stopped"))
    died.watch(lambda: told.append("died"))
    watching = [one for one in threading.enumerate() if one.name == "practice org"]
    stopped.stop()
    died._process.kill()
    for thread in watching:
        thread.join(10)
    died.stop()
    assert told == ["died"]
