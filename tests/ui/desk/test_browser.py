"""Where no browser opens the user isn't left to wonder, and has the link."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.ui.desk.browser import open_or_tell

URL = "https://crm.zoho.com/crm/tab/Leads/1"


@pytest.mark.parametrize("opens", [True, False])
def test_it_is_told_where_none_opens(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, opens: bool
) -> None:
    asked: list[QUrl] = []
    told: list[str] = []

    def browser(url: QUrl) -> bool:
        asked.append(url)
        return opens

    monkeypatch.setattr(QDesktopServices, "openUrl", browser)
    QGuiApplication.clipboard().setText("mine")
    open_or_tell(URL, told.append)
    assert [url.toString() for url in asked] == [URL]
    assert len(told) == (0 if opens else 1)
    assert QGuiApplication.clipboard().text() == ("mine" if opens else URL)
