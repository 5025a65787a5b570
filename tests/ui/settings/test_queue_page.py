"""The queue's settings: each control says what it is, and what it changes is told at once."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget
from pytestqt.qtbot import QtBot

from app.ui.settings.deciding_page import DecidingPage
from app.ui.settings.queue_page import QueuePage
from tests.e2e.driver import child


@pytest.fixture
def told() -> list[Any]:
    return []


@pytest.fixture
def page(qtbot: QtBot, told: list[Any]) -> QueuePage:
    page = QueuePage(("suggested", "owner"), None, compact=False)
    qtbot.addWidget(page)
    for signal in (page.columns_changed, page.compact_changed, page.credits_changed):
        signal.connect(told.append)
    page.show()
    return page


def test_columns_are_shown_hidden_and_moved_by_keys(page: QueuePage, told: list[Any]) -> None:
    columns = child(page, QListWidget, "columns")
    assert [columns.item(row).text() for row in range(4)] == [
        "Suggested", "Owner", "Source", "Waiting",
    ]  # fmt: skip
    columns.setFocus()
    columns.setCurrentRow(2)
    QTest.keyClick(columns, Qt.Key.Key_Space)
    child(page, QAbstractButton, "column_left").click()
    child(page, QAbstractButton, "column_left").click()
    child(page, QAbstractButton, "column_left").click()
    assert told == [
        ("suggested", "owner", "source", "-waiting"),
        ("suggested", "source", "owner", "-waiting"),
        ("source", "suggested", "owner", "-waiting"),
    ]


def test_a_hidden_column_stays_where_it_is(qtbot: QtBot, told: list[Any]) -> None:
    page = QueuePage(("-owner", "waiting", "source", "suggested"), None, compact=False)
    qtbot.addWidget(page)
    page.columns_changed.connect(told.append)
    columns = child(page, QListWidget, "columns")
    states = [columns.item(row).checkState() is Qt.CheckState.Checked for row in range(4)]
    assert states == [False, True, True, True]
    columns.item(2).setCheckState(Qt.CheckState.Unchecked)
    columns.item(0).setCheckState(Qt.CheckState.Checked)
    assert told[-1] == ("owner", "waiting", "-source", "suggested")


def test_density_and_credits(page: QueuePage, told: list[Any]) -> None:
    child(page, QAbstractButton, "density_compact").click()
    box = child(page, QComboBox, "background_credits")
    assert box.currentText() == "As Segue suggests"
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Home)
    assert told == [True, 0, 250, None]


def test_a_number_of_ones_own_is_among_the_choices(qtbot: QtBot) -> None:
    page = QueuePage((), 777, compact=True)
    qtbot.addWidget(page)
    assert "777" in child(page, QComboBox, "background_credits").currentText()
    assert child(page, QAbstractButton, "density_compact").isChecked()


def test_notifications_are_off_until_they_are_wanted(qtbot: QtBot, told: list[Any]) -> None:
    page = DecidingPage(5, 90)
    qtbot.addWidget(page)
    page.notify_changed.connect(told.append)
    box = child(page, QAbstractButton, "notify")
    assert not box.isChecked()
    box.click()
    assert told == [True]
