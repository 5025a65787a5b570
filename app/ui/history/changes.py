"""The fields of leads that were changed with Segue: who, when, what it was, so it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.domain.lead_changes import LeadChange
from app.domain.near_misses import Change
from app.ui.formats import EMPTY, day_and_time
from app.ui.parts import button, row
from app.ui.plain import one_line
from app.ui.sizes import window_size
from app.ui.text import PlainLabel, caption

_SIZE: Final = QSize(900, 480)
_LENGTH: Final = 200
_OLD: Final = int(Qt.ItemDataRole.UserRole)


class ChangesDialog(QDialog):
    """Opened with open(); a line a field, the newest first."""

    def __init__(self, told: Sequence[LeadChange], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("changes_dialog")
        self.setWindowTitle(self.tr("Changed fields"))
        self.resize(window_size(_SIZE))
        self.list = QTreeWidget()
        self.list.setObjectName("changes_list")
        self.list.setAccessibleName(self.tr("Changed fields"))
        self.list.setRootIsDecorated(False)
        heads = (self.tr("When"), self.tr("Who"), self.tr("Lead"), self.tr("Field"))
        self.list.setHeaderLabels([*heads, self.tr("Before"), self.tr("After")])
        self.list.addTopLevelItems([_item(one, change) for one in told for change in one.changes])
        for column in range(self.list.columnCount() - 1):
            self.list.resizeColumnToContents(column)
        self.copy_button = button(self.tr("Copy old value"), name="changes_copy")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        close = button(self.tr("Close"), "primary", name="changes_close")
        close.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(self._says(told), role="muted", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.copy_button, None, close))
        self._begin()

    def _begin(self) -> None:
        first = self.list.topLevelItem(0)
        for widget in (self.list, self.copy_button):
            widget.setVisible(first is not None)
        if first is None:
            self.resize(self.width() // 2, self.heightForWidth(self.width() // 2))
        else:
            self.list.setCurrentItem(first)
            self.list.setFocus()

    def _says(self, told: Sequence[LeadChange]) -> str:
        if not told:
            return self.tr("No field of a lead was changed here, or it isn't kept any more.")
        return self.tr(
            "Fields of leads that were changed with Segue. To undo one, write the old value again "
            "with E, or in Zoho."
        )

    def _copy(self) -> None:
        """Whole, though the line shows it in short."""
        if (item := self.list.currentItem()) is not None:
            QGuiApplication.clipboard().setText(str(item.data(0, _OLD)))


def _item(told: LeadChange, change: Change) -> QTreeWidgetItem:
    values = [one_line(value, _LENGTH) or EMPTY for value in (change.old, change.new)]
    name = one_line(told.name, _LENGTH) or told.lead_id
    when, who = day_and_time(told.at), one_line(told.who, _LENGTH)
    item = QTreeWidgetItem([when, who, name, caption(change.label), *values])
    item.setData(0, _OLD, change.old)
    return item
