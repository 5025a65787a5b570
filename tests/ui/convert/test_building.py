"""How the dialog comes to be: nothing of it is on the screen before it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.theme import Theme
from tests.ui.convert.scenes import SCENES


class Windows(QObject):
    """The widgets that were shown as windows, by their class."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("scene", ["findings", "hostile", "surprised", "duplicate"])
def test_no_part_of_it_flashes_up_as_a_window(qapp: QApplication, theme: Theme, scene: str) -> None:
    """A part that is made visible before it has its place is a window until it gets there."""
    windows = Windows()
    qapp.installEventFilter(windows)
    dialog = SCENES[scene](theme)
    assert windows.shown == []
    dialog.show()
    assert windows.shown == ["ConvertDialog"]
    qapp.removeEventFilter(windows)
    dialog.close()
    dialog.deleteLater()
