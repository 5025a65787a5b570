"""From the keys to Zoho and the history: what is typed is the same there, in every country."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from app.ui.convert.dialog import ConvertDialog
from tests.e2e.driver import Person, SandboxHand, child, words
from tests.e2e.lives import living
from tests.e2e.test_article import LEAD, PAT_BOYLE
from tests.e2e.test_history import history_of, saves
from tests.no_tls import NO_TLS
from tests.waiting import until

NAME = "Zylker \U0001f469\u200d\U0001f467 Ame\u0301lie <b>&amp;</b> {x} 5 % = 1;2"


@pytest.fixture
def country(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def type_in(dialog: ConvertDialog, name: str, text: str) -> QLineEdit:
    """By an input method, in the place of what is there; then the field is left."""
    line = child(dialog, QLineEdit, name)
    line.setFocus()
    line.selectAll()
    typed = QInputMethodEvent("", [])
    typed.setCommitString(text)
    QApplication.sendEvent(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Tab)
    return line


async def converted_with(person: Person, amount: str, day: str, said: str) -> tuple[str, str]:
    """Convert with a deal, once the amount is said in that way; what stood in the fields."""
    await person.sees_leads(1)
    await person.opens(LEAD)
    dialog = await person.opens_dialog()
    await person.clicks(dialog, f"contact_option_{PAT_BOYLE}")
    await person.clicks(dialog, "deal_check")
    type_in(dialog, "deal_field_Deal_Name", f"  {NAME}\t")
    shown = type_in(dialog, "deal_field_Amount", amount).text()
    closes = type_in(dialog, "deal_field_Closing_Date", day).text()
    await until(lambda: said in words(dialog), "what will happen")
    assert NAME in words(dialog)
    await person.converts(dialog)
    dialog.done(0)
    return shown, closes


def deal_of(sandbox: SandboxHand, deal_id: str) -> dict[str, Any]:
    """The record as anybody reads it."""
    token = sandbox.get("credentials")["access_token"]
    headers = {"Authorization": f"Zoho-oauthtoken {token}"}
    url = f"{sandbox.url}/crm/v8/Deals/{deal_id}"
    answer = httpx.get(url, headers=headers, trust_env=False, verify=NO_TLS)
    record: dict[str, Any] = answer.raise_for_status().json()["data"][0]
    return record


class Case(NamedTuple):
    """What is typed, what stands in the field when it is left, and how the amount is said."""

    amount: str
    day: str
    shown: str
    closes: str
    said: str


CASES = {
    "en_US": Case("1,234.5", "1/5/2027", "1,234.50", "1/5/2027", "1,234.50"),
    "de_DE": Case("1.234,5", "5.1.27", "1.234,50", "05.01.2027", "1.234,50"),
    "de_CH": Case("1\u2019234.5", "5.1.2027", "1'234.50", "05.01.2027", "1'234.50"),
    "es_ES": Case("1.234,5", "5/1/2027", "1234,50", "5/1/2027", "1234,50"),
    "fr_FR": Case("1 234,5", "05/01/2027", "1\u202f234,50", "05/01/2027", "1\u202f234,50"),
    "ja_JP": Case("\uff11\uff12\uff13\uff14.5", "2027/1/5", "1,234.50", "2027/01/05", "1,234.50"),
    "hi_IN": Case("1,234.5", "5/1/2027", "1,234.50", "5/1/2027", "1,234.50"),
    "ar_EG": Case(
        "\u0661\u0662\u0663\u0664\u066b\u0665",
        "5/1/2027",
        "\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660",
        "\u0665/\u0661/\u0662\u0660\u0662\u0667",
        "\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660",
    ),
    "fa_IR": Case(
        "1234.5",
        "2027/1/5",
        "\u06f1\u066c\u06f2\u06f3\u06f4\u066b\u06f5\u06f0",
        "\u06f2\u06f0\u06f2\u06f7/\u06f1/\u06f5",
        "\u06f1\u066c\u06f2\u06f3\u06f4\u066b\u06f5\u06f0",
    ),
}


@pytest.mark.parametrize("country", CASES, indirect=True)
async def test_what_is_typed_is_what_zoho_has(
    qapp: QApplication, sandbox: SandboxHand, tmp_path: Path, country: str
) -> None:
    case = CASES[country]
    async with living(qapp, tmp_path, sandbox.url) as life:
        in_fields = await converted_with(life.person, case.amount, case.day, case.said)
        assert in_fields == (case.shown, case.closes)
        (done,) = sandbox.conversions()
        asked: dict[str, Any] = done["request"]["Deals"]
        assert (asked["Amount"], asked["Closing_Date"]) == (1234.5, "2027-01-05")
        assert asked["Deal_Name"] == NAME
        deal = deal_of(sandbox, done["deal_id"])
        assert (deal["Amount"], deal["Closing_Date"]) == (1234.5, "2027-01-05")
        assert deal["Deal_Name"] == NAME
        view = await history_of(life.person)
        request = child(view, QPlainTextEdit, "request_text").toPlainText()
        assert '"Amount": 1234.5' in request
        assert '"Closing_Date": "2027-01-05"' in request
        await saves(view, life.person, "history_export", tmp_path / "history.csv")
        view.close()
    with (tmp_path / "history.csv").open(encoding="utf-8-sig", newline="") as file:
        told = {line["field"].replace(" ", "_"): line["after"] for line in csv.DictReader(file)}
    assert (told["Amount"], told["Closing_Date"]) == ("1234.5", "2027-01-05")
    (tmp_path / "history.csv").unlink()
