"""A list of many names that is searched by typing any part of one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QStyle,
    QStyleOptionComboBox,
    QWidget,
)

from app.ui.leads.query import fold
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import set_style_property
from app.ui.plain import one_line
from app.ui.sizes import grown
from app.ui.still_boxes import StillComboBox
from app.ui.text import set_tip

_WIDEST: Final = 460
_CURSOR: Final = 6


class SearchBox(StillComboBox):
    """activated as of any combo box. What is typed and names no one line stays when the box is left
    and is marked; not_found carries it, and "" as soon as it doesn't stand there any more.

    It wants room for the chosen line; where it has less, the tooltip has the whole.
    """

    not_found = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.missed = ""
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
        self._line.returnPressed.connect(self.settle)
        self._line.textEdited.connect(lambda: self._miss(""))
        self.currentIndexChanged.connect(self._show_chosen)
        self.activated.connect(lambda: self._miss(""))

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
            self.settle()

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

    def settle(self) -> None:
        """Take the only line that has what was typed in it; nothing typed is what is chosen."""
        typed = fold(self.currentText()).strip()
        if typed == fold(self.itemText(self.currentIndex())).strip():
            self._miss("")
            return
        having = [i for i in range(self.count()) if typed and typed in fold(self.itemText(i))]
        exact = [i for i in having if fold(self.itemText(i)) == typed]
        if len(having) == 1 or exact:
            self.setCurrentIndex((exact or having)[0])
            self.setEditText(self.itemText(self.currentIndex()))
            self.activated.emit(self.currentIndex())
        elif typed:
            self._miss(self.currentText().strip())
        else:
            self.setEditText(self.itemText(self.currentIndex()))
            self._miss("")

    def _miss(self, typed: str) -> None:
        set_style_property(self, "invalid", "true" if typed else "false")
        if typed != self.missed:
            self.missed = typed
            self.not_found.emit(typed)
