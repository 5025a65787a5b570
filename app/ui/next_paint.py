"""When what a widget shows now stands on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class NextPaint(QObject):
    """done: the widget was painted after watch(), and the window flushed."""

    done = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self.done)

    def watch(self) -> None:
        """Wait for the next paint, also where one was waited for already."""
        self._after.stop()
        self._widget.removeEventFilter(self)
        self._widget.installEventFilter(self)
        self._widget.update()

    def eventFilter(self, _widget: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._after.start()  # this is the middle of painting
        return False
