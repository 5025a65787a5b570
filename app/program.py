"""The running program: window first, then the loop, the client and the org; shutdown in order."""

from __future__ import annotations

import importlib
import logging
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from app.demo_org import SandboxFailed
from app.domain.hold import USUAL_SECONDS
from app.home import Home
from app.logs import log_error, log_loop_error
from app.sources import DemoSource, Source
from app.store.cache import LeadCache, cache_path
from app.ui.dialogs import tell
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.summons import Summons
from app.ui.theme import Scheme, Theme

if TYPE_CHECKING:
    import asyncio

    from app.domain.settling import Patience
    from app.journals import Journals
    from app.preferences import Preferences
    from app.services.open_org import OpenOrg
    from app.ui.desk import Desk
    from app.ui.settings.dialog import SettingsDialog

_log = logging.getLogger("segue")


def run_window(
    source: Source | None, home: Home, *, scheme: Scheme | None = None, lead_id: str = ""
) -> int:
    """Show the window, open source if there is one, and stay until the window is closed.

    scheme: instead of the look that the user chose. lead_id: the lead to show, "" for none.
    """
    if source is not None:
        source.begin()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Segue")
    app.setQuitOnLastWindowClosed(False)
    theme = Theme(app, scheme or home.preferences.scheme, dressed=False)
    window = MainWindow(theme)
    home.preferences.give_to(window, theme)
    if source is None:
        window.show_start()
    else:
        window.show_desk()
    theme.dress()
    kept = _kept_queue(window, source, home)
    if kept is not None:
        kept.show_first_page()
    show_and_paint(window)
    if kept is not None:
        kept.show_rest()
    program = Program(window, theme, source, home, kept)
    if lead_id:
        program.summons.answer(lead_id)
    code = run_loop(app, program.run)
    home.preferences.take_from(window)
    return code


def say_alone(title: str, text: str) -> None:
    """Show a message without a window, and stay until it is closed."""
    app = QApplication(sys.argv[:1])
    Theme(app)
    box = tell(None, title, text)
    box.finished.connect(app.quit)
    app.exec()


def _kept_queue(window: MainWindow, source: Source | None, home: Home) -> KeptQueue | None:
    if source is None or not source.key:
        return None
    path = cache_path(home.folders.cache, source.key)
    return KeptQueue(window.queue, LeadCache(path))


def show_and_paint(window: MainWindow) -> None:
    """Show the window and come back as soon as it stands painted."""
    first_paint = QEventLoop()
    window.first_painted.connect(first_paint.quit)
    window.show()
    first_paint.exec()


def run_loop(app: QApplication, work: Callable[[], Any]) -> int:
    """Run work's coroutine on asyncio over Qt; its result is the exit code."""
    import asyncio

    from app.ui.loop import SegueEventLoop

    loop = SegueEventLoop(app)
    loop.set_exception_handler(log_loop_error)
    asyncio.set_event_loop(loop)
    try:
        return int(loop.run_until_complete(work()))
    finally:
        loop.close()
        asyncio.set_event_loop(None)


