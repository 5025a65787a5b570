"""A date: typed the way the user's locale writes it, or picked in a calendar."""

from __future__ import annotations

from PySide6.QtCore import QDate, QDateTime, QEvent, QLocale, QObject, QPoint, Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
)

from app.domain.records import FieldValue
from app.ui.calendar import name_days
from app.ui.calendar_look import dress_calendar
from app.ui.convert.editors import FieldEditor
from app.ui.convert.entry import NotUnderstood, date_pattern, read_date, shown_date
from app.ui.icons import arrow
from app.ui.languages import wording
from app.ui.one_line_edit import OneLineEdit
from app.ui.theme import Theme


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
    """A date and a time of the user's own zone; sent as ISO 8601 with the offset."""

    def __init__(self, locale: QLocale, theme: Theme) -> None:
        self._day = DateEditor(locale, theme)
        self._time = QTimeEdit(QTime(9, 0))
        super().__init__(self._day.control, self._time)
        self._time.setFixedWidth(self._time.fontMetrics().horizontalAdvance("00:00 AM") + 28)
        if (line := self._time.findChild(OneLineEdit)) is not None:
            line.setTextMargins(7, 0, 0, 0)
        self._time.setLocale(wording())
        self._time.setDisplayFormat(locale.timeFormat(QLocale.FormatType.ShortFormat))
        self._time.setAccessibleName(self.tr("Time"))
        self._day.edited.connect(self.edited)
        self._time.timeChanged.connect(self.edited)

    def value(self) -> FieldValue:
        day = QDate.fromString(str(self._day.value() or ""), "yyyy-MM-dd")
        if not day.isValid():
            return self._day.value()
        moment = QDateTime(day, self._time.time())
        return moment.toOffsetFromUtc(moment.offsetFromUtc()).toString(Qt.DateFormat.ISODate)

    def show_value(self, value: FieldValue) -> None:
        moment = QDateTime.fromString(str(value or ""), Qt.DateFormat.ISODate).toLocalTime()
        if not moment.isValid():
            self._day.show_value(value)
            return
        self._day.show_value(moment.date().toString("yyyy-MM-dd"))
        self._time.blockSignals(True)
        self._time.setTime(moment.time())
        self._time.blockSignals(False)
