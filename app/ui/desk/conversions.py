"""Deciding and sending: one convert dialog a lead, and what comes after Convert is pressed."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.hold import Held
from app.domain.matching import Candidate, Suggestion
from app.domain.outcome import NotSent
from app.domain.plan import Plan
from app.domain.presets import Preset
from app.domain.records import RecordId
from app.domain.suggestion import suggest
from app.services.convert import Ended, Operation, Progress, StillOpen
from app.services.hold import Barred, CameBack, Gone, News, NotRead, Sent, TakenBack
from app.services.open_org import OpenOrg
from app.services.presets import PresetService
from app.ui.convert.dialog import ConvertDialog
from app.ui.convert.open_words import still_open_words
from app.ui.convert.outcome_words import progress_words
from app.ui.desk.browser import open_from
from app.ui.desk.courses import Courses
from app.ui.desk.drafts import Drafts
from app.ui.desk.form_similar import FormSimilar
from app.ui.desk.held import HeldDecisions
from app.ui.errors import error_words
from app.ui.main_window import MainWindow
from app.ui.pace import LOOK_SECONDS
from app.ui.phrases import VALUE_LENGTH, filled, joined
from app.ui.plain import one_line
from app.ui.tasks import TaskScope
from app.ui.theme import Theme

_REFUSAL: Final = "refusal"


class Conversions(QObject):
    """reread_requested: what was known of the lead is doubtful. decided: (lead id) the user is done
    with the lead for now. returned: (lead id) the user took a decision back. came_back: (lead id) a
    decision came back by itself, unsent: the user may be at something else by now.
    came_to_end: (bool) a conversion took place; False: it didn't, or isn't known to have.
    align_requested: (DecisionContext, NearMiss) the form was left to change the lead. look: seconds
    for which the form has to be seen before a key converts.
    """

    reread_requested = Signal(object)
    decided = Signal(object)
    returned = Signal(object)
    came_back = Signal(object)
    came_to_end = Signal(bool)
    align_requested = Signal(object, object)

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        tasks: TaskScope,
        presets: PresetService,
    ) -> None:
        super().__init__(window)
        self._presets = presets
        self._window = window
        self._theme = theme
        self._org = org
        self._dialogs: dict[RecordId, ConvertDialog] = {}
        self._similar = FormSimilar(window, org, tasks)
        self._similar.align_requested.connect(self.align_requested)
        self.drafts = Drafts()
        self.look = LOOK_SECONDS
        self.held = HeldDecisions(window, org)
        self.held.queued.connect(self._follow_held)
        self.held.waits.connect(self._follow_waiting)
        self.held.ended.connect(self._follow_news)
        self.courses = Courses(window, org, tasks, self._dialogs.keys())
        self.courses.progressed.connect(self._tell_dialog)
        self.courses.reread_requested.connect(self.reread_requested)

    def open_dialog(
        self,
        context: DecisionContext,
        suggestion: Suggestion | None,
        chosen: Candidate | None,
        preset: Preset | None = None,
    ) -> ConvertDialog | None:
        """Open the convert dialog of a lead; there is one a lead at most. preset: to begin with.

        None where nothing can be decided: it is decided already, or the dialog is open.
        """
        lead_id = context.lead.id
        if lead_id in self._dialogs or self.is_locked(lead_id):
            return None
        dialog = ConvertDialog(
            context,
            suggestion,
            self._theme,
            request_text=self._org.gateway.request_text,
            record_url=self._org.gateway.record_url,
            chosen=chosen,
            reading=self._org.session.reading,
            look=self.look,
            parent=self._window,
        )
        draft = self.drafts.plan(lead_id)
        if draft is not None and chosen is None:
            dialog.take_up(draft)
            self._repeat_refusal(dialog, lead_id)
        dialog.offer_presets(self._presets.all())
        if preset is not None:
            dialog.apply(preset)
        self._dialogs[lead_id] = dialog
        dialog.convert_requested.connect(partial(self.decide, context))
        dialog.open_in_zoho_requested.connect(
            lambda record: open_from(self._window, self._org.gateway.record_url(*record))
        )
        dialog.finished.connect(partial(self._closed, context))
        self._similar.attend(dialog)
        dialog.open()
        return dialog

    def _repeat_refusal(self, dialog: ConvertDialog, lead_id: RecordId) -> None:
        """Nobody watched the form while the decision was held: it says now how that ended."""
        refusal = self.drafts.refusal(lead_id)
        if refusal is not None:
            dialog.show_refusal(refusal)

    def is_locked(self, lead_id: RecordId) -> bool:
        """Whether nothing can be decided: it is decided already."""
        return lead_id in self.held or lead_id in self.courses

    def decide(self, context: DecisionContext, plan: Plan) -> None:
        """Hold the decision as long as the settings say, then send it."""
        self.drafts.keep(plan)
        self._window.status.end_notice(_about_refusal(plan.lead_id))
        try:
            self._org.hold.decide(context, plan)
        except StillOpen:
            self._tell_still_open(plan.lead_id)

    def show_in_pane(self, lead_id: RecordId) -> bool:
        """Show how the lead's decision stands, if there is one."""
        return self.held.show_in_pane(lead_id) or self.courses.show_in_pane(lead_id)

    def _closed(self, context: DecisionContext, _result: int) -> None:
        lead_id = context.lead.id
        if (dialog := self._dialogs.pop(lead_id, None)) is not None:
            dialog.deleteLater()
        self._recall_refusal(context)
        if self._is_selected(lead_id):
            self.show_in_pane(lead_id)

    def _recall_refusal(self, context: DecisionContext) -> None:
        """The form is left whose decision came to nothing: the window goes on saying so."""
        lead_id, refusal = context.lead.id, self.drafts.refusal(context.lead.id)
        if refusal is not None:
            words = progress_words(refusal, self._org.session.setup).title
            self._window.status.set_notice(
                f"{context.lead.row.name}: {words}",
                partial(self._window.queue.lead_to, lead_id),
                about=_about_refusal(lead_id),
            )

    def _follow_held(self, held: Held) -> None:
        """While it counts, the user goes on with the next lead; sent at once, they may watch it."""
        if self._org.hold.seconds <= 0 and held.lead_id in self._dialogs:
            return
        if (dialog := self._dialogs.get(held.lead_id)) is not None:
            dialog.done(ConvertDialog.DialogCode.Accepted)
        self.decided.emit(held.lead_id)

    def _follow_waiting(self, held: Held) -> None:
        """Nobody watches a dialog until the network comes back."""
        if (dialog := self._dialogs.get(held.lead_id)) is not None:
            dialog.done(ConvertDialog.DialogCode.Accepted)
            self.decided.emit(held.lead_id)

    def _follow_news(self, news: News) -> None:
        lead_id, name = news.held.lead_id, news.held.context.lead.row.name
        if isinstance(news, NotRead | CameBack | Gone):
            self.came_to_end.emit(False)
        if isinstance(news, Sent):
            self.courses.follow(news.operation, just_decided=True)
        elif isinstance(news, Barred):
            self._tell_barred(lead_id, name)
        elif isinstance(news, NotRead):
            self._tell_not_read(news)
        elif isinstance(news, TakenBack):
            words = filled(self.tr("Taken back: {name}"), name=name)
            self._window.status.set_news(words, partial(self._window.queue.lead_to, lead_id))
            self.returned.emit(lead_id)
        elif isinstance(news, CameBack):
            self.drafts.came_back(news.held.context)
            self._leave_dialog(lead_id)
            words = self.tr("Not sent, {name} has changed meanwhile. Please decide again.")
            self._say(filled(words, name=name), lead_id)
            self._judge_anew(news.fresh)
            self.came_back.emit(lead_id)
        elif isinstance(news, Gone):
            self._leave_dialog(lead_id)
            words = self.tr("Not sent, {name} was converted or deleted by somebody else.")
            self._window.status.set_notice(filled(words, name=name), lambda: None)
            self.drafts.drop(lead_id)
            self.courses.left_queue.emit(lead_id)

    def _tell_not_read(self, news: NotRead) -> None:
        lead_id, error = news.held.lead_id, news.error
        ended = Ended(NotSent(str(error), error.trouble), may_send_again=True)
        self.drafts.refused(lead_id, ended)
        if lead_id in self._dialogs:
            self._show(lead_id, ended)
        else:
            name = news.held.context.lead.row.name
            self._say_not_sent(lead_id, name, error_words(error).title)
        self.came_back.emit(lead_id)  # also below a form: the pane counted there

    def _tell_barred(self, lead_id: RecordId, name: str) -> None:
        """An earlier run's conversion of the lead became known after the decision."""
        if lead_id in self._dialogs:
            self._tell_still_open(lead_id)
        else:
            self._say_not_sent(lead_id, name, still_open_words().text)
        self.came_back.emit(lead_id)

    def _say_not_sent(self, lead_id: RecordId, name: str, why: str) -> None:
        words = self.tr("Not sent, {name}: {why}")
        self._say(joined(words, name=one_line(name, VALUE_LENGTH), why=why), lead_id)

    def _judge_anew(self, fresh: DecisionContext) -> None:
        """The lead's row says that it is to be chosen again, whether or not it is opened."""
        suggestion = suggest(fresh.lead, fresh.matches, fresh.setup)
        judged = self.drafts.judged(fresh.lead.id, suggestion)
        self._window.queue.set_suggestion(fresh.lead.id, judged)

    def _tell_still_open(self, lead_id: RecordId) -> None:
        if (dialog := self._dialogs.get(lead_id)) is not None:
            dialog.show_still_open()

    def _leave_dialog(self, lead_id: RecordId) -> None:
        if (dialog := self._dialogs.get(lead_id)) is not None:
            dialog.reject()

    def _say(self, text: str, lead_id: RecordId) -> None:
        """In the status line; pressing it leads to the lead."""
        self._window.status.set_notice(text, lambda: self._window.queue.lead_to(lead_id))

    def _tell_dialog(self, operation: Operation, progress: Progress) -> None:
        if isinstance(progress, Ended):
            self.came_to_end.emit(progress.converted is not None)
            if progress.converted is not None:
                self.drafts.drop(operation.lead_id)
            elif not progress.unresolved:
                self.drafts.refused(operation.lead_id, progress)
        self._show(operation.lead_id, progress)

    def _show(self, lead_id: RecordId, progress: Progress) -> None:
        if (dialog := self._dialogs.get(lead_id)) is not None:
            dialog.show_progress(progress)

    def _is_selected(self, lead_id: RecordId) -> bool:
        row = self._window.queue.selected()
        return row is not None and row.id == lead_id


def _about_refusal(lead_id: RecordId) -> str:
    return f"{_REFUSAL}-{lead_id}"
