"""Whether Zoho can be reached: told by what was read last; while it can't, there is another try."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import CrmError, Unreachable
from app.domain.hold import Held
from app.domain.outcome import Trouble
from app.ui.errors import is_offline
from app.ui.formats import ago
from app.ui.phrases import filled, translate
from app.ui.way_out_words import is_explained, way_out_words

_FIRST_PAUSE: Final = 10_000
_LONGEST_PAUSE: Final = 60_000


class Offline(QObject):
    """went, returned: it is another now. look_again: time to try whether Zoho can be reached; what
    can't be sent costs nothing.
    """

    went = Signal()
    returned = Signal()
    look_again = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        self.trouble = Trouble.OTHER
        self._pause = _FIRST_PAUSE
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)

    def note_reached(self) -> None:
        """Zoho has answered."""
        self._timer.stop()
        self._pause = _FIRST_PAUSE
        if self.is_on:
            self.is_on = False
            self.returned.emit()

    def note_failure(self, error: CrmError) -> bool:
        """Something couldn't be read; whether that was because Zoho can't be reached."""
        if not is_offline(error):
            return False
        self.trouble = getattr(error, "trouble", Trouble.OTHER)
        if not self._timer.isActive():
            self._timer.start(self._pause)
        if not self.is_on:
            self.is_on = True
            self.went.emit()
        return True

    def note_waiting(self, held: Held) -> None:
        """A decision can't be sent now."""
        self.note_failure(Unreachable(trouble=held.trouble or Trouble.OTHER))

    def end(self) -> None:
        """Try no more."""
        self._timer.stop()

    def _look(self) -> None:
        self._pause = min(2 * self._pause, _LONGEST_PAUSE)
        self.look_again.emit()


def kept_words(trouble: Trouble, read_at: datetime | None, now: datetime) -> str:
    """What the queue shows while there is no connection, and what may be done with it."""
    shown = translate("Offline", "These leads were read earlier.")
    if read_at is not None:
        shown = translate("Offline", "These leads were read {age}.")
        shown = filled(shown, age=ago(read_at, now))
    may = translate(
        "Offline",
        "What you decide now waits for the network; before it is sent, it is checked against Zoho.",
    )
    why = way_out_words(trouble) if is_explained(trouble) else ""
    return " ".join(part for part in (why, shown, may) if part)
