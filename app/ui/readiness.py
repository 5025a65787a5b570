"""Whether one key may decide on what is shown; what follows it says so by being on or off."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.ui.next_paint import NextPaint
from app.ui.pace import LOOK_SECONDS, Early, Pace


class Readiness(QObject):
    """allowed: whether a key may decide now. completed: what was still missing is there."""

    allowed = Signal(bool)
    completed = Signal()

    def __init__(
        self, paint: NextPaint, monotonic: Callable[[], float], look: float = LOOK_SECONDS
    ) -> None:
        super().__init__(paint)
        self._pace = Pace(monotonic, look)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._allow)
        paint.done.connect(self._note_painted)

    @property
    def look(self) -> float:
        """Seconds for which a decision has to be seen."""
        return self._pace.look

    @look.setter
    def look(self, seconds: float) -> None:
        self._pace.look = seconds

    def begin(self) -> None:
        """Something is shown that may be decided upon, and isn't painted yet."""
        self._pace.begin()
        self._allow()

    def await_rest(self) -> None:
        """Something that belongs to it isn't known yet."""
        self._pace.await_rest()
        self._allow()

    def complete(self, *, anew: bool) -> None:
        """It is known, or won't be. anew: something else is shown because of it."""
        self._pace.complete(anew=anew)
        self._allow()
        self.completed.emit()

    def press(self) -> Early | None:
        """A key that decides was pressed: None where it may, else why not."""
        early = self._pace.press()
        if early is not None:
            self._allow()
        return early

    def _note_painted(self) -> None:
        self._pace.painted()
        self._allow()

    def _allow(self) -> None:
        left = self._pace.left()
        if left:
            self._timer.start(int(left * 1000) + 1)
        else:
            self._timer.stop()
        self.allowed.emit(left == 0)
