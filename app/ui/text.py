"""The only labels and tooltips of the program: CRM values are shown as plain text, always.

QLabel guesses markup by itself, loads local files named in it and can be frozen by one value
(reliability.md M2, M3). tests/test_architecture.py forbids any other use of QLabel.
"""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.ui.plain import one_line, several_lines

TIP_LENGTH: Final = 600
_TOLD: Final = "told_by_tip"

# As html.escape does, which brings along a table of 2,231 names before the first paint.
_INERT: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", "\n": "<br>"}
)


class PlainLabel(QLabel):
    """Text as it is, markup included. role names its rank in resources/theme.qss."""

    def __init__(
        self, text: str = "", parent: QWidget | None = None, *, role: str = "", wrap: bool = False
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if wrap:
            self.setWordWrap(True)
        if role:
            self.setProperty("role", role)
        if text:
            self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show text with its controls made visible; line breaks stay where the label wraps."""
        super().setText(several_lines(text) if self.wordWrap() else one_line(text))


class ElidedLabel(PlainLabel):
    """One line that ends in … where the room ends; the tooltip then has the whole."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent, role=role)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """As narrow as a few letters: the layout decides, not the value."""
        hint = super().minimumSizeHint()
        return QSize(
            min(hint.width(), self.fontMetrics().horizontalAdvance("mmmm…")), hint.height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._offer_whole()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        super().setText(text)
        self._offer_whole()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_elided(self, QPainter(self))

    def _offer_whole(self) -> None:
        set_tip(self, self.text() if is_cut(self) else "")


class Paragraph(PlainLabel):
    """Several lines, as wide as they are let; a word longer than a line goes on in the next.

    QLabel breaks between words only: one endless word of the CRM would widen a dialog, or its end
    would be cut off in silence.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(text, parent, role=role, wrap=True)
        self.setMinimumWidth(1)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        self.setAlignment(left | Qt.AlignmentFlag.AlignVCenter)  # in Arabic too, beside its label

    def heightForWidth(self, width: int) -> int:
        edges = self.contentsMargins()
        room = width - edges.left() - edges.right()
        if not self._must_break(room):
            return super().heightForWidth(width)
        lines = self._broken(room)
        return math.ceil(lines.boundingRect().height()) + edges.top() + edges.bottom()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        if not self._must_break(room.width()):
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        lines = self._broken(room.width())
        spare = max(0.0, room.height() - lines.boundingRect().height())
        lines.draw(painter, QPointF(room.x(), room.y() + spare / 2))  # centred, as QLabel does

    def _must_break(self, room: int) -> bool:
        longest = max(self.text().split(), key=len, default="")
        return room > 0 and self.fontMetrics().horizontalAdvance(longest) > room

    def _broken(self, room: int) -> QTextLayout:
        layout = QTextLayout(self.text().replace("\n", "\N{LINE SEPARATOR}"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout


def is_cut(label: QLabel) -> bool:
    """Whether a label of one line has less room than its text needs."""
    return label.fontMetrics().horizontalAdvance(label.text()) > label.contentsRect().width()


def paint_elided(label: QLabel, painter: QPainter) -> None:
    """The text of a label, ending in … where its room ends."""
    room = label.contentsRect()
    painter.setPen(label.palette().color(label.foregroundRole()))
    shown = label.fontMetrics().elidedText(label.text(), Qt.TextElideMode.ElideRight, room.width())
    # The text's own direction, so that the … stands where its reader misses the rest.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    flags = left | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(room, flags, shown)


def set_tip(widget: QWidget, text: str) -> None:
    """Give widget a tooltip that shows text as it is, and a screen reader the same words, where
    nothing else describes it: Qt would read the tooltip to it with its markup.
    """
    before: str = widget.property(_TOLD) or ""
    plain = several_lines(text, TIP_LENGTH) if text else ""
    widget.setToolTip(tip_markup(text) if text else "")
    if plain != before:
        widget.setProperty(_TOLD, plain)
    if plain and widget.accessibleDescription() in ("", before):
        widget.setAccessibleDescription(plain)
    elif before and widget.accessibleDescription() == before:
        widget.setAccessibleDescription("")


def tip_markup(text: str) -> str:
    """text for a tooltip: Qt has no plain mode there, so the markup is ours and inert."""
    return f"<span>{several_lines(text, TIP_LENGTH).translate(_INERT)}</span>"


def caption(text: str, limit: int = 80) -> str:
    """text for a button, tab or menu: an ampersand of a value must not become a shortcut."""
    return one_line(text, limit).replace("&", "&&")
