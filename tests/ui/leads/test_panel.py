"""The queue as a person uses it: keys, mouse, search, filter, sort, states."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.domain.matching import Ground, Lane, Suggestion
from app.domain.records import Hindrance, LeadRow, RecordId
from app.ui.leads.orders import Column
from app.ui.leads.pens import Pills
from app.ui.theme import Scheme, Theme
from tests.hearing import listening
from tests.samples.hostile import HOSTILE
from tests.ui.leads.conftest import Desk
from tests.ui.leads.rows import lead_row, many_rows, suggestion

Key = Qt.Key


def people(*names: str) -> list[LeadRow]:
    """Leads of these names, the first the newest."""
    count = len(names)
    return [
        lead_row(number, name=name, created_time=f"2026-11-22T08:{count - number:02d}:00Z")
        for number, name in enumerate(names)
    ]


def shown(desk: Desk, name: str) -> str:
    """The text of a visible label or button of that object name; "" where it isn't visible."""
    widget = desk.panel.findChild(QWidget, name)
    assert isinstance(widget, QLabel | QPushButton)
    return widget.text() if widget.isVisible() else ""


# --- moving --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Key.Key_J], 1),
        ([Key.Key_J, Key.Key_J, Key.Key_K], 1),
        ([Key.Key_Down, Key.Key_Down], 2),
        ([Key.Key_Up], 0),
        ([Key.Key_End], 29),
        ([Key.Key_End, Key.Key_J], 29),
        ([Key.Key_End, Key.Key_Home], 0),
        ([Key.Key_Right], 0),
        ([Key.Key_A], 0),
    ],
)
def test_keys_move_the_selection(desk: Desk, keys: list[Key], expected: int) -> None:
    rows = people(*[f"Lead {number}" for number in range(30)])
    desk.load(rows)
    for key in keys:
        desk.key(key)
    assert desk.panel.selected() == rows[expected]
    assert desk.selections[-1] == rows[expected].id


def test_page_keys_go_a_screenful_and_back(desk: Desk) -> None:
    desk.load(people(*[f"Lead {number}" for number in range(60)]))
    desk.key(Key.Key_PageDown)
    row = desk.view.current_row()
    assert 3 < row < 20
    assert desk.view.visualRect(desk.view.currentIndex()).intersects(desk.view.viewport().rect())
    desk.key(Key.Key_PageUp)
    assert desk.view.current_row() == 0


def test_a_click_selects_and_is_told_once(desk: Desk) -> None:
    rows = people("Pat", "Ines", "Tomasz")
    desk.load(rows)
    desk.click_row(2)
    assert desk.selections == [rows[0].id, rows[2].id]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_activates_the_selected_lead(desk: Desk, key: Key) -> None:
    rows = people("Pat", "Ines")
    desk.load(rows)
    desk.key(Key.Key_J)
    desk.key(key)
    assert desk.activations == [rows[1].id]


def test_a_double_click_opens_and_decides_nothing(desk: Desk) -> None:
    rows = people("Pat", "Ines")
    opened: list[RecordId] = []
    desk.load(rows)
    desk.panel.lead_opened.connect(lambda row: opened.append(row.id))
    at = desk.middle_of(1)
    desk.click_row(1)
    QTest.mouseDClick(desk.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (opened, desk.activations) == ([rows[1].id], [])


def test_enter_in_an_empty_queue_does_nothing(desk: Desk) -> None:
    desk.load([])
    desk.view.setFocus()
    QTest.keyClick(desk.view, Key.Key_Return)
    assert desk.activations == []


def test_select_and_select_next(desk: Desk) -> None:
    rows = people("Pat", "Ines", "Tomasz")
    desk.load(rows)
    assert desk.panel.select(rows[1].id)
    assert [row.id for row in desk.panel.following(5)] == [rows[2].id]
    assert desk.panel.select_next()
    assert desk.panel.selected() == rows[2]
    assert desk.panel.select_next(lambda lead_id: lead_id == rows[0].id)
    assert desk.panel.selected() == rows[1]  # round from the top, past the one that is skipped
    assert not desk.panel.select_next(lambda _: True)
    assert not desk.panel.select(RecordId("99"))
    assert desk.panel.selected() == rows[1]


# --- search, filter, sort ------------------------------------------------------------------------


def test_slash_searches_and_escape_leaves(desk: Desk) -> None:
    rows = people("Pat Boyle", "Ines Okafor", "Tomasz Wrona")
    desk.load(rows)
    desk.key(Key.Key_J)
    desk.key(Key.Key_Slash)
    assert desk.panel.search_edit.hasFocus()
    desk.type("wrona")
    assert desk.names() == ["Tomasz Wrona"]
    assert shown(desk, "queue_counts") == "3 pending · 1 shown"
    assert desk.panel.selected() is None
    desk.key(Key.Key_Escape)
    assert desk.panel.search_edit.text() == ""
    assert desk.names() == ["Pat Boyle", "Ines Okafor", "Tomasz Wrona"]
    assert desk.panel.selected() == rows[1]
    desk.key(Key.Key_Escape)
    assert desk.view.hasFocus()


def test_single_keys_are_letters_while_typing(desk: Desk) -> None:
    desk.load(people("Pat", "Jo/k"))
    desk.key(Key.Key_Slash)
    desk.type("jo/k")
    assert desk.panel.search_edit.text() == "jo/k"
    assert desk.names() == ["Jo/k"]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Down])
