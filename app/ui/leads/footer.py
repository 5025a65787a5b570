"""The line below the queue: how many leads there are, and by what they are sorted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.ui.formats import number
from app.ui.leads.orders import Column
from app.ui.parts import Chip, Tone, bar
from app.ui.spoken import Voice, tell
from app.ui.text import PlainLabel

if TYPE_CHECKING:
    from app.ui.leads.sort_menu import SortMenu


class Footer(QWidget):
    """sort_requested carries a Column and whether to sort backwards (descending)."""

    sort_requested = Signal(object, bool)

    def __init__(self, title: Callable[[Column], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._order: tuple[Column, bool] | None = None
        self._menu: SortMenu | None = None
        self._told = 0
        self._voice = Voice(self)
        self._counts = PlainLabel(role="muted")
        self._counts.setObjectName("queue_counts")
        self._ticked = Chip("", Tone.ACCENT)
        self._ticked.setObjectName("queue_ticked")
        self._ticked.hide()
        self._button = QToolButton()
        self._button.setObjectName("queue_sort")
        self._button.setProperty("role", "quiet")
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        frame, layout = bar("top", self)
        layout.setContentsMargins(14, 4, 6, 4)
        layout.addWidget(self._counts)
        layout.addWidget(self._ticked)
        layout.addStretch(1)
        layout.addWidget(self._button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def furnish(self) -> None:
        """Give the button its menu, which the first paint doesn't show."""
        from app.ui.leads.sort_menu import SortMenu

        self._menu = SortMenu(self._title, self)
        self._menu.sort_requested.connect(self.sort_requested)
        self._button.setMenu(self._menu)
        if self._order is not None:
            self._menu.show_order(self._order[0], descending=self._order[1])

    def show_counts(self, total: int, shown: int, *, loading: bool) -> None:
        """Say how many leads are pending, and how many of them are shown where that differs."""
        parts = [self.tr("{n} pending").replace("{n}", number(total))]
        if shown != total:
            parts.append(self.tr("{n} shown").replace("{n}", number(shown)))
        if loading:
            parts.append(self.tr("reading…"))
        self._counts.setText(" · ".join(parts))
        self.setVisible(bool(total))

    def say_counts(self) -> None:
        """To whoever searches: the focus stays in the field above."""
        self._voice.say(self._counts.text())

    def show_ticked(self, count: int) -> None:
        """How many leads are ticked."""
        self._ticked.setText(self.tr("{n} ticked").replace("{n}", number(count)))
        self._ticked.setVisible(bool(count))
        if count != self._told:
            self._told = count
            tell(self, self._ticked.text())

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Name the order in force."""
        if self._menu is not None:
            self._menu.show_order(column, descending=descending)
        if self._order == (column, descending):
            return
        self._order = column, descending
        arrow = "↓" if descending else "↑"
        shown = self.tr("Sort: {column} {arrow}").replace("{arrow}", arrow)
        self._button.setText(shown.replace("{column}", self._title(column)))
        way = self.tr("descending") if descending else self.tr("ascending")
        self._button.setAccessibleName(
            self.tr("Sorted by {column}, {way}")
            .replace("{column}", self._title(column))
            .replace("{way}", way)
        )
