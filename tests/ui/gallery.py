"""Pictures of every dialog and page that tests/ui/texts looks at for texts that are cut."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.detail.states import SKELETON_DELAY_MS
from app.ui.theme import Scheme, Theme
from tests.ui.texts.screens import SCREENS

_OTHERWISE = {"sign_in", "settings"}
"""The screens with a gallery of their own."""

_LATE = ("loading", "reading", "no hits")
"""States that come into sight after a moment, so that nothing flickers where there is no need."""
_MOMENT = SKELETON_DELAY_MS + 150


def take_all(app: QApplication, folder: Path) -> None:
    """Each screen and state, in light and dark."""
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        theme = Theme(app, scheme)

        def look(state: str, window: QWidget, scheme: Scheme = scheme) -> None:
            QTest.qWait(_MOMENT if any(word in state for word in _LATE) else 60)
            name = re.sub(r"[^a-z]+", "-", state)
            window.grab().save(str(folder / f"screen-{name}-{scheme.value}.png"))

        for name, screen in SCREENS.items():
            if name not in _OTHERWISE:
                screen(theme, look)
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
