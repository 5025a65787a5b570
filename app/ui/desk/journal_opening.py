"""The journal at the start: opened, however often that takes, and what it tells passed on."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from app.domain.journal import JournalHealth, JournalUnavailable
from app.services.open_org import OpenOrg
from app.ui.desk.courses import Courses
from app.ui.dialogs import acknowledged
from app.ui.journal_words import health_words, obstacle_words
from app.ui.main_window import MainWindow

_PAUSE: Final = 5.0
"""Seconds until the next try."""


class JournalOpening(QObject):
    """Until it is open nothing is sent, and a strip over the desk says why."""

    def __init__(self, window: MainWindow, org: OpenOrg, courses: Courses) -> None:
        super().__init__(window)
        self._window = window
        self._org = org
        org.recovery.watch(courses.follow)

    async def run(self) -> None:
        """Open it, follow what earlier runs left open, and tell what was found damaged."""
        health = await self._opened()
        self._window.notice.say("")
        if words := health_words(health):
            await acknowledged(self._window, self.tr("The journal of conversions"), words)
            await self._org.journal.told()

    async def _opened(self) -> JournalHealth:
        while True:
            try:
                return await self._org.begin()
            except JournalUnavailable as error:
                self._window.notice.say(obstacle_words(error.obstacle))
            await self._org.clock.sleep(_PAUSE)
