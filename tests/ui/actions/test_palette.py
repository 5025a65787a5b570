"""The palette and the help, from a registry of a few actions."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTreeWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions.binding import KeyBindings
from app.ui.actions.button import KeyedButton
from app.ui.actions.catalogue import Act, candidate
from app.ui.actions.help import KeysHelp
from app.ui.actions.keys import key_map
from app.ui.actions.palette import Palette
from app.ui.actions.registry import Actions
from app.ui.theme import Scheme, Theme

Key = Qt.Key


class Stage:
    """A window with a text field, a button and actions that say that they were done."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.edit = QLineEdit()
        self.button = KeyedButton("Re-check", Act.RECHECK)
        self.plain = QWidget()
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        layout = QVBoxLayout(self.window)
        for widget in (self.edit, self.button, self.plain):
            layout.addWidget(widget)
        self.done: list[str] = []
        self.able = True
        self.actions = Actions(self.window)
        for act in (Act.NEXT, Act.RECHECK, Act.ACCEPT, Act.PALETTE, Act.SEARCH, Act.TICK_ALL):
            self.actions.provide(act, partial(self.done.append, act), lambda: self.able)
        for number in range(1, 4):
            self.actions.provide(candidate(number), lambda: self.done.append("candidate"))
        KeyBindings(self.window, self.actions)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.plain.setFocus()

    def press(
        self, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def palette(self) -> Palette:
        palette = Palette(self.actions, self.window)
        palette.chosen.connect(self.actions.run)
        palette.open()
        return palette


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    yield Stage(qtbot)
    key_map().reset()


def test_keys_work_wherever_the_focus_is_and_not_while_typing(stage: Stage) -> None:
    stage.press(Key.Key_J)
    stage.button.setFocus()
    stage.press(Key.Key_J)
    assert stage.done == [Act.NEXT, Act.NEXT]
    stage.edit.setFocus()
    stage.press(Key.Key_J)
    stage.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert stage.edit.text() == "j"
    assert stage.done == [Act.NEXT, Act.NEXT]
    stage.press(Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert stage.done[2:] == [Act.PALETTE]


def test_enter_belongs_to_the_button_in_focus(stage: Stage) -> None:
    pressed: list[bool] = []
    stage.button.clicked.connect(lambda: pressed.append(True))
    stage.button.setAutoDefault(True)
    stage.button.setFocus()
    stage.press(Key.Key_Return)
    assert (stage.done, len(pressed)) == ([], 1)
    stage.plain.setFocus()
    stage.press(Key.Key_Return)
    stage.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert stage.done == [Act.ACCEPT, Act.ACCEPT]


def test_what_cannot_be_done_is_not_done(stage: Stage) -> None:
    stage.able = False
    stage.press(Key.Key_J)
    assert not stage.actions.run(Act.NEXT)
    assert not stage.actions.run(Act.HISTORY)
    assert stage.done == []


def test_a_changed_key_is_bound_and_printed_at_once(stage: Stage) -> None:
    assert stage.button.text() == "Re-check  R"
    key_map().give(Act.RECHECK, "Ctrl+G")
    assert stage.button.text() == "Re-check  Ctrl+G"
    assert stage.button.accessibleName() == "Re-check"
    stage.press(Key.Key_R)
    assert stage.done == []
    stage.press(Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert stage.done == [Act.RECHECK]


def test_an_action_that_is_withdrawn_has_no_key_any_more(stage: Stage) -> None:
    stage.actions.withdraw(Act.NEXT)
    stage.press(Key.Key_J)
    assert stage.done == []


def test_typing_finds_and_enter_does(stage: Stage) -> None:
    palette = stage.palette()
    assert set(palette.shown()) == {one.entry.id for one in stage.actions.all()}
    edit = palette.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "next")
    assert palette.shown() == [Act.NEXT]
    QTest.keyClick(edit, Key.Key_Return)
    assert stage.done == [Act.NEXT]
    assert not palette.isVisible()


def test_what_is_called_as_typed_comes_before_what_begins_so(stage: Stage) -> None:
    """In Japanese the presets' editor stood below the nine presets."""
    stage.actions.provide(candidate(1), lambda: None, words="Search 1")
    palette = stage.palette()
    edit = palette.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "search")
    assert palette.shown() == [Act.SEARCH, candidate(1)]
    palette.reject()


def test_the_arrows_move_while_the_text_keeps_the_focus(stage: Stage) -> None:
    palette = stage.palette()
    edit = palette.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    QTest.keyClicks(edit, "candidate")
    QTest.keyClick(edit, Key.Key_Down)
    QTest.keyClick(edit, Key.Key_Return)
    assert stage.done == ["candidate"]


def test_the_palette_does_nothing_that_is_off_and_it_is_told_why(stage: Stage) -> None:
    """Enter and the mouse did nothing there, without a word."""
    refused: list[str] = []
    stage.actions.refused.connect(refused.append)
    stage.able = False
    for _ in range(2):
        palette = stage.palette()
        edit, lines = palette.findChild(QLineEdit), palette.findChild(QTreeWidget)
        assert isinstance(edit, QLineEdit)
        assert isinstance(lines, QTreeWidget)
        QTest.keyClicks(edit, "search")
        item = lines.topLevelItem(0)
        assert item is not None
        assert item.text(0) == "Search, not possible now"
        assert "not possible now" in item.data(0, Qt.ItemDataRole.AccessibleTextRole)
        if refused:
            spot = lines.visualItemRect(item).center()
            QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        else:
            QTest.keyClick(edit, Key.Key_Return)
    assert refused == [Act.SEARCH, Act.SEARCH]
    assert stage.done == []


def test_what_is_off_can_be_read(stage: Stage, qapp: QApplication) -> None:
    """In the list's own colour for what is muted it was half transparent."""
    theme = Theme(qapp, Scheme.LIGHT)
    theme.dress()
    stage.able = False
    palette = stage.palette()
    edit, lines = palette.findChild(QLineEdit), palette.findChild(QTreeWidget)
    assert isinstance(edit, QLineEdit)
    assert isinstance(lines, QTreeWidget)
    QTest.keyClicks(edit, "search")  # the list has its style by then
    item = lines.topLevelItem(0)
    assert item is not None
    assert item.foreground(0).color() == QColor(theme.palette.muted)
    theme.deleteLater()
    qapp.setStyleSheet("")


def test_the_palette_names_of_the_numbered_ones_those_there_are(stage: Stage) -> None:
    """Nine that differ by a number alone would hide what else is found."""
    stage.actions.provide(candidate(2), lambda: None, lambda: False)
    palette = stage.palette()
    assert candidate(1) in palette.shown()
    assert candidate(2) not in palette.shown()
    palette.reject()


def test_the_help_lists_what_there_is_with_its_keys(stage: Stage) -> None:
    help_ = KeysHelp(stage.actions, stage.window)
    words = [label.text() for label in help_.findChildren(QLabel)]
    assert "Next lead" in words
    assert words[words.index("Next lead") - 1] == "J or ↓", "the list knows the arrows besides"
    assert words[words.index("Choose a candidate") - 1] == "1 … 3"
    assert "Later" not in words
    assert any("work in the form too" in text for text in words)
    help_.deleteLater()
