"""The desk: what the views ask for goes to the services, and the answers come back."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject

from app.domain.context import DecisionContext
from app.domain.matching import Suggestion
from app.domain.metadata import OrgSetup
from app.domain.records import LeadRow, Module, RecordId
from app.services.open_org import OpenOrg
from app.services.own import OwnServices
from app.ui.actions.catalogue import Act
from app.ui.actions.registry import Actions
from app.ui.desk.asides import AsideDesk
from app.ui.desk.browser import open_from
from app.ui.desk.chosen_lead import ChosenLead
from app.ui.desk.conversions import Conversions
from app.ui.desk.deciding import Deciding
from app.ui.desk.history import HistoryDesk
from app.ui.desk.journal_opening import JournalOpening
from app.ui.desk.lane_watch import LaneWatch
from app.ui.desk.lead_editing import LeadEditing
from app.ui.desk.near_misses import NearMissDesk
from app.ui.desk.notifier import Notifier
from app.ui.desk.offline import Offline
from app.ui.desk.others import Others
from app.ui.desk.presets import PresetDesk
from app.ui.desk.queue_reading import QueueReading
from app.ui.desk.rereading import Rereading
from app.ui.desk.surroundings import Surroundings
from app.ui.desk.unkept_line import UnkeptLine
from app.ui.desk.unsent import UnsentNotes
from app.ui.desk.waiting_line import WaitingLine
from app.ui.desk.why_not import WhyNot
from app.ui.detail.freshness import Told
from app.ui.leads.kept import KeptQueue
from app.ui.main_window import MainWindow
from app.ui.readiness import Readiness
from app.ui.status_line import Freshness
from app.ui.tasks import OnError, TaskScope
from app.ui.theme import Theme

_LOOK_AGAIN = 0.05


class Desk(QObject):
    """Fills the queue, reads the chosen lead, and hands decisions to Conversions."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        org: OpenOrg,
        own: OwnServices,
        on_error: OnError,
        kept: KeptQueue | None = None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        self._kept = kept
        self._tasks = TaskScope(self, on_error)
        self._conversions = Conversions(window, theme, org, self._tasks, own.presets)
        self._presets = PresetDesk(
            window, theme, org, own.presets, self._tasks, lambda: self._deciding.context
        )
        is_locked = self._conversions.is_locked
        self._asides = AsideDesk(window, theme, org, own.asides, self._tasks, is_locked)
        self._others = Others(window, self._reread)
        self._readiness = readiness = Readiness(window.detail.paint, org.clock.monotonic)
        readiness.allowed.connect(window.detail.set_ready)
        self._near_misses = NearMissDesk(window, org, self._tasks, self._conversions, readiness)
        courses = self._conversions.courses
        self._history = HistoryDesk(window, theme, org, self._tasks, courses.check_now)
        self._journal = JournalOpening(window, org, courses)
        self._make_what_runs_by_itself(kept)
        self._deciding = Deciding(window, org, self._conversions, readiness, self._read_again)
        drafts = self._conversions.drafts
        self._chosen = ChosenLead(window, org, self._tasks, self._deciding, drafts, self._offline)
        self._chosen.judge = self._asides.judged
        self._unsent = UnsentNotes(window, theme, org, drafts)
        self._editing = LeadEditing(
            window, self._tasks, self._near_misses, lambda: self._deciding.context, is_locked
        )
        self._why_not = WhyNot(window, window.registry, self._deciding, self._conversions)
        self._connect()

    def _make_what_runs_by_itself(self, kept: KeptQueue | None) -> None:
        window, org = self._window, self._org
        self._surroundings = Surroundings(org, self)
        self._waiting = WaitingLine(window.status, org)
        self._unkept = UnkeptLine(window.status, org)
        self._notifier = Notifier(window)
        self._offline = Offline(self)
        self._reading = QueueReading(window, org, self._tasks, self._offline, kept)
        self._rereading = Rereading(org.lanes, self._tasks, self)
        self._lanes = LaneWatch(
            window.queue, org, self._tasks, self._conversions.drafts.judged, self
        )

    def start(self) -> None:
        """Open the journal, read the org's metadata and its pending leads."""
        self._tasks.restart("journal", self._journal.run())
        self._tasks.restart("presets", self._presets.open())
        self._tasks.restart("asides", self._asides.open())
        self._tasks.restart("surroundings", self._surroundings.watch())
        self._tasks.restart("begin", self._begin())

    def held(self) -> int:
        """How many decisions aren't sent yet."""
        return len(self._conversions.held)

    def halt(self) -> None:
        """Send nothing that is held while the user is asked what is to become of it."""
        self._org.hold.halt()

    def go_on(self) -> None:
        """The user goes on working: what is held counts on."""
        self._org.hold.go_on()

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

    def waits(self) -> bool:
        """Whether all that is held waits for the network, and the next start will tell of it."""
        return self._org.hold.is_all_waiting() and self._org.recollection.keeps

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
        self._offline.end()
        self._unkept.end()
        await self._tasks.settle()

    def _connect(self) -> None:
        self._connect_views()
        self._connect_work()

    def _connect_views(self) -> None:
        """What the user does."""
        queue, detail, window = self._window.queue, self._window.detail, self._window
        queue.lead_selected.connect(self._show)
        queue.lead_activated.connect(self._accept)
        queue.lead_opened.connect(self._open_form)
        queue.reload_requested.connect(self._reading.begin)
        detail.convert_requested.connect(self._use)
        detail.candidate_chosen.connect(self._deciding.choose)
        detail.recheck_requested.connect(self._recheck)
        detail.focus_lost.connect(queue.setFocus)
        detail.settle_requested.connect(self._settle)
        detail.open_in_zoho_requested.connect(self._open_in_zoho)
        self._offer(window.registry)
        self._deciding.offer(window.registry)
        self._presets.used.connect(self._deciding.use_preset)

    def _connect_work(self) -> None:
        """What becomes of it, and what happens meanwhile."""
        courses = self._conversions.courses
        courses.progressed.connect(lambda operation, _: self._history.refresh(operation.lead_id))
        courses.left_queue.connect(self._leave)
        self._lanes.doubtful.connect(self._reread)
        self._conversions.decided.connect(self._window.status.end_news)
        self._conversions.decided.connect(self._go_on)
        self._conversions.decided.connect(self._asides.forget_undo)
        self._asides.set_aside.connect(self._go_on)
        self._asides.back.connect(self._show_again)
        self._conversions.returned.connect(self._take_up)
        self._conversions.came_back.connect(lambda lead_id: self._show_again((lead_id,)))
        self._conversions.reread_requested.connect(self._reread)
        self._near_misses.aligned.connect(self._reread)
        self._deciding.hurried.connect(self._near_misses.hurry)
        self._conversions.came_to_end.connect(self._notifier.note)
        self._reading.opened.connect(self._note_opened)
        self._reading.page_read.connect(self._asides.note_rows)
        self._reading.all_read.connect(self._note_read)
        self._chosen.presented.connect(self._note_presented)
        self._chosen.read_ahead.connect(self._lanes.note_sure)
        self._chosen.gone.connect(self._leave)
        self._conversions.held.waits.connect(self._offline.note_waiting)
        self._offline.went.connect(self._follow_offline)
        self._offline.returned.connect(self._take_breath)
        self._offline.look_again.connect(self._reading.look_again)
        self._conversions.decided.connect(self._unsent.settle)
        self._conversions.courses.left_queue.connect(self._unsent.settle)
        self._surroundings.resumed.connect(self._reading.begin)
        self._rereading.due.connect(self._reading.look_again)

    def _offer(self, actions: Actions) -> None:
        """What can be done with the chosen lead, by keys and from the palette."""
        shown = self._window.is_desk_shown
        actions.provide(Act.RECHECK, self._recheck, shown)
        can_undo = lambda: self._asides.can_undo or bool(self._conversions.held)  # noqa: E731
        actions.provide(Act.UNDO, self._undo, can_undo)
        actions.provide(Act.OPEN, self._open_shown, shown)

    async def _begin(self) -> None:
        """What is kept first: the chosen lead stands there before Zoho was asked."""
        remembered = await self._org.recollection.open()
        self._window.status.set_freshness(Freshness.LOADING, remembered.queue_read_at)
        if (setup := self._org.session.known_setup) is not None:
            self._greet(setup)
        self._unsent.tell(remembered)
        self._show(self._window.queue.selected())
        self._reading.begin()

    def _note_opened(self, setup: OrgSetup, quiet: bool) -> None:
        self._greet(setup)
        if not (quiet or self._chosen.is_fresh or self._is_outcome_shown()):
            self._show(self._window.queue.selected())  # one of the rows that were kept

    def _note_read(self, rows: Sequence[LeadRow]) -> None:
        self._others.note(rows)
        self._lanes.look_over(rows)
        self._rereading.note_read(len(rows))

    def _follow_offline(self) -> None:
        self._deciding.offline = True
        self._reading.tell_offline()
        self._refresh_shown()

    def _note_presented(self, context: DecisionContext, suggestion: Suggestion, told: Told) -> None:
        if told is Told.FRESH:
            self._lanes.note_sure(context.lead.row)
        self._near_misses.show(context, suggestion, offline=told is Told.OFFLINE)

    def _refresh_shown(self) -> None:
        """The network has gone or come back: what is shown may be had, or may not."""
        row = self._window.queue.selected()
        if row is not None and not self._chosen.is_fresh:
            self._show(row)

    def _take_breath(self) -> None:
        """Zoho can be reached again: what waits for it goes on."""
        self._deciding.offline = False
        self._org.hold.look_now()
        self._reading.catch_up()
        self._refresh_shown()

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
            self._chosen.show(row)

    def _recheck(self) -> None:
        """Look again at the lead that is shown; it may have left the queue already."""
        lead_id, row = self._window.detail.lead_id, self._window.queue.selected()
        if lead_id is not None and self._conversions.courses.check_now(lead_id):
            return
        if row is not None:
            self._chosen.read_again(row)
        if self._offline.is_on:
            self._reading.look_again()

    def _settle(self) -> None:
        lead_id = self._window.detail.lead_id
        if lead_id is not None:
            settle = self._conversions.courses.settle
            self._tasks.start_once("settle", lambda: settle(lead_id))

    def set_notify(self, *, notify: bool) -> None:
        """Whether the system tells what ended while Segue isn't in front."""
        self._notifier.is_on = notify

    def set_look(self, seconds: float) -> None:
        """For how long a decision has to be seen before one key makes it."""
        self._readiness.look = self._conversions.look = seconds

    def set_confirm(self, *, confirm: bool) -> None:
        """Whether the safe default is shown in the form before it is decided."""
        self._deciding.confirm = confirm

    def _accept(self, row: LeadRow | None) -> None:
        """Enter: decide on the lead that is seen; from an outcome, back to the chosen."""
        if row is not None and self._is_outcome_shown():
            self._show(row)
        else:
            self._deciding.accept(row)

    def _open_form(self, row: LeadRow) -> None:
        """A double click, which says nothing of how to decide."""
        if self._is_outcome_shown():
            self._show(row)
        else:
            self._deciding.open_form(None)

    def _is_outcome_shown(self) -> bool:
        """Whether the pane shows what became of another lead than the chosen one."""
        row, shown = self._window.queue.selected(), self._window.detail.lead_id
        return row is not None and shown is not None and shown != row.id

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
        if not queue.select_next(self._is_done) and (row := queue.selected()) is not None:
            self._show(row)
        queue.setFocus()

    def _take_up(self, lead_id: RecordId) -> None:
        """The user took a decision back: there they go on."""
        if not self._is_selected(lead_id):
            self._window.queue.select(lead_id)
        elif (row := self._window.queue.selected()) is not None:
            self._show(row)
        self._window.queue.setFocus()

    def _is_done(self, lead_id: RecordId) -> bool:
        """Whether the user is done with the lead for now."""
        return self._conversions.is_locked(lead_id) or lead_id in self._asides

    def _show_again(self, lead_ids: Collection[RecordId]) -> None:
        """These aren't set aside any more, or came back: the user stays where they are."""
        row = self._window.queue.selected()
        if row is not None and row.id in lead_ids:
            self._show(row)

    def _undo(self) -> None:
        """Take back the held decision that is shown, else what was decided last: a lead set aside,
        or a decision that is held.
        """
        held = self._conversions.held
        if held.is_shown or not self._asides.undo():
            held.take_back()

    def _is_selected(self, lead_id: RecordId) -> bool:
        row = self._window.queue.selected()
        return row is not None and row.id == lead_id

    def _leave(self, lead_id: RecordId) -> None:
        """A lead leaves the queue, and the next one is shown."""
        self._org.options.drop(lead_id)
        self._lanes.forget(lead_id)
        self._asides.drop(lead_id)
        self._others.forget(lead_id)
        queue = self._window.queue
        selected = queue.selected()
        if selected is not None and selected.id == lead_id:
            queue.select_next(self._is_done)
        queue.remove(lead_id)
        if self._kept is not None:
            self._kept.remove(lead_id)
        self._lanes.note_left(lead_id)

    def _reread(self, lead_id: RecordId) -> None:
        """What was known of the lead may be wrong: after a refusal, or a conversion of its like."""
        self._org.options.forget(lead_id)
        self._lanes.forget(lead_id)
        row = self._window.queue.selected()
        if row is None or row.id != lead_id or self._is_outcome_shown():
            return
        if not self._conversions.is_locked(lead_id):
            self._chosen.read_again(row)

    def _read_again(self, row: LeadRow) -> None:
        self._chosen.read_again(row)

    def _open_shown(self) -> None:
        """The lead in the pane, which the queue may have left."""
        if (lead_id := self._window.detail.lead_id) is not None:
            self._open_in_zoho((Module.LEADS, lead_id))

    def _open_in_zoho(self, record: tuple[Module, RecordId]) -> None:
        open_from(self._window, self._org.gateway.record_url(*record))
