"""What waits, until when and why, told in the status line for as long as it is true."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from PySide6.QtCore import QLocale, QObject, QTime, QTimer

from app.domain.pacing import Holdup, Pacing
from app.services.open_org import OpenOrg
from app.ui.phrases import filled, marked, translate
from app.ui.status_line import StatusLine

_WORDS: Final[Mapping[Holdup, str]] = {
    Holdup.RATE_LIMIT: marked("Waiting", "Zoho asks to slow down: going on at {time}"),
    Holdup.RENEWAL_LIMIT: marked(
        "Waiting", "Zoho accepts no sign-in until {time}: too many renewals"
    ),
    Holdup.TRYING_AGAIN: marked(
        "Waiting", "Zoho can't be reached just now: trying again at {time}"
    ),
}
_SHORT: Final = 1.0
"""Seconds: a wait that is over before it can be read isn't told."""
_LATER_MS: Final = 200


class WaitingLine(QObject):
    """Follows the gateway's pacing from its making to `end`."""

    def __init__(self, status: StatusLine, org: OpenOrg) -> None:
        super().__init__(status)
        self._status = status
        self._gateway = org.gateway
        self._clock = org.clock
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._ask)
        self._leave = org.gateway.watch_pacing(self._tell)

    def end(self) -> None:
        """Tell nothing more."""
        self._timer.stop()
        self._leave()
        self._status.set_waiting("")

    def _ask(self) -> None:
        self._tell(self._gateway.pacing())

    def _tell(self, pacing: Pacing) -> None:
        left = 0.0 if pacing.until is None else self._left(pacing.until)
        self._status.set_waiting(waiting_words(pacing) if left >= _SHORT else "")
        if pacing.until is not None:
            # Time passes without a word: nobody tells that a wait has ended by itself.
            self._timer.start(round(left * 1000) + _LATER_MS)

    def _left(self, until: datetime) -> float:
        return max((until - self._clock.now()).total_seconds(), 0.0)


def waiting_words(pacing: Pacing) -> str:
    """One sentence; "" where nothing waits."""
    if pacing.until is None or pacing.reason not in _WORDS:
        return ""
    local = pacing.until.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    return filled(translate("Waiting", _WORDS[pacing.reason]), time=time)
