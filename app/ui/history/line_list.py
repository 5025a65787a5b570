"""The list of decisions and changed fields: a pane of the window, so its focus is shown by the
chosen line alone.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView

from app.domain.lead_changes import LeadChange
from app.ui.formats import time_of_day
from app.ui.history.model import Column, HistoryModel
from app.ui.sizes import letter_width
from app.ui.theme import Theme

_RING: Final = 2
_AROUND: Final = 20
_PICTURE: Final = 24
_LOOKED_AT: Final = 200
"""Lines that a width is made for: of twenty thousand, those that are seen first."""

_LEAD_LETTERS: Final = 44
"""Who and of which company, for most; longer ones have what the others leave."""


class LineList(QTreeView):
    """Days, and below each its lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._by_hand = self._sharing = False
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
        header.sectionResized.connect(self._take_over)
        for signal in (model.rowsInserted, model.modelReset, model.dataChanged):
            signal.connect(self._share)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _take_over(self, column: int) -> None:
        """A person has drawn the columns: they stay so."""
        self._by_hand |= not self._sharing and column != Column.LEAD

    def _share(self) -> None:
        """The others get what their words need, and the last of it only what the lead leaves."""
        if self._by_hand or self.model() is None or self._sharing:
            return
        self._sharing = True
        least = {column: self.header().sectionSizeHint(column) for column in Column}
        widths = {column: max(least[column], self._wanted(column)) for column in Column}
        few = _LEAD_LETTERS * letter_width(self)
        left = self.viewport().width() - min(widths[Column.LEAD], few)
        for column in (Column.TIME, Column.OUTCOME, Column.COMPARED, Column.DECISION):
            width = max(least[column], min(widths[column], left))
            left -= width
            self.setColumnWidth(column, width)
        self._sharing = False

    def _wanted(self, column: Column) -> int:
        """What the words of the first lines need. A day has none but its own, across the row."""
        model, metrics = self.model(), self.fontMetrics()
        rows = range(min(model.rowCount(), _LOOKED_AT))
        if column is Column.TIME:
            hours = (datetime(2000, 1, 1, hour).astimezone() for hour in range(24))
            words = set(map(time_of_day, hours))
        else:
            words = {str(model.index(row, column).data() or "") for row in rows}
        picture = _PICTURE if column is Column.OUTCOME and self._has_changes(rows) else 0
        return max(map(metrics.horizontalAdvance, words), default=0) + _AROUND + picture

    def _has_changes(self, rows: range) -> bool:
        model = self.model()
        return isinstance(model, HistoryModel) and any(
            isinstance(model.line(row), LeadChange) for row in rows
        )

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
