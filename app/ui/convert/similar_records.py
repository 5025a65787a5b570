"""What is very like the record that would be made: named, with why, beside the choice to make it.

It can be looked at, and the lead can be given its value, so that Zoho matches it; never chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.finding import Finding, Rule
from app.domain.near_misses import NearMiss
from app.domain.records import Module
from app.ui.convert.state import ConvertState
from app.ui.icons import IconLabel
from app.ui.likeness_words import align_words, alike_words
from app.ui.links_row import links
from app.ui.parts import button, clear, column, row
from app.ui.phrases import filled
from app.ui.plain import one_line
from app.ui.text import ElidedLabel, Paragraph
from app.ui.theme import Theme

_INDENT: Final = 28
_BESIDE_ICON: Final = 22
_UNSEEN: Final = frozenset({Rule.SIMILAR_SPARED, Rule.SIMILAR_NOT_READ})
_NAME_LENGTH: Final = 80


class SimilarRecords(QWidget):
    """open_requested carries (Module, RecordId), align_requested the NearMiss whose value the lead
    is to have. look_requested: look for them after all. It takes no room while there are none.
    """

    open_requested = Signal(object)
    align_requested = Signal(object)
    look_requested = Signal()

    def __init__(self, module: Module, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"similar_{module.value}")
        self.setAccessibleName(self.tr("Looks similar"))
        self._module = module
        self._theme = theme
        self._shown: tuple[NearMiss, ...] = ()
        self._icons: list[IconLabel] = []
        self._links: list[QPushButton] = []
        self._look = button(self.tr("Look now"), "link", name=f"look_similar_{module.value}")
        self._look.setProperty("flush", "true")
        self._look.clicked.connect(self.look_requested)
        self._lines = column(spacing=6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_INDENT, 0, 0, 2)
        layout.setSpacing(4)
        layout.addLayout(self._lines)
        layout.addLayout(row(self._look, None))
        theme.changed.connect(self._draw)
        self.hide()

    def show_of(self, state: ConvertState, findings: Sequence[Finding]) -> None:
        """What is like the record that would be made in this module. findings: of the same part."""
        misses = state.doubles(self._module)
        if misses != self._shown:
            self._shown = misses
            clear(self._lines)
            self._icons, self._links = [], []
            for miss in misses:
                self._lines.addLayout(self._line(miss))
            self._draw()
        unseen = any(finding.rule in _UNSEEN for finding in findings)
        self._look.setVisible(unseen)
        self.setVisible(unseen or bool(misses))

    def stops(self) -> tuple[QPushButton, ...]:
        """What the Tab key stops at, in the order of the eye."""
        return (*self._links, self._look)

    def _line(self, miss: NearMiss) -> QLayout:
        self._icons.append(IconLabel(self._drawing(), self._theme.palette.muted))
        name = one_line(miss.name, _NAME_LENGTH) or miss.id
        where = ""
        if miss.account is not None and miss.account.name:
            where = filled(self.tr("at {account}"), account=miss.account.name)
        title = ElidedLabel(f"{name} {where}".strip(), role="strong")
        why = " · ".join(one_line(alike_words(one), _NAME_LENGTH) for one in miss.alike)
        head = row(self._icons[-1], title, spacing=6)
        head.setStretch(1, 1)
        below = column(Paragraph(why, role="muted"), self._ways(miss, name))
        return column(head, row(_BESIDE_ICON, below, spacing=0), spacing=1)

    def _ways(self, miss: NearMiss, name: str) -> QHBoxLayout:
        words = self.tr("Open in Zoho")
        link = button(words, "link", name="open_double")
        link.setAccessibleName(f"{words}: {name}")
        link.clicked.connect(lambda: self.open_requested.emit((miss.module, miss.id)))
        self._links.append(link)
        if not miss.changes:
            return links(link)
        words = align_words(miss)
        align = button(words, "link", name="align_double")
        align.setAccessibleName(f"{words} {name}")
        align.setAccessibleDescription(self.tr("Leaves the form, and asks before it changes."))
        align.clicked.connect(lambda: self.align_requested.emit(miss))
        self._links.append(align)
        return links(link, align)

    def _drawing(self) -> str:
        return "user" if self._module is Module.CONTACTS else "building-2"

    def _draw(self) -> None:
        for icon in self._icons:
            icon.draw(self._drawing(), self._theme.palette.muted)
