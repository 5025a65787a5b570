"""The head of the pane: who the lead is, where it comes from, and the two buttons."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget

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
from app.ui.text import ElidedLabel, set_tip
from app.ui.theme import Theme

_NARROW: Final = 560
"""Below this many logical pixels the buttons go under the name."""

_TAGS_SHOWN: Final = 4
_SEPARATOR: Final = "  ·  "


class Header(QWidget):
    """open_in_zoho, convert: the buttons were pressed."""

    open_in_zoho = Signal()
    convert = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ElidedLabel(role="title")
        self._name.setObjectName("lead_name")
        self._reach = ElidedLabel()
        self._reach.setObjectName("lead_reach")
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
        self._name.setText(lead.name.strip() or self.tr("(no name)"))
        known = (lead.company.strip() or self.tr("no company"), lead.email, lead.phone)
        self._reach.setText(_SEPARATOR.join(part for part in known if part.strip()))
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        direction = QBoxLayout.Direction
        for line in (self._top, self._bottom):
            line.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
            line.setSpacing(4 if narrow else 12)

    def _lay_out(self) -> None:
        buttons = row(self.open_button, self.convert_button, None)
        self._top = row(self._name, buttons, spacing=12)
        self._top.setStretch(0, 1)
        chips = QWidget()
        chips.setLayout(self._chips)
        self._bottom = row(chips, self.freshness, spacing=12)
        self._bottom.setStretch(0, 1)
        keeps = self.freshness.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # what stands below doesn't jump from lead to lead
        self.freshness.setSizePolicy(keeps)
        self.setLayout(column(self._top, self._reach, 2, self._bottom, spacing=2))

    def _draw(self) -> None:
        palette = self._theme.palette
        color = palette.on_accent if self.convert_button.isEnabled() else palette.muted
        self.open_button.setIcon(icon_before_words("external-link", palette.text))
        self.convert_button.setIcon(icon_before_words("arrow-right", color))

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
