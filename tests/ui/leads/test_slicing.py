"""Long work gives way to the window after each slice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.leads.slicing import Slicer


def test_work_goes_on_turn_by_turn_until_nothing_is_left(qtbot: QtBot, qapp: QApplication) -> None:
    calls: list[int] = []

    def work(_time_is_up: Callable[[], bool]) -> bool:
        calls.append(len(calls))
        return len(calls) < 3

    slicer = Slicer(work, qapp)
    slicer.wake()
    assert calls == []
    qtbot.waitUntil(lambda: not slicer.active)
    assert calls == [0, 1, 2]
    slicer.wake()
    qtbot.waitUntil(lambda: not slicer.active)
    assert calls == [0, 1, 2, 3]


def test_a_slice_ends_when_its_time_is_up(qtbot: QtBot, qapp: QApplication) -> None:
    taken: list[int] = []

    def work(time_is_up: Callable[[], bool]) -> bool:
        while len(taken) < 5:
            taken.append(len(taken))
            if time_is_up():
                return True
        return False

    slicer = Slicer(work, qapp, budget=0.0)
    slicer.wake()
    for turn in range(1, 6):
        QApplication.processEvents()
        assert taken == list(range(turn))
    qtbot.waitUntil(lambda: not slicer.active)
    assert taken == list(range(5))


def test_work_ends_with_its_owner(qapp: QApplication) -> None:
    calls: list[int] = []

    def work(_time_is_up: Callable[[], bool]) -> bool:
        calls.append(len(calls))
        return True

    owner = QObject()
    Slicer(work, owner).wake()
    QApplication.processEvents()
    assert calls
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    calls.clear()
    QApplication.processEvents()
    assert calls == []
