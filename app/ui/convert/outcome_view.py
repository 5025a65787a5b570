"""How it ended, in place of the form: links to the records, or honestly that it isn't known."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.course import Action
from app.domain.records import Module, RecordId, Ref
from app.ui.convert.effects import DRAWINGS
from app.ui.convert.ending import OutcomeWords
from app.ui.convert.notes import Note
from app.ui.convert.sentences import module_word
from app.ui.icons import IconLabel
from app.ui.parts import Banner, Card, Chip, Tone, button, clear, column, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.sizes import grown
from app.ui.spoken import tell
from app.ui.text import ElidedLabel, Paragraph, set_tip
from app.ui.theme import Theme

_WIDTH: Final = 720
"""Pixels of a line that is still easily read."""

_DRAWINGS: Final = {
    Tone.GOOD: ("circle-check", "good"),
    Tone.WARN: ("triangle-alert", "warn"),
    Tone.BAD: ("circle-x", "bad"),
}


class OutcomePanel(Banner):
    """Title, text and details in the colour of the ending; also the strip over the form.

    open_requested carries (module, record id) of the record that is to be looked at in Zoho: one
    that stands in the way, or the lead itself.
    """

    open_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Tone.WARN, parent)
        self.setObjectName("outcome_banner")
        self._theme = theme
        self._tone = Tone.WARN
        self._icon = IconLabel("triangle-alert", theme.palette.warn)
        self.title = Paragraph(role="strong")
        self.title.setObjectName("outcome_title")
        self.text = Paragraph()
        self.text.setObjectName("outcome_text")
        self.details = Paragraph(role="small")
        self.details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._link = button("", "link", name="open_to_look_at")
        self._link.setProperty("flush", "true")
        self._link.clicked.connect(self._open)
        self._to_look_at: tuple[Module, RecordId] | None = None
        self.body.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = column(self.title, self.text, row(self._link, None), self.details)
        self.body.addLayout(words, 1)
        theme.changed.connect(self._draw)

    def show_words(self, words: OutcomeWords) -> None:
        """Say how it ended."""
        self._tone = words.tone
        self.set_tone(words.tone)
        self.title.setText(words.title)
        self.text.setText(words.text)
        self.details.setText(words.details)
        self.details.setVisible(bool(words.details))
        self._to_look_at = words.to_look_at
        self._name_link()
        self.setAccessibleName(words.title)
        self.setAccessibleDescription(words.text)
        tell(self, words.title, words.text)
        self._draw()

    def take_focus(self) -> bool:
        """Give the keyboard to the link; whether there is one."""
        if self._to_look_at is not None:
            self._link.setFocus()
        return self._to_look_at is not None

    def _name_link(self) -> None:
        is_lead = self._to_look_at is not None and self._to_look_at[0] is Module.LEADS
        record, lead = self.tr("Open that record in Zoho"), self.tr("Open the lead in Zoho")
        self._link.setText(lead if is_lead else record)
        self._link.setAccessibleName(lead if is_lead else record)
        self._link.setVisible(self._to_look_at is not None)

    def _open(self) -> None:
        if self._to_look_at is not None:
            self.open_requested.emit(self._to_look_at)

    def _draw(self) -> None:
        name, color = _DRAWINGS.get(self._tone, ("info", "muted"))
        self._icon.draw(name, str(getattr(self._theme.palette, color)))


class OutcomeView(QScrollArea):
    """open_requested carries (module, record id) of the record to show in Zoho.

    Its buttons are named open_<Module>.
    """

    open_requested = Signal(object)

    def __init__(
        self,
        theme: Theme,
        record_url: Callable[[Module, RecordId], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._record_url = record_url
        self._panel = OutcomePanel(theme)
        self._panel.setObjectName("outcome_panel")
        self._panel.open_requested.connect(self.open_requested)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(10)
        words = QWidget()
        words.setMaximumWidth(grown(_WIDTH))
        words.setLayout(column(self._panel, self._cards, None, spacing=12))
        content = QWidget()
        around = QHBoxLayout(content)
        around.setContentsMargins(24, 24, 24, 24)
        around.addStretch(1)
        around.addWidget(words, 100)
        around.addStretch(1)
        self.setWidget(content)

    def show_words(self, words: OutcomeWords, actions: Mapping[Module, Action]) -> None:
        """Say how it ended; actions: what was asked in each module."""
        self._panel.show_words(words)
        clear(self._cards)
        named = dict(words.records)
        for module, action in actions.items():
            ref = named.get(module)
            if ref is not None:
                lines = words.lines.get(module, ())
                shown = action if words.ours else Action.NONE
                self._cards.addWidget(self._record(module, ref, shown, lines))
            elif named and action is not Action.NONE:
                self._cards.addWidget(self._unnamed(module))

    def _unnamed(self, module: Module) -> Card:
        """A record was asked for that the answer doesn't name."""
        card = Card()
        icon = IconLabel(DRAWINGS[module], self._theme.palette.muted)
        text = filled(
            self.tr("Zoho names no {module}; look for it there."), module=module_word(module)
        )
        card.body.addLayout(row(icon, Paragraph(text, role="warning")))
        return card

    def _record(self, module: Module, ref: Ref, action: Action, lines: Sequence[Note]) -> Card:
        card = Card()
        name = one_line(ref.name) or ref.id
        head = row(
            IconLabel(DRAWINGS[module], self._theme.palette.muted),
            ElidedLabel(name, role="strong"),
        )
        if action is not Action.NONE:
            merged = action is Action.MERGED
            words = self.tr("merged") if merged else self.tr("new")
            head.addWidget(Chip(words, Tone.ACCENT if merged else Tone.GOOD))
        words = self.tr("Open in Zoho")
        link = button(words, "link", name=f"open_{module.value}")
        link.setProperty("flush", "end")
        link.setAccessibleName(f"{words}: {name}")
        link.clicked.connect(lambda: self.open_requested.emit((module, ref.id)))
        set_tip(link, self._record_url(module, ref.id))
        head.addWidget(link)
        card.body.addLayout(head)
        for line in lines:
            role = "warning" if line.tone is Tone.WARN else "muted"
            card.body.addWidget(Paragraph(line.text, role=role))
        return card
