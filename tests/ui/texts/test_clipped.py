"""In a language four tenths longer than English no text is cut, in any dialog."""

from __future__ import annotations

from collections.abc import Iterator

import dev_texts
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.languages import Language, speak
from app.ui.main_window import MainWindow
from app.ui.sizes import grown, window_size
from app.ui.text import PlainLabel
from app.ui.theme import Scheme, Theme
from tests.ui.texts.clipping import clipped, settle
from tests.ui.texts.pseudo import Pseudo, stretched
from tests.ui.texts.screens import SCREENS, SMALLEST


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[QApplication]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield qapp
    qapp.removeTranslator(translator)


@pytest.fixture
def larger(pseudo: QApplication) -> Iterator[QApplication]:
    """Letters half as large again, as a user has the system show them."""
    before = pseudo.font()
    font = pseudo.font()
    font.setPointSizeF(before.pointSizeF() * 1.5)
    pseudo.setFont(font)
    yield pseudo
    pseudo.setFont(before)


def faults_of(
    app: QApplication, name: str, factor: float = 1, *, small: bool = False
) -> dict[str, list[str]]:
    """factor: for the windows, since the screen of the tests has no room for larger ones.
    small: the window as small as it is said to be usable.
    """
    theme = Theme(app, Scheme.LIGHT)
    found: dict[str, list[str]] = {}

    def look(state: str, window: QWidget) -> None:
        if not window.property("looked at"):
            window.setProperty("looked at", True)
            is_small = small and isinstance(window, MainWindow)
            window.resize(SMALLEST if is_small else window.size() * factor)
        settle()
        found[state] = clipped(window)

    SCREENS[name](theme, look)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.deleteLater()
    app.setStyleSheet("")
    assert found
    return {state: faults for state, faults in found.items() if faults}


@pytest.mark.parametrize("screen", SCREENS)
def test_no_text_is_cut(pseudo: QApplication, screen: str) -> None:
    assert faults_of(pseudo, screen) == {}


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS)
def test_no_text_is_cut_in_letters_half_as_large_again(larger: QApplication, screen: str) -> None:
    assert grown(100) == 150
    assert faults_of(larger, screen, 1.5) == {}


@pytest.mark.slow
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("language", dev_texts.LANGUAGES)
def test_no_translation_is_cut(qapp: QApplication, language: str, screen: str) -> None:
    before = set(qapp.findChildren(QTranslator))
    speak(qapp, Language(language))
    try:
        assert faults_of(qapp, screen, small=True) == {}
    finally:
        for translator in set(qapp.findChildren(QTranslator)) - before:
            qapp.removeTranslator(translator)
            translator.setParent(None)


def test_windows_are_not_made_smaller_for_small_letters(qapp: QApplication) -> None:
    assert grown(100) >= 100
    assert window_size(QSize(300, 200)) == QSize(grown(300), grown(200))


def test_the_language_keeps_what_isn_t_words() -> None:
    assert stretched("") == ""
    assert stretched(" s").startswith(" [")
    assert "{name}" in stretched("Taken back: {name}")
    assert "%n" in stretched("%n problems:")
    assert len(stretched("Check connection")) >= 1.4 * len("Check connection")


def test_what_is_too_small_for_its_words_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    label, other = PlainLabel("far more words than fit", window), PlainLabel("beside it", window)
    button = QPushButton("Far more words than fit", window)
    for number, widget in enumerate((label, other, button)):
        widget.setGeometry(10, 20 * number, 60, 18)
    other.setGeometry(40, 0, 60, 18)
    window.show()
    faults = clipped(window)
    assert len(faults) == 3
    assert "lies on" in faults[-1]
    button.setGeometry(10, 40, 195, 30)
    assert any("reaches out" in fault for fault in clipped(window))
    for widget in (label, other, button):
        widget.resize(widget.sizeHint())
    other.move(0, 120)
    button.move(0, 30)
    window.resize(400, 200)
    assert clipped(window) == []
