"""A calendar that can be read: Qt's own red week-ends and black arrows can't on a dark ground."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPalette, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton

from app.ui.phrases import translate


def dress_calendar(calendar: QCalendarWidget) -> None:
    """In the colours of the palette in force, with arrows that are letters."""
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    muted = QTextCharFormat()
    muted.setForeground(calendar.palette().color(QPalette.ColorRole.PlaceholderText))
    calendar.setHeaderTextFormat(muted)
    for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(day, muted)
    arrows = {
        "qt_calendar_prevmonth": ("\u2039", translate("Calendar", "Previous month")),
        "qt_calendar_nextmonth": ("\u203a", translate("Calendar", "Next month")),
    }
    for name, (sign, words) in arrows.items():
        if (arrow := calendar.findChild(QToolButton, name)) is not None:
            arrow.setIcon(QIcon())
            arrow.setText(sign)
            arrow.setAccessibleName(words)
