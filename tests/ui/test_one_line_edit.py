"""What is pasted into a line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.one_line_edit import OneLineEdit

_UI = Path(__file__).parents[2] / "app" / "ui"
_READ_ONLY = {"connection_page.py", "copying.py"}


@pytest.fixture
def line(qtbot: QtBot) -> OneLineEdit:
    made = OneLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def paste(line: OneLineEdit, text: str) -> None:
    """As from another program."""
    QApplication.clipboard().setText(text)
    QTest.keySequence(line, QKeySequence(QKeySequence.StandardKey.Paste))


@pytest.mark.parametrize(
    ("pasted", "held"),
    [
        ("Zylker\nBiotech", "Zylker Biotech"),
        ("Zylker\r\nBiotech", "Zylker Biotech"),
        ("Zylker\tBiotech", "Zylker Biotech"),
        ("Zylker\u2028Biotech", "Zylker Biotech"),
        ("Zylker\n\n\tBiotech", "Zylker Biotech"),
        ("Zylker\r\n", "Zylker"),  # the end of a cell
        ("Zyl\u00a0ker", "Zyl\u00a0ker"),
        ("  Zylker ", "  Zylker "),
    ],
)
def test_what_is_pasted_is_one_line(line: OneLineEdit, pasted: str, held: str) -> None:
    paste(line, pasted)
    assert line.text() == line.displayText() == held


def test_it_comes_where_the_cursor_is_and_can_be_undone(line: OneLineEdit) -> None:
    QTest.keyClicks(line, "Deal of 2027")
    line.setCursorPosition(len("Deal of "))
    paste(line, "Zylker\nBiotech in ")
    assert line.text() == "Deal of Zylker Biotech in 2027"
    QTest.keyClicks(line, "May ")
    assert line.text() == "Deal of Zylker Biotech in May 2027"
    for _ in range(3):
        if line.text() != "Deal of 2027":
            line.undo()
    assert line.text() == "Deal of 2027"


def test_everybody_who_listens_has_the_line_at_last(line: OneLineEdit) -> None:
    heard: list[str] = []
    line.textEdited.connect(lambda _text: heard.append(line.text()))
    paste(line, "a\nb")
    assert heard[-1] == "a b"


def test_what_is_dropped_is_one_line_too(line: OneLineEdit) -> None:
    data, copied = QMimeData(), Qt.DropAction.CopyAction
    data.setText("Zylker\nBiotech")
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(line, QDragEnterEvent(QPointF(2, 2).toPoint(), copied, data, *none))
    QApplication.sendEvent(line, QDropEvent(QPointF(2, 2), copied, data, *none))
    assert line.text() == "Zylker Biotech"


def test_what_is_being_composed_is_left_alone(line: OneLineEdit) -> None:
    """Kana that are to become kanji are no text yet."""
    QApplication.sendEvent(line, QInputMethodEvent("かいしゃ", []))
    assert line.text() == ""
    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("会社")
    QApplication.sendEvent(line, chosen)
    assert line.text() == "会社"


def test_no_other_lines_are_typed_in() -> None:
    made = re.compile(r"\bQLineEdit\(")
    found = {path.name for path in _UI.rglob("*.py") if made.search(path.read_text("utf-8"))}
    assert found <= _READ_ONLY
