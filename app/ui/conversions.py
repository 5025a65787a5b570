"""Conversions under way: one dialog a lead, and the truth about each in queue, pane and status."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Suggestion
from app.domain.plan import Plan
from app.domain.records import LeadRow, RecordId
from app.services.convert import Checking, Ended, Operation, Progress, StillOpen
from app.services.open_org import OpenOrg
from app.ui.convert.dialog import ConvertDialog
from app.ui.convert.outcome_words import ended_words
from app.ui.detail.outcome import OutcomeView
from app.ui.links import open_web
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope
from app.ui.theme import Theme


@dataclass(slots=True)
class _Course:
    """A conversion that isn't over for the user: under way, or its outcome isn't known."""

    row: LeadRow
    operation: Operation
    latest: Progress


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
        self._courses: dict[RecordId, _Course] = {}

    def under_way(self) -> int:
        """How many conversions are being sent or checked at this moment."""
        return sum(not isinstance(course.latest, Ended) for course in self._courses.values())

    def show_in_pane(self, lead_id: RecordId) -> bool:
        """Show in the pane how the lead's conversion stands; whether there is one to show."""
        course = self._courses.get(lead_id)
        if course is None:
            return False
        if isinstance(course.latest, Ended):
            self._window.detail.show_outcome(self._view(course, course.latest))
        else:
            self._window.detail.show_busy(self._busy_words(course.latest), course.row)
        return True

    def check_again(self, lead_id: RecordId) -> bool:
        """Look once more what became of an unresolved conversion; whether there is one."""
        course = self._courses.get(lead_id)
        if course is None or not isinstance(course.latest, Ended):
            return False
        self._follow(course.row, self._org.convert.check_again(lead_id))
        return True

    def open_dialog(
        self, context: DecisionContext, suggestion: Suggestion | None, chosen: Candidate | None
    ) -> None:
        """Open the convert dialog of a lead; there is one a lead at most."""
        lead_id = context.lead.id
        if lead_id in self._dialogs or lead_id in self._courses:
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
        self._show_if_selected(lead_id)

    def _send(self, context: DecisionContext, plan: Plan) -> None:
        try:
            operation = self._org.convert.start(context, plan, self._org.session.reading)
        except StillOpen:
            if (dialog := self._dialogs.get(plan.lead_id)) is not None:
                dialog.show_still_open()
            return
        self._follow(context.lead.row, operation)

    def _follow(self, row: LeadRow, operation: Operation) -> None:
        self._courses[row.id] = _Course(row, operation, operation.latest)
        self._tasks.restart(f"convert {row.id}", self._watch(self._courses[row.id]))

    async def _watch(self, course: _Course) -> None:
        lead_id = course.row.id
        async for progress in course.operation.progress():
            course.latest = progress
            self._window.queue.set_busy(lead_id, self._busy_words(progress))
            self._count()
            if (dialog := self._dialogs.get(lead_id)) is not None:
                dialog.show_progress(progress)
            self._show_if_selected(lead_id)
            if isinstance(progress, Ended):
                self._end(course, progress)

    def _end(self, course: _Course, ended: Ended) -> None:
        lead_id = course.row.id
        if lead_id not in self._dialogs:
            self._notify(course, ended)
        if ended.unresolved:
            return  # the lead stays locked, and says so
        del self._courses[lead_id]
        self._window.queue.set_busy(lead_id, None)
        if ended.converted is not None:
            self._learn(ended)
            self.left_queue.emit(lead_id)
        elif lead_id not in self._dialogs and self._selected(lead_id):
            self._window.detail.show_outcome(self._view(course, ended))
        else:
            self.reread_requested.emit(lead_id)

    def _learn(self, ended: Ended) -> None:
        """Keep how this org merges, where a conversion has proven it (api-facts.md section 10)."""
        if ended.reading is not None:
            self._org.session.reading = ended.reading

    def _notify(self, course: _Course, ended: Ended) -> None:
        """The dialog was closed meanwhile: the status line says how it ended."""
        words = ended_words(ended, self._org.session.setup)
        view = self._view(course, ended)
        self._window.status.set_notice(
            f"{course.row.name}: {words.title}",
            partial(self._window.detail.show_outcome, view),
        )

    def _show_if_selected(self, lead_id: RecordId) -> None:
        if lead_id not in self._dialogs and self._selected(lead_id):
            self.show_in_pane(lead_id)

    def _selected(self, lead_id: RecordId) -> bool:
        row = self._window.queue.selected()
        return row is not None and row.id == lead_id

    def _view(self, course: _Course, ended: Ended) -> OutcomeView:
        expected = course.operation.expected
        return OutcomeView(course.row, ended, expected, self._org.session.setup)

    def _busy_words(self, progress: Progress) -> str:
        if isinstance(progress, Checking):
            return self.tr("Outcome being checked")
        if isinstance(progress, Ended):
            return self.tr("Outcome not known")
        return self.tr("Being converted")

    def _count(self) -> None:
        count = self.under_way()
        text = self.tr("%n conversions under way", "", count) if count > 1 else ""
        self._window.status.set_work(self.tr("1 conversion under way") if count == 1 else text)
