"""A sketch of Zoho's API console: where an administrator clicks, numbered like the steps beside.

Drawn, not photographed: it is crisp at each scale, follows light and dark, and can be translated.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

_SIZE: Final = QSize(500, 226)
_MARK: Final = 9.0
_BUTTON: Final = 92
_BUTTON_AIR: Final = 12


class ConsolePicture(QWidget):
    """Two pages of the console side by side: the choice of a type, and the client's form."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr(
                "Sketch of Zoho's API console: first Add Client, then the type Mobile-based "
                "Applications, then the client's name and the redirect addresses, then Create."
            )
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPointSizeF(max(6.0, font.pointSizeF() * 0.82))
        painter.setFont(font)
        self._browser(painter, QRectF(0.5, 0.5, 240, 225), "api-console.zoho.com")
        self._types(painter, QPointF(10, 34))
        self._browser(painter, QRectF(259.5, 0.5, 240, 225), "api-console.zoho.com")
        self._form(painter, QPointF(270, 34))

    def _browser(self, painter: QPainter, frame: QRectF, address: str) -> None:
        colors = self._theme.palette
        painter.setPen(QPen(QColor(colors.control_line), 1))
        painter.setBrush(QColor(colors.surface))
        painter.drawRoundedRect(frame, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.raised))
        painter.drawRoundedRect(QRectF(frame.x() + 8, frame.y() + 6, frame.width() - 16, 18), 9, 9)
        self._text(painter, QRectF(frame.x() + 18, frame.y() + 6, 200, 18), address, colors.muted)

    def _types(self, painter: QPainter, at: QPointF) -> None:
        """The page on which the client's type is chosen."""
        self._numbered_button(painter, QPointF(at.x() + 220, at.y()), self.tr("Add Client"), 1)
        for number, name in enumerate(
            ("Client-based Applications", "Server-based Applications", "Mobile-based Applications")
        ):
            wanted = number == 2
            card = QRectF(at.x() + 4, at.y() + 34 + number * 50, 216, 42)
            self._card(painter, card, name, wanted=wanted)
            if wanted:
                self._mark(painter, QPointF(card.right() - 14, card.center().y()), 2)

    def _form(self, painter: QPainter, at: QPointF) -> None:
        """The page on which the client is described."""
        for number, (name, value) in enumerate(
            (
                ("Client Name", "Segue"),
                ("Homepage URL", "https://…"),
                ("Authorized Redirect URIs", "http://localhost:…"),
            )
        ):
            top = at.y() + number * 50
            self._text(painter, QRectF(at.x() + 4, top, 210, 16), name, self._theme.palette.muted)
            box = QRectF(at.x() + 4, top + 18, 212, 22)
            painter.setPen(QPen(QColor(self._theme.palette.control_line), 1))
            painter.setBrush(QColor(self._theme.palette.surface))
            painter.drawRoundedRect(box, 4, 4)
            self._text(painter, box.adjusted(8, 0, 0, 0), value, self._theme.palette.text)
            if number == 2:
                self._mark(painter, QPointF(box.right() - 14, box.center().y()), 3)
        self._numbered_button(painter, QPointF(at.x() + 216, at.y() + 156), self.tr("Create"), 4)

    def _card(self, painter: QPainter, card: QRectF, name: str, *, wanted: bool) -> None:
        colors = self._theme.palette
        painter.setPen(QPen(QColor(colors.accent if wanted else colors.line), 2 if wanted else 1))
        painter.setBrush(QColor(colors.accent_soft if wanted else colors.surface))
        painter.drawRoundedRect(card, 5, 5)
        self._text(painter, card.adjusted(10, 0, 0, 0), name, colors.text)

    def _numbered_button(self, painter: QPainter, corner: QPointF, name: str, number: int) -> None:
        """corner: its right end, at the top."""
        colors = self._theme.palette
        width = max(_BUTTON, painter.fontMetrics().horizontalAdvance(name) + 2 * _BUTTON_AIR)
        frame = QRectF(corner.x() - width, corner.y(), width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colors.accent))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(QColor(colors.on_accent))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, name)
        self._mark(painter, QPointF(frame.left() - _MARK - 1, frame.center().y()), number)

    def _mark(self, painter: QPainter, centre: QPointF, number: int) -> None:
        """A number as it stands before the step in words."""
        colors = self._theme.palette
        painter.setPen(QPen(QColor(colors.surface), 1.5))
        painter.setBrush(QColor(colors.text))
        painter.drawEllipse(centre, _MARK, _MARK)
        painter.setPen(QColor(colors.surface))
        spot = QRectF(centre.x() - _MARK, centre.y() - _MARK, 2 * _MARK, 2 * _MARK)
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(number))

    def _text(self, painter: QPainter, room: QRectF, text: str, color: str) -> None:
        painter.setPen(QColor(color))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, text)
