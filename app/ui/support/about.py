"""What support asks first: versions, system, screens. Nothing about who uses them."""

from __future__ import annotations

import platform
from collections.abc import Mapping

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication

from app.version import VERSION


def about() -> Mapping[str, str]:
    """Names and values, in the order in which they are read."""
    screens = [
        f"{screen.size().width()} x {screen.size().height()} at {screen.devicePixelRatio():.0%}"
        for screen in QGuiApplication.screens()
    ]
    return {
        "Segue": VERSION,
        "Python": platform.python_version(),
        "Qt": f"{qVersion()} ({QGuiApplication.platformName()})",
        "system": platform.platform(),
        "region": QLocale().name(),
        "screens": "; ".join(screens),
    }
