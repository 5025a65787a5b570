"""The lanes as a person walks them: tabs, counts, who stays in sight, what is said of freshness."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar

from app.domain.matching import Lane
from app.domain.records import Hindrance, RecordId
from tests.ui.leads.conftest import NOW, Desk
from tests.ui.leads.rows import lead_row, suggestion
from tests.ui.leads.test_panel import people, shown

Key = Qt.Key


def tabs(desk: Desk) -> QTabBar:
    bar = desk.panel.findChild(QTabBar, "lanes")
    assert isinstance(bar, QTabBar)
    return bar


def texts(desk: Desk) -> list[str]:
    return [tabs(desk).tabText(n) for n in range(tabs(desk).count())]


def narrowed(desk: Desk) -> list[list[str]]:
    """What stands on the tabs of a wide window, and whatever else comes as it gets narrower."""
    letter = desk.view.fontMetrics().averageCharWidth()
    seen: list[list[str]] = []
    for letters in range(140, 30, -5):
        desk.window.resize(letters * letter, 600)
        desk.settle()
        if not seen or seen[-1] != texts(desk):
            seen.append(texts(desk))
    return seen


def laid_out(desk: Desk) -> list[RecordId]:
    """Six leads in five lanes; their ids."""
    rows = people("Ada", "Bo", "Cy", "Di", "Ed", "Fay")
    rows[4] = rows[4]._replace(hindrance=Hindrance.LOCKED)
    for at in (0, 2, 3):
        rows[at] = rows[at]._replace(source="Web")
    desk.load(rows)
    for row, lane, probable in (
        (rows[0], Lane.READY, False),
        (rows[1], Lane.NEW, True),
        (rows[2], Lane.READY, True),
        (rows[3], Lane.CHOOSE, False),
    ):
        desk.panel.set_suggestion(row.id, suggestion(lane, probable=probable))
    desk.settle()
    return [row.id for row in rows]


def test_in_a_narrow_queue_no_lane_looks_emptier_than_it_is(desk: Desk) -> None:
    """What is only probable stands in the lane's rows, so it counts, with a question mark."""
    laid_out(desk)
    seen = narrowed(desk)
    assert [shown[:2] for shown in seen[:2]] == [
        ["Ready  1 +1?", "New  0 +1?"],
        ["Ready  2?", "New  1?"],
    ]
    assert any("…" in text for text in seen[-1]), "too wide to tell"
    assert all(text.rstrip("?")[-1].isdigit() for shown in seen[1:] for text in shown)


def test_counts_tell_the_sure_from_the_probable(desk: Desk) -> None:
    laid_out(desk)
    assert texts(desk) == [
        "Ready  1 +1?",
        "New  0 +1?",
        "Choose  1",
        "Blocked  1",
        "Aside  0",
        "All  6",
    ]
    assert tabs(desk).accessibleTabName(0) == "Ready, 1 lead, probably 1 more"


def test_what_nobody_looked_at_is_not_called_none(desk: Desk) -> None:
    desk.load(people("Ada", "Bo"))
    assert texts(desk)[0] == "Ready  …"
    assert shown(desk, "lanes_freshness") == "0 of 2 looked at"


def test_the_lanes_say_how_fresh_they_are(desk: Desk) -> None:
    laid_out(desk)
    desk.panel.lane_bar.set_state(NOW - timedelta(minutes=2), "paused: offline")
    assert shown(desk, "lanes_freshness") == (
        "5 of 6 looked at  ·  2 not confirmed by Zoho yet  ·  as of 2 min ago  ·  paused: offline"
    )


@pytest.mark.parametrize(
    ("steps", "names"),
    [
        (1, ["Ada", "Cy"]),
        (2, ["Bo"]),
        (3, ["Di"]),
        (4, ["Ed"]),
        (5, ["Ada", "Bo", "Cy", "Di", "Ed", "Fay"]),  # none is set aside
    ],
)
def test_tab_walks_the_lanes_round(desk: Desk, steps: int, names: list[str]) -> None:
    laid_out(desk)
    for _ in range(steps):
        desk.key(Key.Key_Tab)
    assert desk.names() == names
    selected = desk.panel.selected()
    assert selected is not None
    assert selected.name == ("Ed" if steps == 5 else names[0])  # who is there too stays chosen
    assert desk.view.hasFocus()


