"""The desk at work: what the views ask for goes to the services, and the answers come back."""

from __future__ import annotations

import logging
from datetime import timedelta

from PySide6.QtCore import QObject

from app.domain.context import DecisionContext
from app.domain.errors import CrmError, RecordMissing
from app.domain.matching import Suggestion
from app.domain.metadata import OrgSetup
from app.domain.records import LeadRow, Module, RecordId
from app.domain.suggestion import suggest
from app.services.open_org import OpenOrg
from app.services.options import MAX_AGE
from app.services.presets import PresetService
from app.ui.actions.catalogue import Act
from app.ui.actions.registry import Actions
from app.ui.conversions import Conversions
from app.ui.deciding import Deciding
from app.ui.errors import error_words, is_offline
from app.ui.history_desk import HistoryDesk
from app.ui.journal_opening import JournalOpening
from app.ui.lane_watch import LaneWatch
from app.ui.lead_editing import LeadEditing
from app.ui.leads.kept import KeptQueue
from app.ui.links import open_web
from app.ui.main_window import MainWindow
from app.ui.near_misses import NearMissDesk
from app.ui.preset_desk import PresetDesk
from app.ui.status_line import Freshness
from app.ui.surroundings import Surroundings
from app.ui.tasks import TaskScope
from app.ui.theme import Theme
from app.ui.unkept_line import UnkeptLine
from app.ui.waiting_line import WaitingLine

_log = logging.getLogger("segue.desk")

_LOOK_AGAIN = 0.05
_HOLD_SECONDS = 0.06
"""A lead passed while J is held down isn't asked for."""


