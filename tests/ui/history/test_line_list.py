"""The list of the history: keys go from line to line, and a time is never cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.history.line_list import LineList
from app.ui.history.model import Column, HistoryModel
from app.ui.theme import Scheme, Theme
from tests.ui.history.test_model import line

Key = Qt.Key


@pytest.fixture
def american() -> Iterator[None]:
    """Half past ten at night is 10:30 PM there."""
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def lines(american: None, qapp: QApplication, qtbot: QtBot) -> LineList:
    """Of three days."""
    theme = Theme(qapp, Scheme.LIGHT)
    model = HistoryModel(theme)
    model.append([line(number) for number in (0, 1, 96, 97, 192)])
    made = LineList(theme)
    model.setParent(made)
    made.show_model(model)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show()
    return made


def rows(lines: LineList, *keys: Key) -> list[int]:
    """The row after each key."""
    passed = []
    for key in keys:
        QTest.keyClick(lines, key)
        passed.append(lines.currentIndex().row())
    return passed


def test_keys_pass_the_days_over(lines: LineList) -> None:
    """A day is nothing that could be shown beside the list."""
    model = lines.model()
    assert isinstance(model, HistoryModel)
    assert list(model.days()) == [0, 3, 6]
    assert rows(lines, Key.Key_Home, Key.Key_Up) == [1, 1]
    assert rows(lines, Key.Key_Down, Key.Key_Down, Key.Key_Up) == [2, 4, 2]
    assert rows(lines, Key.Key_End, Key.Key_Up, Key.Key_PageUp) == [7, 5, 1]
    assert rows(lines, Key.Key_PageDown) == [7]


def test_a_time_is_shown_whole(lines: LineList) -> None:
    texts = [lines.model().index(row, Column.TIME).data() for row in (1, 2, 4, 5, 7)]
    assert all(text.endswith(("AM", "PM")) for text in texts)
    widest = max(lines.fontMetrics().horizontalAdvance(text) for text in texts)
    assert lines.columnWidth(Column.TIME) >= widest + 12  # as much as the style puts around
