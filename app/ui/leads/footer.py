"""The line below the queue: how many leads there are, and by what they are sorted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from app.ui.formats import number
from app.ui.leads.orders import Column
from app.ui.parts import bar
from app.ui.text import PlainLabel

_SORTED_BY = (
    Column.WAITING,
    Column.LEAD,
    Column.COMPANY,
    Column.SOURCE,
    Column.OWNER,
    Column.SUGGESTED,
)


class Footer(QWidget):
    """sort_requested carries a Column and whether to sort backwards (descending)."""

    sort_requested = Signal(object, bool)

    def __init__(self, title: Callable[[Column], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._counts = PlainLabel(role="muted")
        self._counts.setObjectName("queue_counts")
        self._button = QToolButton()
        self._button.setObjectName("queue_sort")
        self._button.setProperty("role", "quiet")
        self._button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._columns = QActionGroup(self)
        self._ways = QActionGroup(self)
        self._button.setMenu(self._menu())
        frame, layout = bar("top")
        layout.setContentsMargins(14, 4, 6, 4)
        layout.addWidget(self._counts)
        layout.addStretch(1)
        layout.addWidget(self._button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_counts(self, total: int, shown: int, *, loading: bool) -> None:
        """Say how many leads are pending, and how many of them are shown where that differs."""
        parts = [self.tr("{n} pending").replace("{n}", number(total))]
        if shown != total:
            parts.append(self.tr("{n} shown").replace("{n}", number(shown)))
        if loading:
            parts.append(self.tr("reading…"))
        self._counts.setText(" · ".join(parts))
        self._counts.setVisible(bool(total))
        self._button.setVisible(bool(total))

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Name the order in force."""
        arrow = "↓" if descending else "↑"
        shown = self.tr("Sort: {column} {arrow}").replace("{arrow}", arrow)
        self._button.setText(shown.replace("{column}", self._title(column)))
        way = self.tr("descending") if descending else self.tr("ascending")
        self._button.setAccessibleName(
            self.tr("Sorted by {column}, {way}")
            .replace("{column}", self._title(column))
            .replace("{way}", way)
        )
        for action in self._columns.actions():
            action.setChecked(action.data() is column)
        for action in self._ways.actions():
            action.setChecked(action.data() is descending)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for column in _SORTED_BY:
            self._add(menu, self._columns, self._title(column), column)
        menu.addSeparator()
        self._add(menu, self._ways, self.tr("Ascending"), False)
        self._add(menu, self._ways, self.tr("Descending"), True)
        return menu

    def _add(self, menu: QMenu, group: QActionGroup, text: str, value: Column | bool) -> None:
        action = QAction(text, group)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(self._request)
        menu.addAction(action)

    def _request(self) -> None:
        column, way = self._columns.checkedAction(), self._ways.checkedAction()
        self.sort_requested.emit(column.data(), way.data())
