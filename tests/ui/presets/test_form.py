"""Typing in the preset editor."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.deal_form import deal_form
from app.domain.presets import DealTemplate, Preset
from app.own_files import OwnFiles
from app.services.presets import PresetService
from app.ui.presets.editor import PresetEditor
from app.ui.theme import Scheme, Theme
from tests.samples import domain as d


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture
def presets() -> PresetService:
    return OwnFiles(None, "").presets_service()


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme, presets: PresetService) -> PresetEditor:
    """With one preset, just added: the keyboard is in its name."""
    made = PresetEditor(presets, d.setup(), deal_form(d.setup(), d.lead()), theme, d.context())
    qtbot.addWidget(made)
    made.show()
    add = made.findChild(QPushButton, "preset_add_button")
    assert add is not None
    add.click()
    return made


Abroad = Callable[[str], tuple[PresetEditor, PresetService]]


@pytest.fixture
def abroad(qtbot: QtBot, theme: Theme) -> Iterator[Abroad]:
    """The editor of somebody in that country, with one preset."""
    before = QLocale()

    def opened(country: str) -> tuple[PresetEditor, PresetService]:
        QLocale.setDefault(QLocale(country))
        presets = OwnFiles(None, "").presets_service()
        presets.add(Preset("Deal", DealTemplate()))
        form = deal_form(d.setup(), d.lead())
        made = PresetEditor(presets, d.setup(), form, theme, d.context())
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        assert QTest.qWaitForWindowActive(made)
        return made, presets

    yield opened
    QLocale.setDefault(before)


def type_amount(editor: PresetEditor, text: str, *, leave: bool = False) -> QLineEdit:
    """In the place of the amount that is there."""
    line = editor.findChild(QLineEdit, "preset_amount")
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Delete)
    if text.isascii():
        QTest.keyClicks(line, text)
    else:  # as an input method does
        composed = QInputMethodEvent("", [])
        composed.setCommitString(text)
        QApplication.sendEvent(line, composed)
    if leave:
        QTest.keyClick(line, Qt.Key.Key_Tab)
    return line


def amount_in(presets: PresetService) -> float | None:
    deal = presets.all()[0].deal
    assert deal is not None
    return deal.amount


def told(editor: PresetEditor) -> str:
    label = editor.findChild(QLabel, "preset_amount_problem")
    assert label is not None
    return label.text() if label.isVisible() else ""


def name_of(editor: PresetEditor) -> QLineEdit:
    found = editor.findChild(QLineEdit, "preset_name")
    assert found is not None
    return found


def test_a_name_of_several_words_is_typed_as_it_comes(
    editor: PresetEditor, presets: PresetService
) -> None:
    """Blanks at its end too: a word follows them."""
    QTest.keyClicks(name_of(editor), "Fast deal ")
    assert name_of(editor).text() == "Fast deal "
    assert [p.name for p in presets.all()] == ["Fast deal"]
    QTest.keyClicks(name_of(editor), "2027")
    assert [p.name for p in presets.all()] == ["Fast deal 2027"]


def test_a_name_can_be_emptied_and_typed_anew(editor: PresetEditor, presets: PresetService) -> None:
    name = name_of(editor)
    QTest.keyClicks(name, "Old")
    for _ in "Old":
        QTest.keyClick(name, Qt.Key.Key_Backspace)
    assert name.text() == ""
    QTest.keyClicks(name, "New")
    assert [p.name for p in presets.all()] == ["New"]


def test_a_name_that_is_left_empty_is_the_last_one_again(
    editor: PresetEditor, presets: PresetService
) -> None:
    name = name_of(editor)
    QTest.keyClicks(name, "Mine")
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    focus: QWidget | None = editor.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert name.text() == presets.all()[0].name != ""


def test_an_amount_is_typed_digit_by_digit(editor: PresetEditor, presets: PresetService) -> None:
    """Also what follows the decimal point."""
    type_amount(editor, "1234.5")
    assert amount_in(presets) == 1234.5


@pytest.mark.parametrize(
    ("country", "typed", "amount", "shown"),
    [
        ("en_GB", "1,234.5", 1234.5, "1,234.50"),
        ("en_GB", "1.125", 1.125, "1.125"),
        ("de_DE", "1.234,56", 1234.56, "1.234,56"),
        ("de_CH", "1\u2019234.56", 1234.56, "1'234.56"),
        ("es_ES", "1.234,56", 1234.56, "1234,56"),
        ("fr_FR", "1 234,56", 1234.56, "1\u202f234,56"),
        ("ja_JP", "\uff11\uff12\uff13", 123, "123.00"),
        ("en_GB", "9999999999999999", 9999999999999999, "9,999,999,999,999,999.00"),
        ("en_GB", "0", 0, "0.00"),
        ("en_GB", "", None, ""),
    ],
)
def test_an_amount_is_what_was_typed(
    abroad: Abroad, country: str, typed: str, amount: float | None, shown: str
) -> None:
    editor, presets = abroad(country)
    line = type_amount(editor, typed, leave=True)
    assert amount_in(presets) == amount
    assert line.text() == shown
    assert not told(editor)


@pytest.mark.parametrize(
    ("country", "typed", "left", "why"),
    [
        ("de_DE", "1234.5", "1234.5", "Amount isn't valid: correct what you typed."),
        ("en_GB", "0,005", "0,005", "Amount isn't valid: correct what you typed."),
        ("en_GB", "1e5", "1e5", "Amount isn't valid: correct what you typed."),
        ("en_GB", "-5", "-5.00", "Amount isn't valid: correct what you typed."),
        ("en_GB", "1" + "0" * 16, "10,000,000,000,000,000.00", "Amount is beyond 9,999,999,"),
    ],
)
def test_what_is_no_amount_is_told_and_stays(
    abroad: Abroad, country: str, typed: str, left: str, why: str
) -> None:
    editor, presets = abroad(country)
    type_amount(editor, "20", leave=True)
    line = type_amount(editor, typed, leave=True)
    assert line.text() == left
    assert told(editor).startswith(why)
    assert amount_in(presets) == 20
    type_amount(editor, "30")
    assert not told(editor)
    assert amount_in(presets) == 30


def test_the_words_agree_with_the_number_before_them(editor: PresetEditor) -> None:
    count = editor.findChild(QSpinBox, "preset_count")
    closing = editor.findChild(QComboBox, "preset_closing")
    assert count is not None
    assert closing is not None
    said = lambda: [closing.itemText(place) for place in range(closing.count())]  # noqa: E731
    count.setValue(2)
    assert said()[0] == "days ahead"
    assert said()[2] == "months ahead, on the month's last day"
    count.setValue(1)
    assert said()[0] == "day ahead"
    assert said()[1] == "working day ahead (Monday to Friday)"
    assert said()[2] == "month ahead, on the month's last day"
