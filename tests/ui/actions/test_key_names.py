"""Keys are called as on the keyboards of whoever reads, and as they are set now."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.domain.deal_form import deal_form
from app.domain.lead_changes import ChangeState
from app.domain.presets import Preset
from app.own_files import OwnFiles
from app.ui.actions.catalogue import Act, preset
from app.ui.actions.editor import KeysPage
from app.ui.actions.key_names import NAMES, named_key, shown_key, spoken_key
from app.ui.actions.keys import KeyMap, key_map
from app.ui.history.change_story import ChangeStory
from app.ui.history.window import HistoryWindow
from app.ui.languages import Language, speak
from app.ui.leads.filters import SearchEdit
from app.ui.presets.editor import PresetEditor
from app.ui.settings.deciding_page import DecidingPage
from app.ui.text import PlainLabel
from app.ui.theme import Scheme, Theme
from tests.samples import domain
from tests.ui.texts.screens import CHANGED

pytestmark = pytest.mark.skipif(sys.platform == "darwin", reason="signs instead of names there")


@pytest.fixture
def keys() -> Iterator[KeyMap]:
    yield key_map()
    key_map().reset()


def said(widget: DecidingPage) -> str:
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel))


@pytest.mark.parametrize(
    ("language", "on_buttons"),
    [
        (Language.ENGLISH, ["Ctrl+⏎", "Shift+J", "Ctrl+Shift+H", "Shift+Tab", "Ctrl++", "?"]),
        (
            Language.GERMAN,
            ["Strg+⏎", "Umschalt+J", "Strg+Umschalt+H", "Umschalt+Tab", "Strg++", "?"],
        ),
        (Language.SPANISH, ["Ctrl+⏎", "Mayús+J", "Ctrl+Mayús+H", "Mayús+Tab", "Ctrl++", "?"]),
        (Language.JAPANESE, ["Ctrl+⏎", "Shift+J", "Ctrl+Shift+H", "Shift+Tab", "Ctrl++", "?"]),
    ],
)
def test_what_buttons_print(
    speaker: QApplication, language: Language, on_buttons: list[str]
) -> None:
    speak(speaker, language)
    pressed = ["Ctrl+Return", "Shift+J", "Ctrl+Shift+H", "Shift+Tab", "Ctrl++", "?"]
    assert [shown_key(key) for key in pressed] == on_buttons


@pytest.mark.parametrize(
    ("language", "in_sentences"),
    [
        (Language.ENGLISH, ["Enter", "Ctrl+Enter", "Esc", "Ctrl+Z"]),
        (Language.GERMAN, ["Eingabe", "Strg+Eingabe", "Esc", "Strg+Z"]),
        (Language.SPANISH, ["Intro", "Ctrl+Intro", "Esc", "Ctrl+Z"]),
        (Language.JAPANESE, ["Enter", "Ctrl+Enter", "Esc", "Ctrl+Z"]),
    ],
)
def test_what_sentences_say(
    speaker: QApplication, language: Language, in_sentences: list[str]
) -> None:
    speak(speaker, language)
    assert [spoken_key(key) for key in ("Return", "Ctrl+Return", "Esc", "Ctrl+Z")] == in_sentences


def test_all_names_are_keys_that_qt_knows() -> None:
    for name in NAMES:
        key = QKeySequence(f"{name}+A" if name in {"Ctrl", "Shift"} else name)
        assert key.toString(QKeySequence.SequenceFormat.PortableText).startswith(name)


@pytest.mark.parametrize("language", Language)
def test_the_field_for_a_new_key_has_the_names_of_the_list_above(
    speaker: QApplication, qtbot: QtBot, language: Language
) -> None:
    speak(speaker, language)
    page = KeysPage(KeyMap())
    qtbot.addWidget(page)
    line = page.edit.findChild(QLineEdit)
    assert line is not None
    for place in range(page.list.topLevelItemCount()):
        item = page.list.topLevelItem(place)
        assert item is not None
        page.list.setCurrentItem(item)
        if item.text(1):
            assert item.text(1).startswith(line.text())


def test_no_key_is_shown_twice(speaker: QApplication, qtbot: QtBot) -> None:
    """In German Return and the Enter of the digits are one name."""
    speak(speaker, Language.GERMAN)
    page = KeysPage(KeyMap())
    qtbot.addWidget(page)
    shown = [page.list.topLevelItem(n) for n in range(page.list.topLevelItemCount())]
    assert "Eingabe" in {item.text(1) for item in shown if item is not None}
    assert named_key("Return") == named_key("Enter") == "Eingabe"


def test_a_sentence_names_the_keys_as_they_are_set_now(qtbot: QtBot, keys: KeyMap) -> None:
    page = DecidingPage(5, 30)
    qtbot.addWidget(page)
    assert "Enter decides at once" in said(page)
    assert "and Ctrl+Enter converts" in said(page)
    assert "and Ctrl+Z takes it back" in said(page)
    keys.give(Act.UNDO, "Ctrl+G")
    keys.give(Act.ACCEPT, "")
    assert "and Ctrl+G takes it back" in said(page)
    assert "“Accept the suggestion if it is sure” decides at once" in said(page)


def test_the_search_names_its_key(qapp: QApplication, qtbot: QtBot, keys: KeyMap) -> None:
    search = SearchEdit(Theme(qapp, Scheme.LIGHT))
    qtbot.addWidget(search)
    assert search.placeholderText() == "Search leads  (/)"
    keys.give(Act.SEARCH, "Ctrl+F")
    assert search.placeholderText() == "Search leads  (Ctrl+F)"
    keys.give(Act.SEARCH, "")
    assert search.placeholderText() == "Search leads"


def test_a_changed_field_s_story_names_the_key(qtbot: QtBot, keys: KeyMap) -> None:
    keys.give(Act.EDIT, "Ctrl+E")
    story = ChangeStory()
    qtbot.addWidget(story)
    story.show_change(replace(CHANGED, state=ChangeState.WRITTEN))
    texts = [label.text() for label in story.findChildren(PlainLabel)]
    assert any("write the old value again with Ctrl+E, or in Zoho" in text for text in texts)


def test_the_history_is_searched_by_the_same_key(
    qapp: QApplication, qtbot: QtBot, keys: KeyMap
) -> None:
    window = HistoryWindow(domain.setup(), Theme(qapp, Scheme.LIGHT))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    keys.give(Act.SEARCH, "Ctrl+F")
    assert window.search.placeholderText().endswith("(Ctrl+F)")
    window.which.setFocus()
    QTest.keyClick(window, Qt.Key.Key_Slash)
    assert not window.search.hasFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.search.hasFocus()


def test_presets_are_listed_with_their_keys(speaker: QApplication, qtbot: QtBot) -> None:
    speak(speaker, Language.GERMAN)
    service = OwnFiles(None, "").presets_service()
    service.take_in(tuple(Preset(f"Number {n}", None) for n in range(1, 11)))
    context = domain.context()
    form = deal_form(context.setup, context.lead)
    editor = PresetEditor(
        service, context.setup, form, Theme(speaker, Scheme.LIGHT), context, parent := QWidget()
    )
    qtbot.addWidget(parent)
    listed = editor.findChild(QListWidget)
    assert listed is not None
    assert listed.item(0).text() == "Strg+1  Number 1"
    assert listed.item(9).text() == "Number 10"


def test_what_is_no_action_has_no_name() -> None:
    assert key_map().named(preset(10)) == ""
    assert key_map().named("nothing.such") == ""
