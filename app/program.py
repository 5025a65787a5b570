"""The running program: window first, then the loop, the client and the org; shutdown in order."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash

from app import errands
from app.demo_org import SandboxFailed
from app.domain.hold_time import USUAL_SECONDS
from app.domain.keeping import USUAL_DAYS
from app.home import Home
from app.logs import log_error
from app.sources import DemoSource, Source, open_source
from app.store.cache import LeadCache, cache_path
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.pace import LOOK_SECONDS
from app.ui.theme import Theme
from app.warmup import import_slowly

if TYPE_CHECKING:
    import asyncio

    from app.domain.presets import Preset
    from app.domain.settling import Patience
    from app.doorway import Doorway
    from app.journals import Journals
    from app.own_files import OwnFiles
    from app.reception import Going, Reception
    from app.services.open_org import OpenOrg
    from app.ui.desk.desk import Desk
    from app.ui.tasks import TaskScope

_log = logging.getLogger("segue")


def kept_queue(window: MainWindow, source: Source | None, home: Home | None) -> KeptQueue | None:
    """The queue of the source's last run, None where none is kept."""
    if source is None or not source.key or home is None:
        return None
    path = cache_path(home.folders.cache, source.key, qt_sha256)
    return KeptQueue(window.queue, LeadCache(path))


def qt_sha256(text: bytes) -> bytes:
    """SHA-256 by the library that is loaded anyway."""
    return bytes(QCryptographicHash.hash(text, QCryptographicHash.Algorithm.Sha256).data())


