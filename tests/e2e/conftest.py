"""One sandbox a session, started over for each test; one desk, opened and closed in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.presets import Preset
from app.program import Program
from app.sandbox.server import RunningSandbox
from app.sources import SandboxSource
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import Person, SandboxHand, child, usable


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[RunningSandbox]:
    with RunningSandbox() as running:
        yield running


@pytest.fixture
def sandbox(sandbox_server: RunningSandbox) -> Iterator[SandboxHand]:
    """The article's org, as it was at the beginning."""
    hand = SandboxHand(sandbox_server.url)
    hand.post("reset", {"org": "article"})
    yield hand
    hand.close()


@asynccontextmanager
async def open_desk(
    app: QApplication,
    url: str,
    *,
    hold: float = 0.0,
    look: float = 0.0,
    presets: Sequence[Preset] = (),
) -> AsyncIterator[Person]:
    """Segue on the sandbox at url, closed the way a user closes it. hold, look: seconds."""
    theme = Theme(app, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    async with in_window(url, theme, window, hold=hold, look=look, presets=presets) as person:
        yield person


@asynccontextmanager
async def in_window(
    url: str,
    theme: Theme,
    window: MainWindow,
    kept: KeptQueue | None = None,
    *,
    hold: float = 0.0,
    look: float = 0.0,
    presets: Sequence[Preset] = (),
) -> AsyncIterator[Person]:
    """The same in a window that is there already, with the queue that it kept."""
    window.show()
    program = Program(window, theme, SandboxSource(url), kept=kept)
    program.hold, program.look = hold, look
    program.presets = tuple(presets)
    running = asyncio.get_running_loop().create_task(program.run())
    try:
        yield Person(window)
    finally:
        window.close()
        while not running.done():
            if usable(window, "accept"):  # a conversion is under way: close anyway
                child(window, QPushButton, "accept").click()
            await asyncio.sleep(0.002)
        await running
        window.deleteLater()