def test_from_the_search_into_the_hits(desk: Desk, key: Key) -> None:
    rows = people("Pat Boyle", "Ines Okafor")
    desk.load(rows)
    desk.key(Key.Key_Slash)
    desk.type("okafor")
    desk.key(key)
    assert desk.view.hasFocus()
    assert desk.panel.selected() == rows[1]


@pytest.mark.parametrize(
    ("text", "hit"),
    [
        ("PAT", True),
        ("boyle zylker", True),
        ("müller", True),
        ("muller", True),
        ("zyl@example", True),
        ("+1 (555) 010-9999", True),
        ("15550109999", True),
        ("555-010", True),
        ("trade", True),
        ("boyle acme", False),
        ("0109998", False),
    ],
)
def test_what_a_search_looks_at(desk: Desk, text: str, hit: bool) -> None:
    row = lead_row(
        1,
        name="Pat Boyle",
        company="Zylker Müller",
        email="pat.zyl@example.com",
        phone="+1 555 010 9999",
        source="Trade show",
    )
    desk.load([row])
    desk.type(text)
    assert bool(desk.panel.row_count()) is hit


def test_the_owner_filter(desk: Desk) -> None:
    mine = [lead_row(number, owner_id="7", owner_name="Pat") for number in range(2)]
    desk.load([*mine, lead_row(5, owner_id="8", owner_name="Mina")])
    desk.panel.set_me("7")
    box = desk.panel.owner_box
    assert [box.itemText(i) for i in range(box.count())] == [
        "All owners",
        "My leads (2)",
        "Mina (1)",
    ]
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    desk.settle()
    assert desk.panel.row_count() == 2
    desk.panel.remove(mine[0].id)
    desk.panel.remove(mine[1].id)
    desk.settle()
    assert box.currentText() == "My leads (0)"
    assert shown(desk, "queue_state_title") == "No lead found"
    desk.qtbot.mouseClick(
        desk.panel.findChild(QPushButton, "queue_state_button"), Qt.MouseButton.LeftButton
    )
    desk.settle()
    assert desk.panel.row_count() == 1
    assert desk.view.hasFocus()


def test_headers_sort_and_turn_round(desk: Desk) -> None:
    rows = people("Pat", "Ines", "Álvaro")
    desk.load(rows)
    desk.key(Key.Key_J)
    desk.click_header(Column.LEAD)
    assert desk.names() == ["Álvaro", "Ines", "Pat"]
    desk.click_header(Column.LEAD)
    assert desk.names() == ["Pat", "Ines", "Álvaro"]
    assert desk.panel.selected() == rows[1]
    assert desk.selections == [rows[0].id, rows[1].id]
    assert desk.view.horizontalHeader().sortIndicatorSection() == Column.LEAD
    assert desk.view.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


def test_the_sort_menu_reaches_the_company_without_a_mouse(desk: Desk) -> None:
    rows = people("Pat", "Ines")
    desk.load([rows[0]._replace(company="Zylker"), rows[1]._replace(company="Acme")])
    actions = {action.text(): action for action in desk.sort_button().menu().actions()}
    actions["Company"].trigger()
    desk.settle()
    assert desk.names() == ["Ines", "Pat"]
    actions["Descending"].trigger()
    desk.settle()
    assert desk.names() == ["Pat", "Ines"]
    assert desk.sort_button().accessibleName() == "Sorted by Company, descending"


