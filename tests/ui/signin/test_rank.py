"""What leads the eye before an org is open: one way in, a mark on each strip, nothing cut."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.accounts import Account
from app.domain.sign_in import SignInFailed, SignInTrouble
from app.ui.accounts.button import AccountButton
from app.ui.accounts.row import AccountRow
from app.ui.icons import IconLabel
from app.ui.settings.accounts_page import AccountsPage
from app.ui.signin.dialog import SignInDialog
from app.ui.signin.page import step
from app.ui.signin.trouble_words import trouble_words
from app.ui.start_page import StartPage
from app.ui.text import PlainLabel
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import child
from tests.ui.signin.samples import ACCOUNT, FACTS, TRIAL
from tests.ui.texts.pseudo import Pseudo


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, Scheme.LIGHT)
    yield theme
    theme.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(("accounts", "leads"), [((), 1), ((ACCOUNT, TRIAL), 0)])
def test_one_way_in_leads(
    theme: Theme, qtbot: QtBot, accounts: tuple[Account, ...], leads: int
) -> None:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.show_accounts(accounts)
    page.show()
    buttons = page.findChildren(QPushButton)
    primary = [one for one in buttons if one.property("role") == "primary" and one.isVisible()]
    assert len(primary) == leads
    assert len([one for one in buttons if isinstance(one, AccountRow)]) == len(accounts)


def test_a_row_that_opens_an_account_has_an_arrow_at_its_end(theme: Theme, qtbot: QtBot) -> None:
    line = AccountRow(ACCOUNT, theme)
    qtbot.addWidget(line)
    line.resize(400, line.sizeHint().height())
    line.show()
    picture = line.grab().toImage()
    end = ((x, y) for x in range(370, 386) for y in range(12, picture.height() - 12))
    assert theme.palette.accent_text in {picture.pixelColor(QPoint(*spot)).name() for spot in end}


def test_each_message_of_the_start_page_has_a_mark_in_its_colour(
    theme: Theme, qtbot: QtBot
) -> None:
    page = StartPage(theme)
    qtbot.addWidget(page)
    page.show()
    marks = []
    for show in (
        lambda: page.show_failure("words"),
        lambda: page.show_signed_out("words"),
        lambda: page.show_opening(demo=False),
        lambda: theme.set_scheme(Scheme.DARK),
    ):
        show()
        mark = page.findChild(IconLabel)
        assert mark is not None
        assert mark.isVisible()
        marks.append(mark.pixmap().toImage())
    assert all(one != other for one, other in pairwise(marks))


def test_after_a_failure_the_page_where_it_is_mended_is_whole(
    theme: Theme, qtbot: QtBot, pseudo: None
) -> None:
    dialog = SignInDialog(theme, FACTS)
    qtbot.addWidget(dialog)
    dialog.open()
    failed = SignInFailed(SignInTrouble.SECRET_NEEDED, word="invalid_client_secret")
    dialog.show_failure(*trouble_words(failed))
    QTest.qWait(0)
    page = next(one for one in dialog.findChildren(QScrollArea) if one.isVisible())
    assert page.verticalScrollBar().maximum() == 0


def test_the_lines_of_a_step_stand_beside_its_number(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setLayout(step("1. Press " + "words " * 40))
    window.resize(200, 300)
    window.show()
    number, words = window.findChildren(PlainLabel)
    assert number.text() == "1."
    assert words.x() > number.geometry().right()
    assert words.height() > 2 * number.fontMetrics().height()
    assert number.y() == words.y()
    whole = step("\u4e00\u6bb5\u843d")
    assert isinstance(whole, QHBoxLayout)
    assert whole.count() == 1


def test_two_accounts_of_one_person_are_told_apart_by_their_ends(
    theme: Theme, qtbot: QtBot, pseudo: None
) -> None:
    page = AccountsPage(theme)
    qtbot.addWidget(page)
    page.resize(420, 400)
    page.show_accounts((ACCOUNT, TRIAL), ACCOUNT.key)
    page.show()
    QTest.qWait(0)
    (line,) = [one for one in page.findChildren(PlainLabel) if one.text().endswith("crm.zoho.com")]
    assert line.wordWrap()
    assert line.height() >= line.heightForWidth(line.width())
    button = AccountButton(theme)
    qtbot.addWidget(button)
    button.furnish()
    button.show_account(ACCOUNT, (TRIAL,))
    button._menu.aboutToShow.emit()
    assert any(action.text().endswith("crm.zoho.com") for action in button._menu.actions())
    assert child(page, QPushButton, f"settings_open_{TRIAL.key}").isVisible()
