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
    layout.addStretch(1)
    window.show()

    def fits() -> bool:
        last = text.document().lastBlock()
        room = text.viewport().height() - text.blockBoundingGeometry(last).bottom()
        return 0 <= room < text.fontMetrics().height() and not text.verticalScrollBar().maximum()

    for width in (300, 700, 400):
        window.resize(width, 900)
        qtbot.waitUntil(fits)


def test_its_height_is_right_in_the_first_layout(qtbot: QtBot) -> None:
    """It came a moment after: values lay upon each other till then."""
    window = QWidget()
    qtbot.addWidget(window)
    text = WholeText("Met at the fair.\n" + "Wants an offer and a call before it. " * 8, 2_000)
    layout = QVBoxLayout(window)
    layout.addWidget(text)
    layout.addStretch(1)
    window.resize(300, 600)
    window.show()
    first = text.height()
    QTest.qWait(20)
    assert text.height() == first > 5 * text.fontMetrics().height()
