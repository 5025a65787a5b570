"""What looks similar but isn't matched: apart from the real candidates, never a target."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.records import Module
from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.detail.flow import Flow
from app.ui.icons import IconLabel
from app.ui.parts import Card, Chip, button, clear, row, set_style_property
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.text import ElidedLabel, PlainLabel
from app.ui.theme import Theme

if TYPE_CHECKING:  # the start of the program needs none of it
    from app.domain.near_misses import NearMiss, Similar


_WORDS_LENGTH: Final = 160
"""Letters of a reason; a chip ends in … where its card does."""


class SimilarSection(QWidget):
    """align_requested: give the lead the NearMiss's values. open_requested carries (Module, id) of
    a record to show in Zoho. look_requested: look for them after all. Hidden while there is nothing
    to tell.
    """

    align_requested = Signal(object)
    open_requested = Signal(object)
    look_requested = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("similar")
        self._theme = theme
        self._misses: tuple[NearMiss, ...] = ()
        self._enabled = True
        self._stops: list[QPushButton] = []
        self._aligners: list[QPushButton] = []
        self._icons: list[tuple[IconLabel, str]] = []
        self._count = Chip("")
        self._title = PlainLabel(
            self.tr("Looks similar, but Zoho won't match it"), role="heading", wrap=False
        )
        self._told = PlainLabel(role="muted", wrap=True)
        self.look_button = button(self.tr("Look now"), "link", name="look_for_similar")
        self.look_button.setProperty("flush", "true")
        self.look_button.clicked.connect(self.look_requested)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row(self._title, self._count, None))
        layout.addWidget(self._told)
        layout.addLayout(row(self.look_button, None))
        layout.addLayout(self._cards)
        theme.changed.connect(self._draw)
        self.hide()

    @property
    def has_misses(self) -> bool:
        """Whether anything was found."""
        return bool(self._misses)

    @property
    def first(self) -> NearMiss | None:
        """The one that the key is for: the likeliest that can be aligned, while that is allowed."""
        can_be = (miss for miss in self._misses if miss.changes)
        return next(can_be, None) if self._enabled else None

    def set_similar(self, similar: Similar | None) -> None:
        """Show what was found; None: nothing was looked for."""
        clear(self._cards)
        self._stops, self._aligners, self._icons = [], [], []
        self._misses = similar.misses if similar is not None else ()
        self._count.setText(str(len(self._misses)))
        self._count.setVisible(bool(self._misses))
        words = self._words(similar)
        self._told.setText(words)
        self._told.setVisible(bool(words))
        self.look_button.setVisible(similar is not None and not similar.is_whole)
        for miss in self._misses:
            self._cards.addWidget(self._card(miss))
        self.setVisible(bool(words))
        self.changed.emit()

    def set_enabled(self, *, enabled: bool) -> None:
        """Allow or forbid to align (while the lead is being converted)."""
        self._enabled = enabled
        for each in self._aligners:
            each.setEnabled(enabled)

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [self.look_button, *self._stops]

    def _draw(self) -> None:
        for icon, picture in self._icons:
            icon.draw(picture, self._theme.palette.muted)

    def _words(self, similar: Similar | None) -> str:
        if similar is None:
            return ""
        from app.ui.likeness_words import looked_words

        return looked_words(similar)

    def _card(self, miss: NearMiss) -> Card:
        from app.ui.likeness_words import alike_words, no_change_words

        card = Card()
        set_style_property(card, "quiet", "true")
        card.setAccessibleName(filled(self.tr("Looks similar: {name}"), name=miss.name))
        link = self._link(miss)
        self._stops.append(link)
        picture = "user" if miss.module is Module.CONTACTS else "building-2"
        icon = IconLabel(picture, self._theme.palette.muted)
        self._icons.append((icon, picture))
        head = row(
            icon,
            ElidedLabel(one_line(miss.name) or miss.id, role="strong"),
            link,
        )
        head.setStretch(1, 1)
        card.body.addLayout(head)
        if miss.account is not None and miss.account.name:
            place = filled(self.tr("at {account}"), account=miss.account.name)
            card.body.addWidget(PlainLabel(place, role="muted", wrap=True))
        chips = QWidget()
        chips.setLayout(
            Flow(*(Chip(one_line(alike_words(one), _WORDS_LENGTH)) for one in miss.alike))
        )
        card.body.addWidget(chips)
        card.body.addSpacing(4)
        if miss.changes:
            card.body.addLayout(row(self._aligner(miss), None))
        else:
            card.body.addWidget(PlainLabel(no_change_words(), role="small", wrap=True))
        return card

    def _aligner(self, miss: NearMiss) -> QPushButton:
        from app.ui.likeness_words import align_words

        words = align_words(miss)
        if self._aligners:
            made: QPushButton = button(words, name="align_button")
        else:
            made = KeyedButton(words, Act.ALIGN, name="align_button")
        made.setAccessibleName(f"{words} {one_line(miss.name, 80)}")
        made.setEnabled(self._enabled)
        made.clicked.connect(lambda: self.align_requested.emit(miss))
        self._aligners.append(made)
        self._stops.append(made)
        return made

    def _link(self, miss: NearMiss) -> QPushButton:
        words = self.tr("Open in Zoho")
        link = button(words, "link", name="open_similar")
        link.setProperty("flush", "end")
        link.setAccessibleName(f"{words}: {one_line(miss.name, 80)}")
        link.clicked.connect(lambda: self.open_requested.emit((miss.module, miss.id)))
        return link
