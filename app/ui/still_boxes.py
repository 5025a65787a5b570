"""Boxes that the wheel passes over: whoever scrolls a form with it would change what lies below."""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox


class StillComboBox(QComboBox):
    """Its open list scrolls, being a window of its own."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """What isn't taken goes on to the form around."""
        event.ignore()


class StillSpinBox(QSpinBox):
    """Typed in, and stepped with the arrows."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """As above."""
        event.ignore()
