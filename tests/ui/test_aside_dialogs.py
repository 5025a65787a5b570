"""The keys of the two small questions: their own, and never one that means something else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDateEdit, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.asides import days_ahead
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.asides.dialogs import LaterDialog, SkipDialog

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 3, 5)


@pytest.fixture
def keys() -> Iterator[None]:
    yield
    key_map().reset()


def opened(qtbot: QtBot, dialog: QDialog) -> QDialog:
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def button(dialog: QDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def press(dialog: QDialog, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    focus = dialog.focusWidget()
    QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_a_number_takes_a_day_but_not_while_the_note_is_typed(qtbot: QtBot) -> None:
    given: list[tuple[date, str]] = []
    dialog = LaterDialog("Pat Boyle", TODAY)
    dialog.given.connect(lambda day, note: given.append((day, note)))
    opened(qtbot, dialog)
    assert button(dialog, "later_2").text().endswith("  2")
    note = dialog.findChild(QLineEdit, "later_reason")
    assert isinstance(note, QLineEdit)
    note.setFocus()
    press(dialog, Key.Key_2)
    assert (note.text(), given) == ("2", [])
    button(dialog, "later_1").setFocus()
    press(dialog, Key.Key_2)
    assert given == [(days_ahead(TODAY)[1], "2")]


def test_the_own_day_is_written_as_those_that_are_offered(qtbot: QtBot) -> None:
    """The short form of some regions has two digits for the year."""
    before = QLocale()
    QLocale.setDefault(QLocale("es_ES"))
    try:
        dialog = LaterDialog("Pat Boyle", TODAY)
        qtbot.addWidget(dialog)
        own = dialog.findChild(QDateEdit, "later_date")
        assert isinstance(own, QDateEdit)
        assert own.text() == "6/3/2026"
        assert own.text() in button(dialog, "later_1").text()
    finally:
        QLocale.setDefault(before)


def test_a_reason_has_a_key_that_can_t_be_typed(qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = SkipDialog("Pat Boyle", ("Not now",))
    dialog.given.connect(given.append)
    opened(qtbot, dialog)
    press(dialog, Key.Key_1)
    assert given == []
    press(dialog, Key.Key_1, CONTROL)
    assert given == ["Not now"]


def test_a_key_that_the_user_gave_to_something_else_takes_nothing(qtbot: QtBot, keys: None) -> None:
    """The finger that has just asked to keep the lead must not say for how long."""
    key_map().give(Act.LATER, "1")
    key_map().give(Act.SKIP, "Ctrl+2")
    given: list[object] = []
    later = LaterDialog("Pat Boyle", TODAY)
    later.given.connect(given.append)
    opened(qtbot, later)
    assert button(later, "later_1").text() == button(later, "later_1").accessibleName()
    assert button(later, "later_2").text().endswith("  2")
    press(later, Key.Key_1)
    assert later.isVisible()
    later.reject()
    skip = SkipDialog("Pat Boyle", ())
    skip.given.connect(given.append)
    opened(qtbot, skip)
    press(skip, Key.Key_2, CONTROL)
    assert skip.isVisible()
    skip.reject()
    assert given == []