def test_shift_tab_walks_back(desk: Desk) -> None:
    laid_out(desk)
    QTest.keyClick(desk.view, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    assert desk.names() == ["Ed"]


def test_tab_leads_on_from_an_empty_lane(desk: Desk) -> None:
    rows = people("Ada")
    desk.load(rows)
    desk.panel.set_suggestion(rows[0].id, suggestion(Lane.CHOOSE))
    desk.view.setFocus()
    desk.settle()
    lanes, focus = [], []
    for _ in range(5):
        desk.key(Key.Key_Tab)
        focused = QApplication.focusWidget()
        lanes.append(desk.panel.lane_bar.lane)
        focus.append(focused.objectName() if focused is not None else "")
    assert lanes == [Lane.READY, Lane.NEW, Lane.CHOOSE, Lane.BLOCKED, None]
    there, empty = "lead_list", "queue_state_button"
    assert focus == [empty, empty, there, empty, there]
    QTest.keyClick(desk.view, Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    desk.settle()
    desk.key(Key.Key_Return)
    assert desk.panel.lane_bar.lane is None, "Enter shows all leads"
    assert desk.view.hasFocus()


def test_the_arrows_walk_where_the_tabs_have_the_focus(desk: Desk) -> None:
    laid_out(desk)
    tabs(desk).setFocus()
    desk.key(Key.Key_Left)
    assert desk.panel.lane_bar.lane is Lane.ASIDE


def test_a_lead_that_leaves_its_lane_stays_while_it_is_looked_at(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.lane_bar.choose(Lane.READY)
    desk.settle()
    desk.panel.set_suggestion(ids[0], suggestion(Lane.CHOOSE))
    desk.settle()
    assert desk.names() == ["Ada", "Cy"]
    assert texts(desk)[0] == "Ready  0 +1?"
    desk.key(Key.Key_J)
    assert desk.names() == ["Cy"]
    selected = desk.panel.selected()
    assert selected is not None
    assert selected.id == ids[2]
    assert desk.selections[-1] == ids[2]


def test_a_lead_that_comes_into_the_lane_appears_in_its_place(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.lane_bar.choose(Lane.READY)
    desk.settle()
    desk.panel.set_suggestion(ids[1], suggestion(Lane.READY))
    desk.settle()
    assert desk.names() == ["Ada", "Bo", "Cy"]


def test_while_searching_the_lanes_count_the_hits(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.window.resize(140 * desk.view.fontMetrics().averageCharWidth(), 600)
    desk.panel.lane_bar.choose(Lane.READY)
    desk.type("web")
    hits = ["Ready  1/2 +1?", "New  0/1", "Choose  1/1", "Blocked  0/1", "Aside  0/0", "All  3/6"]
    assert texts(desk) == hits
    assert tabs(desk).accessibleTabName(0) == "Ready, 1 of 2 leads, probably 1 more"
    assert shown(desk, "lanes_freshness") == "3 of 6 found  ·  1 not confirmed by Zoho yet"
    desk.panel.set_suggestion(ids[2], suggestion(Lane.READY))
    desk.panel.remove(ids[3])
    desk.settle()
    assert texts(desk)[0:3] == ["Ready  2/2", "New  0/1", "Choose  0/0"]
    fewer = [shown[0] for shown in narrowed(desk)]
    assert fewer[:2] == ["Ready  2/2", "Ready  2"], "where there is little room, the hits alone"
    desk.panel.search_edit.clear()
    desk.settle()
    assert texts(desk)[0] == "Ready  2"


def test_the_lanes_count_the_leads_of_the_chosen_owner(desk: Desk) -> None:
    rows = people("Ada", "Bo")
    desk.load([rows[0], rows[1]._replace(owner_id="8", owner_name="Mina")])
    box = desk.panel.owner_box
    box.setCurrentIndex(box.findData("8"))
    desk.settle()
    assert texts(desk)[-1] == "All  1/2"


def test_what_a_search_finds_in_other_lanes_only_is_one_key_away(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.lane_bar.choose(Lane.BLOCKED)
    desk.key(Key.Key_Slash)
    desk.type("web")
    assert desk.names() == []
    assert shown(desk, "queue_state_text") == "3 leads in other lanes fit what you look for."
    desk.panel.remove(ids[0])
    desk.panel.remove(ids[2])
    desk.settle()
    assert shown(desk, "queue_state_text") == "1 lead in another lane fits what you look for."
    desk.key(Key.Key_Return)
    assert shown(desk, "queue_state_button") == "Show in all lanes"
    desk.key(Key.Key_Return)
    assert desk.names() == ["Di"]
    assert desk.panel.search_edit.text() == "web"
    assert desk.view.hasFocus()
    desk.type("x")
    assert shown(desk, "queue_state_title") == "No lead found"


def test_who_is_led_to_a_lead_sees_it_whatever_hid_it(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.lane_bar.choose(Lane.READY)
    desk.type("web")
    assert desk.panel.lead_to(ids[3])
    desk.settle()
    assert desk.selections[-1] == ids[3]
    assert desk.panel.search_edit.text() == "web", "it hid nothing"
    desk.panel.lane_bar.choose(Lane.READY)
    assert desk.panel.lead_to(ids[4])
    desk.settle()
    assert desk.selections[-1] == ids[4]
    assert desk.panel.search_edit.text() == ""
    assert not desk.panel.lead_to(RecordId("404"))


def test_an_empty_lane_shows_the_way_back(desk: Desk) -> None:
    laid_out(desk)
    desk.panel.lane_bar.choose(Lane.ASIDE)
    desk.settle()
    assert shown(desk, "queue_state_title") == "No lead in this lane"
    assert shown(desk, "queue_state_button") == "Show all leads"


def test_a_chosen_lead_that_is_in_the_next_lane_too_stays_chosen(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.lane_bar.choose(Lane.READY)
    desk.settle()
    desk.key(Key.Key_J)
    desk.panel.lane_bar.choose(None)
    desk.settle()
    selected = desk.panel.selected()
    assert selected is not None
    assert selected.id == ids[2]


def test_a_lead_that_came_blocked_is_counted_and_one_that_left_is_not(desk: Desk) -> None:
    ids = laid_out(desk)
    desk.panel.append([lead_row(50, hindrance=Hindrance.NOT_APPROVED)])
    desk.panel.remove(ids[0])
    desk.settle()
    assert texts(desk)[3:] == ["Blocked  2", "Aside  0", "All  6"]
    assert texts(desk)[0] == "Ready  0 +1?"


def test_no_lane_says_a_number_before_the_leads_were_read(desk: Desk) -> None:
    def unknown() -> bool:
        return all(text.endswith("…") for text in texts(desk))

    assert unknown()
    desk.panel.begin_loading()
    assert unknown()
    desk.panel.show_failure("Zoho reports an internal error", "Try again")
    assert unknown()
    desk.panel.finish_loading()
    assert texts(desk)[0] == "Ready  0"
    assert texts(desk)[-1] == "All  0"


def test_where_there_is_little_room_the_age_of_the_lanes_stays_whole(desk: Desk) -> None:
    laid_out(desk)
    desk.panel.lane_bar.set_state(NOW - timedelta(minutes=3), "paused to spare credits")
    told = []
    for letters in range(140, 30, -5):
        desk.window.resize(letters * desk.view.fontMetrics().averageCharWidth(), 600)
        desk.settle()
        if shown(desk, "lanes_freshness") not in told:
            told.append(shown(desk, "lanes_freshness"))
    whole = told[0].split("  ·  ")
    assert whole[-2:] == ["as of 3 min ago", "paused to spare credits"]
    assert [text.split("  ·  ") for text in told] == [whole[at:] for at in range(len(told))]
    assert len(told) >= 3, "too wide to tell"
