"""Pictures of the settings: `python -m tests.ui.settings.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.network import Network, ProxyUse
from app.ui.settings.dialog import SettingsDialog
from app.ui.theme import Scheme, Theme


def shoot(dialog: SettingsDialog, path: Path) -> None:
    QTest.qWait(60)
    dialog.grab().save(str(path))


def main(folder: Path) -> None:
    """Each page and state, in light and dark."""
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(app, Scheme.LIGHT)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        network = Network(ProxyUse.MANUAL, "socks5://proxy:1080", "/etc/ssl/company-root.pem")
        dialog = SettingsDialog(theme, network)
        dialog.open()
        shoot(dialog, folder / f"settings-general-{scheme.value}.png")
        dialog.show_page(dialog.connection)
        shoot(dialog, folder / f"settings-connection-{scheme.value}.png")
        dialog.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
