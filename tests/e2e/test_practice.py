"""An org that is made anew for each run: all works as elsewhere, and says that it ends with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog

from app.program import Program
from app.sources import SandboxSource
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import Person, SandboxHand, child, until, usable, words
from tests.e2e.lives import home_in
from tests.e2e.test_article import LEAD
from tests.e2e.test_asides import skips
from tests.e2e.test_history import converts, history_of

PRACTICE = "Practice: ends with this run"


@asynccontextmanager
async def practising(app: QApplication, url: str, root: Path) -> AsyncIterator[Person]:
    """As the demo opens its org, but with a sandbox that serves already."""
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    window.show()
    source = SandboxSource(url)
    source.journal = ""
    program = Program(window, theme, source, home_in(root))
    program.hold = 0.0
    running = asyncio.get_running_loop().create_task(program.run())
    yield Person(window)
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
