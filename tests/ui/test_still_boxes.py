"""The wheel scrolls a form, and changes nothing in it on its way."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.convert.search_box import SearchBox
from app.ui.still_boxes import StillComboBox, StillSpinBox

_UI = Path(__file__).parents[2] / "app" / "ui"
_OWN = re.compile(r"\b(?:QComboBox|Q\w*SpinBox|Q(?:Date|Time|DateTime)Edit)\(|\(QComboBox\)")


def turned_down(box: QWidget) -> None:
    """One notch of the wheel, with the mouse over box."""
    window = box.window()
    spot = box.mapTo(window, QPoint(5, 5))
    QTest.wheelEvent(window.windowHandle(), spot, QPoint(0, -120))
    QApplication.processEvents()


def shown(box: QWidget) -> str:
    """What stands in it."""
    assert isinstance(box, QComboBox | QAbstractSpinBox)
    return box.currentText() if isinstance(box, QComboBox) else box.text()


@pytest.mark.parametrize("focused", [False, True])
@pytest.mark.parametrize("kind", [StillComboBox, StillSpinBox, SearchBox])
def test_the_wheel_over_a_box_scrolls_the_form(
    qtbot: QtBot, kind: type[QWidget], *, focused: bool
) -> None:
    area, content, box = QScrollArea(), QWidget(), kind()
    qtbot.addWidget(area)
    if isinstance(box, QComboBox):
        box.addItems(["one", "two", "three"])
    lines = QVBoxLayout(content)
    lines.addWidget(box)
    lines.addStretch(1)
    content.setFixedSize(300, 2000)
    area.setWidget(content)
    area.resize(320, 200)
    area.show()
    if focused:
        box.setFocus()
    before = shown(box)
    turned_down(box)
    assert shown(box) == before
    assert area.verticalScrollBar().value() > 0


def test_no_other_boxes_are_made() -> None:
    """Nor dates and times of Qt's own, which make another of what they don't take."""
    sources = (path for path in _UI.rglob("*.py") if path.name != "still_boxes.py")
    assert [path.name for path in sources if _OWN.search(path.read_text("utf-8"))] == []
