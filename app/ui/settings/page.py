"""What all pages of the settings are made of: settings with their explanations."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from app.ui.text import PlainLabel


class SettingsPage(QScrollArea):
    """One page; its settings go into body, one under the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self.viewport())
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        column.addLayout(self.body)
        column.addStretch(1)

    def add_setting(self, name: str, *controls: QWidget | QLayout, says: str = "") -> None:
        """A setting: its name, its controls, and what it does in a sentence."""
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(name, role="heading"))
        for control in controls:
            if isinstance(control, QWidget):
                self.body.addWidget(control)
            else:
                self.body.addLayout(control)
        if says:
            self.body.addWidget(PlainLabel(says, role="small", wrap=True))
