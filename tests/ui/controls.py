"""What every control of a screen owes: a name for screen readers, and a place in the tab order."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

KINDS = (QAbstractButton, QComboBox, QLineEdit, QListWidget, QPlainTextEdit)
_MOST_STOPS = 80


def controls(screen: QWidget) -> list[QWidget]:
    """What a person can use on it now."""
    found: list[QWidget] = []
    for kind in KINDS:
        found += screen.findChildren(kind)
    return [one for one in found if one.isVisible() and one.isEnabled() and _is_own(one)]


def unnamed(screen: QWidget) -> list[str]:
    """Controls without a name."""
    return [one.objectName() or type(one).__name__ for one in controls(screen) if not _name_of(one)]


def out_of_reach(screen: QWidget) -> list[str]:
    """Controls that Tab doesn't come to; of radio buttons one in a group is enough."""
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    reached: set[QWidget] = set()
    for _ in range(_MOST_STOPS):
        focused: QWidget | None = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert reached, "nothing has the focus"
    return [
        one.objectName()
        for one in controls(screen)
        if one not in reached and not isinstance(one, QRadioButton)
    ]


def _is_own(control: QWidget) -> bool:
    """Not the line edit inside of a box, or the corner of a table."""
    return not isinstance(control.parentWidget(), QComboBox) and bool(control.objectName())


def _name_of(control: QWidget) -> str:
    text = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or text
