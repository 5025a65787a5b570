"""The keys of the two small questions: their own, and never one that means something else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.asides import days_ahead
from app.ui.actions.catalogue import Act
from app.ui.actions.keys import key_map
from app.ui.asides.dialogs import LaterDialog, SkipDialog
from app.ui.theme import Scheme, Theme

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
TODAY = date(2026, 3, 5)


@pytest.fixture
def keys() -> Iterator[None]:
    yield
    key_map().reset()


@pytest.fixture
def region() -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def later(app: QApplication) -> LaterDialog:
    return LaterDialog("Pat Boyle", TODAY, Theme(app, Scheme.LIGHT))


def opened(qtbot: QtBot, dialog: QDialog) -> QDialog:
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def button(dialog: QDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def line(dialog: QDialog, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def types_day(dialog: QDialog, typed: str) -> None:
    own = line(dialog, "later_date")
    own.setFocus()
    own.selectAll()
    QTest.keyClicks(own, typed)
    QTest.keyClick(own, Key.Key_Return)


def press(dialog: QDialog, key: Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    focus = dialog.focusWidget()
    QTest.keyClick(focus, key, modifier or Qt.KeyboardModifier.NoModifier)


def test_a_number_takes_a_day_but_not_while_the_note_is_typed(
    qapp: QApplication, qtbot: QtBot
) -> None:
    given: list[tuple[date, str]] = []
    dialog = later(qapp)
    dialog.given.connect(lambda day, note: given.append((day, note)))
    opened(qtbot, dialog)
    assert button(dialog, "later_2").text().endswith("  2")
    note = line(dialog, "later_reason")
    note.setFocus()
    press(dialog, Key.Key_2)
    assert (note.text(), given) == ("2", [])
    button(dialog, "later_1").setFocus()
    press(dialog, Key.Key_2)
    assert given == [(days_ahead(TODAY)[1], "2")]


@pytest.mark.parametrize(
    ("today", "offered"),
    [
        (date(2026, 11, 29), ("Tomorrow", "In a week", "In a month")),  # a Sunday
        (date(2026, 11, 30), ("Tomorrow", "Next Monday", "In a month")),  # a Monday
        (date(2026, 12, 1), ("Tomorrow", "Next Monday", "In a week", "In a month")),
    ],
)
def test_no_day_is_offered_twice(
    qapp: QApplication, qtbot: QtBot, today: date, offered: tuple[str, ...]
) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    dialog = LaterDialog("Pat Boyle", today, theme)
    qtbot.addWidget(dialog)
    buttons = [button(dialog, f"later_{number}") for number in range(1, len(offered) + 1)]
    assert tuple(one.text().partition(",")[0] for one in buttons) == offered
    assert [one.text()[-1] for one in buttons] == ["1", "2", "3", "4"][: len(offered)]
    assert dialog.findChild(QPushButton, f"later_{len(offered) + 1}") is None
    theme.deleteLater()
    qapp.setStyleSheet("")


def test_the_own_day_is_written_as_those_that_are_offered(
    qapp: QApplication, qtbot: QtBot, region: Callable[[str], None]
) -> None:
    """The short form of some regions has two digits for the year."""
    region("es_ES")
    dialog = later(qapp)
    qtbot.addWidget(dialog)
    own = line(dialog, "later_date")
    assert own.text() == "6/3/2026"
    assert own.text() in button(dialog, "later_1").text()


@pytest.mark.parametrize(
    ("where", "typed", "meant"),
    [
        ("en_US", "1/5/2027", date(2027, 1, 5)),
        ("en_US", "01/05/27", date(2027, 1, 5)),
        ("en_US", "12/24/2026", date(2026, 12, 24)),
        ("de_DE", "5.1.2027", date(2027, 1, 5)),
        ("ja_JP", "2027/01/05", date(2027, 1, 5)),
        ("en_GB", "2027-01-05", date(2027, 1, 5)),
    ],
)
def test_a_day_that_is_typed_is_the_day_that_is_kept(
    qapp: QApplication,
    qtbot: QtBot,
    region: Callable[[str], None],
    where: str,
    typed: str,
    meant: date,
) -> None:
    region(where)
    given: list[date] = []
    dialog = later(qapp)
    dialog.given.connect(lambda day, _note: given.append(day))
    opened(qtbot, dialog)
    types_day(dialog, typed)
    assert given == [meant]


@pytest.mark.parametrize("typed", ["3/5/2026", "1/5/2026", "13/13/2027", "soon", " "])
def test_of_a_day_that_can_t_be_no_other_is_made(
    qapp: QApplication, qtbot: QtBot, region: Callable[[str], None], typed: str
) -> None:
    """It stays as it was typed, and what is needed stands below it."""
    region("en_US")
    given: list[object] = []
    dialog = later(qapp)
    dialog.given.connect(lambda day, _note: given.append(day))
    opened(qtbot, dialog)
    types_day(dialog, typed)
    problem = dialog.findChild(QLabel, "later_problem")
    assert isinstance(problem, QLabel)
    assert (given, dialog.isVisible(), problem.isVisible()) == ([], True, True)
    assert "3/6/2026" in problem.text()
    assert line(dialog, "later_date").text() == typed
    assert dialog.focusWidget() is line(dialog, "later_date")
    types_day(dialog, "3/7/2026")
    assert (problem.isVisible(), len(given)) == (False, 1)


def test_a_reason_has_a_key_that_can_t_be_typed(qtbot: QtBot) -> None:
    given: list[str] = []
    dialog = SkipDialog("Pat Boyle", ("Not now",))
    dialog.given.connect(given.append)
    opened(qtbot, dialog)
    press(dialog, Key.Key_1)
    assert given == []
    press(dialog, Key.Key_1, CONTROL)
    assert given == ["Not now"]


def test_a_key_that_the_user_gave_to_something_else_takes_nothing(
    qapp: QApplication, qtbot: QtBot, keys: None
) -> None:
    """The finger that has just asked to keep the lead must not say for how long."""
    key_map().give(Act.LATER, "1")
    key_map().give(Act.SKIP, "Ctrl+2")
    given: list[object] = []
    dialog = later(qapp)
    dialog.given.connect(given.append)
    opened(qtbot, dialog)
    assert button(dialog, "later_1").text() == button(dialog, "later_1").accessibleName()
    assert button(dialog, "later_2").text().endswith("  2")
    press(dialog, Key.Key_1)
    assert dialog.isVisible()
    dialog.reject()
    skip = SkipDialog("Pat Boyle", ())
    skip.given.connect(given.append)
    opened(qtbot, skip)
    press(skip, Key.Key_2, CONTROL)
    assert skip.isVisible()
    skip.reject()
    assert given == []
