"""The queue as Zoho has it: read page by page, and told with its age, or why it can't be read."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, Signal

from app.domain.errors import CrmError
from app.domain.records import LeadRow
from app.services.open_org import OpenOrg
from app.ui.desk.offline import Offline, kept_words
from app.ui.errors import error_words
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.status_line import Freshness
from app.ui.tasks import TaskScope

_log = logging.getLogger("segue.queue")


class QueueReading(QObject):
    """opened: (OrgSetup, quiet: bool) the org's metadata is there, the leads come next.
    page_read, all_read: (tuple of LeadRow) some leads came; these are all there are.
    """

    opened = Signal(object, bool)
    page_read = Signal(object)
    all_read = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        org: OpenOrg,
        tasks: TaskScope,
        offline: Offline,
        kept: KeptQueue | None,
    ) -> None:
        super().__init__(window)
        self._queue = window.queue
        self._status = window.status
        self._org = org
        self._tasks = tasks
        self._offline = offline
        self._kept = kept

    def begin(self) -> None:
        """Read all leads anew."""
        self._tasks.restart("list", self._read())

    def look_again(self) -> None:
        """The same, but nothing is said before Zoho has answered."""
        self._tasks.restart("list", self._read(quiet=True))

    def tell_offline(self) -> None:
        """Something else found no way to Zoho: what the queue shows isn't up to date any more."""
        if not self._tasks.running("list"):  # which tells by itself what it finds
            self._show_offline()

    def catch_up(self) -> None:
        """Something else has found a way again."""
        if not self._tasks.running("list"):
            self.look_again()

    async def _read(self, *, quiet: bool = False) -> None:
        if not quiet:
            self._queue.begin_loading()
            self._status.set_freshness(Freshness.LOADING)
        rows: list[LeadRow] = []
        try:
            self.opened.emit(await self._org.session.open(), quiet)
            async for page in self._org.leads.pages():
                if quiet and not rows:
                    self._queue.begin_loading()
                self._queue.append(page.rows)
                self.page_read.emit(page.rows)
                rows += page.rows
        except CrmError as error:
            self._tell_not_read(error)
            return
        if quiet and not rows:
            self._queue.begin_loading()
        self._queue.finish_loading()
        self._tell_read(tuple(rows))

    def _tell_read(self, rows: tuple[LeadRow, ...]) -> None:
        self._org.recollection.note_queue_read()
        self._status.set_freshness(Freshness.FRESH, self._org.clock.now())
        self._status.set_credits(self._org.gateway.credits_left())
        self._offline.note_reached()
        self.all_read.emit(rows)
        if self._kept is not None:
            self._tasks.restart("keep", self._kept.keep(rows))

    def _tell_not_read(self, error: CrmError) -> None:
        _log.warning("reading the queue: %s", type(error).__name__)
        words = error_words(error)
        if self._offline.note_failure(error):
            self._show_offline(words.text)
        else:
            self._queue.show_failure(words.title, words.text)
            self._status.set_freshness(Freshness.STALE)

    def _show_offline(self, without_leads: str = "") -> None:
        self._status.set_freshness(Freshness.OFFLINE)
        text = without_leads
        if self._queue.total_count():
            now = self._org.clock.now()
            text = kept_words(self._offline.trouble, self._status.read_at, now)
        self._queue.show_offline(text)
