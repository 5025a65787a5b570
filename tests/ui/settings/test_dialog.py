"""What is chosen in the settings counts at once; what can't be used is told of, and not kept."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.network import Network, ProxyUse
from app.ui.languages import Language
from app.ui.settings.accounts_page import AccountsPage
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.queue_page import QueuePage
from app.ui.theme import Scheme, Theme
from tests.ui.controls import out_of_reach, unnamed
from tests.ui.signin.samples import ACCOUNT, TRIAL

PROXY = "http://proxy.example:8080"


class Screen:
    """The dialog as a person meets it."""

    def __init__(self, theme: Theme, network: Network) -> None:
        self.theme = theme
        self.dialog = SettingsDialog(theme, network)
        self.heard: list[Network] = []
        self.dialog.connection.network_changed.connect(self.heard.append)
        self.dialog.open()

    def click(self, name: str) -> None:
        button = self.dialog.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        assert button.isVisible()
        assert button.isEnabled()
        button.click()

    def edit(self, name: str) -> QLineEdit:
        found = self.dialog.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def types_and_leaves(self, name: str, text: str) -> None:
        """Behind what is there, as by Tab."""
        self.dialog.activateWindow()
        assert QTest.qWaitForWindowActive(self.dialog)
        edit = self.edit(name)
        edit.setFocus()
        edit.end(False)
        QTest.keyClicks(edit, text)
        QTest.keyClick(edit, Qt.Key.Key_Tab)

    def problem(self) -> str:
        label = self.dialog.findChild(QLabel, "proxy_problem")
        assert isinstance(label, QLabel)
        return label.text() if label.isVisible() else ""

    def turn(self, keys: str) -> None:
        QTest.keyClicks(self.dialog.focusWidget(), keys)


@pytest.fixture
def screen(qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    theme = Theme(qapp, Scheme.LIGHT)
    screen = Screen(theme, Network())
    qtbot.addWidget(screen.dialog)
    yield screen
    theme.deleteLater()


def test_the_look_changes_at_once_and_follows_others(screen: Screen) -> None:
    screen.click("look_dark")
    assert screen.theme.is_dark
    screen.theme.set_scheme(Scheme.LIGHT)
    light = screen.dialog.findChild(QAbstractButton, "look_light")
    assert isinstance(light, QAbstractButton)
    assert light.isChecked()


def test_a_language_is_chosen_by_its_own_name(screen: Screen) -> None:
    box = screen.dialog.general.language_box
    screen.dialog.general.show_language(Language.SPANISH)
    assert box.currentText() == "Español"
    heard: list[Language] = []
    screen.dialog.general.language_changed.connect(heard.append)
    QTest.keyClicks(box, "D")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.currentText() == "Deutsch"
    assert heard == [Language.GERMAN]


def test_pages_are_turned_by_keys(screen: Screen) -> None:
    QTest.keyClick(screen.dialog.focusWidget(), Qt.Key.Key_Down)
    assert screen.dialog.connection.isVisible()
    QTest.keyClick(screen.dialog.focusWidget(), Qt.Key.Key_Escape)
    assert screen.dialog.isHidden()


@pytest.mark.parametrize("page", ["general", "connection"])
def test_every_control_has_a_name_and_is_reached_by_tab(screen: Screen, page: str) -> None:
    screen.dialog.connection.check.show_ready()
    screen.dialog.show_page(getattr(screen.dialog, page))
    assert unnamed(screen.dialog) == []
    assert out_of_reach(screen.dialog) == []


def test_a_proxy_counts_from_when_it_can_be_used(screen: Screen) -> None:
    screen.dialog.show_page(screen.dialog.connection)
    screen.click("proxy_manual")
    assert screen.problem().startswith("Give the proxy's address")
    screen.types_and_leaves("proxy_url", PROXY)
    assert screen.problem() == ""
    assert screen.heard == [Network(ProxyUse.MANUAL, PROXY)]
    screen.types_and_leaves("proxy_url", "/path")
    assert "isn't a proxy address" in screen.problem()
    assert screen.edit("proxy_url").text() == PROXY + "/path"
    assert screen.dialog.connection.network == Network(ProxyUse.MANUAL, PROXY)
    screen.click("proxy_none")
    assert screen.problem() == ""
    assert screen.heard[-1] == Network(ProxyUse.NONE)


def test_the_beginning_of_an_address_is_no_other_proxy(screen: Screen) -> None:
    """http://proxy.example:8080 and one figure too many."""
    screen.dialog.show_page(screen.dialog.connection)
    screen.click("proxy_manual")
    screen.types_and_leaves("proxy_url", PROXY + "0")
    assert "isn't a proxy address" in screen.problem()
    assert screen.heard == []


