"""Pictures of the settings: `python -m tests.ui.settings.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.check import CheckRow, Finding, Grade, Topic
from app.domain.network import Network, ProxyUse
from app.ui.phrases import translate
from app.ui.settings.accounts_page import AccountsPage
from app.ui.settings.deciding_page import DecidingPage
from app.ui.settings.dialog import SettingsDialog
from app.ui.settings.queue_page import QueuePage
from app.ui.theme import Scheme, Theme
from tests.ui.settings.test_check_words import ABOUT
from tests.ui.signin.samples import ACCOUNT, TRIAL

FOUND = (
    (Topic.NETWORK, Grade.OK, Finding.REACHED),
    (Topic.PROXY, Grade.OK, Finding.PROXY_MANUAL),
    (Topic.CLOCK, Grade.WARN, Finding.CLOCK_WRONG),
    (Topic.SIGN_IN, Grade.OK, Finding.SIGNED_IN),
    (Topic.KEYCHAIN, Grade.WARN, Finding.KEPT_FOR_NOW),
    (Topic.SCOPES, Grade.BAD, Finding.SCOPES_MISSING),
    (Topic.PERMISSIONS, Grade.WARN, Finding.PERMISSIONS_MISSING),
    (Topic.ORG, Grade.OK, Finding.ORG_READ),
    (Topic.EDITION, Grade.OK, Finding.EDITION_KNOWN),
    (Topic.CREDITS, Grade.UNKNOWN, Finding.NOT_LOOKED_AT),
    (Topic.MODULES, Grade.BAD, Finding.NO_CONTACTS),
    (Topic.PIPELINES, Grade.OK, Finding.PIPELINES_PRESENT),
    (Topic.LAYOUTS, Grade.OK, Finding.SEVERAL_LAYOUTS),
)


def shoot(dialog: SettingsDialog, path: Path) -> None:
    QTest.qWait(60)
    dialog.grab().save(str(path))


def take_all(app: QApplication, folder: Path) -> None:
    """Each page and state, in light and dark."""
    theme = Theme(app, Scheme.LIGHT)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        network = Network(ProxyUse.MANUAL, "socks5://proxy:1080", "/etc/ssl/company-root.pem")
        dialog = SettingsDialog(theme, network)
        dialog.open()
        shoot(dialog, folder / f"settings-general-{scheme.value}.png")
        dialog.show_page(dialog.connection)
        shoot(dialog, folder / f"settings-connection-{scheme.value}.png")
        dialog.connection.check.show_ready()
        rows = [
            CheckRow(topic, grade, finding, ABOUT.get(finding, {}))
            for topic, grade, finding in FOUND
        ]
        dialog.connection.check.show_rows(rows)
        dialog.resize(800, 1240)
        shoot(dialog, folder / f"settings-check-{scheme.value}.png")
        dialog.resize(800, 620)
        accounts = AccountsPage(theme)
        accounts.show_accounts((ACCOUNT, TRIAL), ACCOUNT.key)
        dialog.add_page("users", translate("Settings", "Accounts"), accounts)
        dialog.show_page(accounts)
        shoot(dialog, folder / f"settings-accounts-{scheme.value}.png")
        pages = (
            ("Queue", "inbox", QueuePage(("owner", "suggested"), 777, compact=True)),
            ("Decisions", "history", DecidingPage(5, 90, confirm=True, notify=True)),
        )
        for name, icon, page in pages:
            dialog.add_page(icon, translate("Settings", name), page)
            dialog.show_page(page)
            shoot(dialog, folder / f"settings-{name.lower()}-{scheme.value}.png")
        dialog.close()


def main(folder: Path) -> None:
    """The same as a program."""
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
    take_all(QApplication(sys.argv[:1]), folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