class Desk(QObject):
    """Fills the queue, reads the chosen lead, and hands decisions to Conversions."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        presets: PresetService,
        kept: KeptQueue | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._kept = kept
        self._tasks = TaskScope(self, self._tell_internal)
        self._conversions = Conversions(window, theme, org, self._tasks, presets)
        self._presets = PresetDesk(
            window, theme, org, presets, self._tasks, lambda: self._deciding.context
        )
        is_locked = self._conversions.is_locked
        self._near_misses = NearMissDesk(window, org, self._tasks, is_locked)
        courses = self._conversions.courses
        self._history = HistoryDesk(window, theme, org, self._tasks, courses.check_now)
        courses.progressed.connect(lambda operation, _: self._history.refresh(operation.lead_id))
        self._journal = JournalOpening(window, org, self._conversions.courses)
        self._surroundings = Surroundings(org, self)
        self._waiting = WaitingLine(window.status, org)
        self._unkept = UnkeptLine(window.status, org)
        self._deciding = Deciding(window, org, self._conversions, self._read_again)
        self._editing = LeadEditing(
            window, self._tasks, self._near_misses, lambda: self._deciding.context, is_locked
        )
        self._lanes = LaneWatch(window.queue, org, self._tasks, self)
        self._connect()

    def start(self) -> None:
        """Open the journal, read the org's metadata and its pending leads."""
        self._tasks.restart("journal", self._journal.run())
        self._tasks.restart("presets", self._presets.open())
        self._tasks.restart("surroundings", self._surroundings.watch())
        self._read_anew()

    def _read_anew(self) -> None:
        self._tasks.restart("list", self._read_list())

    def held(self) -> int:
        """How many decisions aren't sent yet."""
        return len(self._conversions.held)

    async def send_held(self) -> bool:
        """Send what is held at once; whether all of it was sent. What waits for the network, or
        came back since the lead has changed, wasn't.
        """
        held = [one.lead_id for one in self._org.hold.held()]
        self._org.hold.send_now()
        while not self._org.hold.is_at_rest() or self._conversions.courses.being_sent():
            await self._org.clock.sleep(_LOOK_AGAIN)
        back = self._conversions.drafts.came_back_of(held)
        return not back and not self.held()

    def take_all_back(self) -> None:
        """Nothing of what is held is sent."""
        while self._org.hold.take_back() is not None:
            pass

    def is_something_open(self) -> bool:
        """Whether a conversion is being sent or checked, or what happened isn't kept yet."""
        return bool(self._conversions.courses.under_way() or self._org.journal.pending_writes())

    async def aclose(self) -> None:
        """Give up every read; conversions on the wire are left to the services' own close."""
        self._waiting.end()
        self._unkept.end()
        await self._tasks.settle()

    def _connect(self) -> None:
        queue, detail, window = self._window.queue, self._window.detail, self._window
        queue.lead_selected.connect(self._show)
        queue.lead_activated.connect(self._deciding.accept)
        queue.reload_requested.connect(self._read_anew)
        detail.convert_requested.connect(self._use)
        detail.candidate_chosen.connect(self._deciding.choose)
        detail.recheck_requested.connect(self._recheck)
        detail.settle_requested.connect(self._settle)
        detail.open_in_zoho_requested.connect(self._open_in_zoho)
        self._offer(window.registry)
        self._deciding.offer(window.registry)
        self._presets.used.connect(self._deciding.use_preset)
        self._conversions.courses.left_queue.connect(self._leave)
        self._conversions.decided.connect(self._go_on)
        self._conversions.returned.connect(self._take_up)
        self._conversions.reread_requested.connect(self._reread)
        self._near_misses.aligned.connect(self._reread)
        self._surroundings.resumed.connect(self._read_anew)

    def _offer(self, actions: Actions) -> None:
        """What can be done with the chosen lead, by keys and from the palette."""
        shown = self._window.is_desk_shown
        actions.provide(Act.RECHECK, self._recheck, shown)
        actions.provide(Act.OPEN, self._open_selected, shown)

    async def _read_list(self) -> None:
        queue, status = self._window.queue, self._window.status
        queue.begin_loading()
        status.set_freshness(Freshness.LOADING)
        rows: list[LeadRow] = []
        try:
            self._greet(await self._org.session.open())
            if self._deciding.context is None:
                self._show(queue.selected())  # one of the rows that were kept
            async for page in self._org.leads.pages():
                queue.append(page.rows)
                rows += page.rows
        except CrmError as error:
            _log.warning("reading the queue: %s", type(error).__name__)
            words = error_words(error)
            if is_offline(error):
                queue.show_offline(words.text)
            else:
                queue.show_failure(words.title, words.text)
            status.set_freshness(Freshness.STALE)
            return
        queue.finish_loading()
        status.set_freshness(Freshness.FRESH, self._org.clock.now())
        status.set_credits(self._org.gateway.credits_left())
        self._lanes.look_over(rows)
        if self._kept is not None:
            self._tasks.restart("keep", self._kept.keep(rows))

    def _greet(self, setup: OrgSetup) -> None:
        self._window.set_org(setup.org.name, demo=setup.org.is_demo)
        if setup.me is not None:
            self._window.queue.set_me(setup.me.id)

    def _show(self, row: LeadRow | None) -> None:
        self._deciding.clear()
        self._tasks.cancel("lead")
        self._near_misses.leave()
        if row is None:
            self._window.detail.show_nothing()
        elif not self._conversions.show_in_pane(row.id):
            self._show_matches(row)

    def _show_matches(self, row: LeadRow) -> None:
        """At once from memory where it is young enough; what is shown can be decided upon."""
        age = self._org.options.age(row.id)
        kept = self._org.options.kept(row.id)
        if kept is not None and age is not None and age <= MAX_AGE:
            self._present(kept)
            return
        self._window.detail.show_loading(row)
        if self._org.session.is_open:  # else _read_list shows the selected lead as soon as it is
            self._tasks.restart("lead", self._read_lead(row))

    async def _read_lead(self, row: LeadRow, *, fresh: bool = False) -> None:
        await self._org.clock.sleep(0 if fresh else _HOLD_SECONDS)
        try:
            context = await self._org.options.read(row.id, fresh=fresh)
        except RecordMissing:
            self._window.queue.remove(row.id)
        except CrmError as error:
            words = error_words(error)
            offline = is_offline(error)
            self._window.detail.show_failure(row, words.title, words.text, offline=offline)
        else:
            self._present(context)

    def _present(self, context: DecisionContext) -> None:
        lead_id = context.lead.id
        drafts = self._conversions.drafts
        suggestion = suggest(context.lead, context.matches, context.setup)
        suggestion = drafts.judged(context, suggestion)
        self._deciding.show(context, suggestion)
        self._window.queue.set_suggestion(lead_id, suggestion)
        self._lanes.note_sure(context.lead.row)
        age = timedelta(seconds=self._org.options.age(lead_id) or 0)
        read_at, changes = self._org.clock.now() - age, drafts.changes(context)
        self._window.detail.show_context(context, suggestion, read_at, changes)
        self._near_misses.show(context, suggestion)
        self._window.status.set_credits(self._org.gateway.credits_left())
        following = self._window.queue.following(2)
        self._org.options.prefetch([row.id for row in following])

    def _recheck(self) -> None:
        """Look again at the lead that is shown; it may have left the queue already."""
        lead_id, row = self._window.detail.lead_id, self._window.queue.selected()
        if lead_id is not None and self._conversions.courses.check_now(lead_id):
            return
        if row is not None:
            self._read_again(row)

    def _settle(self) -> None:
        lead_id = self._window.detail.lead_id
        if lead_id is not None:
            settle = self._conversions.courses.settle
            self._tasks.start_once("settle", lambda: settle(lead_id))

    def set_confirm(self, *, confirm: bool) -> None:
        """Whether the safe default is shown in the form before it is decided."""
        self._deciding.confirm = confirm

    def _use(self, suggestion: Suggestion | None) -> None:
        """A button beside the lead: the suggestion, None: the form."""
        if suggestion is None:
            self._deciding.open_form(None)
        else:
            self._deciding.take(suggestion)

    def _go_on(self, lead_id: RecordId) -> None:
        """The lead is decided: the next one is shown, and this one where there is none."""
        if not self._is_selected(lead_id):
            return
        queue = self._window.queue
        if not queue.select_next(self._conversions.is_locked):
            self._conversions.show_in_pane(lead_id)
        queue.setFocus()

    def _take_up(self, lead_id: RecordId) -> None:
        """A decision was taken back, or came back: there the user goes on."""
        if not self._is_selected(lead_id):
            self._window.queue.select(lead_id)
        elif (row := self._window.queue.selected()) is not None:
            self._show(row)
        self._window.queue.setFocus()

    def _is_selected(self, lead_id: RecordId) -> bool:
        row = self._window.queue.selected()
        return row is not None and row.id == lead_id

    def _leave(self, lead_id: RecordId) -> None:
        """A converted lead leaves the queue, and the next one is shown."""
        self._org.options.forget(lead_id)
        self._lanes.forget(lead_id)
        queue = self._window.queue
        selected = queue.selected()
        if selected is not None and selected.id == lead_id:
            queue.select_next(self._conversions.is_locked)
        queue.remove(lead_id)
        if self._kept is not None:
            self._kept.remove(lead_id)

    def _reread(self, lead_id: RecordId) -> None:
        """After a refusal: what was known of the lead may be wrong."""
        self._org.options.forget(lead_id)
        self._lanes.forget(lead_id)
        row = self._window.queue.selected()
        if row is not None and row.id == lead_id:
            self._read_again(row)

    def _read_again(self, row: LeadRow) -> None:
        """Nothing may be decided on what is being read again."""
        self._org.options.forget(row.id)
        self._deciding.clear()
        self._window.detail.show_loading(row)
        self._tasks.restart("lead", self._read_lead(row, fresh=True))

    def _open_selected(self) -> None:
        if (row := self._window.queue.selected()) is not None:
            self._open_in_zoho((Module.LEADS, row.id))

    def _open_in_zoho(self, record: tuple[Module, RecordId]) -> None:
        open_web(self._org.gateway.record_url(*record))

    def _tell_internal(self, error: Exception) -> None:
        _log.error("unexpected %s", type(error).__name__, exc_info=None)
        self._window.status.set_trouble(
            self.tr("Something went wrong inside Segue (%1)").replace("%1", type(error).__name__)
        )
