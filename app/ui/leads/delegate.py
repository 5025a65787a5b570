"""Draws the queue's cells straight from the rows: no data() calls, no style options.

A page drawn this way takes less time than the same view with a C++ model and Qt's own delegate
(performance.md, 100,000 rows).
"""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.icons import pixmap
from app.ui.leads.face import Face, Faces
from app.ui.leads.orders import Column
from app.ui.leads.pens import Pen, Pills
from app.ui.parts import Tone
from app.ui.theme import Palette, Theme

PAD: Final = 14
"""Room before the texts of a row; the bar of the selected row stands in it."""

_BAR: Final = 3
_GAP: Final = 8
_CLOSE: Final = 3
_TICK: Final = 18
_STEP: Final = 4
"""Rows are multiples of this high: so the lines between them are equal at 125 and 150 %."""

_SMALL: Final = 0.87  # as $small in resources/theme.qss

AnyIndex = QModelIndex | QPersistentModelIndex


class Rows(Protocol):
    """Where the slots on the screen stand."""

    slots: array[int]


class LeadDelegate(QStyledItemDelegate):
    """current, hovered: rows, -1 for none; focused: whether the keys go to the list. compact: rows
    stand close, from the next `prepare` on.
    """

    def __init__(self, theme: Theme, rows: Rows, faces: Faces, parent: QObject) -> None:
        super().__init__(parent)
        self.current = -1
        self.hovered = -1
        self.focused = False
        self.last_column = Column.OWNER
        self.row_height = 0
        self.compact = False
        self._theme = theme
        self._rows = rows
        self._faces = faces

    def show_columns(self, columns: Sequence[Column]) -> None:
        """These stand beside the lead's."""
        self._faces.busy_below_name = Column.SUGGESTED not in columns
        self._faces.clear()

    def prepare(self, widget: QWidget) -> None:
        """Take over the widget's font and the theme's colours; call when either has changed."""
        colors = self._theme.palette
        body, strong, small = QFont(widget.font()), QFont(widget.font()), QFont(widget.font())
        strong.setWeight(QFont.Weight.DemiBold)
        small.setPointSizeF(body.pointSizeF() * _SMALL)
        chip = QFont(small)
        chip.setWeight(QFont.Weight.Medium)
        self._strong = Pen(strong, colors.text)
        self._muted = Pen(body, colors.muted)
        self._small = Pen(small, colors.muted)
        self._pills = Pills(chip)
        self._tones = _tones(colors)
        self._surface = colors.surface
        self._plain, self._selected, self._hover = (
            QColor(color) for color in (colors.surface, colors.accent_soft, colors.raised)
        )
        self._line = QColor(colors.line)
        self._accent = QColor(colors.accent)
        self._ticks: dict[float, QPixmap] = {}
        self._ring = QPen(self._accent, 2)
        self._measure()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: object) -> QSize:
        return QSize(100, self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, column = index.row(), index.column()
        rect: QRect = option.rect
        x, y, width = rect.x(), rect.y(), rect.width()
        ground = self._plain
        if row in (self.current, self.hovered):
            ground = self._selected if row == self.current else self._hover
            painter.fillRect(rect, ground)
        face = self._faces.of(self._rows.slots[row])
        self._PAINTERS[column](self, painter, face, x, y, width - PAD, ground)
        painter.fillRect(x, y + self.row_height - 1, width, 1, self._line)
        if row == self.current:
            self._mark(painter, rect, column)

    # --- cells -------------------------------------------------------------------------------

    def _paint_lead(
        self, painter: QPainter, face: Face, x: int, y: int, width: int, _ground: QColor
    ) -> None:
        left, room = x + PAD, width - _GAP
        if face.ticked:
            painter.drawPixmap(QPointF(left, y + self._tick_top), self._tick(painter))
            left, room = left + _TICK + _GAP, room - _TICK - _GAP
        name = self._muted if face.busy else self._strong
        name.write(painter, left, y + self._first, face.name, room)
        self._muted.write(painter, left, y + self._second, face.company, room)

    def _paint_source(
        self, painter: QPainter, face: Face, x: int, y: int, width: int, ground: QColor
    ) -> None:
        at = y + self._middle
        self._muted.stamp(painter, x + _GAP, at, face.source, width, ground.rgb())

    def _paint_waiting(
        self, painter: QPainter, face: Face, x: int, y: int, width: int, ground: QColor
    ) -> None:
        at = y + self._middle
        self._muted.stamp(painter, x + _GAP, at, face.waiting, width, ground.rgb())

    def _paint_owner(
        self, painter: QPainter, face: Face, x: int, y: int, width: int, ground: QColor
    ) -> None:
        at = y + self._middle
        self._muted.stamp(painter, x + _GAP, at, face.owner, width, ground.rgb())

    def _paint_suggested(
        self, painter: QPainter, face: Face, x: int, y: int, width: int, ground: QColor
    ) -> None:
        chip, tone, reason, _ = face.badge
        if face.busy or not chip:
            text, at = face.busy or reason, y + self._middle
        else:
            text, at = reason, y + self._second
            ink, soft = self._tones[tone]
            if ground is self._selected:  # the selection's own tint would swallow a chip's
                soft = self._surface
            ratio = painter.device().devicePixelRatio()
            pill = self._pills.of(chip, width, ink, soft, ratio)
            painter.drawPixmap(QPointF(x + _GAP, y + self._chip_top), pill)
        self._small.stamp(painter, x + _GAP, at, text, width, ground.rgb())

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

    def _tick(self, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatio()
        if ratio not in self._ticks:
            self._ticks[ratio] = pixmap("circle-check", self._accent.name(), _TICK, ratio)
        return self._ticks[ratio]

    def _measure(self) -> None:
        """Baselines inside a row, from its top: the two lines, and one line alone."""
        strong, muted = self._strong.metrics, self._muted.metrics
        gap, between = (_CLOSE, 0) if self.compact else (_GAP, 2)
        lines = strong.height() + between + muted.height()
        self.row_height = -(-(lines + 2 * gap + 1) // _STEP) * _STEP
        top = (self.row_height - 1 - lines) // 2
        self._first = top + strong.ascent()
        self._second = top + strong.height() + between + muted.ascent()
        self._middle = (self.row_height - muted.height()) // 2 + muted.ascent()
        self._chip_top = top + (strong.height() - self._pills.height) // 2
        self._tick_top = (self.row_height - _TICK) // 2


def _tones(colors: Palette) -> Mapping[Tone, tuple[str, str]]:
    """Ink and ground of the chips."""
    return {
        Tone.PLAIN: (colors.muted, colors.raised),
        Tone.ACCENT: (colors.accent_text, colors.accent_soft),
        Tone.GOOD: (colors.good, colors.good_soft),
        Tone.WARN: (colors.warn, colors.warn_soft),
        Tone.BAD: (colors.bad, colors.bad_soft),
    }
