"""Pictures of the support dialog: `python -m tests.ui.support.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtTest import QTest

from app.ui.support.dialog import SupportDialog
from app.ui.theme import Scheme, Theme, make_application

TEXT = """===== about.txt =====
Segue: 0.1.0
Python: 3.11.9
Qt: 6.11.3 (windows)
system: Windows-11-10.0.26100-SP0
language: en_GB
screens: 1920 x 1080 at 125%; 2560 x 1440 at 100%

===== settings.txt =====
appearance: system
window kept: yes
keys of other versions: 0

===== operations.txt =====
2026-11-22 09:58:07Z 7f0c0f4e-6a55-4f6e-8d0a-0d2f6f4e9b11 convert; lead 487687600000742001 confirmed
2026-11-22 09:51:40Z 0b4df0b2-52a1-4d1f-9a2e-7a1c7f0d3c55 convert; lead 4876876000007300016 unknown

===== log.txt =====
2026-11-22 09:50:01.204Z INFO segue: Segue 0.1.0 starts
2026-11-22 09:51:52.310Z WARNING segue.queue: reading the queue: Unreachable
2026-11-22 09:52:07.871Z ERROR segue: unexpected LookupError
      app.ui.tasks:71 TaskScope._guard
      app.ui.desk.desk:116 Desk._read_lead
"""


def shoot(dialog: SupportDialog, path: Path) -> None:
    QTest.qWait(60)
    dialog.grab().save(str(path))


def main(folder: Path) -> None:
    """Each state, in light and dark."""
    app = make_application()
    QLocale.setDefault(QLocale("en_GB"))
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(app, Scheme.LIGHT)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme.set_scheme(scheme)
        dialog = SupportDialog(TEXT)
        dialog.open()
        shoot(dialog, folder / f"preview-{scheme.value}.png")
        dialog.show_saved("segue-support-20261122-1000.zip")
        shoot(dialog, folder / f"saved-{scheme.value}.png")
        dialog.show_failure("It could not be saved: the disk is full.")
        shoot(dialog, folder / f"failed-{scheme.value}.png")
        dialog.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
