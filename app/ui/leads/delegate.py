"""Draws the queue's cells straight from the rows: no data() calls, no style options.

A page drawn this way takes less time than the same view with a C++ model and Qt's own delegate
(performance.md, 100,000 rows).
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from functools import lru_cache
from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.leads.face import Face, Faces
from app.ui.leads.orders import Column
from app.ui.parts import Tone
from app.ui.theme import Palette, Theme

PAD: Final = 14
"""Room before the texts of a cell; the bar of the selected row stands in it."""

_BAR: Final = 3
_GAP: Final = 8
_ASCII: Final = "".join(map(chr, range(32, 127)))


class Rows(Protocol):
    """Where the slots on the screen stand."""

    slots: array[int]


class Pen:
    """A font with its measures and colour."""

    def __init__(self, font: QFont, color: str) -> None:
        self.font = font
        self.color = QColor(color)
        self.metrics = QFontMetrics(font)
        self._widest = max(map(self.metrics.horizontalAdvance, _ASCII))
        self.fit: Callable[[str, int], str] = lru_cache(4096)(self._fit)

    def draw(self, painter: QPainter, x: int, baseline: int, text: str, width: int) -> None:
        """Write text from x on, ending in … where width ends."""
        if not text.isascii() or len(text) * self._widest > width:
            text = self.fit(text, width)
        painter.setFont(self.font)
        painter.setPen(self.color)
        painter.drawText(QPointF(x, baseline), text)

    def _fit(self, text: str, width: int) -> str:
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


class LeadDelegate(QStyledItemDelegate):
    """current, hovered: rows, -1 for none; focused: whether the keys go to the list."""

    def __init__(self, theme: Theme, rows: Rows, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self.current = -1
        self.hovered = -1
        self.focused = False
        self.last_column = Column.OWNER
        self.row_height = 0
        self._theme = theme
        self._rows = rows
        self._faces = faces
        self._chips: dict[tuple[str, Tone, bool, float], QPixmap] = {}

    def prepare(self, widget: QWidget) -> None:
        """Take over the widget's font and the theme's colours; call when either has changed."""
        colors = self._theme.palette
        body, strong, small = QFont(widget.font()), QFont(widget.font()), QFont(widget.font())
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(body.pointSizeF() * 0.87)
        chip = QFont(small)
        chip.setWeight(QFont.Weight.Medium)
        self._strong = Pen(strong, colors.text)
        self._muted = Pen(body, colors.muted)
        self._small = Pen(small, colors.muted)
        self._chip = Pen(chip, colors.muted)
        self._selected = QColor(colors.accent_soft)
        self._hover = QColor(colors.raised)
        self._line = QColor(colors.line)
        self._accent = QColor(colors.accent)
        self._ring = QPen(self._accent, 2)
        self._chips.clear()
        self._measure()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(100, self.row_height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        is_current = row == self.current
        if is_current:
            painter.fillRect(rect, self._selected)
        elif row == self.hovered:
            painter.fillRect(rect, self._hover)
        face = self._faces.of(self._rows.slots[row])
        self._PAINTERS[column](self, painter, face, x, y, width - PAD)
        painter.fillRect(x, y + height - 1, width, 1, self._line)
        if is_current:
            self._mark(painter, rect, column)

    # --- cells -------------------------------------------------------------------------------

    def _paint_lead(self, painter: QPainter, face: Face, x: int, y: int, width: int) -> None:
        x, width = x + PAD, width - _GAP
        name = self._muted if face.busy else self._strong
        name.draw(painter, x, y + self._first, face.name, width)
        self._muted.draw(painter, x, y + self._second, face.company, width)

    def _paint_source(self, painter: QPainter, face: Face, x: int, y: int, width: int) -> None:
        self._muted.draw(painter, x + _GAP, y + self._middle, face.source, width)

    def _paint_waiting(self, painter: QPainter, face: Face, x: int, y: int, width: int) -> None:
        self._muted.draw(painter, x + _GAP, y + self._middle, face.waiting, width)

    def _paint_owner(self, painter: QPainter, face: Face, x: int, y: int, width: int) -> None:
        self._muted.draw(painter, x + _GAP, y + self._middle, face.owner, width)

    def _paint_suggested(self, painter: QPainter, face: Face, x: int, y: int, width: int) -> None:
        chip, tone, reason = face.badge
        x += _GAP
        if face.busy:
            self._small.draw(painter, x, y + self._middle, face.busy, width)
        elif not chip:
            self._small.draw(painter, x, y + self._middle, reason, width)
        else:
            painter.drawPixmap(QPointF(x, y + self._chip_top), self._pill(painter, chip, tone))
            self._small.draw(painter, x, y + self._second, reason, width)

    _PAINTERS: Final = {
        int(Column.LEAD): _paint_lead,
        int(Column.SOURCE): _paint_source,
        int(Column.SUGGESTED): _paint_suggested,
        int(Column.WAITING): _paint_waiting,
        int(Column.OWNER): _paint_owner,
    }

    def _mark(self, painter: QPainter, rect: QRect, column: int) -> None:
        """The selected row has a bar at its start, and a ring while it takes the keys."""
        if column == Column.LEAD:
            painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), self._accent)
        if not self.focused:
            return
        left = rect.left() + 1 if column == Column.LEAD else rect.left() - 4
        right = rect.right() if column == self.last_column else rect.right() + 4
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(self._ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(left, rect.top() + 1, right - left, rect.height() - 2)
        painter.restore()

    # --- measures ----------------------------------------------------------------------------

    def _measure(self) -> None:
        """Baselines inside a row, from its top: the two lines, and one line alone."""
        strong, muted = self._strong.metrics, self._muted.metrics
        self._first = _GAP + strong.ascent()
        self._second = _GAP + strong.height() + 2 + muted.ascent()
        self.row_height = _GAP + strong.height() + 2 + muted.height() + _GAP + 1
        self._middle = (self.row_height - muted.height()) // 2 + muted.ascent()
        self._chip_height = self._chip.metrics.height() + 3
        self._chip_top = _GAP - 2

    def _pill(self, painter: QPainter, text: str, tone: Tone) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        key = (text, tone, False, ratio)
        pill = self._chips.get(key)
        if pill is None:
            pill = self._chips[key] = self._drawn_pill(text, tone, ratio)
        return pill

    def _drawn_pill(self, text: str, tone: Tone, ratio: float) -> QPixmap:
        ink, ground = _tone_colors(self._theme.palette, tone)
        width = self._chip.metrics.horizontalAdvance(text) + 2 * 9
        height = self._chip_height
        pill = QPixmap(QSize(round(width * ratio), round(height * ratio)))
        pill.setDevicePixelRatio(ratio)
        pill.fill(QColor(Qt.GlobalColor.transparent))
        painter = QPainter(pill)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(0, 0, width, height, height / 2, height / 2)
        painter.setFont(self._chip.font)
        painter.setPen(QColor(ink))
        painter.drawText(QRect(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
        return pill


def _tone_colors(colors: Palette, tone: Tone) -> tuple[str, str]:
    return {
        Tone.PLAIN: (colors.muted, colors.raised),
        Tone.ACCENT: (colors.accent_text, colors.accent_soft),
        Tone.GOOD: (colors.good, colors.good_soft),
        Tone.WARN: (colors.warn, colors.warn_soft),
        Tone.BAD: (colors.bad, colors.bad_soft),
    }[tone]
