"""Two widgets share a line or stand one under the other, and never lie on each other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.ui.detail.flow import Flow
from app.ui.parts import Chip
from app.ui.side_by_side import SideBySide
from app.ui.text import Paragraph, PlainLabel

WORDS = "Wolfeschlegelstein Featherstonehaugh of the Society for the Advancement of Names"


class Pair:
    """In a window, above a line of other words."""

    def __init__(self, first: QWidget, *, least: int | None, spread: bool = True) -> None:
        self.first = first
        self.second = PlainLabel("read just now")
        self.below = PlainLabel("below")
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        column.addLayout(SideBySide(first, self.second, least=least, spread=spread))
        column.addWidget(self.below)
        column.addStretch(1)
        self.window.resize(900, 300)
        self.window.show()

    def at(self, width: int) -> None:
        self.window.resize(width, 300)
        QApplication.processEvents()

    def is_clear(self) -> bool:
        """Whether each is whole and lies on no other."""
        areas = [one.geometry() for one in (self.first, self.second, self.below)]
        apart = not any(a.intersects(b) for a, b in pairwise(areas))
        whole = self.first.height() >= self.first.heightForWidth(self.first.width())
        return apart and whole and not areas[0].intersects(areas[2])


def paragraph() -> QWidget:
    return Paragraph(WORDS)


def chips() -> QWidget:
    holder = QWidget()
    holder.setLayout(Flow(*(Chip(word) for word in WORDS.split())))
    return holder


@pytest.fixture(params=[paragraph, chips])
def pair(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Pair]:
    assert qapp is not None
    made = Pair(request.param(), least=200)
    yield made
    made.window.close()


def test_nothing_lies_on_anything_while_the_window_is_dragged(pair: Pair) -> None:
    ways = set()
    for width in (*range(900, 160, -20), *range(160, 900, 20)):
        pair.at(width)
        assert pair.is_clear(), width
        ways.add(pair.second.y() > pair.first.geometry().bottom())
    assert ways == {True, False}, "both ways were seen"


def test_the_second_stands_at_the_far_end_or_right_behind(qapp: QApplication) -> None:
    assert qapp is not None
    spread, close = (Pair(PlainLabel("Pat"), least=None, spread=way) for way in (True, False))
    for pair in (spread, close):
        pair.at(600)
    edge = spread.below.geometry().right()
    assert spread.second.geometry().right() == edge
    assert close.second.x() == close.first.geometry().right() + 1 + 12
    for pair in (spread, close):
        pair.window.close()


def test_where_the_interface_is_mirrored_so_is_the_line(qapp: QApplication) -> None:
    assert qapp is not None
    pair = Pair(PlainLabel("Pat"), least=None)
    pair.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    pair.at(600)
    assert pair.second.geometry().right() < pair.first.x()
    pair.window.close()
