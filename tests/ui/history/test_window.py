"""The history's window: rows that can be told apart, pages within reach, a kit to work through."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from app.domain.history import Line
from app.domain.lead_changes import ChangeState
from app.domain.records import Module
from app.ui.detail.states import SKELETON_DELAY_MS, MessagePage
from app.ui.history.kit_words import kit_lines
from app.ui.history.line_list import LineList
from app.ui.history.model import Column
from app.ui.history.window import HistoryWindow
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import child
from tests.hearing import listening
from tests.samples import domain as d
from tests.ui.history.stories import WORDS, story_of
from tests.ui.history.test_model import changed, line
from tests.ui.texts.pseudo import Pseudo


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> Iterator[HistoryWindow]:
    """At its usual size, in a language that is longer than any."""
    translator = Pseudo()
    qapp.installTranslator(translator)
    theme = Theme(qapp, Scheme.LIGHT)
    window = HistoryWindow(d.setup(), theme)
    qtbot.addWidget(window)
    window.show()
    yield window
    qapp.removeTranslator(translator)
    theme.deleteLater()
    qapp.setStyleSheet("")


def show(view: HistoryWindow, *lines: Line) -> LineList:
    view.append(lines)
    view.finish()
    QTest.qWait(0)
    return child(view, LineList, "history_list")


def shown(part: QWidget) -> list[str]:
    texts = [label.text() for label in part.findChildren(QLabel) if label.isVisible()]
    return texts + [
        edit.toPlainText() for edit in part.findChildren(QPlainTextEdit) if edit.isVisible()
    ]


def needed(of: LineList, column: Column) -> int:
    rows = range(of.model().rowCount())
    texts = [str(of.model().index(row, column).data() or "") for row in rows]
    return max(of.fontMetrics().horizontalAdvance(text) for text in texts)


def test_who_it_was_about_is_read_whole_before_all_else(view: HistoryWindow) -> None:
    lines = show(view, *(line(n, name=f"Rosa Ib\u00e1\u00f1ez de la {n}") for n in (0, 3, 4, 7)))
    assert lines.columnWidth(Column.LEAD) > needed(lines, Column.LEAD)
    assert lines.columnWidth(Column.OUTCOME) < needed(lines, Column.OUTCOME) + 40


def test_the_words_of_what_came_of_it_are_never_cut(view: HistoryWindow) -> None:
    lines = show(view, changed(ChangeState.UNKNOWN), *(line(n, differences=0) for n in range(8)))
    for column in (Column.OUTCOME, Column.COMPARED):
        assert lines.columnWidth(column) > needed(lines, column)


def test_columns_that_a_person_has_drawn_stay_so(view: HistoryWindow) -> None:
    lines = show(view, line(0))
    lines.header().resizeSection(Column.DECISION, 77)
    show(view, line(1))
    view.resize(1500, 800)
    QTest.qWait(0)
    assert lines.columnWidth(Column.DECISION) == 77


def test_all_pages_of_a_decision_are_within_reach(view: HistoryWindow) -> None:
    show(view, line(0))
    view.show_story(story_of(line(0)))
    QTest.qWait(0)
    tabs = view.story.findChild(QTabBar)
    assert tabs is not None
    last = tabs.tabRect(tabs.count() - 1)
    assert tabs.tabRect(0).left() >= 0
    assert last.right() <= tabs.width()


def test_the_kit_says_which_old_value_goes_where(view: HistoryWindow) -> None:
    show(view, line(0))
    view.show_story(story_of(line(0)))
    view.story.show_page(2)
    QTest.qWait(0)
    texts = shown(view.story)
    assert {"Description", WORDS, "Fair", d.PAT_ID, d.BOYLE_ID} <= set(texts)
    assert any("offer.pdf" in text for text in texts)
    opened: list[object] = []
    view.open_requested.connect(opened.append)
    deal = child(view.story, QPushButton, f"kit_{Module.DEALS.value}")
    assert deal.text() == "Zylker Biotech, first order"
    deal.click()
    assert opened == [(Module.DEALS, d.BOYLE_ID)]


def test_the_kit_is_copied_as_text(view: HistoryWindow) -> None:
    show(view, line(0))
    view.show_story(story_of(line(0)))
    child(view.story, QPushButton, "kit_copy").click()
    assert view.story.kit is not None
    assert QGuiApplication.clipboard().text() == "\n".join(kit_lines(view.story.kit, d.setup()))
    assert "      Wants an offer" in QGuiApplication.clipboard().text()


def test_where_nothing_is_found_both_sides_say_so(view: HistoryWindow) -> None:
    show(view, line(0))
    view.show_story(story_of(line(0)))
    view.search.setText("zzz")
    view.search.returnPressed.emit()
    QTest.qWait(150)
    said = [str(page.accessibleName()) for page in view.findChildren(QWidget) if page.isVisible()]
    for words in ("Nothing found", "No entry is chosen"):
        assert QCoreApplication.translate("HistoryWindow", words) in said


def test_tab_goes_from_the_list_to_the_links_and_then_to_the_pages(view: HistoryWindow) -> None:
    """As they stand one below the other, also for the second decision that is looked at."""
    one = line(0)
    lines = show(view, one)
    for _ in range(2):
        view.show_story(story_of(one))
        lines.setFocus()
        passed = []
        while not isinstance(here := view.focusWidget(), QTabBar):
            passed.append(here.objectName())
            QTest.keyClick(here, Qt.Key.Key_Tab)
        links = ("story_Leads", "story_Contacts", "story_Accounts", "story_Deals")
        assert passed == ["history_list", *links]


def test_a_history_that_takes_its_time_says_so_in_its_place(view: HistoryWindow) -> None:
    def told() -> list[str]:
        pages = view.findChildren(MessagePage)
        return [page.accessibleName() for page in pages if page.isVisible()]

    view.begin()
    assert told() == []  # a quick one flickers with nothing
    QTest.qWait(SKELETON_DELAY_MS + 50)
    (words,) = told()
    assert words.startswith(QCoreApplication.translate("HistoryWindow", "Reading…  ").strip())
    view.append((line(0),))
    assert told() == []
    view.finish()
    QTest.qWait(SKELETON_DELAY_MS + 50)
    assert told() == []


def test_what_a_search_finds_is_said(qtbot: QtBot, qapp: QApplication) -> None:
    """The focus stays in the field: nothing told that the list beside had changed."""
    window = HistoryWindow(d.setup(), Theme(qapp, Scheme.LIGHT))
    qtbot.addWidget(window)
    window.show()
    show(window, *(line(n, name=name) for n, name in enumerate(("Pat", "Ines", "Inga"))))
    with listening() as heard:
        for query in ("in", "inx"):
            window.search.setText(query)
            qtbot.waitUntil(lambda: bool(heard))
            assert heard.pop() == {"in": "2 of 3", "inx": "0 of 3"}[query]
