"""A text as high as its lines, whatever fonts they are of and however wide it is."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.history.whole_text import WholeText


def test_all_of_it_is_in_sight_at_each_width(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = WholeText("\n".join(f"Title: 山本物流 {'word ' * 4 * n}" for n in range(6)), 2_000)
    layout = QVBoxLayout(window)
    layout.addWidget(text)
    window.show()

    def fits() -> bool:
        last = text.document().lastBlock()
        room = text.viewport().height() - text.blockBoundingGeometry(last).bottom()
        return 0 <= room < text.fontMetrics().height() and not text.verticalScrollBar().maximum()

    for width in (300, 700, 400):
        window.resize(width, 900)
        qtbot.waitUntil(fits)


def test_a_text_of_short_lines_moves_nothing_once_it_is_shown(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    text = WholeText("City: Bonn\nTitle: Director\nPhone: 98444", 2_000)
    before = text.height()
    QVBoxLayout(window).addWidget(text)
    window.resize(400, 300)
    window.show()
    QTest.qWait(20)
    assert abs(text.height() - before) <= 3
