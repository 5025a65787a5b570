"""Near misses at work: looked for when a person stays with a lead, aligned when they agree."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from app.domain.context import DecisionContext
from app.domain.course import Course, course
from app.domain.matching import Suggestion
from app.domain.suggestion import default_plan
from app.services.open_org import OpenOrg
from app.ui.actions.catalogue import Act
from app.ui.desk.conversions import Conversions
from app.ui.detail.body import HOPELESS
from app.ui.main_window import MainWindow
from app.ui.readiness import Readiness
from app.ui.tasks import TaskScope

if TYPE_CHECKING:
    from app.domain.near_misses import Change, NearMiss, Similar
    from app.domain.records import Lead, RecordId
    from app.services.lead_writing import Aligned

_STAY_SECONDS: Final = 0.4
"""Whoever goes on sooner only passes by: nothing is asked for, nothing is spent."""


class NearMissDesk(QObject):
    """aligned carries the RecordId of a lead whose matches are to be read again."""

    aligned = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        org: OpenOrg,
        tasks: TaskScope,
        conversions: Conversions,
        readiness: Readiness,
    ) -> None:
        super().__init__(window)
        self._readiness = readiness
        self._window = window
        self._org = org
        self._tasks = tasks
        self._is_locked = conversions.is_locked
        self._context: DecisionContext | None = None
        self._way: Course | None = None
        self._is_passing_by = False
        self._renewed: set[RecordId] = set()
        detail = window.detail
        detail.align_requested.connect(self._ask_of_shown)
        conversions.align_requested.connect(self._ask)
        detail.look_requested.connect(self._look_anyway)
        window.registry.provide(Act.ALIGN, self._ask_first, self._can)

    def show(
        self, context: DecisionContext, suggestion: Suggestion, *, offline: bool = False
    ) -> None:
        """The lead that is shown now, with what Zoho itself makes of it. offline: it can't be
        asked, so nothing is looked for, and that is said.
        """
        self.leave()
        self._context = context
        if context.lead.id in self._renewed:
            self._renewed.discard(context.lead.id)
            self._window.queue.update_row(context.lead.row)
        # Where nothing would be made, or nothing can be converted, there is nothing to find.
        way = course(context, default_plan(context.lead, suggestion))
        if not way.makes_contact_or_account or suggestion.ground in HOPELESS:
            return
        self._way = way
        known = self._org.near_misses.kept(context)
        if known is not None:
            self._show(context, way, known)
        elif offline:
            from app.domain.near_misses import Looked, Similar

            self._show(context, way, Similar(Looked.FAILED))
        elif context.matches.told:
            self._begin(context, way, _STAY_SECONDS)

    def hurry(self) -> None:
        """The user stays, and waits for it."""
        if self._is_passing_by and self._context is not None and self._way is not None:
            self._begin(self._context, self._way, 0)

    def leave(self) -> None:
        """Another lead, or none."""
        self._context = self._way = None
        self._is_passing_by = False
        self._tasks.cancel("similar")

    def _begin(
        self, context: DecisionContext, way: Course, stay: float, *, asked: bool = False
    ) -> None:
        """One key decides nothing until there is an answer."""
        self._is_passing_by = stay > 0
        self._readiness.await_rest()
        self._window.detail.show_looking(context.lead.id)
        self._tasks.restart("similar", self._look(context, way, stay, asked=asked))

    async def _look(
        self, context: DecisionContext, way: Course, stay: float, *, asked: bool
    ) -> None:
        from app.domain.near_misses import Looked, Similar

        await self._org.clock.sleep(stay)
        self._is_passing_by = False
        try:
            found = await self._org.near_misses.look(context, asked=asked)
        except Exception:  # told elsewhere; the lead mustn't wait for it for ever
            self._show(context, way, Similar(Looked.FAILED))
            raise
        self._window.status.set_credits(self._org.gateway.credits_left())
        self._show(context, way, found)

    def _show(self, context: DecisionContext, way: Course, found: Similar) -> None:
        from app.domain.near_misses import of_what_is_new

        similar = of_what_is_new(found, way)
        self._window.detail.show_similar(context.lead.id, similar)
        self._readiness.complete(anew=not similar.is_clear)

    def _look_anyway(self) -> None:
        if self._context is not None and self._way is not None:
            self._begin(self._context, self._way, 0, asked=True)

    def _can(self) -> bool:
        return self._window.is_desk_shown() and self._window.detail.first_similar is not None

    def _ask_first(self) -> None:
        if (miss := self._window.detail.first_similar) is not None:
            self._ask_of_shown(miss)

    def _ask_of_shown(self, miss: NearMiss) -> None:
        if self._context is not None:
            self._ask(self._context, miss)

    def _ask(self, context: DecisionContext, miss: NearMiss) -> None:
        if not self._is_locked(context.lead.id):
            self._tasks.start_once("align", lambda: self._align(context, miss))

    async def _align(self, context: DecisionContext, miss: NearMiss) -> None:
        from app.ui.detail.align_dialog import AlignDialog
        from app.ui.dialogs import finished

        lead = context.lead
        dialog = AlignDialog(lead.row.name, miss, self._window)
        try:
            agreed = bool(await finished(dialog))
        finally:
            dialog.deleteLater()
        if not agreed or self._is_locked(lead.id):
            return
        await self.write(lead, miss.changes)

    async def write(self, lead: Lead, changes: Sequence[Change]) -> bool:
        """Write into the lead what the user has agreed to, tell how that ended, look again; whether
        the lead has it.
        """
        from app.services.lead_writing import Aligning

        self._window.detail.show_busy(self.tr("The lead is being changed"), lead.row)
        ended = await self._org.writing.write(lead, changes)
        self._tell(lead.row.name, changes, ended)
        self._renewed.add(lead.id)
        self.aligned.emit(lead.id)
        return ended.how is Aligning.DONE

    def _tell(self, name: str, changes: Sequence[Change], ended: Aligned) -> None:
        from app.ui.desk.align_words import aligned_words, changes_words
        from app.ui.dialogs import tell

        setup = self._org.session.known_setup
        title, text = aligned_words(ended, setup)
        if text:
            tell(self._window, title, text)
        else:
            what = self.tr("What was changed in the lead")
            show = partial(tell, self._window, what, changes_words(changes))
            self._window.status.set_news(f"{name}: {title}", show)
