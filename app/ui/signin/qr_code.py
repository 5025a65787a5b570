"""An address as a QR code, to be read by a telephone's camera."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_SIDE: Final = 208
_QUIET: Final = 4
"""Modules of white around it, as the standard asks for."""


class QrCode(QWidget):
    """Black on white in every theme: many cameras don't read the other way round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code of the address, for a telephone's camera"))

    def show_address(self, address: str) -> None:
        """Draw that address.

        Raises:
            ValueError: it is too long for a QR code.
        """
        import segno

        code = segno.make(address, error="m", micro=False)
        self._rows = tuple(bytes(line) for line in code.matrix)
        self.update()

    @property
    def rows(self) -> tuple[bytes, ...]:
        """The modules, 1 for a dark one."""
        return self._rows

    def sizeHint(self) -> QSize:
        return QSize(_SIDE, _SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#ffffff"))
        if not self._rows:
            return
        # Whole device pixels a module: a blurred edge is what cameras stumble on.
        ratio = self.devicePixelRatioF()
        many = len(self._rows) + 2 * _QUIET
        side = max(1, int(self.width() * ratio / many)) / ratio
        origin = (self.width() - side * len(self._rows)) / 2
        origin = int(origin * ratio) / ratio
        for y, line in enumerate(self._rows):
            for x, dark in enumerate(line):
                if dark:
                    spot = QRectF(origin + x * side, origin + y * side, side, side)
                    painter.fillRect(spot, QColor("#000000"))
