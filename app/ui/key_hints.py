"""The most needed keys at the end of the status line: as many whole hints as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.text import PlainLabel, set_tip

_BETWEEN: Final = "  ·  "


class KeyHints(PlainLabel):
    """Where the room ends whole hints go, from the end; the last one explains all the others, so it
    stays the longest. The tooltip then has them all.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, role="muted")
        self.setObjectName("key_hints")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._hints: Sequence[str] = ()

    def set_hints(self, hints: Sequence[str]) -> None:
        """From the most needed one on."""
        self._hints = hints
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._hints), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as nothing: what happens is worth more than how it is done."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = list(self._hints)
        while shown and self._width(shown) > self.contentsRect().width():
            del shown[-2 if len(shown) > 1 else -1]
        self.setText(_BETWEEN.join(shown))
        whole = len(shown) == len(self._hints)
        set_tip(self, "" if whole else _BETWEEN.join(self._hints))

    def _width(self, hints: Sequence[str]) -> int:
        return self.fontMetrics().horizontalAdvance(_BETWEEN.join(hints)) + 1