def test_an_address_counts_when_the_window_is_closed_over_it(screen: Screen) -> None:
    screen.dialog.show_page(screen.dialog.connection)
    screen.click("proxy_manual")
    QTest.keyClicks(screen.edit("proxy_url"), PROXY)
    screen.dialog.reject()
    assert screen.heard == [Network(ProxyUse.MANUAL, PROXY)]


def test_a_proxy_that_is_not_used_is_kept_for_later(screen: Screen) -> None:
    screen.dialog.show_page(screen.dialog.connection)
    screen.click("proxy_manual")
    QTest.keyClicks(screen.edit("proxy_url"), PROXY)
    screen.click("proxy_system")
    assert not screen.edit("proxy_url").isEnabled()
    assert screen.heard[-1] == Network(ProxyUse.SYSTEM, PROXY)


def test_certificates_are_chosen_and_removed(screen: Screen, tmp_path: Path) -> None:
    screen.dialog.show_page(screen.dialog.connection)
    file = tmp_path / "company.pem"
    file.write_text("-----BEGIN CERTIFICATE-----", "ascii")
    screen.click("ca_choose_button")
    asked = screen.dialog.findChild(QFileDialog, "ca_file_dialog")
    assert isinstance(asked, QFileDialog)
    asked.fileSelected.emit(str(file))
    asked.done(0)
    assert screen.heard[-1].ca_file == str(file)
    screen.click("ca_remove_button")
    assert screen.heard[-1].ca_file == ""
    button = screen.dialog.findChild(QAbstractButton, "ca_remove_button")
    assert isinstance(button, QAbstractButton)
    assert not button.isEnabled()


def test_tab_goes_through_a_page_before_it_leaves(screen: Screen) -> None:
    accounts = AccountsPage(screen.theme)
    accounts.show_accounts((ACCOUNT, TRIAL), ACCOUNT.key)
    screen.dialog.add_page("users", "Accounts", accounts)
    screen.dialog.show_page(accounts)
    stops = [accounts.findChild(QAbstractButton, f"settings_remove_{TRIAL.key}")]
    stops += [
        screen.dialog.findChild(QAbstractButton, name)
        for name in ("settings_add_account_button", "settings_close_button")
    ]
    for here, there in pairwise(stops):
        assert isinstance(here, QAbstractButton)
        here.setFocus()
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert screen.dialog.focusWidget() is there


def test_tab_goes_from_the_pages_names_into_the_page(screen: Screen) -> None:
    """It went to Close first, which Space then pressed."""
    queue = QueuePage(("source", "waiting"), None, compact=False)
    screen.dialog.add_page("inbox", "Queue", queue)
    pages = screen.dialog.findChild(QListWidget, "settings_pages")
    assert pages is not None
    for page in (screen.dialog.general, screen.dialog.connection, queue):
        screen.dialog.show_page(page)
        pages.setFocus()
        QTest.keyClick(pages, Qt.Key.Key_Tab)
        here = screen.dialog.focusWidget()
        assert page.isAncestorOf(here)
        while page.isAncestorOf(here):
            QTest.keyClick(here, Qt.Key.Key_Tab)
            here = screen.dialog.focusWidget()
        assert here.objectName() == "settings_close_button"
