"""What is like the records that a form would make: looked for while the form is open."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.near_misses import Looked, Similar
from app.services.open_org import OpenOrg
from app.ui.convert.dialog import ConvertDialog
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope


class FormSimilar(QObject):
    """align_requested carries the DecisionContext and the NearMiss whose value its lead is to
    have; the form is closed by then.
    """

    align_requested = Signal(object, object)

    def __init__(self, window: MainWindow, org: OpenOrg, tasks: TaskScope) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._tasks = tasks

    def attend(self, dialog: ConvertDialog) -> None:
        """Look whenever the form wants it; what is known already it is told at once."""
        context = dialog.state.context
        work = f"similar {context.lead.id}"
        dialog.similar_requested.connect(partial(self._look, dialog, work))
        dialog.align_requested.connect(partial(self.align_requested.emit, context))
        dialog.closed.connect(lambda: self._tasks.cancel(work))
        if dialog.state.wants_similar():
            self._look(dialog, work, False)

    def _look(self, dialog: ConvertDialog, work: str, asked: bool) -> None:
        known = self._org.near_misses.kept(dialog.state.context)
        if known is not None and (known.is_whole or not asked):
            dialog.show_similar(known)
            return
        dialog.show_similar(Similar(Looked.UNDER_WAY))
        self._tasks.restart(work, self._found(dialog, asked=asked))

    async def _found(self, dialog: ConvertDialog, *, asked: bool) -> None:
        found = await self._org.near_misses.look(dialog.state.context, asked=asked)
        self._window.status.set_credits(self._org.gateway.credits_left())
        dialog.show_similar(found)
