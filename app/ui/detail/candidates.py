"""A section of the pane: all the contacts, or all the accounts, that match."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, Lane, Suggestion
from app.domain.numbering import in_order, is_suggested, number_of, numbered
from app.domain.records import Module
from app.ui.detail.candidate_card import CandidateCard, CardView
from app.ui.detail.quiet import laid_out_once
from app.ui.links_row import links
from app.ui.parts import Chip, button, row
from app.ui.phrases import filled
from app.ui.text import PlainLabel
from app.ui.theme import Theme

CARDS_AT_ONCE: Final = 6
_SLICE: Final = 4
"""Cards made in one turn of the event loop, so that 100 candidates don't freeze the window."""

_OPEN_AT_ONCE: Final = 2


@dataclass(frozen=True, slots=True)
class SectionView:
    """What a section shows."""

    module: Module
    context: DecisionContext
    suggestion: Suggestion

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """The suggested one first, then the usable ones, each in Zoho's order of preference."""
        matches = self.context.matches
        pool = matches.contacts if self.module is Module.CONTACTS else matches.accounts
        return in_order(pool, self.suggestion)


class CandidateSection(QWidget):
    """A heading with a count, and a card a candidate."""

    chosen = Signal(object)
    grown = Signal()

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cards: list[CandidateCard] = []
        self._views: Sequence[CardView] = ()
        self._filled = 0
        self._wanted = 0
        self._enabled = True
        self._count = Chip("")
        self._nothing = PlainLabel(role="muted", wrap=True)
        self._more = button("", "link", name="more_candidates")
        self._more.clicked.connect(self.show_all)
        self._timer = QTimer(self, interval=0, singleShot=True)
        self._timer.timeout.connect(self._grow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.head = row(PlainLabel(title, role="heading"), self._count, None)
        self._column.addLayout(self.head)
        self._column.addWidget(self._nothing)
        self._column.addLayout(links(self._more))

    @property
    def cards(self) -> Sequence[CandidateCard]:
        """The cards that show something now."""
        return self._cards[: self._filled]

    def set_view(self, view: SectionView, nothing: str) -> None:
        """Show these candidates, or the sentence where there are none."""
        self._timer.stop()
        self._enabled = True
        self._views = _card_views(view)
        self._count.setText(str(len(self._views)))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not self._views)
        self._wanted = min(len(self._views), CARDS_AT_ONCE)
        self._filled = 0
        self._fill(self._wanted)
        self._offer_rest()

    def show_all(self) -> None:
        """Make the rest of the cards, a few at each turn of the event loop."""
        self._wanted = len(self._views)
        self._more.setVisible(False)
        self._timer.start()

    def set_enabled(self, *, enabled: bool) -> None:
        """Allow or forbid to choose (while the lead is being converted)."""
        self._enabled = enabled
        for card in self.cards:
            card.set_enabled(enabled=enabled)

    def numbered(self, number: int) -> Candidate | None:
        """The candidate that the key chooses, None also while none may be chosen."""
        if not self._enabled:
            return None
        return next((v.candidate for v in self._views if 0 < v.number == number), None)

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [stop for card in self.cards for stop in card.stops()] + [self._more]

    def _grow(self) -> None:
        self._fill(min(self._filled + _SLICE, self._wanted))
        if self._filled < self._wanted:
            self._timer.start()
        else:
            self.grown.emit()

    def _fill(self, end: int) -> None:
        with laid_out_once(self):
            for number in range(self._filled, end):
                if number == len(self._cards):
                    self._cards.append(self._new_card())
                card = self._cards[number]
                card.set_view(self._views[number])
                card.set_enabled(enabled=self._enabled)
                card.show()
            for spare in self._cards[end:]:
                spare.hide()
        self._filled = end

    def _new_card(self) -> CandidateCard:
        card = CandidateCard(self._theme, self)
        card.chosen.connect(self.chosen)
        self._column.insertWidget(self._column.count() - 1, card)
        return card

    def _offer_rest(self) -> None:
        rest = len(self._views) - self._wanted
        self._more.setVisible(rest > 0)
        text = filled(self.tr("Show {n} more"), n=str(rest))
        self._more.setText(text)
        self._more.setAccessibleName(text)


def _card_views(view: SectionView) -> Sequence[CardView]:
    numbers = numbered(view.context.matches, view.suggestion)
    return [
        CardView(
            candidate,
            view.context,
            view.suggestion,
            number_of(candidate, numbers),
            _opened(view.suggestion, candidate, place),
        )
        for place, candidate in enumerate(view.candidates)
    ]


def _opened(suggestion: Suggestion, candidate: Candidate, place: int) -> bool:
    """Whether the table is shown at once: what is suggested, else what there is to compare."""
    if suggestion.lane is Lane.READY:
        return is_suggested(candidate, suggestion)
    return place < _OPEN_AT_ONCE
