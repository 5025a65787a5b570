"""Conversions on their course: the truth about each in queue, pane and status line."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.records import LeadRow, LeadState, RecordId
from app.services.convert import Checking, Ended, Operation, Progress
from app.services.inquiry import row_of
from app.services.open_org import OpenOrg
from app.ui.convert.outcome_words import progress_words
from app.ui.detail.outcome import OutcomeView
from app.ui.dialogs import chosen
from app.ui.main_window import MainWindow
from app.ui.parts import Tone
from app.ui.tasks import TaskScope

_NOTHING_READ: Final = LeadState(found=False)


@dataclass(slots=True)
class _Course:
    """A conversion that isn't over for the user: under way, or its outcome isn't known. is_news: it
    was decided a moment ago.
    """

    operation: Operation
    latest: Progress
    is_news: bool = False


class Courses(QObject):
    """progressed: (operation, how it stands) at each step. left_queue: the lead is converted.

    reread_requested: its end made the lead's facts doubtful. elsewhere: the leads whose conversion
    is shown in a dialog of its own.
    """

    progressed = Signal(object, object)
    left_queue = Signal(object)
    reread_requested = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        org: OpenOrg,
        tasks: TaskScope,
        elsewhere: Collection[RecordId],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._tasks = tasks
        self._elsewhere = elsewhere
        self._courses: dict[RecordId, _Course] = {}
        window.status.open_requested.connect(self._show_next_open)

    def __contains__(self, lead_id: object) -> bool:
        """Whether the lead is locked."""
        return lead_id in self._courses

    def under_way(self) -> int:
        """How many conversions are being sent or checked at this moment."""
        return sum(not isinstance(course.latest, Ended) for course in self._courses.values())

    def being_sent(self) -> int:
        """How many have no answer yet, or are being read back after it."""
        latest = (course.latest for course in self._courses.values())
        return sum(not isinstance(progress, Ended | Checking) for progress in latest)

    def follow(self, operation: Operation, *, just_decided: bool = False) -> None:
        """Show how it goes on, to its end. just_decided: the user waits for nothing else of it, so
        that its coming out as asked is told in passing.
        """
        lead_id = operation.lead_id
        course = self._courses[lead_id] = _Course(operation, operation.latest, just_decided)
        self._tasks.restart(f"convert {lead_id}", self._watch(course))

    def show_in_pane(self, lead_id: RecordId) -> bool:
        """Show in the pane how the lead's conversion stands; whether there is one to show."""
        course = self._courses.get(lead_id)
        if course is None:
            return False
        if isinstance(course.latest, Ended | Checking) and self._org.session.is_open:
            self._window.detail.show_outcome(self._view(course, course.latest))
        else:
            self._window.detail.show_busy(self._busy_words(course.latest), self._row(course))
        return True

    def check_now(self, lead_id: RecordId) -> bool:
        """Look at once what became of an open conversion; whether there is one."""
        try:
            operation = self._org.recovery.check_now(lead_id)
        except LookupError:
            return False
        if self._courses[lead_id].operation is not operation:
            self.follow(operation)
        return True

    async def settle(self, lead_id: RecordId) -> None:
        """Ask what the user has found out about a lead that Segue can't find out about."""
        answer = await chosen(
            self._window,
            self.tr("You have looked in Zoho"),
            self.tr(
                "Was the lead converted? Look for its contact before you answer: if it was "
                "converted, converting it again would create a duplicate."
            ),
            {
                "was_converted": self.tr("It was converted"),
                "was_not_converted": self.tr("It wasn't"),
            },
        )
        if answer and lead_id in self._courses:
            converted = answer == "was_converted"
            self.follow(await self._org.recovery.settle(lead_id, converted=converted))

    async def _watch(self, course: _Course) -> None:
        lead_id = course.operation.lead_id
        async for progress in course.operation.progress():
            course.latest = progress
            self._window.queue.set_busy(lead_id, self._busy_words(progress))
            self.progressed.emit(course.operation, progress)
            told_there = isinstance(progress, Ended) and lead_id in self._elsewhere
            if self._is_looked_at(lead_id) and not told_there:
                self.show_in_pane(lead_id)  # also below a form: the pane counted there
            if isinstance(progress, Ended):
                self._end(course, progress)
            self._count()

    def _end(self, course: _Course, ended: Ended) -> None:
        lead_id = course.operation.lead_id
        if lead_id not in self._elsewhere:
            self._notify(course, ended)
        if ended.unresolved:
            return  # the lead stays locked, and says so
        del self._courses[lead_id]
        self._window.queue.set_busy(lead_id, None)
        self._org.options.forget(lead_id)
        if ended.converted is not None:
            self.left_queue.emit(lead_id)
        elif lead_id in self._elsewhere or not self._selected(lead_id):
            self.reread_requested.emit(lead_id)

    def _notify(self, course: _Course, ended: Ended) -> None:
        """Nobody is looking: the status line says how it ended."""
        view = self._view(course, ended)
        words, status = progress_words(ended, view.setup), self._window.status
        passes = course.is_news and words.tone is Tone.GOOD and words.ours and not words.differing
        tell = status.set_news if passes else status.set_notice
        tell(f"{view.row.name}: {words.title}", partial(self._window.detail.show_outcome, view))

    def _show_next_open(self) -> None:
        """Lead the user to the open outcomes, one after the other, also of leads not shown."""
        open_leads = [
            i for i, one in self._courses.items() if isinstance(one.latest, Ended | Checking)
        ]
        if not open_leads:
            return
        selected = self._window.queue.selected()
        at = open_leads.index(selected.id) if selected and selected.id in open_leads else -1
        lead_id = open_leads[(at + 1) % len(open_leads)]
        if not self._window.queue.select(lead_id):
            self.show_in_pane(lead_id)

    def _is_looked_at(self, lead_id: RecordId) -> bool:
        """Whether it is chosen, or shown though the queue shows it no more."""
        return self._selected(lead_id) or self._window.detail.lead_id == lead_id

    def _selected(self, lead_id: RecordId) -> bool:
        row = self._window.queue.selected()
        return row is not None and row.id == lead_id

    def _row(self, course: _Course) -> LeadRow:
        """The lead as the queue shows it, as a re-read told it, or by its id alone."""
        selected, lead_id = self._window.queue.selected(), course.operation.lead_id
        if selected is not None and selected.id == lead_id:
            return selected
        if course.operation.row is not None:
            return course.operation.row
        name = self.tr("Lead %1").replace("%1", lead_id)
        return row_of(lead_id, _NOTHING_READ)._replace(name=name)

    def _view(self, course: _Course, progress: Ended | Checking) -> OutcomeView:
        setup = self._org.session.setup
        return OutcomeView(self._row(course), progress, course.operation.expected, setup)

    def _busy_words(self, progress: Progress) -> str:
        if isinstance(progress, Checking):
            return self.tr("Outcome being checked")
        if isinstance(progress, Ended):
            return (
                self.tr("Needs attention")
                if progress.needs_person
                else self.tr("Outcome not known")
            )
        return self.tr("Being converted")

    def _count(self) -> None:
        courses = self._courses.values()
        being_checked = sum(isinstance(one.latest, Checking) for one in courses)
        ended = sum(isinstance(one.latest, Ended) for one in courses)
        self._window.status.set_work(len(courses) - being_checked - ended)
        self._window.status.set_open(being_checked, ended)
