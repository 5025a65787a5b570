"""By what the queue can be sorted, as a menu: the columns, and the two ways."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.leads.orders import Column

_SORTED_BY: Final = (
    Column.WAITING,
    Column.LEAD,
    Column.COMPANY,
    Column.SOURCE,
    Column.OWNER,
    Column.SUGGESTED,
)


class SortMenu(QMenu):
    """sort_requested carries a Column and whether to sort backwards (descending)."""

    sort_requested = Signal(object, bool)

    def __init__(self, title: Callable[[Column], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = QActionGroup(self)
        self._ways = QActionGroup(self)
        for column in _SORTED_BY:
            self._add(self._columns, title(column), column)
        self.addSeparator()
        self._add(self._ways, self.tr("Ascending"), False)
        self._add(self._ways, self.tr("Descending"), True)

    def show_order(self, column: Column, *, descending: bool) -> None:
        """Check the order in force."""
        for action in self._columns.actions():
            action.setChecked(action.data() is column)
        for action in self._ways.actions():
            action.setChecked(action.data() is descending)

    def _add(self, group: QActionGroup, text: str, value: Column | bool) -> None:
        action = QAction(text, group)
        action.setCheckable(True)
        action.setData(value)
        action.triggered.connect(self._request)
        self.addAction(action)

    def _request(self) -> None:
        column, way = self._columns.checkedAction(), self._ways.checkedAction()
        self.sort_requested.emit(column.data(), way.data())
