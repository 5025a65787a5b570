"""The queue's pane: the list, its search and owner filter, its states, its footer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.domain.lane import Lane
from app.domain.lead_row import LeadRow, RecordId
from app.ui.leads.aside import SetAside
from app.ui.leads.delegate import LeadDelegate
from app.ui.leads.face import Faces
from app.ui.leads.filters import OwnerBox, SearchEdit
from app.ui.leads.footer import Footer
from app.ui.leads.index import LeadIndex
from app.ui.leads.lane_bar import LaneBar
from app.ui.leads.look import QueueLook
from app.ui.leads.model import LeadsModel
from app.ui.leads.orders import Column
from app.ui.leads.pages import Pages, StripPlace
from app.ui.leads.progress import Progress
from app.ui.leads.reading import Notice, Reading, failed, offline, without_hits
from app.ui.leads.selection import Selection
from app.ui.leads.table import LeadTable
from app.ui.leads.ticking import Ticking
from app.ui.leads.view import QueueView
from app.ui.leads.working import Working
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.domain.matching import Suggestion  # nothing is known of matches at the start

_AT_ONCE: Final = 200  # rows that are shown in the same turn: one page, the first paint's

_MINUTE: Final = 60_000
_UTC_NOW: Final = partial(datetime.now, UTC)


class LeadsPanel(QFrame):
    """The pending leads.

    search_edit and owner_box are made here and placed by the window. lead_selected carries the
    LeadRow or None, whenever another lead is selected, by whatever cause; lead_activated the
    LeadRow on Enter, None while it is out of sight, the rows being put in another order;
    lead_opened the LeadRow on a double click; rows_changed follows each change of the rows shown.
    """

    lead_selected = Signal(object)
    lead_activated = Signal(object)
    lead_opened = Signal(object)
    reload_requested = Signal()
    rows_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _UTC_NOW,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reading = Reading()
        self._busy: dict[RecordId, str] = {}
        self.aside = SetAside(self.set_suggestions)
        self._make_rows(now)
        self._make_widgets(now)
        self._lay_out()
        self._connect()
        self._refresh()

    def begin_loading(self) -> None:
        """The leads are being read; what is shown stays until finish_loading."""
        self._reading.begin()
        self._index.rounds.begin()
        self._refresh()

    def append(self, rows: Sequence[LeadRow]) -> None:
        """Show rows too, each where it belongs. A lead that is shown already is renewed."""
        self._reading.note_rows()
        self._index.append(rows)
        if not self.total_count() and len(rows) <= _AT_ONCE:
            self._working.do(lambda: self._index.work(lambda: not self._index.unsettled))
        self._working.wake()
        self._refresh()

    def fill_from(self, pages: Iterator[Sequence[LeadRow]]) -> None:
        """Append what was kept of an earlier reading, page by page, as the window finds time."""
        self._working.fill_from(pages)

    def finish_loading(self) -> None:
        """All leads were read: those that did not come since begin_loading leave the queue."""
        self._reading.end()
        self._index.rounds.end()
        self._working.wake()
        self._refresh()

    def remove(self, lead_id: RecordId) -> None:
        """The lead has left the queue; the next one is selected in its place."""
        self._busy.pop(lead_id, None)
        self._working.do(lambda: self._index.remove(lead_id))

    def update_row(self, row: LeadRow) -> None:
        """The lead has changed; one that isn't in the queue is left alone."""
        self._working.do(lambda: self._index.update(row))

    def row_count(self) -> int:
        """How many leads are shown."""
        return len(self._model.slots)

    def total_count(self) -> int:
        """How many leads are in the queue."""
        return len(self._table)

    @property
    def is_working(self) -> bool:
        """Whether rows are being taken in, searched or sorted, be it for later only."""
        return self._working.is_active

    # --- states ------------------------------------------------------------------------------

    def show_failure(self, title: str, text: str) -> None:
        """The leads could not be read; rows that are there stay."""
        self._fail(failed(title, text))

    def show_offline(self, text: str) -> None:
        """There is no connection; rows that are there stay."""
        self._fail(offline(text))

    def set_me(self, user_id: str) -> None:
        """Who works here: gives the owner filter its "My leads"."""
        self.owner_box.set_me(user_id)
        self._refresh()

    def set_suggestion(self, lead_id: RecordId, suggestion: Suggestion | None) -> None:
        """What Segue would do with a lead; None: unknown again."""
        self.set_suggestions({lead_id: suggestion})

    def set_suggestions(self, found: Mapping[RecordId, Suggestion | None]) -> None:
        """The same for several leads; those set aside stay where they are."""
        self._working.do(lambda: self._index.set_suggestions(self.aside.shown(found)))
        self._refresh()

    def has(self, lead_id: RecordId) -> bool:
        """Whether the lead is in the queue, shown or not."""
        return self._table.slot(lead_id) is not None

    def suggestion(self, lead_id: RecordId) -> Suggestion | None:
        """What was set last."""
        return self._index.suggestions.get(lead_id)

    def set_busy(self, lead_id: RecordId, text: str | None) -> None:
        """Something is being done with a lead: say what, in two words; None: not any more."""
        if text:
            self._busy[lead_id] = text
        else:
            self._busy.pop(lead_id, None)
        if (row := self._index.row_of(lead_id)) is not None:
            self._model.touch(row)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:  # noqa: N802
        # A proxy would hide the lanes from the Tab key. What isn't shown would take the keys later,
        # from whoever has them then.
        self._pages.take_keys(reason)

    # --- selection ---------------------------------------------------------------------------

    def selected(self) -> LeadRow | None:
        """The selected lead, None where none is or where it isn't among those shown."""
        row = self._view.current_row()
        return self._model.lead(row) if row >= 0 else None

    def select(self, lead_id: RecordId) -> bool:
        """Select a lead; whether it is shown."""
        row = self._index.row_of(lead_id)
        if row is None:
            return False
        self._select_row(row)
        return True

    def lead_to(self, lead_id: RecordId) -> bool:
        """Select a lead, and take away what hides it; whether it is in the queue."""
        if self.select(lead_id):
            return True
        if not self.has(lead_id):
            return False
        for clear in (
            partial(self.lane_bar.choose, None),
            self.search_edit.clear,
            self.owner_box.choose_all,
        ):
            if not self._index.asks_for(lead_id):
                clear()
        self._selection.expect(lead_id)
        return True

    def select_next(self, skip: Callable[[RecordId], bool] = lambda _: False) -> bool:
        """Go on to the next lead that isn't skipped, round from the top; whether there is one."""
        here = self._view.current_row()
        others = (*range(here + 1, self.row_count()), *range(max(here, 0)))
        row = next((row for row in others if not skip(self._model.lead(row).id)), None)
        if row is not None:
            self._select_row(row)
        return row is not None

    def step(self, by: int) -> None:
        """Go so many leads on, back where negative, as far as there are any."""
        self._view.step(by)

    def activate(self) -> None:
        """Enter: take the suggestion on the selected lead."""
        lead = self.selected()
        if lead is not None or self._index.unsettled:
            self.lead_activated.emit(lead)

    def _open(self) -> None:
        if (lead := self.selected()) is not None:
            self.lead_opened.emit(lead)

    def following(self, count: int) -> tuple[LeadRow, ...]:
        """The next leads after the selected one, as far as there are any."""
        first = self._view.current_row() + 1
        rows = range(first, min(first + count, self.row_count()))
        return tuple(map(self._model.lead, rows))

    # --- making ------------------------------------------------------------------------------

    def _make_rows(self, now: Callable[[], datetime]) -> None:
        self._table = LeadTable()
        suggestions: dict[RecordId, Suggestion] = {}
        self._faces = Faces(self._table, suggestions, self._busy, now)
        self._model = LeadsModel(self._table, self._faces, self)
        self._index = LeadIndex(self._table, self._model, suggestions)

    def _make_widgets(self, now: Callable[[], datetime]) -> None:
        """In the order of the Tab key, each with its parent: see MainWindow."""
        self.search_edit = SearchEdit(self._theme)
        self.owner_box = OwnerBox()
        self.lane_bar = LaneBar(now, self)
        self._progress = Progress(self)
        self._strip = StripPlace(self._theme, self)
        delegate = LeadDelegate(self._theme, self._model, self._faces, self)
        self._pages = Pages(self._theme, self)
        self._view = QueueView(self._model, delegate, self._pages)
        self._pages.set_list(self._view)
        self.look = QueueLook(self._view)
        self._view.setObjectName("lead_list")
        self._view.setAccessibleName(self.tr("Pending leads"))
        self._selection = Selection(self._view, self._model, self._index, self._tell_selected)
        self._working = Working(self._index, self._model, self._view, self._selection)
        self.footer = Footer(self._model.title, self)
        self.ticking = Ticking(self._table, self._model, self._view, self.footer)
        self._minutes = QTimer(self, interval=_MINUTE)

    def _lay_out(self) -> None:
        self.setObjectName("leads_panel")
        self.setProperty("role", "pane")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.lane_bar)
        layout.addWidget(self._progress)
        layout.addWidget(self._strip)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.footer)

    def _connect(self) -> None:
        self._working.rows_changed.connect(self._refresh)
        self._working.rows_changed.connect(self.rows_changed)
        self._working.rested.connect(self._refresh)
        self._view.row_chosen.connect(self._selection.choose)
        self._view.row_opened.connect(lambda _row: self._open())
        self._view.horizontalHeader().sectionClicked.connect(self._sort_by_header)
        self.footer.sort_requested.connect(self._sort)
        self.look.sort_requested.connect(self._sort)
        self.search_edit.textChanged.connect(self._search)
        self.search_edit.list_requested.connect(self._go_to_list)
        self.owner_box.owner_chosen.connect(self._filter)
        self.lane_bar.lane_chosen.connect(self._filter_lane)
        self._strip.acted.connect(self.reload_requested)
        self._pages.acted.connect(self._act)
        self._minutes.timeout.connect(self._tell_time)
        self._minutes.start()
        self._theme.changed.connect(self._view.prepare)

    # --- what the person does ----------------------------------------------------------------

    def _search(self, text: str) -> None:
        self._ask(lambda: self._index.search(text))

    def _filter(self, owner_id: str | None) -> None:
        self._ask(lambda: self._index.filter_owner(owner_id))

    def _filter_lane(self, lane: Lane | None) -> None:
        """Whoever was looked at in another lane needn't stay in sight."""
        self._index.pin(None)
        self._ask(lambda: self._index.filter_lane(lane))
        self._selection.let_go_unless(self._index.asks_for)
        looked_at = self._working.looked_at
        if looked_at is not None and not self._index.asks_for(looked_at):
            self._working.looked_at = None

    def _sort_by_header(self, section: int) -> None:
        ask, column = self._index.ask, Column(section)
        self._sort(column, descending=ask.column is column and not ask.descending)

    def _sort(self, column: Column, descending: bool) -> None:
        self._ask(lambda: self._index.sort(column, descending=descending))
        self.look.note_order(column, descending=descending)

    def _ask(self, change: Callable[[], None]) -> None:
        self._working.ask(change)
        self._refresh()

    def go_to_search(self) -> None:
        """Let the next letters be a search."""
        self.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search_edit.selectAll()

    def _go_to_list(self) -> None:
        """From the search into its hits: the first one, unless one of them is selected. Where
        there is none, to what is said in their place.
        """
        self._pages.take_keys()
        if self._view.current_row() < 0 and self.row_count():
            self._select_row(0)

    def _act(self) -> None:
        """The button of the page: clears what hides the leads, or reads them again."""
        if self.lane_bar.elsewhere():
            self.lane_bar.choose(None)
        elif self.total_count():
            self.search_edit.clear()
            self.owner_box.choose_all()
            self.lane_bar.choose(None)
        else:
            self.reload_requested.emit()

    def _select_row(self, row: int) -> None:
        self._view.setCurrentIndex(self._model.index(row, 0))
        self._view.scrollTo(self._model.index(row, 0))

    # --- what is told of it ------------------------------------------------------------------

    def _tell_selected(self, lead: LeadRow | None) -> None:
        """The lead that somebody looks at stays in its place though its lane may change."""
        self._working.looked_at = lead.id if lead else None
        self._working.wake()  # not at once: Qt may be in the middle of moving the selection
        self.lead_selected.emit(lead)

    def _tell_time(self) -> None:
        self._faces.clear()
        self.lane_bar.tell()
        self._view.draw_anew()

    def _fail(self, notice: Notice) -> None:
        self._reading.fail(notice)
        self._index.rounds.give_up()
        self._working.wake()
        self._refresh()

    def _refresh(self) -> None:
        """Show the state and the counts that the rows and the last reading give."""
        total, shown, ask = self.total_count(), self.row_count(), self._index.ask
        reading, settled = self._reading, not self._index.unsettled
        self._progress.run(on=reading.loading)
        self._strip.show_notice(reading.failure if total else None)
        lanes = {lane: self._index.lanes.count(lane) for lane in Lane}
        known = total if total or reading.is_whole else None
        self.lane_bar.set_counts(lanes, known, self._index.hits.counts())
        if shown:
            self._pages.show_list()
        elif not total:
            self._pages.show_notice(reading.without_leads(settled=settled))
        elif settled:  # else the first hits may be about to come
            bar, searched = self.lane_bar, self._index.hits.counts() is not None
            notice = without_hits(bar.lane, bar.elsewhere(), searched=searched)
            self._pages.show_notice(notice)
        self.footer.show_counts(total, shown, loading=reading.loading)
        self.ticking.tell()
        self.footer.show_order(ask.column, descending=ask.descending)
        self._view.show_order(ask.column, descending=ask.descending)
        if settled:
            self.owner_box.set_counts(self._table.owner_counts)
            if self.search_edit.hasFocus():
                self.footer.say_counts()
