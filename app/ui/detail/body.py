"""What is under the head: verdict, matching contacts and accounts, and the lead's other facts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.context import DecisionContext
from app.domain.hold import Change
from app.domain.matching import Candidate, Ground, Lane, Suggestion
from app.domain.preview import Preview, preview
from app.domain.records import Module
from app.domain.suggestion import default_plan
from app.ui.detail.candidates import CandidateSection, SectionView
from app.ui.detail.cautions import cautions
from app.ui.detail.changes import ChangesCard
from app.ui.detail.creation import Creation, CreationSection
from app.ui.detail.facts import FactsSection, facts
from app.ui.detail.no_match import NoMatchCard
from app.ui.detail.reasons import Verdict, verdict
from app.ui.detail.similar import SimilarSection
from app.ui.detail.verdict import VerdictBanner
from app.ui.parts import Tone
from app.ui.phrases import filled
from app.ui.theme import Theme

if TYPE_CHECKING:
    from app.domain.near_misses import Similar

MARGIN: Final = 20
HOPELESS: Final = frozenset({Ground.LEAD_HINDERED, Ground.CONVERSION_IMPOSSIBLE})
"""Zoho would refuse this lead whatever is chosen."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the body shows now. changes: since a decision that came back, None where none did."""

    context: DecisionContext
    suggestion: Suggestion
    read_at: datetime
    changes: tuple[Change, ...] | None = None


class Body(QWidget):
    """used: take the suggestion. chosen: merge into a candidate."""

    used = Signal()
    chosen = Signal(object)
    stops_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verdict: Verdict | None = None
        self._cautions = ""
        self.banner = VerdictBanner(theme, self)
        self.changes = ChangesCard(self)
        self.no_match = NoMatchCard(theme, self)
        self.contacts = CandidateSection(theme, self.tr("Matching contacts"), self)
        self.accounts = CandidateSection(theme, self.tr("Matching accounts"), self)
        self.similar = SimilarSection(theme, self)
        self.creation = CreationSection(theme, self)
        self.facts = FactsSection(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        layout.setSpacing(16)
        for part in self._parts():
            layout.addWidget(part)
        layout.addStretch(1)
        self._connect()

    def set_shown(self, shown: Shown) -> None:
        """Show a lead's matches and what follows from them."""
        context, suggestion = shown.context, shown.suggestion
        self._verdict = verdict(context, suggestion)
        self._cautions = cautions(context, suggestion) if self._verdict.usable else ""
        self._say(self._verdict)
        self.changes.show_changes(shown.changes, context.setup)
        self._set_sections(context, suggestion)
        expected = preview(context, default_plan(context.lead, suggestion))
        self._set_creation(context, suggestion, expected)
        self._set_facts(context, suggestion, expected)
        self.similar.set_similar(None)
        for section in self._choices():
            section.set_enabled(enabled=suggestion.ground not in HOPELESS)

    def set_looking(self) -> None:
        """What looks similar is being looked for."""
        from app.domain.near_misses import Looked, Similar
        from app.ui.likeness_words import looked_shortly

        self._add_to_verdict(looked_shortly(Similar(Looked.UNDER_WAY)))

    def set_similar(self, similar: Similar) -> None:
        """Show what looks similar, and have the banner say so where it offers to create."""
        from app.ui.likeness_words import looked_shortly

        self.similar.set_similar(similar)
        self._add_to_verdict(looked_shortly(similar), warns=not similar.is_clear)

    def set_busy(self, text: str) -> None:
        """The lead is being converted, or its outcome is being checked: nothing to decide."""
        self._verdict = None
        self.banner.set_verdict(Verdict(text, "", Tone.PLAIN, "clock"))
        for section in self._choices():
            section.set_enabled(enabled=False)

    def set_closed(self, *, closed: bool) -> None:
        """Whether nothing can be chosen yet, though all is shown: Zoho is being asked."""
        self.banner.set_closed(closed=closed)
        if closed:
            for section in self._choices():
                section.set_enabled(enabled=False)

    def set_right_margin(self, margin: int) -> None:
        """Make room for a scroll bar."""
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(MARGIN, 4, margin, MARGIN)

    def numbered(self, number: int) -> Candidate | None:
        """The candidate that the key 1 to 9 chooses."""
        return self.contacts.numbered(number) or self.accounts.numbered(number)

    def stops(self) -> Sequence[QPushButton]:
        """What the Tab key stops at, in the order of the eye."""
        return [stop for part in self._parts() for stop in part.stops()]

    def _add_to_verdict(self, words: str, *, warns: bool = False) -> None:
        """One sentence more, where one key would create."""
        own = self._verdict
        if own is not None and own.usable:
            tone = Tone.WARN if warns else own.tone
            self._say(replace(own, text=f"{own.text} {words}".strip(), tone=tone))

    def _say(self, said: Verdict) -> None:
        """Where one key may decide, with all that the form would warn of: what gets lost, or stays
        a double, may stand far below.
        """
        self.banner.set_verdict(replace(said, text=f"{said.text} {self._cautions}".strip()))

    def _choices(self) -> Sequence[CandidateSection | SimilarSection]:
        return (self.contacts, self.accounts, self.similar)

    def _parts(self) -> Sequence[_Part]:
        return (
            self.banner,
            self.changes,
            self.no_match,
            self.contacts,
            self.accounts,
            self.similar,
            self.creation,
            self.facts,
        )

    def _connect(self) -> None:
        self.banner.used.connect(self.used)
        for section in (self.contacts, self.accounts):
            section.chosen.connect(self.chosen)
            section.grown.connect(self.stops_changed)
        self.creation.grown.connect(self.stops_changed)
        self.facts.grown.connect(self.stops_changed)
        self.similar.changed.connect(self.stops_changed)

    def _set_sections(self, context: DecisionContext, suggestion: Suggestion) -> None:
        matches = context.matches
        nothing = not matches.contacts and not matches.accounts
        self.no_match.setVisible(nothing and context.has(Module.CONTACTS))
        self.contacts.setVisible(not nothing and context.has(Module.CONTACTS))
        self.accounts.setVisible(not nothing and context.has(Module.ACCOUNTS))
        if nothing:
            self.no_match.set_context(context)
        contacts = SectionView(Module.CONTACTS, context, suggestion)
        accounts = SectionView(Module.ACCOUNTS, context, suggestion)
        self.contacts.set_view(contacts, self.tr("No contact matches."))
        self.accounts.set_view(accounts, self._no_account_words(context))

    def _set_creation(
        self, context: DecisionContext, suggestion: Suggestion, expected: Preview
    ) -> None:
        """What one key would make; where somebody must choose first, nothing is said of it."""
        sure = suggestion.lane in {Lane.READY, Lane.NEW}
        self.creation.set_creation(Creation(expected, context.setup) if sure else None)

    def _set_facts(
        self, context: DecisionContext, suggestion: Suggestion, expected: Preview
    ) -> None:
        lost = frozenset(outcome.field for outcome in expected.dropped)
        converts = suggestion.ground is not Ground.CONVERSION_IMPOSSIBLE
        found = facts(context, lost if converts else frozenset())
        self.facts.set_facts(found)
        self.facts.setVisible(bool(found))

    def _no_account_words(self, context: DecisionContext) -> str:
        if not context.lead.company.strip():
            return self.tr("No account matches, and the lead names no company.")
        return filled(
            self.tr("No account matches the company {company}."), company=context.lead.company
        )


_Part = (
    VerdictBanner
    | ChangesCard
    | NoMatchCard
    | CandidateSection
    | SimilarSection
    | CreationSection
    | FactsSection
)
