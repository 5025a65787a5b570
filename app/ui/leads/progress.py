"""The line above the queue that runs while leads are being read."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QProgressBar, QWidget


class Progress(QProgressBar):
    """A thin line that runs while leads are being read; its room stays when it rests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_progress")
        self.setAccessibleName(self.tr("Reading leads"))
        self.setTextVisible(False)
        self.setFixedHeight(3)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setRange(0, 1)
        self.hide()

    def run(self, *, on: bool) -> None:
        """Start or stop; nothing moves, and nothing is repainted, while it rests."""
        self.setRange(0, 0 if on else 1)
        self.setVisible(on)

    def sizeHint(self) -> QSize:
        return QSize(40, 3)
