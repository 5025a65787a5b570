"""A line of link buttons whose words begin where the text above begins."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from app.ui.parts import row


def links(*buttons: QPushButton) -> QHBoxLayout:
    """The buttons side by side, from the left, without the usual room before their words."""
    for each in buttons:
        each.setProperty("flush", "true")
    return row(*buttons, None)
