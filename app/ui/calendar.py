"""Calendars: their words are the language's, their weeks begin as the user's region has it."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCalendarWidget

from app.ui.languages import wording


def name_days(calendar: QCalendarWidget) -> None:
    """Days and months in the language that is spoken."""
    calendar.setLocale(wording())
    calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