# --- rows that come, change and go ---------------------------------------------------------------


def test_a_lead_that_left_gives_its_place_to_the_next(desk: Desk) -> None:
    rows = people("Pat", "Ines", "Tomasz")
    desk.load(rows)
    desk.key(Key.Key_J)
    desk.panel.remove(rows[1].id)
    assert desk.panel.selected() == rows[2]
    desk.panel.remove(rows[2].id)
    assert desk.panel.selected() == rows[0]
    desk.panel.remove(rows[0].id)
    assert desk.panel.selected() is None
    assert desk.selections == [rows[0].id, rows[1].id, rows[2].id, rows[0].id, None]
    desk.settle()
    assert shown(desk, "queue_state_title") == "No pending leads"


def test_going_on_before_the_lead_leaves_tells_the_next_once(desk: Desk) -> None:
    rows = people("Pat", "Ines", "Tomasz")
    desk.load(rows)
    desk.panel.select_next()
    desk.panel.remove(rows[0].id)
    desk.settle()
    assert desk.selections == [rows[0].id, rows[1].id]


def test_pages_keep_the_selection_and_the_place(desk: Desk) -> None:
    rows = many_rows(400)
    desk.load(rows[100:300])
    desk.click_header(Column.LEAD)
    desk.view.verticalScrollBar().setValue(50 * desk.view.verticalHeader().defaultSectionSize() + 7)
    desk.click_row(desk.top_row() + 2)
    chosen = desk.panel.selected()
    place = desk.view.visualRect(desk.view.currentIndex()).top()
    told = len(desk.selections)
    desk.panel.append(rows[:100])
    desk.settle()
    desk.panel.append(rows[300:])
    desk.settle()
    assert desk.panel.row_count() == 400
    assert desk.panel.selected() == chosen
    assert desk.view.visualRect(desk.view.currentIndex()).top() == place
    assert len(desk.selections) == told


def test_a_list_at_its_top_shows_what_comes_new(desk: Desk) -> None:
    desk.load([lead_row(1)])
    desk.panel.append([lead_row(2, name="Newest", created_time="2026-11-22T09:59:00Z")])
    desk.settle()
    assert desk.names() == ["Newest", "Lead 1"]
    assert desk.view.verticalScrollBar().value() == 0


def test_a_reload_renews_the_rows_and_drops_those_that_are_gone(desk: Desk) -> None:
    rows = many_rows(600)
    desk.load(rows)
    desk.panel.select(rows[10].id)
    renewed = rows[10]._replace(company="Renamed")
    desk.load([rows[5], renewed, lead_row(9000)])
    assert desk.panel.total_count() == desk.panel.row_count() == 3
    assert desk.panel.selected() == renewed


def test_pages_that_were_kept_fill_the_list_bit_by_bit(desk: Desk) -> None:
    rows = many_rows(1000)
    desk.panel.append(rows[:200])
    assert desk.panel.row_count() == 200
    desk.panel.fill_from(iter([rows[200:600], rows[600:]]))
    assert desk.panel.row_count() == 200
    desk.qtbot.waitUntil(lambda: desk.panel.row_count() == 1000)
    assert desk.panel.selected() == rows[0]


def test_suggestions_and_busy_words_are_told(desk: Desk) -> None:
    rows = people("Pat", "Ines")
    desk.load(rows)
    given = replace(suggestion(Lane.NEW), ground=Ground.NOTHING_MATCHES)
    desk.panel.set_suggestion(rows[0].id, given)
    assert desk.panel.suggestion(rows[0].id) == given
    cell = desk.view.model().index(0, Column.SUGGESTED)
    role = Qt.ItemDataRole.AccessibleTextRole
    assert cell.data(role) == "New: no match"
    desk.panel.set_busy(rows[0].id, "Converting…")
    assert cell.data(role) == "Converting…"
    desk.panel.set_busy(rows[0].id, None)
    desk.panel.set_suggestion(rows[0].id, None)
    assert cell.data(role) == "not checked yet"


