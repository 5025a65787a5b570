"""What needs somebody stays until it is seen; what doesn't goes by itself and hides nothing."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.notices import Notice, Notices
from app.ui.status_line import StatusLine
from app.ui.theme import Scheme, Theme


def notice(text: str, about: str = "", *, passes: bool = False) -> Notice:
    return Notice(text, lambda: None, about, passes)


def told(notices: Notices) -> str:
    shown = notices.shown
    return "" if shown is None else shown.text


def test_news_goes_and_what_needs_somebody_is_there_again() -> None:
    notices = Notices()
    notices.put(notice("refused"))
    notices.put(notice("converted", passes=True))
    assert told(notices) == "converted"
    notices.pass_by()
    assert told(notices) == "refused"
    notices.pass_by()
    assert told(notices) == "refused"
    notices.take()
    assert told(notices) == ""


def test_what_needs_somebody_is_told_before_news() -> None:
    notices = Notices()
    notices.put(notice("converted", passes=True))
    notices.put(notice("refused"))
    assert told(notices) == "refused"


def test_what_is_pressed_is_what_is_seen() -> None:
    notices = Notices()
    notices.put(notice("refused"))
    notices.put(notice("converted", passes=True))
    taken = notices.take()
    assert taken is not None
    assert taken.text == "converted"
    assert told(notices) == "refused"


def test_a_quiet_one_takes_the_place_of_its_like_only() -> None:
    notices = Notices()
    notices.put_quietly(notice("1 gone", "others"))
    notices.put_quietly(notice("2 gone", "others"))
    assert told(notices) == "2 gone"
    notices.put_quietly(notice("3 back", "asides"))
    assert told(notices) == "2 gone"
    notices.put(notice("taken back", passes=True))
    notices.put_quietly(notice("3 gone", "others"))
    assert told(notices) == "taken back"
    notices.pass_by()
    assert told(notices) == "3 gone"


def test_what_isn_t_so_any_more_is_told_no_more() -> None:
    notices = Notices()
    notices.put(notice("refused", "lead"))
    notices.put(notice("not yet", "hint", passes=True))
    notices.end("hint")
    assert told(notices) == "refused"
    notices.end("lead")
    assert told(notices) == ""


def test_in_the_line_it_goes_after_a_while_and_moves_nothing(
    qapp: QApplication, qtbot: QtBot
) -> None:
    line = StatusLine(Theme(qapp, Scheme.LIGHT), news_ms=20)
    qtbot.addWidget(line)
    line.resize(1200, 40)
    line.set_work(2)
    with qtbot.waitActive(line):
        line.show()
        line.activateWindow()
    button = line.findChild(QPushButton, "status_notice")
    assert isinstance(button, QPushButton)
    places = [label.geometry() for label in line.findChildren(QLabel)]
    line.set_news("Pat Boyle: The lead is converted", lambda: None)
    assert button.isVisible()
    qtbot.waitUntil(button.isHidden)
    line.set_notice("Pat Boyle: Zoho has refused", lambda: None)
    line.set_news("Boyle: The lead is converted", lambda: None)
    qtbot.waitUntil(lambda: button.text() == "Pat Boyle: Zoho has refused")
    assert [label.geometry() for label in line.findChildren(QLabel)] == places
