"""Pictures of the dialog: `python -m tests.ui.convert.gallery FOLDER [dark] [SCENE] [WxH]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme import Scheme, Theme
from tests.ui.convert.scenes import SCENES


def shoot(dialog: QWidget, path: Path, size: str) -> None:
    """Lay the dialog out at WxH and save its picture."""
    width, _, height = size.partition("x")
    dialog.resize(QSize(int(width), int(height)))
    dialog.show()
    QTest.qWait(60)
    dialog.grab().save(str(path))


def main(folder: Path, words: list[str]) -> None:
    """Save a picture of each scene at each size."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    QLocale.setDefault(QLocale("en_GB"))
    dark = "dark" in words
    theme = Theme(app, Scheme.DARK if dark else Scheme.LIGHT)
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [word for word in words if word[0].isdigit()] or ["1000x800"]
    for name in [word for word in words if word in SCENES] or SCENES:
        for size in sizes:
            dialog = SCENES[name](theme)
            shoot(dialog, folder / f"{name}{'-dark' * dark}-{size}.png", size)
            dialog.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
