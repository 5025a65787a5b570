"""Pictures of the sign-in: `python -m tests.ui.signin.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from app.domain.accounts import ClientPart, DataCentre, Keeping, KeepingTrouble
from app.domain.sign_in import (
    BrowserOpened,
    DeviceCode,
    SignedIn,
    SignInFailed,
    SignInTrouble,
    Step,
)
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
    page.show_signed_out("You have signed out of Zylker GmbH. Its history stays here.")
    take("signed-out", page)
    page.show_failure("The org could not be opened: no connection to Zoho.")
    take("failure", page)
    return page


def main(folder: Path) -> None:
    """Each page and state, in light and dark."""
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
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


if __name__ == "__main__":
    main(Path(sys.argv[1]))
