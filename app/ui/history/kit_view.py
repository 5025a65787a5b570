"""The reversal kit to work through: what to delete, and which old value to write back where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.metadata import OrgSetup
from app.domain.records import Module, Ref
from app.domain.reversal import OldValue, Reversal, Stand
from app.ui.history.kit_words import (
    MOST,
    Part,
    changed_words,
    files_words,
    heading,
    mail_words,
    not_seen_words,
    notes_words,
    nothing_words,
    standing,
    tag_words,
    unkept_words,
    value_lines,
)
from app.ui.history.value_grid import value_grid
from app.ui.history.whole_text import RING, WholeText
from app.ui.history.words import module_name
from app.ui.parts import Card, button, clear, row
from app.ui.plain import one_line
from app.ui.text import PlainLabel

_NAME_LENGTH: Final = 60


class KitView(QScrollArea):
    """open_requested carries (Module, RecordId): where the hand work is done."""

    open_requested = Signal(object)

    def __init__(self, setup: OrgSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kit_view")
        self._setup = setup
        inside = QWidget()
        self._cards = QVBoxLayout(inside)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)

    def show_kit(self, kit: Reversal) -> None:
        """Show another one."""
        clear(self._cards)
        if kit.stand is Stand.OURS:
            self._records(standing(kit.stand), kit.created)
            self._show_done(kit)
        elif kit.stand is Stand.OTHERS:
            self._records(standing(kit.stand), kit.joined)
        else:
            self._says(standing(kit.stand))
        if kit.lead is not None:
            lines = value_lines(kit.lead, self._setup)
            self._texts(heading(Part.LEAD), ("\n".join(lines),))
        else:
            self._says(unkept_words())
        self._cards.addStretch(1)

    def _show_done(self, kit: Reversal) -> None:
        """What our conversion did to what was there, and what no hand brings back."""
        if kit.joined:
            self._records(heading(Part.JOINED), kit.joined)
        if kit.lead is not None:
            self._changed(kit.changed)
        if kit.tags:
            self._texts(heading(Part.TAGS), map(tag_words, kit.tags))
        if kit.files is not None:
            self._texts(heading(Part.FILES), files_words(kit.files))
        if kit.mails:
            self._texts(heading(Part.MAILS), mail_words(kit.mails))
        self._says(notes_words())

    def _records(self, head: str, records: Sequence[tuple[Module, Ref]]) -> None:
        card = self._card(head)
        grid = QGridLayout()
        grid.setContentsMargins(RING, 0, RING, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for number, (module, ref) in enumerate(records):
            grid.addWidget(PlainLabel(module_name(module), role="muted"), number, 0)
            grid.addLayout(row(self._link(module, ref), None), number, 1)
            grid.addWidget(_id(ref), number, 2)
        card.body.addLayout(grid)
        if not records:
            card.body.addWidget(_nothing())

    def _changed(self, changed: Sequence[OldValue]) -> None:
        card = self._card(heading(Part.CHANGED))
        for (module, ref), fields in groupby(changed, lambda old: (old.module, old.ref)):
            named = PlainLabel(module_name(module), role="muted")
            line = row(named, self._link(module, ref), None, _id(ref))
            line.setContentsMargins(RING, 0, RING, 0)
            card.body.addLayout(line)
            rows = [(old.label, *changed_words(old, self._setup), _doubt(old)) for old in fields]
            card.body.addLayout(value_grid(rows, MOST))
        if not changed:
            card.body.addWidget(_nothing())

    def _texts(self, head: str, lines: Iterable[str]) -> None:
        card = self._card(head)
        text = WholeText("\n".join(lines) or nothing_words(), MOST)
        text.setAccessibleName(head)
        card.body.addWidget(text)

    def _card(self, head: str) -> Card:
        card = Card()
        card.setAccessibleName(head)
        card.body.setSpacing(6)
        words = PlainLabel(head, role="strong", wrap=True)
        words.setIndent(RING)
        card.body.addWidget(words)
        self._cards.addWidget(card)
        return card

    def _says(self, text: str) -> None:
        self._cards.addWidget(PlainLabel(text, role="muted", wrap=True))

    def _link(self, module: Module, ref: Ref) -> QWidget:
        name = one_line(ref.name, _NAME_LENGTH) or ref.id
        link = button(name, "link", name=f"kit_{module.value}")
        words = self.tr("Open in Zoho")
        link.setAccessibleName(f"{words}: {module_name(module)} {name}")
        link.setProperty("flush", "true")
        link.clicked.connect(lambda: self.open_requested.emit((module, ref.id)))
        return link


def _nothing() -> PlainLabel:
    label = PlainLabel(nothing_words(), role="muted")
    label.setIndent(RING)
    return label


def _doubt(old: OldValue) -> str:
    return "" if old.seen else not_seen_words()


def _id(ref: Ref) -> PlainLabel:
    """Small: it is needed where two records have one name, and for a search in Zoho."""
    label = PlainLabel(ref.id, role="small")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