class Program:
    """Opens an org into the window and takes everything down again.

    Without a home nothing is kept, and later starts aren't heard. doorway: the way in to real orgs,
    made where there is a home but none is given. patience: other waits than usual while an outcome
    is found out. hold: seconds instead of the settings'. look: seconds for which a decision has to
    be seen before one key makes it. presets: where none are kept. going: where the user wants to go
    instead of to the end.
    """

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        source: Source | None,
        home: Home | None = None,
        kept: KeptQueue | None = None,
        doorway: Doorway | None = None,
    ) -> None:
        from app.ui.summons import Summons

        self.summons = Summons(window)
        self.patience: Patience | None = None
        self.hold: float | None = None
        self.look = LOOK_SECONDS
        self.presets: tuple[Preset, ...] = ()
        self.going: Going | None = None
        self.window = window
        self.theme = theme
        self.home = home
        self.doorway = doorway
        self.source = source
        self._kept = kept
        self._journals: Journals | None = None
        self._reception: Reception | None = None
        self.org: OpenOrg | None = None
        self._desk: Desk | None = None
        self._is_gone = False

    async def run(self) -> int:
        """Until the window is to be closed, or left for another org's."""
        import asyncio

        from app.ui.tasks import TaskScope

        self._closing = asyncio.Event()
        self.window.close_requested.connect(self._closing.set)
        self._tasks = tasks = TaskScope(self.window, self.note_error)
        if self.home is not None:
            self.home.logs.tell = self.window.tell_error
        self.window.demo_requested.connect(
            lambda: tasks.start_once("open", lambda: self.open(DemoSource("demo")))
        )
        if self.source is not None:
            tasks.restart("open", self.open(self.source))
        else:
            self.reception()  # whoever is quick must be heard
            tasks.restart("warm", self._get_ready())
        self.window.support_requested.connect(
            lambda: tasks.start_once("support", lambda: errands.save_support(self, self.org))
        )
        self.window.settings_requested.connect(
            lambda: tasks.start_once("settings", lambda: errands.show_settings(self))
        )
        tasks.restart("listen", self._listen())
        may_close = False
        while not may_close:
            may_close = await self._may_close(self._closing)
        await self._leave(tasks)
        return 0

    def note_error(self, error: Exception) -> None:
        """An error that nobody expected, in a task: logged, and told in the window."""
        log_error(error)
        self.window.tell_error(error)

    def go(self, going: Going) -> None:
        """Open it here where no org is open, else in a window of its own that takes the place."""
        source = going.source
        if self._desk is None and source is not None:
            self._tasks.start_once("open", lambda: self.open(source))
        else:
            self.going = going
            self._closing.set()

    async def _leave(self, tasks: TaskScope) -> None:
        """The window stays to be seen while another one takes its place."""
        if self.home is not None:
            self.home.instance.close()  # the next window listens itself
            self.home.logs.tell = None
        if self.going is not None:
            self.window.setEnabled(False)
        else:
            self.window.hide()
        await tasks.settle()
        await self.close()
        if self.doorway is not None:
            await self.doorway.aclose()

    async def _get_ready(self) -> None:
        """Nothing is to be opened so far: who may come is shown, then what they need is loaded."""
        reception = self.reception()
        if reception is not None:
            await reception.show_accounts()
        await import_slowly()

    def reception(self) -> Reception | None:
        """From now on real orgs can be opened, where there is a place for what that leaves."""
        from app.doorway import doorway_of
        from app.reception import Reception

        if self.doorway is None and self.home is not None:
            self.doorway = doorway_of(self.home)
        if self._reception is None and self.doorway is not None:
            self._reception = Reception(self.window, self.theme, self.doorway, self._tasks, self.go)
        return self._reception

    async def _listen(self) -> None:
        """Hear later starts from now on."""
        bell = self.home.instance.listen() if self.home is not None else None
        if bell is not None:
            bell.rung.connect(self.summons.answer)

    async def _may_close(self, closing: asyncio.Event) -> bool:
        """Wait until the window is to be closed; ask where something isn't sent, or isn't over."""
        await closing.wait()
        closing.clear()
        if self._desk is None or self._is_gone:
            return True
        from app.ui.desk.leaving import may_leave

        kept = self.home is not None and self.source is not None and bool(self.source.journal)
        going = self.going
        ends = going is None
        may = await may_leave(self.window, self._desk, found_out_later=kept, ends=ends)
        if not may and self.going is going:  # else the next wish has come already
            self.going = None
        return may

    async def open(self, source: Source) -> None:
        """Open the org that source leads to; a failure is told on the start page."""
        from app.domain.errors import CrmError, SignInNeeded

        self.source = source
        self.window.show_opening(demo=source.account is None)
        source.begin()
        await import_slowly()
        try:
            self.org = await self._open_org(source)
        except SignInNeeded:
            await self._open_after_sign_in(source)
            return
        except (SandboxFailed, CrmError, ValueError) as error:
            self._tell_not_opened(source, error)
            return
        await self._sit_down(source)

    async def _open_org(self, source: Source) -> OpenOrg:
        from app.journals import Journals

        if self._journals is None:
            self._journals = Journals(self.home.folders.data if self.home is not None else None)
        own = self._own_files(source)
        return await open_source(source, self._journals, self.patience, own, self._credits)

    async def _sit_down(self, source: Source) -> None:
        """The org is open: to the desk."""
        import asyncio

        from app.ui.desk.desk import Desk
        from app.ui.desk.org_notes import OrgNotes

        if self.org is None:
            return
        reception = self.reception()
        if source.account is not None and reception is not None:
            self.window.show_account(source.account)
            reception.watch(source.account, self.org)
            if self._kept is None:
                self._kept = kept_queue(self.window, source, self.home)
        if reception is not None:
            self._tasks.restart("accounts", reception.show_accounts(source.account))
        self.set_hold()
        self.set_history_days()
        own = self._own_files(source).services(self.org.clock, source.journal, self.presets)
        await asyncio.sleep(0)
        _ = self.window.detail  # made in a turn of its own
        await asyncio.sleep(0)
        self._desk = Desk(self.window, self.theme, self.org, own, self.note_error, self._kept)
        self._desk.set_look(self.look)
        self.set_confirm()
        self.window.show_desk()
        self._desk.start()
        source.watch(self._tell_gone)
        self._tasks.restart("notes", OrgNotes(self.window, self.org).run())

    async def _open_after_sign_in(self, source: Source) -> None:
        reception = self.reception()
        account = source.account
        if account is not None and reception is not None:
            self.window.show_start()
            await reception.show_accounts()
            if await reception.sign_in_again(account):
                await self.open(source)
                return
        self.source = None
        self.window.show_start()

    def _tell_gone(self, fresh: Source) -> None:
        """The practice org has ended by itself: nothing is found out or sent there any more."""
        from app.reception import Going
        from app.ui.practice import tell_ended

        _log.info("the practice org has ended")
        self._is_gone = True
        tell_ended(self.window, self.theme, lambda: self.go(Going(fresh)))

    def _tell_not_opened(self, source: Source, error: Exception) -> None:
        from app.ui.errors import error_words

        _log.warning("the org could not be opened: %s", type(error).__name__)
        source.end()
        self.source = None
        self.window.show_start()
        text = "" if source.account is None else error_words(error).text
        self.window.start_page.show_failure(text)
        reception = self.reception()
        if reception is not None:
            self._tasks.restart("accounts", reception.show_accounts())

    def _credits(self) -> int | None:
        """What the user allows looking ahead to cost a day; None: what Segue suggests."""
        return self.home.preferences.settings.credits if self.home is not None else None

    def _own_files(self, source: Source) -> OwnFiles:
        from app.own_files import OwnFiles

        folders = self.home.folders if self.home is not None else None
        org = source.key or source.journal
        return OwnFiles(folders.data, org, folders.cache) if folders else OwnFiles(None, org)

    def set_confirm(self) -> None:
        """Whether every decision is shown in the form first, and the end told, from now on."""
        if self._desk is not None and self.home is not None:
            settings = self.home.preferences.settings
            self._desk.set_confirm(confirm=settings.confirm)
            self._desk.set_notify(notify=settings.notify)

    def set_hold(self) -> None:
        """How long decisions wait from now on."""
        if self.org is not None:
            kept = self.home.preferences.settings.hold if self.home is not None else None
            chosen = self.hold if self.hold is not None else kept
            self.org.hold.seconds = USUAL_SECONDS if chosen is None else chosen

    def set_history_days(self) -> None:
        """For how long the history keeps what records looked like, from now on."""
        if self.org is not None:
            kept = self.home.preferences.settings.history_days if self.home is not None else None
            days = USUAL_DAYS if kept is None else kept
            self._tasks.restart("history", self.org.history.open(days))

    async def close(self) -> None:
        """Take the desk, the connections and the sandbox down, in this order."""
        if self._desk is not None:
            await self._desk.aclose()
        if self.org is not None:
            await self.org.aclose()
        if self._journals is not None:
            self._journals.close()
        if self._kept is not None:
            self._kept.close()
        if self.source is not None:
            self.source.end()
