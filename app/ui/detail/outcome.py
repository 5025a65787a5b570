"""What really came out of a conversion, beside what was expected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.comparison import Agreement, Comparison
from app.domain.metadata import OrgSetup
from app.domain.preview import Action, Preview
from app.domain.records import LeadRow, Module, Ref
from app.domain.values import UNREAD, Known
from app.services.operation import Checking, Ended
from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.convert.outcome_words import progress_words
from app.ui.detail.field_table import FieldTable, Line
from app.ui.detail.reasons import Verdict
from app.ui.detail.verdict import VerdictBanner
from app.ui.formats import shown_value
from app.ui.icons import IconLabel
from app.ui.parts import Card, Chip, Tone, button, clear, row
from app.ui.phrases import translate
from app.ui.plain import one_line
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.theme import Theme

_ICONS: Final[Mapping[Module, str]] = {
    Module.CONTACTS: "user",
    Module.ACCOUNTS: "building-2",
    Module.DEALS: "handshake",
}
_TONE_ICONS: Final[Mapping[Tone, str]] = {
    Tone.GOOD: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "circle-x",
}


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """A conversion as the pane shows it: the lead, how it stands, what was expected.

    expected None: an earlier run sent it, and what it expected isn't kept.
    """

    row: LeadRow
    progress: Ended | Checking
    expected: Preview | None
    setup: OrgSetup

    @property
    def open(self) -> bool:
        """Whether it isn't known yet what became of it, so that a check is worth while."""
        return isinstance(self.progress, Checking) or self.progress.unresolved

    @property
    def may_retry(self) -> bool:
        """Whether it certainly didn't take place, so that the lead can be decided once more."""
        return isinstance(self.progress, Ended) and self.progress.may_send_again

    @property
    def needs_person(self) -> bool:
        """Whether looking again may not tell more."""
        return isinstance(self.progress, Ended) and self.progress.needs_person

    @property
    def comparison(self) -> tuple[Comparison, ...]:
        """What came out beside what was expected, as far as it was read."""
        return self.progress.comparison if isinstance(self.progress, Ended) else ()


def line(comparison: Comparison, setup: OrgSetup, *, created: bool = False) -> Line:
    """One field: before, expected, and what is there now. created: so all of it is new anyway."""
    field = setup.field(comparison.module, comparison.field)

    def show(value: Known) -> str:
        if value is UNREAD:
            return translate("Outcome", "not known")
        return shown_value(value, field, currency=setup.org.currency)

    cells = (
        comparison.label,
        show(comparison.before),
        show(comparison.expected),
        show(comparison.actual),
    )
    if comparison.agreement is Agreement.DIFFERENT:
        return Line(cells, "kept", translate("Outcome", "not as expected"))
    if comparison.before is None and comparison.actual not in (None, UNREAD) and not created:
        return Line(cells, "good", translate("Outcome", "filled in"))
    return Line(cells)


class OutcomeBody(QWidget):
    """open_record carries the (Module, RecordId) to show in Zoho; recheck asks for a re-read, of
    what became of the conversion or, where that is known, of the lead and its matches. settle: the
    user knows what became of it, where Segue can't.
    """

    open_record = Signal(object)
    recheck = Signal()
    settle = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stops: list[QPushButton] = []
        self.banner = VerdictBanner(theme)
        self._support = PlainLabel(role="small", wrap=True)
        self._support.setObjectName("support_code")
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        self.check_button = KeyedButton(self.tr("Check now"), Act.RECHECK, name="check_now")
        self.check_button.clicked.connect(self.recheck)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 20)
        layout.setSpacing(12)
        self.banner.words.addWidget(self._support)
        layout.addWidget(self.banner)
        self.retry_button = KeyedButton(self.tr("Try again"), Act.RECHECK, name="try_again")
        self.retry_button.clicked.connect(self.recheck)
        self.settle_button = button(self.tr("I have looked…"), name="settle")
        self.settle_button.clicked.connect(self.settle)
        buttons = (self.check_button, self.retry_button, self.settle_button)
        layout.addLayout(row(*buttons, None))
        layout.addLayout(self._cards)
        layout.addStretch(1)

    def set_view(self, view: OutcomeView) -> None:
        """Show how it ended."""
        words = progress_words(view.progress, view.setup)
        icon = _TONE_ICONS.get(words.tone, "info")
        self.banner.set_verdict(Verdict(words.title, words.text, words.tone, icon))
        self._support.setText(words.details)
        self._support.setVisible(bool(words.details))
        self.check_button.setVisible(view.open)
        self.retry_button.setVisible(view.may_retry)
        self.settle_button.setVisible(view.needs_person)
        clear(self._cards)
        self._stops = []
        for module, ref in words.records:
            self._cards.addWidget(self._card(view, module, ref))

    def stops(self) -> Sequence[QPushButton]:
        """What the Tab key stops at, in order."""
        return [self.check_button, self.retry_button, self.settle_button, *self._stops]

    def _card(self, view: OutcomeView, module: Module, ref: Ref) -> Card:
        card = Card()
        action = _action(view.expected, module)
        name = one_line(ref.name) or ref.id
        icon = IconLabel(_ICONS.get(module, "info"), self._theme.palette.muted)
        head = row(icon, ElidedLabel(name, role="strong"), *self._how(action))
        head.addWidget(self._link(module, ref, name))
        card.body.addLayout(head)
        created = action is Action.CREATED
        told = sorted(
            (c for c in view.comparison if c.module is module),
            key=lambda c: c.agreement is not Agreement.DIFFERENT,  # surprises first
        )
        if told:
            card.body.addWidget(self._table([line(c, view.setup, created=created) for c in told]))
        return card

    def _link(self, module: Module, ref: Ref, name: str) -> QPushButton:
        words = self.tr("Open in Zoho")
        link = button(words, "link", name=f"open_{module.value}")
        link.setProperty("flush", "end")
        link.setAccessibleName(f"{words}: {name}")
        link.clicked.connect(lambda: self.open_record.emit((module, ref.id)))
        self._stops.append(link)
        return link

    def _how(self, action: Action) -> list[QWidget]:
        if action is Action.MERGED:
            return [Chip(self.tr("merged"), Tone.ACCENT)]
        return [Chip(self.tr("new"), Tone.GOOD)] if action is Action.CREATED else []

    def _table(self, rows: Sequence[Line]) -> FieldTable:
        heads = (self.tr("Field"), self.tr("Before"), self.tr("Expected"), self.tr("Came out"))
        table = FieldTable(heads=heads)
        table.set_lines(rows)
        self._stops += table.stops()
        return table


def _action(expected: Preview | None, module: Module) -> Action:
    """What was asked for in that module."""
    records = expected.records if expected is not None else ()
    return next((r.action for r in records if r.module is module), Action.NONE)
