"""Several lives of Segue on the same data folder: some end in order, some are cut off."""

from __future__ import annotations

import asyncio
import dataclasses
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, cast

from PySide6.QtWidgets import QApplication, QPushButton

from app.domain.crash_points import CrashPoints
from app.domain.settling import USUAL, Patience
from app.home import Home, make_folders
from app.instance import Instance
from app.logs import Logs
from app.preferences import Preferences
from app.program import Program
from app.services.open_org import OpenOrg
from app.sources import SandboxSource
from app.store.folders import folders_below
from app.store.journal import Journal
from app.store.settings import SettingsFile
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import Person, child, usable
from tests.waiting import until

HASTY: Final = dataclasses.replace(
    USUAL, probes=(0.0, 0.05, 0.1), steady=0.1, deadline=0.3, settle=0.3, apart=0.2, leave=0.0
)
"""The usual waits, some hundred times shorter."""

SLOW: Final = dataclasses.replace(USUAL, probes=(0.0,), steady=600.0, deadline=600.0, leave=0.0)
"""After the first look nothing more comes by itself."""


def home_in(root: Path) -> Home:
    """What Segue keeps, below root."""
    folders = folders_below(root)
    make_folders(folders)
    settings = SettingsFile(folders.config / "settings.json", lambda: datetime.now(UTC))
    return Home(folders, Instance(folders.data), Logs(folders.log), Preferences(settings))


class Life:
    """One run of Segue, with its window."""

    def __init__(self, app: QApplication, root: Path, url: str, patience: Patience = HASTY) -> None:
        theme = Theme(app, Scheme.LIGHT)
        self.window = MainWindow(theme)
        self.window.show_desk()
        self.window.show()
        self.person = Person(self.window)
        self._program = Program(self.window, theme, SandboxSource(url), home_in(root))
        self._program.patience = patience
        self._program.hold = 0.0
        self._running = asyncio.get_running_loop().create_task(self._program.run())

    @property
    def org(self) -> OpenOrg:
        assert self._program.org is not None
        return self._program.org

    @property
    def journal(self) -> Journal:
        return cast("Journal", self.org.journal)

    async def has_begun(self) -> None:
        """Wait until the org is open and its journal read."""
        await until(lambda: self._program._desk is not None, "the desk")
        desk = self._program._desk
        assert desk is not None
        await until(lambda: not desk._tasks.running("journal"), "the journal")

    def let_disk(self, reached: CrashPoints) -> None:
        """Have the journal's disk do this at each point from now on."""
        file = self.journal._file
        file._setting = dataclasses.replace(file._setting, reached=reached)

    async def is_cut_off(self) -> None:
        """Nothing is put in order: what is on the disk and on the wire stays as it is."""
        self._running.cancel()
        await asyncio.gather(self._running, return_exceptions=True)
        tasks = list(self.org.under_way._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        assert self._program._desk is not None
        await self._program._desk.aclose()
        await self.org.options.aclose()
        await self.org.gateway.aclose()
        self.journal._thread.submit(self.journal._file.close).result()
        self.journal._thread.shutdown()
        self.window.hide()
        self.window.deleteLater()

    async def is_closed(self) -> None:
        """The user closes the window, and stays with it."""
        self.window.close()
        await until(lambda: self._running.done() or usable(self.window, "accept"), "the end")
        if not self._running.done():
            child(self.window, QPushButton, "accept").click()
        await self._running
        self.window.deleteLater()


@asynccontextmanager
async def living(
    app: QApplication, root: Path, url: str, patience: Patience = HASTY
) -> AsyncIterator[Life]:
    """A life that ends in order."""
    life = Life(app, root, url, patience)
    try:
        yield life
    finally:
        await life.is_closed()
