"""Leads ticked by keys, for what is done with many at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.matching import Lane
from tests.ui.leads.conftest import Desk
from tests.ui.leads.rows import suggestion
from tests.ui.leads.test_panel import people, shown

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("Ada", "Bo", "Cy", "Di", "Ed")


def ticked(desk: Desk) -> list[str]:
    return [row.name for row in desk.panel.ticking.rows()]


@pytest.mark.parametrize(
    ("keys", "names"),
    [
        ([(Key.Key_X, None)], ["Ada"]),
        ([(Key.Key_X, None), (Key.Key_X, None)], []),
        ([(Key.Key_J, SHIFT), (Key.Key_J, SHIFT)], ["Ada", "Bo", "Cy"]),
        ([(Key.Key_End, None), (Key.Key_K, SHIFT)], ["Di", "Ed"]),
        ([(Key.Key_End, None), (Key.Key_J, SHIFT)], ["Ed"]),
        ([(Key.Key_A, CONTROL)], list(NAMES)),
        ([(Key.Key_A, CONTROL), (Key.Key_X, None)], list(NAMES[1:])),
    ],
)
def test_keys_tick(
    desk: Desk, keys: list[tuple[Key, Qt.KeyboardModifier | None]], names: list[str]
) -> None:
    desk.load(people(*NAMES))
    for key, modifier in keys:
        QTest.keyClick(desk.view, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert ticked(desk) == names
    assert shown(desk, "queue_ticked") == (f"{len(names)} ticked" if names else "")


def test_a_tick_is_said_and_drawn(desk: Desk) -> None:
    desk.load(people(*NAMES))
    cell = desk.view.model().index(0, 0)
    before = desk.view.grab().toImage()
    desk.key(Key.Key_X)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Ada, Company 0, ticked; ")
    assert desk.view.grab().toImage() != before


def test_all_of_the_lane_and_no_other(desk: Desk) -> None:
    rows = people(*NAMES)
    desk.load(rows)
    for row in rows[:2]:
        desk.panel.set_suggestion(row.id, suggestion(Lane.READY))
    desk.panel.lane_bar.choose(Lane.READY)
    desk.settle()
    QTest.keyClick(desk.view, Key.Key_A, CONTROL)
    assert ticked(desk) == ["Ada", "Bo"]
    desk.panel.lane_bar.choose(None)
    desk.settle()
    assert ticked(desk) == ["Ada", "Bo"]


def test_who_leaves_is_ticked_no_more(desk: Desk) -> None:
    rows = people(*NAMES)
    desk.load(rows)
    QTest.keyClick(desk.view, Key.Key_A, CONTROL)
    desk.panel.remove(rows[1].id)
    assert shown(desk, "queue_ticked") == "4 ticked"
    desk.load(rows[:1])
    assert ticked(desk) == ["Ada"]
    desk.panel.ticking.clear()
    assert ticked(desk) == []
