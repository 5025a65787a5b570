"""What message boxes show: all that they say, as plain text, wherever a system shows no title."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.dialogs import tell


def test_a_message_has_its_title_inside_and_takes_no_markup(qtbot: QtBot) -> None:
    box = tell(None, "<b>Title</b>", "<i>words</i>")
    qtbot.addWidget(box)
    labels = [label for label in box.findChildren(QLabel) if label.text()]
    assert [label.text() for label in labels] == ["<b>Title</b>", "<i>words</i>"]
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}
    box.close()
