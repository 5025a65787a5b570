"""The hints of the status line: whole ones, as many as there is room for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.key_hints import KeyHints
from app.ui.main_window import MainWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import child

HINTS = ("J/K move", "C convert", "/ search", "? keys")


@pytest.mark.parametrize(
    ("fit", "shown"),
    [
        (HINTS, HINTS),
        (("J/K move", "C convert", "? keys"),) * 2,
        (("J/K move", "? keys"),) * 2,
        (("? keys",),) * 2,
        (("?",), ()),
    ],
)
def test_whole_hints_go_from_the_end_but_for_the_one_that_explains_them(
    qtbot: QtBot, fit: tuple[str, ...], shown: tuple[str, ...]
) -> None:
    window, line = QWidget(), KeyHints()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(line)
    line.set_hints(HINTS)
    window.setFixedWidth(line.fontMetrics().horizontalAdvance("  \u00b7  ".join(fit)) + 2)
    window.show()
    assert line.text() == "  \u00b7  ".join(shown)
    assert ("C convert" in line.toolTip()) is (shown != HINTS)


def test_the_window_says_from_the_first_moment_that_it_reads(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    window = MainWindow(theme)
    window.show_desk()
    window.show()
    assert child(window, QLabel, "freshness").text() == "Reading the pending leads\u2026"
    window.hide()
    window.deleteLater()
    theme.deleteLater()
    qapp.setStyleSheet("")
