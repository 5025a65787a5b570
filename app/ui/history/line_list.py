"""The list of decisions and changed fields: a pane of the window, so its focus is shown by the
chosen line alone.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyleOptionViewItem, QTreeView

from app.domain.journal import State
from app.ui.history.model import Column, HistoryModel
from app.ui.history.words import state_words
from app.ui.sizes import letter_width
from app.ui.theme import Theme

_RING: Final = 2
_AROUND: Final = 20
_USUAL: Final = [state for state in State if state is not State.APPLIED_OTHER]
"""Those whose words are to fit: one is rare, and long."""

_LETTERS: Final = {Column.TIME: 9, Column.OUTCOME: 0, Column.DECISION: 30, Column.COMPARED: 16}


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
            if column is Column.OUTCOME:
                wanted = max(map(metrics.horizontalAdvance, map(state_words, _USUAL))) + _AROUND
            self.setColumnWidth(column, max(wanted, header.sectionSizeHint(column)))

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
