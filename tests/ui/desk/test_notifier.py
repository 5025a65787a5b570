"""What ended is told by the system only where the user wants it, and isn't looking."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.desk.notifier import Notifier


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ([True], "A conversion is done."),
        ([True, True, False], "2 conversions are done. A decision needs your attention."),
        ([False, False], "2 decisions need your attention."),
        ([], ""),
    ],
)
def test_what_ended_together_is_told_together(qtbot: QtBot, ends: list[bool], words: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window)
    notifier.is_on = True
    for done in ends:
        notifier.note(done)
    notifier.tell()
    assert notifier.told == words


def test_it_is_silent_where_it_is_off_or_seen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    notifier = Notifier(window)
    notifier.note(True)
    notifier.tell()
    assert notifier.told == ""
    notifier.is_on = True
    notifier.note(True)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    notifier.tell()
    assert notifier.told == ""