def test_without_its_column_what_is_being_done_stands_below_the_name(desk: Desk) -> None:
    """The row was only paler: a decision that waits could not be told from one under way."""
    rows = people("Pat", "Ines")
    desk.load(rows)
    cell = desk.view.model().index(0, Column.LEAD)
    role = Qt.ItemDataRole.DisplayRole
    before = cell.data(role)
    desk.panel.set_busy(rows[0].id, "Queued · 4 s")
    assert cell.data(role) == before
    desk.panel.look.dress(("waiting", "owner"), compact=False)
    assert cell.data(role) == "Pat, Queued · 4 s"
    desk.panel.set_busy(rows[0].id, None)
    assert cell.data(role) == before
    desk.panel.set_busy(rows[0].id, "Queued · 3 s")
    desk.panel.look.dress(("waiting", "suggested"), compact=False)
    assert cell.data(role) == before


def test_a_screen_reader_says_the_whole_row(desk: Desk) -> None:
    """Of a row it says the cell in focus, which is the first one: that told who, not what of it."""
    rows = [lead_row(0, name="Pat", company="Zylker", source="Web")]
    desk.load(rows)
    given = replace(suggestion(Lane.NEW, probable=True), ground=Ground.NOTHING_MATCHES)
    desk.panel.set_suggestion(rows[0].id, given)
    assert focused_cell(desk) == (
        "Pat, Zylker; New?: no match (not confirmed by Zoho yet); Web; 1 h"
    )
    desk.key(Key.Key_X)
    desk.panel.set_busy(rows[0].id, "Queued · 4 s")
    assert focused_cell(desk) == "Pat, Zylker, ticked; Queued · 4 s; Web; 1 h"
    desk.panel.look.dress(("waiting", "owner"), compact=False)
    assert focused_cell(desk) == "Pat, Queued · 4 s, ticked; Web; 1 h"


def test_what_a_search_finds_is_said(desk: Desk) -> None:
    """The focus stays in the field: nothing told that the list below had changed."""
    desk.load(people("Pat", "Ines", "Inga"))
    with listening() as heard:
        desk.panel.search_edit.setFocus()
        desk.type("in")
        desk.type("e")
        desk.type("x")
    assert heard == ["3 pending · 2 shown", "3 pending · 1 shown", "3 pending · 0 shown"]


def focused_cell(desk: Desk) -> str:
    """What a screen reader says of the cell that has the focus."""
    table = QAccessible.queryAccessibleInterface(desk.view)
    assert table.role() is QAccessible.Role.Table
    cell = table.focusChild()
    assert cell.role() is QAccessible.Role.Cell
    return cell.text(QAccessible.Text.Name)


def test_no_role_but_the_served_ones_costs_anything(desk: Desk) -> None:
    desk.load(people("Pat"))
    cell = desk.view.model().index(0, 0)
    served = {role for role in range(40) if cell.data(role) is not None}
    assert served == {
        Qt.ItemDataRole.DisplayRole.value,
        Qt.ItemDataRole.ToolTipRole.value,
        Qt.ItemDataRole.AccessibleTextRole.value,
    }


# --- states --------------------------------------------------------------------------------------


def test_states_of_an_empty_queue(desk: Desk) -> None:
    asked: list[bool] = []
    desk.panel.reload_requested.connect(lambda: asked.append(True))
    assert shown(desk, "queue_state_title") == ""
    desk.panel.begin_loading()
    assert shown(desk, "queue_state_title") == "Reading the leads…"
    desk.panel.finish_loading()
    desk.settle()
    assert shown(desk, "queue_state_title") == "No pending leads"
    desk.panel.show_offline("No network.")
    assert shown(desk, "queue_state_title") == "You are offline"
    desk.panel.show_failure("Zoho is busy", "Try later.")
    assert shown(desk, "queue_state_text") == "Try later."
    button = desk.panel.findChild(QPushButton, "queue_state_button")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [True]


