"""What the dialog's tests share: one theme, a known locale, and a dialog on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.ui.convert.dialog import ConvertDialog
from app.ui.theme import Scheme, Theme

Show = Callable[[ConvertDialog], ConvertDialog]


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def locale(request: pytest.FixtureRequest) -> Iterator[QLocale]:
    """British, or what a test asks for by `indirect` parameters."""
    before = QLocale()
    chosen = QLocale(getattr(request, "param", "en_GB"))
    QLocale.setDefault(chosen)
    yield chosen
    QLocale.setDefault(before)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Opens a dialog as the program does, and sees it die after the test."""
    shown: list[ConvertDialog] = []

    def opened(dialog: ConvertDialog) -> ConvertDialog:
        shown.append(dialog)
        dialog.open()
        qtbot.waitUntil(lambda: dialog.is_seen)
        dialog.activateWindow()
        return dialog

    yield opened
    for dialog in shown:
        dialog.close()
        dialog.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not any(isValid(dialog) for dialog in shown)
