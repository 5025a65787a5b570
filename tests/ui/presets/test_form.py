"""Typing in the preset editor."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.deal_form import deal_form
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
    amount = editor.findChild(QDoubleSpinBox, "preset_amount")
    assert amount is not None
    amount.setFocus()
    amount.selectAll()
    QTest.keyClicks(amount, "1234.5")
    deal = presets.all()[0].deal
    assert deal is not None
    assert deal.amount == 1234.5


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
