"""The right pane: one lead, from the first facts to what really came out of its conversion."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.context import DecisionContext
from app.domain.hold import Change
from app.domain.matching import Suggestion
from app.domain.records import LeadRow, Module, RecordId
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.detail.body import HOPELESS, MARGIN, Body, Shown
from app.ui.detail.freshness import Told
from app.ui.detail.header import Header
from app.ui.detail.states import Message, MessagePage, Skeleton
from app.ui.next_paint import NextPaint
from app.ui.spoken import Voice
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.domain.near_misses import NearMiss, Similar
    from app.ui.detail.held import HeldPage
    from app.ui.detail.outcome import OutcomeBody, OutcomeView
    from app.ui.detail.verdict import VerdictBanner

_REFRESH_MS: Final = 20_000


def _utc_now() -> datetime:
    return datetime.now(UTC)


class DetailPane(QWidget):
    """Shows one lead and what may be done with it; what is done, others do.

    convert_requested carries the Suggestion to take, or None to open the form; candidate_chosen
    the Candidate; open_in_zoho_requested a (Module, RecordId). settle_requested: the user has found
    out what became of the lead. take_back_requested: the lead's held decision isn't to be sent.
    align_requested carries the NearMiss whose values the lead is to have; look_requested: look for
    near misses, whatever it costs. focus_lost: the control in focus can't be used any more. paint:
    tells when what is shown stands on the screen.
    """

    convert_requested = Signal(object)
    candidate_chosen = Signal(object)
    open_in_zoho_requested = Signal(object)
    recheck_requested = Signal()
    settle_requested = Signal()
    take_back_requested = Signal()
    align_requested = Signal(object)
    look_requested = Signal()
    focus_lost = Signal()

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("detail_pane")
        self.setAccessibleName(self.tr("Lead"))
        self._theme = theme
        self._now = now
        self._row: LeadRow | None = None
        self._shown: Shown | None = None
        self._scrolled_for: RecordId | None = None
        self._handed_to: QWidget | None = None
        self._voice = Voice(self)
        # From the outside in, as in MainWindow.
        self._head = QWidget(self)
        self._header = Header(theme, self._head)
        self._pages = QStackedWidget(self)
        self._message = MessagePage(theme, self._pages)
        self._skeleton = Skeleton(theme)
        self._scroll = _area(self._pages)
        self._body = Body(theme, self._scroll)
        self._outcome: OutcomeBody | None = None
        self._held: HeldPage | None = None
        self.paint = NextPaint(self._body)
        self._scroll.setWidget(self._body)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        for page in (self._message, self._skeleton_page(), self._scroll):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()
        self.show_nothing()

    @property
    def lead_id(self) -> RecordId | None:
        """The lead that is shown, which needn't be one of the queue's any more."""
        return self._row.id if self._row is not None else None

    def show_nothing(self) -> None:
        """No lead is selected."""
        self._leave(None)
        self._header.hide()
        self._show_message(
            Message(
                "inbox",
                self.tr("No lead is chosen"),
                self.tr("What matches a lead, and what a conversion would do, is shown here."),
            )
        )

    def show_loading(self, row: LeadRow) -> None:
        """What the queue knows at once; the matches are being read."""
        self._leave(row)
        self._show_header(row)
        self._header.set_busy(busy=True)
        self._skeleton.begin()
        if (focus := QApplication.focusWidget()) is not None and self._pages.isAncestorOf(focus):
            self.focus_lost.emit()  # else Qt gives the page itself the keys, and then nobody
        self._pages.setCurrentIndex(1)
        self._hand_on_focus(())

    def show_context(
        self,
        context: DecisionContext,
        suggestion: Suggestion,
        read_at: datetime,
        changes: tuple[Change, ...] | None = None,
        told: Told = Told.FRESH,
    ) -> None:
        """The lead with its matches and the verdict. changes: since a decision that came back.
        told: whether this is Zoho's answer of now.
        """
        self._leave(context.lead.row)
        self._shown = Shown(context, suggestion, read_at, changes)
        self.setUpdatesEnabled(False)
        self._header.set_context(context, read_at, self._now(), told)
        closed = told.closed
        self._header.set_busy(busy=closed or suggestion.ground in HOPELESS)
        self._header.show()
        self._body.set_shown(self._shown)
        self._body.set_closed(closed=closed)
        self._pages.setCurrentIndex(2)
        self._chain_stops()
        if self._scrolled_for != context.lead.id:
            self._scrolled_for = context.lead.id
            self._scroll.verticalScrollBar().setValue(0)
            self._begin_anew()
        self.setUpdatesEnabled(True)
        self._say_verdict()
        self.paint.watch()

    def show_failure(self, row: LeadRow, title: str, text: str, *, offline: bool = False) -> None:
        """The matches could not be read."""
        self._leave(row)
        self._show_header(row)
        self._header.set_busy(busy=True)
        icon = "wifi-off" if offline else "triangle-alert"
        self._show_message(
            Message(icon, title, text, self.tr("Try again"), key_map().shown(Act.RECHECK))
        )
        self._voice.say(title, text, about=row.id)

    def show_busy(self, text: str, row: LeadRow | None = None) -> None:
        """The lead is being converted, or its outcome is being checked: nothing can be decided."""
        if row is not None and (self._row is None or self._row.id != row.id):
            self._leave(row)
            self._show_header(row)
        self._header.set_busy(busy=True)
        if self._shown is None:
            self._show_message(
                Message("clock", text, self.tr("The queue goes on meanwhile; nothing is lost."))
            )
            self._voice.say(text, about=self.lead_id or "")
        else:
            self._body.set_busy(text)
            self._chain_stops()
            self._say_verdict()

    def show_held(self, row: LeadRow, title: str, text: str) -> None:
        """The lead is decided, and will be sent; until then it can be taken back."""
        page = self._held_page()
        if self._row != row or self._pages.currentWidget() is not page:
            self._leave(row)
            self._show_header(row)
            self._header.set_busy(busy=True)
            self._pages.setCurrentWidget(page)
            self._chain(page.stops())
            self._voice.say(title, text, about=row.id)  # once, not with each second
        page.say(title, text)

    def show_outcome(self, view: OutcomeView) -> None:
        """How a conversion ended, and what really came out of it."""
        self._leave(view.row)
        self._show_header(view.row)
        self._header.set_busy(busy=True)
        body = self._outcome_body()
        body.set_view(view)
        self._pages.setCurrentWidget(self._outcome_area)
        self._chain(body.stops())
        self._say(body.banner)

    def show_similar(self, lead_id: RecordId, similar: Similar) -> None:
        """What looks similar to the lead, if it is still the one that is shown."""
        if self._shown is not None and self.lead_id == lead_id:
            self._body.set_similar(similar)
            self._say_verdict()
            self.paint.watch()

    def show_looking(self, lead_id: RecordId) -> None:
        """What looks similar to the lead is being looked for."""
        if self._shown is not None and self.lead_id == lead_id:
            self._body.set_looking()

    def set_ready(self, ready: bool) -> None:
        """Whether one key may decide; else the button that shows the key is off."""
        self._body.banner.set_ready(ready=ready)
        if self._shown is not None:
            self._hand_on_focus(())
            if ready and self._handed_to is not None:
                if self._handed_to.hasFocus():
                    self.setFocus()
                self._handed_to = None

    @property
    def shows_similar(self) -> bool:
        """Whether something that looks similar is shown."""
        return self._shown is not None and self._body.similar.has_misses

    @property
    def first_similar(self) -> NearMiss | None:
        """The near miss that the key aligns with."""
        return self._body.similar.first if self._shown is not None else None

    def can_choose(self, number: int) -> bool:
        """Whether there is a candidate of that number to choose."""
        return self._shown is not None and self._body.numbered(number) is not None

    def choose(self, number: int) -> bool:
        """The key 1 to 9: choose the candidate of that number; whether there is one to choose."""
        candidate = self._body.numbered(number) if self._shown is not None else None
        if candidate is not None:
            self.candidate_chosen.emit(candidate)
        return candidate is not None

    def _lay_out(self) -> None:
        margins = QVBoxLayout(self._head)
        margins.setContentsMargins(MARGIN, 16, MARGIN, 12)
        margins.addWidget(self._header)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._pages, 1)

    def _keep_edge(self, _least: int, most: int) -> None:
        """The cards end where the buttons above end, with a scroll bar or without."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._body.set_right_margin(MARGIN - bar)

    def _skeleton_page(self) -> QWidget:
        page = QWidget(self._pages)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        layout.addWidget(self._skeleton)
        return page

    def _connect(self) -> None:
        self._header.convert.connect(lambda: self.convert_requested.emit(None))
        self._header.open_in_zoho.connect(self._open_lead)
        self._message.acted.connect(self.recheck_requested)
        self._body.used.connect(self._use)
        self._body.chosen.connect(self.candidate_chosen)
        self._header.freshness.recheck.connect(self.recheck_requested)
        self._body.stops_changed.connect(self._chain_stops)
        self._body.similar.align_requested.connect(self.align_requested)
        self._body.similar.look_requested.connect(self.look_requested)
        self._body.similar.open_requested.connect(self.open_in_zoho_requested)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._follow_focus)
        timer = QTimer(self, interval=_REFRESH_MS)
        timer.timeout.connect(lambda: self._header.freshness.refresh(self._now()))
        timer.start()

    def _follow_focus(self, old: QWidget | None, _new: QWidget | None) -> None:
        """Qt passes it on to whatever comes next in the window, be it a button far from here."""
        if old is None or not self.isAncestorOf(old):
            return
        if not (old.isEnabled() and old.isVisibleTo(self)):
            self.focus_lost.emit()

    def _outcome_body(self) -> OutcomeBody:
        """Made when a first conversion has ended: the start of the program doesn't need it."""
        if self._outcome is None:
            from app.ui.detail.outcome import OutcomeBody

            self._outcome_area = _area(self._pages)
            self._outcome = OutcomeBody(self._theme, self._outcome_area)
            self._outcome.open_record.connect(self.open_in_zoho_requested)
            self._outcome.recheck.connect(self.recheck_requested)
            self._outcome.settle.connect(self.settle_requested)
            self._outcome_area.setWidget(self._outcome)
            self._pages.addWidget(self._outcome_area)
        return self._outcome

    def _held_page(self) -> HeldPage:
        """Made when a first decision is held."""
        if self._held is None:
            from app.ui.detail.held import HeldPage

            self._held = HeldPage(self._theme, self._pages)
            self._held.take_back.connect(self.take_back_requested)
            self._pages.addWidget(self._held)
        return self._held

    def _say_verdict(self) -> None:
        self._say(self._body.banner)

    def _say(self, banner: VerdictBanner) -> None:
        """The focus stays in the queue: nothing else would tell what stands here now."""
        if (verdict := banner.verdict) is not None:
            self._voice.say(verdict.title, verdict.text, about=self.lead_id or "")

    def _leave(self, row: LeadRow | None) -> None:
        self._row = row
        self._shown = None
        self._skeleton.end()

    def _show_header(self, row: LeadRow) -> None:
        self._header.set_row(row, self._now())
        self._header.show()

    def _show_message(self, message: Message) -> None:
        self._message.set_message(message)
        self._pages.setCurrentIndex(0)
        self._chain_stops()

    def _use(self) -> None:
        if self._shown is not None:
            self.convert_requested.emit(self._shown.suggestion)

    def _open_lead(self) -> None:
        if self._row is not None:
            self.open_in_zoho_requested.emit((Module.LEADS, self._row.id))

    def _chain_stops(self) -> None:
        self._chain(self._body.stops() if self._shown is not None else self._message.stops())

    def _chain(self, below: Sequence[QPushButton]) -> None:
        """Tab follows the eye: cards that were made later still come before what is below them."""
        stops = [*self._header.stops(), *below]
        for stop in stops:
            stop.setAutoDefault(True)
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)
        self._hand_on_focus(below)

    def _begin_anew(self) -> None:
        """The keyboard that is in the pane begins at what may be done for another lead: on the
        button where it stood, Enter would do what was thought of for the last one.
        """
        self._handed_to = None
        focus: QWidget | None = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.setFocus()
            self._handed_to = self.focusProxy()  # until one key may decide

    def _hand_on_focus(self, below: Sequence[QPushButton]) -> None:
        """Enter presses the button in focus. The pane itself hands the focus on to what may be
        done: the suggestion where it is a sure one, else the form, never a candidate.
        """
        first = [self._body.banner.use_button] if self._shown is not None else below
        wanted = [*first, self._header.convert_button, self._header.open_button]
        usable = (stop for stop in wanted if stop.isEnabled() and stop.isVisibleTo(self))
        self.setFocusProxy(next(usable, self._message))


def _area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
