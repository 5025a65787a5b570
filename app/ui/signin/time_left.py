"""How long something is still good, counted down."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.ui.text import PlainLabel

_TICK_MS = 500


class TimeLeft(PlainLabel):
    """Minutes and seconds; nothing once they are over."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent, role="muted")
        self.setObjectName(name)
        self._end = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._show)

    def start(self, seconds: float) -> None:
        """Count down from now."""
        self._end = monotonic() + seconds
        self._timer.start()
        self._show()

    def stop(self) -> None:
        """Nothing is waited for any more."""
        self._timer.stop()
        self.setText("")

    def _show(self) -> None:
        left = max(0, round(self._end - monotonic()))
        self.setText(
            self.tr("%1 left").replace("%1", f"{left // 60}:{left % 60:02}") if left else ""
        )
        if not left:
            self._timer.stop()
