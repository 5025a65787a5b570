"""A later start, or a link, brings the window forward and shows a lead; it can do nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.dialogs import tell
from app.ui.main_window import MainWindow
from app.ui.summons import Summons
from app.ui.theme import Scheme, Theme
from tests.ui.leads.rows import fill
from tests.ui.leads.rows import lead_row as row


@pytest.fixture
def window(qapp: QApplication) -> Iterator[MainWindow]:
    theme = Theme(qapp, Scheme.LIGHT)
    made = MainWindow(theme)
    made.show_desk()
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    theme.deleteLater()


@pytest.fixture
def summons(window: MainWindow) -> Summons:
    return Summons(window)


def selected(window: MainWindow) -> str:
    row = window.queue.selected()
    return "" if row is None else row.id


def test_a_minimised_window_comes_forward(window: MainWindow, summons: Summons) -> None:
    window.showMaximized()
    window.showMinimized()
    summons.answer("")
    assert not window.isMinimized()
    assert window.isMaximized()
    assert window.isActiveWindow()


def test_the_lead_of_a_link_is_shown(window: MainWindow, summons: Summons) -> None:
    fill(window.queue, [row(1), row(2), row(3)])
    summons.answer(row(3).id)
    assert selected(window) == row(3).id
    summons.answer("")
    assert selected(window) == row(3).id


def test_a_lead_that_is_still_being_read_is_shown_once_it_is_there(
    qtbot: QtBot, window: MainWindow, summons: Summons
) -> None:
    summons.answer(row(2).id)
    fill(window.queue, [row(1), row(2)])
    qtbot.waitUntil(lambda: selected(window) == row(2).id)
    window.queue.select(row(1).id)
    fill(window.queue, [row(1), row(2), row(3)])
    assert selected(window) == row(1).id


def test_a_lead_that_does_not_come_is_told_of(
    qtbot: QtBot, window: MainWindow, summons: Summons
) -> None:
    summons._patience.setInterval(1)
    summons.answer("7")
    notice = window.findChild(QPushButton, "status_notice")
    assert isinstance(notice, QPushButton)
    qtbot.waitUntil(lambda: not notice.isHidden())
    notice.click()
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Lead 7 " in box.informativeText()
    box.close()


def test_nothing_changes_under_an_open_dialog(window: MainWindow, summons: Summons) -> None:
    fill(window.queue, [row(1), row(2)])
    window.queue.select(row(1).id)
    tell(window, "Segue", "A question")
    summons.answer(row(2).id)
    assert selected(window) == row(1).id
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert box.windowModality() is not Qt.WindowModality.NonModal
    box.close()


@pytest.mark.parametrize("lead_id", ["x", "-1", "1;2", "１２", "1" * 21])  # noqa: RUF001
def test_anything_but_an_id_is_an_error(summons: Summons, lead_id: str) -> None:
    with pytest.raises(ValueError, match="id"):
        summons.answer(lead_id)
