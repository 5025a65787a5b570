"""Pictures of the sign-in: `python -m tests.ui.signin.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.domain.accounts import ClientPart, DataCentre, Keeping, KeepingTrouble
from app.domain.check import CheckRow, Finding, Grade, Topic
from app.domain.errors import Unreachable
from app.domain.sign_in import (
    BrowserOpened,
    DeviceCode,
    SignedIn,
    SignInFailed,
    SignInTrouble,
    Step,
)
from app.ui.errors import error_words
from app.ui.main_window import MainWindow
from app.ui.phrases import translate
from app.ui.settings.check_words import check_line
from app.ui.signin.dialog import SignInDialog
from app.ui.signin.trouble_words import trouble_words
from app.ui.start_page import StartPage
from app.ui.theme import Scheme, Theme
from tests.ui.signin.samples import ACCOUNT, FACTS, REGISTRATION, TRIAL

CODE = DeviceCode(
    "ABCD-WXYZ", "https://zoho.com/device", "https://accounts.zoho.eu/oauth/v3/device?c=1", 300, 5
)
Take = Callable[..., None]


def form_and_guide(dialog: SignInDialog, take: Take) -> None:
    """What is filled in, and the administrator's pages."""
    take("form")
    dialog._form_page.fields.show_problem(ClientPart.CLIENT_ID)
    take("form-problem")
    dialog._turn(dialog.guide_page)
    take("guide")
    area = dialog.guide_page.findChild(QScrollArea)
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    take("guide-end")
    dialog.guide_page.show_saved("segue-team.json")
    take("guide-saved")
    dialog._turn(dialog._paste_page)
    take("paste")


def browser(dialog: SignInDialog, take: Take) -> None:
    """The browser has the word."""
    dialog.form.client_id = REGISTRATION.client_id
    dialog.form.data_centre = DataCentre.EU
    dialog._form_page.fields.fill()
    dialog._by_browser()
    dialog.show_progress(BrowserOpened("https://accounts.zoho.eu/oauth/v2/auth", 281))
    take("browser")
    dialog.show_progress(Step.READING_ORG)
    take("reading")
    failed = SignInFailed(SignInTrouble.SECRET_NEEDED, word="invalid_client_secret")
    dialog.show_failure(*trouble_words(failed))
    take("failed")


def team(dialog: SignInDialog, take: Take) -> None:
    """With the team's file, and once more for an account."""
    dialog.show_team(REGISTRATION)
    take("team")
    dialog._by_device()
    take("device-asking")
    dialog.show_progress(CODE)
    take("device")
    failed = SignInFailed(SignInTrouble.PORTS_TAKEN, ports=(17853, 18853, 19853))
    dialog.show_failure(*trouble_words(failed))
    take("ports-taken")
    dialog.show_again(ACCOUNT, REGISTRATION)
    take("again")
    dialog.show_done(SignedIn(ACCOUNT, Keeping(KeepingTrouble.MISSING)))
    take("no-keychain")


def start(theme: Theme, take: Take) -> QWidget:
    """The first-run screen in its states."""
    page = StartPage(theme)
    page.resize(1024, 700)
    page.show()
    take("first-run", page)
    page.show_accounts((ACCOUNT, TRIAL))
    take("accounts", page)
    page.show_opening(demo=False)
    take("opening", page)
    told = "You are signed out of %1. The history of your conversions stays here."
    page.show_signed_out(translate("Reception", told).replace("%1", "Zylker GmbH"))
    take("signed-out", page)
    page.show_failure(error_words(Unreachable()).text)
    take("failure", page)
    return page


def windows(theme: Theme, take: Take) -> None:
    """The bar above the desk for each kind of org, with the account's menu open."""
    for name, account, demo in (
        ("live", ACCOUNT, False),
        ("zoho-sandbox", TRIAL, False),
        ("demo", None, True),
    ):
        window = MainWindow(theme)
        window.resize(1024, 700)
        window.show_desk()
        window.show()
        window.set_org("Zylker", demo=demo)
        window.queue.begin_loading()
        window.detail.show_nothing()
        if account is not None:
            window.show_account(account, (ACCOUNT if account is TRIAL else TRIAL,))
        if name == "live":
            lacks = CheckRow(Topic.MODULES, Grade.BAD, Finding.NO_CONTACTS)
            line = check_line(lacks)
            window.org_notice.say(f"{line.says} {line.todo}")
        take(f"window-{name}", window)
        QTest.qWait(60)
        menu = window.account._menu
        menu.popup(window.mapToGlobal(QPoint(80, 46)))
        take(f"menu-{name}", menu)
        menu.close()
        window.hide()
        window.deleteLater()


def take_all(app: QApplication, folder: Path) -> None:
    """Each page and state, in light and dark."""
    theme = Theme(app, Scheme.LIGHT)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        dialog = SignInDialog(theme, FACTS)
        dialog.open()

        def take(name: str, shown: QWidget = dialog, look: str = scheme.value) -> None:
            QTest.qWait(60)
            shown.grab().save(str(folder / f"sign-in-{name}-{look}.png"))

        form_and_guide(dialog, take)
        browser(dialog, take)
        team(dialog, take)
        start(theme, take).close()
        dialog.done(0)
        windows(theme, take)


def main(folder: Path) -> None:
    """The same as a program."""
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
    take_all(QApplication(sys.argv[:1]), folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
