"""A list of many names that is searched by typing any part of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.ui.one_line_edit import OneLineEdit
from app.ui.plain import one_line
from app.ui.sizes import grown
from app.ui.still_boxes import StillComboBox
from app.ui.text import set_tip

_WIDEST: Final = 460
_CURSOR: Final = 6


class SearchBox(StillComboBox):
    """activated as of any combo box; what is typed but names no line is taken back on leaving.

    It wants room for the chosen line; where it has less, the tooltip has the whole.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        completer = QCompleter(self.model(), self)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._line = OneLineEdit()
        self.setLineEdit(self._line)
        self.setCompleter(completer)
        self._line.returnPressed.connect(self._settle)
        self.currentIndexChanged.connect(self._show_chosen)

    def offer(self, lines: Iterable[tuple[str, object]]) -> None:
        """Offer these (text, data) lines; the first one is chosen."""
        self.clear()
        for text, data in lines:
            self.addItem(one_line(text, 120), data)
        self.setCurrentIndex(0)

    def choose(self, data: object) -> None:
        """Choose the line with that data, the first one where there is none, without telling."""
        found = (i for i in range(self.count()) if self.itemData(i) == data)
        self.setCurrentIndex(next(found, 0))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        wanted = self._needed() + self.width() - self._room()
        return QSize(max(hint.width(), min(wanted, grown(_WIDEST))), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_chosen()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Not by the line's editingFinished: it isn't told where a list was offered meanwhile."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._settle()

    def _show_chosen(self) -> None:
        """From its beginning, unless somebody types."""
        self.updateGeometry()
        if not self.hasFocus():
            self._line.setCursorPosition(0)
        cut = self._needed() > self._room()
        set_tip(self, self.itemText(self.currentIndex()) if cut else "")

    def _needed(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.itemText(self.currentIndex())) + _CURSOR

    def _room(self) -> int:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        style, field = self.style(), QStyle.SubControl.SC_ComboBoxEditField
        return style.subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()

    def _settle(self) -> None:
        """Take the only line that has what was typed in it; else show again what is chosen."""
        typed = self.currentText().strip().casefold()
        if typed == self.itemText(self.currentIndex()).casefold():
            return
        having = [i for i in range(self.count()) if typed and typed in self.itemText(i).casefold()]
        exact = [i for i in having if self.itemText(i).casefold() == typed]
        if len(having) == 1 or exact:
            self.setCurrentIndex((exact or having)[0])
            self.activated.emit(self.currentIndex())
        else:
            self.setEditText(self.itemText(self.currentIndex()))
