"""The head of the pane: who the lead is, where it comes from, and the two buttons."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.context import DecisionContext
from app.domain.records import LeadRow
from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act
from app.ui.detail.flow import Flow
from app.ui.detail.freshness import FreshnessLine, Told
from app.ui.formats import ago, day_and_time, moment
from app.ui.icons import icon_before_words
from app.ui.parts import Chip, clear, column, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.side_by_side import SideBySide
from app.ui.sizes import grown
from app.ui.text import ElidedLabel, Paragraph, PlainLabel, set_tip
from app.ui.theme import Theme

_LEAST_NAME: Final = 200
_LEAST_CHIPS: Final = 280
"""Logical pixels that are left to them beside what stands at the right; else that goes below."""

_NAME_LENGTH: Final = 80
"""Letters: two or three lines of a title."""
_TAGS_SHOWN: Final = 4
_SEPARATOR: Final = "·"


class _Part(QWidget):
    """A company, an e-mail or a phone, and the dot between it and the next."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ElidedLabel()
        self._dot = PlainLabel(_SEPARATOR)
        line = row(self._text, self._dot)
        line.setStretch(0, 1)
        self.setLayout(line)

    def show_text(self, text: str, *, last: bool) -> None:
        self._text.setText(text)
        self._dot.setVisible(not last)
        self.setVisible(bool(text))


class Header(QWidget):
    """open_in_zoho, convert: the buttons were pressed."""

    open_in_zoho = Signal()
    convert = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = Paragraph(role="title")
        self._name.setObjectName("lead_name")
        # Labels of their own: a long company doesn't push the others out, and each keeps its place
        # whatever direction it is written in.
        self._reach = tuple(_Part() for _ in range(3))
        self._chips = Flow(gap=4)
        self.open_button = KeyedButton(self.tr("Open in Zoho"), Act.OPEN, name="open_in_zoho")
        self.convert_button = KeyedButton(
            self.tr("Convert…"), Act.CONVERT, "primary", name="convert_button"
        )
        self.freshness = FreshnessLine()
        self.open_button.clicked.connect(self.open_in_zoho)
        self.convert_button.clicked.connect(self.convert)
        self._lay_out()
        theme.changed.connect(self._draw)
        self._draw()

    def set_row(self, lead: LeadRow, now: datetime) -> None:
        """Show what the queue knows of a lead."""
        name = lead.name.strip() or self.tr("(no name)")
        self._name.setText(one_line(name, _NAME_LENGTH))
        set_tip(self._name, name if len(name) > _NAME_LENGTH else "")
        self._set_reach(lead.company.strip() or self.tr("No company"), lead.email, lead.phone)
        self._set_chips(self._row_chips(lead, now))
        self.freshness.hide()

    def set_context(
        self,
        context: DecisionContext,
        read_at: datetime,
        now: datetime,
        told: Told = Told.FRESH,
    ) -> None:
        """Show all that is known of a lead, and when it was read."""
        self.set_row(context.lead.row, now)
        self._set_chips(self._row_chips(context.lead.row, now) + self._context_chips(context))
        self.freshness.set_time(read_at, now, told)
        self.freshness.show()

    def set_busy(self, *, busy: bool) -> None:
        """Forbid another conversion while one is under way."""
        self.convert_button.setEnabled(not busy)
        self._draw()

    def stops(self) -> list[QPushButton]:
        """What the Tab key stops at, in order."""
        return [self.open_button, self.convert_button, *self.freshness.stops()]

    def _lay_out(self) -> None:
        buttons, reach, chips = QWidget(), QWidget(), QWidget()
        buttons.setLayout(row(self.open_button, self.convert_button, None))
        reach.setObjectName("lead_reach")
        reach.setLayout(Flow(*self._reach, gap=8))
        chips.setLayout(self._chips)
        top = SideBySide(self._name, buttons, least=grown(_LEAST_NAME), below=8)
        bottom = SideBySide(chips, self.freshness, least=grown(_LEAST_CHIPS))
        keeps = self.freshness.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # what stands below doesn't jump from lead to lead
        self.freshness.setSizePolicy(keeps)
        self.setLayout(column(top, reach, bottom))

    def _draw(self) -> None:
        palette = self._theme.palette
        color = palette.on_accent if self.convert_button.isEnabled() else palette.muted
        self.open_button.setIcon(icon_before_words("external-link", palette.text))
        self.convert_button.setIcon(icon_before_words("arrow-right", color))

    def _set_reach(self, *parts: str) -> None:
        known = [part for part in parts if part.strip()]
        for place, part in enumerate(self._reach):
            part.show_text(known[place] if place < len(known) else "", last=place >= len(known) - 1)

    def _set_chips(self, texts: list[tuple[str, str]]) -> None:
        clear(self._chips)
        for text, tip in texts:
            chip = Chip(text)
            set_tip(chip, tip)
            self._chips.addWidget(chip)
            chip.show()

    def _row_chips(self, lead: LeadRow, now: datetime) -> list[tuple[str, str]]:
        chips = [(lead.source, self.tr("Lead source"))] if lead.source.strip() else []
        if lead.owner_name:
            chips.append((filled(self.tr("Owner: {name}"), name=lead.owner_name), ""))
        if (created := moment(lead.created_time)) is not None:
            age = filled(self.tr("Created {age}"), age=ago(created, now))
            chips.append((age, day_and_time(created)))
        return chips

    def _context_chips(self, context: DecisionContext) -> list[tuple[str, str]]:
        chips = []
        if context.attachments is None:
            chips.append((self.tr("Attachments not known"), self.tr("They could not be read.")))
        elif context.attachments:
            names = "\n".join(a.file_name for a in context.attachments[:10])
            chips.append((self._attachment_words(len(context.attachments)), names))
        tags = context.lead.tags
        chips += [(filled(self.tr("tag: {name}"), name=tag), "") for tag in tags[:_TAGS_SHOWN]]
        if len(tags) > _TAGS_SHOWN:
            rest = filled(self.tr("{n} more tags"), n=str(len(tags) - _TAGS_SHOWN))
            chips.append((rest, "\n".join(tags[_TAGS_SHOWN:24])))
        return chips

    def _attachment_words(self, count: int) -> str:
        if count == 1:
            return self.tr("1 attachment")
        return filled(self.tr("{n} attachments"), n=str(count))
