"""Whatever was kept of the window's place, it ends up where a person can reach it (fault 27)."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QMainWindow,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.placement import Places, division_of, geometry_of, note_open, remember, restore


class Windows:
    """Makes windows like the program's, and shows them."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def make(self) -> QMainWindow:
        window = QMainWindow()
        self._qtbot.addWidget(window)
        window.setMinimumSize(300, 200)
        window.resize(600, 400)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setObjectName("desk_splitter")
        splitter.setChildrenCollapsible(False)
        for _ in range(2):
            side = QWidget()
            side.setMinimumWidth(50)
            splitter.addWidget(side)
        window.setCentralWidget(splitter)
        return window

    def restored(self, geometry: bytes, division: bytes = b"") -> QMainWindow:
        window = self.make()
        restore(window, geometry, division)
        window.show()
        return window


@pytest.fixture
def windows(qtbot: QtBot) -> Windows:
    return Windows(qtbot)


@pytest.fixture
def room(qapp: QApplication) -> QRect:
    return QGuiApplication.primaryScreen().availableGeometry()


def reachable(window: QWidget, room: QRect) -> bool:
    """Whether it can be taken by its upper edge."""
    strip = QRect(window.frameGeometry().topLeft(), window.size())
    strip.setHeight(40)
    seen = strip.intersected(room)
    return seen.width() >= 100 and seen.height() >= 20


def test_size_place_and_division_come_back(windows: Windows) -> None:
    before = windows.make()
    before.setGeometry(40, 30, 500, 350)
    before.show()
    splitter = before.findChild(QSplitter)
    assert isinstance(splitter, QSplitter)
    splitter.setSizes([120, 380])
    sizes = splitter.sizes()
    before.hide()  # the program keeps it at its very end
    after = windows.restored(geometry_of(before), division_of(before))
    assert after.geometry() == QRect(40, 30, 500, 350)
    again = after.findChild(QSplitter)
    assert isinstance(again, QSplitter)
    assert again.sizes() == sizes
    assert sizes[0] < sizes[1]


def test_a_maximised_window_is_maximised_again(windows: Windows) -> None:
    before = windows.make()
    before.showMaximized()
    assert windows.restored(geometry_of(before)).isMaximized()


@pytest.mark.parametrize("geometry", [b"", b"nonsense"])
def test_what_was_kept_nowhere_opens_within_the_screen(
    windows: Windows, room: QRect, geometry: bytes
) -> None:
    """A small screen has less room than the window likes; its frame needs some, too."""
    window = windows.make()
    window.resize(room.width() + 300, room.height() + 20)
    restore(window, geometry, b"")
    assert window.width() <= room.width()
    assert window.height() <= room.height() - 20


FAR = [(-5000, -5000), (5000, 5000), (-580, 100), (100, -390), (790, 590), (20_000, 10)]


@pytest.mark.parametrize("place", FAR)
def test_a_window_of_a_lost_screen_is_brought_back(
    windows: Windows, room: QRect, place: tuple[int, int]
) -> None:
    before = windows.make()
    before.move(QPoint(*place))
    before.show()
    assert reachable(windows.restored(geometry_of(before)), room)


def test_a_window_larger_than_the_screen_fits_again(windows: Windows, room: QRect) -> None:
    before = windows.make()
    before.setGeometry(3000, 3000, 4000, 4000)
    before.show()
    after = windows.restored(geometry_of(before))
    assert reachable(after, room)
    assert after.width() <= room.width()


def test_garbage_changes_nothing(windows: Windows) -> None:
    for garbage in (b"x", b"\0" * 66, b"\x01\xd9\xd0\xcb" + b"\xff" * 62):
        window = windows.make()
        before = window.geometry()
        restore(window, garbage, garbage)
        assert window.geometry() == before


def test_no_damage_hides_the_window(windows: Windows, room: QRect) -> None:
    """Bits may fall so that Qt takes them for a place: it must be one that can be reached."""
    before = windows.make()
    before.setGeometry(40, 30, 500, 350)
    before.show()
    geometry, division = geometry_of(before), division_of(before)
    random = Random(3)
    for _ in range(60):
        spoiled = [bytearray(geometry), bytearray(division)]
        for part in spoiled:
            for _ in range(random.choice((1, 4))):
                part[random.randrange(8, len(part))] = random.randrange(256)
        window = windows.restored(*map(bytes, spoiled))
        assert reachable(window, room), spoiled
        assert window.width() >= 300
        window.close()


def beside(windows: Windows, qtbot: QtBot) -> tuple[QMainWindow, QDialog]:
    """A window, and a divided one beside it that is its child."""
    window = windows.make()
    dialog = QDialog(window)
    dialog.setObjectName("beside")
    splitter = QSplitter(Qt.Orientation.Horizontal, dialog)
    for _ in range(2):
        splitter.addWidget(QWidget())
    column = QVBoxLayout(dialog)
    column.addWidget(splitter)
    dialog.resize(300, 200)
    qtbot.addWidget(dialog)
    return window, dialog


def sizes(window: QWidget) -> list[int]:
    return next(s for s in window.findChildren(QSplitter) if s.window() is window).sizes()


@pytest.mark.parametrize("closed", [True, False], ids=["closed", "open at the end"])
def test_a_window_beside_it_comes_back_as_well(
    windows: Windows, qtbot: QtBot, closed: bool
) -> None:
    places: Places = {}
    window, dialog = beside(windows, qtbot)
    remember(dialog, places)
    dialog.show()
    dialog.resize(420, 260)
    next(s for s in dialog.findChildren(QSplitter)).setSizes([100, 300])
    left, size = sizes(dialog), dialog.size()
    if closed:
        dialog.close()
    else:
        note_open(window, places)
    _, again = beside(windows, qtbot)
    remember(again, dict(places))
    again.show()
    assert again.size() == size
    assert sizes(again) == left


def test_the_division_of_a_window_is_its_own(windows: Windows, qtbot: QtBot) -> None:
    """A dialog is among the window's children, and may be divided too."""
    window, dialog = beside(windows, qtbot)
    before = division_of(window)
    next(s for s in dialog.findChildren(QSplitter)).setSizes([10, 280])
    assert division_of(window) == before
    assert division_of(dialog) != before
