"""A key that is held does one thing, whether or not the system marks its repeats."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.actions.binding import KeyBindings
from app.ui.actions.catalogue import Act
from app.ui.actions.held_keys import HeldKeys
from app.ui.actions.registry import Actions

ENTER, TAB = 36, 23
FIRST_REPEAT = 660  # an X server's wait before it repeats; then 25 a second


class Keyboard:
    """Presses and lets go, at moments of its own; says which presses are passed over."""

    def __init__(self) -> None:
        self.held = HeldKeys()
        self.at = 5000

    def press(self, after: int, *, marked: bool = False, key: int = ENTER, **how: bool) -> bool:
        self.at += after
        return self.held.press(key, self.at, marked=marked, **how)

    def release(self, after: int, key: int = ENTER) -> None:
        self.at += after
        self.held.release(key, self.at)

    def repeat(self, after: int, *, marked: bool = False, lag: int = 0) -> bool:
        """As X does it: let go and pressed in the same moment."""
        self.release(after)
        return self.press(lag, marked=marked)


@pytest.fixture
def keys() -> Keyboard:
    return Keyboard()


@pytest.mark.parametrize("lag", [0, 12])  # a remote desktop's pairs arrive some time apart
def test_repeats_without_a_mark_are_passed_over(keys: Keyboard, lag: int) -> None:
    assert not keys.press(0)
    keys.held.did(repeats=False)
    assert keys.repeat(FIRST_REPEAT, lag=lag)
    assert all(keys.repeat(40, lag=lag) for _ in range(20))


def test_presses_that_nothing_lets_go_are_repeats_too(keys: Keyboard) -> None:
    keys.press(0)
    keys.held.did(repeats=False)
    assert keys.press(FIRST_REPEAT)
    assert keys.press(40)


def test_a_key_pressed_anew_does_something_again(keys: Keyboard) -> None:
    for _ in range(3):
        assert not keys.press(90)  # as fast as a finger can
        keys.held.did(repeats=False)
        keys.release(60)


def test_a_release_that_another_program_had_costs_a_moment_only(keys: Keyboard) -> None:
    keys.press(0)
    keys.held.did(repeats=False)
    assert not keys.press(2000)


def test_after_another_key_a_press_is_a_new_one(keys: Keyboard) -> None:
    """Its release was lost while a dialog opened; only the key pressed last repeats. So D, then a
    name with a d in it, loses no letter.
    """
    assert not keys.press(0)
    keys.held.did(repeats=False)
    assert not keys.press(200, key=TAB)
    assert not keys.press(50)
    keys.held.did(repeats=False)
    assert keys.press(50), "it is held"


def test_walking_and_typing_go_on_while_the_key_is_held(keys: Keyboard) -> None:
    keys.press(0)
    keys.held.did(repeats=True)
    assert not keys.repeat(FIRST_REPEAT)
    keys.release(60)
    keys.press(100)  # into a text: no action at all
    assert not keys.repeat(FIRST_REPEAT)
    assert not keys.repeat(40, marked=True)


def test_a_press_is_meant_for_whom_it_reached(keys: Keyboard) -> None:
    """The keyboard went to another control: the rest of the press doesn't reach that one."""
    keys.press(0)
    keys.press(0, key=TAB, walks=True)
    keys.held.moved()
    assert keys.repeat(FIRST_REPEAT, marked=True)
    assert not keys.press(40, key=TAB, marked=True, walks=True), "but Tab walks on"


class Room:
    """A window whose Enter counts and whose S asks in a dialog."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.count = 0
        actions = Actions(self.window)
        actions.provide(Act.ACCEPT, self._accept)
        actions.provide(Act.SKIP, self._ask)
        KeyBindings(self.window, actions)
        self.edit = QLineEdit()
        qtbot.addWidget(self.window)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()

    def _accept(self) -> None:
        self.count += 1

    def _ask(self) -> None:
        dialog = QDialog(self.window)
        QVBoxLayout(dialog).addWidget(self.edit)
        dialog.open()


@pytest.fixture
def room(qtbot: QtBot) -> Room:
    return Room(qtbot)


def hold(widget: QWidget, key: Qt.Key) -> None:
    """Pressed once, and three repeats of an X server that marks none of them."""
    window = widget.windowHandle()
    QTest.keyPress(window, key)
    for _ in range(3):
        QTest.keyRelease(window, key)
        QTest.keyPress(window, key)


def test_held_in_a_window_it_counts_once(room: Room) -> None:
    hold(room.window, Qt.Key.Key_Return)
    assert room.count == 1


def test_beside_shift_a_held_key_goes_on_repeating(room: Room) -> None:
    """Shift has no repeats of its own, so nobody presses Enter anew beside it."""
    window = room.window.windowHandle()
    for key in (Qt.Key.Key_Enter, Qt.Key.Key_Shift, Qt.Key.Key_Enter):
        QTest.keyPress(window, key)
    assert room.count == 1


def test_what_opened_a_dialog_isn_t_typed_into_it(room: Room, qtbot: QtBot) -> None:
    QTest.keyPress(room.window.windowHandle(), Qt.Key.Key_S)
    qtbot.waitUntil(room.edit.hasFocus)
    hold(room.edit.window(), Qt.Key.Key_S)
    hold(room.edit.window(), Qt.Key.Key_X)
    assert room.edit.text() == "xxxx"
