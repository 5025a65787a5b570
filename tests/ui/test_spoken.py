"""What is said by itself where words change while the focus stays, and what is not repeated."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.outcome import Problem, Refused
from app.ui.detail.pane import DetailPane
from app.ui.notice_bar import NoticeBar
from app.ui.signin.failure_bar import FailureBar
from app.ui.spoken import Voice
from app.ui.status_line import Freshness, StatusLine
from app.ui.theme import Scheme, Theme
from app.ui.words import Words
from tests.hearing import listening
from tests.samples import domain
from tests.samples.similar import BOTH
from tests.ui.detail.gallery import SCENES
from tests.ui.detail.test_outcome import CONVERTED, view


@pytest.fixture
def heard() -> Iterator[list[str]]:
    with listening() as heard:
        yield heard


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> DetailPane:
    pane = DetailPane(theme, now=lambda: domain.NOW)
    qtbot.addWidget(pane)
    pane.show()
    return pane


@pytest.fixture
def status(qtbot: QtBot, theme: Theme) -> StatusLine:
    status = StatusLine(theme)
    qtbot.addWidget(status)
    status.show()
    return status


def test_the_verdict_is_said_when_it_is_there_and_once(pane: DetailPane, heard: list[str]) -> None:
    SCENES["name_only"](pane)
    (said,) = heard
    assert said.startswith("Only the name matches. The same name is no proof")
    SCENES["name_only"](pane)  # read again, and the same
    assert len(heard) == 1
    SCENES["several"](pane)
    assert heard[1].startswith("2 contacts match. ")


def test_what_looks_similar_is_said_without_the_rest(pane: DetailPane, heard: list[str]) -> None:
    SCENES["no_match"](pane)
    assert heard.pop().startswith("Create a new contact. ")
    pane.show_similar(domain.LEAD_ID, BOTH)
    (added,) = heard
    assert "Something like it is there already" in added
    assert "Create a new contact" not in added


def test_what_became_of_a_decision_is_said(pane: DetailPane, heard: list[str]) -> None:
    pane.show_held(domain.lead_row(), "Converts in 3 seconds", "Nothing was sent yet.")
    pane.show_held(domain.lead_row(), "Converts in 2 seconds", "Nothing was sent yet.")
    assert heard == ["Converts in 3 seconds. Nothing was sent yet"]
    pane.show_outcome(view(CONVERTED))
    pane.show_outcome(view(Refused(Problem("RECORD_LOCKED", "record under merge is locked"))))
    titles = [one.text() for one in pane.findChildren(QLabel, "verdict_title") if one.isVisible()]
    assert [words.partition(". ")[0] for words in heard[2:]] == titles
    SCENES["failure"](pane)
    assert len(heard) == 4


def test_the_status_line_says_what_happens_and_no_countdown(
    status: StatusLine, heard: list[str]
) -> None:
    for seconds in (5, 4, 3):
        status.held.show_held(1, seconds)
    assert heard == ["1 queued, 5 s. Take back"]
    heard.clear()
    status.held.show_held(0, 0)
    status.set_notice("Pat Boyle was refused", lambda: None)
    status.set_news("Choose a candidate first", lambda: None)
    status.set_news("Choose a candidate first", lambda: None)  # the answer to a key, once more
    status.set_open(1, 0)
    status.set_open(1, 0)
    status.set_waiting("Zoho asks to wait until 10:00:05")
    status.set_waiting("Zoho asks to wait until 10:00:09")
    assert heard == [
        "Pat Boyle was refused",
        "Choose a candidate first",
        "Choose a candidate first",
        "1 outcome being checked",
        "Zoho asks to wait until 10:00:05",
    ]


def test_that_the_list_is_old_is_said_and_not_each_time_it_is_read(
    status: StatusLine, heard: list[str]
) -> None:
    for state in (Freshness.LOADING, Freshness.FRESH, Freshness.LOADING, Freshness.FRESH):
        status.set_freshness(state, domain.NOW)
    assert heard == []
    for state in (Freshness.OFFLINE, Freshness.LOADING, Freshness.OFFLINE, Freshness.FRESH):
        status.set_freshness(state)
    assert [words.partition("  ")[0] for words in heard] == ["Offline", "Up to date"]


def test_bars_say_what_they_show(qtbot: QtBot, theme: Theme, heard: list[str]) -> None:
    bar, failure = NoticeBar(theme), FailureBar(theme)
    for one in (bar, failure):
        qtbot.addWidget(one)
    bar.say("Contacts are switched off", "Look again")
    bar.say("Contacts are switched off", "Look again")
    bar.say("")
    failure.say(Words("Zoho can't be reached", "No answer came.", "Try again."))
    failure.say(None)
    assert heard == [
        "Contacts are switched off. Look again",
        "Zoho can't be reached. No answer came. Try again",
    ]


def test_before_its_window_is_there_nothing_is_said(
    qtbot: QtBot, theme: Theme, heard: list[str]
) -> None:
    pane = DetailPane(theme, now=lambda: domain.NOW)
    qtbot.addWidget(pane)
    voice = Voice(pane)
    voice.say("Too early")
    pane.show()
    voice.say("Too early")  # wasn't heard
    assert heard == ["Too early"]
