"""An account as a wide button: its colour, its org, who and what kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from app.domain.accounts import Account
from app.ui.accounts.mark import described, dot, org_name
from app.ui.icons import SIZE, pixmap
from app.ui.plain import one_line
from app.ui.theme import Theme

_MARGIN = 14
_DOT = 16


class AccountRow(QPushButton):
    """Pressed: the account is to be opened. The words are drawn here, always as plain text."""

    chosen = Signal(object)

    def __init__(self, account: Account, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._account = account
        self._theme = theme
        self._title = one_line(org_name(account), 120)
        self._line = one_line(described(account), 200)
        self.setProperty("role", "row")
        self.setObjectName(f"account_{account.key}")
        self.setAccessibleName(self.tr("Open %1").replace("%1", f"{self._title}, {self._line}"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(account))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(260, 2 * self.fontMetrics().height() + 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_PushButton, option, painter, self)
        height = self.fontMetrics().height()
        top = (self.height() - 2 * height - 2) // 2
        dot(self._account.colour, dark=self._theme.is_dark).paint(
            painter, _MARGIN, (self.height() - _DOT) // 2, _DOT, _DOT
        )
        left = _MARGIN + _DOT + 12
        room = self.width() - left - _MARGIN - SIZE - 12
        self._draw_arrow(painter)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(self._theme.palette.text)
        self._draw(painter, QRectF(left, top, room, height), self._title)
        font.setBold(False)
        painter.setFont(font)
        painter.setPen(self._theme.palette.muted)
        self._draw(painter, QRectF(left, top + height + 2, room, height), self._line)

    def _draw_arrow(self, painter: QPainter) -> None:
        """What tells a row that opens something from one that only says something."""
        colors = self._theme.palette
        color = colors.accent_text if self.isEnabled() else colors.control_line
        arrow = pixmap("arrow-right", color, SIZE, self.devicePixelRatioF())
        painter.drawPixmap(self.width() - _MARGIN - SIZE, (self.height() - SIZE) // 2, arrow)

    def _draw(self, painter: QPainter, room: QRectF, text: str) -> None:
        width = int(room.width())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, flags | Qt.TextFlag.TextSingleLine, shown)