class Program:
    """Opens an org into the window and takes everything down again.

    Without a home nothing is kept, and later starts aren't heard. patience: other waits than usual
    while an outcome is found out. hold: seconds instead of the settings'.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        source: Source | None,
        home: Home | None = None,
        kept: KeptQueue | None = None,
    ) -> None:
        self.summons = Summons(window)
        self.patience: Patience | None = None
        self.hold: float | None = None
        self._window = window
        self._theme = theme
        self._source = source
        self._home = home
        self._kept = kept
        self._journals: Journals | None = None
        self._org: OpenOrg | None = None
        self._desk: Desk | None = None

    async def run(self) -> int:
        """Until the window is to be closed."""
        import asyncio

        from app.ui.tasks import TaskScope

        closing = asyncio.Event()
        self._window.close_requested.connect(closing.set)
        tasks = TaskScope(self._window, log_error)
        self._window.start_page.demo_requested.connect(
            lambda: tasks.start_once("open", lambda: self.open(DemoSource("demo")))
        )
        if self._source is not None:
            tasks.restart("open", self.open(self._source))
        else:
            tasks.restart("warm", import_slowly())
        self._window.support_requested.connect(
            lambda: tasks.start_once("support", self._show_support)
        )
        self._window.settings_requested.connect(
            lambda: tasks.start_once("settings", self._show_settings)
        )
        tasks.restart("listen", self._listen())
        may_close = False
        while not may_close:
            may_close = await self._may_close(closing)
        if self._home is not None:
            self._home.instance.close()
        self._window.hide()
        await tasks.settle()
        await self.close()
        return 0

    async def _listen(self) -> None:
        """Hear later starts from now on."""
        bell = self._home.instance.listen() if self._home is not None else None
        if bell is not None:
            bell.rung.connect(self.summons.answer)

    async def _show_support(self) -> None:
        """Collect what a helper needs, show it, and save it where the user wants."""
        from app.services.clock import SystemClock
        from app.services.support import SupportService
        from app.store.files import write_whole
        from app.support_sources import support_sources
        from app.ui.support.saving import show_and_save

        sources = support_sources(self._home, self._org)
        bundle = await SupportService(sources, SystemClock()).collect()
        await show_and_save(self._window, bundle, write_whole, log_error)

    async def _show_settings(self) -> None:
        """Show the settings until they are closed; what is chosen is kept at once."""
        from app.domain.network import Network
        from app.ui.dialogs import finished
        from app.ui.settings.dialog import SettingsDialog

        preferences = self._home.preferences if self._home is not None else None
        network = preferences.settings.network if preferences is not None else Network()
        dialog = SettingsDialog(self._theme, network, self._window)
        if preferences is not None:
            dialog.connection.network_changed.connect(preferences.set_network)
            self._add_deciding_page(dialog, preferences)
        try:
            await finished(dialog)
        finally:
            dialog.deleteLater()

    def _add_deciding_page(self, dialog: SettingsDialog, preferences: Preferences) -> None:
        """What becomes of a decision: how long it can be taken back, how long it is remembered."""
        from app.ui.settings.deciding_page import DecidingPage

        settings = preferences.settings
        page = DecidingPage(settings.hold, settings.history_days)
        page.hold_changed.connect(preferences.set_hold)
        page.hold_changed.connect(self._set_hold)
        page.history_days_changed.connect(preferences.set_history_days)
        dialog.add_page("history", dialog.tr("Decisions"), page)

    async def _may_close(self, closing: asyncio.Event) -> bool:
        """Wait until the window is to be closed; ask where something isn't sent, or isn't over."""
        await closing.wait()
        closing.clear()
        if self._desk is None:
            return True
        from app.ui.leaving import may_leave

        kept = self._home is not None and self._source is not None and bool(self._source.journal)
        return await may_leave(self._window, self._desk, found_out_later=kept)

    async def open(self, source: Source) -> None:
        """Open the org that source leads to; a failure is told on the start page."""
        from app.domain.errors import CrmError

        self._source = source
        self._window.start_page.show_opening()
        source.begin()
        await import_slowly()
        from app.journals import Journals

        self._journals = Journals(self._home.folders.data if self._home is not None else None)
        try:
            self._org = await open_source(source, self._journals, self.patience)
        except (SandboxFailed, CrmError, ValueError) as error:
            _log.warning("the org could not be opened: %s", type(error).__name__)
            source.end()
            self._window.show_start()
            self._window.start_page.show_failure(
                self._window.tr("The org could not be opened: no sandbox answers there.")
            )
            return
        from app.ui.desk import Desk

        self._set_hold()
        self._desk = Desk(self._window, self._theme, self._org, self._kept)
        self._window.show_desk()
        self._desk.start()

    def _set_hold(self) -> None:
        """How long decisions wait from now on."""
        if self._org is not None:
            kept = self._home.preferences.settings.hold if self._home is not None else None
            chosen = self.hold if self.hold is not None else kept
            self._org.hold.seconds = USUAL_SECONDS if chosen is None else chosen

    async def close(self) -> None:
        """Take the desk, the connections and the sandbox down, in this order."""
        if self._desk is not None:
            await self._desk.aclose()
        if self._org is not None:
            await self._org.aclose()
        if self._journals is not None:
            self._journals.close()
        if self._kept is not None:
            self._kept.close()
        if self._source is not None:
            self._source.end()


async def open_source(
    source: Source, journals: Journals, patience: Patience | None = None
) -> OpenOrg:
    """The services over a gateway to source, and over its journal, which isn't open yet.

    Raises:
        SandboxFailed: where no sandbox starts.
        CrmError: where no sandbox answers.
        ValueError: where the address isn't on this machine.
    """
    from app.domain.settling import USUAL
    from app.services.clock import SystemClock
    from app.services.open_org import open_org
    from app.zoho.connection import open_gateway, sandbox_access

    access = await sandbox_access(await source.url())
    journal = journals.of_sandbox(source.journal)
    reading = journals.reading_of_sandbox(source.journal)
    gateway, clock = open_gateway(access), SystemClock()
    return open_org(gateway, journal, clock, patience or USUAL, reading=reading)


async def import_slowly() -> None:
    """Import the client in steps, so that the window is served between them."""
    import asyncio

    from app.zoho.warmup import IMPORT_STEPS

    for name in IMPORT_STEPS:
        # A packaged build leaves out what nothing names; what is needed is imported by its users.
        with suppress(ModuleNotFoundError):
            importlib.import_module(name)
        await asyncio.sleep(0)
