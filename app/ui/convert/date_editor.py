"""A date: typed the way the user's locale writes it, or picked in a calendar."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, QPoint, Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QFrame, QLineEdit, QVBoxLayout

from app.domain.records import FieldValue
from app.ui.calendar import name_days
from app.ui.calendar_look import dress_calendar
from app.ui.convert.editors import FieldEditor
from app.ui.convert.entry import (
    NotUnderstood,
    date_pattern,
    read_date,
    read_time,
    shown_date,
    shown_time,
)
from app.ui.icons import arrow
from app.ui.one_line_edit import OneLineEdit
from app.ui.parts import set_style_property
from app.ui.theme import Theme

_BEGINNING: Final = QTime(9, 0)
_ISO: Final = Qt.DateFormat.ISODate


class DateEditor(FieldEditor):
    """A line that may stay empty (QDateEdit can't), with a calendar one click or Alt+Down away."""

    def __init__(self, locale: QLocale, theme: Theme) -> None:
        self._line = OneLineEdit()
        super().__init__(self._line)
        self._date_locale = locale
        self._theme = theme
        self._line.setPlaceholderText(date_pattern(locale).lower())
        self._line.textEdited.connect(self.edited)
        self._line.editingFinished.connect(self._tidy)
        self._pick = QAction(self.tr("Choose in a calendar"), self)
        self._pick.setObjectName("open_calendar")
        self._pick.triggered.connect(self.open_calendar)
        self._line.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        self._line.installEventFilter(self)
        theme.changed.connect(self._draw)
        self._draw()

    def value(self) -> FieldValue:
        text = self._line.text().strip()
        try:
            return read_date(self._date_locale, text) if text else None
        except NotUnderstood:
            return text

    def show_value(self, value: FieldValue) -> None:
        self._line.setText("" if value is None else shown_date(self._date_locale, str(value)))

    def open_calendar(self) -> None:
        """Show the calendar below the line; picking a day there counts as typing it."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("calendar_popup")
        popup.setProperty("role", "card")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(popup)
        name_days(calendar)
        dress_calendar(calendar)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(calendar)
        if (day := self._day()).isValid():
            calendar.setSelectedDate(day)
        calendar.activated.connect(lambda picked: self._take(popup, picked))
        calendar.clicked.connect(lambda picked: self._take(popup, picked))
        popup.adjustSize()
        popup.move(self._line.mapToGlobal(QPoint(0, self._line.height() + 2)))
        popup.show()
        calendar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and event.type() is QEvent.Type.KeyPress:
            pressed = (event.key(), event.modifiers())  # type: ignore[attr-defined]
            if pressed == (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier):
                self.open_calendar()
                return True
        return super().eventFilter(watched, event)

    def _take(self, popup: QFrame, picked: QDate) -> None:
        self.show_value(picked.toString("yyyy-MM-dd"))
        popup.close()
        self._line.setFocus()
        self.edited.emit()

    def _day(self) -> QDate:
        return QDate.fromString(str(self.value() or ""), "yyyy-MM-dd")

    def _tidy(self) -> None:
        if (day := self._day()).isValid():
            self.show_value(day.toString("yyyy-MM-dd"))

    def _draw(self) -> None:
        self._pick.setIcon(arrow(dark=self._theme.is_dark))


class DateTimeEditor(FieldEditor):
    """A date and a time of the user's own zone; sent as ISO 8601 with the offset.

    The time is typed in a line as the date is: Qt's own editor drops what it doesn't take. What no
    clock shows on that day (2:30 where it is put forward from 2 to 3) is given back as it is typed.
    """

    def __init__(self, locale: QLocale, theme: Theme) -> None:
        self._day = DateEditor(locale, theme)
        self._time = OneLineEdit(shown_time(locale, _BEGINNING))
        super().__init__(self._day.control, self._time)
        self._time_locale = locale
        self._time.setFixedWidth(self._time.fontMetrics().horizontalAdvance("00:00:00 AM") + 28)
        self._day.edited.connect(self.edited)
        self._time.textEdited.connect(self.edited)
        self._time.editingFinished.connect(self._tidy)

    def name_parts(self, name: str, label: str) -> None:
        """Also the time has a name of its own, and says whose it is; label: the field's."""
        self._time.setObjectName(f"{name}_time")
        time = self.tr("Time")
        self._time.setAccessibleName(f"{label}: {time}")

    def value(self) -> FieldValue:
        day = QDate.fromString(str(self._day.value() or ""), "yyyy-MM-dd")
        if self._day.value() is None:
            return None
        time = self._read_time()
        if day.isValid() and time is not None:
            moment = QDateTime(day, time)
            if moment.time() == time:
                return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(_ISO)
        return f"{self._day.value()} {self._time.text().strip()}".strip()

    def show_value(self, value: FieldValue) -> None:
        moment = QDateTime.fromString(str(value or ""), _ISO).toLocalTime()
        if not moment.isValid():
            self._day.show_value(value)
            return
        self._day.show_value(moment.date().toString("yyyy-MM-dd"))
        self._time.setText(shown_time(self._time_locale, moment.time()))

    def mark(self, *, wrong: bool) -> None:
        super().mark(wrong=wrong)
        set_style_property(self._time, "invalid", "true" if wrong else "false")

    def _read_time(self) -> QTime | None:
        try:
            return read_time(self._time_locale, self._time.text())
        except NotUnderstood:
            return None

    def _tidy(self) -> None:
        if (time := self._read_time()) is not None:
            self._time.setText(shown_time(self._time_locale, time))
