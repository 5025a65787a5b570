"""Skip and later at the desk: asked by their keys, shown in a lane of their own, and back again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.asides import Aside, judged
from app.domain.matching import Suggestion
from app.domain.records import LeadRow, RecordId
from app.services.asides import AsideService
from app.services.open_org import OpenOrg
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.asides.dialogs import LaterDialog, SkipDialog
from app.ui.main_window import MainWindow
from app.ui.phrases import filled
from app.ui.tasks import TaskScope
from app.ui.theme import Theme

_log = logging.getLogger("segue.asides")

_LOOK_MS: Final = 60_000
"""Segue may be open at midnight, and reads the queue no more where nothing may be spent on it."""

_TAKEN_BACK_BY_KEY: Final = "undo"
"""What the notice of a lead that was set aside is about: it names the key."""


class AsideDesk(QObject):
    """set_aside: (lead id) the user is done with the lead for now. back: (lead ids) they are no
    longer set aside.
    """

    set_aside = Signal(object)
    back = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        asides: AsideService,
        tasks: TaskScope,
        is_locked: Callable[[RecordId], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._org, self._asides = window, theme, org, asides
        self._tasks, self._is_locked = tasks, is_locked
        self._undo: tuple[RecordId, Aside | None] | None = None
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(lambda: self._look(()))
        self._timer.start()
        window.registry.provide(Act.SKIP, self._ask_why, self._may)
        window.registry.provide(Act.LATER, self._ask_when, self._may)

    async def open(self) -> None:
        """Read them; a damaged file is put aside and told."""
        aside = await self._asides.open()
        self.show(self._asides.all())
        self._look(())
        if aside:
            _log.warning("the file of the leads set aside was damaged: put aside")
            words = self.tr("The list of leads set aside was damaged; it is kept as %1")
            self._window.status.set_notice(words.replace("%1", aside), lambda: None)

    def __contains__(self, lead_id: object) -> bool:
        """Whether the lead is set aside."""
        return lead_id in self._asides.all()

    def judged(self, lead_id: RecordId, suggestion: Suggestion) -> Suggestion:
        """The suggestion, but for a lead that is set aside."""
        aside = self._asides.of(lead_id)
        return suggestion if aside is None else judged(aside)

    def show(self, asides: Mapping[RecordId, Aside]) -> None:
        """Show these leads in the lane of those set aside, whatever else is known of them."""
        for aside in asides.values():
            self._put_aside(aside)

    def note_rows(self, rows: Sequence[LeadRow]) -> None:
        """These leads were read: some are set aside, some come back since they have changed."""
        mine = {row.id: one for row in rows if (one := self._asides.of(row.id)) is not None}
        self.show(mine)
        self._look(rows)

    def drop(self, lead_id: RecordId) -> None:
        """The lead is converted, or gone."""
        if self._asides.drop(lead_id) is not None:
            self._window.queue.aside.bring_back(lead_id)
            self._keep()

    def undo(self) -> bool:
        """Take back the last skip or later of this run; whether there was one."""
        if self._undo is None:
            return False
        lead_id, before = self._undo
        self.forget_undo()
        self._asides.drop(lead_id)
        if before is not None:
            self._asides.put(before)
            self._put_aside(before)
        else:
            self._window.queue.aside.bring_back(lead_id)
        self._keep()
        self.back.emit((lead_id,))
        return True

    @property
    def can_undo(self) -> bool:
        """Whether something can be taken back."""
        return self._undo is not None

    def forget_undo(self, _lead_id: object = None) -> None:
        """It was taken back, or something else was decided after it: that is taken back first."""
        self._undo = None
        self._window.status.end_notice(_TAKEN_BACK_BY_KEY)

    def _may(self) -> bool:
        row = self._window.queue.selected()
        return self._window.is_desk_shown() and row is not None and not self._is_locked(row.id)

    def _ask_why(self) -> None:
        row = self._window.queue.selected()
        if row is None:
            return
        if row.id in self:
            self._return(row)
            return
        name, reasons = row.name or row.company, self._asides.reasons()
        practice = self._org.ends_with_run
        dialog = SkipDialog(name, reasons, self._window, practice=practice)
        dialog.given.connect(lambda reason: self._put(row, self._asides.skip, reason))
        dialog.open()

    def _ask_when(self) -> None:
        row = self._window.queue.selected()
        if row is None:
            return
        name, today = row.name or row.company, self._org.clock.today()
        before = self._asides.of(row.id)
        dialog = LaterDialog(
            name,
            today,
            self._theme,
            self._window,
            reason=before.reason if before is not None else "",
            practice=self._org.ends_with_run,
        )
        dialog.given.connect(lambda day, note: self._put(row, self._asides.later, day, note))
        dialog.open()

    def _put(self, row: LeadRow, how: Callable[..., Aside], *told: object) -> None:
        before = self._asides.of(row.id)
        aside = how(row, *told)
        self._undo = (row.id, before)
        self._put_aside(aside)
        self._keep()
        words = self.tr("Set aside: {name}. {key} takes it back")
        words = filled(words, name=row.name, key=key_map().named(Act.UNDO))
        select = lambda: self._window.queue.lead_to(row.id)  # noqa: E731
        self._window.status.set_news(words, select, about=_TAKEN_BACK_BY_KEY)
        self.set_aside.emit(row.id)

    def _put_aside(self, aside: Aside) -> None:
        queue = self._window.queue
        queue.aside.put(aside.lead_id, judged(aside), queue.suggestion(aside.lead_id))

    def _return(self, row: LeadRow) -> None:
        """The same key once more: it isn't set aside any more. Its reason isn't lost by that."""
        before = self._asides.of(row.id)
        self.drop(row.id)
        self._undo = (row.id, before)
        words = self.tr("Back in the queue: {name}. {key} sets it aside again")
        words = filled(words, name=row.name, key=key_map().shown(Act.UNDO))
        select = lambda: self._window.queue.lead_to(row.id)  # noqa: E731
        self._window.status.set_news(words, select, about=_TAKEN_BACK_BY_KEY)
        self.back.emit((row.id,))

    def _look(self, rows: Sequence[LeadRow]) -> None:
        found = self._asides.come_back(rows)
        if not found:
            return
        for lead_id in (*found.due, *found.changed):
            self._window.queue.aside.bring_back(lead_id)
        self._keep()
        parts = []
        if found.due:
            parts.append(self.tr("due again: %1").replace("%1", str(len(found.due))))
        if found.changed:
            changed = self.tr("changed since they were set aside: %1")
            parts.append(changed.replace("%1", str(len(found.changed))))
        first = (*found.due, *found.changed)[0]
        words = self.tr("Leads %1").replace("%1", ", ".join(parts))
        show = lambda: self._window.queue.lead_to(first)  # noqa: E731
        self._window.status.set_quiet(words, show, about="asides")
        self.back.emit((*found.due, *found.changed))

    def _keep(self) -> None:
        self._tasks.restart("keep asides", self._kept())

    async def _kept(self) -> None:
        try:
            await self._asides.keep()
        except OSError as error:
            _log.warning("the leads set aside are not kept: %s", type(error).__name__)
            words = self.tr("The leads set aside could not be saved; they last until Segue ends.")
            self._window.status.set_notice(words, lambda: None)
