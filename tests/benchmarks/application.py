"""The one QApplication of what is measured in this process."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from app.ui.theme import make_application


def the_application() -> QApplication:
    """The program's own, made when it is first asked for."""
    there = QApplication.instance()
    return there if isinstance(there, QApplication) else make_application()
