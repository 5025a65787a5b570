"""The rows on the screen, for Qt's views: a Screen of the index, and a table model."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from app.domain.lead_row import LeadRow
from app.ui.leads.face import Faces
from app.ui.leads.orders import Column
from app.ui.leads.table import LeadTable
from app.ui.text import tip_markup

AnyIndex = QModelIndex | QPersistentModelIndex

COLUMNS: Final = (Column.LEAD, Column.SOURCE, Column.SUGGESTED, Column.WAITING, Column.OWNER)

_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_ALIGNMENT: Final = int(Qt.ItemDataRole.TextAlignmentRole)
_SERVED: Final = frozenset({_DISPLAY, _TIP, _ACCESSIBLE})


class LeadsModel(QAbstractTableModel):
    """slots are the rows shown; revision grows with each change of them."""

    def __init__(self, table: LeadTable, faces: Faces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.slots = array("i")
        self.revision = 0
        self._table = table
        self._faces = faces
        self._titles = {
            Column.LEAD: self.tr("Lead"),
            Column.SOURCE: self.tr("Source"),
            Column.SUGGESTED: self.tr("Suggested"),
            Column.WAITING: self.tr("Waiting"),
            Column.OWNER: self.tr("Owner"),
            Column.COMPANY: self.tr("Company"),
        }

    # --- what Qt asks ------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.slots)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        # Views ask for some ten roles a cell; the delegate draws without asking for any.
        if role not in _SERVED or not index.isValid():
            return None
        face, column = self._faces.of(self.slots[index.row()]), Column(index.column())
        if role == _ACCESSIBLE:
            return face.spoken(column)
        text = face.words(column)
        return tip_markup(text) if role == _TIP else text

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ALIGNMENT:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.title(Column(section)) if role in _SERVED - {_TIP} else None

    # --- what the panel asks -----------------------------------------------------------------

    def title(self, column: Column) -> str:
        """What the column is called."""
        return self._titles[column]

    def lead(self, row: int) -> LeadRow:
        """The lead shown in a row."""
        return self._table.row(self.slots[row])

    # --- Screen ------------------------------------------------------------------------------

    def replace(self, slots: array[int]) -> None:
        """Show other rows. Indexes that Qt keeps become invalid: to look for their leads would
        take longer than all the rest. The panel follows the selected lead by its id.
        """
        self.layoutAboutToBeChanged.emit()
        self.slots = slots
        for index in self.persistentIndexList():
            self.changePersistentIndex(index, QModelIndex())
        self.revision += 1
        self.layoutChanged.emit()

    def extend(self, slots: Sequence[int]) -> None:
        """Show more rows at the end."""
        if not slots:
            return
        first = len(self.slots)
        self.beginInsertRows(QModelIndex(), first, first + len(slots) - 1)
        self.slots.extend(slots)  # an array here is copied at once, a list number by number
        self.revision += 1
        self.endInsertRows()

    def insert(self, row: int, slot: int) -> None:
        """Show one row more."""
        self.beginInsertRows(QModelIndex(), row, row)
        self.slots.insert(row, slot)
        self.revision += 1
        self.endInsertRows()

    def delete(self, row: int) -> None:
        """Show one row less."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.slots[row]
        self.revision += 1
        self.endRemoveRows()

    def touch_all(self) -> None:
        """Any lead may look otherwise now."""
        self._faces.clear()
        if self.slots:
            last = self.index(len(self.slots) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def touch(self, row: int) -> None:
        """The lead of the row has changed."""
        self._faces.drop(self.slots[row])
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
