"""The ways to sign in where the browser on this computer can't be used."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class OtherWays(QToolButton):
    """A button with a menu. device_requested, paste_requested: that way was chosen."""

    device_requested = Signal()
    paste_requested = Signal()

    def __init__(self, *, device: bool, paste: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("other_ways_button")
        self.setText(self.tr("Another way…"))
        self.setAccessibleName(self.tr("Sign in another way"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        for wanted, name, text, chosen in (
            (device, "device_action", self.tr("With a code, on any device"), self.device_requested),
            (
                paste,
                "paste_action",
                self.tr("With a code from Zoho's API console"),
                self.paste_requested,
            ),
        ):
            if wanted:
                action = QAction(text, menu)
                action.setObjectName(name)
                action.triggered.connect(chosen)
                menu.addAction(action)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
