"""A card a candidate: who it is, why it matches, what a merge into it would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.context import DecisionContext
from app.domain.matching import Candidate, MatchReason, Suggestion
from app.domain.numbering import is_suggested
from app.domain.preview import candidate_rows
from app.domain.records import Module
from app.ui.detail.field_table import FieldTable, Line, line
from app.ui.detail.flow import Flow
from app.ui.detail.hindrances import marks, target_hindrance
from app.ui.formats import EMPTY, shown_value
from app.ui.icons import IconLabel
from app.ui.links_row import links
from app.ui.parts import Card, Chip, Tone, button, clear, row, set_style_property
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.spoken import tell
from app.ui.text import ElidedLabel, PlainLabel, caption, set_tip
from app.ui.theme import Theme

_CHIP_LENGTH: Final = 48


@dataclass(frozen=True, slots=True)
class CardView:
    """What a card shows. number is the key that chooses it, 0 where none does."""

    candidate: Candidate
    context: DecisionContext
    suggestion: Suggestion
    number: int
    expanded: bool


class CandidateCard(Card):
    """chosen: the user wants to merge into this candidate."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: CardView | None = None
        self._icon = IconLabel("user", theme.palette.muted)
        self._name = ElidedLabel(role="strong")
        self._who = QWidget()
        self._chips = Flow()
        self._told: list[str] = []
        self.choose_button = button(self.tr("Choose this"), name="choose_button")
        self.choose_button.clicked.connect(self._choose)
        self.fields_button = button("", "link", name="fields_button")
        self.fields_button.clicked.connect(self._toggle)
        self._place = PlainLabel(role="muted", wrap=True)
        self._note = PlainLabel(role="muted", wrap=True)
        self._table: FieldTable | None = None
        self._lay_out()
        theme.changed.connect(self._draw)

    @property
    def candidate(self) -> Candidate | None:
        """The candidate shown."""
        return self._view.candidate if self._view else None

    @property
    def expanded(self) -> bool:
        """Whether the table is shown."""
        return self._table is not None and self._table.isVisibleTo(self)

    def set_view(self, view: CardView) -> None:
        """Show another candidate in the same widgets."""
        self._view = view
        candidate = view.candidate
        self._name.setText(candidate.name)
        self._draw()
        self._fill_chips(view)
        self._fill_notes(view)
        self._fill_button(view)
        best = is_suggested(candidate, view.suggestion)
        set_style_property(self, "chosen", "true" if best else "false")
        self._expand(view.expanded)
        self.setAccessibleName(candidate.name)

    def set_enabled(self, *, enabled: bool) -> None:
        """Allow or forbid to choose it (while the lead is being converted)."""
        usable = self._view is not None and self._view.candidate.usable
        self.choose_button.setEnabled(enabled and usable)

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        own = [self.choose_button, self.fields_button]
        return own + (self._table.stops() if self._table else [])

    def _lay_out(self) -> None:
        self._who.setLayout(row(self._icon, self._name, spacing=8))
        self._chips.addWidget(self._who)
        chips = QWidget()
        chips.setLayout(self._chips)
        head = row(chips, self.choose_button, spacing=8)
        head.setStretch(0, 1)
        self.body.addLayout(head)
        self.body.addWidget(self._place)
        self.body.addWidget(self._note)
        self.body.addLayout(links(self.fields_button))

    def _draw(self) -> None:
        if self._view is not None:
            is_contact = self._view.candidate.module is Module.CONTACTS
            self._icon.draw("user" if is_contact else "building-2", self._theme.palette.muted)

    def _fill_chips(self, view: CardView) -> None:
        self._chips.removeWidget(self._who)
        clear(self._chips)
        self._told = []
        self._chips.addWidget(self._who)
        for reason in view.candidate.reasons:
            self._add_chip(*self._reason_texts(reason), Tone.ACCENT)
            if reason.unique:
                tip = self.tr("No two records may share this value")
                self._add_chip(self.tr("unique"), tip, Tone.GOOD)
        for text, tone in marks(view.candidate):
            self._add_chip(text, target_hindrance(view.candidate), tone)
        if is_suggested(view.candidate, view.suggestion):
            self._add_chip(self.tr("Suggested"), "", Tone.GOOD)
        self._add_layout_chip(view)

    def _reason_texts(self, reason: MatchReason) -> tuple[str, str]:
        whole = f"{one_line(reason.label, _CHIP_LENGTH)} = {one_line(reason.value)}"
        return one_line(whole, _CHIP_LENGTH), whole if len(whole) > _CHIP_LENGTH else ""

    def _add_layout_chip(self, view: CardView) -> None:
        layout = view.candidate.layout
        if layout and view.candidate.module.value in view.context.matches.multiple_layouts:
            text = filled(self.tr("Layout: {name}"), name=layout.name)
            self._add_chip(text, "", Tone.PLAIN)

    def _add_chip(self, text: str, tip: str, tone: Tone) -> None:
        chip = Chip(text, tone)
        self._told.append(text)
        set_tip(chip, tip)
        self._chips.addWidget(chip)
        chip.show()

    def _fill_notes(self, view: CardView) -> None:
        candidate = view.candidate
        place = self._place_words(candidate)
        self._place.setText(place)
        self._place.setVisible(bool(place))
        note = target_hindrance(candidate) or self._caution(view)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        # Namesakes are told apart by what stands beside them.
        words = ", ".join(filter(None, (*self._told, place, note)))
        for one in (self.choose_button, self.fields_button):
            one.setAccessibleDescription(words)

    def _place_words(self, candidate: Candidate) -> str:
        if candidate.module is not Module.CONTACTS:
            website = shown_value(candidate.values.get("Website"))
            return website if candidate.values.get("Website") else ""
        if candidate.account is None:
            return self.tr("Belongs to no account")
        return filled(self.tr("at {account}"), account=candidate.account.name)

    def _caution(self, view: CardView) -> str:
        candidate, best = view.candidate, view.suggestion.contact
        if not candidate.editable:
            return self.tr(
                "You may only read this record: Zoho would merge the lead without saving its "
                "values here."
            )
        if best is None or candidate.module is not Module.CONTACTS or best.id == candidate.id:
            return ""
        return filled(
            self.tr("Merging here would leave {name} as a duplicate."),
            name=best.name if best.name != candidate.name else self.tr("the suggested contact"),
        )

    def _fill_button(self, view: CardView) -> None:
        words = self.tr("Choose this")
        key = f"  {view.number}" if 0 < view.number < 10 else ""
        self.choose_button.setText(caption(words + key))
        self.choose_button.setAccessibleName(f"{words}: {one_line(view.candidate.name, 80)}")
        self.choose_button.setVisible(view.candidate.usable)
        self.choose_button.setEnabled(True)

    def _expand(self, expanded: bool) -> None:
        if expanded and self._view is not None:
            self._fill_table(self._view)
        if self._table is not None:
            self._table.setVisible(expanded)
        text = self.tr("Hide the fields") if expanded else self.tr("Compare the fields")
        self.fields_button.setText(text)
        name = one_line(self._view.candidate.name, 80) if self._view else ""
        self.fields_button.setAccessibleName(f"{text}: {name}")

    def _fill_table(self, view: CardView) -> None:
        if self._table is None:
            self._table = FieldTable(self)
            self.body.insertWidget(3, self._table)
        rows = candidate_rows(view.context, view.candidate)
        lines = [line(each, view.context.setup) for each in rows]
        if not view.candidate.usable:  # nothing is to be expected of what can't be
            lines = [Line((*one.cells[:3], EMPTY)) for one in lines]
        self._table.set_lines(lines)

    def _toggle(self) -> None:
        self._expand(not self.expanded)
        if self.expanded and self._table is not None:
            tell(self, *self._table.spoken())

    def _choose(self) -> None:
        if self._view is not None:
            self.chosen.emit(self._view.candidate)
