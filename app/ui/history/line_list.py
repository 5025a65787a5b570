"""The list of decisions and changed fields: a pane of the window, so its focus is shown by the
chosen line alone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView

from app.domain.journal import State
from app.ui.formats import time_of_day
from app.ui.history.model import Column, HistoryModel
from app.ui.history.words import state_words
from app.ui.sizes import letter_width
from app.ui.theme import Theme

_RING: Final = 2
_AROUND: Final = 20
_USUAL: Final = [state for state in State if state is not State.APPLIED_OTHER]
"""Those whose words are to fit: one is rare, and long."""

_LETTERS: Final = {Column.TIME: 0, Column.OUTCOME: 0, Column.DECISION: 30, Column.COMPARED: 16}


class LineList(QTreeView):
    """Days, and below each its lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("history_list")
        self.setAccessibleName(self.tr("Decisions and changed fields"))
        self.setProperty("role", "pane")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionBehavior(QTreeView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)

    def show_model(self, model: HistoryModel) -> None:
        """Take the lines from there; the lead's column has what room the others leave."""
        self.setModel(model)
        header = self.header()
        header.setSectionsMovable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(Column.LEAD, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        metrics = self.fontMetrics()
        for column, letters in _LETTERS.items():
            wanted = letters * letter_width(self)
            if whole := self._whole(column):
                wanted = max(map(metrics.horizontalAdvance, whole)) + _AROUND
            self.setColumnWidth(column, max(wanted, header.sectionSizeHint(column)))

    def _whole(self, column: Column) -> list[str]:
        """What is to fit in a column whatever the language; none: some letters do."""
        if column is Column.TIME:
            return [time_of_day(datetime(2000, 1, 1, hour).astimezone()) for hour in range(24)]
        return [state_words(state) for state in _USUAL] if column is Column.OUTCOME else []

    def drawRow(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Qt's own ring for a whole row is drawn without the style sheet: a grey gradient."""
        super().drawRow(painter, option, index)
        if self.hasFocus() and index.row() == self.currentIndex().row():
            pen = QPen(QColor(self._theme.palette.accent), _RING)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            painter.setPen(pen)
            inside = _RING / 2
            painter.drawRect(QRectF(option.rect).adjusted(inside, inside, -inside, -inside))
