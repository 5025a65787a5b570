"""Every finding of a check has words of its own, and whatever an org is called stays text."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.domain.accounts import KeepingTrouble
from app.domain.check import About, CheckRow, Finding, Grade, Topic
from app.domain.outcome import Trouble
from app.ui.languages import Language, speak
from app.ui.settings.check_table import CheckTable
from app.ui.settings.check_words import check_line
from app.ui.theme import Scheme, Theme
from tests.samples.hostile import HOSTILE

ABOUT: dict[Finding, dict[str, About]] = {
    Finding.NOT_REACHED: {"trouble": "offline"},
    Finding.PROXY_MANUAL: {"url": "http://proxy.example:8080"},
    Finding.CLOCK_WRONG: {"seconds": -400},
    Finding.SIGNED_IN: {"name": "Pat"},
    Finding.KEPT_FOR_NOW: {"trouble": "missing"},
    Finding.SCOPES_MISSING: {"scopes": ("ZohoCRM.org.READ",), "areas": ("org",)},
    Finding.PERMISSIONS_MISSING: {"permissions": (), "areas": ("deals",)},
    Finding.ORG_READ: {"name": "Zylker"},
    Finding.ORG_UNREADABLE: {"code": "NO_PERMISSION"},
    Finding.EDITION_KNOWN: {"edition": "standard", "concurrency": 10, "credits": 50_000},
    Finding.EDITION_FREE: {"edition": "free", "concurrency": 5, "credits": 5_000},
    Finding.TRIAL: {"edition": "enterprise", "days": 7},
    Finding.TRIAL_OVER: {"edition": "enterprise"},
    Finding.CREDITS_LEFT: {"left": 4812},
    Finding.CREDITS_LOW: {"left": 12},
    Finding.PIPELINES_PRESENT: {"count": 2},
    Finding.SEVERAL_LAYOUTS: {"module": "Accounts", "names": ("Standard", "Partner")},
}


@pytest.mark.parametrize("finding", Finding)
def test_every_finding_is_told_whole(finding: Finding) -> None:
    line = check_line(CheckRow(Topic.ORG, Grade.WARN, finding, ABOUT.get(finding, {})))
    assert line.says
    assert not re.search(r"[{}]", line.says + line.todo)
    assert line.text.startswith("[Works with limits] Organisation: ")


def test_a_list_is_told_whole() -> None:
    """One that ends in dots can't be shown to an administrator."""
    asked = tuple(f"ZohoCRM.modules.module_{n}.ALL" for n in range(8))
    row = CheckRow(Topic.SCOPES, Grade.BAD, Finding.SCOPES_MISSING, {"scopes": asked})
    assert check_line(row).says == f"Not granted at sign-in: {', '.join(asked)}."


def test_one_day_is_no_days_and_a_module_has_the_words_of_the_page(
    speaker: QApplication,
) -> None:
    def says(finding: Finding, about: dict[str, About]) -> str:
        return check_line(CheckRow(Topic.ORG, Grade.OK, finding, about)).says

    left: dict[str, About] = {"edition": "enterprise", "days": 1}
    assert says(Finding.TRIAL, left) == "Enterprise, on trial for one more day."
    assert says(Finding.TRIAL, left | {"days": 2}) == "Enterprise, on trial for 2 more days."
    several: dict[str, About] = {"module": "Accounts", "names": ("Standard", "Partner")}
    assert says(Finding.SEVERAL_LAYOUTS, several) == "Accounts has several: Standard, Partner."
    speak(speaker, Language.GERMAN)
    assert says(Finding.SEVERAL_LAYOUTS, several) == "Konten: mehrere Layouts (Standard, Partner)."


@pytest.mark.parametrize("topic", Topic)
@pytest.mark.parametrize("grade", Grade)
def test_every_topic_and_grade_has_a_name(topic: Topic, grade: Grade) -> None:
    line = check_line(CheckRow(topic, grade, Finding.NOT_LOOKED_AT))
    assert line.topic
    assert line.state


@pytest.mark.parametrize("trouble", Trouble)
def test_what_keeps_from_zoho_is_told_with_a_way_out(trouble: Trouble) -> None:
    about: dict[str, About] = {"trouble": trouble.value}
    assert check_line(CheckRow(Topic.NETWORK, Grade.BAD, Finding.NOT_REACHED, about)).todo


def test_a_portal_a_foreign_certificate_and_a_proxy_have_words_of_their_own() -> None:
    told = {
        check_line(CheckRow(Topic.NETWORK, Grade.BAD, Finding.NOT_REACHED, {"trouble": one})).says
        for one in (
            *(Trouble.PORTAL, Trouble.CERTIFICATE, Trouble.PROXY, Trouble.CA_FILE),
            *(Trouble.SERVER_FAILED, Trouble.OFFLINE),
        )
    }
    assert len(told) == 6


@pytest.mark.parametrize("trouble", KeepingTrouble)
def test_why_the_keychain_fails_is_told(trouble: KeepingTrouble) -> None:
    about: dict[str, About] = {"trouble": trouble.value}
    line = check_line(CheckRow(Topic.KEYCHAIN, Grade.WARN, Finding.KEPT_FOR_NOW, about))
    assert line.todo.startswith("You'll be asked to sign in again next time")


def test_names_of_an_org_stay_text_and_the_table_can_be_copied(
    qapp: QApplication, qtbot: QtBot
) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    table = CheckTable(theme)
    qtbot.addWidget(table)
    table.show_rows(
        [
            CheckRow(Topic.SIGN_IN, Grade.OK, Finding.SIGNED_IN, {"name": HOSTILE["bold"]}),
            CheckRow(Topic.MODULES, Grade.BAD, Finding.NO_CONTACTS),
        ]
    )
    table.show()
    shown = [label.text() for label in table.findChildren(QLabel)]
    assert any(HOSTILE["bold"][:20] in text for text in shown)
    assert "Blocking" in shown
    button = table.findChild(QAbstractButton, "check_copy_button")
    assert isinstance(button, QAbstractButton)
    button.click()
    copied = QApplication.clipboard().text().split("\n")
    assert copied[1].startswith("[Blocking] Modules: The module Contacts is switched off.")
    theme.deleteLater()
