"""A list of many names that is searched by typing any part of one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from app.ui.plain import one_line


class SearchBox(QComboBox):
    """activated as of any combo box; what is typed but names no line is taken back on leaving."""

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
        line = QLineEdit()
        self.setLineEdit(line)
        self.setCompleter(completer)
        line.returnPressed.connect(self._settle)

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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Not by the line's editingFinished: it isn't told where a list was offered meanwhile."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._settle()

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
