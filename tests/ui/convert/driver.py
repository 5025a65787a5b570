"""A person at the dialog: finds controls by name, clicks, types, reads what is shown."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from app.domain.plan import Plan
from app.ui.convert.dialog import ConvertDialog
from app.ui.text import PlainLabel

Control = TypeVar("Control", bound=QWidget)


class Person:
    """Works a dialog with mouse and keys; plans holds what it asked to convert."""

    def __init__(self, dialog: ConvertDialog) -> None:
        self.dialog = dialog
        self.plans: list[Plan] = []
        dialog.convert_requested.connect(self.plans.append)

    def find(self, kind: type[Control], name: str) -> Control:
        found = self.dialog.findChildren(kind, name)
        assert len(found) == 1, f"{len(found)} of {name}"
        return found[0]

    def click(self, name: str) -> None:
        """Click a button, box or radio button where its mark is."""
        button = self.find(QAbstractButton, name)
        assert button.isVisible(), name
        self._bring_into_view(button)
        spot = QPoint(min(12, button.width() // 2), button.height() // 2)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)

    def _bring_into_view(self, widget: QWidget) -> None:
        """Scroll, as one must before one can click."""
        for area in self.dialog.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                QTest.qWait(1)
                area.ensureWidgetVisible(widget)

    def choose(self, name: str, text: str) -> None:
        """Choose a line of a list by typing its name and Return."""
        box = self.find(QComboBox, name)
        index = box.findText(text)
        assert index >= 0, [box.itemText(i) for i in range(box.count())]
        box.setFocus()
        step = Qt.Key.Key_Down if index > box.currentIndex() else Qt.Key.Key_Up
        for _ in range(abs(index - box.currentIndex())):
            QTest.keyClick(box, step)
        assert box.currentIndex() == index

    def type(self, name: str, text: str) -> None:
        """Replace what a field holds, and leave it."""
        field = self.find(QWidget, name)
        assert isinstance(field, QLineEdit | QPlainTextEdit)
        field.setFocus()
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        for number, line in enumerate(text.split("\n")):
            if number:
                QTest.keyClick(field, Qt.Key.Key_Return)
            QTest.keyClicks(field, line)
        QTest.keyClick(field, Qt.Key.Key_Tab)

    def search(self, name: str, text: str) -> None:
        """Type into a list that is searched, and leave it with Tab."""
        box = self.find(QComboBox, name)
        line = box.lineEdit()
        assert line is not None
        box.setFocus()
        line.selectAll()
        for letter in text:
            QTest.keyClicks(self._receiver(line), letter)
            QTest.qWait(1)  # what fits is offered at the next turn
        QTest.keyClick(self._receiver(line), Qt.Key.Key_Tab)

    def _receiver(self, line: QWidget) -> QWidget:
        """Where the keys go: an open list gets them first."""
        popup: QWidget | None = QApplication.activePopupWidget()
        return line if popup is None else popup

    def tick(self, name: str, text: str) -> None:
        """Tick a line of a list with the space bar."""
        listed = self.find(QListWidget, name)
        item = listed.findItems(text, Qt.MatchFlag.MatchExactly)[0]
        listed.setFocus()
        listed.setCurrentItem(item)
        QTest.keyClick(listed, Qt.Key.Key_Space)

    def press(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key where the focus is."""
        focused: QWidget | None = self.dialog.focusWidget()
        QTest.keyClick(self.dialog if focused is None else focused, key, modifier)

    def checked(self, name: str) -> bool:
        return self.find(QAbstractButton, name).isChecked()

    def enabled(self, name: str) -> bool:
        return self.find(QWidget, name).isEnabled()

    def reason(self, name: str) -> str:
        """What a screen reader says about a control besides its name."""
        return self.find(QWidget, name).accessibleDescription()

    def focused(self) -> str:
        """The name of the control that has the keyboard."""
        focused: QWidget | None = self.dialog.focusWidget()
        return focused.objectName() if focused else ""

    def words(self) -> str:
        """All the words in view, a line a label."""
        QApplication.sendPostedEvents()  # a label is shown when its layout has its turn
        labels = self.dialog.findChildren(PlainLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def request(self) -> str:
        """The request, as its view shows it."""
        view = self.find(QPlainTextEdit, "request_view")
        if not view.isVisible():
            self.click("show_request_button")
        return view.toPlainText()

    def plan(self) -> Plan:
        """What would be sent now."""
        plan = self.dialog.state.plan()
        assert plan is not None
        return plan
