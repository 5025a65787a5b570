"""What message boxes show: all that they say, as plain text, wherever a system shows no title."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.ui.dialogs import chosen, question, tell
from app.ui.theme import Scheme, Theme
from tests.e2e.driver import usable
from tests.waiting import until


def test_a_message_has_its_title_inside_and_takes_no_markup(qtbot: QtBot) -> None:
    box = tell(None, "<b>Title</b>", "<i>words</i>")
    qtbot.addWidget(box)
    labels = [label for label in box.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels] == ["<b>Title</b>", "<i>words</i>"]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    box.close()


async def test_a_new_look_leaves_the_keyboard_with_the_safe_answer(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme, window = Theme(qapp, Scheme.LIGHT), QWidget()
    qtbot.addWidget(window)
    window.show()
    asked = asyncio.create_task(chosen(window, "Title", "words", {"a": "A", "b": "B"}, none="Stay"))
    await until(lambda: usable(window, "keep"), "the question")
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.set_scheme(scheme)
        await until(lambda: box.focusWidget().objectName() == "keep", "the keyboard is back")
    QTest.keyClick(box.focusWidget(), Qt.Key.Key_Return)
    assert await asked == ""
    theme.deleteLater()
    qapp.setStyleSheet("")


def test_the_drawing_of_an_open_question_takes_the_new_colours(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Shown when the system turned dark, it kept the light look's blue: 2.5:1 on dark."""
    theme, window = Theme(qapp, Scheme.LIGHT), QWidget()
    qtbot.addWidget(window)
    box = question(window, "Title", "words", "Yes", "No")
    box.show()
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme.set_scheme(scheme)
        drawn = box.iconPixmap().toImage()
        spots = ((x, y) for x in range(drawn.width()) for y in range(drawn.height()))
        full = {
            drawn.pixelColor(*spot).name()
            for spot in spots
            if drawn.pixelColor(*spot).alpha() == 255
        }
        assert full == {theme.palette.accent_text}
    box.close()
    theme.deleteLater()
    qapp.setStyleSheet("")
