"""The editor of presets: empty, with an example in sentences, with what the org no longer has."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from app.domain.deal_form import deal_form
from app.domain.presets import MOST_PRESETS, DealTemplate, Preset
from app.domain.records import record_id
from app.own_files import OwnFiles
from app.ui.presets.editor import PresetEditor
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import child, words
from tests.samples import domain
from tests.ui.texts.screens import OF_ANOTHER_ORG

Open = Callable[..., PresetEditor]


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    theme = Theme(qapp, Scheme.LIGHT)

    def opened(*presets: Preset) -> PresetEditor:
        service = OwnFiles(None, "").presets_service()
        service.take_in(presets)
        context = domain.context()
        form = deal_form(context.setup, context.lead)
        editor = PresetEditor(service, context.setup, form, theme, context)
        qtbot.addWidget(editor)
        editor.show()
        QTest.qWait(0)
        return editor

    yield opened
    theme.deleteLater()
    qapp.setStyleSheet("")


def test_without_any_the_page_says_what_they_are_and_enter_makes_the_first(show: Open) -> None:
    editor = show()
    assert "No presets yet" in words(editor)
    assert editor.focusWidget() is child(editor, QPushButton, "retry_button")
    QTest.keyClick(editor.focusWidget(), Qt.Key.Key_Space)
    assert [preset.name for preset in editor._presets.all()] == ["New preset"]
    assert "No presets yet" not in words(editor)


def test_the_example_says_in_sentences_what_would_be_done(show: Open) -> None:
    owner = domain.setup().users[0]
    deal = DealTemplate("{Company} 2027", stage="Qualification")
    editor = show(Preset("Deal", deal, assign_to=owner.id, notify_lead_owner=True))
    told = child(editor, QLabel, "preset_example").text().splitlines()
    assert told[0] == "Creates the deal “Zylker Biotech 2027”."
    assert told[1].startswith("Stage: Qualification")
    assert told[2:] == [f"Gives the new records to {owner.name}.", "Emails the lead's owner."]
    assert "With the chosen lead, Pat Boyle" in words(editor)


def test_an_owner_who_is_gone_is_told_in_words(show: Open) -> None:
    editor = show(Preset("Deal", None, assign_to=record_id("1")))
    box = child(editor, QComboBox, "preset_owner")
    assert box.currentText() == "A user who is gone"
    assert box.currentData() == record_id("1")


def test_a_preset_with_all_its_warnings_is_seen_whole(show: Open) -> None:
    editor = show(OF_ANOTHER_ORG)
    area = next(one for one in editor.findChildren(QScrollArea) if one.isVisible())
    assert area.verticalScrollBar().maximum() == 0


def test_where_there_is_no_room_for_more_none_is_copied(show: Open) -> None:
    """Copy chose nothing then, and the form was gone."""
    editor = show(*(Preset(f"Number {n}") for n in range(MOST_PRESETS)))
    for name in ("preset_add_button", "preset_copy_button"):
        assert not child(editor, QPushButton, name).isEnabled()
    child(editor, QPushButton, "preset_delete_button").click()
    assert child(editor, QPushButton, "preset_copy_button").isEnabled()
    child(editor, QPushButton, "preset_add_button").click()
    child(editor, QPushButton, "preset_undo_button").click()
    assert editor._chosen() is not None, "what was deleted has no room either"
