"""Deciding and sending: one convert dialog a lead, and what comes after Convert is pressed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.errors import CrmError, RecordMissing
from app.domain.matching import Candidate, Suggestion
from app.domain.outcome import NotSent, Unknown
from app.domain.plan import Plan
from app.domain.records import RecordId
from app.services.convert import Ended, Operation, Progress, StillOpen
from app.services.open_org import OpenOrg
from app.ui.convert.dialog import ConvertDialog
from app.ui.courses import Courses
from app.ui.dialogs import tell
from app.ui.links import open_web
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope
from app.ui.theme import Theme


class Conversions(QObject):
    """reread_requested: what was known of the lead is doubtful."""

    reread_requested = Signal(object)

    def __init__(self, window: MainWindow, theme: Theme, org: OpenOrg, tasks: TaskScope) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._org = org
        self._tasks = tasks
        self._dialogs: dict[RecordId, ConvertDialog] = {}
        self.courses = Courses(window, org, tasks, self._dialogs.keys())
        self.courses.progressed.connect(self._tell_dialog)
        self.courses.reread_requested.connect(self.reread_requested)

    def open_dialog(
        self, context: DecisionContext, suggestion: Suggestion | None, chosen: Candidate | None
    ) -> None:
        """Open the convert dialog of a lead; there is one a lead at most."""
        lead_id = context.lead.id
        if lead_id in self._dialogs or lead_id in self.courses:
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
        selected = self._window.queue.selected()
        if selected is not None and selected.id == lead_id:
            self.courses.show_in_pane(lead_id)

    def _send(self, context: DecisionContext, plan: Plan) -> None:
        if _was_without_effect(self._org.convert.operation(plan.lead_id)):
            name = f"look before sending {plan.lead_id}"
            self._tasks.restart(name, self._send_afresh(context, plan))
        else:
            self._start(context, plan)

    async def _send_afresh(self, context: DecisionContext, plan: Plan) -> None:
        """Once more, after looks that found the lead unconverted: first see that it still is."""
        lead_id = plan.lead_id
        try:
            fresh = await self._org.options.read(lead_id, fresh=True)
        except RecordMissing:
            fresh = context  # converted after all, or deleted: Zoho refuses it and tells which
        except CrmError as error:
            self._show(lead_id, Ended(NotSent(str(error), error.trouble), may_send_again=True))
            return
        if (fresh.lead, fresh.matches) == (context.lead, context.matches):
            self._start(fresh, plan)
            return
        if (dialog := self._dialogs.get(lead_id)) is not None:
            dialog.reject()
        self.reread_requested.emit(lead_id)
        tell(
            self._window,
            self.tr("Not sent"),
            self.tr("The lead or its matches have changed meanwhile. Please decide once more."),
        )

    def _start(self, context: DecisionContext, plan: Plan) -> None:
        try:
            operation = self._org.convert.start(context, plan, self._org.session.reading)
        except StillOpen:
            if (dialog := self._dialogs.get(plan.lead_id)) is not None:
                dialog.show_still_open()
            return
        self.courses.follow(operation)

    def _tell_dialog(self, operation: Operation, progress: Progress) -> None:
        self._show(operation.lead_id, progress)

    def _show(self, lead_id: RecordId, progress: Progress) -> None:
        if (dialog := self._dialogs.get(lead_id)) is not None:
            dialog.show_progress(progress)


def _was_without_effect(earlier: Operation | None) -> bool:
    """Whether its outcome was unknown first, and it was then found not to have taken place."""
    latest = earlier.latest if earlier is not None else None
    return (
        isinstance(latest, Ended) and latest.may_send_again and isinstance(latest.outcome, Unknown)
    )
