"""The page on which keys are changed: what is pressed, who loses it, what can't be had."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.ui.actions.catalogue import ENTRIES, Act
from app.ui.actions.editor import KeysPage
from app.ui.actions.keys import KeyMap

Key = Qt.Key
NOTHING_HELD = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def page(qtbot: QtBot) -> KeysPage:
    page = KeysPage(KeyMap())
    qtbot.addWidget(page)
    page.show()
    return page


def test_the_field_for_a_new_key_has_its_name_beside_it(page: KeysPage) -> None:
    (label,) = [one for one in page.findChildren(QLabel) if one.text() == "New key"]
    assert label.isVisible()
    assert label.geometry().right() < page.edit.x()
    assert label.buddy() is page.edit


def chooses(page: KeysPage, action: Act) -> None:
    for place in range(page.list.topLevelItemCount()):
        item = page.list.topLevelItem(place)
        if item is not None and item.data(0, Qt.ItemDataRole.UserRole) == action:
            page.list.setCurrentItem(item)
            return
    raise AssertionError(action)


def shown(page: KeysPage) -> str:
    item = page.list.currentItem()
    assert item is not None
    return item.text(1)


def test_every_action_whose_key_may_change_is_there(page: KeysPage) -> None:
    assert page.list.topLevelItemCount() == sum(not entry.fixed for entry in ENTRIES)


def test_a_screen_reader_says_an_action_with_its_key_as_it_is_now(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    for key in ("R", "Ctrl+G"):
        page._keys.give(Act.RECHECK, key)
        item = page.list.currentItem()
        assert item is not None
        spoken = item.data(0, Qt.ItemDataRole.AccessibleTextRole)
        assert spoken == f"{item.text(0)}, {key}"


def test_a_pressed_key_is_used_at_once(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    assert page.edit.keySequence().toString() == "R"
    QTest.keyClick(page.edit, Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert page.told.text() == ""
    page.set_button.click()
    assert page._keys.keys(Act.RECHECK) == ("Ctrl+G",)
    assert shown(page) == "Ctrl+G"


def test_who_has_the_key_is_told_before_it_is_taken(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    page.edit.setKeySequence(QKeySequence("C"))
    assert page.told.text() == "C is already used for: Open the conversion."
    assert page.set_button.text() == "Use it here instead"
    assert page._keys.keys(Act.CONVERT) == ("C",)
    page.set_button.click()
    assert page._keys.keys(Act.RECHECK) == ("C",)
    assert page._keys.keys(Act.CONVERT) == ()


def test_the_key_of_a_candidate_can_t_be_had(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    page.edit.setKeySequence(QKeySequence("3"))
    assert page.told.text() == "3 is reserved for: Choose candidate 3."
    assert not page.set_button.isEnabled()


def test_no_key_and_back_again(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    page.none_button.click()
    assert shown(page) == ""
    page.first_button.click()
    assert shown(page) == "R"
    chooses(page, Act.HELP)
    page.none_button.click()
    page.all_button.click()
    assert shown(page) == "? or F1"


def test_an_empty_field_sets_nothing(page: KeysPage) -> None:
    chooses(page, Act.RECHECK)
    page.edit.clear()
    assert not page.set_button.isEnabled()


@pytest.mark.parametrize("key", ["Return", "Space", "Down", "Esc", "Shift+Tab", "Backspace"])
def test_what_buttons_and_lists_live_by_can_t_be_had(page: KeysPage, key: str) -> None:
    """Enter on a button skipped the lead, in the place of pressing the button."""
    chooses(page, Act.SKIP)
    page.edit.setKeySequence(QKeySequence(key))
    assert "buttons, lists and fields need it" in page.told.text()
    assert not page.set_button.isEnabled()


def test_where_it_is_the_first_key_it_can_be_had_again(page: KeysPage) -> None:
    chooses(page, Act.ACCEPT)
    page.none_button.click()
    QTest.keyClick(page.edit, Key.Key_Return)
    page.set_button.click()
    assert page._keys.keys(Act.ACCEPT) == ("Return",)


@pytest.mark.parametrize(
    "key",
    [Key.Key_AltGr, Key.Key_Dead_Acute, Key.Key_Multi_key, Key.Key_CapsLock, Key.Key_Zenkaku],
)
def test_what_is_no_key_alone_is_passed_over(page: KeysPage, key: Key) -> None:
    """AltGr was taken for the key, before the sign that it was pressed for."""
    chooses(page, Act.SKIP)
    QApplication.sendEvent(page.edit, QKeyEvent(QEvent.Type.KeyPress, key, NOTHING_HELD))
    assert page.edit.keySequence().toString() == "S"
    QTest.keyClick(page.edit, Key.Key_At, Qt.KeyboardModifier.GroupSwitchModifier)
    assert page.edit.keySequence().toString() == "@"


def test_esc_is_no_new_key(page: KeysPage) -> None:
    chooses(page, Act.SKIP)
    QTest.keyClick(page.edit, Key.Key_Escape)
    assert page.edit.keySequence().toString() == "S"
