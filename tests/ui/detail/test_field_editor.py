"""A field of the lead is edited: what is typed is what is written, or nothing is."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.context import DecisionContext
from app.domain.metadata import Choice
from app.domain.near_misses import Change
from app.domain.records import Module
from app.ui.detail.field_editor import FieldEditor
from tests.e2e.driver import words
from tests.samples import domain


def lead_with(**values: str) -> DecisionContext:
    """A lead with these values besides, in an org whose company names take 20 characters."""
    org = domain.setup()
    own: dict[str, dict[str, Any]] = {
        "Company": {"length": 20},
        "Lead_Source": {"choices": (Choice("Partner", "Partner"), Choice("Fair", "Trade Show"))},
    }
    leads = tuple(replace(f, **own.get(f.api_name, {})) for f in org.fields[Module.LEADS])
    org = replace(org, fields={**org.fields, Module.LEADS: leads})
    return domain.context(domain.lead(values={**domain.PAT_VALUES, **values}), org=org)


def opened(qtbot: QtBot, context: DecisionContext, tried: Change | None = None) -> FieldEditor:
    editor = FieldEditor(context, tried=tried)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def go_to(editor: FieldEditor, api_name: str) -> None:
    editor.field_box.setCurrentIndex(editor.field_box.findData(api_name))


def paste(editor: FieldEditor, text: str) -> None:
    QApplication.clipboard().setText(text)
    editor.line.selectAll()
    editor.line.paste()


@pytest.mark.parametrize(
    "company", ["Zylker Biotech and all its many daughters", " Zylker ", "Zyl\u00a0ker", "x" * 900]
)
def test_a_value_that_nobody_touches_is_not_changed(qtbot: QtBot, company: str) -> None:
    """Not shortened to what fits, not trimmed."""
    editor = opened(qtbot, lead_with(Company=company))
    assert editor.line.text() == company
    assert editor.change is None
    assert not editor.change_button.isEnabled()


def test_a_choice_that_is_none_any_more_is_not_emptied(qtbot: QtBot) -> None:
    editor = opened(qtbot, lead_with(Lead_Source="Fax campaign 1998"))
    go_to(editor, "Lead_Source")
    assert editor.choices.currentText() == "Fax campaign 1998"
    assert editor.change is None


def test_what_is_too_long_is_told_and_stays(qtbot: QtBot) -> None:
    editor = opened(qtbot, lead_with())
    paste(editor, "Zylker Biotech International")
    assert editor.line.text() == "Zylker Biotech International"
    assert editor.change is None
    assert "Company may have 20 characters at most." in words(editor)
    paste(editor, "Zylker International")
    assert editor.change is not None
    assert editor.change.new == "Zylker International"
    assert "characters at most" not in words(editor)


def test_what_is_pasted_is_one_line_without_blanks_around(qtbot: QtBot) -> None:
    editor = opened(qtbot, lead_with())
    paste(editor, " Zylker\tGroup\r\n")
    assert editor.change is not None
    assert editor.change.new == "Zylker Group"


def test_what_was_typed_is_there_on_coming_back_to_the_field(qtbot: QtBot) -> None:
    editor = opened(qtbot, lead_with())
    editor.line.selectAll()
    QTest.keyClicks(editor.line, "Zylker Group")
    go_to(editor, "Last_Name")
    assert editor.line.text() == "Boyle"
    assert editor.change is None
    go_to(editor, "Company")
    assert editor.line.text() == "Zylker Group"
    assert editor.change is not None


def test_what_did_not_come_about_is_there_to_begin_with(qtbot: QtBot) -> None:
    tried = Change("Last_Name", "Last Name", "Boyle", "Boyle-Smith")
    editor = opened(qtbot, lead_with(), tried)
    assert editor.field_box.currentData() == "Last_Name"
    assert editor.line.text() == "Boyle-Smith"
    now = editor.findChild(QLabel, "edited_now")
    assert now is not None
    assert now.text() == "Boyle"
    assert editor.change == tried
    QTest.keyClick(editor.line, Qt.Key.Key_Return)
    assert editor.result() == FieldEditor.DialogCode.Accepted