def test_a_failure_keeps_the_rows_under_a_strip(desk: Desk) -> None:
    rows = people("Pat", "Ines")
    desk.load(rows)
    desk.panel.begin_loading()
    desk.panel.append([rows[0]])
    desk.panel.show_offline("No network.")
    desk.settle()
    assert shown(desk, "queue_strip_title") == "You are offline"
    assert desk.names() == ["Pat", "Ines"]
    with desk.qtbot.waitSignal(desk.panel.reload_requested):
        desk.qtbot.mouseClick(
            desk.panel.findChild(QPushButton, "queue_strip_button"), Qt.MouseButton.LeftButton
        )
    desk.load(rows)
    assert shown(desk, "queue_strip_title") == ""


def test_what_fits_in_no_lane_is_not_said_to_miss_in_this_one(desk: Desk) -> None:
    desk.load(people("Ada", "Bo"))
    desk.panel.lane_bar.choose(Lane.CHOOSE)
    desk.settle()
    assert shown(desk, "queue_state_title") == "No lead in this lane"
    desk.type("zzz")
    assert shown(desk, "queue_state_title") == "No lead found"


def test_a_search_without_hits_offers_the_way_back(desk: Desk) -> None:
    desk.load(people("Pat"))
    desk.type("nobody")
    assert shown(desk, "queue_state_title") == "No lead found"
    desk.qtbot.mouseClick(
        desk.panel.findChild(QPushButton, "queue_state_button"), Qt.MouseButton.LeftButton
    )
    desk.settle()
    assert desk.names() == ["Pat"]
    assert desk.panel.search_edit.text() == ""


# --- looks ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_hostile_values_are_painted_as_plain_text(desk: Desk, theme: Theme, scheme: Scheme) -> None:
    theme.set_scheme(scheme)
    values = list(HOSTILE.values())
    rows = [
        lead_row(
            number,
            name=value,
            company=value,
            email=value,
            phone=value,
            source=value,
            owner_id=str(number),
            owner_name=value,
            created_time=value,
            hindrance=Hindrance.LOCKED if number % 2 else Hindrance.NONE,
        )
        for number, value in enumerate(values)
    ]
    desk.load(rows)
    assert desk.panel.row_count() == len(values)
    for column in (Column.LEAD, Column.OWNER, Column.SOURCE):
        desk.click_header(column)
    for row in range(0, len(values), 8):
        desk.view.scrollTo(desk.view.model().index(row, 0))
        desk.panel.grab()
    for number, value in enumerate(values):
        desk.panel.set_suggestion(rows[number].id, Suggestion(Lane.READY, Ground.EMAIL))
        desk.panel.set_busy(rows[number].id, value)
    desk.panel.grab()
    assert {desk.panel._table.row(slot) for slot in desk.panel._table} == set(rows)


def test_narrow_and_wide_drop_and_bring_columns(desk: Desk) -> None:
    desk.load(people("Pat"))
    letter = desk.view.fontMetrics().averageCharWidth()
    seen = []
    for letters in range(54, 120, 6):
        desk.window.resize(letters * letter, 600)
        desk.settle()
        shown = [column for column in range(5) if not desk.view.isColumnHidden(column)]
        if shown not in seen:
            seen.append(shown)
        assert desk.view.horizontalHeader().length() == desk.view.viewport().width()
    lead, source, suggested, waiting, owner = range(5)
    assert seen == [
        [lead, suggested, waiting],
        [lead, source, suggested, waiting],
        [lead, source, suggested, waiting, owner],
    ]


def test_the_selected_row_is_marked_by_more_than_its_colour(desk: Desk, theme: Theme) -> None:
    desk.load(people("Pat", "Ines"))
    ratio = desk.view.devicePixelRatioF()
    picture = desk.view.viewport().grab().toImage()
    height = desk.view.verticalHeader().defaultSectionSize()
    bar = [
        picture.pixelColor(round(2 * ratio), round((row + 0.5) * height * ratio)).name()
        for row in (0, 1)
    ]
    assert bar[0] == theme.palette.accent
    assert bar[1] != theme.palette.accent


def test_a_chip_that_has_no_room_is_whole_all_the_same() -> None:
    pills = Pills(QFont())
    whole = pills.of("New at account", 400, "#000000", "#ffffff", 1.0)
    short = pills.of("New at account", 80, "#000000", "#ffffff", 1.0)
    assert whole.width() > 80 >= short.width()
    edges = [short.toImage().pixelColor(x, 0).alpha() for x in (0, short.width() - 1)]
    assert max(edges) < 255, "it is round at both ends"
