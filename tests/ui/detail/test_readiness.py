"""The button of the one key is off until what it decides on was seen, whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.context import DecisionContext
from app.domain.near_misses import Looked, Similar
from app.ui.detail.pane import DetailPane
from app.ui.pace import Early
from app.ui.readiness import Readiness
from tests.samples import domain as d
from tests.samples.similar import BOTH
from tests.ui.detail import scenes
from tests.ui.detail.seen import buttons

LOOK = 0.02
Show = Callable[[DecisionContext], DetailPane]


class Reader:
    """Looks at a pane, by a clock of the test's own."""

    def __init__(self, pane: DetailPane) -> None:
        self.now = 10.0
        self.pane = pane
        self.readiness = Readiness(pane.paint, lambda: self.now, LOOK)
        self.readiness.allowed.connect(pane.set_ready)

    @property
    def may_decide(self) -> bool:
        (button,) = buttons(self.pane, "use_suggestion")
        return button.isEnabled()

    def sees(self, qtbot: QtBot) -> None:
        """The pane is painted, and time passes."""
        qtbot.waitSignal(self.pane.paint.done).wait()
        assert not self.may_decide
        self.now += LOOK
        qtbot.waitUntil(lambda: self.may_decide)


@pytest.fixture
def reader(pane: DetailPane) -> Reader:
    return Reader(pane)


def focused(pane: DetailPane) -> str:
    pane.setFocus()
    widget = QApplication.focusWidget()
    return "" if widget is None else widget.objectName()


def test_it_is_on_once_it_was_seen(qtbot: QtBot, show: Show, reader: Reader) -> None:
    pane = show(scenes.article())
    reader.readiness.begin()
    assert not reader.may_decide
    assert reader.readiness.press() is Early.UNSEEN
    assert focused(pane) == "convert_button"
    reader.sees(qtbot)
    assert reader.readiness.press() is None
    assert focused(pane) == "use_suggestion"
    pane.show_busy("Being converted")
    assert not buttons(pane, "use_suggestion")


def test_what_is_found_meanwhile_is_seen_first(qtbot: QtBot, show: Show, reader: Reader) -> None:
    show(scenes.no_match())
    reader.readiness.begin()
    reader.readiness.await_rest()
    qtbot.waitSignal(reader.pane.paint.done).wait()
    reader.now += 5
    assert reader.readiness.press() is Early.UNKNOWN
    reader.now += 5
    for found in (Similar(Looked.DONE), BOTH):
        reader.pane.show_similar(d.LEAD_ID, found)
        reader.readiness.complete(anew=not found.is_clear)
        assert reader.may_decide is found.is_clear
    reader.sees(qtbot)
