"""Conversions under way: one dialog a lead, and the truth about each in the queue."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Suggestion
from app.domain.outcome import Converted
from app.domain.plan import Plan
from app.domain.records import LeadRow, RecordId
from app.services.convert import Checking, Ended, Operation, Progress, StillOpen
from app.services.open_org import OpenOrg
from app.ui.convert.dialog import ConvertDialog
from app.ui.links import open_web
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope
from app.ui.theme import Theme


class Conversions(QObject):
    """left_queue: the lead is converted. reread_requested: a refusal made its facts doubtful."""

    left_queue = Signal(object)
    reread_requested = Signal(object)

    def __init__(self, window: MainWindow, theme: Theme, org: OpenOrg, tasks: TaskScope) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._org = org
        self._tasks = tasks
        self._dialogs: dict[RecordId, ConvertDialog] = {}
        self._under_way: set[RecordId] = set()

    def show_under_way(self, row: LeadRow) -> bool:
        """Show the lead as busy where its conversion is not known to have ended."""
        operation = self._org.convert.operation(row.id)
        if operation is None or row.id not in self._under_way:
            return False
        self._window.detail.show_busy(self._busy_words(operation.latest), row)
        return True

    def open_dialog(
        self, context: DecisionContext, suggestion: Suggestion | None, chosen: Candidate | None
    ) -> None:
        """Open the convert dialog of a lead; there is one a lead at most."""
        lead_id = context.lead.id
        if lead_id in self._dialogs or lead_id in self._under_way:
            return
        dialog = ConvertDialog(
            context,
            suggestion,
            self._theme,
            request_text=self._org.gateway.request_text,
            record_url=self._org.gateway.record_url,
            chosen=chosen,
            parent=self._window,
        )
        self._dialogs[lead_id] = dialog
        dialog.convert_requested.connect(partial(self._send, context))
        dialog.open_in_zoho_requested.connect(
            lambda record: open_web(self._org.gateway.record_url(*record))
        )
        dialog.finished.connect(partial(self._closed, lead_id))
        dialog.open()

    def _closed(self, lead_id: RecordId, _result: int) -> None:
        if (dialog := self._dialogs.pop(lead_id, None)) is not None:
            dialog.deleteLater()

    def _send(self, context: DecisionContext, plan: Plan) -> None:
        try:
            operation = self._org.convert.start(context, plan)
        except StillOpen:
            return
        self._under_way.add(plan.lead_id)
        self._tasks.restart(f"convert {plan.lead_id}", self._watch(operation))

    async def _watch(self, operation: Operation) -> None:
        lead_id = operation.lead_id
        async for progress in operation.progress():
            self._window.queue.set_busy(lead_id, self._busy_words(progress))
            self._count()
            if (dialog := self._dialogs.get(lead_id)) is not None:
                dialog.show_progress(progress)
            if isinstance(progress, Ended):
                self._end(lead_id, progress)

    def _end(self, lead_id: RecordId, ended: Ended) -> None:
        self._under_way.discard(lead_id)
        self._window.queue.set_busy(lead_id, None)
        self._count()
        done = ended.resolution.done if ended.resolution else isinstance(ended.outcome, Converted)
        if done:
            self.left_queue.emit(lead_id)
        else:
            self.reread_requested.emit(lead_id)

    def _busy_words(self, progress: Progress) -> str:
        if isinstance(progress, Checking):
            return self.tr("Outcome being checked")
        return self.tr("Being converted")

    def _count(self) -> None:
        text = self.tr("%n conversion(s) under way", "", len(self._under_way))
        self._window.status.set_work(text if self._under_way else "")
