"""The history at the desk: opened by its action, filled in the background, checked and exported."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from app.domain.errors import CrmError
from app.domain.history import Line, Remembered
from app.domain.history_export import Told, history_csv, kit_csv
from app.domain.journal import OURS, JournalUnavailable
from app.domain.lead_changes import LeadChange
from app.domain.records import RecordId
from app.services.history import Story
from app.services.open_org import OpenOrg
from app.ui.actions.catalogue import Act
from app.ui.desk.browser import open_or_tell
from app.ui.history.window import HistoryWindow
from app.ui.history.words import seen_words
from app.ui.main_window import MainWindow
from app.ui.placement import remember
from app.ui.tasks import TaskScope
from app.ui.theme import Theme

_log = logging.getLogger("segue.history")

_FILTER: Final = "CSV (*.csv)"
_LOOK: Final = "look"


class HistoryDesk(QObject):
    """check_now: look at once what became of a lead's open conversion; whether there is one."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        tasks: TaskScope,
        check_now: Callable[[RecordId], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._org, self._tasks = window, theme, org, tasks
        self._check_now = check_now
        self._view: HistoryWindow | None = None
        org.history.watch(self.refresh)
        window.registry.provide(Act.HISTORY, self.open, lambda: org.session.known_setup is not None)

    def open(self) -> None:
        """Show the history, or bring it to the front."""
        setup = self._org.session.known_setup
        if setup is None:
            return
        if self._view is None:
            self._view = view = HistoryWindow(setup, self._theme, self._window)
            remember(view, self._window.places)
            view.show_practice(self._org.ends_with_run)
            view.line_chosen.connect(self._show)
            view.export_requested.connect(lambda: self._ask_where("history", self._export))
            view.check_requested.connect(self._check)
            view.story.save_kit_requested.connect(
                lambda: self._ask_where("reversal", self._save_kit)
            )
            view.open_requested.connect(
                lambda record: open_or_tell(self._org.gateway.record_url(*record), view.say)
            )
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()
        self._tasks.restart("history lines", self._read(self._view))

    def refresh(self, lead_id: RecordId) -> None:
        """A conversion of the lead has gone on: show it as it stands now."""
        view = self._view
        looking = self._tasks.running(_LOOK)  # which shows by itself what it finds
        if view is not None and view.isVisible() and not looking:
            chosen = view.chosen()
            if isinstance(chosen, Remembered) and chosen.lead_id == lead_id:
                self._tasks.cancel("history story")  # it reads what was, and might end after this
                self._tasks.restart("history line", self._renew(view, chosen))
            else:
                self._tasks.restart("history lines", self._read(view))

    async def _read(self, view: HistoryWindow) -> None:
        view.begin()
        try:
            async for page in self._org.history.lines():
                view.append(page)
                await asyncio.sleep(0)
        except JournalUnavailable as error:
            _log.warning("the history can't be read: %s", error.obstacle)
            view.say(self.tr("The journal can't be read now."))
            return
        view.finish()

    def _show(self, line: Line) -> None:
        if self._view is None:
            return
        if isinstance(line, LeadChange):
            self._tasks.cancel("history story")
            self._view.show_change(line)
        else:
            self._tasks.restart("history story", self._tell(self._view, line))

    async def _tell(self, view: HistoryWindow, line: Remembered) -> None:
        try:
            story = await self._org.history.story(line)
            view.show_story(story)
            if _leaves_open(story):
                await self._org.history.look_again(line)
                await self._renew(view, line)
        except JournalUnavailable:
            view.say(self.tr("The journal can't be read now."))
        except CrmError:
            view.say(self.tr("What came of it could not be read now."))

    async def _renew(self, view: HistoryWindow, line: Remembered) -> None:
        fresh = await self._org.history.line(line)
        view.model.renew(fresh)
        view.show_story(await self._org.history.story(fresh))

    def _check(self) -> None:
        view = self._view
        chosen = view.chosen() if view is not None else None
        if view is None or chosen is None:
            return
        if isinstance(chosen, LeadChange):
            self._tasks.start_once(_LOOK, lambda: self._look(view, chosen))
        elif self._check_now(chosen.lead_id):
            view.say(self.tr("Being checked now…"))
        else:
            self._tasks.restart("history line", self._renew(view, chosen))

    async def _look(self, view: HistoryWindow, change: LeadChange) -> None:
        """Read the lead: it tells whether it was changed, or doesn't so far."""
        view.say(self.tr("Being checked now…"))
        try:
            seen = await self._org.writing.look(change)
            changes = await self._org.history.changes()
        except JournalUnavailable:
            view.say(self.tr("The journal can't be read now."))
            return
        except CrmError:
            view.say(self.tr("The lead could not be read now."))
            return
        fresh = next((one for one in changes if one.number == change.number), change)
        view.model.renew(fresh)
        view.show_change(fresh)
        view.say(seen_words(seen))

    def _ask_where(self, name: str, then: Callable[[Path], object]) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._view, self.tr("Save as CSV"), folder, _FILTER)
        dialog.setObjectName("history_file_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".csv")
        dialog.selectFile(f"segue-{name}.csv")
        dialog.fileSelected.connect(lambda chosen: then(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export(self, path: Path) -> None:
        if self._view is not None:
            self._tasks.restart("export history", self._exported(self._view, path))

    def _save_kit(self, path: Path) -> None:
        view = self._view
        if view is not None and (kit := view.story.kit) is not None:
            self._tasks.restart("export kit", self._written(view, path, kit_csv(kit)))

    async def _exported(self, view: HistoryWindow, path: Path) -> None:
        """What the list shows now, with all that is kept of it."""
        told: list[Told] = []
        for line in view.model.shown():
            if isinstance(line, LeadChange):
                told.append(line)
                continue
            story = await self._org.history.story(line)
            told.append((line, story.picture, story.aftermath))
        content = await asyncio.to_thread(history_csv, told)
        await self._written(view, path, content)

    async def _written(self, view: HistoryWindow, path: Path, content: bytes) -> None:
        try:
            await self._org.history.save(path, content)
        except (OSError, JournalUnavailable):
            view.say(self.tr("It could not be saved there. Choose another folder."))
        else:
            view.say(self.tr("Saved as %1").replace("%1", path.name))


def _leaves_open(story: Story) -> bool:
    """Whether it took place, and nobody has compared it yet or knows how the records are called: an
    earlier run was cut off, or a re-read told ids alone.
    """
    converted = story.aftermath.converted or story.line.converted
    if converted is None or story.picture is None:
        return False
    uncompared = story.line.state in OURS and not story.aftermath.comparison
    return uncompared or not all(ref.name for ref in converted.refs.values())
