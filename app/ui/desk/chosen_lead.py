"""The lead that is chosen: what is kept of it at once, then what Zoho has now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.errors import CrmError, RecordMissing, RequestRefused, SignInNeeded
from app.domain.matching import Suggestion
from app.domain.records import LeadRow, RecordId
from app.domain.suggestion import suggest
from app.services.open_org import OpenOrg
from app.services.options import MAX_AGE
from app.ui.desk.deciding import Deciding
from app.ui.desk.drafts import Drafts
from app.ui.desk.offline import Offline
from app.ui.detail.freshness import Told
from app.ui.errors import error_words
from app.ui.main_window import MainWindow
from app.ui.tasks import TaskScope

Judge = Callable[[RecordId, Suggestion], Suggestion]

_HOLD_SECONDS: Final = 0.06
"""A lead passed while J is held down isn't asked for."""

_FINAL: Final = (SignInNeeded, RequestRefused)
"""After these the user has to do something else first, whatever was read earlier."""
_READ_AHEAD: Final = 2


class ChosenLead(QObject):
    """presented: (DecisionContext, Suggestion, Told) this may be decided upon: Zoho's answer of now
    or of a moment ago, or an earlier one while it can't be asked.
    read_ahead: (LeadRow) Zoho's answer about one of the next leads is there.
    gone: (RecordId) the lead isn't pending any more. judge: what the user has said of a lead
    counts more than any match.
    """

    presented = Signal(object, object, object)
    read_ahead = Signal(object)
    gone = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        org: OpenOrg,
        tasks: TaskScope,
        deciding: Deciding,
        drafts: Drafts,
        offline: Offline,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._tasks = tasks
        self._deciding = deciding
        self._drafts = drafts
        self._offline = offline
        self._told: Told | None = None
        self.judge: Judge = lambda _lead_id, suggestion: suggestion
        org.options.tell_ahead = self._note_ahead

    @property
    def is_fresh(self) -> bool:
        """Whether what is shown is Zoho's own answer of now; False where nothing is."""
        return self._told is Told.FRESH

    def show(self, row: LeadRow) -> None:
        """At once from memory where it is young enough; what is shown can be decided upon."""
        age = self._org.options.age(row.id)
        kept = self._org.options.kept(row.id)
        if kept is not None and age is not None and age <= MAX_AGE:
            self._present(kept, Told.FRESH)
            return
        self._told = None
        self._window.detail.show_loading(row)
        self._tasks.restart("lead", self._recall_and_read(row))

    def read_again(self, row: LeadRow) -> None:
        """Nothing may be decided on what is being read again."""
        self._org.options.forget(row.id)
        self._deciding.clear()
        self._told = None
        self._window.detail.show_loading(row)
        self._tasks.restart("lead", self._read(row, fresh=True))

    async def _recall_and_read(self, row: LeadRow) -> None:
        is_kept = await self._recall(row)
        if is_kept and self._offline.is_on:
            return
        await self._org.clock.sleep(_HOLD_SECONDS)
        # Before the first reading of the queue has opened the session, that one comes back here.
        if self._org.session.is_open or self._offline.is_on:
            await self._read(row)

    async def _recall(self, row: LeadRow, told: Told = Told.READING) -> bool:
        """Show what earlier readings have left; whether there is anything."""
        kept = await self._org.options.recall(row.id)
        if kept is not None:
            self._present(kept, Told.OFFLINE if self._offline.is_on else told)
        return kept is not None

    async def _read(self, row: LeadRow, *, fresh: bool = False) -> None:
        try:
            context = await self._org.options.read(row.id, fresh=fresh)
        except RecordMissing:
            self.gone.emit(row.id)
        except CrmError as error:
            offline = self._offline.note_failure(error)
            if isinstance(error, _FINAL) or not await self._recall(row, Told.FAILED):
                words = error_words(error)
                self._window.detail.show_failure(row, words.title, words.text, offline=offline)
            elif not offline:
                words = error_words(error)
                text = f"{words.title}: {words.text}"
                self._window.status.set_hint(text, self._window.queue.setFocus)
        else:
            self._offline.note_reached()
            self._present(context, Told.FRESH)

    def _note_ahead(self, context: DecisionContext) -> None:
        """The lane of one of the next leads is no guess any more."""
        if self._window.queue.has(context.lead.id):
            suggestion = suggest(context.lead, context.matches, context.setup)
            suggestion = self._drafts.judged(context.lead.id, suggestion)
            self._window.queue.set_suggestion(context.lead.id, suggestion)
            self.read_ahead.emit(context.lead.row)

    def _present(self, context: DecisionContext, told: Told) -> None:
        lead_id, queue = context.lead.id, self._window.queue
        suggestion = suggest(context.lead, context.matches, context.setup)
        suggestion = self._drafts.judged(lead_id, suggestion)
        self._told = told
        shown = self.judge(lead_id, suggestion)
        self._deciding.clear()
        read_at = self._org.options.read_at(lead_id) or self._org.clock.now()
        changes = self._drafts.changes(context)
        self._window.detail.show_context(context, shown, read_at, changes, told)
        if told is Told.FRESH:
            queue.set_suggestion(lead_id, suggestion)
        elif queue.suggestion(lead_id) is None:
            queue.set_suggestion(lead_id, replace(suggestion, probable=True))
        if told.closed:
            return
        self._deciding.show(context, shown)
        self.presented.emit(context, suggestion, told)
        if told is Told.FRESH:
            self._window.status.set_credits(self._org.gateway.credits_left())
            self._org.options.prefetch([row.id for row in queue.following(_READ_AHEAD)])
