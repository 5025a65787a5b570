"""The convert dialog: choose on the left, see on the right what it does, then what it did."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.course import Action
from app.domain.finding import Option, Severity
from app.domain.matching import Candidate, Suggestion
from app.domain.near_misses import NearMiss, Similar
from app.domain.outcome import Refused
from app.domain.plan import Plan
from app.domain.preflight import DecisionContext
from app.domain.presets import Preset
from app.domain.preview import MergeReading
from app.domain.records import Module, RecordId
from app.services.convert import Ended, Progress
from app.ui.convert.account_section import AccountSection
from app.ui.convert.contact_section import ContactSection
from app.ui.convert.convert_key import ConvertKey
from app.ui.convert.deal_section import DealSection
from app.ui.convert.ending import OutcomeWords, Place
from app.ui.convert.footer import Footer
from app.ui.convert.form_keys import FormKeys
from app.ui.convert.happening import Happening
from app.ui.convert.notes import NoteList
from app.ui.convert.open_words import progress_text, still_open_words
from app.ui.convert.options_section import OptionsSection
from app.ui.convert.outcome_view import OutcomePanel, OutcomeView
from app.ui.convert.outcome_words import ended_words
from app.ui.convert.search_box import SearchBox
from app.ui.convert.section import Section, of_option
from app.ui.convert.sentences import note
from app.ui.convert.state import ConvertState
from app.ui.dialogs import question
from app.ui.pace import LOOK_SECONDS
from app.ui.parts import row
from app.ui.phrases import filled
from app.ui.presets.row import PresetRow
from app.ui.sizes import grown, on_screen, window_size
from app.ui.theme import Theme

_START_SIZE: Final = QSize(1000, 860)
_SMALLEST: Final = QSize(880, 480)
_RIGHT_WIDTH: Final = 316


class ConvertDialog(QDialog):
    """Opened with open(). convert_requested carries the Plan, once; open_in_zoho_requested
    (module, id); closed when it went away, whatever becomes of a conversion under way.

    similar_requested: what is like the records to be made is to be looked for; True: the user
    asks, whatever it costs. align_requested: it was left to give the lead what a NearMiss has.
    look: seconds for which it has to have been seen, whole, before it converts (is_seen).
    """

    convert_requested = Signal(object)
    open_in_zoho_requested = Signal(object)
    similar_requested = Signal(bool)
    align_requested = Signal(object)
    closed = Signal()

    def __init__(  # noqa: PLR0913 - the seam between three rooms
        self,
        context: DecisionContext,
        suggestion: Suggestion | None,
        theme: Theme,
        *,
        request_text: Callable[[Plan], str],
        record_url: Callable[[Module, RecordId], str],
        chosen: Candidate | None = None,
        reading: MergeReading = MergeReading.A,
        look: float = LOOK_SECONDS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._busy = False
        self._presets_row: PresetRow | None = None
        self._ended = False
        self._refused: Plan | None = None
        self._actions: dict[Module, Action] = {}
        self.state = ConvertState(context, suggestion, chosen, reading)
        self._contact = ContactSection(self.state, theme)
        self._account = AccountSection(self.state, theme)
        self._deal = DealSection(self.state, theme)
        self._options = OptionsSection(self.state, theme)
        parts = self._contact, self._account, self._deal, self._options
        self._sections: tuple[Section, ...] = parts
        self._lead_notes = NoteList(theme)
        self._banner = OutcomePanel(theme)
        self._happening = Happening(theme, self.state, request_text)
        self._outcome = OutcomeView(theme, record_url)
        self._footer = Footer(theme)
        self._lay_out()
        rest = self._happening, self._footer
        self._keys = FormKeys(*parts[:3], self._sections, rest, self._focus_on)
        self._key = ConvertKey(self, look)
        self._connect()
        self.refresh()
        self._key.begin()
        self._contact.focus_on(Option.CONTACT)

    @property
    def is_seen(self) -> bool:
        """Whether it can have been seen, so that it may be decided."""
        return self._footer.is_seen

    def take_up(self, plan: Plan) -> None:
        """Begin with what an earlier decision chose, as far as it still may be chosen."""
        self.state.take_up(plan)
        self.refresh()

    def offer_presets(self, presets: Sequence[Preset]) -> None:
        """Presets to choose from, by buttons and keys."""
        self._presets_row = PresetRow(presets)
        self._presets_row.chosen.connect(self.apply)
        self._presets_row.bind(self)
        self._choices_column.insertWidget(0, self._presets_row)

    def apply(self, preset: Preset) -> None:
        """Take the choices of a preset, and what it had to leave out."""
        if self._form.isEnabled():
            self.state.apply(preset)
            if self._presets_row is not None:
                self._presets_row.mark(preset)
            self.refresh()

    def show_similar(self, similar: Similar) -> None:
        """What looks like the lead though Zoho doesn't match it, or why that isn't known."""
        self.state.similar = similar
        self.refresh()
        if similar.misses:
            self._key.begin()

    def begin_new(self) -> None:
        """The user wants new records, as far as Zoho would make them."""
        self.state.begin_new()
        self.refresh()
        self._focus_on(Option.CONTACT)

    def begin_with_deal(self) -> None:
        """The user wants a deal too."""
        if not self.state.with_deal:
            self._keys.turn_deal()

    def show_progress(self, progress: Progress) -> None:
        """Follow a conversion: under way, or ended."""
        if isinstance(progress, Ended):
            self._note_refused(progress)
            self._end(ended_words(progress, self.state.context.setup))
        else:
            self._set_busy(progress_text(progress))

    def show_refusal(self, ended: Ended) -> None:
        """Say over the form how what it begins with was not taken, and lead to what was refused.

        An ending that the form can't mend was told where it happened.
        """
        words = ended_words(ended, self.state.context.setup)
        if words.place is Place.FORM:
            self._note_refused(ended)
            self._end(words)

    def _note_refused(self, ended: Ended) -> None:
        self._refused = self.state.plan() if isinstance(ended.outcome, Refused) else None

    def show_still_open(self) -> None:
        """An earlier conversion of this lead isn't settled, so nothing was sent now."""
        self._end(still_open_words())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return isn't handed on to QDialog, which would press a button the user didn't choose."""
        focus: QWidget | None = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            # A conversion under way isn't left by accident.
            if not self._busy and not self._keys.step_back(focus):
                self._leave()
        elif self._form.isEnabled() and self._keys.press(event, focus):
            event.accept()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self._would_lose():
            event.ignore()
            self._leave()
            return
        event.accept()
        self.done(QDialog.DialogCode.Rejected)

    def _would_lose(self) -> bool:
        """Whether something was typed for the deal and decided by nobody yet."""
        at_rest = not self._busy and not self._ended
        return at_rest and self.state.with_deal and self._deal.has_typed

    def _leave(self, then: Callable[[], object] = lambda: None) -> None:
        """Close; what would have to be typed again isn't thrown away without asking."""

        def leave_now() -> None:
            self.reject()
            then()

        if not self._would_lose():
            leave_now()
            return
        text = self.tr("What you typed for the deal would be lost.")
        words = self.tr("Leave"), self.tr("Stay")
        box = question(self, self.tr("Leave the form?"), text, *words)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.accepted.connect(leave_now)
        box.open()

    def _align(self, miss: NearMiss) -> None:
        self._leave(lambda: self.align_requested.emit(miss))

    def _tell_early(self) -> None:
        """The form has only just come up: its key leads to a problem, but converts nothing."""
        if self.state.ready() and not self._busy and not self._ended:
            self._footer.show_early()
        else:
            self._convert()

    def _convert(self) -> None:
        """Send, once; where something stands in the way, lead there instead."""
        if self._busy or self._ended:
            return
        before = self.state.plan()
        for box in self.findChildren(SearchBox):  # one may be typed in that nobody has left yet
            box.settle()
        plan = self.state.plan()
        if plan is None or plan != before or not self.state.ready():
            self._show_problem()
            return
        expected = self.state.preview()
        self._actions = {r.module: r.action for r in expected.records} if expected else {}
        self._banner_room.hide()
        self._set_busy(self.tr("Being sent to Zoho; waiting for the answer…"))
        self.convert_requested.emit(plan)

    def _set_busy(self, text: str) -> None:
        if not self._busy:
            self._footer.wait_with_focus()
        self._busy = True
        self._deal.has_typed = False
        self._form.setEnabled(False)
        self._footer.show_busy(text, self.tr("Close, let it run"))

    def _end(self, words: OutcomeWords) -> None:
        self._busy = False
        words = words.leading_to(self.state.context.lead.id)
        if words.place is Place.PAGE:
            self._ended = True
            self._outcome.show_words(words, self._actions)
            self._pages.setCurrentWidget(self._outcome)
            self._footer.show_ended(self.tr("Close"))
            self._footer.cancel.setFocus()
            return
        self._form.setEnabled(True)
        self._banner.show_words(words)
        self._banner_room.show()
        self.refresh()
        if words.option is not Option.LEAD or not self._banner.take_focus():
            self._focus_on(words.option or Option.CONTACT, words.api_name)
        self._deal.show_refusal(words.api_name, words.title)

    def refresh(self) -> None:
        """Show what is chosen now, and all that follows from it."""
        findings = self.state.findings()
        for section in self._sections:
            section.refresh(findings)
        # What was made just now stands behind everything else in Qt's order.
        for one, following in pairwise((*self._contact.stops(), *self._account.stops())):
            QWidget.setTabOrder(one, following)
        lead = of_option(findings, Option.LEAD)
        dead_end = self.state.dead_end
        blocking = [f for f in lead if f.severity is Severity.BLOCK]
        self._lead_notes.show_notes([note(f) for f in ([dead_end] if dead_end else blocking)])
        self._deal.setEnabled(dead_end is None)
        self._options.setEnabled(dead_end is None)
        self._happening.show_effects(lead)
        if not (self._busy or self._ended):  # then the footer tells of the conversion
            self._footer.show_checks(self.state, findings, self._refused)
        if self.state.wants_similar():
            self.similar_requested.emit(False)

    def _show_problem(self) -> None:
        """Lead the user to the first thing that stands in the way."""
        if self.state.undecided:
            self._focus_on(self.state.undecided[0])
            return
        blocking = (f for f in self.state.findings() if f.severity is Severity.BLOCK)
        first = next(blocking, None)
        if first is not None:
            self._focus_on(first.option, first.field)

    def _focus_on(self, option: Option, field: str = "") -> None:
        if field and self.state.form.field(field) is not None and self.state.with_deal:
            option = Option.DEAL
        section = next((s for s in self._sections if option in s.options), self._contact)
        section.focus_on(option, field)
        focused: QWidget | None = self.focusWidget()
        if focused is not None and self._choices.isAncestorOf(focused):
            # Once the layout has made room for what the refresh has shown.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(focused, 0, 60))

    def _connect(self) -> None:
        for section in self._sections:
            section.changed.connect(self.refresh)
        self._footer.convert_pressed.connect(self._convert)
        self._footer.cancel_pressed.connect(self._leave)
        self._footer.show_problem_pressed.connect(self._show_problem)
        for similar in (self._contact.similar, self._account.similar):
            similar.open_requested.connect(self.open_in_zoho_requested)
            similar.look_requested.connect(lambda: self.similar_requested.emit(True))
            similar.align_requested.connect(self._align)
        self._outcome.open_requested.connect(self.open_in_zoho_requested)
        self._banner.open_requested.connect(self.open_in_zoho_requested)
        self.finished.connect(lambda _result: self.closed.emit())
        self._key.pressed.connect(self._convert)
        self._key.pressed_early.connect(self._tell_early)
        self._key.seen.connect(self._footer.set_seen)

    def _lay_out(self) -> None:
        lead = self.state.context.lead
        name = lead.row.name or lead.company
        self.setWindowTitle(filled(self.tr("Convert {name}"), name=name))
        self.setObjectName("convert_dialog")
        self.setMinimumSize(window_size(_SMALLEST))
        self.resize(on_screen(self, window_size(_START_SIZE)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        # From the outside in: a widget that gets another parent looks at the style sheet again, and
        # so does everything in it. The inside first took as long as all the rest together.
        self._pages = QStackedWidget(self)
        layout.addWidget(self._pages, 1)
        self._form = QWidget(self._pages)
        self._pages.addWidget(self._form)
        self._fill_form()
        self._pages.addWidget(self._outcome)
        layout.addWidget(self._footer)

    def _fill_form(self) -> None:
        line = QHBoxLayout(self._form)
        line.setContentsMargins(0, 0, 16, 0)
        line.setSpacing(8)
        left = QVBoxLayout()
        left.setSpacing(0)
        line.addLayout(left, 1)
        self._banner_room = QWidget(self._form)  # above the scroll area: a refusal stays in sight
        self._banner_room.setLayout(row(self._banner))
        self._banner_room.hide()
        left.addWidget(self._banner_room)
        self._scroll = QScrollArea(self._form)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._keep_edge)
        self._keep_edge(0, 0)
        left.addWidget(self._scroll, 1)
        self._choices = QWidget(self._scroll.viewport())
        self._scroll.setWidget(self._choices)
        self._fill_choices()
        self._happening.setFixedWidth(grown(_RIGHT_WIDTH))
        right = QVBoxLayout()
        right.setContentsMargins(0, 18, 0, 14)
        right.addWidget(self._happening)
        line.addLayout(right)

    def _keep_edge(self, _least: int, most: int) -> None:
        """What is said over the form ends where its cards end, with a scroll bar or without."""
        bar = self._scroll.verticalScrollBar().sizeHint().width() if most > 0 else 0
        self._banner_room.setContentsMargins(16, 14, 8 + bar, 0)

    def _fill_choices(self) -> None:
        column = self._choices_column = QVBoxLayout(self._choices)
        column.setContentsMargins(16, 14, 8, 14)
        column.setSpacing(12)
        column.addWidget(self._lead_notes)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
